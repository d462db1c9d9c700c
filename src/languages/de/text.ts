import type { TextWords } from '../sections/text.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

/** Abbreviations with a stop that ends no sentence, titles first; and words that begin a sentence all the same. Own list. */
export const text = {
  clitics: null,
  // The numbers are ordinals: am 20. April.
  abbreviations: list(`
    1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
    dr prof hr fr dipl ing mag bzw ca etc evtl ggf inkl exkl max min mio mrd nr sog st str tel usw vgl z b d h u a v chr s o
    i e jh jhd abs art bd hrsg geb gest verh jan feb febr mär apr jun jul aug sept sep okt nov dez mo di mi do fr sa so
    op gen lt co inc ltd jr sen hl kgl ehem ev kath stellv allg engl franz russ dt amerik europ gegr insb rd zzt zb phil med
    rer nat jur hptm oberst maj adm kap abg min-präs uno`),
  starters: list(`
    aber alle allerdings als am an auch auf außerdem bei bereits bis da dabei dafür damit danach daraufhin das dazu dem den
    denn der des deshalb die dies diese dieser dieses doch dort ein eine einem einen einer eines er es für gegen hier ich im
    in indes ihr ihre ist jedoch man mit nach nachdem nun nur ob obwohl schon sei sein seine seit sie so sollte sowohl über
    um und unter vom von vor während weil weiter wenn wer wie wir zu zudem zugleich zuletzt zum zur zuvor zwar zwischen`),
  unspaced: null,
  joined: null,
} satisfies TextWords
