import { contains, overlaps } from '../../model/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { SentenceView } from '../view.ts'
import type { Cue } from './cues.ts'
import type { ContactMatchers } from './words.ts'

/** Tokens `[from, to)`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** How far the words that belong to a cue may stand from it. */
export interface Reach extends Stretch {
  /** The part between commas and the like in which the cue stands. */
  readonly near: Stretch
}

/** Marks between the parts of a sentence. */
export const borders: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')', '،', '、', '，', '؛'])

/**
 * The reach of each cue of a sentence. It keeps to the content the cue stands in (or to what is outside of all contents),
 * and ends at the border between two cues: "spoke for an hour | and agreed to meet".
 */
export function reachesOf(
  cues: readonly Cue[],
  view: SentenceView,
  tokens: readonly Token[],
  matchers: ContactMatchers,
): Reach[] {
  const joins = (at: number) => matchers.joins.has((tokens[at] as Token).norm)
  const isBorder = (at: number) => borders.has((tokens[at] as Token).text)
  // "American AND Russian delegations": no border.
  const joinsNames = (at: number) => {
    const { start, end } = tokens[at] as Token
    const next = tokens[at + 1]
    return view.mentions.some(
      (mention) =>
        (mention.start <= start && end <= mention.end) || (next !== undefined && mention.start === next.start),
    )
  }
  const cuts = cues.slice(1).map((cue, index) => cutBetween(cues[index] as Cue, cue))

  /** A comma before a joining word: "and" may as well join two verbs of one clause. */
  function cutBetween(left: Cue, right: Cue): number | null {
    const found: number[] = []
    for (let at = left.to; at < right.from; at++) if (isBorder(at) || (joins(at) && !joinsNames(at))) found.push(at)
    if (matchers.words.satellites === 'before') return found[0] ?? null
    return found.findLast(isBorder) ?? found.at(-1) ?? null
  }

  return cues.map((cue, index): Reach => {
    const own = ownStretch(cue, view, tokens)
    const from = Math.max(own.from, cuts[index - 1] ?? own.from)
    const to = Math.min(own.to, cuts[index] ?? own.to)
    let left = cue.from
    while (left > from && !isBorder(left - 1)) left--
    let right = cue.to
    while (right < to && !isBorder(right)) right++
    return { from, to, near: { from: left, to: right } }
  })
}

/** The tokens of the sentence that are of one voice with the cue: its content, cue of speech between two parts of it too; or what no content holds. */
function ownStretch(cue: Cue, view: SentenceView, tokens: readonly Token[]): Stretch {
  const parts = view.contents.filter(({ statement }) => statement === cue.statement)
  const first = parts.find((part) => contains(part, cue))
  const mine = first && {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }
  const others = view.contents.filter((content) => content.statement !== first?.statement && !contains(content, cue))
  let { from, to } = cue
  const inside = (at: number) => {
    const token = tokens[at] as Token
    return (!mine || contains(mine, token)) && !others.some((other) => overlaps(other, token))
  }
  while (from > view.from && inside(from - 1)) from--
  while (to < view.to && inside(to)) to++
  return { from, to }
}
