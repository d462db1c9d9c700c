import type { TimeMention } from '../../mentions/time-mention.ts'
import { contains, overlaps, type Range, spanOf } from '../../model/span.ts'
import { type Edtf, type Fact, toFact, toValue } from '../../model/value.ts'
import { isUnspaced } from '../../text/script.ts'
import type { Segmented } from '../../text/segment.ts'
import type { Token } from '../../text/tokens.ts'
import type { Attributed } from '../statement/candidate.ts'

const marks = new Set([',', ';', ':', '，', '،', '、', '—', '–'])

/**
 * The day on which words were said: "In an interview with Russia 1 on Thursday, Peskov said ...". A day counts where it
 * stands outside everything reported, in the stretch between commas that holds the cue, the speaker or the channel, or in a
 * stretch of its own. "After speaking to Putin on Wednesday, Trump said" tells the day of the talk, not of the words.
 */
export function dayOf(
  candidate: Attributed,
  channel: readonly Range[],
  isOpen: (range: Range) => boolean,
  times: readonly TimeMention[],
  { text, tokens, sentences }: Segmented,
): Fact<Edtf> | null {
  const sentence = sentences[candidate.sentence]
  if (!sentence) return null
  const anchors = [...candidate.cue, ...candidate.source, ...channel]
  const stretches = stretchesOf(tokens, sentence.from, sentence.to)
  const fits = (time: TimeMention) => {
    if (!isOpen(time)) return false
    if (isRelation(time)) return true
    const stretch = stretches.find((range) => contains(range, time))
    if (!stretch) return anchors.length > 0
    return (
      anchors.some((anchor) => overlaps(stretch, anchor)) ||
      stretch.end - stretch.start <=
        time.end - time.start + (isUnspaced(text.slice(stretch.start, stretch.end)) ? 4 : 12)
    )
  }
  const at = (channel[0] ?? candidate.cue[0] ?? sentence).start
  const near = times.filter(fits).sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
  const found = near.find((time) => !isRelation(time)) ?? near[0]
  if (!found) return null
  const sameDay =
    found.precision === 'hour' && isRelation(found)
      ? times.find((time) => time.precision === 'day' && contains(stretchOf(stretches, found), time))
      : undefined
  if (sameDay?.value) {
    const evidence = [spanOf(text, sameDay.start, sameDay.end), spanOf(text, found.start, found.end)] as const
    return toFact([
      toValue(sameDay.value, evidence, 'hours after something on that day', {
        certainty: 'inferred',
        precision: 'day',
      }),
    ])
  }
  const { value, certainty, precision, bound, how } = found
  return toFact([toValue(value, [spanOf(text, found.start, found.end)], how, { certainty, precision, bound })])
}

function stretchOf(stretches: readonly Range[], range: Range): Range {
  return stretches.find((stretch) => contains(stretch, range)) ?? range
}

/** The pieces of a sentence between commas and dashes. */
function stretchesOf(tokens: readonly Token[], from: number, to: number): Range[] {
  const pieces: Range[] = []
  let begin = from
  for (let at = from; at <= to; at++) {
    if (at < to && !marks.has((tokens[at] as Token).text)) continue
    if (at > begin) pieces.push({ start: (tokens[begin] as Token).start, end: (tokens[at - 1] as Token).end })
    begin = at + 1
  }
  return pieces
}

/** "hours after the call" tells an order, not a day. */
function isRelation({ rule }: TimeMention): boolean {
  return rule === 'relation'
}
