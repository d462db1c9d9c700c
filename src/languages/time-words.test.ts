import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normal } from '../text/tokens.ts'
import { languages } from './index.ts'
import type { TimeWords } from './sections/time.ts'

/** Every list and table of a pack's time words, with the path to it. */
function listsOf(value: unknown, path = ''): (readonly [path: string, words: readonly string[]])[] {
  if (!value || typeof value !== 'object') return []
  if (Array.isArray(value)) {
    const words = value.filter((each) => typeof each === 'string')
    return words.length === value.length
      ? [[path, words]]
      : value.flatMap((each) => (Array.isArray(each) && typeof each[1] === 'string' ? [] : listsOf(each, path)))
  }
  return Object.entries(value).flatMap(([key, each]) => listsOf(each, `${path}.${key}`))
}

for (const [tag, pack] of Object.entries(languages)) {
  const time: TimeWords | null = pack.time
  if (!time) continue

  test(`${tag}: time words are in the form in which words are matched, and none is there twice`, () => {
    for (const [path, words] of listsOf(time)) {
      if (path === '.locales' || path === '.calendars') continue
      for (const word of words) {
        assert.equal(word, word.trim(), path)
        assert.notEqual(word, '', path)
        // A joiner that only shapes letters may stay for the eye's sake.
        assert.equal(word.replaceAll('\u200c', ''), normal(word), `${path}: ${word}`)
      }
      assert.deepEqual(
        words.filter((word, index) => words.indexOf(word) !== index),
        [],
        path,
      )
    }
  })

  test(`${tag}: numbers, months, weekdays and lengths are what they can be`, () => {
    const { names, count } = time
    for (const month of Object.values(names.months)) assert.ok(month >= 1 && month <= 12)
    for (const weekday of Object.values(names.weekdays)) assert.ok(weekday >= 1 && weekday <= 7)
    for (const number of Object.values(count.numbers)) assert.ok(number >= 0 && number <= 100)
    for (const day of Object.values(count.ordinals)) assert.ok(day >= 1 && day <= 31)
    for (const minutes of Object.values(count.lengths)) assert.ok(Number.isInteger(minutes) && minutes >= 15)
    for (const locale of time.locales) assert.ok(locale.startsWith(`${tag}-`))
    assert.ok(time.tense.future.length > 0 && time.tense.past.length > 0)
  })
}
