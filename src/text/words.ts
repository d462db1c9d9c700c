import { once } from './once.ts'

/**
 * A word in normal form, one object for all its places in all texts while memory lasts. With it is kept which lists of
 * phrases have one that begins with it: a text has many tokens and is asked for many lists, but has few distinct words.
 */
export interface Word {
  readonly norm: string
  /** Numbers of lists, of the first `asked` there are. */
  readonly lists: number[]
  asked: number
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
  const made: Word = { norm, lists: [], asked: 0 }
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

const tests: ((norm: string) => boolean)[] = []

/** Enters a list by the test whether one of its phrases can begin with a word; gives the list's number. */
export function enterList(begins: (norm: string) => boolean): number {
  return tests.push(begins) - 1
}

/** The numbers of the lists that have a phrase beginning with a word, of all that are entered so far. */
function listsOf(word: Word): readonly number[] {
  for (; word.asked < tests.length; word.asked++) {
    if ((tests[word.asked] as (norm: string) => boolean)(word.norm)) word.lists.push(word.asked)
  }
  return word.lists
}

/** Tells whether a list has a phrase that begins with a word. */
export function canBegin(word: Word, list: number): boolean {
  const lists = listsOf(word)
  for (let at = 0; at < lists.length; at++) if (lists[at] === list) return true
  return false
}

/** Where the phrases of each list can begin among some tokens. */
export interface Places {
  /** In order; null for a list that was entered after these tokens were looked through. */
  readonly of: (list: number) => readonly number[] | null
}

const nowhere: readonly number[] = []

/** Looks tokens through for all lists at once; they must not change afterwards. */
export const placesIn: (tokens: readonly { readonly word: Word }[]) => Places = once((tokens) => {
  const entered = tests.length
  const rows: number[][] = []
  for (let at = 0; at < tokens.length; at++) {
    for (const list of listsOf((tokens[at] as { readonly word: Word }).word)) {
      const row = rows[list]
      if (row) row.push(at)
      else rows[list] = [at]
    }
  }
  return { of: (list) => (list < entered ? (rows[list] ?? nowhere) : null) }
})
