import type { TextWords } from '../sections/text.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const text = {
  clitics: null,
  abbreviations: list('esim mm ym yms jne ks vrt klo n nk ns os prof toht tri s v kpl mrd milj puh tl ts po'),
  starters: list('hän he se ne tämä nämä mutta ja kun jos myös nyt viime eilen tänään lisäksi kuitenkin samalla sen'),
  unspaced: null,
  joined: null,
} satisfies TextWords
