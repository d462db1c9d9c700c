import { type Clitics, type Token, tokenize } from '../text/tokens.ts'
import type { WordKeys } from './word-keys.ts'

/** How a phrase must be written to count: `all` in capitals ("US", not "us"), `first` with a capital, `any`. */
export type Capitals = 'any' | 'first' | 'all'

export interface Phrase<T> {
  readonly text: string
  readonly entry: T
  readonly capitals: Capitals
}

export interface PhraseMatch<T> {
  readonly from: number
  readonly to: number
  readonly entry: T
}

interface Filed<T> {
  readonly entry: T
  readonly capitals: Capitals
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  filed: Filed<T>[] | null
  /** Lengths of the starred words that begin here. */
  stars: number[] | null
}

/** Phrases that are found in a text in any case form: each word is looked up under all its keys, least cut first. */
export interface PhraseBook<T> {
  readonly at: (tokens: readonly Token[], from: number, to: number) => readonly PhraseMatch<T>[]
  /** False for a word with which no phrase begins. */
  readonly begins: (norm: string) => boolean
}

/** Builds a book; the last word of a phrase may end in `*` for any ending. */
export function phraseBook<T>(
  phrases: Iterable<Phrase<T>>,
  textKeys: WordKeys,
  listKeys: WordKeys,
  clitics: Clitics | null = null,
): PhraseBook<T> {
  const root: Node<T> = { next: new Map(), filed: null, stars: null }
  for (const { text, entry, capitals } of phrases) {
    const star = text.endsWith('*')
    const bare = star ? text.slice(0, -1) : text
    // A clitic is one token in a text.
    const words = clitics?.after.includes(bare)
      ? [bare]
      : tokenize(bare, 0, bare.length, clitics).map((token) => token.norm)
    let nodes = [root]
    words.forEach((word, index) => {
      const starred = star && index === words.length - 1
      const keys = starred ? [`${word}*`] : listKeys(word)
      nodes = nodes.flatMap((node) => {
        if (starred) {
          node.stars ??= []
          if (!node.stars.includes(word.length)) node.stars.push(word.length)
        }
        return keys.map((key) => child(node, key))
      })
    })
    for (const node of nodes) {
      if (node === root) continue
      node.filed ??= []
      node.filed.push({ entry, capitals })
    }
  }

  function at(tokens: readonly Token[], from: number, to: number): readonly PhraseMatch<T>[] {
    let best: { to: number; filed: readonly Filed<T>[] } | null = null
    let node: Node<T> | undefined = root
    for (let i = from; i < to; i++) {
      node = step(node, (tokens[i] as Token).norm, textKeys)
      if (!node) break
      const filed: readonly Filed<T>[] | undefined = node.filed?.filter((row) =>
        written(tokens, from, i + 1, row.capitals),
      )
      if (filed && filed.length > 0) best = { to: i + 1, filed }
    }
    return best ? best.filed.map(({ entry }) => ({ from, to: (best as { to: number }).to, entry })) : []
  }

  return { at, begins: (norm) => step(root, norm, textKeys) !== undefined }
}

function child<T>(node: Node<T>, key: string): Node<T> {
  const known = node.next.get(key)
  if (known) return known
  const made: Node<T> = { next: new Map(), filed: null, stars: null }
  node.next.set(key, made)
  return made
}

function step<T>(node: Node<T>, norm: string, textKeys: WordKeys): Node<T> | undefined {
  for (const key of textKeys(norm)) {
    const next = node.next.get(key)
    if (next) return next
  }
  for (const length of node.stars ?? []) {
    const next = length <= norm.length ? node.next.get(`${norm.slice(0, length)}*`) : undefined
    if (next) return next
  }
  return undefined
}

function written(tokens: readonly Token[], from: number, to: number, capitals: Capitals): boolean {
  if (capitals === 'any') return true
  for (let i = from; i < to; i++) {
    const { text, kind } = tokens[i] as Token
    if (kind !== 'word') continue
    if (capitals === 'all' ? text !== text.toUpperCase() : isUncapital(text) && i === from) return false
  }
  return true
}

/** Begins with a small letter (a letter without case is not small). */
export function isUncapital(word: string): boolean {
  return caseOf(word) === 'small'
}

/** Begins with a letter that has a small form. */
export function isCapital(word: string): boolean {
  return caseOf(word) === 'capital'
}

/** The scripts from Hebrew to Georgian, which are written without capitals. */
const caseless = { first: 0x0590, last: 0x10ff }

function caseOf(word: string): 'small' | 'capital' | null {
  const unit = word.charCodeAt(0)
  if (unit >= caseless.first && unit <= caseless.last) return null
  if (unit < 0x80) return unit >= 97 && unit <= 122 ? 'small' : unit >= 65 && unit <= 90 ? 'capital' : null
  const first = String.fromCodePoint(word.codePointAt(0) as number)
  if (first !== first.toUpperCase()) return 'small'
  return first !== first.toLowerCase() ? 'capital' : null
}
