import type { Language } from '../languages/language.ts'
import { overlaps } from '../model/span.ts'
import type { Precision } from '../model/value.ts'
import { tokenize } from '../text/tokens.ts'
import type { TimeMention } from './times/find-dates.ts'
import { findTimes } from './times/find-times.ts'
import type { Reference } from './times/reference.ts'

/** One question of `memcon dates`: an expression, the sentence it stands in, and when that was published (ISO 8601). */
export interface DateQuestion {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly sentence?: string
  readonly reference?: string
}

/** Grain and value; a week's value is its Monday. Both null where the words have no value. */
export interface DateAnswer {
  readonly id: string
  readonly grain: Precision | null
  readonly value: string | null
}

/** Answers one question with the pack of its language. */
export function answerDate(question: DateQuestion, pack: Language): DateAnswer {
  const { id, text, sentence = text } = question
  const at = sentence.indexOf(text)
  const asked = { start: Math.max(at, 0), end: Math.max(at, 0) + text.length }
  const reference = referenceOf(question.reference)
  const found =
    best(timesIn(sentence, pack, reference), asked) ??
    best(timesIn(text, pack, reference), { start: 0, end: text.length })
  if (!found || found.value === null) return { id, grain: null, value: null }
  return {
    id,
    grain: found.precision,
    value: found.precision === 'week' ? (found.value.split('/')[0] as string) : found.value,
  }
}

function timesIn(text: string, pack: Language, reference: Reference | null): readonly TimeMention[] {
  return findTimes(tokenize(text, 0, text.length, pack.text?.clitics ?? null), pack, reference).dates
}

/** The time that shares most with the words asked for. */
function best(
  times: readonly TimeMention[],
  asked: { readonly start: number; readonly end: number },
): TimeMention | undefined {
  const shared = (time: TimeMention) => Math.min(time.end, asked.end) - Math.max(time.start, asked.start)
  return times.filter((time) => overlaps(time, asked)).toSorted((a, b) => shared(b) - shared(a))[0]
}

/** An instant as EDTF, to the minute, in UTC. */
function referenceOf(instant: string | undefined): Reference | null {
  if (!instant) return null
  const time = Date.parse(instant)
  if (Number.isNaN(time)) return null
  const iso = new Date(time).toISOString()
  return { value: instant.includes('T') ? iso.slice(0, 16) : iso.slice(0, 10), bound: null }
}
