import type { ReportingWords } from '../sections/reporting.ts'

/*
 * Phrases that attribute a whole sentence; the source follows. Those that end in "de" also stand with "del", whose article
 * belongs to the source. Phrases for laws, plans and polls ("conforme a la ley") do not belong here: they are nobody's speech.
 */
const before = {
  assert: [
    'según',
    'de acuerdo con',
    'de acuerdo a',
    'en palabras de',
    'según palabras de',
    'según fuentes de',
    'según declaraciones de',
    'según un comunicado de',
    'según el comunicado de',
    'según informaciones de',
    'según informes de',
    'según datos de',
    'según la versión de',
    'según el relato de',
    'al decir de',
    'a decir de',
    'por boca de',
    'en boca de',
    'citando a',
    'según lo informado por',
    'según lo dicho por',
    'según lo declarado por',
    'según lo señalado por',
    'según lo expresado por',
    'conforme a lo informado por',
    'de acuerdo con lo informado por',
    'de acuerdo con lo señalado por',
    'de acuerdo con información de',
    'de acuerdo con un comunicado de',
    'tal como lo informó',
  ],
  assess: [
    'a juicio de',
    'en opinión de',
    'a ojos de',
    'en la opinión de',
    'desde el punto de vista de',
    'a criterio de',
    'a entender de',
    'según el criterio de',
    'según la opinión de',
    'según el análisis de',
    'según las estimaciones de',
    'según estimaciones de',
    'según cálculos de',
  ],
} as const

// "a su juicio", "según sus palabras": the owner stands inside the phrase.
const around = {
  assert: [
    ['según', 'palabras'],
    ['en', 'palabras'],
    ['según', 'versión'],
    ['según', 'relato'],
  ],
  assess: [
    ['a', 'juicio'],
    ['en', 'opinión'],
    ['a', 'entender'],
    ['a', 'parecer'],
    ['a', 'modo de ver'],
    ['según', 'criterio'],
    ['según', 'opinión'],
  ],
} as const

const contracted = (words: string): string[] => (words.endsWith(' de') ? [words, `${words}l`] : [words])

export const markers = [
  ...around.assert.map(([open, close]) => ({ before: open, after: close, act: 'assert', strength: 'strong' }) as const),
  ...around.assess.map(([open, close]) => ({ before: open, after: close, act: 'assess', strength: 'strong' }) as const),
  ...before.assert
    .flatMap(contracted)
    .map((words) => ({ before: words, after: null, act: 'assert', strength: 'strong' }) as const),
  ...before.assess
    .flatMap(contracted)
    .map((words) => ({ before: words, after: null, act: 'assess', strength: 'strong' }) as const),
] satisfies ReportingWords['markers']

/** Nouns of saying, taken only where the owner is named: "su afirmación de que", "el anuncio del ministro de que". */
export const nouns = [
  {
    act: 'assert',
    manner: null,
    words: [
      'afirmación',
      'afirmaciones',
      'aseveración',
      'declaración',
      'declaraciones',
      'aserto',
      'argumento',
      'comentario',
      'comentarios',
      'dichos',
      'explicación',
      'información',
      'informe',
      'insistencia',
      'mensaje',
      'palabras',
      'respuesta',
      'tesis',
      'versión',
      'observación',
    ],
    frames: { that: 'usual', quotation: 'usual' },
  },
  { act: 'announce', manner: null, words: ['anuncio', 'revelación'], frames: { that: 'usual' } },
  {
    act: 'accuse',
    manner: null,
    words: ['acusación', 'acusaciones', 'denuncia', 'denuncias', 'señalamiento', 'señalamientos'],
    frames: { that: 'usual' },
  },
  {
    act: 'promise',
    manner: null,
    words: ['promesa', 'promesas', 'garantía', 'garantías', 'compromiso', 'juramento'],
    frames: { that: 'usual', infinitive: 'usual', preposition: 'weak' },
    prepositions: ['de'],
  },
  {
    act: 'threaten',
    manner: null,
    words: ['amenaza', 'amenazas'],
    frames: { that: 'usual', preposition: 'weak' },
    prepositions: ['con'],
  },
  {
    act: 'propose',
    manner: null,
    words: ['propuesta', 'propuestas', 'sugerencia', 'planteamiento'],
    frames: { that: 'usual', infinitive: 'usual', preposition: 'weak' },
    prepositions: ['para', 'de'],
  },
  {
    act: 'offer',
    manner: null,
    words: ['oferta', 'ofrecimiento'],
    frames: { that: 'usual', preposition: 'weak' },
    prepositions: ['de', 'para'],
  },
  {
    act: 'urge',
    manner: null,
    words: ['llamamiento', 'llamado', 'llamamientos', 'petición', 'solicitud', 'exhortación', 'ruego'],
    frames: { that: 'usual', preposition: 'weak' },
    prepositions: ['a', 'para'],
  },
  { act: 'demand', manner: null, words: ['exigencia', 'reclamo', 'demanda'], frames: { that: 'usual' } },
  {
    act: 'warn',
    manner: null,
    words: ['advertencia', 'advertencias', 'alerta', 'aviso'],
    frames: { that: 'usual', preposition: 'weak' },
    prepositions: ['sobre', 'contra'],
  },
  { act: 'deny', manner: null, words: ['desmentido', 'negativa'], frames: { that: 'usual' } },
  {
    act: 'reject',
    manner: null,
    words: ['negativa', 'rechazo'],
    frames: { preposition: 'usual' },
    prepositions: ['a', 'al'],
  },
  {
    act: 'assess',
    manner: null,
    words: [
      'convicción',
      'creencia',
      'conclusión',
      'esperanza',
      'impresión',
      'opinión',
      'predicción',
      'pronóstico',
      'previsión',
      'preocupación',
      'sospecha',
      'temor',
      'valoración',
    ],
    frames: { that: 'usual' },
  },
  {
    act: 'criticise',
    manner: null,
    words: ['crítica', 'críticas', 'queja', 'quejas', 'reproche', 'reproches'],
    frames: { that: 'usual', preposition: 'usual' },
    prepositions: ['a', 'al', 'contra'],
  },
  { act: 'condemn', manner: null, words: ['condena'], frames: { preposition: 'usual' }, prepositions: ['a', 'al'] },
  {
    act: 'state-intention',
    manner: null,
    words: ['intención', 'voluntad', 'decisión', 'deseo', 'determinación'],
    frames: { preposition: 'weak', that: 'usual' },
    prepositions: ['de'],
  },
  {
    act: 'express-readiness',
    manner: null,
    words: ['disposición', 'disponibilidad'],
    frames: { preposition: 'weak' },
    prepositions: ['a', 'para'],
  },
  { act: 'acknowledge', manner: null, words: ['admisión', 'reconocimiento', 'confesión'], frames: { that: 'usual' } },
] satisfies ReportingWords['nouns']
