import type { NameWords } from '../sections/names.ts'
import { states } from './states.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

/** "ministro da Defesa" and "ministra da Defesa". */
const ministers = (portfolios: readonly string[], words: readonly string[]): string[] =>
  words.flatMap((word) => portfolios.map((portfolio) => `${word} ${portfolio}`))
const foreign = [
  'das relações exteriores',
  'dos negócios estrangeiros',
  'das relações internacionais',
  'do exterior',
  'dos assuntos exteriores',
]
const defence = ['da defesa', 'da defesa nacional']
const other = [
  'da fazenda',
  'das finanças',
  'da economia',
  'da justiça',
  'do interior',
  'do comércio',
  'da energia',
  'da administração interna',
]

export const names = {
  spelling: 'own',
  endings: [],
  baseEndings: [],
  titles: [
    { words: list('senhor sr dom lorde príncipe xeque doutor dr professor engenheiro seu'), gender: 'male' },
    { words: list('senhora sra dona lady princesa doutora dra professora engenheira'), gender: 'female' },
    {
      words: list(`
        general coronel capitão comandante almirante tenente marechal brigadeiro senador senadora deputado deputada
        governador governadora prefeito prefeita juiz juíza cardeal bispo arcebispo aiatolá papa patriarca congressista
        camarada ex-presidente ex-ministro ex-ministra ex-chanceler`),
      gender: null,
    },
  ],
  offices: [
    { role: 'president', words: ['presidente', 'presidente da república'], gender: null },
    { role: 'president', words: ['presidenta'], gender: 'female' },
    { role: 'vice-president', words: ['vice-presidente', 'vice presidente'], gender: null },
    { role: 'monarch', words: ['rei', 'emir', 'sultão', 'imperador'], gender: 'male' },
    { role: 'monarch', words: ['rainha', 'imperatriz'], gender: 'female' },
    { role: 'crown-prince', words: ['príncipe herdeiro'], gender: 'male' },
    { role: 'supreme-leader', words: ['líder supremo', 'guia supremo'], gender: 'male' },
    { role: 'prime-minister', words: ['primeiro-ministro', 'chefe do governo', 'chefe de governo'], gender: 'male' },
    { role: 'prime-minister', words: ['primeira-ministra'], gender: 'female' },
    { role: 'prime-minister', words: ['premiê', 'premier', 'primeiro ministro', 'primeira ministra'], gender: null },
    {
      role: 'deputy-prime-minister',
      words: ['vice-primeiro-ministro', 'vice-primeira-ministra', 'vice-premiê'],
      gender: null,
    },
    { role: 'chancellor', words: ['chanceler federal'], gender: null },
    {
      role: 'foreign-minister',
      words: [...ministers(foreign, ['ministro']), 'secretário de estado', 'chefe da diplomacia'],
      gender: 'male',
    },
    {
      role: 'foreign-minister',
      words: [...ministers(foreign, ['ministra']), 'secretária de estado'],
      gender: 'female',
    },
    {
      role: 'foreign-minister',
      words: ['chanceler', 'chefe da diplomacia', 'titular dos negócios estrangeiros'],
      gender: null,
    },
    {
      role: 'deputy-foreign-minister',
      words: [
        ...ministers(foreign, ['vice-ministro', 'vice-ministra', 'secretário de estado']),
        'vice-chanceler',
        'secretário-geral do itamaraty',
      ],
      gender: null,
    },
    {
      role: 'defence-minister',
      words: [
        ...ministers(defence, ['ministro']),
        'secretário da defesa',
        'secretário de defesa',
        'chefe do pentágono',
      ],
      gender: 'male',
    },
    { role: 'defence-minister', words: ministers(defence, ['ministra']), gender: 'female' },
    {
      role: 'minister',
      words: ['ministro', ...ministers(other, ['ministro']), 'secretário do tesouro', 'procurador-geral'],
      gender: 'male',
    },
    {
      role: 'minister',
      words: ['ministra', ...ministers(other, ['ministra']), 'secretária do tesouro'],
      gender: 'female',
    },
    {
      role: 'spokesperson',
      words: [
        'porta-voz',
        'porta voz',
        'secretário de imprensa',
        'secretária de imprensa',
        'assessor de imprensa',
        'assessora de imprensa',
      ],
      gender: null,
    },
    {
      role: 'foreign-ministry-spokesperson',
      words: [
        ...ministers(foreign, ['porta-voz do ministério']),
        'porta-voz da chancelaria',
        'porta-voz do itamaraty',
        'porta-voz da diplomacia',
        'porta-voz do departamento de estado',
      ],
      gender: null,
    },
    {
      role: 'security-adviser',
      words: [
        'assessor de segurança nacional',
        'conselheiro de segurança nacional',
        'conselheira de segurança nacional',
        'assessora de segurança nacional',
        'secretário do conselho de segurança',
        'conselheiro de segurança',
      ],
      gender: null,
    },
    {
      role: 'aide',
      words: [
        'assessor',
        'assessor especial',
        'conselheiro',
        'assistente',
        'assessor presidencial',
        'conselheiro presidencial',
        'assessor para assuntos internacionais',
      ],
      gender: 'male',
    },
    { role: 'aide', words: ['assessora', 'assessora especial', 'conselheira'], gender: 'female' },
    {
      role: 'chief-of-staff',
      words: [
        'chefe de gabinete',
        'chefe da casa civil',
        'ministro da casa civil',
        'chefe da administração presidencial',
      ],
      gender: null,
    },
    { role: 'envoy', words: ['enviado', 'enviado especial', 'emissário', 'representante especial'], gender: 'male' },
    { role: 'envoy', words: ['enviada', 'enviada especial', 'emissária'], gender: 'female' },
    {
      role: 'ambassador',
      words: ['embaixador', 'representante permanente', 'encarregado de negócios'],
      gender: 'male',
    },
    { role: 'ambassador', words: ['embaixadora', 'encarregada de negócios'], gender: 'female' },
    {
      role: 'speaker',
      words: [
        'presidente do parlamento',
        'presidente da câmara',
        'presidente da câmara dos representantes',
        'presidente da câmara dos deputados',
        'presidente da assembleia',
        'presidente da assembleia da república',
        'presidente do congresso',
        'presidente do senado',
      ],
      gender: null,
    },
    { role: 'secretary-general', words: ['secretário-geral', 'secretário geral'], gender: 'male' },
    { role: 'secretary-general', words: ['secretária-geral'], gender: 'female' },
    {
      role: 'high-representative',
      words: ['alto representante', 'alta representante', 'chefe da diplomacia europeia', 'chefe da política externa'],
      gender: null,
    },
    {
      role: 'commission-president',
      words: ['presidente da comissão', 'presidente da comissão europeia'],
      gender: null,
    },
    { role: 'council-president', words: ['presidente do conselho europeu', 'presidente do conselho'], gender: null },
    {
      role: 'commander',
      words: ['comandante', 'comandante-chefe', 'chefe do estado-maior', 'comandante do exército'],
      gender: null,
    },
    {
      role: 'intelligence-chief',
      words: ['chefe da inteligência', 'diretor da cia', 'chefe dos serviços secretos'],
      gender: null,
    },
    { role: 'negotiator', words: ['negociador', 'negociador-chefe', 'principal negociador'], gender: 'male' },
    { role: 'negotiator', words: ['negociadora', 'negociadora-chefe', 'principal negociadora'], gender: 'female' },
    {
      role: 'foreign-ministry',
      words: ['chancelaria', ...ministers(foreign, ['ministério']), 'departamento de estado'],
      gender: null,
    },
    { role: 'defence-ministry', words: ministers(defence, ['ministério']), gender: null },
    { role: 'ministry', words: ['ministério', ...ministers(other, ['ministério'])], gender: null },
    { role: 'government', words: ['governo', 'executivo', 'gabinete'], gender: null },
    {
      role: 'presidency',
      words: [
        'presidência',
        'presidência da república',
        'administração',
        'gabinete do presidente',
        'gabinete presidencial',
        'administração presidencial',
      ],
      gender: null,
    },
    {
      role: 'parliament',
      words: ['parlamento', 'congresso', 'assembleia da república', 'congresso nacional'],
      gender: null,
    },
    {
      role: 'delegation',
      words: ['delegação', 'equipe negociadora', 'equipa negocial', 'equipa de negociação'],
      gender: null,
    },
  ],
  heads: ['chefe', 'líder', 'titular', 'responsável'],
  generics: [
    { words: ['mandatário', 'governante', 'presidente eleito', 'dignitário'], gender: 'male', means: 'leader' },
    { words: ['mandatária', 'presidente eleita'], gender: 'female', means: 'leader' },
    { words: ['chefe de estado', 'chefe do estado', 'líder'], gender: null, means: 'leader' },
    {
      words: [
        'funcionário',
        'alto funcionário',
        'político',
        'alto responsável',
        'deputado',
        'legislador',
        'parlamentar',
      ],
      gender: 'male',
      means: 'official',
    },
    {
      words: ['funcionária', 'alta funcionária', 'política', 'deputada', 'legisladora'],
      gender: 'female',
      means: 'official',
    },
    {
      words: ['diplomata', 'representante', 'dirigente', 'responsável', 'autoridade'],
      gender: null,
      means: 'official',
    },
    { words: ['homem'], gender: 'male', means: 'anybody' },
    { words: ['mulher'], gender: 'female', means: 'anybody' },
  ],
  plurals: [
    { words: ['presidentes'], role: 'president', count: null },
    { words: ['ambos os presidentes', 'os dois presidentes', 'dois presidentes'], role: 'president', count: 2 },
    { words: ['primeiros-ministros', 'chefes de governo'], role: 'prime-minister', count: null },
    {
      words: ['chanceleres', 'ministros dos negócios estrangeiros', 'ministros das relações exteriores'],
      role: 'foreign-minister',
      count: null,
    },
    {
      words: ['ambos os chanceleres', 'os dois chanceleres', 'os dois ministros dos negócios estrangeiros'],
      role: 'foreign-minister',
      count: 2,
    },
    { words: ['líderes', 'mandatários', 'chefes de estado', 'dirigentes', 'governantes'], role: null, count: null },
    {
      words: [
        'ambos os líderes',
        'ambos os mandatários',
        'os dois líderes',
        'os dois mandatários',
        'os dois dirigentes',
        'os dois chefes de estado',
        'dois líderes',
        'dois mandatários',
        'ambos os chefes de estado',
        'ambos os dirigentes',
      ],
      role: null,
      count: 2,
    },
  ],
  side: 'after',
  of: ['de', 'do', 'da', 'dos', 'das', 'em', 'no', 'na', 'nos', 'junto a', 'para'],
  between: list('atual novo nova interino interina cessante eleito eleita designado designada adjunto adjunta'),
  states,
  statesCapital: false,
  metonyms: {
    itamaraty: { side: 'state:BR', role: 'foreign-ministry' },
    planalto: { side: 'state:BR', role: 'presidency' },
    'palácio do planalto': { side: 'state:BR', role: 'presidency' },
    'palácio da alvorada': { side: 'state:BR', role: 'presidency' },
    'palácio das necessidades': { side: 'state:PT', role: 'foreign-ministry' },
    'palácio de belém': { side: 'state:PT', role: 'presidency' },
    'são bento': { side: 'state:PT', role: 'government' },
    'casa branca': { side: 'state:US', role: 'presidency' },
    pentágono: { side: 'state:US', role: 'defence-ministry' },
    'departamento de estado': { side: 'state:US', role: 'foreign-ministry' },
    kremlin: { side: 'state:RU', role: 'presidency' },
    'casa rosada': { side: 'state:AR', role: 'presidency' },
    'palácio de miraflores': { side: 'state:VE', role: 'presidency' },
    miraflores: { side: 'state:VE', role: 'presidency' },
    'la moneda': { side: 'state:CL', role: 'presidency' },
    'downing street': { side: 'state:GB', role: 'government' },
    'foreign office': { side: 'state:GB', role: 'foreign-ministry' },
    eliseu: { side: 'state:FR', role: 'presidency' },
    'palácio do eliseu': { side: 'state:FR', role: 'presidency' },
    "quai d'orsay": { side: 'state:FR', role: 'foreign-ministry' },
    'palácio da moncloa': { side: 'state:ES', role: 'government' },
    'la moncloa': { side: 'state:ES', role: 'government' },
    'palácio da cidade alta': { side: 'state:AO', role: 'presidency' },
    'santa sé': { side: 'state:VA', role: null },
  },
  renderings: {},
  pronouns: [
    { words: ['ele', 'dele'], gender: 'male', number: 'one', possessive: false },
    { words: ['ela', 'dela'], gender: 'female', number: 'one', possessive: false },
    { words: ['seu', 'sua', 'seus', 'suas'], gender: null, number: 'one', possessive: true },
    { words: ['eles', 'elas', 'ambos', 'ambas'], gender: null, number: 'many', possessive: false },
  ],
  antecedent: 'first',
  speakers: ['eu', 'me', 'mim'],
  bodies: [],
  counterparts: ['homólogo', 'homóloga', 'homólogos', 'par', 'contraparte', 'colega'],
  anonymous: [
    'alto funcionário',
    'altos funcionários',
    'aliados',
    'analistas',
    'autoridades',
    'críticos',
    'diplomatas',
    'especialistas',
    'fonte',
    'fonte próxima',
    'fonte diplomática',
    'fonte governamental',
    'fonte oficial',
    'fontes',
    'fontes diplomáticas',
    'fontes governamentais',
    'fontes oficiais',
    'fontes próximas',
    'fontes familiarizadas',
    'fontes militares',
    'fontes do governo',
    'funcionários',
    'interlocutores',
    'observadores',
    'pessoa próxima',
    'pessoas próximas',
    'pessoas familiarizadas',
    'pessoa familiarizada',
  ],
  joiners: ['e'],
  jointEndings: [],
  definite: list('o a os as este esta estes estas esse essa seu sua do da dos das ao à aos às no na nos nas pelo pela'),
  indefinite: list('um uma uns umas outro outra algum alguma num numa dum duma'),
  gendered: [
    { words: list('o os este estes esse um uns outro ao aos do dos no nos pelo pelos num dum'), gender: 'male' },
    { words: list('a as esta estas essa uma umas outra à às da das na nas pela pelas numa duma'), gender: 'female' },
  ],
  things: list(`
    academia acordo aeroporto agência associação avenida baía banco base boletim câmara canal carta casa castelo centro
    cidade cimeira clube colégio comissão comité comitê companhia confederação conferência congresso conselho constituição
    convenção convénio convênio corporação corredor corte cúpula declaração departamento dia diário distrito escola
    escritório estação estádio estado estados estreito exército faculdade federação feira forças fórum franja frente
    fundação fundo golfo governo grupo guerra hospital hotel igreja ilha ilhas instituto internacional jornal lago lei
    liga mar mercado ministério missão montanha monte movimento mundial museu nação nações nacional norte oceano oeste
    operação organismo organização palácio parlamento parque partido plano ponte porto praça prémio prêmio processo
    província rádio rede região reino república revista rio rua sala secretaria secretariado senado serviço sindicato
    sociedade sul teatro televisão tratado tribunal união universidade vale zona leste este`),
  notNames: list(`
    a agora ainda além algo algum alguns ambos ao após aqui as assim até cada com como da das de depois desde dia do dois
    dos durante e ela elas ele eles em enquanto entre era essa esse esta este estes eu europeu europeia foi há hoje
    internet islão islã islâmico islâmica já lá mais mas muitos na não nas natal nem no nos nós nossa nosso nova novo o
    ocidental ocidente ontem oriental oriente os outra outro para pela pelo por porém quando quatro que quem se segundo
    sem ser seu sim só sob sobre sua também todos três tudo um uma vários árabe latino latina africano asiático`),
  foreignFinals: null,
} satisfies NameWords
