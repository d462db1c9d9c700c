import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languages, packFor } from '../../languages/index.ts'
import { isEdtf } from '../../model/edtf.ts'
import { tokenize } from '../../text/tokens.ts'
import { findTimes } from './find-times.ts'
import type { Reference } from './reference.ts'

/** All words of a value of any depth. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/^-|\*$/g, '')]
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => [key, ...wordsOf(each)])
}

const marks = ['.', ',', '-', '–', '/', ':', '(', ')', '“', '”', '$', '%', "'", '\n', '\u200d', '\u00a0']
const numbers = [
  '1',
  '2',
  '3',
  '12',
  '18',
  '31',
  '2025',
  '1403',
  '2025-02-12',
  '12.02.2025',
  '12/02/2025',
  '18:30',
  '1.5',
  '½',
  '１２',
  '१२',
]

/** Text made of a language's own time words, digits and marks, in any order. */
function textIn(tag: string): fc.Arbitrary<string> {
  const month = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(0)
  const words = [...wordsOf(languages[tag]?.time), month]
  const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...numbers), fc.constantFrom(...marks), fc.string())
  return fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 30 })
    .map((pieces) => pieces.flat().join(''))
}

const references: fc.Arbitrary<Reference | null> = fc.oneof(
  fc.constant(null),
  fc
    .constantFrom('2025-02-13', '2024-02-29', '2025-02-13T00:30', '2025-02', '2025', '2025-02-10/2025-02-16')
    .map((value) => ({ value, bound: null })),
  fc.constant({ value: '2025-02-13', bound: 'not-before' } as const),
)

function check(tag: string, text: string, reference: Reference | null): void {
  const pack = packFor(tag)
  const { dates, durations } = findTimes(tokenize(text, 0, text.length, pack.text?.clitics ?? null), pack, reference)
  for (const list of [dates, durations]) {
    let last = 0
    for (const { start, end } of list) {
      assert.ok(start >= last && end > start && end <= text.length, `${start}-${end} of ${text.length}`)
      last = end
    }
  }
  for (const { value, certainty, how, precision } of dates) {
    assert.ok(value === null || isEdtf(value), `${value}`)
    assert.equal(value === null, certainty === 'open')
    assert.ok(how.length > 0)
    if (value !== null) assert.ok(precision !== null)
  }
  for (const { minutes } of durations) assert.ok(minutes === null || (Number.isInteger(minutes) && minutes >= 0))
}

for (const tag of [...Object.keys(languages), 'cs', 'th', 'und']) {
  test(`${tag}: any text gives spans in order and values of the calendar`, () => {
    fc.assert(
      fc.property(textIn(tag in languages ? tag : 'en'), references, (text, reference) => check(tag, text, reference)),
      { numRuns: 60 },
    )
  })
}

test('any characters at all', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('en', 'te', 'zh', 'ar', 'und'),
      (text, tag) => check(tag, text, { value: '2025-02-13', bound: null }),
    ),
    { numRuns: 300 },
  )
})

test('twice the same answer', () => {
  fc.assert(
    fc.property(textIn('te'), (text) => {
      const tokens = tokenize(text)
      const find = () => findTimes(tokens, packFor('te'), { value: '2025-02-13', bound: null })
      assert.deepEqual(find(), find())
    }),
    { numRuns: 50 },
  )
})

test('time grows with the length of hostile text, not faster', () => {
  const pack = packFor('en')
  const cost = (piece: string, times: number) => {
    const tokens = tokenize(piece.repeat(times))
    let best = Number.POSITIVE_INFINITY
    for (let run = 0; run < 3; run++) {
      const from = process.threadCpuUsage().user
      findTimes(tokens, pack, { value: '2025-02-13', bound: null })
      best = Math.min(best, process.threadCpuUsage().user - from)
    }
    return best
  }
  for (const piece of [
    '1',
    '1 ',
    '1.',
    '1/1/',
    '12.02.2025 ',
    'February ',
    'last ',
    'half an ',
    'Monday to ',
    'and a half ',
    '(',
  ]) {
    const short = cost(piece, 5_000)
    const long = cost(piece, 40_000)
    // Eight times the text; a square would take sixty-four times as long.
    assert.ok(long <= 30 * short + 20_000, `${JSON.stringify(piece)}: ${short} and ${long} µs`)
  }
})
