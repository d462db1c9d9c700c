import { once } from '../text/once.ts'
import { plainRules, type TextRules } from '../text/segment.ts'
import type { Language } from './language.ts'

/** A pack's marks and abbreviations in the form that segmenting takes. */
export const textRules: (pack: Language) => TextRules = once((pack) =>
  pack.text
    ? {
        abbreviations: new Set(pack.text.abbreviations),
        starters: new Set(pack.text.starters),
        clitics: pack.text.clitics,
      }
    : plainRules,
)
