import { wordList } from '../text/cut-unspaced.ts'
import { cutter } from '../text/joined-words.ts'
import { once } from '../text/once.ts'
import { isUnspaced } from '../text/script.ts'
import { plainRules, type TextRules } from '../text/segment.ts'
import { normal } from '../text/words.ts'
import type { Language } from './language.ts'

/** A pack's marks, abbreviations and words in the form that segmenting takes. */
export const textRules: (pack: Language) => TextRules = once((pack) =>
  pack.text
    ? {
        abbreviations: new Set(pack.text.abbreviations),
        starters: new Set(pack.text.starters),
        clitics: pack.text.clitics,
        list: pack.text.unspaced ? wordList(pack.text.unspaced, unspacedWords(pack)) : null,
        joined: pack.text.joined ? cutter(pack.text.joined, spacedWords(pack)) : null,
      }
    : plainRules,
)

/** The same with names of the roster: 普京 must be one word wherever it stands, and so must بوتين in وبوتين. */
export function textRulesWith(pack: Language, names: readonly string[]): TextRules {
  const made = rulesWith(names)
  const known = made.get(pack)
  if (known) return known
  const rules = textRules(pack)
  const list = rules.list ? wordList(pack.text?.unspaced ?? [], unspacedWords(pack), unspacedIn(names)) : null
  const joined = pack.text?.joined ? cutter(pack.text.joined, [...spacedWords(pack), ...wordsIn(names)]) : null
  const fresh = { ...rules, list, joined }
  made.set(pack, fresh)
  return fresh
}

const rulesWith = once((_names: readonly string[]) => new Map<Language, TextRules>())

/**
 * Every word of a pack's lists: where it sets no spaces, its own words are what its text is cut by. The lists of words for
 * what is found later are full of phrases; those that are made of other words (会談について) are none of their own.
 */
const unspacedWords: (pack: Language) => readonly string[] = once((pack) => {
  const { text, time, names, reporting, ...others } = pack
  const words = unspacedIn(stringsIn([text, time, names, reporting]))
  const known = new Set(words)
  return [...words, ...unspacedIn(stringsIn(others)).filter((word) => !isPhrase(word, known))]
})

/** Every word of a pack's lists and of the names of countries, in normal form. */
const spacedWords: (pack: Language) => readonly string[] = once((pack) => {
  const { text, tag, name: _name, script: _script, quality: _quality, ...sections } = pack
  return [...wordsIn(stringsIn([sections, { ...text, joined: null }])), ...wordsIn(countryNames(tag))]
})

function wordsIn(phrases: Iterable<string>): string[] {
  const words: string[] = []
  for (const phrase of phrases) {
    for (const word of phrase.split(/[\s~*|-]+/u)) if (word.length > 1) words.push(normal(word))
  }
  return words
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const countryCodes = letters.flatMap((first) => letters.map((second) => first + second))

function countryNames(tag: string): string[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const names = new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' })
    return countryCodes.flatMap((code) => names.of(code) ?? [])
  })
}

function stringsIn(lists: unknown): string[] {
  const strings: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value)
    else if (Array.isArray(value)) value.forEach(collect)
    else if (value !== null && typeof value === 'object') {
      strings.push(...Object.keys(value))
      Object.values(value).forEach(collect)
    }
  }
  collect(lists)
  return strings
}

const shortestPhrase = 4

/** Made of known words, of which one at most is a single letter. */
function isPhrase(word: string, known: ReadonlySet<string>): boolean {
  if (word.length < shortestPhrase) return false
  // The fewest single letters with which each place can be reached.
  const letters = [0]
  for (let start = 0; start < word.length; start++) {
    const before = letters[start]
    if (before === undefined) continue
    for (let end = start + 1; end <= word.length; end++) {
      if (end - start === word.length || !known.has(word.slice(start, end))) continue
      letters[end] = Math.min(letters[end] ?? Infinity, before + (end - start === 1 ? 1 : 0))
    }
  }
  return (letters[word.length] ?? Infinity) <= 1
}

const runs = /[\p{L}\p{M}]+/gu

function unspacedIn(texts: Iterable<string>): string[] {
  const words = new Set<string>()
  for (const text of texts) {
    if (!isUnspaced(text)) continue
    for (const [run] of text.matchAll(runs)) if (isUnspaced(run)) words.add(run)
  }
  return [...words]
}
