// Everything here is invented: the states, leaders and organisations of test/documents/roster.yaml do not exist.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { packFor } from '../languages/index.ts'
import { textRules } from '../languages/text-rules.ts'
import { loadRoster } from '../roster/load.ts'
import { segment } from '../text/segment.ts'
import { findMentions } from './find-mentions.ts'
import type { Mentions } from './mention.ts'
import { resolveSource } from './resolve-source.ts'

const file = fileURLToPath(new URL('../../test/documents/roster.yaml', import.meta.url))
const roster = loadRoster({ files: [file], replace: true })
const day = '2026-04-11'

function read(text: string, language: string, on: string | null = day): Mentions {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'paragraph' as const,
    language,
  }))
  const segmented = segment(text, blocks, (block) => textRules(packFor(block.language)))
  return findMentions(segmented, (block) => packFor(block.language), roster, on)
}

/** `words -> actor` for each of the words, at their last place in the text. */
function who(text: string, language: string, words: string, on: string | null = day): string | null | undefined {
  const { mentions } = read(text, language, on)
  const start = text.lastIndexOf(words)
  return mentions.find((mention) => mention.start === start && mention.end === start + words.length)?.actor
}

const cases: readonly (readonly [language: string, text: string, words: string, actor: string | null])[] = [
  ['en', 'Yaromir Galdin spoke to Corinne Ashdale.', 'Corinne Ashdale', 'person:corinne-ashdale'],
  ['en', 'Yaromir Galdin arrived. Later Galdin left.', 'Galdin', 'person:yaromir-galdin'],
  ['en', "Galdin's spokesman, Timofey Varlin, was there. He smiled.", 'He', 'person:timofey-varlin'],
  ['en', 'The Belvar spokesman declined to comment.', 'The Belvar spokesman', 'person:timofey-varlin'],
  ['en', 'The Druvanian president arrived.', 'Druvanian president', 'person:yaromir-galdin'],
  ['en', 'Timofey Varlin spoke. The official added nothing.', 'official', 'person:timofey-varlin'],
  ['en', 'Anna Kolt, a lawyer, spoke. Kolt left.', 'Kolt', 'here:0'],
  ['en', 'The Belvar said so.', 'The Belvar', 'office:QM/presidency'],
  ['en', 'Officials in Tornavik said so.', 'Tornavik', 'state:QM'],
  ['ru', 'Разговор с Яромиром Галдиным прошёл хорошо.', 'Яромиром Галдиным', 'person:yaromir-galdin'],
  ['ru', 'Президент Друвании Яромир Галдин приехал.', 'Президент Друвании', 'person:yaromir-galdin'],
  ['ru', 'Пресс-секретарь Галдина ничего не сказал.', 'Пресс-секретарь', 'person:timofey-varlin'],
  ['ru', 'В МИД Друвании промолчали.', 'МИД Друвании', 'office:QM/foreign-ministry'],
  ['ru', 'Об этом сказал пресс-секретарь Бельвара.', 'пресс-секретарь Бельвара', 'person:timofey-varlin'],
  ['te', 'యారోమిర్ గాల్డిన్‌తో కొరిన్ ఆష్‌డేల్ మాట్లాడారు.', 'యారోమిర్ గాల్డిన్‌తో', 'person:yaromir-galdin'],
  ['te', 'కొరిన్ ఆష్‌డేల్ వచ్చారు. తరువాత ఆష్‌డేల్‌కు చెప్పారు.', 'ఆష్‌డేల్‌కు', 'person:corinne-ashdale'],
  ['te', 'ద్రువానియా అధ్యక్షుడు వచ్చారు.', 'ద్రువానియా అధ్యక్షుడు', 'person:yaromir-galdin'],
  ['te', 'ప్రతినిధి తిమోఫే వార్లిన్ వచ్చారు. అధికారి చెప్పారు.', 'అధికారి', 'person:timofey-varlin'],
  ['te', 'మంత్రి పావెల్ ఓర్లిన్ వచ్చారు. ఓర్లిన్ వెళ్లారు.', 'ఓర్లిన్', 'here:7'],
  // Languages without words of ours: names by sound, countries by ICU.
  ['kn', 'ಯಾರೋಮಿರ್ ಗಾಲ್ಡಿನ್ ಬಂದರು.', 'ಯಾರೋಮಿರ್ ಗಾಲ್ಡಿನ್', 'person:yaromir-galdin'],
  ['ka', 'იარომირ გალდინი ჩამოვიდა.', 'იარომირ გალდინი', 'person:yaromir-galdin'],
  ['de', 'Am Abend kam Yaromir Galdin nach Wexcombe.', 'Wexcombe', 'state:QN'],
]

for (const [language, text, words, actor] of cases) {
  test(`${language}: ${words} in "${text}"`, () => assert.equal(who(text, language, words), actor))
}

test('an office on a day before its holder came is the office, not the person', () => {
  const text = 'The Druvanian president arrived.'
  assert.notEqual(who(text, 'en', 'Druvanian president', '1950-01-01'), 'person:yaromir-galdin')
})

test('two presidents in one sentence leave "the president" open, with both as candidates', () => {
  const { mentions } = read('Yaromir Galdin met Corinne Ashdale. The president smiled.', 'en')
  const office = mentions.find((mention) => mention.form === 'office')
  assert.equal(office?.actor, null)
  assert.deepEqual([...(office?.candidates ?? [])].sort(), ['person:corinne-ashdale', 'person:yaromir-galdin'])
})

test('groups have members: joined names, and nouns for several', () => {
  const text = 'Galdin and Ashdale spoke. Yaromir Galdin and Corinne Ashdale agreed. Both leaders smiled.'
  const { actors } = read(text, 'en')
  const groups = actors.filter((actor) => actor.kind === 'group')
  assert.equal(groups.length, 3)
  for (const group of groups) {
    assert.deepEqual([...group.members].sort(), ['person:corinne-ashdale', 'person:yaromir-galdin'])
  }
})

test('a relative with the same surname is somebody else', () => {
  const text = 'Yaromir Galdin arrived with his brother Robert Galdin yesterday.'
  assert.equal(who(text, 'en', 'Robert Galdin'), `here:${text.indexOf('Robert')}`)
})

test('unnamed sources stay apart from every name', () => {
  const { mentions } = read('Timofey Varlin spoke. A source familiar with the talks disagreed.', 'en')
  const source = mentions.find((mention) => mention.kind === 'anonymous')
  assert.ok(source?.actor?.startsWith('here:'))
  assert.deepEqual(source?.candidates, [])
})

const sources: readonly (readonly [text: string, source: string, actor: string | null, how: string])[] = [
  [
    'The Belvar spokesman Timofey Varlin said so.',
    'The Belvar spokesman Timofey Varlin',
    'person:timofey-varlin',
    'named',
  ],
  [
    "Ashdale's predecessor Gordon Thackwell said so.",
    "Ashdale's predecessor Gordon Thackwell",
    'person:gordon-thackwell',
    'named',
  ],
  [
    'Timofey Varlin, the spokesman for Galdin, said so.',
    'Timofey Varlin, the spokesman for Galdin',
    'person:timofey-varlin',
    'named',
  ],
  ['The Belvar denied it.', 'The Belvar', 'office:QM/presidency', 'named'],
  ['Tornavik denied it.', 'Tornavik', 'state:QM', 'named'],
  ['Somebody denied it.', 'Somebody', null, 'named'],
]

for (const [text, source, actor, how] of sources) {
  test(`the source "${source}"`, () => {
    const start = text.indexOf(source)
    const resolved = resolveSource(read(text, 'en'), [{ start, end: start + source.length }], text)
    assert.equal(resolved.actor, actor)
    assert.equal(resolved.how, how)
  })
}

test('a source that is named with its office has that capacity', () => {
  const text = 'The Belvar spokesman Timofey Varlin said so.'
  const { capacity } = resolveSource(read(text, 'en'), [{ start: 0, end: 39 }], text)
  assert.deepEqual(capacity, { role: 'spokesperson', side: 'state:QM' })
})

test('every mention of any text lies in it, in order, and names an actor that is listed', () => {
  const words = [
    'Galdin',
    'President',
    'and',
    'the',
    'ప్రతినిధి',
    'గాల్డిన్‌తో',
    'Галдина',
    ',',
    '.',
    '"',
    'he',
    'officials',
    '\n',
    'A.',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 40 }),
      fc.constantFrom('en', 'ru', 'te', 'und'),
      (parts, language) => {
        const text = parts.join(' ')
        const { mentions, actors } = read(text, language)
        const known = new Set(actors.map((actor) => actor.id))
        mentions.forEach((mention, at) => {
          assert.ok(mention.start < mention.end && mention.end <= text.length)
          assert.ok(at === 0 || (mentions[at - 1]?.start ?? 0) <= mention.start)
          assert.ok(mention.actor === null || known.has(mention.actor))
        })
      },
    ),
  )
})
