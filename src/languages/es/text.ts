import type { TextWords } from '../sections/text.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const text = {
  clitics: null,
  abbreviations: list(`
    a.c abr admón ago apdo art arts av avda cap cía col d dic dir dn dpto dr dra dres ed ee eeuu ej ene etc excmo feb fig
    gral ing izq jr jul jun km lic ltda mar may mons mtro nov núm nro oct p pág págs ph.d prof profa q.e.p.d sept sr sra
    sres srta ss sta sto tel tte uu ud uds vol vs`),
  starters: list(`
    a además ahora al algunos antes así asimismo aunque ayer cada como con cuando de desde después durante el ella ellas
    ellos en entonces entre es esa ese esta estas este esto estos hoy la las lo los mientras no nuestro otro para pero
    por según si sin sobre su sus también tampoco tras un una y ya él`),
  unspaced: null,
  joined: null,
} satisfies TextWords
