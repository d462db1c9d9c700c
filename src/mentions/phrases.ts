import { isUnspaced } from '../text/script.ts'
import { type Clitics, normal, type Token, tokenize } from '../text/tokens.ts'
import { perWord, type Word } from '../text/words.ts'
import type { WordKeys } from './word-keys.ts'

/** How a phrase must be written to count: `all` in capitals ("US", not "us"), `first` with a capital, `any`. */
export type Capitals = 'any' | 'first' | 'all'

export interface Phrase<T> {
  readonly text: string
  readonly entry: T
  /** `own`: as the phrase itself is written. */
  readonly capitals: Capitals | 'own'
  /** Its first word in normal form, where that is known already. */
  readonly first: string | null
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
  readonly begins: (word: Word) => boolean
}

/**
 * Builds a book; the last word of a phrase may end in `*` for any ending. Phrases are filed by their first word and cut
 * into words only when a text holds it: a roster has thousands, a text few.
 */
export function phraseBook<T>(
  phrases: Iterable<Phrase<T>>,
  textKeys: WordKeys,
  listKeys: WordKeys,
  clitics: Clitics | null = null,
): PhraseBook<T> {
  const root: Node<T> = { next: new Map(), filed: null, stars: null }
  const waiting = new Map<string, Phrase<T>[]>()
  // Scripts without spaces are cut by a dictionary, which costs: those wait under their first letter.
  const unspaced = new Map<string, Phrase<T>[]>()
  for (const phrase of phrases) {
    if (phrase.text.endsWith('*') && !phrase.text.includes(' ')) file(root, cut(phrase.text), phrase, 0)
    else if (isUnspaced(phrase.text.slice(0, 2))) wait(unspaced, phrase.text[0] as string, phrase)
    else {
      for (const key of listKeys(phrase.first ?? firstWord(phrase.text, clitics))) {
        wait(waiting, key, phrase)
      }
    }
  }

  function cut(text: string): string[] {
    const bare = text.endsWith('*') ? text.slice(0, -1) : text
    // A clitic is one token in a text.
    if (clitics?.after.includes(bare)) return [bare]
    return tokenize(bare, 0, bare.length, clitics).flatMap(({ norm }) => lettersOf(norm))
  }

  function file(start: Node<T>, words: readonly string[], { text, entry, capitals }: Phrase<T>, from: number): void {
    let nodes = [start]
    for (let at = from; at < words.length; at++) {
      const word = words[at] as string
      const starred = text.endsWith('*') && at === words.length - 1
      const keys = starred ? [`${word}*`] : listKeys(word)
      nodes = nodes.flatMap((node) => {
        if (starred) {
          node.stars ??= []
          if (!node.stars.includes(word.length)) node.stars.push(word.length)
        }
        return keys.map((key) => child(node, key))
      })
    }
    const filed = { entry, capitals: capitals === 'own' ? capitalsOf(text) : capitals }
    for (const node of nodes) {
      node.filed ??= []
      node.filed.push(filed)
    }
  }

  function open(key: string): void {
    const row = waiting.get(key)
    if (!row) return
    waiting.delete(key)
    for (const phrase of row) file(child(root, key), cut(phrase.text), phrase, 1)
  }

  function openUnspaced(letter: string): void {
    const row = unspaced.get(letter)
    if (!row) return
    unspaced.delete(letter)
    for (const phrase of row) file(root, cut(phrase.text), phrase, 0)
  }

  const first = perWord((norm): readonly Node<T>[] => {
    for (const key of textKeys(norm)) open(key)
    if (unspaced.size > 0 && isUnspaced(norm)) openUnspaced(norm[0] as string)
    return step([root], norm, textKeys)
  })

  function at(tokens: readonly Token[], from: number, to: number): readonly PhraseMatch<T>[] {
    if (from >= to) return nothing
    let best: readonly Filed<T>[] | null = null
    let end = from
    let nodes = first((tokens[from] as Token).word)
    for (let i = from; nodes.length > 0; ) {
      i++
      const filed = filedAt(nodes, tokens, from, i)
      if (filed) {
        best = filed
        end = i
      }
      nodes = i < to ? step(nodes, (tokens[i] as Token).norm, textKeys) : nothing
    }
    return best ? best.map(({ entry }) => ({ from, to: end, entry })) : nothing
  }

  return { at, begins: (word) => first(word).length > 0 }
}

/** "US" and "РФ" count in capitals alone; a name with a capital needs one in the text; a script without case needs none. */
function capitalsOf(text: string): Capitals {
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.toLowerCase() === letters) return 'any'
  return letters.length <= 5 && letters === letters.toUpperCase() ? 'all' : 'first'
}

function wait<T>(rows: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const row = rows.get(key)
  if (row) row.push(phrase)
  else rows.set(key, [phrase])
}

/** The first word of a phrase, as `tokenize` cuts it. */
export function firstWord(text: string, clitics: Clitics | null = null): string {
  if (isUnspaced(text.slice(0, 2))) return ''
  const space = text.indexOf(' ')
  const chunk = space < 0 ? text : text.slice(0, space)
  if (clitics?.after.includes(text) || (lettersAlone.test(chunk) && !isUnspaced(chunk))) return normal(chunk)
  return tokenize(chunk, 0, chunk.length, clitics)[0]?.norm ?? ''
}

const lettersAlone = /^\p{L}[\p{L}\p{M}]*$/u

function child<T>(node: Node<T>, key: string): Node<T> {
  const known = node.next.get(key)
  if (known) return known
  const made: Node<T> = { next: new Map(), filed: null, stars: null }
  node.next.set(key, made)
  return made
}

/** Words of scripts without spaces are gone through letter by letter, so that it does not matter how a phrase is cut. */
function lettersOf(norm: string): readonly string[] {
  return norm.charCodeAt(0) > 0xe00 && isUnspaced(norm) ? [...norm] : [norm]
}

function through<T>(from: ReadonlyMap<string, Node<T>>, norm: string): Node<T> | undefined {
  if (norm.charCodeAt(0) <= 0xe00 || !isUnspaced(norm)) return undefined
  let node: Node<T> | undefined
  for (const letter of norm) {
    node = (node ? node.next : from).get(letter)
    if (!node) return undefined
  }
  return node
}

const nothing: readonly never[] = []

/** Where a word leads, the least cut first: "турецкой" begins "Турецкая Республика" and is an adjective of its own. */
function step<T>(nodes: readonly Node<T>[], norm: string, textKeys: WordKeys): readonly Node<T>[] {
  if (nodes.every(({ next }) => next.size === 0)) return nothing
  const found: Node<T>[] = []
  const add = (next: Node<T> | undefined) => {
    if (next && !found.includes(next)) found.push(next)
  }
  for (const { next, stars } of nodes) {
    for (const key of textKeys(norm)) add(next.get(key))
    if (norm.length > 1) add(through(next, norm))
    for (const length of stars ?? []) if (length <= norm.length) add(next.get(`${norm.slice(0, length)}*`))
  }
  return found
}

/** What ends here as it is written: the rows of the least cut. */
function filedAt<T>(
  nodes: readonly Node<T>[],
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly Filed<T>[] | null {
  for (const { filed } of nodes) {
    const rows = filed?.filter((row) => written(tokens, from, to, row.capitals))
    if (rows && rows.length > 0) return rows
  }
  return null
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
