import type { Agentless, ReportingWords } from '../sections/reporting.ts'
import { conjugate } from './conjugate.ts'
import { irregularVerbs } from './paradigms.ts'

/** "diz-se", "disse-se", "se disse": the forms by which a verb reports and names nobody. */
const nobody = (verb: string): string[] =>
  conjugate(verb, irregularVerbs[verb])
    .finite.slice(0, 6)
    .flatMap((form) => [`${form}-se`, `se ${form}`])

/** "foi acordado", "ficou acordada", "foram acordados". */
const passive = (verb: string): string[] =>
  conjugate(verb, irregularVerbs[verb]).participle.flatMap((form) =>
    ['foi', 'foram', 'ficou', 'ficaram', 'tem sido', 'é'].map((be) => `${be} ${form}`),
  )

/** Impersonal reports. In a side's own readout they are that side's words; elsewhere nobody's. */
export const unsourced = {
  impersonal: [
    ...[
      'dizer',
      'informar',
      'anunciar',
      'afirmar',
      'acreditar',
      'comentar',
      'especular',
      'supor',
      'prever',
      'estimar',
      'temer',
      'esperar',
      'considerar',
      'mencionar',
      'acrescentar',
      'destacar',
      'sublinhar',
      'salientar',
      'reiterar',
      'noticiar',
    ].flatMap(nobody),
    'foi anunciado',
    'foi informado',
    'foi noticiado',
    'foi divulgado',
    'foi dito',
    'foi referido',
    'foi revelado',
    'sabe-se',
    'soube-se',
    'corre o rumor de',
    'consta',
    'ao que tudo indica',
  ].filter((words) => words !== 'ao que tudo indica'),
  raising: ['teria', 'teriam', 'estaria', 'estariam'],
  agents: ['por', 'pelo', 'pela', 'pelos', 'pelas'],
} satisfies ReportingWords['unsourced']

/** Heads of sentences in official readouts that name no source. What was only "tratado" or "abordado" is a topic, no statement. */
export const agentless = [
  {
    act: 'assert',
    manner: 'stressed',
    words: ['destacar', 'sublinhar', 'enfatizar', 'ressaltar', 'salientar', 'realçar', 'frisar'],
  },
  {
    act: 'assert',
    manner: 'noted',
    words: ['assinalar', 'constatar', 'observar', 'recordar', 'lembrar', 'mencionar', 'registrar', 'referir'],
  },
  { act: 'confirm', manner: 'reiterated', words: ['reiterar', 'reafirmar', 'ratificar', 'confirmar'] },
  { act: 'agree', manner: null, words: ['acordar', 'acertar', 'combinar', 'decidir', 'pactuar', 'definir'] },
  { act: 'welcome', manner: null, words: ['celebrar', 'saudar'] },
  { act: 'assess', manner: null, words: ['avaliar', 'expressar', 'manifestar'] },
]
  .map(({ act, manner, words }) => ({
    act: act as Agentless['act'],
    manner: manner as Agentless['manner'],
    words: words.flatMap((verb) => [...nobody(verb), ...(act === 'agree' || manner ? passive(verb) : [])]),
  }))
  .concat([
    {
      act: 'agree',
      manner: null,
      words: [
        'chegou-se a acordo para',
        'chegou-se a um acordo para',
        'houve acordo sobre',
        'houve convergência sobre',
        'houve consenso sobre',
      ],
    },
    { act: 'assess', manner: null, words: ['foi expressa preocupação com', 'foi manifestada preocupação com'] },
    { act: 'assert', manner: 'stressed', words: ['insistiu-se na', 'insistiu-se em'] },
  ]) satisfies ReportingWords['agentless']
