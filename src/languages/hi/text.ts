import type { TextWords } from '../sections/text.ts'

export const text = {
  clitics: null,
  abbreviations: ['डॉ', 'श्री', 'प्रो', 'पं', 'मो', 'सु'],
  starters: [],
  unspaced: null,
  joined: null,
} satisfies TextWords
