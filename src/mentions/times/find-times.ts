import type { Language } from '../../languages/language.ts'
import type { Token } from '../../text/tokens.ts'
import { findShapes, resolveShapes, type TimeMention } from './find-dates.ts'
import { type DurationMention, findDurations } from './find-durations.ts'
import { anchorOf, type Reference } from './reference.ts'
import { timeLexicon } from './time-lexicon.ts'
import { timeLine } from './time-line.ts'

/** Every time told in a stretch of text, in its order; none overlaps another. */
export interface Times {
  readonly dates: readonly TimeMention[]
  readonly durations: readonly DurationMention[]
}

/**
 * Finds days, hours, weeks, months, years and lengths of time among the tokens of one block, whose language is the pack's.
 * "the leaders spoke on Wednesday for nearly 90 minutes", published 2025-02-13: the day 2025-02-12 and 90 minutes, nearly.
 * Without a reference, what counts from the day of publication has words and no value.
 */
export function findTimes(tokens: readonly Token[], pack: Language, reference: Reference | null): Times {
  const line = timeLine(tokens, timeLexicon(pack))
  const shapes = findShapes(line)
  return { dates: resolveShapes(line, shapes, anchorOf(reference)), durations: findDurations(line, shapes) }
}
