import type { TextWords } from '../sections/text.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const text = {
  clitics: null,
  abbreviations: list('tp ts gs pgs ths ths.bs bs ks tr st v.v tt th đ/c q p'),
  starters: list('ông bà ngày theo tại trong trước sau tuy nhưng các những và khi hai đây điều việc'),
  unspaced: null,
  joined: null,
} satisfies TextWords
