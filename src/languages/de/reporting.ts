import type { ReportingWords } from '../sections/reporting.ts'
import { cues } from './cues.ts'
import { agentless, markers, nouns, unsourced } from './markers.ts'
import { addressees, changes, labels, notSpeech, stops, subject, words } from './reporting-words.ts'
import { irregular } from './verbs.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const reporting = {
  order: {
    content: 'after',
    otherSide: false,
    subject: 'both',
    tagSubject: 'after',
    aroundContent: false,
    dropsSubject: false,
  },
  complementisers: {
    before: ['dass', 'daß', 'wonach', 'demzufolge'],
    after: [],
    endings: [],
    exceptions: [],
    links: [
      'darauf',
      'davon',
      'dafür',
      'damit',
      'dagegen',
      'darüber',
      'daran',
      'dazu',
      'darin',
      'davor',
      'dahin',
      'gehend',
      'tatsache',
    ],
  },
  inflects: 'first',
  paradigms: [],
  irregular,
  cues,
  nouns,
  owners: {
    clitics: [],
    possessives: list(
      'sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren dessen deren mein meine unser unsere eigenen eigene eigener',
    ),
    prepositions: ['von', 'vom', 'aus'],
    follows: true,
  },
  markers,
  pointsBack: ['das', 'dies', 'darüber', 'diese angaben', 'diese meldung', 'diesen bericht'],
  as: ['wie'],
  unsourced,
  agentless,
  hedges: ['angeblich', 'vermeintlich', 'mutmaßlich', 'vermutlich', 'offenbar', 'anscheinend', 'möglicherweise'],
  affirming: [],
  negations: ['nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'keiner', 'keinem', 'weder', 'nichts'],
  words,
  subject,
  addressees,
  stops,
  labels,
  notSpeech,
  changes,
  headFinal: null,
  bracket: {
    capitalNouns: true,
    perfects: list('hat haben hatte hatten habe hätte hätten'),
    modals: list(
      'will wollte wollten wollen kann konnte konnten können könne muss musste mussten müsse soll sollte sollten solle darf durfte durften möchte möchten mochte mochten lässt ließ ließen',
    ),
    passives: list('wird werden wurde wurden werde worden'),
    oblique:
      list(`den dem des einen einem eines keinen keinem diesen diesem jenen jenem ihn ihm ihnen mich mir uns seinen seinem seines ihrem
      ihres unserem unseren beiden einander sich denen allen`),
    genitives: list('des eines dieses jenes seines ihres unseres jedes keines'),
    datives: list('der einer dieser seiner ihrer'),
    nominatives: list('er wir ich'),
    expletives: ['es', 'man'],
    sayerEndings: list(`
      sprecher sprecherin sprechers sprechern ministers ministers minister ministerin ministerium ministeriums präsident präsidentin präsidenten kanzler kanzlerin
      chef chefin chefs chefs leiter leiterin vorsitzende vorsitzender vorsitzenden sekretär sekretärin direktor direktorin beauftragte beauftragter
      vertreter vertreterin behörde behörden regierung partei fraktion agentur zeitung sender organisation experte experten expertin
      verband verbandes vorstand gewerkschaft kommission kommissar kommissarin botschafter botschafterin gesandte gesandter berater beraterin politiker politikerin
      senator senatorin bürgermeister richter richterin anwalt anwältin anwaltschaft forscher wissenschaftler professor general kreise kreisen
      kollege kollegin amt amtes institut gesellschaft bank konzern ausschuss rat gericht gerichtshof blatt magazin kandidat kandidatin inspektor rapporteur
      unterhändler führer führerin manager trainer arzt zentrale dienst polizei seite mitglied mitglieder abgeordnete abgeordneter schützer gegner sachverständige`),
    mood: list(`
      sei seien habe werde könne müsse solle wolle dürfe möge gebe komme gehe stehe liege bleibe nehme führe mache tue finde treffe halte ziehe bringe laufe lasse
      trage heiße scheine bestehe gelte brauche gehöre bekomme erhalte sehe helfe verfüge reiche fehle drohe entstehe stamme sitze zeige spreche wisse fordere
      sage rechne erwarte hoffe glaube arbeite setze stelle spiele verliere gewinne zahle suche lebe bedeute diene biete betreffe handle handele benötige
      werfe wisse beginne ende dauere unterstütze plane prüfe kenne bedürfe ermögliche verhindere verletze sorge wirke verstehe übernehme beteilige beabsichtige`),
    moodLike: list(
      'läge lägen stünde hätte hätten wäre wären würde würden könnte könnten müsste müssten sollte sollten dürfte dürften wollten gäbe gäben käme kämen stünden ginge gingen blieben',
    ),
    asideMarkers: ['so'],
    tellingEndings: list(
      'angaben angabe aussage aussagen auskunft berichten bericht informationen information mitteilung meldungen meldung darstellung darstellungen schätzungen schätzung einschätzung meinung ansicht auffassung erkenntnissen untersuchungen untersuchung worten bekunden prognosen umfragen umfrage studie',
    ),
    textEndings: list(
      'mitteilung erklärung bericht schreiben papier brief text stellungnahme meldung studie urteil gutachten antrag beschluss resolution kommuniqué aufruf entwurf begründung antwort artikel beitrag dokument interview kommentar protokoll vertrag gesetz programm posting tweet kreisen kreise ministerium regierung palast kanzleramt umfeld seite',
    ),
  },
  series: null,
} satisfies ReportingWords
