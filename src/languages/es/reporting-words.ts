import type { ReportingWords } from '../sections/reporting.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

/** Closed lists for the walks between source, cue and content. Source: our own grammar of Spanish. */
export const words = {
  auxiliaries: list(`
    ha han había habían habrá habrán habría habrían haya hayan hubo hubiera hubieran hubiese hubiesen he hemos es son era
    eran fue fueron será serán sería serían sea sean fuera fueran está están estaba estaban estuvo estuvieron estará
    estarán esté estén puede pueden podía podían podrá podrán podría podrían pudo pudieron debe deben debía debían
    deberá deberán debería deberían suele suelen va van iba iban tiene tienen tenía tenían tendrá tendrán tuvo tuvieron
    sigue siguen seguía seguirá seguirán hay había habrá`),
  passives: list('es son era eran fue fueron será serán sido siendo ser sea sean fuera fueran queda quedó quedaron'),
  perfects: [],
  reflexivePassives: list('se'),
  // Pronouns that lean on the verb stand here too: they are no part of a source.
  adverbs: list(`
    se le les lo me nos te os ahora además adicionalmente ahí allí anoche antes apenas aquí asimismo así aún ayer bien
    casi después diariamente entonces entretanto hoy igualmente incluso inmediatamente luego mal mañana mientras más
    menos mismo muy nuevamente ya pronto quizá quizás recién sólo solo siempre también tal tan tanto tarde temprano
    todavía acto seguido previamente posteriormente finalmente claramente abiertamente tajante rotundamente
    categóricamente embargo parte concretamente precisamente textualmente literalmente expresamente explícitamente
    sí acaso adelante mediante`),
  adverbEndings: ['mente'],
  times: list(`
    lunes martes miércoles jueves viernes sábado domingo hoy ayer anteayer mañana anoche tarde noche madrugada mediodía
    medianoche semana mes año años meses semanas días día horas hora minutos enero febrero marzo abril mayo junio julio
    agosto septiembre setiembre octubre noviembre diciembre pasado próximo jornada`),
  determiners: list(`
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas algún
    alguna algunos algunas ningún ninguna cada todo toda todos todas ambos ambas varios varias muchos muchas pocos pocas
    otro otra otros otras cierto cierta ciertos ciertas dos tres cuatro cinco seis siete ocho nueve diez sendos mismo
    misma mismos mismas tal tales dicho dicha dichos dichas`),
  prepositions: list(`
    a ante bajo con contra de del al desde durante en entre excepto hacia hasta mediante para por salvo sin sobre
    tras vía versus junto frente`),
  nounPrepositions: list('de del para'),
  conjunctions: list('y e ni o u pero sino'),
  subordinators: list(`
    aunque como conforme cuando donde mientras porque pues si siempre ya apenas después antes según`),
  pronouns: list(`
    él ella ellos ellas yo nosotros usted ustedes quien quienes alguien nadie ambos ambas éste ésta`),
  objectPronouns: list('me te le les nos os se mí ti sí'),
  relatives: list('que quien quienes cual cuales cuyo cuya cuyos cuyas donde'),
  questions: list('qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta cuántos cuántas si adónde'),
  occasions: list(`
    entrevista conferencia rueda comparecencia comunicado discurso declaración declaraciones mensaje acto cumbre foro
    conversación encuentro publicación tuit red intervención alocución sesión reunión ceremonia`),
  sayers: list(`
    abogada abogado abogados activista activistas administración agencia agencias agente agregado alcalde alcaldesa
    aliados alianza alto analista analistas asesor asesora asesores asistente autor autora autoridad autoridades
    ayudante bando bloque cancillería canciller cancilleres candidata candidato casa cardenal catedrático científicos
    coalición colaborador comandante comandancia comisaria comisario comisión comité compañía comunidad congresista
    consejera consejero consejo consultora copresidente coronel corresponsal cónsul coordinador coordinadora cúpula
    defensor delegación delegaciones delegado delegada departamento diario dictador diplomacia diplomática diplomático
    diplomáticos diputada diputado diputados directivo director directora dirigente dirigentes doctor economista ejecutivo
    ejército embajada embajador embajadora embajadores empresa empresario enviada enviado enviados equipo estadista
    ex-presidente exasesor exministro exministra expresidente expresidenta experta experto expertos familiares fiscal fiscalía
    fuente fuentes fuerzas funcionaria funcionario funcionarios gabinete general gobernador gobernadora gobernante
    gobierno gobiernos grupo guerrilla historiador hombre informante inspectores institución instituto interlocutor
    investigador investigadora investigadores jefa jefe jefes jueza juez kremlin legislador legisladora legisladores líder
    líderes lideresa magistrado magnate mandataria mandatario mandatarios manifestantes mediador mediadora mediadores
    medio medios militar militares ministerio ministra ministro ministros misión monarca monseñor mujer multinacional negociador
    negociadora negociadores oficina oficial oficiales oficialismo ong oposición opositor opositora opositores organismo organización
    organizaciones país países palacio papa parlamento parlamentario parlamentaria parte partes partido pentágono
    periodista periodistas periódico persona personas policía político políticos portavoces portavoz vocero vocera voceros
    premier presidencia presidenta presidente presidentes prensa primer primera príncipe princesa profesor profesora
    rabino rebeldes rector régimen reina representación representante representantes responsable responsables rey
    sargento secretaria secretario secretaría senador senadora senadores servicio sindicato soldado soldados subsecretaria
    subsecretario televisión testigo testigos tribunal testimonio vecinos vicecanciller vicepresidencia vicepresidenta
    vicepresidente viceministra viceministro víctimas exjefe mandos cancilleria negociación bancada líderesa jerarca jerarcas rotativo semanario
    cadena emisora canal excanciller interventor homólogo homóloga homólogos colega colegas contraparte dúo pareja
    gobernantes cancillerías`),
  neverSources: list(`
    ley plan mapa proyecto barco carretera título historia acuerdo tratado constitución norma reglamento calendario
    previsto cual cuales estatuto convenio artículo contrato pacto programa pronóstico tamaño caso casos momento
    circunstancias criterios vez tiempo lógica forma modo manera medida hora ritmo resultados cifras figura regla reglas normas calendario leyenda teoría prueba pruebas pasos`),
  verbs: list(`
    llega llegan llegó viaja viajan visita visitan recibe reciben recibió empieza comienza comienzan comenzó termina
    acaba acabó ocurre ocurrió sucede parece parecen vive viven trabaja trabajan quiere quieren queda quedan pasa pasan
    pone hace hacen hizo hicieron vino vinieron trae trajo tuvo sale salen entra entran cae caen cayó sube suben baja
    bajan abre abren abrió cierra cierran gana pierde sabe saben conoce conocen ve ven vio da dan dio dieron cumple
    cumplen sirve sirven mantiene mantienen existe existen incluye incluyen muestra muestran permite permiten busca
    buscan lleva llevan lleguen necesita necesitan depende dependen significa implica representa constituye supone
    corresponde refleja avanza avanzan continúa continúan sigue siguen incumple viola violan ataca atacan actúa dura
    duró firma firmó trata gira pide marca afecta importa merece cabe conviene falta faltan ganó nació murió
    negocia negocian debate estudia estudian evalúa analiza prepara preparan amenaza cuenta cuentan toma toman tomó
    abandona abandonan absorbe acoge acogen acompaña acompañan afecta afectan agrava agravan alcanza alcanzan ampara
    añade apoya apoyan aprueba aprueban asiste asisten aumenta aumentan ayuda ayudan bloquea bloquean busca cambia cambian
    carece carecen circula cobra coincide coinciden comparten comparte complica compite concierne conlleva consiste
    consisten contiene contienen controla controlan convierte convierten crece crecen cree crea crean cruza cruzan cubre
    cubren decide deciden deja dejan desempeña despliega desaparece destruye dirige dirigen discute discuten dispone
    disponen ejerce ejercen elimina emite encabeza encuentra encuentran enfrenta enfrentan envía envían equivale escapa
    está evita exige exigen figura finaliza forma fortalece fracasa frena funciona funcionan gobierna gobiernan gozan goza
    impide impiden impone imponen impulsa impulsan incumbe inicia inician integra integran intenta intentan intercambian
    invade invaden invierte lanza lanzan lidera lideran limita logra logran lucha luchan mata mejora mejoran muere mueren
    nace obliga obligan obtiene obtienen ocupa ocupan ofrece ofrecen opera operan participa participan persigue persisten
    persiste pertenece pertenecen planifica posee poseen produce producen prohíbe prohíben protege protegen provoca
    provocan publica quedaría reconstruye recupera reduce reducen refuerza refuerzan regresa regresan reina rige rompe
    rompen sirve sobrevive sostiene sufre sufren supera superan surge surgen tiende tienden termina terminan tiene torna
    une utiliza utilizan usa usan vale valen vence vencen vota votan vuelve vuelven
    vuelva vuelvan tenga tengan puedan pueda haga hagan sepa vaya vayan diga digan dé cese cesen`),
  verbEndings: list(`
    ó aron ieron ará arán erá erán irá irán aría arían ería erían iría irían aban aba ían aran ieran iera ase asen iese
    iesen ustedes`),
  pluralEndings: [],
  infinitives: [],
  infinitiveLeads: ['al'],
  infinitiveEndings: list(
    'ar er ir arse erse irse arlo arla arle arles arlos arlas erlo erla erle erles irlo irla irle irles',
  ),
} satisfies ReportingWords['words']

export const subject = {
  behind: [],
  never: [],
  locative: ['desde', 'en'],
  impersonal: ['aron', 'ieron', 'jeron', 'an', 'en'],
  plurals: [],
} satisfies ReportingWords['subject']

export const addressees = {
  prepositions: ['a', 'al', 'ante'],
  endings: [],
  nouns: list('periodistas reporteros corresponsales comunicadores informadores asistentes concurrentes oyentes'),
} satisfies ReportingWords['addressees']

/** What shows that a reported clause is over and the reporter speaks again. */
export const stops = {
  afterComma: [
    'según',
    'de acuerdo con',
    'de acuerdo a',
    'conforme a',
    'a juicio de',
    'en palabras de',
    'en opinión de',
    'mientras',
    'mientras que',
    'en tanto',
    'en tanto que',
    'al tiempo que',
    'a la vez que',
    'a lo que',
    'tras',
    'luego de',
    'después de',
    'antes de',
    'un día después',
    'horas después',
    'días después',
    'pero',
    'aunque',
    'si bien',
    'por su parte',
    'en declaraciones',
    'en una entrevista',
    'en un comunicado',
    'en un mensaje',
    'en una rueda de prensa',
    'en conferencia de prensa',
    'en rueda de prensa',
    'en alusión a',
    'en referencia a',
    'en relación con',
    'en respuesta a',
    'en lo que',
    'en medio de',
    'al ser preguntado',
    'al ser preguntada',
    'al ser consultado',
    'al ser consultada',
    'preguntado por',
    'preguntada por',
    'preguntado sobre',
    'preguntada sobre',
    'consultado por',
    'consultado sobre',
    'sin dar detalles',
    'sin dar más detalles',
    'sin ofrecer detalles',
    'sin ofrecer más detalles',
    'sin precisar',
    'sin especificar',
    'sin entrar en detalles',
    'sin mencionar',
    'y pidió',
    'tal como',
    'tal y como',
    'como informó',
    'extremo que',
    'algo que',
    'citando',
    'citado por',
    'informó',
    'reportó',
  ],
  anywhere: [
    'según informó',
    'según informa',
    'según dijo',
    'según explicó',
    'según señaló',
    'de acuerdo con el',
    'al ser preguntado',
    'al ser preguntada',
    'al ser consultado',
    'al ser consultada',
    'en declaraciones a',
    'en una entrevista con',
    'en una entrevista a',
    'en una rueda de prensa',
    'en rueda de prensa',
    'en conferencia de prensa',
    'al tiempo que',
    'sin dar más detalles',
    'sin ofrecer más detalles',
  ],
} satisfies ReportingWords['stops']

export const labels = {
  questions: ['p', 'pregunta', 'pregunta del público', 'periodista', 'reportero'],
  answers: ['r', 'respuesta'],
  from: ['de'],
  never: list(`
    nota actualización relacionado foto fotos fotografía vídeo video imagen fuente corrección redacción hora fecha lugar
    contacto correo teléfono etiquetas temas compartir exclusiva urgente opinión editorial análisis dónde cuándo qué quién
    cómo resumen claves conclusión resultado por ejemplo`).concat([
    'lea también',
    'lee también',
    'le puede interesar',
    'leer más',
    'lea más',
    'ver también',
    'véase también',
    'última hora',
    'con información de',
    'en vivo',
    'en directo',
    'minuto a minuto',
    'más información',
    'por ejemplo',
    'en otras palabras',
    'es decir',
    'el resultado',
    'lo esencial',
  ]),
} satisfies ReportingWords['labels']

export const notSpeech = {
  before: [
    'llamado',
    'llamada',
    'llamados',
    'llamadas',
    'autodenominado',
    'autodenominada',
    'denominado',
    'denominada',
    'titulado',
    'titulada',
    'apodado',
    'apodada',
    'alias',
    'conocido como',
    'conocida como',
    'película',
    'filme',
    'libro',
    'novela',
    'canción',
    'álbum',
    'revista',
    'diario',
    'periódico',
    'serie',
    'programa',
    'buque',
    'barco',
    'fragata',
    'operación',
    'grupo',
    'partido',
    'premio',
    'bautizado',
    'bautizada',
    'bautizado como',
    'bautizada como',
    'misil',
    'obra',
    'documental',
  ],
  after: [],
} satisfies ReportingWords['notSpeech']

export const changes = [
  'por su parte',
  'por su lado',
  'en tanto',
  'entretanto',
  'mientras tanto',
  'a su vez',
  'en cambio',
  'por el contrario',
  'por otro lado',
  'por otra parte',
] satisfies ReportingWords['changes']
