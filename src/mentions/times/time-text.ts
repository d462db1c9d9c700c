import { isUnspaced } from '../../text/script.ts'
import type { Token } from '../../text/tokens.ts'
import { perWord, wordOf } from '../../text/words.ts'
import { asciiDigits } from './digits.ts'

/** Tokens made ready for matching time words: digits in ASCII, words of scripts without spaces cut into characters. */
export interface TimeText {
  readonly tokens: readonly Token[]
  /** For each token 1 where a word begins, 2 where one ends; null where every token is a word. */
  readonly edges: Uint8Array | null
}

const vowelMarks = /[\u0591-\u05c7\u064b-\u0652\u0670\u0640\u093c\u09bc]/gu
const alike: Readonly<Record<number, string>> = {
  1570: '\u0627',
  1571: '\u0627',
  1573: '\u0627',
  1649: '\u0627',
  1609: '\u064a',
  1740: '\u064a',
  1603: '\u06a9',
  1577: '\u0647',
  1728: '\u0647',
  1749: '\u0647',
  1620: '',
  1105: '\u0435',
  775: '',
}

/** Makes spellings of one word equal that differ in marks only (غدًا, غدا; फ़रवरी, फरवरी; трёх, трех). */
export function fold(norm: string): string {
  let first = -1
  for (let i = 0; i < norm.length && first < 0; i++) {
    const unit = norm.charCodeAt(i)
    if (unit > 0x300 && (unit < 0x3a0 || unit === 0x451 || (unit > 0x590 && unit < 0x9c0))) first = i
  }
  if (first < 0) return norm
  let out = ''
  for (const character of norm.replace(vowelMarks, '')) out += alike[character.charCodeAt(0)] ?? character
  return out
}

const folded = perWord(fold)

/**
 * Prepares tokens; offsets stay those of the document. Words that hold none of `letters`, where that is given, are no part
 * of any phrase and stay whole. Linear.
 */
export function timeText(tokens: readonly Token[], letters: ReadonlySet<number> | null = null): TimeText {
  let out: Token[] | null = null
  let edges: number[] | null = null
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (isDivisible(token) && (letters === null || hasLetter(token.text, letters))) {
      out ??= tokens.slice(0, i)
      edges ??= new Array<number>(i).fill(3)
      cut(token, out, edges)
      continue
    }
    const norm = token.kind === 'number' ? plainNumber(token.text) : folded(token.word)
    if (norm !== token.norm) {
      out ??= tokens.slice(0, i)
      out.push({ ...token, norm, word: wordOf(norm) })
    } else out?.push(token)
    edges?.push(3)
  }
  return { tokens: out ?? tokens, edges: edges ? Uint8Array.from(edges) : null }
}

function isDivisible({ kind, text }: Token): boolean {
  return kind !== 'mark' && text.length > 1 && text.charCodeAt(0) > 0xe00 && isUnspaced(text)
}

function hasLetter(text: string, letters: ReadonlySet<number>): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isDigitUnit(unit) || letters.has(unit)) return true
  }
  return false
}

/** Digits that stand inside words of scripts without spaces: ASCII and full-width. */
function isDigitUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19)
}

/** Longer runs of digits are no part of a date. */
function plainNumber(text: string): string {
  const first = text.charCodeAt(0)
  return text.length > 24 || (first >= 48 && first <= 57) ? text : asciiDigits(text)
}

function cut(token: Token, out: Token[], edges: number[]): void {
  const from = out.length
  let start = token.start
  for (const text of token.text) {
    const isDigit = isDigitUnit(text.charCodeAt(0))
    const norm = isDigit ? asciiDigits(text) : text
    const last = out.length > from ? out[out.length - 1] : undefined
    if (isDigit && last?.kind === 'number' && last.text.length < 12) {
      const word = wordOf(last.norm + norm)
      out[out.length - 1] = { ...last, end: start + text.length, text: last.text + text, norm: word.norm, word }
    } else {
      out.push({ start, end: start + text.length, text, norm, word: wordOf(norm), kind: isDigit ? 'number' : 'word' })
      edges.push(0)
    }
    start += text.length
  }
  edges[from] = (edges[from] ?? 0) | 1
  edges[out.length - 1] = (edges[out.length - 1] ?? 0) | 2
}
