import { readFileSync } from 'node:fs'
import type { LanguageTag } from '../model/value.ts'
import type { ScriptName } from '../text/script.ts'

/** Scripts in which news is written in one language, so that the letters alone decide. */
export const languageOfScript: Readonly<Partial<Record<ScriptName, LanguageTag>>> = {
  Armenian: 'hy',
  Bengali: 'bn',
  Ethiopic: 'am',
  Georgian: 'ka',
  Greek: 'el',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Han: 'zh',
  Hangul: 'ko',
  Hebrew: 'he',
  Hiragana: 'ja',
  Kannada: 'kn',
  Katakana: 'ja',
  Khmer: 'km',
  Lao: 'lo',
  Malayalam: 'ml',
  Myanmar: 'my',
  Oriya: 'or',
  Sinhala: 'si',
  Tamil: 'ta',
  Telugu: 'te',
  Thai: 'th',
}

/** What tells languages of one script apart without a detector: see `data/detection/languages.json`. */
export interface LanguageTells {
  readonly words: readonly WordTell[]
  /** Code units of letters that only one language writes. */
  readonly letters: ReadonlyMap<number, LanguageTag>
}

interface WordTell {
  readonly tag: LanguageTag
  readonly script: ScriptName
  /** Share of all words from which on they decide. */
  readonly share: number
  readonly words: ReadonlySet<string>
}

interface Raw {
  readonly words: Readonly<Record<string, Omit<WordTell, 'tag' | 'words'> & { readonly words: readonly string[] }>>
  readonly letters: Readonly<Record<string, string>>
}

const file = new URL('../../data/detection/languages.json', import.meta.url)
let known: LanguageTells | null = null

/** Reads the word and letter lists; once. */
export function languageTells(): LanguageTells {
  if (known) return known
  const raw = JSON.parse(readFileSync(file, 'utf8')) as Raw
  known = {
    words: Object.entries(raw.words).map(([tag, tell]) => ({ ...tell, tag, words: new Set(tell.words) })),
    letters: new Map(
      Object.entries(raw.letters).flatMap(([tag, letters]) =>
        [...letters].map((letter) => [letter.charCodeAt(0), tag]),
      ),
    ),
  }
  return known
}

/**
 * The language that short words or letters of a script give away; null where they do not. `strict` 2 asks for twice as many
 * words.
 */
export function tellLanguage(text: string, script: ScriptName, tells: LanguageTells, strict = 1): LanguageTag | null {
  const sample = text.toLowerCase()
  const lettered = script === 'Cyrillic' ? byLetters(sample, tells.letters) : null
  return lettered ?? byWords(sample, script, tells.words, strict)
}

/** Tells whether two words that a language alone has stand in a text; stops at the second. */
export function hasWordsOf(tag: LanguageTag, text: string, { words }: LanguageTells): boolean {
  const tell = words.find((one) => one.tag === tag)
  if (!tell) return false
  let count = 0
  for (const word of wordsIn(text.toLowerCase())) if (tell.words.has(word) && ++count === 2) return true
  return false
}

const longestWord = 10

function byWords(sample: string, script: ScriptName, tells: readonly WordTell[], strict: number): LanguageTag | null {
  const candidates = tells.filter((tell) => tell.script === script)
  if (candidates.length === 0) return null
  const counts = candidates.map(() => 0)
  let all = 0
  for (const word of wordsIn(sample)) {
    all++
    if (word.length > longestWord) continue
    for (let i = 0; i < candidates.length; i++)
      if (candidates[i]?.words.has(word)) counts[i] = (counts[i] as number) + 1
  }
  const told = candidates.find(({ share }, i) => {
    const count = counts[i] as number
    return count > 1 && count > all * share * strict
  })
  return told?.tag ?? null
}

function* wordsIn(sample: string): Generator<string> {
  let start = -1
  for (let at = 0; at <= sample.length; at++) {
    if (at < sample.length && isLetter(sample.charCodeAt(at))) {
      if (start < 0) start = at
    } else if (start >= 0) {
      yield sample.slice(start, at)
      start = -1
    }
  }
}

/** Letters of the scripts that have word lists; combining marks stand among them. */
function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit <= 0x52f) || (unit >= 0x1e00 && unit <= 0x1eff)
}

/** One letter in 300 is enough: a quoted name brings fewer. */
function byLetters(sample: string, letters: ReadonlyMap<number, LanguageTag>): LanguageTag | null {
  const counts = new Map<LanguageTag, number>()
  let all = 0
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i)
    if (unit < 0x400 || unit > 0x52f) continue
    all++
    const tag = letters.get(unit)
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > 1 && first[1] * 300 > all ? first[0] : null
}
