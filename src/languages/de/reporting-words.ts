import type { ReportingWords } from '../sections/reporting.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

/** Closed lists for the walks between source, cue and content. Source: our own grammar of German. */
export const words = {
  auxiliaries: list(`
    bin ist sind war waren wäre wären sei seien hat haben hatte hatten hätte hätten habe wird werden wurde wurden würde würden
    werde worden kann können konnte konnten könnte könnten könne muss müssen musste mussten müsste müssten müsse soll sollen
    sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfte dürften dürfe mag mögen mochte
    möchte möchten möge`),
  perfects: [],
  reflexivePassives: [],
  passives: list('ist sind war waren sei seien wird werden wurde wurden werde würde würden worden'),
  occasions: list(`
    interview gespräch pressekonferenz regierungspressekonferenz bundespressekonferenz briefing rede erklärung mitteilung pressemitteilung
    stellungnahme ansprache sitzung treffen gipfel rundfunk fernsehen radio anschluss abend rande morgen`),
  adverbs: list(`
    besorgt empört erfreut enttäuscht zufrieden skeptisch optimistisch verärgert überrascht zuversichtlich gelassen kritisch aktuell erleichtert entrüstet zögerlich ausweichend
    auch bereits dabei dagegen dafür damit dann daher danach daraufhin darüber davor dazu deshalb deswegen derzeit derweil doch dort
    ebenfalls ebenso eher einmal erneut erst erstmals etwa ferner freilich früher genau gerade gern gestern gleichzeitig gleichwohl gegenwärtig
    heute hier hingegen hierzu hinaus immer immerhin indes indessen inzwischen jedoch jetzt kürzlich lediglich letztlich mehrfach mehrmals
    mittlerweile nachdrücklich nämlich noch nochmals nun nur offen offenbar oft öffentlich okay schließlich schon sehr selbst sich sodann sofort sogar
    somit sonst soeben sowieso später stets trotzdem überdies umgehend unterdessen unlängst vielmehr vorher vorab vorerst wieder wiederholt wiederum wohl
    wörtlich ziemlich zudem zuerst zugleich zuletzt zunächst zuvor zwar anschließend außerdem andererseits einerseits abschließend
    allerdings also ausdrücklich deutlich klar scharf kurz knapp zurückhaltend vorsichtig entschieden energisch persönlich
    schriftlich telefonisch übrigens insbesondere insgesamt weiter weiterhin weiters dennoch dadurch daran darauf daraus darin darum davon
    hierbei so ebenfalls gemeinsam intern jüngst vehement zufolge demnach teils tatsächlich natürlich vermutlich angeblich möglicherweise
    eindringlich unmissverständlich ähnlich gestrig bislang bisher trotz allem
    innerhalb zusammen unabhängig mehr weniger viel sowohl ihrerseits seinerseits`),
  adverbEndings: ['weise', 'lich', 'end', 'haft'],
  times: list(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend
    samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen
    montagvormittag dienstagvormittag mittwochvormittag donnerstagvormittag freitagvormittag montagnachmittag dienstagnachmittag
    mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag heute gestern vorgestern morgen übermorgen
    abend morgens abends mittags nachts vormittag nachmittag mittag nacht woche wochenende monat jahr jahre jahren jahres monaten tagen stunden
    minuten januar jänner februar märz april mai juni juli august september oktober november dezember`),
  determiners: list(`
    der die das des dem den ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes jeder jede jedes kein keine keiner
    keinem keinen alle aller allen beide beiden beider mehrere mehrerer einige einiger viele vieler manche mancher zwei drei vier fünf sechs sieben acht neun
    zehn elf zwölf hunderte tausende welcher welche welches zahlreiche weitere verschiedene sämtliche erste ersten zweite zweiten dritte dritten
    letzte letzten nächsten gute guten alte alten weiten zuständige deutsche bekannte gesamte gesamten breite breiten harte harten`),
  prepositions: list(`
    an am ans auf aufs aus außer bei beim bis durch für gegen gegenüber gemäß hinter im in ins laut mit mithilfe nach neben ohne per pro seit
    statt anstatt trotz über übers um unter unterhalb von vom vor vorm während wegen wider zu zum zur zwischen angesichts anlässlich aufgrund
    hinsichtlich bezüglich mittels entgegen binnen innerhalb außerhalb infolge seitens zugunsten samt ab namens`),
  nounPrepositions: list('von vom für aus'),
  conjunctions: list('und oder aber sondern denn doch sowie & bzw beziehungsweise'),
  subordinators: list(`
    als bevor bis da damit ehe falls indem nachdem ob obgleich obwohl seit seitdem sobald sofern solange sodass soweit während weil wenn wenngleich
    wobei wodurch wofür womit wonach worauf woraufhin wo zumal sooft`),
  pronouns: list(`
    ich er sie es wir man jemand niemand keiner einer dieser diese jener letzterer letztere ersterer andere manche viele beide einige
    mehrere wer`),
  objectPronouns: list('mich mir dich dir ihn ihm ihnen uns euch sich einander dies dieses'),
  relatives: list('der die das den dem denen deren dessen welcher welche welches welchen welchem was wer'),
  questions: list(
    'ob wer wen wem wessen was warum weshalb wieso wann wo wohin woher wie wieviel welche welcher welches welchen wofür womit worüber worum wozu woran',
  ),
  sayers: list(`
    sprecher sprecherin sprechern sprecherinnen minister ministerin minister ministern ministerium präsident präsidentin präsidenten
    kanzler kanzlerin premier premierminister chef chefin leiter leiterin vorsitzender vorsitzende vorsitzenden vize generalsekretär generalsekretärin sekretär sekretärin
    direktor direktorin diplomat diplomatin diplomaten beamter beamte beamten beamtin vertreter vertreterin vertretern behörde behörden regierung
    partei parteien opposition koalition fraktion polizei armee militär staatsanwaltschaft gericht agentur nachrichtenagentur zeitung zeitschrift magazin
    sender medien presse experte experten expertin expertinnen analyst analysten beobachter kritiker gegner anhänger unterstützer
    verband verbände organisation organisationen unternehmen konzern firma bank kommission rat senat parlament kongress kreml palast botschaft botschafter
    botschafterin gesandter gesandte sondergesandter sondergesandte unterhändler delegation verteidiger anwalt anwältin anwälte richter richterin zeuge zeugen
    augenzeugen professor professorin wissenschaftler wissenschaftlerin forscher forscherin studie bericht umfrage mitarbeiter berater beraterin abgeordneter abgeordnete
    abgeordneten senator senatorin gouverneur bürgermeister bürgermeisterin oberbürgermeister politiker politikerin politikern könig königin papst bischof kardinal
    general generäle kommandeur kommandant offizier admiral quelle quellen insider informant gewerkschaft institut amt verein bund trainer spieler autor autorin
    journalist journalisten journalistin mann frau familie vater mutter sohn bruder schwester bewohner anwohner einwohner demonstranten veranstalter betreiber
    hersteller eltern lehrer schüler ärzte arzt ärztin feuerwehr feuerwehrleute rettungskräfte retter ermittler fahnder sprecherin außenamt auswärtige seite
    amtskollege amtskollegin kollege kollegin gastgeber staatschef staatschefin staatsoberhaupt regierungschef regierungschefin rebellen aktivisten aktivist aktivistin
    union nato uno eu un vereinten ministerrat sicherheitsrat kabinett administration chefs staaten länder seiten leute personen person bürger kreise rechtsanwalt
    gutachter innenministerium außenministerium verteidigungsministerium senator bundeswehr weiße haus minister bundesregierung bundesrat bundestag gemeinde
    spd cdu csu fdp grünen linke afd ard zdf who imf iwf oecd unicef unhcr amnesty greenpeace`),
  neverSources: list('gesetz plan karte programm vertrag weg titel weise seite lage entscheidung angabe'),
  verbs: list(`
    biss floh flohen sprang sprangen schlug schlugen stieß stießen warf warfen verbot wuchsen schoss schossen brach brachen gelang misslang geschah geschehen schwieg floss trat traten betrat zerbrach
    ergab ergaben entging erschien erschienen verschwand verschwanden erfuhr erfuhren entkam entkamen vergaß bewies bewiesen sandte sank gewannen verließ verließen unterlag überwand befand befanden
    ersetzte lag bat riet griffen stritten litt bot boten schob schuf schufen zerfiel erwarb bezog bezogen einbrach abbrach begab begaben entschied entschieden schied umgab beging verband verbanden
    trifft treffen beginnt beginnen liegt setzen setzt lebt stellt stellen erreicht erreichen verlässt verlassen gewinnt wirkt ergibt erfährt wechselt wechseln schloss schließt schließen öffnet öffnen sucht suchen kämpft kämpfen
    bestätigen dauert dauern kostet kosten verläuft verlief verliefen unterliegt entspricht entsprach handelt feiert feiern tritt treten steigen sinken sterben stirbt kehrt kehren folgt folgen wartet warten zählen existiert existieren hat's
    schenken schenkt ordnet legt legen zeigen nutzt nutzen verdient versucht versuchen bemüht freut liefert liefern bildet bilden rückt wählt wählen
    gibt gab kommt kam kommen kamen geht ging gehen gingen steht stand stehen standen liegt lag lägen liegen liegt lagen bleibt blieb bleiben blieben
    nimmt nahm nehmen nahmen führt führte machen macht machte tut tat fährt fuhr fällt fiel fielen beginnt begann begannen endet findet fand
    fanden trifft traf trafen hält hielt halten hielten zieht zog zogen bringt brachte brachten läuft lief liefen ließ ließen lässt lassen trägt trug
    trugen heißt hieß hießen scheint schien bestand besteht bestehen gilt galt galten spielt brauchen braucht wächst wuchs sinkt sank sanken steigt stieg stiegen gewinnt
    gewann verliert verlor verloren lebt leben arbeitet arbeiten gehört gehören bekommt bekam erhält erhielt erhielten zeigt dient dienen sieht sah sahen hilft half
    helfen verfügt umfasst enthält beträgt betrug reicht starb starben wirkt fehlt fehlen fehlten droht entsteht entstand entstanden stammt reist flog flogen fliegt fliegen
    sitzt saß saßen startet landet schuf greift griff zählt verhandelt verhandeln telefonieren telefonierten telefoniert sprechen spricht sprach sprachen weiß wissen
    gebe gebe komme gehe stehe liege bleibe nehme führe mache tue fahre falle beginne finde treffe halte ziehe bringe laufe lasse trage heiße
    scheine bestehe gelte spiele brauche wachse gehöre bekomme erhalte sehe helfe verfüge reiche fehle drohe entstehe stamme sitze zeige spreche wisse
    gäbe käme ginge stünde läge bliebe nähme fände hielte ließe gälte brächte täte spräche bräuchte sähe`),
  verbEndings: ['te', 'ten', 'ierte', 'ierten', 'iert'],
  pluralEndings: [],
  infinitives: ['zu'],
  infinitiveLeads: [],
  infinitiveEndings: ['en', 'ern', 'eln', 'sein', 'tun', 'gehn'],
} satisfies ReportingWords['words']

export const subject = {
  behind: [],
  never: [],
  locative: [],
  impersonal: [],
  plurals: [],
} satisfies ReportingWords['subject']

export const addressees = {
  prepositions: ['gegenüber', 'vor', 'zu'],
  endings: [],
  nouns: list(`
    journalisten reportern medienvertretern pressevertretern agentur nachrichtenagentur zeitung     
    tageszeitung wochenzeitung   boulevardzeitung zeitschrift illustrierten  abgeordneten zuhörern anhängern
     `),
} satisfies ReportingWords['addressees']

export const stops = {
  afterComma: [
    'so',
    'laut',
    'zufolge',
    'nach angaben',
    'nach aussage',
    'nach aussagen',
    'nach ansicht',
    'nach meinung',
    'nach den worten',
    'wie aus',
    'wie es',
    'heißt es',
    'hieß es',
    'lautete',
    'während',
    'wohingegen',
    'nachdem',
    'obwohl er zuvor',
    'obwohl sie zuvor',
    'wobei er',
    'wobei sie',
    'und er',
    'und sie',
    'aber auch',
    'woraufhin',
  ],
  anywhere: ['laut', 'nach angaben', 'nach eigenen angaben'],
} satisfies ReportingWords['stops']

export const labels = {
  questions: ['frage', 'journalist', 'journalistin', 'reporter', 'moderator', 'moderatorin', 'zusatzfrage', 'zuruf'],
  answers: ['antwort'],
  from: ['von'],
  never: [
    ...list(`ansehen lesen hören sehen hinweis anmerkung quelle quellen foto fotos video videos bild bilder aktualisiert update korrektur thema themen redaktion datum ort zeit beispiel
      fazit ergebnis kontakt telefon tagesordnung teilnehmer anwesend anlass hintergrund info infos dazu stichwort ergebnisse termine termin tabelle`),
    'siehe auch',
    'zum beispiel',
    'mehr zum thema',
    'lesen sie auch',
    'weitere informationen',
  ],
} satisfies ReportingWords['labels']

export const notSpeech = {
  before: [
    'so genannte',
    'so genannten',
    'so genanntes',
    'so genannter',
    'mit dem titel',
    'unter dem titel',
    'unter dem namen',
    'mit dem namen',
    'unter dem motto',
    ...list(`sogenannte sogenannten sogenannter sogenanntes namens titel film filme roman romane buch song lied album zeitschrift zeitung magazin tageszeitung
      wochenzeitung nachrichtenmagazin sender nachrichtenagentur agentur schiff schiffes frachter fregatte flugzeugträger yacht operation partei bewegung gruppe
      projekt programm serie sendung stück hotel restaurant stadion verein klub club preis orden rakete system band restaurant café firma marke motto
      ausstellung satellit raumschiff sonde taifun hurrikan sturm orkan bündnis organisation wort begriff wörter bezeichnung spitznamen beinamen kampagne
      der des die das dem den im vom zum und`).filter(
      (word) => !['der', 'des', 'die', 'das', 'dem', 'den', 'im', 'vom', 'zum', 'und'].includes(word),
    ),
  ],
  after: ['partei', 'bewegung', 'genannt', 'genannte', 'genannten'],
} satisfies ReportingWords['notSpeech']

export const changes = [
  'unterdessen',
  'derweil',
  'dagegen',
  'hingegen',
  'seinerseits',
  'ihrerseits',
  'auf die frage',
  'fragte',
  'indes',
  'zuvor hatte',
] satisfies ReportingWords['changes']
