import type { ReportingWords } from '../sections/reporting.ts'

// Forms that stand beside a subject in reports: past and third person. First and second person are left out, for they are
// speech itself. Impersonal -no, -to forms stand in a group of their own, for they name nobody.
const il = ['ił', 'iła', 'iło', 'ili', 'iły']
const al = ['ał', 'ała', 'ało', 'ali', 'ały']

export const paradigms = [
  {
    name: 'perfective',
    ending: 'ieć',
    forms: { finite: ['iał', 'iała', 'iało', 'ieli', 'iały'], infinitive: ['ieć'] },
  },
  {
    name: 'perfective',
    ending: 'nąć',
    forms: { finite: ['nął', 'nęła', 'nęło', 'nęli', 'nęły'], infinitive: ['nąć'] },
  },
  {
    name: 'perfective',
    ending: 'ować',
    forms: { finite: ['ował', 'owała', 'owało', 'owali', 'owały'], infinitive: ['ować'], gerund: ['owawszy'] },
  },
  { name: 'perfective', ending: 'ać', forms: { finite: al, infinitive: ['ać'], gerund: ['awszy'] } },
  { name: 'perfective', ending: 'ić', forms: { finite: il, infinitive: ['ić'], gerund: ['iwszy'] } },
  {
    name: 'perfective',
    ending: 'yć',
    forms: { finite: ['ył', 'yła', 'yło', 'yli', 'yły'], infinitive: ['yć'], gerund: ['ywszy'] },
  },
  {
    name: 'imperfective',
    ending: 'ować',
    forms: {
      finite: ['ował', 'owała', 'owało', 'owali', 'owały', 'uje', 'ują'],
      infinitive: ['ować'],
      gerund: ['ując'],
    },
  },
  {
    name: 'imperfective',
    ending: 'ywać',
    forms: {
      finite: ['ywał', 'ywała', 'ywało', 'ywali', 'ywały', 'uje', 'ują'],
      infinitive: ['ywać'],
      gerund: ['ując'],
    },
  },
  {
    name: 'imperfective',
    ending: 'awać',
    forms: {
      finite: ['awał', 'awała', 'awało', 'awali', 'awały', 'aje', 'ają'],
      infinitive: ['awać'],
      gerund: ['ając'],
    },
  },
  {
    name: 'imperfective',
    ending: 'ać',
    forms: { finite: [...al, 'a', 'ają'], infinitive: ['ać'], gerund: ['ając'] },
  },
  {
    name: 'imperfective',
    ending: 'ić',
    forms: { finite: [...il, 'i', 'ą', 'ią'], infinitive: ['ić'], gerund: ['iąc', 'ąc'] },
  },
  {
    name: 'imperfective',
    ending: 'yć',
    forms: { finite: ['ył', 'yła', 'yło', 'yli', 'yły', 'y', 'ą'], infinitive: ['yć'], gerund: ['ąc'] },
  },
] satisfies ReportingWords['paradigms']

type Forms = ReportingWords['irregular'][string]

function forms(finite: string, infinitive: string, gerund: string | null = null): Forms {
  return { finite: finite.split(' '), infinitive: [infinitive], ...(gerund ? { gerund: [gerund] } : {}) }
}

export const irregular = {
  ostrzec: forms('ostrzegł ostrzegła ostrzegło ostrzegli ostrzegły', 'ostrzec'),
  zastrzec: forms('zastrzegł zastrzegła zastrzegło zastrzegli zastrzegły', 'zastrzec'),
  przysiąc: forms('przysiągł przysięgła przysięgli', 'przysiąc'),
  odeprzeć: forms('odparł odparła odparli odparły odparło', 'odeprzeć'),
  rzec: forms('rzekł rzekła rzekli', 'rzec'),
  ująć: forms('ujął ujęła ujęli', 'ująć'),
  przyjąć: forms('przyjął przyjęła przyjęli przyjęły', 'przyjąć'),
  dojść: forms('doszedł doszła doszli doszły', 'dojść'),
  pisać: forms('pisał pisała pisali pisało pisze piszą', 'pisać', 'pisząc'),
  wiedzieć: forms('wie wiedzą', 'wiedzieć'),
  myśleć: forms('myślał myślała myśleli myśli myślą', 'myśleć'),
  woleć: forms('wolał wolała woleli woli wolą', 'woleć'),
  chcieć: forms('chciał chciała chcieli chce chcą chciałby chciałaby', 'chcieć'),
  sądzić: forms('sądził sądziła sądzili sądzi sądzą', 'sądzić', 'sądząc'),
  twierdzić: forms('twierdził twierdziła twierdziło twierdzili twierdziły twierdzi twierdzą', 'twierdzić', 'twierdząc'),
  mówić: forms('mówił mówiła mówiło mówili mówiły mówi mówią', 'mówić', 'mówiąc'),
  prosić: forms('prosił prosiła prosili prosi proszą', 'prosić', 'prosząc'),
  grozić: forms('groził groziła grozili grozi grożą', 'grozić', 'grożąc'),
  donosić: forms('donosił donosiła donosili donosiły donosi donoszą', 'donosić', 'donosząc'),
  podnosić: forms('podnosił podnosiła podnosili podnosi podnoszą', 'podnosić', 'podnosząc'),
  głosić: forms('głosił głosiła głosili głosi głoszą', 'głosić'),
  żartować: forms('żartował żartowała żartowali żartuje', 'żartować', 'żartując'),
  móc: forms('mógł mogła mogli może mogą', 'móc'),
  widzieć: forms('widział widziała widzieli', 'widzieć'),
} satisfies ReportingWords['irregular']
