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
    words: ['considerar', 'opinar', 'avaliar', 'julgar', 'entender', 'interpretar', 'estimar', 'achar'],
    frames: { quotation: 'strong', that: 'strong', colon: 'usual', tag: 'usual', infinitive: 'weak' },
  },
  {
    act: 'assess',
    manner: null,
    words: [
      'acreditar',
      'crer',
      'pensar',
      'supor',
      'presumir',
      'suspeitar',
      'temer',
      'duvidar',
      'calcular',
      'imaginar',
    ],
    frames: { quotation: 'usual', that: 'strong', tag: 'usual', infinitive: 'weak' },
  },
  {
    act: 'assess',
    manner: null,
    words: ['antecipar', 'augurar', 'predizer', 'prever', 'prognosticar', 'projetar', 'vislumbrar'],
    frames: { quotation: 'usual', that: 'strong', tag: 'usual', object: 'weak' },
  },
  {
    act: 'assess',
    manner: null,
    words: ['sugerir', 'insinuar', 'dar~ a entender', 'deixar~ antever', 'sinalizar'],
    frames: { quotation: 'strong', that: 'strong', tag: 'usual', question: 'weak' },
  },
  {
    act: 'assess',
    manner: null,
    words: [
      'apelidar',
      'caracterizar',
      'classificar',
      'definir',
      'descrever',
      'qualificar',
      'rotular',
      'tachar',
      'comparar',
    ],
    frames: { object: 'strong', preposition: 'strong', quotation: 'weak' },
    prepositions: ['de', 'como'],
  },
  {
    act: 'assess',
    manner: null,
    words: ['expressar', 'exprimir', 'manifestar', 'demonstrar', 'externar', 'mostrar'].flatMap((verb) =>
      ['preocupação', 'inquietação', 'satisfação', 'otimismo', 'apreensão', 'ceticismo', 'dúvidas'].flatMap((noun) =>
        ['com', 'sobre', 'pela', 'pelo', 'em relação a', 'quanto a'].flatMap((link) => [
          `${verb}~ ${noun} ${link}`,
          `${verb}~ a sua ${noun} ${link}`,
          `${verb}~ sua ${noun} ${link}`,
        ]),
      ),
    ),
    frames: { object: 'usual', that: 'usual', infinitive: 'weak' },
  },
  {
    act: 'assess',
    manner: null,
    words: [
      'mostrar-se~ preocupado com',
      'mostrar-se~ preocupada com',
      'pôr~ em dúvida',
      'pôr~ em causa',
      'colocar~ em dúvida',
    ],
    frames: { object: 'usual', that: 'usual' },
  },
] satisfies readonly CueGroup[]
