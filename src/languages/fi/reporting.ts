import type { ReportingWords } from '../sections/reporting.ts'
import { formsOf } from './conjugate.ts'
import { cues } from './cues.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

const marker = (after: string, act: 'assert' | 'assess' = 'assert') =>
  ({ before: null, after, act, strength: 'strong' }) as const

const occasions = list(`
  haastattelussa haastattelussaan tiedotustilaisuudessa tiedotteessa tiedotteessaan lausunnossa lausunnossaan puheessa puheessaan
  kokouksessa viestissä viestissään tapaamisessa lehdistötilaisuudessa twitterissä televisiossa`)

export const reporting = {
  order: {
    content: 'after',
    otherSide: false,
    subject: 'both',
    tagSubject: 'both',
    aroundContent: false,
    dropsSubject: false,
  },
  complementisers: { before: ['että'], after: [], endings: [], exceptions: [], links: ['siitä', 'siihen', 'sitä'] },
  inflects: 'first',
  // Every verb of a list has all its forms in `irregular`.
  paradigms: [],
  irregular: formsOf(cues.flatMap(({ words: phrases, ...group }) => ('paradigm' in group ? [] : phrases))),
  cues,
  nouns: [],
  owners: { clitics: [], possessives: ['hänen', 'heidän', 'sen', 'niiden'], prepositions: [], follows: false },
  markers: [
    ...['mukaan', 'kertoman mukaan', 'tietojen mukaan', 'lausunnon mukaan', 'tiedotteen mukaan', 'sanojen mukaan'].map(
      (one) => marker(one),
    ),
    ...['mielestä', 'arvion mukaan', 'näkemyksen mukaan', 'käsityksen mukaan'].map((one) => marker(one, 'assess')),
  ],
  pointsBack: ['asiasta', 'tästä', 'siitä'],
  as: ['kuten', 'niin kuin'],
  unsourced: {
    impersonal: ['kerrotaan', 'väitetään', 'arvioidaan', 'tiedetään', 'uskotaan', 'sanotaan'],
    raising: ['tiettävästi', 'kuulemma'],
    agents: ['toimesta'],
  },
  agentless: [],
  hedges: list('väitetysti kuulemma muka tiettävästi ilmeisesti väitetty'),
  affirming: [],
  negations: list('ei eivät en emme et ette koskaan'),
  words: {
    auxiliaries: list(`
      en emme et ette olen olemme voimme aiomme on ovat oli olivat olisi olisivat ollut olleet ei eivät voi voivat voisi
      voisivat pitää piti pitäisi täytyy saa saattaa aikoo aikovat lienee`),
    passives: [],
    perfects: [],
    reflexivePassives: [],
    adverbs: list(`
      myös vielä jo edelleen kuitenkin sitten lisäksi samalla puolestaan jälleen taas aiemmin myöhemmin äskettäin toistuvasti
      suoraan selvästi erityisesti heti lopuksi lyhyesti jyrkästi avoimesti julkisesti ainakin vain silti nyt tuolloin ensin`),
    adverbEndings: [],
    // Where words are spoken has no preposition here and ends a source as a day does.
    times: list(`
      maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina eilen tänään huomenna aamulla illalla
      yöllä päivällä viikolla kuussa vuonna viime ensi tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa
      heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa tammikuuta helmikuuta maaliskuuta huhtikuuta
      toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta iltapäivällä aamupäivällä
      viikonloppuna`).concat(occasions),
    determiners: list(
      'tämä nämä tuo nuo kaikki jokainen moni monet useat kaksi kolme neljä viisi eräs molemmat muutama',
    ),
    prepositions: list('ennen ilman kohti pitkin vastoin paitsi'),
    nounPrepositions: [],
    conjunctions: list('ja tai sekä mutta vaan eli'),
    subordinators: list('koska kun jos vaikka jotta kunnes sillä ellei mikäli'),
    pronouns: list('hän he minä me te se ne itse tämä nämä molemmat'),
    objectPronouns: list('hänet häntä heidät heitä hänelle heille minulle meille sitä sen'),
    relatives: list('joka jotka jonka joiden jossa josta johon jolla jolle jota mikä mitä'),
    // "ettei" is "that not": it is part of what is said.
    questions: list(`
      kuka ketkä mikä mitä missä mistä mihin milloin miten miksi onko voiko kenen ettei etteivät kuinka montako aikooko`),
    occasions,
    sayers: list(`
      presidentti* pääministeri ministeri ulkoministeri puolustusministeri ministeriö ulkoministeriö puolustusministeriö
      tiedottaja edustaja hallitus kanslia kanslian virkamies virkamiehet lähde lähteet asiantuntija asiantuntijat tutkija
      tutkijat diplomaatti diplomaatit johtaja johtajat neuvonantaja suurlähettiläs lähettiläs erityislähettiläs pääsihteeri
      kreml kremlin nato lehti uutistoimisto kanava poliisi armeija asevoimat puhemies kansanedustaja parlamentti komissio
      valtuuskunta neuvottelija osapuolet viranomaiset talo pentagon kansleri kuningas kuningatar oppositio professori
      analyytikko komentaja kenraali avustaja järjestö moskova washington liittokansleri valtiosihteeri`),
    neverSources: list(`
      laki lain suunnitelma suunnitelman suunnitelmien kartta kartan sopimus sopimuksen elokuva asetus asetuksen ohjelma
      ohjelman aikataulun tarpeen tilanteen perinteen sen sääntöjen`),
    verbs: list(`
      tuli tulee tulevat tulivat alkoi alkaa alkavat päättyi päättyy kesti kestää jatkuu jatkuvat jatkui tapasi tapaa tapaavat
      tapasivat matkusti matkustaa lähti lähtee sai teki tekee meni menee jäi jää nousi nousee laski saapui saapuu
      järjestetään pidetään pidettiin siirtyi siirtyy pysyy palasi palaa kuoli osallistui allekirjoitti keskustelivat
      keskusteli toimii käy käyvät kävi kävivät antoi antaa`),
    verbEndings: [],
    pluralEndings: [],
    infinitives: [],
    infinitiveLeads: [],
    infinitiveEndings: [],
  },
  subject: {
    behind: [],
    never: ['ssa', 'ssä', 'stä', 'ltä', 'llä', 'lle', 'een'],
    locative: [],
    impersonal: [],
    plurals: [],
  },
  addressees: { prepositions: [], endings: [], nouns: list('toimittajille medialle lehdistölle ylelle reutersille') },
  stops: {
    afterComma: ['kun taas', 'samalla kun', 'mutta', 'viitaten', 'kertomatta', 'mainitsematta', 'mikä', 'vaikka'],
    anywhere: [],
  },
  labels: {
    questions: ['kysymys', 'toimittaja', 'k'],
    answers: ['vastaus', 'v'],
    from: [],
    never: list(`
      kuva kuvat video lähde huom huomautus toimitus kirjoittaja päivitys aika paikka analyysi kommentti juttu aihe
      yhteystiedot oikaisu tulos otsikko`).concat(['lue myös', 'lue lisää', 'katso myös']),
  },
  notSpeech: {
    before: list(`
      sanottu sanotun nimeltä nimeltään elokuva elokuvan kirja kirjan romaani romaanin operaatio laiva fregatti laulu lehti
      ohjelma hanke otsikolla nimellä niinsanottu ns`),
    after: list('niminen nimisen elokuva operaatio kirja lehti'),
  },
  changes: ['puolestaan', 'toisaalta', 'sen sijaan', 'kysyttäessä', 'samaan aikaan'],
  headFinal: null,
  bracket: null,
  series: null,
} satisfies ReportingWords
