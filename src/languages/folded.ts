import { normal } from '../text/words.ts'

/** Letters that are written in more ways than one: Arabic; nukta and chandrabindu; i without a dot and with one. */
const folds = /[\u0600-\u06ff\u0901\u093c\u0958-\u095f\u0130\u0131]/u

/** Ya at the end of a word is also written without its dots (فى, المصرى). */
const ya = /\u064a(?![\p{L}\p{M}~*])/gu

const fold = (words: string): string =>
  folds.test(words)
    ? words
        .split(' ')
        .map((word) => normal(word))
        .join(' ')
    : words

/**
 * Lists as they are written, in the form in which words are matched: Arabic without vowel signs, hamza on alif and what
 * lengthens a word, Devanagari without nukta, Turkish with one i. With `undotted` each phrase also stands there as it is written where a last ya has no dots.
 */
export function folded<T>(lists: T, undotted = false): T {
  return foldedValue(lists, undotted) as T
}

function foldedValue(value: unknown, undotted: boolean): unknown {
  if (typeof value === 'string') return fold(value)
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => {
      const one = foldedValue(item, undotted)
      return undotted && typeof one === 'string' ? [one, one.replace(ya, '\u0649')] : [one]
    })
    return items.every((item) => typeof item === 'string') ? [...new Set(items)] : items
  }
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, item]) => [fold(key), foldedValue(item, undotted)] as const)
  const more = undotted ? entries.map(([key, item]) => [key.replace(ya, '\u0649'), item] as const) : []
  return Object.fromEntries([...entries, ...more])
}
