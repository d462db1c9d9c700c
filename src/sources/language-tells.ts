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
  readonly words: readonly {
    readonly tag: LanguageTag
    /** Share of all words from which on they decide. */
    readonly share: number
    readonly words: ReadonlySet<string>
  }[]
  readonly letters: readonly (readonly [LanguageTag, ReadonlySet<string>])[]
}

const file = new URL('../../data/detection/languages.json', import.meta.url)
let known: LanguageTells | null = null

/** Reads the word and letter lists; once. */
export function languageTells(): LanguageTells {
  if (known) return known
  const raw = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly words: Readonly<Record<string, { readonly share: number; readonly words: readonly string[] }>>
    readonly letters: Readonly<Record<string, string>>
  }
  known = {
    words: Object.entries(raw.words).map(([tag, { share, words }]) => ({ tag, share, words: new Set(words) })),
    letters: Object.entries(raw.letters).map(([tag, letters]) => [tag, new Set(letters)] as const),
  }
  return known
}

const mostUnits = 20_000

/** The language that short words or letters give away; null where they do not. Looks at the first 20,000 units; `strict` 2 asks for twice as many words. */
export function tellLanguage(text: string, tells: LanguageTells, strict = 1): LanguageTag | null {
  const sample = text.slice(0, mostUnits).toLowerCase()
  const lettered = byLetters(sample, tells)
  if (lettered) return lettered
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  const told = tells.words.find(({ share, words: common }) => {
    let count = 0
    for (const word of words) if (common.has(word)) count++
    return count > 1 && count > words.length * share * strict
  })
  return told?.tag ?? null
}

/** One letter in 300 is enough: a quoted name brings fewer. */
function byLetters(sample: string, { letters }: LanguageTells): LanguageTag | null {
  const counts = new Map<LanguageTag, number>()
  let all = 0
  for (const character of sample) {
    if (character < '\u0400' || character > '\u052f') continue
    all++
    for (const [tag, own] of letters) if (own.has(character)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > 1 && first[1] * 300 > all ? first[0] : null
}
