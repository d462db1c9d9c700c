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
    links: ['de', 'em', 'com', 'por', 'facto', 'fato', 'do', 'o', 'ao'],
  },
  inflects: 'first',
  // Every verb of a list has all its forms in `irregular`.
  paradigms: [],
  irregular: formsOf(cues.flatMap(({ words: phrases, ...group }) => ('paradigm' in group ? [] : phrases))),
  cues,
  nouns,
  owners: {
    clitics: [],
    possessives: ['seu', 'sua', 'seus', 'suas', 'meu', 'minha', 'nosso', 'nossa', 'cujo', 'cuja'],
    prepositions: ['de', 'da', 'do', 'das', 'dos', 'pelo', 'pela', 'por'],
    follows: false,
  },
  markers,
  pointsBack: ['isto', 'isso', 'a informação', 'essa informação', 'a notícia', 'o mesmo'],
  as: ['segundo', 'como', 'tal como', 'conforme', 'assim como'],
  unsourced,
  agentless,
  hedges: ['teria', 'teriam', 'alegadamente', 'supostamente', 'aparentemente', 'presumivelmente'],
  affirming: [],
  negations: ['não', 'nunca', 'jamais', 'nem', 'sem', 'tampouco'],
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
