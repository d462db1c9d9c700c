import { isUnspaced } from './script.ts'
import type { Token } from './tokens.ts'
import { normal, tokenize } from './tokens.ts'
import { enterList, mayStart, startIn, wordOf } from './words.ts'

/** A phrase found: tokens `from` to `to` (exclusive) and what was filed under it. */
export interface Match<T> {
  readonly from: number
  readonly to: number
  readonly entry: T
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  entries: T[] | null
  /** Beginnings of words that end a phrase here, by their length, the longest first. */
  stars: Stars<T>[] | null
}

/** What stands behind the first word of a phrase: what it is already, and how it may go on. */
interface Start<T> {
  readonly entries: T[] | null
  readonly node: Node<T> | null
}

interface Stars<T> {
  readonly length: number
  readonly entries: Map<string, T[]>
}

/** Finds phrases of a plain list among tokens by their normal forms. */
export interface Matcher<T> {
  /** The longest phrases that begin at token `at`; several where one phrase has several entries. */
  readonly at: (tokens: readonly Token[], at: number, limit?: number) => readonly Match<T>[]
  /** Every phrase that begins at token `at`, whatever its length; the longest first. */
  readonly each: (tokens: readonly Token[], at: number, limit?: number) => readonly Match<T>[]
  /** Every longest match from left to right, none overlapping another.  */
  readonly all: (tokens: readonly Token[], from?: number, to?: number) => readonly Match<T>[]
  /** Tells, soon, whether a phrase can begin with a word in normal form. */
  readonly begins: (norm: string) => boolean
  readonly has: (word: string) => boolean
  readonly size: number
}

const nothing: readonly never[] = []

/**
 * Builds a matcher from phrases and what each stands for. A word that ends in `*` matches any token that begins so
 * (only in last place of a phrase, at least two letters before the star). `cut` cuts a phrase as the text is cut; without
 * it a piece that a language splits off is written as a word of its own ("d' après").
 */
export function matcher<T>(
  phrases: Iterable<readonly [string, T]>,
  cut: (phrase: string) => readonly Token[] = cutPhrase,
): Matcher<T> {
  const root: Node<T> = { next: new Map(), entries: null, stars: null }
  let size = 0
  for (const [phrase, entry] of phrases) {
    const star = phrase.length > 1 && phrase.endsWith('*')
    const words = cut(star ? phrase.slice(0, -1) : phrase).map((token) => token.norm)
    const beginning = star ? words.pop() : undefined
    const node = words.flatMap(steps).reduce(child, root)
    if (beginning !== undefined) starred(node, beginning).push(entry)
    else if (node === root) continue
    else (node.entries ??= []).push(entry)
    size++
  }

  function at(tokens: readonly Token[], from: number, limit = tokens.length): readonly Match<T>[] {
    const start = from < limit ? (startIn((tokens[from] as Token).word, list) as Start<T> | null) : null
    if (!start) return nothing
    let best = start.entries
    let to = from + 1
    let node = start.node
    for (let i = from + 1; node && i < limit; i++) {
      const { norm } = tokens[i] as Token
      const next: Node<T> | null = step(node, norm) ?? null
      const entries = next?.entries ?? entriesOfStar(node, norm)
      if (entries) {
        best = entries
        to = i + 1
      }
      node = next
    }
    return best ? matches(best, from, to) : nothing
  }

  function each(tokens: readonly Token[], from: number, limit = tokens.length): readonly Match<T>[] {
    const start = from < limit ? (startIn((tokens[from] as Token).word, list) as Start<T> | null) : null
    if (!start) return nothing
    let found = start.entries ? matches(start.entries, from, from + 1) : nothing
    let node = start.node
    for (let i = from + 1; node && i < limit; i++) {
      const { norm } = tokens[i] as Token
      const next: Node<T> | null = step(node, norm) ?? null
      const entries = next?.entries ?? entriesOfStar(node, norm)
      if (entries) found = [...matches(entries, from, i + 1), ...found]
      node = next
    }
    return found
  }

  function startOf(norm: string): Start<T> | null {
    const next = step(root, norm)
    const entries = next?.entries ?? entriesOfStar(root, norm)
    if (!next && !entries) return null
    return { entries, node: next && (next.next.size > 0 || next.stars) ? next : null }
  }
  const list = enterList(startOf)

  function begins(norm: string): boolean {
    return startOf(norm) !== null
  }

  function all(tokens: readonly Token[], from = 0, to = tokens.length): readonly Match<T>[] {
    let found: Match<T>[] | null = null
    for (let place = from; place < to; ) {
      const here = mayStart((tokens[place] as Token).word, list) ? at(tokens, place, to) : nothing
      if (here.length === 0) {
        place++
        continue
      }
      found ??= []
      for (let i = 0; i < here.length; i++) found.push(here[i] as Match<T>)
      place = (here[0] as Match<T>).to
    }
    return found ?? nothing
  }

  return { at, each, all, begins, size, has: (word) => Boolean(step(root, normal(word))?.entries) }
}

function matches<T>(entries: readonly T[], from: number, to: number): readonly Match<T>[] {
  const found: Match<T>[] = []
  for (let i = 0; i < entries.length; i++) found.push({ from, to, entry: entries[i] as T })
  return found
}

function cutPhrase(phrase: string): readonly Token[] {
  if (!/' |'$/.test(phrase)) return tokenize(phrase)
  return phrase.split(' ').flatMap((part) => (part.length > 1 && part.endsWith("'") ? [pieceOf(part)] : tokenize(part)))
}

function pieceOf(text: string): Token {
  const word = wordOf(normal(text))
  return { start: 0, end: text.length, text, norm: word.norm, word, kind: 'word' }
}

/** Words of scripts without spaces are gone through letter by letter, so that it does not matter how a phrase is cut. */
function steps(norm: string): readonly string[] {
  return norm.charCodeAt(0) > 0xe00 && isUnspaced(norm) ? [...norm] : [norm]
}

function step<T>(node: Node<T>, norm: string): Node<T> | undefined {
  if (norm.charCodeAt(0) <= 0xe00 || norm.length === 1 || !isUnspaced(norm)) return node.next.get(norm)
  let next: Node<T> | undefined = node
  for (const letter of norm) {
    next = next.next.get(letter)
    if (!next) return undefined
  }
  return next
}

function child<T>(node: Node<T>, word: string): Node<T> {
  const known = node.next.get(word)
  if (known) return known
  const made: Node<T> = { next: new Map(), entries: null, stars: null }
  node.next.set(word, made)
  return made
}

/** The entries filed under words that begin so. */
function starred<T>(node: Node<T>, beginning: string): T[] {
  node.stars ??= []
  let stars = node.stars.find(({ length }) => length === beginning.length)
  if (!stars) {
    stars = { length: beginning.length, entries: new Map() }
    node.stars.push(stars)
    node.stars.sort((a, b) => b.length - a.length)
  }
  const known = stars.entries.get(beginning)
  if (known) return known
  const made: T[] = []
  stars.entries.set(beginning, made)
  return made
}

/** What is filed under the longest beginning of a word. */
function entriesOfStar<T>({ stars }: Node<T>, norm: string): T[] | null {
  if (!stars) return null
  for (const { length, entries } of stars) {
    const found = length <= norm.length ? entries.get(norm.slice(0, length)) : undefined
    if (found) return found
  }
  return null
}
