import type { Edtf } from '../model/value.ts'

/** A whole year, month or day: the only forms in which the roster gives dates. */
const dated = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** Tells whether a text is a date as the roster writes it: `2025`, `2025-02` or `2025-02-12`. */
export function isRosterDate(text: string): boolean {
  return dated.test(text)
}

/** First and last day that a date may mean; only for comparing as texts, so February may end on the 31st. */
export function daysOf(date: Edtf): { readonly first: string; readonly last: string } {
  const [start = date, end = start] = date.split('/')
  return { first: pad(start, '0001-01-01'), last: pad(end, '9999-12-31') }
}

function pad(date: string, full: string): string {
  const day = date.slice(0, full.length)
  return day + full.slice(day.length)
}
