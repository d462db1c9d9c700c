import type { TextWords } from '../sections/text.ts'

export const text = {
  clitics: null,
  abbreviations: ['د', 'أ', 'م'],
  starters: [],
  unspaced: null,
  joined: null,
} satisfies TextWords
