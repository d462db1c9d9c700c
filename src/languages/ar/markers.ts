import type { ReportingWords } from '../sections/reporting.ts'
import { list, phrases } from './list.ts'

// Phrases that attribute a whole sentence; the source follows. Those for plans, laws and figures (وفق القانون, وفق الخطة) do
// not belong here: `words.neverSources` keeps them out.
const assert = phrases(`
  وفق | وفقا ل | وفقا | طبقا ل | طبقا | بحسب | حسب | نقلا عن | على حد قول | على حد تعبير | على حد وصف | على حد زعم | على لسان
  بناء على تصريحات | استنادا إلى تصريحات | وفق تصريحات | بحسب تصريحات | حسب تصريحات | وفقا ل تصريحات | وفقا ل تصريحات | بحسب بيان | وفق بيان
  وفقا ل بيان | حسب قول | بحسب قول | وفق قول | بحسب تعبير | وفق تعبير | وفق وصف | بحسب وصف | حسب تعبير | وفق رواية | بحسب رواية | استنادا إلى
`)
const assess = phrases(
  'من وجهة نظر | ب رأي | في رأي | وفق تقدير | بحسب تقدير | وفق تقديرات | بحسب تقديرات | في تقدير | وفق رأي | بحسب رأي | في اعتقاد | ب اعتقاد | في نظر',
)

export const markers = [
  ...assert.map((before) => ({ before, after: null, act: 'assert', strength: 'strong' }) as const),
  ...assess.map((before) => ({ before, after: null, act: 'assess', strength: 'strong' }) as const),
] satisfies ReportingWords['markers']

export const nouns = [
  {
    act: 'assert',
    manner: null,
    words: list('تصريح* تأكيد* إعلان* قول زعم ادعاء* إشارة حديث تذكير*'),
    frames: { that: 'usual', quotation: 'usual', preposition: 'weak' },
    prepositions: list('على'),
  },
  { act: 'assess', manner: null, words: list('اعتقاد* قناعة* رأي* تقدير* أمل'), frames: { that: 'weak' } },
  {
    act: 'warn',
    manner: null,
    words: list('تحذير*'),
    frames: { that: 'usual', preposition: 'usual' },
    prepositions: list('من'),
  },
  {
    act: 'promise',
    manner: null,
    words: list('تعهد* وعد وعود'),
    frames: { that: 'usual', preposition: 'usual' },
    prepositions: list('ب'),
  },
  { act: 'deny', manner: null, words: list('نفي'), frames: { that: 'usual' } },
  { act: 'accuse', manner: null, words: list('اتهام*'), frames: { that: 'usual' } },
  {
    act: 'demand',
    manner: null,
    words: list('مطالبة* مطالبات'),
    frames: { preposition: 'weak' },
    prepositions: list('ب'),
  },
] satisfies ReportingWords['nouns']

// Passives without an agent and reports of nobody. "يذكر أن" and "يشار إلى أن" open what the outlet itself adds: not here.
export const unsourced = {
  impersonal: phrases(`
    من المتوقع | من المرجح | من المنتظر | يعتقد | يقال | قيل | أفيد | علم | أشيع | تردد | بات معلوما | يزعم | ذكر
    أعلن رسميا | أعلن | تقرر | تبين | اتضح | يبدو | جاء في التقارير | تفيد أنباء ب | أفادت أنباء ب | أفادت تقارير ب | تشير تقارير إلى`),
  raising: [],
  agents: phrases('من قبل | من جانب'),
} satisfies ReportingWords['unsourced']

// Heads of sentences in a side's own readout that name nobody. What was only "بحث" or "استعراض" is a topic, no statement.
const done = ['تم', 'جرى', 'وقع']
const of = (words: string): string[] => phrases(words).flatMap((noun) => done.map((verb) => `${verb} ${noun}`))

export const agentless = [
  {
    act: 'assert',
    manner: 'stressed',
    words: of('التأكيد على | تأكيد | التشديد على | التأكيد خلال الاتصال على | التأكيد خلال اللقاء على | التركيز على'),
  },
  { act: 'assert', manner: 'noted', words: of('التنويه ب | الإشارة إلى') },
  { act: 'confirm', manner: null, words: of('تجديد التأكيد على') },
  {
    act: 'agree',
    manner: null,
    words: of('الاتفاق على | التوافق على | الاتفاق خلال الاتصال على | الاتفاق خلال اللقاء على'),
  },
  { act: 'assess', manner: null, words: of('الإعراب عن | التعبير عن | الإشادة ب') },
  { act: 'welcome', manner: null, words: of('الترحيب ب') },
  { act: 'condemn', manner: null, words: of('إدانة') },
] satisfies ReportingWords['agentless']
