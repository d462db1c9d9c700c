import type { TextWords } from '../sections/text.ts'

export const text = {
  clitics: null,
  abbreviations:
    'акад англ буд в вид вул ген гг год гр грн д див до дол доц е ім ін інж к кв кг км л м млн млрд мм напр нар нім обл орг п пл пол пор прим пров просп проф р ред рос рр с св см смт ст стор стст т тел тис ул укр ун-т хв ч чл'.split(
      ' ',
    ),
  starters: [],
  unspaced: null,
  joined: null,
} satisfies TextWords
