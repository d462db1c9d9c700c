import type { ReportingWords } from '../sections/reporting.ts'
import { formsOf } from './conjugate.ts'
import { telling } from './cues-telling.ts'
import { will } from './cues-will.ts'
import { agentless, markers, nouns, unsourced } from './markers.ts'
import { addressees, changes, labels, notSpeech, stops, words } from './reporting-words.ts'

const cues = [...telling, ...will] satisfies ReportingWords['cues']

export const reporting = {
  order: {
    content: 'after',
    otherSide: false,
    subject: 'before',
    tagSubject: 'both',
    aroundContent: false,
    dropsSubject: false,
  },
  complementisers: {
    before: ['que', "qu'"],
    after: [],
    endings: [],
    exceptions: [],
    links: ['fait', 'le', 'ce'],
  },
  inflects: 'first',
  // Every verb of a list has all its forms in `irregular`.
  paradigms: [],
  irregular: formsOf(cues.flatMap(({ words: phrases, ...group }) => ('paradigm' in group ? [] : phrases))),
  cues,
  nouns,
  owners: {
    clitics: [],
    possessives: ['son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'nos', 'mon', 'ma'],
    prepositions: ['de', 'du', 'des', "d'", 'par'],
    follows: false,
  },
  markers,
  pointsBack: ['cette information', "l' information", 'ceci', 'cela'],
  as: ['comme', "comme l'", 'ainsi que', "ainsi que l'", "selon ce qu'", 'selon ce que'],
  unsourced,
  agentless,
  hedges: ['prétendument', 'apparemment', 'supposément', 'aurait', 'auraient'],
  affirming: [],
  negations: ["n'", 'ne', 'pas', 'jamais', 'ni', 'sans', 'non'],
  words,
  subject: null,
  addressees,
  stops,
  labels,
  notSpeech,
  changes,
  headFinal: null,
  bracket: null,
  series: null,
} satisfies ReportingWords
