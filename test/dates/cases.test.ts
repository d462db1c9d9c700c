import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { datesFloor, datesRow, scoreDates } from '../../bench/dates.ts'

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

// The sentences of both files are made up; "the president" is nobody.
for (const name of ['cases.jsonl', 'more-cases.jsonl']) {
  test(`${name}: grain and value of every expression`, () => {
    assert.deepEqual(scoreDates(fileOf(name))?.wrong, [])
  })
}

test('where a corpus lies beside the checkout, dates stay above their floor', (context) => {
  const score = scoreDates()
  if (!score) return context.skip(datesRow(null))
  assert.ok(score.right >= datesFloor, datesRow(score))
})
