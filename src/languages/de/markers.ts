import type { ReportingWords } from '../sections/reporting.ts'

/*
 * Phrases that attribute a sentence, and nouns of saying. Those for plans, laws and figures ("nach Plan", "dem Gesetz nach")
 * do not belong here: they are nobody's speech. Own lists.
 */
const list = (words: string): string[] => words.trim().split(/\s+/)

const nachAssert = list(`
  angaben angabe aussage aussagen auskunft darstellung darstellungen worten bekunden berichten bericht informationen information mitteilung meldungen meldung
  erkenntnissen bekundung zeugenaussagen schilderung schilderungen behördenangaben medienberichten medienangaben polizeiangaben presseberichten ministeriumsangaben
  agenturberichten agenturangaben augenzeugenberichten regierungsangaben unternehmensangaben`)
const nachAssess = list(
  'ansicht meinung auffassung einschätzung überzeugung schätzung schätzungen ermessen dafürhalten eindruck urteil',
)

const rows = (before: string, act: 'assert' | 'assess', strength: 'strong' | 'usual' | 'weak') =>
  ({ before, after: null, act, strength }) as const

export const markers = [
  ...list('angaben worten aussage').map(
    (noun) => ({ before: null, after: `${noun} nach`, act: 'assert', strength: 'strong' }) as const,
  ),
  ...nachAssess.map((noun) => ({ before: null, after: `${noun} nach`, act: 'assess', strength: 'strong' }) as const),
  { before: null, after: 'zufolge', act: 'assert', strength: 'strong' } as const,
  ...nachAssess.flatMap((noun) => [
    rows(`nach ${noun}`, 'assess', 'strong'),
    rows(`nach der ${noun}`, 'assess', 'strong'),
  ]),
  rows('laut', 'assert', 'strong'),
  rows('gemäß', 'assert', 'weak'),
  rows('aus sicht', 'assess', 'strong'),
  rows('in den worten', 'assert', 'strong'),
  rows('so', 'assert', 'strong'),
  rows('nach', 'assert', 'weak'),
] satisfies ReportingWords['markers']

const nouns_ = (words: string): string[] => list(words)

export const nouns = [
  {
    act: 'assert',
    manner: null,
    words: nouns_(
      'aussage aussagen äußerung äußerungen behauptung behauptungen erklärung erklärungen angabe angaben bericht berichte darstellung feststellung hinweis hinweise mitteilung meldung antwort bemerkung einwand these argument begründung botschaft stellungnahme worte zitat',
    ),
    frames: { that: 'usual', quotation: 'usual' },
  },
  {
    act: 'assess',
    manner: null,
    words: nouns_(
      'meinung ansicht auffassung einschätzung überzeugung vermutung befürchtung befürchtungen hoffnung hoffnungen erwartung sorge sorgen prognose verdacht eindruck zweifel',
    ),
    frames: { that: 'usual', infinitive: 'weak' },
  },
  {
    act: 'announce',
    manner: null,
    words: nouns_('ankündigung ankündigungen'),
    frames: { that: 'usual', infinitive: 'usual' },
  },
  {
    act: 'promise',
    manner: null,
    words: nouns_('versprechen zusage zusagen zusicherung zusicherungen versicherung garantie'),
    frames: { that: 'usual', infinitive: 'usual' },
  },
  {
    act: 'demand',
    manner: null,
    words: nouns_('forderung forderungen'),
    frames: { that: 'usual', infinitive: 'usual', preposition: 'usual' },
    prepositions: ['nach'],
  },
  {
    act: 'urge',
    manner: null,
    words: nouns_('aufruf appell aufforderung mahnung'),
    frames: { infinitive: 'usual', that: 'usual' },
  },
  {
    act: 'propose',
    manner: null,
    words: nouns_('vorschlag vorschläge anregung empfehlung'),
    frames: { infinitive: 'usual', that: 'usual' },
  },
  { act: 'offer', manner: null, words: nouns_('angebot angebote'), frames: { infinitive: 'usual' } },
  {
    act: 'warn',
    manner: null,
    words: nouns_('warnung warnungen'),
    frames: { that: 'usual', preposition: 'usual' },
    prepositions: ['vor'],
  },
  { act: 'threaten', manner: null, words: nouns_('drohung drohungen'), frames: { infinitive: 'usual', that: 'usual' } },
  {
    act: 'accuse',
    manner: null,
    words: nouns_('vorwurf vorwürfe anschuldigung anschuldigungen unterstellung'),
    frames: { that: 'usual', infinitive: 'usual' },
  },
  {
    act: 'acknowledge',
    manner: null,
    words: nouns_('eingeständnis zugeständnis geständnis'),
    frames: { that: 'usual', infinitive: 'usual' },
  },
  { act: 'confirm', manner: null, words: nouns_('bestätigung'), frames: { that: 'usual' } },
  { act: 'deny', manner: null, words: nouns_('dementi'), frames: { that: 'usual' } },
] satisfies ReportingWords['nouns']

export const unsourced = {
  impersonal: [
    'es heißt',
    'es hieß',
    'heißt es',
    'hieß es',
    'es wird berichtet',
    'es wurde berichtet',
    'es wird vermutet',
    'es wird befürchtet',
    'es wird erwartet',
    'es wurde bekannt',
    'wurde bekannt',
    'es gilt als sicher',
    'gilt als sicher',
    'es verlautete',
    'verlautete',
    'es scheint',
    'offenbar heißt es',
    'es stellte sich heraus',
    'stellte sich heraus',
  ],
  raising: [],
  agents: ['von', 'vom', 'durch'],
} satisfies ReportingWords['unsourced']

/** Heads of sentences in readouts that name no source. What was only "erörtert" or "besprochen" is a topic and no statement. */
export const agentless = [
  {
    act: 'assert',
    manner: 'stressed',
    words: [
      'es wurde unterstrichen',
      'es wurde betont',
      'es wurde hervorgehoben',
      'wurde unterstrichen',
      'wurde betont',
      'wurde hervorgehoben',
      'hervorgehoben wurde',
      'betont wurde',
      'unterstrichen wurde',
      'besonders betont wurde',
    ],
  },
  {
    act: 'assert',
    manner: 'noted',
    words: [
      'es wurde festgestellt',
      'festgestellt wurde',
      'es wurde darauf hingewiesen',
      'es wurde angemerkt',
      'wurde festgestellt',
    ],
  },
  {
    act: 'confirm',
    manner: 'reiterated',
    words: [
      'es wurde bekräftigt',
      'bekräftigt wurde',
      'wurde bekräftigt',
      'es wurde bestätigt',
      'wurde bestätigt',
      'bestätigt wurde',
    ],
  },
  {
    act: 'agree',
    manner: null,
    words: [
      'es wurde vereinbart',
      'vereinbart wurde',
      'wurde vereinbart',
      'es wurde beschlossen',
      'beschlossen wurde',
      'einigkeit bestand darüber',
      'es bestand einigkeit darüber',
      'es bestand einigkeit',
      'einigkeit bestand',
      'übereinstimmung bestand',
      'es bestand übereinstimmung darüber',
      'es wurde einvernehmen erzielt',
      'es herrschte einigkeit',
      'es wurde verabredet',
      'es wurde einvernehmen darüber erzielt',
      'einig waren sich beide seiten darin',
    ],
  },
  {
    act: 'assess',
    manner: null,
    words: [
      'es wurde die hoffnung geäußert',
      'es wurde die sorge geäußert',
      'mit sorge wurde zur kenntnis genommen',
      'gewürdigt wurde',
      'es wurde gewürdigt',
      'es wurde bedauert',
      'gelobt wurde',
    ],
  },
  {
    act: 'express-readiness',
    manner: null,
    words: [
      'es wurde die bereitschaft bekräftigt',
      'es wurde die bereitschaft erklärt',
      'es wurde die bereitschaft bekundet',
      'es wurde bereitschaft signalisiert',
    ],
  },
  { act: 'thank', manner: null, words: ['es wurde dank ausgesprochen', 'gedankt wurde'] },
] satisfies ReportingWords['agentless']
