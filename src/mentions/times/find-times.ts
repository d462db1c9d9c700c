import type { Language } from '../../languages/language.ts'
import { once } from '../../text/once.ts'
import type { Segmented, SegmentedBlock } from '../../text/segment.ts'
import type { Token } from '../../text/tokens.ts'
import { findShapes, resolveShapes, type TimeMention } from './find-dates.ts'
import { type DurationMention, findDurations } from './find-durations.ts'
import { anchorOf, type Reference } from './reference.ts'
import type { Found } from './shape.ts'
import { timeLexicon } from './time-lexicon.ts'
import { type TimeLine, timeLine } from './time-line.ts'

/** Every time told in a stretch of text, in its order; none overlaps another. */
export interface Times {
  readonly dates: readonly TimeMention[]
  readonly durations: readonly DurationMention[]
}

/** What the tokens of a block tell of times before anybody knows from which day they count. */
interface Shaped {
  readonly line: TimeLine
  readonly shapes: readonly Found[]
}

function shapesOf(tokens: readonly Token[], pack: Language): Shaped {
  const line = timeLine(tokens, timeLexicon(pack))
  return { line, shapes: findShapes(line) }
}

/**
 * Finds days, hours, weeks, months, years and lengths of time among the tokens of one block, whose language is the pack's.
 * "the leaders spoke on Wednesday for nearly 90 minutes", published 2025-02-13: the day 2025-02-12 and 90 minutes, nearly.
 * Without a reference, what counts from the day of publication has words and no value.
 */
export function findTimes(tokens: readonly Token[], pack: Language, reference: Reference | null): Times {
  const { line, shapes } = shapesOf(tokens, pack)
  return { dates: resolveShapes(line, shapes, anchorOf(reference)), durations: findDurations(line, shapes) }
}

const shapedBlocks: (segmented: Segmented) => Map<SegmentedBlock, Shaped> = once(() => new Map())

function shapesIn(segmented: Segmented, block: SegmentedBlock, pack: Language): Shaped {
  const blocks = shapedBlocks(segmented)
  const known = blocks.get(block)
  if (known) return known
  const shaped = shapesOf(segmented.tokens.slice(block.from, block.to), pack)
  blocks.set(block, shaped)
  return shaped
}

/** The days of a block whose language is the pack's; its shapes are looked for once, whatever they are counted from. */
export function datesIn(
  segmented: Segmented,
  block: SegmentedBlock,
  pack: Language,
  reference: Reference | null,
): readonly TimeMention[] {
  const { line, shapes } = shapesIn(segmented, block, pack)
  return shapes.length === 0 ? none : resolveShapes(line, shapes, anchorOf(reference))
}

/** The lengths of time in a block. */
export function durationsIn(segmented: Segmented, block: SegmentedBlock, pack: Language): readonly DurationMention[] {
  const { line, shapes } = shapesIn(segmented, block, pack)
  return findDurations(line, shapes)
}

const none: readonly never[] = []
