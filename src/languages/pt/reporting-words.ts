import type { ReportingWords } from '../sections/reporting.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

/** Closed lists for the walks between source, cue and content. Source: our own grammar of Portuguese, on both sides of the sea. */
export const words = {
  auxiliaries: list(`
    tem têm tinha tinham teve tiveram terá terão teria teriam tenha tenham tivesse tivessem há havia houve haverá haveria
    haja é são era eram foi foram será serão seria seriam seja sejam fosse fossem está estão estava estavam esteve
    estiveram estará estarão estaria esteja estejam pode podem podia podiam poderá poderão poderia poderiam pôde puderam
    deve devem devia deviam deverá deverão deveria deveriam vai vão ia iam irá irão iria iriam fica ficou ficam ficaram
    ficará costuma costumam continua continuam segue seguem havia haviam`),
  passives: list('é são era eram foi foram será serão sido sendo ser seja sejam fosse fossem fica ficou ficaram'),
  perfects: [],
  reflexivePassives: list('se'),
  // Pronouns that lean on the verb stand here too: they are no part of a source.
  adverbs: list(`
    lhe lhes me nos te agora ainda além aliás ali antes anteontem apenas aqui assim atualmente bem cedo depois então
    entretanto hoje igualmente inclusive já jamais lá logo mais mal menos mesmo muito novamente ontem porém pouco
    praticamente quase sempre só somente talvez tanto tão tarde também amanhã tampouco todavia contudo posteriormente
    finalmente claramente categoricamente expressamente textualmente precisamente concretamente oficialmente afinal
    aí nem`),
  adverbEndings: ['mente'],
  times: list(`
    segunda terça quarta quinta sexta feira sábado domingo hoje ontem anteontem amanhã manhã tarde noite madrugada
    semana mês ano anos meses semanas dias dia horas hora minutos janeiro fevereiro março abril maio junho julho agosto
    setembro outubro novembro dezembro passado passada próximo`),
  determiners: list(`
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas algum alguma
    alguns algumas nenhum nenhuma cada todo toda todos todas ambos ambas vários várias muitos muitas poucos poucas outro
    outra outros outras certo certa certos certas dois duas três quatro cinco seis sete oito nove dez tal tais tal dito
    mesmo mesma`),
  prepositions: list(`
    a à às ao aos ante após até com contra de da do das dos desde dum duma em na no nas nos num numa nuns entre
    durante exceto para per perante por pela pelo pelas pelos sem sob sobre trás via versus diante junto deste desta
    destes destas desse dessa neste nesta nesse nessa naquele naquela daquele daquela dele dela deles delas pro pra`),
  nounPrepositions: list('de da do das dos para'),
  conjunctions: list('e ou nem mas senão'),
  subordinators: list(`
    embora como quando onde enquanto porque pois segundo conforme caso porquanto apesar depois antes`),
  pronouns: list(`ele ela eles elas eu nós você vocês quem alguém ninguém ambos ambas`),
  objectPronouns: list('me te lhe lhes nos vos se mim ti si lo la los las'),
  relatives: list('que quem qual quais cujo cuja cujos cujas onde'),
  questions: list('qual quais como quando onde quem quanto quanta quantos quantas se porquê aonde'),
  occasions: list(`
    entrevista coletiva conferência comunicado discurso declaração declarações mensagem ato cimeira cúpula fórum conversa
    encontro publicação tuíte rede intervenção pronunciamento sessão reunião cerimónia cerimônia nota briefing`),
  sayers: list(`
    advogada advogado advogados ativista ativistas administração agência agências agente assessor assessora assessores
    aliados aliança analista analistas autoridade autoridades autor autora bancada bloco canal cardeal cientistas chanceler
    chanceleres chefe chefes coligação coalizão comandante comissária comissário comissão comité comitê companhia
    comunidade congressista conselheira conselheiro conselho coordenador coordenadora coronel correspondente cúpula
    delegação delegações delegado delegada departamento deputada deputado deputados diário diplomacia diplomata
    diplomatas direção diretor diretora dirigente dirigentes ditador economista embaixada embaixador embaixadora
    embaixadores emissária emissário emissora empresa empresário enviada enviado enviados equipa equipe equipes equipas
    especialista especialistas estado-maior estadista exército executivo ex-ministro ex-presidente familiares fonte fontes
    forças funcionária funcionário funcionários gabinete general governador governadora governante governo governos grupo
    guerrilha historiador homem investigador investigadores instituição instituto interlocutor itamaraty jornal juiz juíza
    kremlin legislador legisladores líder líderes lideranças mandatária mandatário manifestantes mediador mediadora
    mediadores militar militares ministério ministra ministro ministros missão monarca mulher multinacional negociador
    negociadora negociadores observadores oficiais oficial ong oposição opositor opositora organismo organização
    organizações país países palácio papa parlamentar parlamentares parlamento parte partes partido pentágono pesquisador
    planalto polícia político políticos porta-voz presidência presidenta presidente presidentes primeira primeiro príncipe
    princesa procurador procuradora procuradoria professor professora rainha rebeldes rei regime reitor relator
    representante representantes representação responsável responsáveis secretária secretário secretaria senador senadora
    senadores sindicato soldado soldados televisão testemunha testemunhas tribunal vice-presidente vice-ministro vítimas
    voz vozes vice premiê premier premiers homólogo homóloga colega colegas chancelaria contraparte dupla dono médicos
    médico cidadão cidadãos moradores moradora morador`),
  neverSources: list(`
    lei plano mapa projeto navio estrada título história acordo tratado constituição norma regulamento calendário
    previsto estatuto convénio convênio artigo contrato pacto programa prognóstico tamanho caso casos momento
    circunstâncias critérios provas passos vez tempo lógica forma modo maneira medida hora ritmo resultados números
    figura regra regras normas lenda teoria lugar turno semestre andar`),
  verbs: list(`
    chega chegam chegou viaja viajam visita visitam recebe recebem recebeu começa começam começou termina terminam acaba
    acabou ocorre ocorreu acontece aconteceu parece parecem vive vivem trabalha trabalham quer querem passa passam põe faz
    fazem fez fizeram veio vêm trouxe traz sai saem saiu entra entram cai caem caiu sobe sobem abre abrem fecha fecham
    ganha perde perdem sabe sabem conhece conhecem vê veem viu dá dão deu deram cumpre cumprem serve servem mantém mantêm
    existe existem inclui incluem mostra mostram permite permitem busca buscam leva levam precisa precisam depende
    dependem significa implica representa constitui cabe corresponde reflete avança avançam viola violam ataca atacam
    dura durou assina assinou trata marca afeta importa merece convém falta faltam nasceu morreu negoceia negocia
    negociam debate estuda estudam avalia analisa prepara preparam conta contam toma tomam tomou volta voltam voltou
    abandona acompanha acompanham aumenta aumentam ajuda ajudam bloqueia carece compartilha contém controla converte
    cresce crescem cria criam cruza cobre decide decidem deixa deixam destrói dirige discute dispõe exerce elimina
    encontra enfrenta enfrentam envia enviam evita figura forma fracassa funciona funcionam governa impede impõe inicia
    integra intensifica invade lança lidera limita luta lutam mata melhora morre obriga obtém ocupa opera participa
    participam persiste pertence possui produz produzem proíbe protege provoca recupera reduz regressa reina rompe
    sobrevive sofre supera surge surgem tende termina une usa usam utiliza vale vence vota votam trava travam sai ocupam
    tenha tenham possa possam faça façam vá dê saiba venha venham diga digam seja`),
  verbEndings: list(`
    ou aram eram iram ará arão erá erão irá irão ava avam ariam eriam iriam iam asse assem esse essem isse issem`),
  pluralEndings: [],
  infinitives: [],
  infinitiveLeads: ['ao'],
  infinitiveEndings: list('ar er ir'),
} satisfies ReportingWords['words']

export const subject = {
  behind: [],
  never: [],
  locative: ['em', 'no', 'na'],
  impersonal: ['aram', 'eram', 'iram'],
  plurals: [],
} satisfies ReportingWords['subject']

export const addressees = {
  prepositions: ['a', 'à', 'ao', 'aos', 'às', 'perante'],
  endings: [],
  nouns: list('jornalistas repórteres correspondentes'),
} satisfies ReportingWords['addressees']

/** What shows that a reported clause is over and the reporter speaks again. */
export const stops = {
  afterComma: [
    'segundo',
    'de acordo com',
    'conforme',
    'na opinião de',
    'na avaliação de',
    'nas palavras de',
    'enquanto',
    'ao passo que',
    'ao mesmo tempo que',
    'ao mesmo tempo em que',
    'após',
    'depois de',
    'antes de',
    'um dia depois',
    'horas depois',
    'dias depois',
    'mas',
    'embora',
    'apesar de',
    'por sua vez',
    'em declarações',
    'em entrevista',
    'em comunicado',
    'em nota',
    'em conferência de imprensa',
    'em coletiva',
    'em entrevista coletiva',
    'numa entrevista',
    'numa conferência de imprensa',
    'numa mensagem',
    'em alusão a',
    'em referência a',
    'em relação a',
    'em resposta a',
    'em meio a',
    'no meio de',
    'quando questionado',
    'quando questionada',
    'questionado sobre',
    'questionada sobre',
    'perguntado sobre',
    'perguntada sobre',
    'sem dar detalhes',
    'sem dar mais detalhes',
    'sem dar pormenores',
    'sem adiantar',
    'sem especificar',
    'sem entrar em detalhes',
    'sem entrar em pormenores',
    'sem precisar',
    'sem mencionar',
    'tal como',
    'citando',
    'citado por',
    'citada por',
    'informou',
    'algo que',
    'numa altura em que',
  ],
  anywhere: [
    'segundo informou',
    'segundo disse',
    'segundo explicou',
    'em declarações a',
    'em declarações à',
    'em declarações ao',
    'em declarações aos',
    'em entrevista a',
    'em entrevista à',
    'em entrevista ao',
    'em entrevista coletiva',
    'em conferência de imprensa',
    'ao mesmo tempo que',
    'ao mesmo tempo em que',
    'sem dar mais detalhes',
    'quando questionado',
    'quando questionada',
  ],
} satisfies ReportingWords['stops']

export const labels = {
  questions: ['p', 'pergunta', 'jornalista', 'repórter'],
  answers: ['r', 'resposta'],
  from: ['de'],
  never: list(`
    nota atualização relacionado foto fotos fotografia vídeo imagem fonte correção redação hora data lugar local contato
    contacto correio telefone etiquetas temas partilhar compartilhar exclusivo urgente opinião editorial análise onde
    quando quem como resumo conclusão resultado`).concat([
    'leia também',
    'leia mais',
    'saiba mais',
    'ver também',
    'veja também',
    'última hora',
    'com informações de',
    'ao vivo',
    'em direto',
    'mais informações',
    'por exemplo',
    'por outras palavras',
    'isto é',
    'ou seja',
    'em resumo',
  ]),
} satisfies ReportingWords['labels']

export const notSpeech = {
  before: [
    'chamado',
    'chamada',
    'chamados',
    'chamadas',
    'autodenominado',
    'autodenominada',
    'autoproclamado',
    'autoproclamada',
    'denominado',
    'denominada',
    'intitulado',
    'intitulada',
    'apelidado',
    'apelidada',
    'conhecido como',
    'conhecida como',
    'alcunha',
    'filme',
    'livro',
    'romance',
    'canção',
    'música',
    'álbum',
    'revista',
    'jornal',
    'série',
    'programa',
    'navio',
    'barco',
    'fragata',
    'operação',
    'grupo',
    'partido',
    'prémio',
    'prêmio',
    'batizado',
    'batizada',
    'obra',
    'documentário',
    'míssil',
  ],
  after: [],
} satisfies ReportingWords['notSpeech']

export const changes = [
  'por sua vez',
  'por seu lado',
  'por seu turno',
  'já o',
  'já a',
  'enquanto isso',
  'entretanto',
  'em contrapartida',
  'pelo contrário',
  'por outro lado',
] satisfies ReportingWords['changes']
