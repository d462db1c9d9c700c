import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTitleShaped, plainBlocks } from './paragraphs.ts'

function cut(text: string): string[] {
  return plainBlocks(text).map(({ start, end }) => text.slice(start, end))
}

const wrapped = `The envoy of Norland said on Tuesday that the two sides
had agreed to meet again before the end of the month, in a
city that both of them would name later.

A spokesman for the other side did not say whether it would
send a minister or leave the talks to its ambassador there.`

test('lines broken at a margin are one paragraph', () => {
  assert.equal(cut(wrapped).length, 2)
})

test('every line is a paragraph where lines are not broken', () => {
  assert.deepEqual(cut('One line.\nAnother line.\n\nA third.'), ['One line.', 'Another line.', 'A third.'])
  assert.deepEqual(cut('ఒకటి చెప్పారు.\r\nరెండు చెప్పారు.\rమూడు.'), ['ఒకటి చెప్పారు.', 'రెండు చెప్పారు.', 'మూడు.'])
})

test('white space at the edges is no part of a paragraph', () => {
  assert.deepEqual(cut(' \t\n\u3000 a b \u00a0\n \n'), ['a b'])
  assert.deepEqual(cut('\n \n'), [])
})

test('the first line is the title only where it is shaped like one and text follows', () => {
  assert.equal(plainBlocks('Norland and Sudmark to talk\nThe envoy said so.')[0]?.kind, 'title')
  assert.equal(plainBlocks('The envoy said so.\nHe left.')[0]?.kind, 'paragraph')
  assert.equal(plainBlocks('Norland and Sudmark to talk')[0]?.kind, 'paragraph')
})

test('titles', () => {
  for (const line of ['Norland to talk', 'Will they talk?', 'చర్చలు జరుగుతాయి', 'Envoy: "We will talk"'])
    assert.ok(isTitleShaped(line), line)
  for (const line of ['They talked.', 'They talked.”', 'They said:', '***', 'చర్చలు జరిగాయి।', 'a'.repeat(300)]) {
    assert.ok(!isTitleShaped(line), line)
  }
})
