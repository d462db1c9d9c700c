import type { TextWords } from '../sections/text.ts'

export const text = {
  clitics: null,
  // Titles, and initials as they are spelled out ("एस. जयशंकर").
  abbreviations:
    'डॉ डा श्री प्रो पं मो सु ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड कु स्व'.split(' '),
  starters: [],
  unspaced: null,
  joined: null,
} satisfies TextWords
