import type { Agentless, ReportingWords } from '../sections/reporting.ts'
import { conjugate } from './conjugate.ts'
import { irregularVerbs } from './paradigms.ts'

/** "se dice", "se dijo", "se ha dicho": the forms by which a verb reports and names nobody. */
const nobody = (verb: string): string[] => {
  const forms = conjugate(verb, irregularVerbs[verb]).finite
  return [forms[0], forms[1], forms[2], forms[3], forms[4], forms[5], ...forms.slice(10, 13)].map(
    (form) => `se ${form}`,
  )
}

/** "fue acordado", "quedó acordada", "fueron acordados". */
const passive = (verb: string): string[] => {
  const { participle } = conjugate(verb, irregularVerbs[verb])
  return participle.flatMap((form) =>
    ['fue', 'fueron', 'ha sido', 'han sido', 'quedó', 'quedaron'].map((be) => `${be} ${form}`),
  )
}

/** Impersonal reports. In a side's own readout they are that side's words; elsewhere nobody's. */
export const unsourced = {
  impersonal: [
    ...[
      'decir',
      'informar',
      'anunciar',
      'afirmar',
      'creer',
      'asegurar',
      'reportar',
      'comentar',
      'rumorear',
      'especular',
    ].flatMap(nobody),
    ...[
      'señalar',
      'indicar',
      'destacar',
      'subrayar',
      'agregar',
      'añadir',
      'explicar',
      'precisar',
      'recordar',
      'suponer',
    ].flatMap(nobody),
    ...[
      'prever',
      'estimar',
      'temer',
      'considerar',
      'confirmar',
      'mencionar',
      'enfatizar',
      'reiterar',
      'resaltar',
      'sostener',
    ].flatMap(nobody),
    'se sabe',
    'se supo',
    'se espera',
    'se esperaba',
    'se desconoce',
    'trascendió',
    'ha trascendido',
    'corre el rumor de',
    'cuentan',
    'dicen',
    'al parecer',
    'todo apunta a',
  ].filter((words) => words !== 'se desconoce' && words !== 'al parecer'),
  raising: ['habría', 'habrían', 'estaría', 'estarían', 'tendría previsto', 'tendrían previsto'],
  agents: ['por'],
} satisfies ReportingWords['unsourced']

/** Heads of sentences in official readouts that name no source. What was only "abordado" or "tratado" is a topic, no statement. */
export const agentless = [
  {
    act: 'assert',
    manner: 'stressed',
    words: ['destacar', 'subrayar', 'enfatizar', 'resaltar', 'recalcar', 'remarcar'],
  },
  {
    act: 'assert',
    manner: 'noted',
    words: ['señalar', 'constatar', 'observar', 'recordar', 'mencionar', 'indicar', 'poner de relieve'],
  },
  { act: 'confirm', manner: 'reiterated', words: ['reiterar', 'reafirmar', 'ratificar', 'confirmar'] },
  { act: 'agree', manner: null, words: ['acordar', 'decidir', 'convenir', 'pactar', 'resolver'] },
  { act: 'welcome', manner: null, words: ['celebrar', 'saludar'] },
  { act: 'assess', manner: null, words: ['valorar', 'evaluar positivamente', 'expresar'] },
]
  .map(({ act, manner, words }) => ({
    act: act as Agentless['act'],
    manner: manner as Agentless['manner'],
    words: words
      .filter((verb) => !verb.includes(' '))
      .flatMap((verb) => [...nobody(verb), ...(act === 'agree' || manner ? passive(verb) : [])]),
  }))
  .concat([
    {
      act: 'agree',
      manner: null,
      words: [
        'se llegó al acuerdo de',
        'hubo acuerdo en',
        'hubo coincidencia en',
        'se alcanzó un acuerdo para',
        'se llegó a un acuerdo para',
      ],
    },
    {
      act: 'assess',
      manner: null,
      words: ['se expresó preocupación por', 'se manifestó preocupación por', 'se expresó satisfacción por'],
    },
    {
      act: 'express-readiness',
      manner: null,
      words: ['se expresó la disposición de', 'se manifestó la voluntad de', 'se expresó la voluntad de'],
    },
    { act: 'assert', manner: 'stressed', words: ['se puso de relieve', 'se hizo hincapié en', 'se insistió en'] },
  ]) satisfies ReportingWords['agentless']
