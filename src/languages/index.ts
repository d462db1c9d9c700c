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

/** The pack for a BCP 47 tag (`pt-BR` is read as `pt`); `base` where there is none. */
export function packFor(tag: string): Language {
  return languages[tag] ?? languages[tag.split('-')[0] as string] ?? base
}
