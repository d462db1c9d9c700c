import type { TextWords } from '../sections/text.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const text = {
  clitics: null,
  abbreviations: list(`
    a.c abr ago al apto art arts av cap cel cia d dep dez dr dra drs ed eng eua ex exa exmo fev fig gen gov inc jan jr jul
    jun ltda mai mar min mons nov núm nº out p pág págs pe ph.d pres prof profa sec sen séc set sr sra srs sras sta sto
    tel ten vol vs v.exa`),
  starters: list(`
    a além ainda ao após apesar as assim até cada com como contudo da de depois desde do durante e ela ele elas eles em
    enquanto entre essa esse esta este eu foi já logo mas na não nas no nos o os para pela pelo por porém quando se segundo
    sem sobre também um uma`),
  unspaced: null,
  joined: null,
} satisfies TextWords
