import type { ReportingWords } from '../sections/reporting.ts'
import { cues } from './cues.ts'
import { agentless, markers, nouns, unsourced } from './markers.ts'
import { irregular, paradigms } from './paradigms.ts'
import { addressees, changes, labels, notSpeech, stops, subject, words } from './reporting-words.ts'

export const reporting = {
  order: {
    content: 'after',
    otherSide: false,
    subject: 'both',
    tagSubject: 'both',
    aroundContent: false,
    dropsSubject: true,
  },
  complementisers: {
    before: ['że', 'iż', 'aby', 'by', 'żeby', 'ażeby', 'jakoby'],
    after: [],
    endings: [],
    exceptions: [],
    links: ['to', 'tym', 'tego', 'temu', 'fakt', 'fakcie', 'możliwość', 'opinię', 'przekonanie', 'nadzieję'],
  },
  inflects: 'first',
  paradigms,
  irregular,
  cues,
  nouns,
  owners: {
    clitics: [],
    possessives: ['jego', 'jej', 'ich', 'swój', 'swoje', 'swoja', 'swoją', 'swoich', 'swoim', 'swojego', 'swojej'],
    prepositions: ['od', 'ze strony'],
    follows: true,
  },
  markers,
  pointsBack: [
    'o tym',
    'o czym',
    'taką informację',
    'tę informację',
    'te informacje',
    'takie stanowisko',
    'taką deklarację',
    'takie oświadczenie',
  ],
  as: ['jak'],
  unsourced,
  agentless,
  hedges: ['rzekomo', 'podobno', 'ponoć', 'jakoby', 'prawdopodobnie', 'według niepotwierdzonych informacji'],
  affirming: ['nie tylko', 'nie bez powodu', 'nie raz', 'nie przypadkiem'],
  negations: ['nie', 'nigdy nie', 'ani', 'ani razu nie'],
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
