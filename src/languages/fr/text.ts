import type { TextWords } from '../sections/text.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const text = {
  clitics: {
    before: ["l'", "d'", "qu'", "n'", "s'", "j'", "c'", "m'", "t'", "lorsqu'", "puisqu'", "quoiqu'", "jusqu'"],
    after: [],
  },
  abbreviations: list(`
    art av bd cf chap dr etc ex fig janv févr avr juil sept oct nov déc m mm me mgr no nos p pp prof st ste vol éd env
    hab min max réf tél`),
  starters: list(`
    il elle ils elles le la les un une des ce cette ces mais et or donc selon pour dans en au aux son sa ses leur leurs
    après avant depuis pendant lors quant toutefois cependant enfin puis ainsi si quand nous vous on`),
  unspaced: null,
  joined: null,
} satisfies TextWords
