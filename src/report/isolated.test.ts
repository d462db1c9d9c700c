import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isolated, isolatedRuns, shown } from './isolated.ts'

test('words from right to left stand between isolates, others as they are', () => {
  assert.equal(isolated('قال الوزير'), '\u2068قال الوزير\u2069')
  assert.equal(isolated('השר אמר'), '\u2068השר אמר\u2069')
  assert.equal(isolated('the minister'), 'the minister')
})

test('a source cannot leave its isolate or turn the line', () => {
  assert.equal(shown('قال\u2069 نعم'), '\u2068قال<U+2069> نعم\u2069')
  assert.equal(shown('\u200fقال\u200f'), '\u2068<U+200F>قال<U+200F>\u2069')
})

test('the limit counts the words alone', () => {
  assert.equal(shown('قال', 3), '\u2068قال\u2069')
  assert.equal(shown('قالت', 3), '\u2068قال…\u2069')
})

test('in a line of several directions each run is set apart, brackets and numbers stay', () => {
  assert.equal(
    isolatedRuns('[سليم الراوندي · 2026-05-12, قناة الأفق]'),
    '[\u2068سليم الراوندي\u2069 · 2026-05-12, \u2068قناة الأفق\u2069]',
  )
})
