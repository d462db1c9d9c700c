/**
 * A word in normal form, one object for all its places in all texts while memory lasts. With it is kept all that depends on
 * the word alone: a text has many tokens and is asked many questions, but has few distinct words.
 */
export interface Word {
  readonly norm: string
  /** Numbers of the lists with a phrase that begins with the word, of the first `asked` there are. */
  readonly lists: number[]
  /** Where each of those lists goes on behind the word. */
  readonly starts: object[]
  asked: number
  /** A bit for each of those numbers (several share one): tells soon that a list is none of them. */
  bits: number
  /** What was found out of the word; see `perWord`. */
  readonly known: unknown[]
}

/** Soft hyphens, zero-width characters, marks of direction; what Arabic lengthens a word with, and its vowel signs. */
const invisible = /[\u00ad\u061c\u0640\u064b-\u0652\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
/** Alif is written with its hamza or without. */
const alifs = /[\u0622\u0623\u0625\u0671]/gu
const arabic = /[\u0622-\u0671]/u
/** Devanagari is written with the dot of borrowed sounds or without, and marks a nasal in two ways. */
const nuktas = /\u093c/gu
const candrabindus = /\u0901/gu
const devanagari = /[\u0901\u093c]/u
/** An i with its dot and one without are one letter here: which of them I is the small form of depends on the language. */
const dotless = /\u0131|i\u0307/gu
const apostrophes = /[’\u02bc]/gu

/** Normal form of a word: see `Token.norm`. */
export function normal(word: string): string {
  if (isAscii(word)) return word.toLowerCase()
  const bare = word.replace(invisible, '').replace(apostrophes, "'").normalize('NFC').toLowerCase()
  if (arabic.test(bare)) return bare.replace(alifs, '\u0627')
  if (devanagari.test(bare)) return bare.replace(nuktas, '').replace(candrabindus, '\u0902')
  return bare.replace(dotless, 'i')
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false
  return true
}

const words = new Map<string, Word>()
const spelled = new Map<string, Word>()
/** Forgotten when full, so that hostile text cannot fill the memory; endless words are not kept at all. */
const most = 20_000
const longest = 60

/** The word with this normal form. */
export function wordOf(norm: string): Word {
  const known = words.get(norm)
  if (known) return known
  const made: Word = { norm, lists: [], starts: [], asked: 0, bits: 0, known: [] }
  keep(words, norm, made)
  return made
}

/** The word that is spelled so in a text. */
export function wordSpelled(spelling: string): Word {
  const known = spelled.get(spelling)
  if (known) return known
  const word = wordOf(normal(spelling))
  keep(spelled, spelling, word)
  return word
}

function keep(memory: Map<string, Word>, key: string, word: Word): void {
  if (key.length > longest) return
  if (memory.size >= most) memory.clear()
  memory.set(key, word)
}

let questions = 0

/** Makes `make` answer from memory for a word it has seen; no answer may be undefined. */
export function perWord<T>(make: (norm: string) => T): (word: Word) => T {
  const question = questions++
  return (word) => {
    const known = word.known[question]
    if (known !== undefined) return known as T
    const made = make(word.norm)
    word.known[question] = made
    return made
  }
}

const lists: ((norm: string) => object | null)[] = []

/** Enters a list by where it goes on behind a word that begins one of its phrases (else null); gives the list's number. */
export function enterList(start: (norm: string) => object | null): number {
  return lists.push(start) - 1
}

/** Asks the lists entered since the word was last looked at. */
function ask(word: Word): void {
  for (; word.asked < lists.length; word.asked++) {
    const start = (lists[word.asked] as (norm: string) => object | null)(word.norm)
    if (!start) continue
    word.lists.push(word.asked)
    word.starts.push(start)
    word.bits |= 1 << (word.asked & 31)
  }
}

/** Tells soon that no phrase of a list begins with a word, for most words with which none does. */
export function mayStart(word: Word, list: number): boolean {
  if (word.asked < lists.length) ask(word)
  return (word.bits & (1 << (list & 31))) !== 0
}

/** Where a list goes on behind a word; null where none of its phrases begins with it. */
export function startIn(word: Word, list: number): object | null {
  if (!mayStart(word, list)) return null
  const at = word.lists.indexOf(list)
  return at < 0 ? null : (word.starts[at] as object)
}
