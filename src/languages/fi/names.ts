import type { Role } from '../../model/offices.ts'
import type { Gender, NameWords } from '../sections/names.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)
const phrases = (words: string): string[] => words.split(' | ')
const office = (role: Role, words: string, gender: Gender | null = null) => ({ role, words: phrases(words), gender })
/** "Valkoinen talo": both words of a phrase have the ending, so each form is written. */
const metonym = (forms: string, side: string, role: Role) =>
  Object.fromEntries(phrases(forms).map((form) => [form, { side, role }]))
const citizens = (rows: string): Record<string, string> =>
  Object.fromEntries(list(rows).map((row) => [`${row.slice(3)}*`, `state:${row.slice(0, 2)}`]))

export const names = {
  spelling: 'own',
  endings: list(`
    n a ä ta tä lle lla llä lta ltä ssa ssä sta stä ksi na nä in ia iä ille illa illä ilta iltä issa issä ista istä iin iksi ina
    en ään aan een hin on sen selle sella seltä sesta set t den ien jen eita tin tille tilla tilta tista tissa ttia tit jan ijan
    ijat jaa jalle jalta jat än :n :lle :lla :sta :ssa :ta kin kille kista`),
  baseEndings: ['i', 'nen', 'tti', 'kki', 'a', 'ä'],
  titles: [
    { words: ['herra'], gender: 'male' },
    { words: ['rouva', 'neiti'], gender: 'female' },
    { words: list('tohtori professori kenraali eversti amiraali kansanedustaja senaattori kuvernööri'), gender: null },
  ],
  offices: [
    office('president', 'presidentti | tasavallan presidentti | valtionpäämies'),
    office('vice-president', 'varapresidentti'),
    office('monarch', 'kuningas | kuninkaan | emiiri | sulttaani | keisari', 'male'),
    office('monarch', 'kuningatar | kuningattaren', 'female'),
    office('crown-prince', 'kruununprinssi', 'male'),
    office('supreme-leader', 'korkein johtaja | ylin johtaja | hengellinen johtaja'),
    office('prime-minister', 'pääministeri | hallituksen päämies'),
    office('deputy-prime-minister', 'varapääministeri'),
    office('chancellor', 'liittokansleri | kansleri'),
    office('foreign-minister', 'ulkoministeri | ulkoasiainministeri'),
    office('deputy-foreign-minister', 'varaulkoministeri | apulaisulkoministeri'),
    office('defence-minister', 'puolustusministeri'),
    office('minister', 'ministeri | sisäministeri | valtiovarainministeri | oikeusministeri | talousministeri'),
    office('spokesperson', 'tiedottaja | edustaja | puhehenkilö | lehdistösihteeri | hallituksen tiedottaja'),
    office('foreign-ministry-spokesperson', 'ulkoministeriön tiedottaja | ulkoministeriön edustaja'),
    office('security-adviser', 'turvallisuusneuvonantaja | kansallinen turvallisuusneuvonantaja'),
    office('aide', 'neuvonantaja | avustaja | ulkopoliittinen neuvonantaja'),
    office('chief-of-staff', 'kansliapäällikkö | kansliapäällikön'),
    office('envoy', 'erityislähettiläs | erityislähettilään | erityisedustaja'),
    office('ambassador', 'suurlähettiläs | suurlähettilään'),
    office('speaker', 'puhemies | puhemiehen | parlamentin puhemies'),
    office('secretary-general', 'pääsihteeri'),
    office('high-representative', 'korkea edustaja | ulkopolitiikan johtaja'),
    office('commission-president', 'komission puheenjohtaja'),
    office('council-president', 'eurooppa-neuvoston puheenjohtaja'),
    office('commander', 'komentaja | asevoimien komentaja | ylipäällikkö'),
    office('intelligence-chief', 'tiedustelujohtaja | tiedustelupäällikkö | tiedustelupalvelun johtaja'),
    office('negotiator', 'neuvottelija | pääneuvottelija'),
    office('foreign-ministry', 'ulkoministeriö | ulkoasiainministeriö'),
    office('defence-ministry', 'puolustusministeriö'),
    office('ministry', 'ministeriö | sisäministeriö | valtiovarainministeriö'),
    office('government', 'hallitus | hallituksen | hallinto | hallinnon'),
    office('presidency', 'presidentin kanslia | kanslia | presidentin hallinto | presidentinkanslia'),
    office('parliament', 'parlamentti | eduskunta | eduskunnan | kongressi | senaatti'),
    office('delegation', 'valtuuskunta | valtuuskunnan | delegaatio'),
  ],
  heads: ['johtaja', 'päällikkö', 'puheenjohtaja'],
  generics: [
    { words: ['johtaja'], gender: null, means: 'leader' },
    { words: ['virkamies', 'virkamiehen', 'diplomaatti', 'edustaja'], gender: null, means: 'official' },
    { words: ['mies', 'miehen'], gender: 'male', means: 'anybody' },
    { words: ['nainen', 'naisen'], gender: 'female', means: 'anybody' },
  ],
  plurals: [
    { words: ['presidentit', 'presidenttien', 'valtionpäämiehet'], role: 'president', count: null },
    { words: ['molemmat presidentit', 'kaksi presidenttiä'], role: 'president', count: 2 },
    { words: ['pääministerit', 'pääministerien'], role: 'prime-minister', count: null },
    { words: ['ulkoministerit', 'ulkoministerien', 'ulkoministereiden'], role: 'foreign-minister', count: null },
    { words: ['johtajat', 'johtajien'], role: null, count: null },
    { words: ['molemmat johtajat', 'maiden johtajat'], role: null, count: 2 },
  ],
  side: 'before',
  of: [],
  between: list('virkaatekevä uusi nykyinen istuva väistyvä entinen'),
  states: {
    ...citizens(`
      RU:venäläi US:yhdysvaltalai US:amerikkalai UA:ukrainalai CN:kiinalai DE:saksalai FR:ranskalai GB:brittiläi TR:turkkilai
      IL:israelilai IR:iranilai FI:suomalai SE:ruotsalai EE:virolai PL:puolalai HU:unkarilai IT:italialai ES:espanjalai
      JP:japanilai IN:intialai KR:eteläkorealai KP:pohjoiskorealai NO:norjalai DK:tanskalai BY:valkovenäläi EG:egyptiläi
      SA:saudiarabialai`),
    yhdysvaltain: 'state:US',
    yhdysvaltojen: 'state:US',
    yhdysvalloissa: 'state:US',
    usa: 'state:US',
    britannia: 'state:GB',
    englannin: 'state:GB',
    turkin: 'state:TR',
    suomen: 'state:FI',
    alankomaiden: 'state:NL',
    hollannin: 'state:NL',
    irlannin: 'state:IE',
    islannin: 'state:IS',
    arabiemiraattien: 'state:AE',
    eu: 'org:eu',
  },
  statesCapital: false,
  metonyms: {
    ...metonym(
      'valkoinen talo | valkoisen talon | valkoisesta talosta | valkoisessa talossa',
      'state:US',
      'presidency',
    ),
    ...metonym('pentagon | pentagonin', 'state:US', 'defence-ministry'),
    ...metonym('kreml | kremlin | kremlistä', 'state:RU', 'presidency'),
    ...metonym('élysée-palatsi | elysée-palatsi | élysée-palatsin', 'state:FR', 'presidency'),
    ...metonym('downing street | downing streetin', 'state:GB', 'government'),
  },
  renderings: {},
  pronouns: [
    { words: list('hän hänet häntä hänelle häneltä'), gender: null, number: 'one', possessive: false },
    { words: ['hänen'], gender: null, number: 'one', possessive: true },
    { words: list('he heidät heitä heille heiltä molemmat'), gender: null, number: 'many', possessive: false },
    { words: ['heidän'], gender: null, number: 'many', possessive: true },
  ],
  antecedent: 'first',
  speakers: list('minä minun minua minulle me meidän meille meitä'),
  bodies: ['se'],
  counterparts: list('kollega kollegansa virkaveli virkaveljensä virkasisar virkasisarensa'),
  anonymous: list(`
    lähde lähteet lähteiden virkamiehet viranomaiset asiantuntija asiantuntijat analyytikot diplomaatit diplomaattilähteet
    diplomaattilähteiden tarkkailijat media tiedotusvälineet hallituslähteet tutkijat diplomaattilähde`),
  joiners: ['ja', 'sekä'],
  jointEndings: [],
  definite: list('tämä nämä kyseinen'),
  indefinite: list('eräs joku muuan'),
  gendered: [],
  things: list(`
    puolue yhtiö yliopisto sairaala pankki katu tie aukio lentoasema hotelli lehti liitto järjestö komitea tuomioistuin silta
    joki meri saari vuori kaupunki keskus instituutti akatemia sopimus kokous foorumi rahasto säätiö museo stadion`),
  notNames: list(`
    aiemmin asiasta edelleen eilen ei ennen ensi he heidän hän hänen ja jo jos joulu kaikki kaksi koko kolme koska kuka
    kuitenkin kun kuten lisäksi me mikä milloin missä mitä mukaan mutta myös ne nyt näin nämä on puolestaan samalla se sen
    siis silti sitten tai tänään tämä tämän vaikka viime vielä voi`),
  foreignFinals: null,
} satisfies NameWords
