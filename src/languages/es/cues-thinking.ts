import type { CueGroup } from '../sections/reporting.ts'

/*
 * Verbs of thinking, finding and describing: what follows is what somebody holds to be so.
 * Does not belong: verbs that praise or blame (cues-stance.ts), of wishing and promising (cues-will.ts), of seeing and
 * knowing (ver, saber): they report nothing.
 */
export const thinking = [
  {
    act: 'assess',
    manner: null,
    words: ['considerar', 'estimar', 'opinar', 'juzgar', 'valorar', 'entender', 'interpretar'],
    frames: { quotation: 'strong', that: 'strong', colon: 'usual', tag: 'usual', infinitive: 'weak' },
  },
  {
    act: 'assess',
    manner: null,
    words: [
      'creer',
      'pensar',
      'suponer',
      'presumir',
      'sospechar',
      'temer',
      'dudar',
      'calcular',
      'conjeturar',
      'intuir',
    ],
    frames: { quotation: 'usual', that: 'strong', tag: 'usual', infinitive: 'weak' },
  },
  {
    act: 'assess',
    manner: null,
    words: ['augurar', 'predecir', 'pronosticar', 'prever', 'anticipar', 'vislumbrar', 'proyectar'],
    frames: { quotation: 'usual', that: 'strong', tag: 'usual', object: 'weak' },
  },
  {
    act: 'assess',
    manner: null,
    words: ['sugerir', 'insinuar', 'dar~ a entender', 'dejar~ entrever', 'apuntar~ a'],
    frames: { quotation: 'strong', that: 'strong', tag: 'usual', question: 'weak' },
  },
  {
    act: 'assess',
    manner: null,
    words: [
      'calificar',
      'catalogar',
      'caracterizar',
      'describir',
      'definir',
      'tachar',
      'tildar',
      'motejar',
      'presentar~ como',
      'considerar~ como',
      'comparar',
      'equiparar',
      'restar~ credibilidad a',
    ],
    frames: { object: 'strong', preposition: 'strong', quotation: 'weak' },
    prepositions: ['de', 'como'],
  },
  {
    act: 'assess',
    manner: null,
    words: [
      'expresar~ dudas sobre',
      'expresar~ su preocupación por',
      'manifestar~ su preocupación por',
      'mostrar~ su preocupación por',
      'expresar~ preocupación por',
      'manifestar~ preocupación por',
      'mostrarse~ preocupado por',
      'mostrarse~ preocupada por',
      'expresar~ su satisfacción por',
      'manifestar~ su satisfacción por',
      'expresar~ su inquietud por',
      'manifestar~ su inquietud por',
      'valorar~ positivamente',
      'poner~ en duda',
      'poner~ en valor',
      'dar~ por hecho',
    ],
    frames: { object: 'usual', that: 'usual', infinitive: 'weak' },
  },
] satisfies readonly CueGroup[]
