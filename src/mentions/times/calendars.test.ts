import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calendarDay, dayIn, monthIn } from './calendars.ts'
import { civilOf, dayNumber, isoDay, mondayOf, weekdayOf } from './civil.ts'

const day = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2099, 12, 31) })

test('a day in a calendar and back', () => {
  for (const calendar of ['gregory', 'persian', 'islamic-umalqura'] as const) {
    fc.assert(
      fc.property(day, (number) => {
        const at = calendarDay(calendar, number)
        assert.equal(dayIn(calendar, at.year, at.month, at.day), number)
      }),
      { numRuns: 300 },
    )
  }
})

test('days that a calendar lacks', () => {
  assert.equal(dayIn('gregory', 2025, 2, 29), null)
  assert.equal(dayIn('gregory', 2024, 2, 29), dayNumber(2024, 2, 29))
  assert.equal(dayIn('gregory', 2025, 13, 1), null)
  assert.equal(dayIn('persian', 1404, 12, 30), null)
  assert.equal(dayIn('islamic-umalqura', 1446, 1, 31), null)
})

test('24 Bahman 1403 and 1 Ramadan 1446', () => {
  assert.equal(isoDay(dayIn('persian', 1403, 11, 24) as number), '2025-02-12')
  assert.equal(isoDay(dayIn('islamic-umalqura', 1446, 9, 1) as number), '2025-03-01')
  assert.deepEqual(monthIn('gregory', 2025, 2), [dayNumber(2025, 2, 1), dayNumber(2025, 2, 28)])
})

test('weeks begin on Monday', () => {
  fc.assert(
    fc.property(day, (number) => {
      const monday = mondayOf(number)
      assert.equal(weekdayOf(monday), 1)
      assert.ok(number - monday >= 0 && number - monday < 7)
      const { year, month, day: date } = civilOf(number)
      assert.equal(dayNumber(year, month, date), number)
    }),
  )
  assert.equal(weekdayOf(dayNumber(2025, 2, 12)), 3)
})
