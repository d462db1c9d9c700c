import type { Range } from '../model/span.ts'
import { cutUnspaced, type WordList } from './cut-unspaced.ts'
import type { Cutter, Part } from './joined-words.ts'
import { isUnspaced } from './script.ts'
import { normal, type Word, wordOf, wordSpelled } from './words.ts'

export { normal } from './words.ts'

/** A word, a run of digits, or one mark; spaces are not tokens. */
export interface Token extends Range {
  /** The text's own characters. */
  readonly text: string
  /** For matching only: lower case, no soft hyphens or zero-width characters, straight apostrophes, NFC. */
  readonly norm: string
  readonly word: Word
  readonly kind: 'word' | 'number' | 'mark'
}

/** Pieces that are split off a word as tokens of their own, in normal form: `'s` behind, `l'` before. */
export interface Clitics {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

// Letters with dots between ("U.S.", "т.д."); words with inner apostrophes; digits with inner separators ("1.5"); any other mark.
const pattern =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])\.?|[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00ad\u0640\u200b-\u200d\u2060]*(?:['’\u02bc][\p{L}\p{M}]+)*|\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*|\p{N}|''|‘‘|’’|[^\s\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
/**
 * Cuts `text` from `start` to `end` into tokens; offsets are UTF-16 units of the whole text. Scripts without spaces are cut
 * by `list`, or by ICU's dictionary where there is none. Linear.
 */
export function tokenize(
  text: string,
  start = 0,
  end = text.length,
  clitics: Clitics | null = null,
  list: WordList | null = null,
  joined: Cutter | null = null,
): Token[] {
  const tokens: Token[] = []
  const piece = start === 0 && end === text.length ? text : text.slice(start, end)
  for (let next = 0; next < piece.length; ) {
    if (piece.charCodeAt(next) === space) {
      next++
      continue
    }
    const plain = endOfPlain(piece, next)
    if (plain > next) {
      pushWord(tokens, piece.slice(next, plain), start + next, clitics, null)
      next = plain
      continue
    }
    pattern.lastIndex = next
    const found = pattern.exec(piece)
    if (!found) break
    const word = withApostrophe(piece, found[0], pattern.lastIndex, clitics)
    next = found.index + word.length
    const at = start + found.index
    const first = word.charCodeAt(0)
    if (isLetter(word, first)) {
      if (first > 0xe00 ? isUnspaced(word) : mixed.test(word)) pushCut(tokens, word, at, list)
      else pushWord(tokens, word, at, clitics, joined)
    } else {
      push(tokens, at, word, wordOf(word), isDigit(word) ? 'number' : 'mark')
    }
  }
  return tokens
}

/** "qu’ « il est trop tôt »": what leans on a word in marks keeps its apostrophe. */
function withApostrophe(text: string, word: string, end: number, clitics: Clitics | null): string {
  const next = text[end]
  if (!clitics || (next !== "'" && next !== '’') || letter.test(text[end + 1] ?? '')) return word
  return clitics.before.includes(`${normal(word)}'`) ? word + next : word
}

const space = 32
const stroke = 39
const stop = 46

/** Where a word of plain letters ends that nothing behind it can belong to; otherwise `from`, and the pattern must tell. */
function endOfPlain(text: string, from: number): number {
  let end = from
  while (end < text.length && isPlain(text.charCodeAt(end))) end++
  if (end === text.length) return end
  const next = text.charCodeAt(end)
  const joins = next > 127 || next === stroke || (next >= 48 && next <= 57) || (next === stop && end === from + 1)
  return joins ? from : end
}

function isPlain(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122
}

const letter = /^[\p{L}\p{M}]/u
const digit = /^\p{N}/u

function isLetter(word: string, first: number): boolean {
  return first < 128 ? isPlain(first) : letter.test(word)
}

function isDigit(word: string): boolean {
  return digit.test(word)
}

function push(tokens: Token[], start: number, text: string, word: Word, kind: Token['kind']): void {
  tokens.push({ start, end: start + text.length, text, norm: word.norm, word, kind })
}

function pushWord(tokens: Token[], word: string, at: number, clitics: Clitics | null, joined: Cutter | null): void {
  const known = wordSpelled(word)
  const { norm } = known
  if (clitics && norm.includes("'")) {
    for (const before of clitics.before) {
      if (norm.startsWith(before) && norm.length > before.length && word.length === norm.length) {
        pushPart(tokens, word, at, 0, before.length)
        pushPart(tokens, word, at, before.length, word.length)
        return
      }
    }
    for (const after of clitics.after) {
      if (norm.endsWith(after) && norm.length > after.length) {
        pushPart(tokens, word, at, 0, word.length - after.length)
        pushPart(tokens, word, at, word.length - after.length, word.length)
        return
      }
    }
  }
  const parts = joined?.(norm)
  if (parts) pushParts(tokens, word, at, parts)
  else push(tokens, at, word, known, 'word')
}

/** Words written together: each takes up its letters of the text, with all that does not count in their normal form. */
function pushParts(tokens: Token[], word: string, at: number, parts: readonly Part[]): void {
  let from = 0
  for (const [number, { units, norm }] of parts.entries()) {
    let to = from
    for (let counted = 0; to < word.length; to++) {
      const length = normal(word[to] as string).length
      if (counted + length > units && number < parts.length - 1) break
      counted += length
    }
    push(tokens, at + from, word.slice(from, to), wordOf(norm), 'word')
    from = to
  }
}

function pushPart(tokens: Token[], word: string, at: number, from: number, to: number): void {
  const text = word.slice(from, to)
  push(tokens, at + from, text, wordSpelled(text), 'word')
}

/** Letters of a script without spaces behind those of another: NATO峰会. */
const mixed = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/

function pushCut(tokens: Token[], word: string, at: number, list: WordList | null): void {
  let from = at
  for (const piece of cutUnspaced(word, list)) {
    push(tokens, from, piece, wordSpelled(piece), digit.test(piece) ? 'number' : 'word')
    from += piece.length
  }
}
