import type { Role } from '../../model/offices.ts'
import type { Gender, NameWords } from '../sections/names.ts'
import { states } from './states.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

/** An office in its man's and its woman's word: minister, ministers, ministern; ministerin, ministerinnen. */
function office(role: Role, ...words: readonly string[]): { role: Role; words: string[]; gender: Gender }[] {
  return [
    {
      role,
      words: words.flatMap((word) => [word, `${word}s`, ...(word.endsWith('er') ? [`${word}n`] : [])]),
      gender: 'male',
    },
    {
      role,
      words: words.map((word) => (word.endsWith('e') ? word.slice(0, -1) : word)).flatMap((word) => [`${word}in`]),
      gender: 'female',
    },
  ]
}

/** Nouns in -e and -er that decline like adjectives: der Gesandte, ein Gesandter, die Gesandte. */
const adjectival = (stem: string): string[] => [`${stem}e`, `${stem}er`, `${stem}en`, `${stem}em`, `${stem}es`]

function president(role: Role, ...stems: readonly string[]): { role: Role; words: string[]; gender: Gender }[] {
  return [
    { role, words: stems.flatMap((stem) => [stem, `${stem}en`]), gender: 'male' },
    { role, words: stems.map((stem) => `${stem}in`), gender: 'female' },
  ]
}

export const names = {
  spelling: 'roster',
  endings: ['s', "'", 'es', 'e', 'er', 'en', 'em', 'n', 'in'],
  baseEndings: [],
  titles: [
    {
      words: ['herr', 'herrn', 'könig', 'prinz', 'fürst', 'scheich', 'sultan', 'emir', 'lord', 'sir', 'graf'],
      gender: 'male',
    },
    { words: ['frau', 'königin', 'prinzessin', 'fürstin', 'lady'], gender: 'female' },
    {
      words: list(
        'dr prof general generalleutnant generalmajor oberst admiral kardinal bischof erzbischof papst senator senatorin abgeordnete abgeordneter professor professorin ajatollah richter richterin gouverneur gouverneurin bürgermeister bürgermeisterin',
      ),
      gender: null,
    },
  ],
  offices: [
    ...president('president', 'präsident', 'staatspräsident', 'bundespräsident'),
    ...president('vice-president', 'vizepräsident'),
    {
      role: 'monarch',
      words: ['könig', 'königs', 'emir', 'emirs', 'sultan', 'sultans', 'kaiser', 'kaisers', 'monarch', 'monarchen'],
      gender: 'male',
    },
    { role: 'monarch', words: ['königin', 'kaiserin', 'monarchin'], gender: 'female' },
    { role: 'crown-prince', words: ['kronprinz', 'kronprinzen', 'thronfolger'], gender: 'male' },
    {
      role: 'supreme-leader',
      words: ['oberster führer', 'obersten führer', 'obersten führers', 'revolutionsführer', 'oberste führer'],
      gender: null,
    },
    ...office('prime-minister', 'ministerpräsidenten', 'premierminister', 'premier'),
    {
      role: 'prime-minister',
      words: ['ministerpräsident', 'regierungschef', 'regierungschefs', 'regierungsoberhaupt', 'premiers'],
      gender: 'male',
    },
    {
      role: 'prime-minister',
      words: ['ministerpräsidentin', 'regierungschefin', 'premierministerin'],
      gender: 'female',
    },
    ...office('deputy-prime-minister', 'vizepremier', 'vizeministerpräsident', 'stellvertretender ministerpräsident'),
    ...office('chancellor', 'bundeskanzler', 'kanzler'),
    ...office(
      'foreign-minister',
      'außenminister',
      'bundesaußenminister',
      'minister für auswärtige angelegenheiten',
      'außenamtschef',
      'chefdiplomat',
    ),
    ...office('deputy-foreign-minister', 'vizeaußenminister', 'stellvertretender außenminister'),
    ...office(
      'defence-minister',
      'verteidigungsminister',
      'bundesverteidigungsminister',
      'kriegsminister',
      'wehrminister',
    ),
    ...office(
      'minister',
      'minister',
      'innenminister',
      'bundesinnenminister',
      'finanzminister',
      'bundesfinanzminister',
      'wirtschaftsminister',
      'bundeswirtschaftsminister',
      'handelsminister',
      'energieminister',
      'justizminister',
      'entwicklungsminister',
      'umweltminister',
      'ressortchef',
    ),
    ...office(
      'spokesperson',
      'sprecher',
      'regierungssprecher',
      'vizeregierungssprecher',
      'präsidentensprecher',
      'pressesprecher',
      'chefsprecher',
      'präsidialamtssprecher',
    ),
    { role: 'spokesperson', words: ['pressesekretär', 'pressesekretärs'], gender: 'male' },
    { role: 'spokesperson', words: ['pressesekretärin'], gender: 'female' },
    ...office(
      'foreign-ministry-spokesperson',
      'außenamtssprecher',
      'außenministeriumssprecher',
      'sprecher des auswärtigen amts',
      'sprecher des auswärtigen amtes',
      'sprecher des außenministeriums',
    ),
    {
      role: 'foreign-ministry-spokesperson',
      words: [
        'sprecherin des auswärtigen amts',
        'sprecherin des auswärtigen amtes',
        'sprecherin des außenministeriums',
      ],
      gender: 'female',
    },
    ...office(
      'security-adviser',
      'nationaler sicherheitsberater',
      'sicherheitsberater',
      'nationalen sicherheitsberater',
    ),
    {
      role: 'security-adviser',
      words: [
        'sekretär des sicherheitsrates',
        'sekretär des nationalen sicherheitsrats',
        'sekretär des sicherheitsrats',
      ],
      gender: 'male',
    },
    ...office('aide', 'berater', 'präsidentenberater', 'kremlberater', 'chefberater'),
    ...office(
      'chief-of-staff',
      'stabschef',
      'kanzleramtschef',
      'kanzleramtsminister',
      'leiter des präsidialamts',
      'leiter des präsidentenbüros',
      'präsidialamtschef',
    ),
    {
      role: 'envoy',
      words: [
        ...adjectival('gesandt'),
        ...adjectival('sondergesandt'),
        ...adjectival('abgesandt'),
        ...adjectival('sonderbeauftragt'),
        'sonderbotschafter',
        'emissär',
        'unterhändler',
      ],
      gender: null,
    },
    ...office('ambassador', 'botschafter', 'ständiger vertreter', 'geschäftsträger'),
    ...president('speaker', 'parlamentspräsident', 'bundestagspräsident', 'nationalratspräsident'),
    {
      role: 'speaker',
      words: ['parlamentssprecher', 'parlamentschef', 'vorsitzender des repräsentantenhauses'],
      gender: null,
    },
    ...office('secretary-general', 'generalsekretär', 'nato-generalsekretär', 'un-generalsekretär'),
    {
      role: 'high-representative',
      words: [
        ...adjectival('außenbeauftragt'),
        ...adjectival('eu-außenbeauftragt'),
        'hoher vertreter',
        'hohe vertreterin',
        'eu-chefdiplomatin',
      ],
      gender: null,
    },
    ...president('commission-president', 'kommissionspräsident', 'eu-kommissionspräsident'),
    ...office('commission-president', 'kommissionschef', 'eu-kommissionschef'),
    ...president('council-president', 'ratspräsident', 'eu-ratspräsident'),
    ...office('commander', 'oberbefehlshaber', 'armeechef', 'generalstabschef', 'kommandeur', 'oberkommandierende'),
    ...office('intelligence-chief', 'geheimdienstchef', 'geheimdienstkoordinator', 'chef des geheimdienstes'),
    ...office('negotiator', 'chefunterhändler', 'verhandlungsführer', 'delegationsleiter'),
    {
      role: 'foreign-ministry',
      words: [
        'außenministerium',
        'außenministeriums',
        'auswärtiges amt',
        'auswärtige amt',
        'auswärtigen amt',
        'auswärtigen amts',
        'auswärtigen amtes',
        'außenamt',
        'außenamts',
        'außenamtes',
        'bundesaußenministerium',
      ],
      gender: null,
    },
    {
      role: 'defence-ministry',
      words: [
        'verteidigungsministerium',
        'verteidigungsministeriums',
        'bundesverteidigungsministerium',
        'wehrministerium',
      ],
      gender: null,
    },
    {
      role: 'ministry',
      words: [
        'ministerium',
        'ministeriums',
        'innenministerium',
        'innenministeriums',
        'finanzministerium',
        'finanzministeriums',
        'wirtschaftsministerium',
        'handelsministerium',
        'energieministerium',
        'justizministerium',
      ],
      gender: null,
    },
    {
      role: 'government',
      words: ['regierung', 'bundesregierung', 'kabinett', 'kabinetts', 'staatsregierung'],
      gender: null,
    },
    {
      role: 'presidency',
      words: [
        'präsidialamt',
        'präsidialamts',
        'präsidialamtes',
        'präsidialverwaltung',
        'präsidentenbüro',
        'präsidentenbüros',
        'kanzleramt',
        'kanzleramts',
        'kanzleramtes',
        'bundeskanzleramt',
        'präsidentschaftskanzlei',
        'präsidentenamt',
        'präsidentenpalast',
      ],
      gender: null,
    },
    {
      role: 'parliament',
      words: ['parlament', 'parlaments', 'volksvertretung', 'nationalversammlung', 'abgeordnetenhaus', 'unterhaus'],
      gender: null,
    },
    {
      role: 'delegation',
      words: ['delegation', 'abordnung', 'verhandlungsdelegation', 'verhandlungsteam'],
      gender: null,
    },
  ],
  heads: ['chef', 'chefin', 'oberhaupt', 'leiter', 'leiterin'],
  generics: [
    {
      words: [
        'staatschef',
        'staatschefs',
        'staatsoberhaupt',
        'staatsoberhaupts',
        'machthaber',
        'machthabers',
        'staatsmann',
        'herrscher',
        'staatenlenker',
      ],
      gender: null,
      means: 'leader',
    },
    { words: ['staatschefin', 'machthaberin'], gender: 'female', means: 'leader' },
    {
      words: [
        'diplomat',
        'diplomaten',
        'beamter',
        'beamte',
        'beamten',
        'vertreter',
        'funktionär',
        'politiker',
        'politikers',
        'regierungsvertreter',
        'regierungsbeamter',
        'regierungsmitarbeiter',
      ],
      gender: 'male',
      means: 'official',
    },
    {
      words: ['diplomatin', 'beamtin', 'vertreterin', 'politikerin', 'regierungsvertreterin'],
      gender: 'female',
      means: 'official',
    },
    { words: ['mann'], gender: 'male', means: 'anybody' },
    { words: ['frau'], gender: 'female', means: 'anybody' },
  ],
  plurals: [
    { words: ['präsidenten beider länder', 'präsidenten beider staaten'], role: 'president', count: 2 },
    {
      words: ['beide präsidenten', 'beiden präsidenten', 'beider präsidenten', 'die zwei präsidenten'],
      role: 'president',
      count: 2,
    },
    {
      words: ['beide regierungschefs', 'beiden regierungschefs', 'die regierungschefs'],
      role: 'prime-minister',
      count: 2,
    },
    {
      words: [
        'beide außenminister',
        'beiden außenminister',
        'beiden außenministern',
        'die beiden minister',
        'beide minister',
        'beiden minister',
        'beiden ministern',
        'beiden chefdiplomaten',
      ],
      role: 'foreign-minister',
      count: 2,
    },
    { words: ['die außenminister'], role: 'foreign-minister', count: null },
    {
      words: ['staats- und regierungschefs', 'staatschefs', 'staatsoberhäupter', 'staatenlenker'],
      role: null,
      count: null,
    },
    {
      words: [
        'beide staatschefs',
        'beiden staatschefs',
        'beide politiker',
        'beiden politiker',
        'beiden politikern',
        'die beiden männer',
        'beide staatsoberhäupter',
        'beiden staatsoberhäupter',
        'beiden spitzenpolitiker',
        'beide staatsmänner',
      ],
      role: null,
      count: 2,
    },
  ],
  side: 'both',
  of: ['von', 'der', 'des', 'für', 'vom', 'in', 'der republik', 'im'],
  between: list(
    'neue neuen neuer amtierende amtierender amtierenden frühere früherer früheren ehemalige ehemaliger ehemaligen damalige damaliger damaligen designierte designierter geschäftsführende geschäftsführender stellvertretende stellvertretender stellvertretenden scheidende scheidender',
  ),
  states,
  statesCapital: false,
  metonyms: {
    kreml: { side: 'state:RU', role: 'presidency' },
    kremls: { side: 'state:RU', role: 'presidency' },
    kremlsprecher: { side: 'state:RU', role: 'spokesperson' },
    kremlchef: { side: 'state:RU', role: 'president' },
    kremlchefs: { side: 'state:RU', role: 'president' },
    'weißes haus': { side: 'state:US', role: 'presidency' },
    'weiße haus': { side: 'state:US', role: 'presidency' },
    'weißen haus': { side: 'state:US', role: 'presidency' },
    'weißen hauses': { side: 'state:US', role: 'presidency' },
    'us-präsident': { side: 'state:US', role: 'president' },
    'us-präsidenten': { side: 'state:US', role: 'president' },
    'us-außenminister': { side: 'state:US', role: 'foreign-minister' },
    'us-außenministers': { side: 'state:US', role: 'foreign-minister' },
    'us-außenministerium': { side: 'state:US', role: 'foreign-ministry' },
    'us-verteidigungsminister': { side: 'state:US', role: 'defence-minister' },
    'us-regierung': { side: 'state:US', role: 'government' },
    'state department': { side: 'state:US', role: 'foreign-ministry' },
    pentagon: { side: 'state:US', role: 'defence-ministry' },
    élysée: { side: 'state:FR', role: 'presidency' },
    'élysée-palast': { side: 'state:FR', role: 'presidency' },
    'downing street': { side: 'state:GB', role: 'presidency' },
    ballhausplatz: { side: 'state:AT', role: 'presidency' },
  },
  renderings: {},
  pronouns: [
    { words: ['er', 'ihm', 'ihn', 'dieser'], gender: 'male', number: 'one', possessive: false },
    { words: ['sie'], gender: 'female', number: 'one', possessive: false },
    {
      words: ['sein', 'seine', 'seiner', 'seines', 'seinem', 'seinen', 'dessen'],
      gender: 'male',
      number: 'one',
      possessive: true,
    },
    {
      words: ['ihr', 'ihre', 'ihrer', 'ihres', 'ihrem', 'ihren', 'deren'],
      gender: 'female',
      number: 'one',
      possessive: true,
    },
    { words: ['beide', 'ihnen'], gender: null, number: 'many', possessive: false },
  ],
  antecedent: 'first',
  speakers: ['ich', 'mir', 'mich'],
  bodies: ['es'],
  counterparts: list('amtskollege amtskollegen amtskollegin kollege kollegen kollegin gegenüber pendant'),
  anonymous: [
    ...list(
      'diplomaten regierungskreise regierungskreisen diplomatenkreise diplomatenkreisen insider beobachter experten analysten kritiker beamte regierungsvertreter regierungsbeamte gewährsleute gewährsmann informanten kreise kreisen quelle quellen',
    ),
    'mit den gesprächen vertrauter',
    'mit den gesprächen vertraute',
    'mit der sache vertraute',
    'mit der angelegenheit vertraute',
    'mit der sache vertraute person',
    'hochrangiger diplomat',
    'hochrangiger beamter',
    'hochrangiger regierungsvertreter',
    'nicht genannter',
    'ungenannter',
    'namentlich nicht genannter',
  ],
  joiners: ['und', '&', 'sowie'],
  jointEndings: [],
  definite: list('der die das des dem den dieser diese dieses diesem diesen sein seine ihr ihre'),
  indefinite: list('ein eine einer eines einem einen weitere weiterer anderer'),
  gendered: [
    { words: ['die', 'eine'], gender: 'female' },
    { words: ['der', 'ein'], gender: 'male' },
  ],
  things: list(`
    partei union ministerium amt rat bank bund verband gruppe institut universität hochschule gesellschaft gericht gerichtshof kommission ausschuss straße platz haus palast schloss
    stadt region provinz republik insel meer see fluss berg tal bucht meerenge agentur zeitung sender rundfunk fernsehen zeitschrift nachrichten post presse
    konferenz gipfel forum vertrag abkommen plan armee polizei streitkräfte front bewegung liga klub verein museum park bahnhof flughafen hafen kirche
    krieg zentrum stiftung akademie konzern fonds dienst organisation allianz föderation kongress senat bundestag bundesrat volksrepublik vereinte vereinten nationen staaten`),
  notNames: list(`
    der die das ein eine am im in an auf für nach vor bei mit von zu zum zur aus über unter durch gegen ohne um seit während wegen trotz laut außerdem auch aber doch denn und oder
    er sie es wir ich man dies diese dieser dieses zuvor zudem zugleich dabei dazu damit danach daraufhin darüber deshalb dennoch dann dort hier heute gestern morgen
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
    ende anfang mitte jahr woche monat tag morgen abend nord süd ost west norden süden osten westen europa europäisch afrika asien amerika nahost
    gespräch gespräche treffen telefonat besuch waffenruhe frieden krieg ziel frage thema grund teil angaben kritik hoffnung sanktionen verhandlungen gefangene gefangenen
    wenn weil als ob obwohl sobald nachdem bevor wie was wer wo warum kein keine alle beide viele mehrere einige zwei drei vier fünf neben statt nur noch nicht nun so sogar`),
  foreignFinals: null,
} satisfies NameWords
