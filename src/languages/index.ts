import { en } from './en/index.ts'
import type { Language } from './language.ts'
import { ru } from './ru/index.ts'
import { te } from './te/index.ts'

/** Every pack, by tag. A new language is a folder and a row here. */
export const languages: Readonly<Record<string, Language>> = { en, ru, te }

/** A language of which nothing is known: marks, roster names, countries, dates in digits and numbers still work. */
export const base: Language = {
  tag: 'und',
  name: 'any other language',
  script: 'Zyyy',
  relative: null,
  claims: null,
  undisclosed: null,
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
