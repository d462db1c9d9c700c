import { type Abugida, plain, type ScriptRules } from './script-rules.ts'

// The scripts of India stand in Unicode in one order, 128 apart: one table, in Devanagari, serves nine of them.
const consonants = {
  क: 'k',
  क़: 'k',
  ख: 'k',
  ख़: 'x',
  ग: 'g',
  ग़: 'g',
  घ: 'g',
  ङ: 'N',
  च: 'C',
  छ: 'C',
  ज: 'J',
  ज़: 'z',
  झ: 'J',
  झ़: 'Z',
  ञ: 'n',
  ट: 't',
  ठ: 't',
  ड: 'd',
  ड़: 'r',
  ढ: 'd',
  ढ़: 'r',
  ण: 'n',
  त: 't',
  थ: 'T',
  द: 'd',
  ध: 'd',
  न: 'n',
  ऩ: 'n',
  प: 'p',
  फ: 'p',
  फ़: 'f',
  ब: 'b',
  भ: 'b',
  म: 'm',
  य: 'y',
  य़: 'y',
  र: 'r',
  ऱ: 'r',
  ल: 'l',
  ळ: 'l',
  ऴ: 'l',
  व: 'v',
  श: 'S',
  ष: 'S',
  स: 's',
  ह: 'h',
} satisfies Abugida['consonants']

const vowels = {
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ऋ: 'ri',
  ऌ: 'li',
  ऍ: 'e',
  ऎ: 'e',
  ए: 'e',
  ऐ: 'ay',
  ऑ: 'o',
  ऒ: 'o',
  ओ: 'o',
  औ: 'au',
  'ं': 'n',
  'ँ': 'n',
  'ः': 'h',
} satisfies ScriptRules['letters']

const signs = {
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'ृ': 'ri',
  'ॄ': 'ri',
  'ॅ': 'e',
  'ॆ': 'e',
  'े': 'e',
  'ै': 'ay',
  'ॉ': 'o',
  'ॊ': 'o',
  'ो': 'o',
  'ौ': 'au',
  'ॖ': 'ay',
  'ॗ': 'au',
} satisfies Abugida['signs']

function shifted(table: Readonly<Record<string, string>>, by: number): Record<string, string> {
  const shift = (key: string) =>
    String.fromCharCode(...[...key.normalize('NFC')].map((sign) => sign.charCodeAt(0) + by))
  return Object.fromEntries(Object.entries(table).map(([key, sounds]) => [shift(key), sounds]))
}

type More = Partial<ScriptRules> & { readonly more?: Readonly<Record<string, string>> }

function indic(script: string, block: number, { more = {}, confused = [], ...rest }: More = {}): ScriptRules {
  const by = block - 0x900
  return {
    ...plain,
    light: '@',
    ...rest,
    script,
    letters: { ...shifted(vowels, by), ...more },
    abugida: {
      consonants: shifted(consonants, by),
      signs: shifted(signs, by),
      virama: String.fromCharCode(0x94d + by),
    },
    confused: [
      'pf',
      'vw',
      'tT',
      'Jz',
      'Zz',
      'ZJ',
      'dT',
      'kx',
      'nN',
      'nm',
      'td',
      'sz',
      'Cc',
      'Ss',
      'rd',
      'uw',
      'ae',
      'ao',
      ...confused,
    ],
  }
}

/** Devanagari (Hindi, Marathi, Nepali), Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam. */
export const indicScripts = [
  indic('Devanagari', 0x900),
  indic('Bengali', 0x980, {
    more: { ৎ: 't', ৰ: 'r', ৱ: 'v' },
    confused: ['bv', 'bw', 'ov', 'ow', 'oa', 'uo', 'yJ', '@o'],
    light: '@y',
  }),
  indic('Gurmukhi', 0xa00, { more: { 'ੰ': 'n', 'ੱ': '' } }),
  indic('Gujarati', 0xa80),
  indic('Oriya', 0xb00, { more: { ୱ: 'v' }, confused: ['bv', 'bw', '@o'] }),
  indic('Tamil', 0xb80, {
    confused: ['kg', 'kh', 'gh', 'bp', 'bf', 'sC', 'CS', 'CJ', 'sJ', 'rt', 'sT'],
    light: '@ui',
  }),
  indic('Telugu', 0xc00, { confused: ['sC', 'oa', 'nl'] }),
  indic('Kannada', 0xc80, { more: { ೞ: 'l' }, light: '@u' }),
  indic('Malayalam', 0xd00, {
    more: { ൻ: 'n', ർ: 'r', ൽ: 'l', ൾ: 'l', ൺ: 'n', ൿ: 'k' },
    confused: ['rt', 'kg', 'pb'],
    light: '@u',
  }),
] satisfies readonly ScriptRules[]
