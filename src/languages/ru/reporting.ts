import type { ReportingWords } from '../sections/reporting.ts'
import { cues } from './cues.ts'
import { agentless, markers, nouns, unsourced } from './markers.ts'
import { irregular, paradigms } from './paradigms.ts'
import { addressees, changes, labels, notSpeech, stops, subject, words } from './reporting-words.ts'

export const reporting = {
  order: { content: 'after', otherSide: false, subject: 'both', tagSubject: 'both', aroundContent: false },
  complementisers: {
    before: ['что', 'будто', 'как будто', 'чтобы'],
    after: [],
    endings: [],
    exceptions: [],
    links: [
      'том',
      'этом',
      'то',
      'тем',
      'тому',
      'факт',
      'факте',
      'предположение',
      'возможность',
      'мнение',
      'уверенность',
      'надежду',
    ],
  },
  inflects: 'first',
  paradigms,
  irregular,
  cues,
  nouns,
  owners: {
    clitics: [],
    possessives: ['его', 'ее', 'её', 'их', 'свой', 'свое', 'своё', 'своем', 'своём', 'свои'],
    prepositions: ['от', 'со стороны'],
    follows: true,
  },
  markers,
  as: ['как'],
  unsourced,
  agentless,
  hedges: [
    'якобы',
    'будто',
    'будто бы',
    'по слухам',
    'по неподтвержденным данным',
    'по неподтверждённым данным',
    'предположительно',
    'вроде бы',
  ],
  negations: ['не', 'никогда не', 'ни разу не', 'ни'],
  words,
  subject,
  addressees,
  stops,
  labels,
  notSpeech,
  changes,
  headFinal: null,
} satisfies ReportingWords
