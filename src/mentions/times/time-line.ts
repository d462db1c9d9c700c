import type { CalendarName } from '../../languages/sections/time.ts'
import type { Match } from '../../text/matcher.ts'
import type { Token } from '../../text/tokens.ts'
import { type Atom, type AtomKind, type AtomOf, bits } from './atom.ts'
import type { TimeLexicon } from './time-lexicon.ts'
import { timeText } from './time-text.ts'

/** Tokens with what each can contribute to a time. */
export interface TimeLine {
  readonly tokens: readonly Token[]
  readonly lexicon: TimeLexicon
  /** The phrases that begin at each token, longest first; undefined where none does. */
  readonly atoms: readonly (readonly Match<Atom>[] | undefined)[]
  /** For each token 1 where a word begins, 2 where one ends; null where every token is a word. */
  readonly edges: Uint8Array | null
  /** The kinds of those phrases, and whether the token is digits, as bits. */
  readonly masks: Uint32Array
}

export interface Piece<A extends Atom = Atom> {
  readonly to: number
  readonly atom: A
}

/** Looks every token up once. */
export function timeLine(source: readonly Token[], lexicon: TimeLexicon): TimeLine {
  const { tokens, edges } = timeText(source, lexicon.letters)
  const atoms = new Array<readonly Match<Atom>[] | undefined>(tokens.length)
  const masks = new Uint32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    let mask = token.kind === 'number' ? bits.digits : 0
    const found = lexicon.atoms.each(tokens, at)
    const whole = edges ? found.filter(({ to }) => isWhole(edges, at, to)) : found
    if (whole.length > 0) atoms[at] = whole
    for (let i = 0; i < whole.length; i++) mask |= bits[(whole[i] as Match<Atom>).entry.kind]
    masks[at] = mask
  }
  return { tokens, lexicon, atoms, edges, masks }
}

/** 目前天气 is no 前天: a phrase may not begin inside one word and end inside another. */
function isWhole(edges: Uint8Array, from: number, to: number): boolean {
  if (((edges[from] as number) & 1) > 0 || ((edges[to - 1] as number) & 2) > 0) return true
  for (let at = from; at < to - 1; at++) if (((edges[at] as number) & 2) > 0) return false
  return true
}

/** The longest piece of one kind that begins at token `at`; null where there is none. */
export function pieceAt<K extends AtomKind>(
  line: TimeLine,
  at: number,
  kind: K,
  test?: (atom: AtomOf<K>) => boolean,
): Piece<AtomOf<K>> | null {
  if (((line.masks[at] as number) & bits[kind]) === 0) return null
  for (const { to, entry } of line.atoms[at] ?? []) {
    if (entry.kind === kind && (!test || test(entry as AtomOf<K>))) return { to, atom: entry as AtomOf<K> }
  }
  return null
}

/** The longest piece of one kind that ends right before token `at`, of at most four tokens. */
export function pieceBefore<K extends AtomKind>(
  line: TimeLine,
  at: number,
  kind: K,
  test?: (atom: AtomOf<K>) => boolean,
): { readonly from: number; readonly atom: AtomOf<K> } | null {
  for (let from = Math.max(0, at - 4); from < at; from++) {
    if (((line.masks[from] as number) & bits[kind]) === 0) continue
    for (const { to, entry } of line.atoms[from] ?? []) {
      if (to === at && entry.kind === kind && (!test || test(entry as AtomOf<K>))) {
        return { from, atom: entry as AtomOf<K> }
      }
    }
  }
  return null
}

/** The token after at most `most` pieces of a kind. */
export function skip(line: TimeLine, at: number, kind: AtomKind, most = 2): number {
  let to = at
  for (let round = 0; round < most; round++) to = pieceAt(line, to, kind)?.to ?? to
  return to
}

/** Tells whether token `at` is one of these marks. */
export function isMark(line: TimeLine, at: number, marks: string): boolean {
  const token = line.tokens[at]
  return token !== undefined && token.kind === 'mark' && marks.includes(token.norm)
}

/** Tells whether no space stands between a token and the one before it. */
export function isTight(line: TimeLine, at: number): boolean {
  const before = line.tokens[at - 1]
  return before !== undefined && before.end === line.tokens[at]?.start
}

/** The calendar of a year in digits: those of 1300 to 1499 are not Gregorian where a language has another calendar. */
export function calendarOf(line: TimeLine, year: number): CalendarName {
  return (year >= 1300 && year < 1500 && line.lexicon.words.calendars[0]) || 'gregory'
}

/** A year in digits as a Gregorian year where the language counts Buddhist years (2568 is 2025). */
export function commonYear(line: TimeLine, year: number): number {
  return line.lexicon.buddhist && year >= 2400 && year < 2700 ? year - 543 : year
}

export const dashes = '-\u2013\u2014\u2012\u2010\u2011~\uff5e\u301c'
