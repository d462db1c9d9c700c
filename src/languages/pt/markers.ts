import type { ReportingWords } from '../sections/reporting.ts'

/*
 * Phrases that attribute a whole sentence; the source follows. Those that end in "de" also stand with the article melted in
 * ("do", "da", "dos", "das"). Phrases for laws, plans and polls ("nos termos da lei") do not belong here.
 */
const before = {
  assert: [
    'segundo',
    'de acordo com',
    'conforme',
    'nas palavras de',
    'segundo palavras de',
    'segundo fontes de',
    'segundo declarações de',
    'segundo informações de',
    'segundo dados de',
    'segundo um comunicado de',
    'segundo a versão de',
    'segundo o relato de',
    'pela voz de',
    'pelas palavras de',
    'de acordo com informações de',
    'de acordo com uma nota de',
    'de acordo com um comunicado de',
    'no dizer de',
    'citando',
  ],
  assess: [
    'na opinião de',
    'na avaliação de',
    'na visão de',
    'no entender de',
    'na ótica de',
    'aos olhos de',
    'no entendimento de',
    'do ponto de vista de',
    'no parecer de',
    'na perspetiva de',
    'na perspectiva de',
    'segundo estimativas de',
    'segundo cálculos de',
    'segundo a análise de',
  ],
} as const

// "na sua opinião", "nas suas palavras": the owner stands inside the phrase.
const around = {
  assert: [
    ['nas', 'palavras'],
    ['segundo', 'palavras'],
    ['em', 'palavras'],
  ],
  assess: [
    ['na', 'opinião'],
    ['na', 'avaliação'],
    ['na', 'visão'],
    ['no', 'entender'],
    ['em', 'opinião'],
    ['no', 'ponto de vista'],
  ],
} as const

const contracted = (words: string): string[] =>
  words.endsWith(' de') ? ['de', 'do', 'da', 'dos', 'das'].map((of) => words.slice(0, -2) + of) : [words]

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

/** Nouns of saying, taken only where the owner is named: "sua afirmação de que", "o anúncio do ministro de que". */
export const nouns = [
  {
    act: 'assert',
    manner: null,
    words: [
      'afirmação',
      'afirmações',
      'alegação',
      'alegações',
      'asserção',
      'argumento',
      'comentário',
      'comentários',
      'declaração',
      'declarações',
      'explicação',
      'fala',
      'falas',
      'informação',
      'insistência',
      'mensagem',
      'palavras',
      'resposta',
      'tese',
      'versão',
    ],
    frames: { that: 'usual', quotation: 'usual' },
  },
  { act: 'announce', manner: null, words: ['anúncio', 'revelação'], frames: { that: 'usual' } },
  { act: 'accuse', manner: null, words: ['acusação', 'acusações', 'denúncia', 'denúncias'], frames: { that: 'usual' } },
  {
    act: 'promise',
    manner: null,
    words: ['promessa', 'promessas', 'garantia', 'garantias', 'compromisso', 'juramento'],
    frames: { that: 'usual', infinitive: 'usual', preposition: 'weak' },
    prepositions: ['de'],
  },
  {
    act: 'threaten',
    manner: null,
    words: ['ameaça', 'ameaças'],
    frames: { that: 'usual', preposition: 'weak' },
    prepositions: ['de'],
  },
  {
    act: 'propose',
    manner: null,
    words: ['proposta', 'propostas', 'sugestão'],
    frames: { that: 'usual', preposition: 'weak' },
    prepositions: ['para', 'de'],
  },
  {
    act: 'offer',
    manner: null,
    words: ['oferta', 'oferecimento'],
    frames: { that: 'usual', preposition: 'weak' },
    prepositions: ['de'],
  },
  {
    act: 'urge',
    manner: null,
    words: ['apelo', 'apelos', 'pedido', 'pedidos', 'solicitação', 'exortação'],
    frames: { that: 'usual', preposition: 'weak' },
    prepositions: ['a', 'ao', 'à', 'para', 'por'],
  },
  { act: 'demand', manner: null, words: ['exigência', 'exigências', 'cobrança'], frames: { that: 'usual' } },
  {
    act: 'warn',
    manner: null,
    words: ['advertência', 'aviso', 'avisos', 'alerta', 'alertas'],
    frames: { that: 'usual', preposition: 'weak' },
    prepositions: ['sobre', 'contra'],
  },
  { act: 'deny', manner: null, words: ['desmentido', 'negativa'], frames: { that: 'usual' } },
  {
    act: 'reject',
    manner: null,
    words: ['recusa', 'rejeição'],
    frames: { preposition: 'usual' },
    prepositions: ['em', 'de', 'à', 'ao', 'a'],
  },
  {
    act: 'assess',
    manner: null,
    words: [
      'convicção',
      'crença',
      'conclusão',
      'esperança',
      'impressão',
      'opinião',
      'previsão',
      'preocupação',
      'suspeita',
      'receio',
      'temor',
      'avaliação',
    ],
    frames: { that: 'usual' },
  },
  {
    act: 'criticise',
    manner: null,
    words: ['crítica', 'críticas', 'queixa', 'queixas'],
    frames: { that: 'usual', preposition: 'usual' },
    prepositions: ['a', 'à', 'ao', 'aos', 'às'],
  },
  {
    act: 'condemn',
    manner: null,
    words: ['condenação', 'repúdio'],
    frames: { preposition: 'usual' },
    prepositions: ['a', 'à', 'ao'],
  },
  {
    act: 'state-intention',
    manner: null,
    words: ['intenção', 'vontade', 'decisão', 'desejo', 'determinação'],
    frames: { preposition: 'weak', that: 'usual' },
    prepositions: ['de'],
  },
  {
    act: 'express-readiness',
    manner: null,
    words: ['disposição', 'disponibilidade', 'prontidão'],
    frames: { preposition: 'weak' },
    prepositions: ['para', 'de', 'em'],
  },
  { act: 'acknowledge', manner: null, words: ['admissão', 'reconhecimento', 'confissão'], frames: { that: 'usual' } },
] satisfies ReportingWords['nouns']
