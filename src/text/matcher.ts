import type { Token } from './tokens.ts'
import { normal, tokenize } from './tokens.ts'

/** A phrase found: tokens `from` to `to` (exclusive) and what was filed under it. */
export interface Match<T> {
  readonly from: number
  readonly to: number
  readonly entry: T
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  entries: T[] | null
}

/** Finds phrases of a plain list among tokens by their normal forms. */
export interface Matcher<T> {
  /** The longest phrases that begin at token `at`; several where one phrase has several entries. */
  readonly at: (tokens: readonly Token[], at: number, limit?: number) => readonly Match<T>[]
  /** Every phrase that begins at token `at`, whatever its length; the longest first. */
  readonly each: (tokens: readonly Token[], at: number, limit?: number) => readonly Match<T>[]
  /** Every longest match from left to right, none overlapping another. */
  readonly all: (tokens: readonly Token[], from?: number, to?: number) => Match<T>[]
  /** Tells, soon, whether a phrase can begin with a word in normal form. */
  readonly begins: (norm: string) => boolean
  readonly has: (word: string) => boolean
  readonly size: number
}

const nothing: readonly never[] = []
/** How many words of texts a list with stars keeps its answer for. */
const mostRemembered = 20_000

/**
 * Builds a matcher from phrases and what each stands for. A word that ends in `*` matches any token that begins so
 * (only in last place of a phrase, at least two letters before the star). `cut` cuts a phrase as the text is cut.
 */
export function matcher<T>(
  phrases: Iterable<readonly [string, T]>,
  cut: (phrase: string) => readonly Token[] = tokenize,
): Matcher<T> {
  const root: Node<T> = { next: new Map(), entries: null }
  let size = 0
  const starred = new Set<number>()
  for (const [phrase, entry] of phrases) {
    const star = phrase.endsWith('*')
    const words = cut(star ? phrase.slice(0, -1) : phrase).map((token) => token.norm)
    let node = root
    words.forEach((word, index) => {
      const key = star && index === words.length - 1 ? `${word}*` : word
      if (key.endsWith('*') && key !== '*') starred.add(word.length)
      let next = node.next.get(key)
      if (!next) {
        next = { next: new Map(), entries: null }
        node.next.set(key, next)
      }
      node = next
    })
    if (node === root) continue
    node.entries ??= []
    node.entries.push(entry)
    size++
  }
  const lengths = [...starred].sort((a, b) => b - a)

  /** The words that go on from a node: the word itself, then the longest beginning of it; both stay open. */
  function step(node: Node<T>, norm: string, into: Node<T>[]): void {
    const next = node.next.get(norm)
    if (next) into.push(next)
    for (const length of lengths) {
      if (length > norm.length) continue
      const found = node.next.get(`${norm.slice(0, length)}*`)
      if (found) {
        into.push(found)
        return
      }
    }
  }

  function each(tokens: readonly Token[], from: number, limit = tokens.length): readonly Match<T>[] {
    const found: Match<T>[] = []
    let nodes: readonly Node<T>[] = [root]
    for (let i = from; i < limit && nodes.length > 0; i++) {
      const next: Node<T>[] = []
      for (const node of nodes) step(node, (tokens[i] as Token).norm, next)
      const entries = next.find((node) => node.entries)?.entries ?? []
      found.unshift(...entries.map((entry) => ({ from, to: i + 1, entry })))
      nodes = next
    }
    return found
  }

  /** Whether a phrase begins with a word; for lists with stars the answer is remembered, up to a bound. */
  const remembered = new Map<string, boolean>()
  function begins(norm: string): boolean {
    if (root.next.has(norm)) return true
    if (lengths.length === 0) return false
    const seen = remembered.get(norm)
    if (seen !== undefined) return seen
    if (remembered.size >= mostRemembered) remembered.clear()
    const found = lengths.some((length) => length <= norm.length && root.next.has(`${norm.slice(0, length)}*`))
    remembered.set(norm, found)
    return found
  }

  function at(tokens: readonly Token[], from: number, limit = tokens.length): readonly Match<T>[] {
    if (from >= limit || !begins((tokens[from] as Token).norm)) return nothing
    let nodes: readonly Node<T>[] = [root]
    let best: T[] | null = null
    let to = from
    for (let i = from; i < limit && nodes.length > 0; i++) {
      const next: Node<T>[] = []
      for (const node of nodes) step(node, (tokens[i] as Token).norm, next)
      const entries = next.find((node) => node.entries)?.entries
      if (entries) {
        best = entries
        to = i + 1
      }
      nodes = next
    }
    return best ? best.map((entry) => ({ from, to, entry })) : []
  }

  function all(tokens: readonly Token[], from = 0, to = tokens.length): Match<T>[] {
    const found: Match<T>[] = []
    for (let i = from; i < to; ) {
      const matches = at(tokens, i, to)
      for (const match of matches) found.push(match)
      i = matches[0]?.to ?? i + 1
    }
    return found
  }

  return { at, each, all, begins, size, has: (word) => Boolean(root.next.get(normal(word))?.entries) }
}
