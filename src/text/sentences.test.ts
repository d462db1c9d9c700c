import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packFor } from '../languages/index.ts'
import { textRules } from '../languages/text-rules.ts'
import { segment } from './segment.ts'

function sentences(text: string, language: string): string[] {
  const block = { start: 0, end: text.length, kind: 'paragraph' as const, language }
  return segment(text, [block], () => textRules(packFor(language))).sentences.map(({ start, end }) =>
    text.slice(start, end),
  )
}

test('abbreviations, initials and the U.S. end no sentence, unless a starter follows', () => {
  assert.deepEqual(sentences('Mr. Dovan met J. Orlin on Feb. 5. They spoke.', 'en'), [
    'Mr. Dovan met J. Orlin on Feb. 5.',
    'They spoke.',
  ])
  assert.deepEqual(sentences('He is in the U.S. The talks go on.', 'en'), ['He is in the U.S.', 'The talks go on.'])
  assert.deepEqual(sentences('В 2025 г. стороны встретились. Они говорили.', 'ru'), [
    'В 2025 г. стороны встретились.',
    'Они говорили.',
  ])
})

test('a quotation is one piece', () => {
  assert.deepEqual(sentences('“We go. We stay,” he said. “No.” She left.', 'en'), [
    '“We go. We stay,” he said.',
    '“No.”',
    'She left.',
  ])
})

test('a stop with its space left out still ends a sentence in scripts without capitals', () => {
  assert.deepEqual(sentences('వారు మాట్లాడారు.ఆయన చెప్పారు.', 'te'), ['వారు మాట్లాడారు.', 'ఆయన చెప్పారు.'])
  assert.deepEqual(sentences('See valdoria.example for more.', 'en'), ['See valdoria.example for more.'])
})

test('danda and full-width stops', () => {
  assert.deepEqual(sentences('वे मिले। उन्होंने कहा।', 'hi'), ['वे मिले।', 'उन्होंने कहा।'])
  assert.deepEqual(sentences('双方会谈。会谈持续一小时。', 'zh'), ['双方会谈。', '会谈持续一小时。'])
})
