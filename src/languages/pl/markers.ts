import type { ReportingWords } from '../sections/reporting.ts'

// Phrases that attribute a whole sentence; the source follows in the genitive. Phrases for figures, polls and plans
// ("według planu") do not belong here: they are nobody's speech.
const before = {
  assert: [
    'według',
    'wg',
    'według słów',
    'ze słów',
    'według informacji',
    'według relacji',
    'według doniesień',
    'według danych',
    'zgodnie z oświadczeniem',
    'zgodnie z komunikatem',
    'zgodnie ze słowami',
    'zgodnie z deklaracją',
    'zgodnie z informacją',
    'zgodnie z informacjami',
    'jak wynika ze słów',
    'jak wynika z komunikatu',
    'jak wynika z oświadczenia',
    'jak wynika z informacji',
    'powołując się na',
    'za pośrednictwem',
    'w relacji',
    'z relacji',
  ],
  assess: [
    'zdaniem',
    'w opinii',
    'w ocenie',
    'w przekonaniu',
    'w mniemaniu',
    'według szacunków',
    'według prognoz',
    'według oceny',
    'według opinii',
  ],
} as const

export const markers = [
  { before: 'w', after: 'ocenie', act: 'assess', strength: 'strong' },
  { before: 'w', after: 'opinii', act: 'assess', strength: 'strong' },
  { before: null, after: 'zdaniem', act: 'assess', strength: 'strong' },
  ...before.assert.map((words) => ({ before: words, after: null, act: 'assert', strength: 'strong' }) as const),
  ...before.assess.map((words) => ({ before: words, after: null, act: 'assess', strength: 'strong' }) as const),
] satisfies ReportingWords['markers']

export const nouns = [
  {
    act: 'assert',
    manner: null,
    words: [
      'oświadczeni*',
      'stwierdzeni*',
      'wypowiedź',
      'wypowiedzi',
      'wypowiedzią',
      'słowa',
      'słów',
      'słowom',
      'słowami',
      'słowach',
      'twierdzeni*',
      'uwaga',
      'uwagi',
      'uwagę',
      'teza',
      'tezy',
      'tezę',
      'komentarz',
      'komentarza',
      'informacja',
      'informacje',
      'informacji',
      'informację',
      'sugestia',
      'sugestie',
      'sugestii',
      'argument',
      'argumenty',
      'zeznani*',
      'relacja',
      'relację',
    ],
    frames: { that: 'usual', quotation: 'weak' },
  },
  {
    act: 'announce',
    manner: null,
    words: ['zapowiedź', 'zapowiedzi', 'zapowiedzią', 'ogłoszenie'],
    frames: { that: 'usual' },
  },
  {
    act: 'promise',
    manner: null,
    words: ['obietnic*', 'zapewnieni*', 'deklaracj*', 'gwarancje'],
    frames: { that: 'usual', infinitive: 'usual' },
  },
  {
    act: 'urge',
    manner: null,
    words: ['apel', 'apelu', 'apelem', 'apele', 'wezwani*'],
    frames: { that: 'usual', preposition: 'weak' },
    prepositions: ['o', 'do'],
  },
  { act: 'demand', manner: null, words: ['żądani*'], frames: { that: 'usual' } },
  { act: 'warn', manner: null, words: ['ostrzeżeni*', 'groźba', 'groźby'], frames: { that: 'usual' } },
  { act: 'accuse', manner: null, words: ['zarzut', 'zarzuty', 'zarzutów', 'oskarżeni*'], frames: { that: 'usual' } },
  {
    act: 'assess',
    manner: null,
    words: [
      'opinia',
      'opinię',
      'opinii',
      'przekonanie',
      'przekonania',
      'nadzieja',
      'nadzieję',
      'pogląd',
      'ocena',
      'ocenę',
    ],
    frames: { that: 'weak' },
  },
] satisfies ReportingWords['nouns']

// Impersonal reports. In a side's own readout they are that side's words; elsewhere nobody's.
export const unsourced = {
  impersonal:
    'poinformowano podkreślono przekazano oświadczono zaznaczono dodano wskazano stwierdzono zapewniono podano ogłoszono zapowiedziano powiedziano zauważono wiadomo ujawniono przypomniano'
      .split(' ')
      .concat([
        'mówi się',
        'twierdzi się',
        'uważa się',
        'podkreśla się',
        'zaznacza się',
        'oczekuje się',
        'przewiduje się',
        'okazało się',
        'jak się dowiedzieliśmy',
      ]),
  raising: [
    'według niepotwierdzonych informacji',
    'według nieoficjalnych informacji',
    'nieoficjalnie',
    'jak wiadomo',
    'jak poinformowano',
    'jak podano',
    'jak się oczekuje',
    'jak słychać',
    'podobno',
    'ponoć',
  ],
  agents: ['przez', 'ze strony'],
} satisfies ReportingWords['unsourced']

// Heads of sentences in official readouts that name no source. What was only "omówiono", "poruszono" or "rozmawiano" is a
// topic, no statement, and does not belong here.
export const agentless = [
  {
    act: 'confirm',
    manner: null,
    words: ['potwierdzono', 'ponownie potwierdzono', 'została potwierdzona', 'potwierdzona została'],
  },
  {
    act: 'assert',
    manner: 'noted',
    words: ['zaznaczono', 'odnotowano', 'wskazano', 'stwierdzono', 'zauważono', 'zwrócono uwagę'],
  },
  {
    act: 'assert',
    manner: 'stressed',
    words: ['podkreślono', 'podkreślona została', 'podkreślono również', 'podkreślono także', 'zaakcentowano'],
  },
  {
    act: 'express-readiness',
    manner: null,
    words: ['wyrażono gotowość', 'zadeklarowano gotowość', 'potwierdzono gotowość', 'zadeklarowano wolę'],
  },
  {
    act: 'assess',
    manner: null,
    words: [
      'wyrażono',
      'wyrażono nadzieję',
      'wyrażono zaniepokojenie',
      'pozytywnie oceniono',
      'wysoko oceniono',
      'oceniono',
    ],
  },
  {
    act: 'agree',
    manner: null,
    words: [
      'uzgodniono',
      'ustalono',
      'postanowiono',
      'zdecydowano',
      'osiągnięto porozumienie',
      'zgodzono się',
      'umówiono się',
      'uzgodniona została',
    ],
  },
  { act: 'propose', manner: null, words: ['zaproponowano'] },
  { act: 'condemn', manner: null, words: ['potępiono'] },
  { act: 'condole', manner: null, words: ['złożono kondolencje'] },
  { act: 'thank', manner: null, words: ['wyrażono wdzięczność', 'podziękowano'] },
] satisfies ReportingWords['agentless']
