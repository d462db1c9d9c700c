import type { ReportingWords } from '../sections/reporting.ts'
import { stance } from './cues-stance.ts'
import { telling } from './cues-telling.ts'
import { thinking } from './cues-thinking.ts'
import { will } from './cues-will.ts'
import { agentless, unsourced } from './impersonal.ts'
import { markers, nouns } from './markers.ts'
import { formsOf } from './paradigms.ts'
import { addressees, changes, labels, notSpeech, stops, subject, words } from './reporting-words.ts'

const cues = [...telling, ...thinking, ...will, ...stance] satisfies ReportingWords['cues']

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
    before: ['que'],
    after: [],
    endings: [],
    exceptions: [],
    links: ['de', 'en', 'a', 'con', 'por', 'hecho', 'el', 'del', 'al'],
  },
  inflects: 'first',
  // Every verb of a list has all its forms in `irregular`.
  paradigms: [],
  irregular: formsOf(cues.flatMap(({ words: phrases, ...group }) => ('paradigm' in group ? [] : phrases))),
  cues,
  nouns,
  owners: {
    clitics: [],
    possessives: ['su', 'sus', 'mi', 'mis', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'cuyo', 'cuya'],
    prepositions: ['de', 'del', 'por parte de', 'por'],
    follows: false,
  },
  markers,
  pointsBack: [
    'así lo',
    'esto',
    'eso',
    'esta información',
    'la información',
    'la noticia',
    'tal extremo',
    'lo anterior',
  ],
  as: ['según', 'según lo', 'como lo', 'tal como lo', 'como', 'tal como', 'tal y como', 'conforme'],
  unsourced,
  agentless,
  hedges: ['habría', 'habrían', 'presuntamente', 'supuestamente', 'aparentemente', 'presumiblemente'],
  affirming: [],
  negations: ['no', 'nunca', 'jamás', 'tampoco', 'ni', 'sin'],
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
