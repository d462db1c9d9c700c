import type { Range } from '../../model/span.ts'
import type { Token } from '../../text/tokens.ts'
import { firstEndingAfter, type SentenceView } from '../view.ts'
import type { Cue } from './cues.ts'
import { endsBefore } from './cues.ts'
import { borders, type Reach, type Stretch } from './reach.ts'
import type { ContactMatchers } from './words.ts'

/** The tokens that a range of the text covers. */
export function stretchOf(tokens: readonly Token[], range: Range): Stretch {
  const from = firstEndingAfter(tokens, range.start)
  let to = from
  while (to < tokens.length && (tokens[to] as Token).start < range.end) to++
  return { from, to }
}

/**
 * Gives each day, length or place of a sentence to the one cue it belongs to: the nearest within reach, one in the same
 * part between commas first, and none that a word such as "after" sets apart from it.
 */
export function shareOut<T extends Range>(
  items: readonly T[],
  cues: readonly Cue[],
  reaches: readonly Reach[],
  view: SentenceView,
  tokens: readonly Token[],
  matchers: ContactMatchers,
): readonly (readonly T[])[] {
  const shares: T[][] = cues.map(() => [])
  for (const item of items) {
    const stretch = stretchOf(tokens, item)
    let best = -1
    let cost = Number.POSITIVE_INFINITY
    for (const [index, cue] of cues.entries()) {
      const reach = reaches[index] as Reach
      if (stretch.from < reach.from || stretch.to > reach.to) continue
      if (setApart(stretch, cue, view, tokens, matchers) || isElsewhere(stretch, reach, tokens, matchers)) continue
      const price = priceOf(stretch, cue, reach, matchers)
      if (price < cost) {
        best = index
        cost = price
      }
    }
    shares[best]?.push(item)
  }
  return shares
}

/** Words beside a day or length within a part of its own: "On Wednesday, ...", ", состоявшийся в четверг,". */
const roomBeside = 6

/** In a long part of the sentence that is not the cue's: "..., said the spokesman on Thursday in an interview with". */
function isElsewhere(
  stretch: Stretch,
  { from, to, near }: Reach,
  tokens: readonly Token[],
  matchers: ContactMatchers,
): boolean {
  if (touches(stretch, near)) return false
  let left = stretch.from
  while (left > from && !borders.has((tokens[left - 1] as Token).text)) left--
  let right = stretch.to
  while (right < to && !borders.has((tokens[right] as Token).text)) right++
  // "ベスター大統領は11日、| ... と会談した": what closes the part before the verb's own belongs to the verb at the end.
  if (matchers.words.satellites === 'before' && right === stretch.to && right + 1 === near.from) return false
  return right - left - (stretch.to - stretch.from) > roomBeside
}

/** "on Wednesday, 12 February": a day may hold a comma of its own. */
function touches(stretch: Stretch, near: Stretch): boolean {
  return stretch.from < near.to && near.from < stretch.to
}

/** Words between, and a penalty outside the cue's own part of the sentence or on the unusual side. */
function priceOf(stretch: Stretch, cue: Cue, { near }: Reach, matchers: ContactMatchers): number {
  const behind = stretch.from >= cue.to
  const words = behind ? stretch.from - cue.to : cue.from - stretch.to
  const unusual = behind === (matchers.words.satellites === 'before') ? 2 : 0
  return words + unusual + (touches(stretch, near) ? 0 : 50)
}

function setApart(
  stretch: Stretch,
  cue: Cue,
  view: SentenceView,
  tokens: readonly Token[],
  matchers: ContactMatchers,
): boolean {
  const [from, to] = stretch.from >= cue.to ? [cue.to, stretch.from] : [stretch.to, cue.from]
  for (let at = from; at < to; at++) if (matchers.apart.at(tokens, at, to).length > 0) return true
  // "since February 2022, this call"; but not "after Wednesday's call".
  const first = tokens[stretch.to]
  if (stretch.to <= cue.from && first && matchers.owners.has(first.norm)) return false
  return matchers.words.satellites === 'after'
    ? endsBefore(matchers.beside, tokens, stretch.from, view.from) >= 0
    : matchers.beside.at(tokens, stretch.to, view.to).length > 0
}
