import type { NounCues, ReportingWords } from '../sections/reporting.ts'

/* Phrases that attribute a whole sentence. Those that end in "de" also stand with "du", "des" and "d'". */
const before = {
  assert: [
    'selon',
    "d' après",
    'à en croire',
    'selon les termes de',
    'selon les propos de',
    'selon les déclarations de',
    'selon un communiqué de',
    'selon des sources de',
    'selon le récit de',
    'aux dires de',
    'de source proche de',
    'citant',
    'à entendre',
    'dixit',
    "de l' aveu de",
    'suivant',
  ],
  assess: [
    "de l' avis de",
    'aux yeux de',
    'du point de vue de',
    "de l' avis même de",
    "dans l' esprit de",
    'selon les estimations de',
    "selon l' analyse de",
  ],
} as const

const contracted = (words: string): readonly string[] =>
  words.endsWith(' de')
    ? [words, `${words.slice(0, -3)} du`, `${words.slice(0, -3)} des`, `${words.slice(0, -3)} d'`]
    : [words]

export const markers = [
  { before: 'selon', after: 'dires', act: 'assert', strength: 'strong' },
  { before: 'selon', after: 'propos', act: 'assert', strength: 'strong' },
  { before: 'à', after: 'avis', act: 'assess', strength: 'strong' },
  { before: 'à', after: 'yeux', act: 'assess', strength: 'strong' },
  ...before.assert
    .flatMap(contracted)
    .map((words) => ({ before: words, after: null, act: 'assert', strength: 'strong' }) as const),
  ...before.assess
    .flatMap(contracted)
    .map((words) => ({ before: words, after: null, act: 'assess', strength: 'strong' }) as const),
] satisfies ReportingWords['markers']

/** Nouns of saying, taken only where the owner is named: "son affirmation selon laquelle", "l'annonce du ministre que". */
export const nouns = [
  {
    act: 'assert',
    manner: null,
    words: [
      'affirmation',
      'affirmations',
      'déclaration',
      'déclarations',
      'propos',
      'allégation',
      'allégations',
      'assertion',
      'argument',
      'message',
      'réponse',
      'explication',
      'remarque',
      'version',
      'thèse',
    ],
    frames: { that: 'usual', quotation: 'usual' },
  },
  { act: 'announce', manner: null, words: ['annonce', 'révélation'], frames: { that: 'usual' } },
  { act: 'accuse', manner: null, words: ['accusation', 'accusations'], frames: { that: 'usual' } },
  {
    act: 'promise',
    manner: null,
    words: ['promesse', 'promesses', 'engagement', 'garantie'],
    frames: { that: 'usual', infinitive: 'usual' },
  },
  { act: 'threaten', manner: null, words: ['menace', 'menaces'], frames: { infinitive: 'usual' } },
  { act: 'warn', manner: null, words: ['avertissement', 'mise en garde'], frames: { that: 'usual' } },
  { act: 'request', manner: null, words: ['demande', 'demandes'], frames: { that: 'usual', infinitive: 'usual' } },
  { act: 'urge', manner: null, words: ['appel', 'appels'], frames: { infinitive: 'usual' } },
  { act: 'assess', manner: null, words: ['crainte', 'craintes', 'conviction', 'espoir'], frames: { that: 'usual' } },
  { act: 'reject', manner: null, words: ['refus'], frames: { infinitive: 'usual' } },
] satisfies readonly NounCues[]

const passive = (words: readonly string[]): string[] =>
  words.flatMap((word) =>
    ['a été', 'ont été', 'est', 'sont', 'fut', 'furent'].flatMap((be) => [`${be} ${word}`, `${be} également ${word}`]),
  )
const four = (word: string) => [word, `${word}e`, `${word}s`, `${word}es`]

/** Impersonal reports. In a side's own readout they are that side's words; elsewhere nobody's. */
export const unsourced = {
  impersonal: [
    'il est rapporté',
    'il a été rapporté',
    'il est précisé',
    'il a été annoncé',
    'il a été précisé',
    'il a été indiqué',
    'on apprend',
    'on a appris',
    'on rapporte',
    'on dit',
    'on indique',
    'le bruit court',
    'il semble',
    'il semblerait',
    'il paraît',
    'il apparaît',
    'il se dit',
    'on croit savoir',
    'on estime',
  ],
  raising: [
    'aurait',
    'auraient',
    'serait',
    'seraient',
    'devrait',
    'devraient',
    'est censé',
    'sont censés',
    'est supposé',
    'sont supposés',
  ],
  agents: ['par'],
} satisfies ReportingWords['unsourced']

/** Heads of sentences in official readouts that name no source; what was only "évoqué" or "abordé" is a topic. */
export const agentless = [
  {
    act: 'assert',
    manner: 'stressed',
    words: [...passive(four('souligné')), 'il a été souligné', "l' accent a été mis sur"],
  },
  {
    act: 'assert',
    manner: 'noted',
    words: [
      ...passive(four('noté')),
      ...passive(four('rappelé')),
      ...passive(four('relevé')),
      'il a été noté',
      'il a été rappelé',
    ],
  },
  {
    act: 'confirm',
    manner: null,
    words: [...passive(four('confirmé')), ...passive(four('réaffirmé')), 'il a été confirmé'],
  },
  {
    act: 'agree',
    manner: null,
    words: [
      'il a été convenu',
      'il a été décidé',
      ...passive(four('convenu')),
      ...passive(four('décidé')),
      'un accord a été trouvé sur',
      'accord a été trouvé pour',
    ],
  },
  { act: 'welcome', manner: null, words: passive(four('salué')) },
] satisfies ReportingWords['agentless']
