import { plain, type ScriptRules } from './script-rules.ts'

const rows: Readonly<Record<string, string>> = {
  アイウエオ: '',
  カキクケコ: 'k',
  ガギグゲゴ: 'g',
  サ_スセソ: 's',
  ザ_ズゼゾ: 'z',
  タ__テト: 't',
  ダヂヅデド: 'd',
  ナニヌネノ: 'n',
  ハヒ_ヘホ: 'h',
  バビブベボ: 'b',
  パピプペポ: 'p',
  マミムメモ: 'm',
  ヤ_ユ_ヨ: 'y',
  ラリルレロ: 'r',
  ワヰ_ヱヲ: 'w',
}

/** A small vowel after a syllable takes the place of the syllable's own. */
const mixed: Readonly<Record<string, string>> = {
  キ: 'k',
  ギ: 'g',
  シ: 'S',
  ジ: 'J',
  チ: 'C',
  ヂ: 'J',
  ニ: 'n',
  ヒ: 'h',
  ビ: 'b',
  ピ: 'p',
  ミ: 'm',
  リ: 'r',
  フ: 'f',
  ヴ: 'v',
  ウ: 'w',
  テ: 't',
  デ: 'd',
  ト: 't',
  ド: 'd',
  ツ: 'c',
  ク: 'kw',
  グ: 'gw',
  イ: 'y',
}
const small: Readonly<Record<string, string>> = {
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
}

function syllables(): Record<string, string> {
  const letters: Record<string, string> = {}
  for (const [row, consonant] of Object.entries(rows)) {
    ;[...row].forEach((sign, column) => {
      if (sign !== '_') letters[sign] = consonant + 'aiueo'[column]
    })
  }
  for (const [sign, consonant] of Object.entries(mixed)) {
    for (const [vowel, sounds] of Object.entries(small)) {
      letters[sign + vowel] = consonant + ('SJC'.includes(consonant) ? sounds.replace('y', '') : sounds)
    }
  }
  return letters
}

function withHiragana(katakana: Readonly<Record<string, string>>): Record<string, string> {
  const letters: Record<string, string> = { ...katakana }
  for (const [key, sounds] of Object.entries(katakana)) {
    const shifted = [...key].map((sign) =>
      sign >= 'ァ' && sign <= 'ヶ' ? String.fromCharCode(sign.charCodeAt(0) - 0x60) : sign,
    )
    letters[shifted.join('')] = sounds
  }
  return letters
}

/** Syllables of Japanese; foreign names gain `u`, `o` and `i`, lose `r` and know no l, v or th. */
export const kana = {
  ...plain,
  script: 'Katakana',
  letters: withHiragana({
    ...syllables(),
    シ: 'Si',
    ジ: 'Ji',
    チ: 'Ci',
    ツ: 'cu',
    ヅ: 'zu',
    フ: 'fu',
    ヴ: 'vu',
    ン: 'n',
    ッ: '',
    ー: '',
  }),
  confused: [
    'lr',
    'bv',
    'sT',
    'zT',
    'sS',
    'zJ',
    'JZ',
    'hf',
    'hx',
    'cs',
    'dz',
    'cT',
    'wv',
    'nm',
    'nN',
    'CS',
    'ct',
    'dJ',
    'Ct',
    'ua',
    'oa',
    'uY',
    'ui',
    'eO',
    'zd',
    'sc',
  ],
  light: 'uoi@rn',
} satisfies ScriptRules
