import type { CueGroup } from '../sections/reporting.ts'
import { forms, participles, type Verb } from './conjugate.ts'

/*
 * Verbs of saying, of will and of stance, by their third person (see conjugate.ts); a phrase behind a verb is added to every form.
 */
const with_ = (verbs: readonly Verb[], ...behind: readonly string[]): string[] =>
  forms(verbs).flatMap((form) => behind.map((words) => `${form} ${words}`))

const tell = { quotation: 'strong', that: 'strong', colon: 'strong', tag: 'strong', question: 'usual' } as const

const say: readonly Verb[] = [
  ['قال', 'قالت', 'يقول'],
  ['صرح', 'صرحت', 'يصرح'],
  ['صرّح', 'صرّحت', 'يصرّح'],
  ['ذكر', 'ذكرت', 'يذكر'],
  ['أضاف', 'أضافت', 'يضيف'],
  ['أفاد', 'أفادت', 'يفيد'],
  ['أوضح', 'أوضحت', 'يوضح'],
  ['بين', 'بينت', 'يبين'],
  ['كتب', 'كتبت', 'يكتب'],
  ['تابع', 'تابعت', 'يتابع'],
  ['رد', 'ردت', 'يرد'],
  ['أجاب', 'أجابت', 'يجيب'],
  ['زعم', 'زعمت', 'يزعم'],
  ['ادعى', 'ادعت', 'يدعي'],
  ['استطرد', 'استطردت', 'يستطرد'],
  ['علق', 'علقت', 'يعلق'],
  ['نقل', 'نقلت', 'ينقل'],
  ['أردف', 'أردفت', 'يردف'],
  ['شرح', 'شرحت', 'يشرح'],
  ['جادل', 'جادلت', 'يجادل'],
  ['غرد', 'غردت', 'يغرد'],
]
const stress: readonly Verb[] = [
  ['أكد', 'أكدت', 'يؤكد'],
  ['أكّد', 'أكّدت', 'يؤكّد'],
  ['شدد', 'شددت', 'يشدد'],
  ['شدّد', 'شدّدت', 'يشدّد'],
]
const note: readonly Verb[] = [
  ['أشار', 'أشارت', 'يشير'],
  ['لفت', 'لفتت', 'يلفت'],
  ['ذكّر', 'ذكّرت', 'يذكّر'],
  ['نوه', 'نوهت', 'ينوه'],
  ['لاحظ', 'لاحظت', 'يلاحظ'],
]
const announce: readonly Verb[] = [
  ['أعلن', 'أعلنت', 'يعلن'],
  ['كشف', 'كشفت', 'يكشف'],
  ['أبلغ', 'أبلغت', 'يبلغ'],
]
const confirm: readonly Verb[] = [
  ['أقر', 'أقرت', 'يقر'],
  ['اعترف', 'اعترفت', 'يعترف'],
]
const deny: readonly Verb[] = [
  ['نفى', 'نفت', 'ينفي'],
  ['كذب', 'كذبت', 'يكذب'],
  ['فند', 'فندت', 'يفند'],
  ['استبعد', 'استبعدت', 'يستبعد'],
]
const think: readonly Verb[] = [
  ['اعتبر', 'اعتبرت', 'يعتبر'],
  ['رأى', 'رأت', 'يرى'],
  ['توقع', 'توقعت', 'يتوقع'],
  ['اعتقد', 'اعتقدت', 'يعتقد'],
  ['رجح', 'رجحت', 'يرجح'],
  ['وصف', 'وصفت', 'يصف'],
  ['قدر', 'قدرت', 'يقدر'],
]
const hope: readonly Verb[] = [
  ['أعرب', 'أعربت', 'يعرب'],
  ['عبر', 'عبرت', 'يعبر'],
  ['عبّر', 'عبّرت', 'يعبّر'],
]
const urge: readonly Verb[] = [
  ['دعا', 'دعت', 'يدعو'],
  ['حث', 'حثت', 'يحث'],
  ['ناشد', 'ناشدت', 'يناشد'],
]
const demand: readonly Verb[] = [
  ['طالب', 'طالبت', 'يطالب'],
  ['اشترط', 'اشترطت', 'يشترط'],
]
const request: readonly Verb[] = [
  ['طلب', 'طلبت', 'يطلب'],
  ['سأل', 'سألت', 'يسأل'],
  ['تساءل', 'تساءلت', 'يتساءل'],
]
const promise: readonly Verb[] = [
  ['تعهد', 'تعهدت', 'يتعهد'],
  ['وعد', 'وعدت', 'يعد'],
  ['التزم', 'التزمت', 'يلتزم'],
]
const threaten: readonly Verb[] = [
  ['هدد', 'هددت', 'يهدد'],
  ['توعد', 'توعدت', 'يتوعد'],
]
const warn: readonly Verb[] = [
  ['حذر', 'حذرت', 'يحذر'],
  ['حذّر', 'حذّرت', 'يحذّر'],
  ['نبه', 'نبهت', 'ينبه'],
]
const propose: readonly Verb[] = [
  ['اقترح', 'اقترحت', 'يقترح'],
  ['عرض', 'عرضت', 'يعرض'],
]
const agree: readonly Verb[] = [
  ['اتفق', 'اتفقت', 'يتفق'],
  ['وافق', 'وافقت', 'يوافق'],
]
const reject: readonly Verb[] = [
  ['رفض', 'رفضت', 'يرفض'],
  ['عارض', 'عارضت', 'يعارض'],
]
const condemn: readonly Verb[] = [
  ['أدان', 'أدانت', 'يدين'],
  ['دان', 'دانت', 'يدين'],
  ['استنكر', 'استنكرت', 'يستنكر'],
  ['شجب', 'شجبت', 'يشجب'],
  ['ندد', 'نددت', 'يندد'],
]
const criticise: readonly Verb[] = [
  ['انتقد', 'انتقدت', 'ينتقد'],
  ['هاجم', 'هاجمت', 'يهاجم'],
]
const accuse: readonly Verb[] = [['اتهم', 'اتهمت', 'يتهم']]
const welcome: readonly Verb[] = [
  ['رحب', 'رحبت', 'يرحب'],
  ['أشاد', 'أشادت', 'يشيد'],
  ['ثمن', 'ثمنت', 'يثمن'],
]
const thank: readonly Verb[] = [
  ['شكر', 'شكرت', 'يشكر'],
  ['هنأ', 'هنأت', 'يهنئ'],
]
const decline: readonly Verb[] = [
  ['رفض', 'رفضت', 'يرفض'],
  ['امتنع', 'امتنعت', 'يمتنع'],
]

export const cues = [
  { act: 'assert', manner: null, paradigm: null, words: forms(say), frames: tell },
  {
    act: 'assert',
    manner: null,
    paradigm: 'participle',
    words: participles(['مضيف', 'قائل', 'موضح', 'معتبر', 'مبين', 'معلن', 'زاعم']),
    frames: { that: 'strong', quotation: 'strong', colon: 'usual' },
  },
  {
    act: 'assert',
    manner: 'stressed',
    paradigm: null,
    words: [...forms(stress), ...with_(stress, 'على')],
    frames: { ...tell, object: 'usual', preposition: 'strong' },
    prepositions: ['على'],
  },
  {
    act: 'assert',
    manner: 'stressed',
    paradigm: 'participle',
    words: [...participles(['مؤكد', 'مشدد']), ...participles(['مؤكد', 'مشدد']).map((word) => `${word} على`)],
    frames: { that: 'strong', quotation: 'strong', object: 'usual' },
  },
  {
    act: 'assert',
    manner: 'noted',
    paradigm: null,
    words: [...with_(note, 'إلى'), ...forms(note)],
    frames: { ...tell, object: 'weak', preposition: 'strong' },
    prepositions: ['إلى'],
  },
  {
    act: 'assert',
    manner: 'noted',
    paradigm: 'participle',
    words: [...participles(['مشير', 'لافت', 'منوه']).map((word) => `${word} إلى`)],
    frames: { that: 'strong', object: 'weak' },
  },
  {
    act: 'announce',
    manner: null,
    paradigm: null,
    words: [...forms(announce), ...with_(announce, 'عن')],
    frames: { ...tell, object: 'usual', preposition: 'strong' },
    prepositions: ['عن'],
  },
  {
    act: 'acknowledge',
    manner: null,
    paradigm: null,
    words: [...forms(confirm), ...with_(confirm, 'ب')],
    frames: { ...tell },
  },
  {
    act: 'deny',
    manner: null,
    paradigm: null,
    words: forms(deny),
    frames: { that: 'strong', object: 'strong', quotation: 'usual', tag: 'usual' },
  },
  {
    act: 'deny',
    manner: null,
    paradigm: 'participle',
    words: participles(['نافي', 'مستبعد']),
    frames: { that: 'strong', object: 'strong' },
  },
  {
    act: 'assess',
    manner: null,
    paradigm: null,
    words: forms(think),
    frames: { that: 'strong', quotation: 'usual', tag: 'usual', object: 'usual' },
  },
  {
    act: 'assess',
    manner: null,
    paradigm: 'participle',
    words: participles(['متوقع', 'واصف', 'مرجح']),
    frames: { that: 'strong', object: 'usual' },
  },
  {
    act: 'assess',
    manner: null,
    paradigm: null,
    words: [...with_(hope, 'عن'), ...forms(hope)],
    frames: { object: 'strong', preposition: 'strong' },
    prepositions: ['عن'],
  },
  {
    act: 'assess',
    manner: null,
    paradigm: 'participle',
    words: participles(['معرب', 'معبر']).map((word) => `${word} عن`),
    frames: { object: 'strong' },
  },
  {
    act: 'urge',
    manner: null,
    paradigm: null,
    words: [...with_(urge, 'إلى', 'على'), ...forms(urge)],
    frames: { object: 'strong', that: 'usual', infinitive: 'strong', preposition: 'strong' },
    prepositions: ['إلى', 'على', 'لـ'],
  },
  {
    act: 'urge',
    manner: null,
    paradigm: 'participle',
    words: participles(['داعي']).map((word) => `${word} إلى`),
    frames: { object: 'strong' },
  },
  {
    act: 'demand',
    manner: null,
    paradigm: null,
    words: [...forms(demand), ...with_(demand, 'ب')],
    frames: { object: 'strong', that: 'strong', preposition: 'strong' },
    prepositions: ['ب'],
  },
  {
    act: 'request',
    manner: null,
    paradigm: null,
    words: forms(request),
    frames: { object: 'usual', question: 'strong', quotation: 'usual' },
  },
  {
    act: 'promise',
    manner: null,
    paradigm: null,
    words: forms(promise),
    frames: { object: 'strong', that: 'strong', quotation: 'usual' },
  },
  {
    act: 'threaten',
    manner: null,
    paradigm: null,
    words: forms(threaten),
    frames: { object: 'usual', that: 'strong' },
  },
  {
    act: 'warn',
    manner: null,
    paradigm: null,
    words: [...with_(warn, 'من'), ...forms(warn)],
    frames: { ...tell, object: 'strong', preposition: 'strong' },
    prepositions: ['من'],
  },
  {
    act: 'warn',
    manner: null,
    paradigm: 'participle',
    words: participles(['محذر']).map((word) => `${word} من`),
    frames: { that: 'strong', object: 'strong' },
  },
  { act: 'propose', manner: null, paradigm: null, words: forms(propose), frames: { object: 'strong', that: 'strong' } },
  {
    act: 'agree',
    manner: null,
    paradigm: null,
    words: [...with_(agree, 'على'), ...forms(agree)],
    frames: { object: 'strong', that: 'strong', preposition: 'strong' },
    prepositions: ['على'],
  },
  { act: 'reject', manner: null, paradigm: null, words: forms(reject), frames: { object: 'strong', that: 'usual' } },
  { act: 'condemn', manner: null, paradigm: null, words: forms(condemn), frames: { object: 'strong' } },
  { act: 'criticise', manner: null, paradigm: null, words: forms(criticise), frames: { object: 'strong' } },
  { act: 'accuse', manner: null, paradigm: null, words: forms(accuse), frames: { object: 'strong', that: 'usual' } },
  {
    act: 'welcome',
    manner: null,
    paradigm: null,
    words: forms(welcome),
    frames: { object: 'strong', preposition: 'strong' },
    prepositions: ['ب'],
  },
  { act: 'thank', manner: null, paradigm: null, words: forms(thank), frames: { object: 'usual' } },
  {
    act: 'decline-to-say',
    manner: null,
    paradigm: null,
    words: [
      ...with_(decline.slice(0, 1), 'التعليق', 'الإفصاح', 'الكشف', 'التعليق على', 'الكشف عن', 'الإفصاح عن'),
      ...with_(decline.slice(1), 'عن التعليق', 'عن الإفصاح', 'عن الكشف'),
    ],
    frames: { none: 'usual', object: 'usual', question: 'strong' },
  },
  {
    act: 'decline-to-say',
    manner: null,
    paradigm: null,
    words: [
      'لم يكشف',
      'لم تكشف',
      'لم يوضح',
      'لم توضح',
      'لم يحدد',
      'لم تحدد',
      'لم يفصح',
      'لم تفصح',
      'ولم يكشف',
      'ولم تكشف',
      'ولم يوضح',
      'ولم توضح',
      'ولم يحدد',
      'لم يعلق',
      'لم تعلق',
      'لم يكشف عن',
      'لم تكشف عن',
      'لم يذكر',
      'ولم يذكر',
    ],
    frames: { object: 'usual', question: 'strong', none: 'weak', preposition: 'strong' },
    prepositions: ['عن', 'على'],
  },
] satisfies readonly CueGroup[]
