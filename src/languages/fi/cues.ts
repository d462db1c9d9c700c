import type { CueGroup } from '../sections/reporting.ts'

/* Verbs of saying: base forms; conjugate.ts makes the others. Does not belong: verbs of doing that need no words. */
const list = (words: string): string[] => words.trim().split(/\s+/)
const tell = { quotation: 'strong', that: 'strong', colon: 'strong', tag: 'strong', question: 'strong' } as const
const usual = { quotation: 'usual', that: 'strong', colon: 'usual', tag: 'strong', question: 'usual' } as const

export const cues = [
  { act: 'assert', manner: null, words: list('sanoa vakuuttaa väittää lausua'), frames: { ...tell, object: 'usual' } },
  {
    act: 'assert',
    manner: null,
    words: list(`
      kertoa lisätä kirjoittaa selittää vastata jatkaa kommentoida perustella kuvailla raportoida uutisoida viestittää luonnehtia
      tiivistää päivitellä pohtia puhua tilittää`),
    frames: tell,
  },
  { act: 'assert', manner: 'noted', words: list('todeta huomauttaa muistuttaa'), frames: { ...tell, object: 'weak' } },
  {
    act: 'assert',
    manner: 'stressed',
    words: list('korostaa painottaa tähdentää'),
    frames: { ...tell, object: 'usual' },
  },
  { act: 'assert', manner: 'reiterated', words: list('toistaa'), frames: { ...usual, object: 'weak' } },
  {
    act: 'announce',
    manner: null,
    words: list('ilmoittaa tiedottaa julistaa paljastaa julkistaa'),
    frames: { ...tell, object: 'usual' },
  },
  { act: 'confirm', manner: null, words: list('vahvistaa varmistaa'), frames: { ...usual, object: 'usual' } },
  { act: 'acknowledge', manner: null, words: list('myöntää tunnustaa'), frames: { ...usual, object: 'usual' } },
  { act: 'clarify', manner: null, words: list('täsmentää tarkentaa selventää'), frames: usual },
  { act: 'deny', manner: null, words: list('kiistää kieltää torjua'), frames: { ...usual, object: 'strong' } },
  {
    act: 'assess',
    manner: null,
    words: list('arvioida uskoa katsoa epäillä ennustaa pelätä arvella ennakoida spekuloida'),
    frames: { quotation: 'usual', that: 'strong', tag: 'strong', colon: 'usual', object: 'weak' },
  },
  { act: 'state-intention', manner: null, words: ['toivoa'], frames: { that: 'usual', tag: 'usual', object: 'weak' } },
  { act: 'warn', manner: null, words: ['varoittaa'], frames: { ...tell, object: 'usual' } },
  { act: 'threaten', manner: null, words: list('uhata uhkailla'), frames: { ...usual, object: 'usual' } },
  {
    act: 'urge',
    manner: null,
    words: list('kehottaa suosittaa kannustaa patistaa'),
    frames: { ...usual, object: 'strong' },
  },
  { act: 'demand', manner: null, words: list('vaatia edellyttää'), frames: { ...usual, object: 'strong' } },
  {
    act: 'request',
    manner: null,
    words: list('pyytää kysyä tiedustella'),
    frames: { ...usual, object: 'usual', question: 'strong' },
  },
  { act: 'propose', manner: null, words: list('ehdottaa esittää'), frames: { ...usual, object: 'strong' } },
  { act: 'promise', manner: null, words: list('luvata vannoa sitoutua'), frames: { ...usual, object: 'usual' } },
  { act: 'agree', manner: null, words: list('sopia suostua'), frames: { that: 'strong', object: 'usual' } },
  {
    act: 'reject',
    manner: null,
    words: list('hylätä vastustaa kieltäytyä'),
    frames: { object: 'usual', that: 'usual' },
  },
  { act: 'support', manner: null, words: list('kannattaa tukea'), frames: { object: 'weak', that: 'usual' } },
  { act: 'welcome', manner: null, words: list('kehua ylistää kiitellä'), frames: { ...usual, object: 'strong' } },
  { act: 'thank', manner: null, words: ['kiittää'], frames: { object: 'strong', that: 'usual' } },
  { act: 'congratulate', manner: null, words: ['onnitella'], frames: { object: 'strong' } },
  { act: 'condemn', manner: null, words: ['tuomita'], frames: { object: 'strong' } },
  {
    act: 'criticise',
    manner: null,
    words: list('arvostella kritisoida moittia valittaa'),
    frames: { ...usual, object: 'strong' },
  },
  { act: 'accuse', manner: null, words: ['syyttää'], frames: { object: 'strong', that: 'strong', quotation: 'usual' } },
  { act: 'invite', manner: null, words: ['kutsua'], frames: { object: 'usual' } },
  {
    act: 'decline-to-say',
    manner: null,
    words: list('kommentoimasta kertomasta vastaamasta sanomasta paljastamasta vahvistamasta').map(
      (one) => `kieltäytyä ${one}`,
    ),
    frames: { none: 'usual', object: 'usual', question: 'strong', that: 'weak' },
  },
  {
    act: 'decline-to-say',
    manner: null,
    paradigm: null,
    words: ['ei', 'eivät'].flatMap((no) => [
      ...list('kommentoi kommentoinut kommentoineet kertonut kerro vastannut vastaa paljastanut täsmentänyt').map(
        (one) => `${no} ${one}`,
      ),
      ...['halunnut', 'halua'].flatMap((wish) =>
        list('kommentoida kertoa sanoa vastata paljastaa').map((one) => `${no} ${wish} ${one}`),
      ),
      ...['suostunut', 'suostu'].flatMap((ready) =>
        list('kommentoimaan kertomaan vastaamaan vahvistamaan').map((one) => `${no} ${ready} ${one}`),
      ),
    ]),
    frames: { none: 'usual', object: 'usual', question: 'strong', that: 'weak' },
  },
] satisfies readonly CueGroup[]
