import { isLanguageTag } from '../model/language-tag.ts'
import { ar } from './ar/index.ts'
import { bn } from './bn/index.ts'
import { de } from './de/index.ts'
import { el } from './el/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fa } from './fa/index.ts'
import { fi } from './fi/index.ts'
import { fr } from './fr/index.ts'
import { he } from './he/index.ts'
import { hi } from './hi/index.ts'
import { it } from './it/index.ts'
import { ja } from './ja/index.ts'
import { ka } from './ka/index.ts'
import { ko } from './ko/index.ts'
import type { Language } from './language.ts'
import { nl } from './nl/index.ts'
import { pl } from './pl/index.ts'
import { pt } from './pt/index.ts'
import { ru } from './ru/index.ts'
import { sv } from './sv/index.ts'
import { ta } from './ta/index.ts'
import { te } from './te/index.ts'
import { tr } from './tr/index.ts'
import { uk } from './uk/index.ts'
import { vi } from './vi/index.ts'
import { zh } from './zh/index.ts'

/** Every pack, by tag. A new language is a folder and a row here. */
export const languages: Readonly<Record<string, Language>> = {
  ar,
  bn,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  it,
  ja,
  ka,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  ta,
  te,
  tr,
  uk,
  vi,
  zh,
}

/** A language of which nothing is known: marks, roster names, countries, dates in digits and numbers still work. */
export const base: Language = {
  tag: 'und',
  name: 'any other language',
  script: 'Zyyy',
  relative: null,
  claims: null,
  undisclosed: null,
  positions: null,
  commitments: null,
  topics: null,
  contacts: null,
  origin: null,
  channels: null,
  quality: null,
  text: null,
  time: null,
  names: null,
  reporting: null,
}

const bare = new Map<string, Language>()

/**
 * The pack for a BCP 47 tag (`pt-BR` is read as `pt`). Where there is none, `base` with the language's own tag, by which
 * ICU still knows its months and weekdays; plain `base` for a tag that ICU does not know.
 */
export function packFor(tag: string): Language {
  return (Object.hasOwn(languages, tag) ? languages[tag] : bare.get(tag)) ?? packForWhole(tag)
}

function packForWhole(tag: string): Language {
  const language = (tag.split('-')[0] as string).toLowerCase()
  const known = Object.hasOwn(languages, language) ? languages[language] : bare.get(language)
  return known ?? barePack(language)
}

/** Forgotten when full: a stream of documents may name any number of languages. */
const mostBare = 200

function barePack(tag: string): Language {
  if (!isLanguageTag(tag)) return base
  if (bare.size >= mostBare) bare.clear()
  const pack = { ...base, tag }
  bare.set(tag, pack)
  return pack
}
