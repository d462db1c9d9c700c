import type { Range } from '../model/span.ts'
import type { Matcher } from '../text/matcher.ts'
import type { Token } from '../text/tokens.ts'
import type { SentenceView } from './view.ts'

/** Tokens `[from, to)`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const commas = new Set([',', '،', '、', '，'])
const breaks = new Set([';', ':', '—', '–', '(', ')', '؛'])
const openers = new Set(['“', '«', '„', '‹', '「'])
const closers = new Set(['”', '»', '」', '"'])
const stops = new Set(['.', '!', '?', '…', '।', '。'])

/** What else begins or ends a clause. */
export interface ClauseWords {
  /** Words behind a comma (or alone, where they are `hard`) that end it. */
  readonly joins: ReadonlySet<string>
  /** Endings of a finite verb behind which a joining word begins a new clause. */
  readonly finiteEndings: readonly string[]
}

/** Where the clause that begins at token `at` ends: at a stop, a dash, a closing mark, or a comma that no list explains. */
export function clauseEnd(at: number, view: SentenceView, tokens: readonly Token[], ends?: Matcher<true>): number {
  let to = at
  while (to < view.to) {
    const { text } = tokens[to] as Token
    if (breaks.has(text) || (stops.has(text) && !isOrdinal(to, view, tokens))) break
    if (closers.has(text) && to > at) break
    if (commas.has(text) && !inList(to, view, tokens)) break
    if (to > at && ends && ends.at(tokens, to, view.to).length > 0) break
    to++
  }
  return to
}

/** "am 1. Mai": a stop tight behind a number, inside its sentence. */
function isOrdinal(at: number, view: SentenceView, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1]
  return at + 1 < view.to && before?.kind === 'number' && before.end === (tokens[at] as Token).start
}

/** Where the clause that ends at token `to` begins. */
export function clauseStart(to: number, view: SentenceView, tokens: readonly Token[], words: ClauseWords): number {
  let from = to
  while (from > view.from) {
    const token = tokens[from - 1] as Token
    if (breaks.has(token.text) || openers.has(token.text) || token.text === '"') break
    if (closers.has(token.text) && from < to) break
    if (commas.has(token.text) && !inList(from - 1, view, tokens, words.joins)) break
    const before = tokens[from - 2]
    if (words.joins.has(token.norm) && before && words.finiteEndings.some((ending) => before.norm.endsWith(ending)))
      break
    from--
  }
  return from
}

/** A comma between few words is part of a list: "aides, ministries, staff", "aides, ministries and so on". */
function inList(at: number, view: SentenceView, tokens: readonly Token[], joins: ReadonlySet<string> = none): boolean {
  for (let next = at + 1; next < Math.min(view.to, at + 4); next++) {
    const token = tokens[next] as Token
    if (commas.has(token.text) || joins.has(token.norm)) return next - at > 1
  }
  return false
}

const none: ReadonlySet<string> = new Set()

/** The text range of a stretch, without marks at its edges. */
export function rangeOfStretch({ from, to }: Stretch, tokens: readonly Token[]): Range | null {
  let first = from
  let last = to
  while (first < last && (tokens[first] as Token).kind === 'mark') first++
  while (last > first && (tokens[last - 1] as Token).kind === 'mark') last--
  return first < last ? { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end } : null
}
