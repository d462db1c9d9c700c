import type { ReportingWords } from '../sections/reporting.ts'
import { cues } from './cues.ts'
import { list, phrases } from './list.ts'
import { agentless, markers, nouns, unsourced } from './markers.ts'
import { addressees, changes, labels, notSpeech, stops, subject, words } from './reporting-words.ts'
import { verbs } from './verbs.ts'

export const reporting = {
  order: {
    content: 'after',
    otherSide: false,
    subject: 'after',
    tagSubject: 'both',
    aroundContent: false,
    dropsSubject: true,
  },
  complementisers: {
    before: list(
      'أن إن أنه إنه أنها إنها أنهم إنهم أنهما إنهما أنهن إنهن أننا إننا أنني إنني أني إني أنك إنك بأنه بأنها بأن',
    ),
    after: [],
    endings: [],
    exceptions: [],
    links: list('إلى على من عن في ب ل'),
  },
  inflects: 'first',
  // Verbs are written out in verbs.ts; these are for forms that stand as they are.
  paradigms: [
    { name: 'participle', ending: '', forms: { gerund: [''] } },
    { name: 'noun', ending: '', forms: { infinitive: [''] } },
  ],
  irregular: verbs,
  cues,
  nouns,
  owners: {
    clitics: [],
    possessives: list('ه ها هم هما'),
    prepositions: list('عن'),
    follows: true,
  },
  markers,
  pointsBack: phrases('جاء ذلك في | جاء ذلك خلال | هذا ما | ذلك ما'),
  as: phrases(
    'كما | حسبما | وفقما | وفق ما | وفقا ل ما | وفقا لما | بحسب ما | حسب ما | طبقا ل ما | طبقا لما | مثلما | على ما | بناء على ما',
  ),
  unsourced,
  agentless,
  hedges: list('زعما مزعوم مزعومة المزعوم المزعومة'),
  affirming: [],
  negations: list('لم لا لن ليس ليست دون بدون'),
  words,
  subject,
  addressees,
  stops,
  labels,
  notSpeech,
  changes,
  headFinal: null,
  bracket: null,
  series: null,
} satisfies ReportingWords
