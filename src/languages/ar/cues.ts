import type { CueGroup } from '../sections/reporting.ts'
import { list, phrases } from './list.ts'

/*
 * Verbs of saying, of will and of stance, by their past of the third person (verbs.ts has their forms); `~` marks the word
 * of a phrase that inflects. What is said stands behind إن and أن, in marks, behind a colon or a preposition, or is a noun
 * phrase. A verb that is as often no speech stands with أن alone.
 */
const tell = { quotation: 'strong', that: 'strong', colon: 'strong', tag: 'strong' } as const
const fact = { quotation: 'usual', that: 'strong', colon: 'usual', tag: 'usual' } as const

export const cues = [
  { act: 'assert', manner: null, words: list('قال'), frames: tell },
  {
    act: 'assert',
    manner: null,
    words: list(`
      أضاف أفاد أردف استطرد استدرك غرد أجاب زعم ادعى استنتج علق جادل`),
    frames: tell,
  },
  {
    act: 'assert',
    manner: null,
    words: list('صرح ذكر كتب تابع واصل زاد مضى رد أورد روى همس صاح هتف شرح فسر خاطب اختتم ختم خلص استشهد'),
    frames: { quotation: 'strong', that: 'strong', colon: 'strong', tag: 'usual' },
  },
  {
    act: 'assert',
    manner: null,
    words: phrases(`
      تابع~ قائلا | مضى~ قائلا | رد~ قائلا | أضاف~ قائلا | علق~ قائلا | أجاب~ قائلا | صرح~ قائلا | ختم~ قائلا | اختتم~ قائلا
      تحدث~ قائلا | استطرد~ قائلا | واصل~ حديثه قائلا | زاد~ قائلا |  | اكتفى~ ب القول | اكتفى~ ب القول | تابع~ القول
      واصل~ القول | مضى~ يقول | أدلى~ ب تصريح قال فيه | أصدر~ بيانا قال فيه | نشر~ منشورا قال فيه | أصدر~ بيانا جاء فيه`),
    frames: { quotation: 'strong', colon: 'strong', that: 'strong' },
  },
  // "Went on to say": the words themselves are no clause of their own.
  {
    act: 'assert',
    manner: null,
    words: ['قائلا', 'قائلة', 'قائلين'],
    paradigm: 'participle',
    frames: { quotation: 'strong', that: 'strong', colon: 'strong' },
  },
  // "نقلت الوكالة عن مصدر قوله إن": whose words are passed on, markers.ts tells.
  { act: 'assert', manner: null, words: list('نقل'), frames: {} },
  {
    act: 'assert',
    manner: null,
    words: phrases('جاء~ في | ورد~ في | قرأ~ في'),
    frames: { that: 'usual', quotation: 'usual', colon: 'usual', tag: 'usual' },
    paradigm: null,
  },
  {
    act: 'clarify',
    manner: 'made-clear',
    words: list('أوضح'),
    frames: { ...tell, object: 'weak', question: 'usual' },
    negatedAct: 'decline-to-say',
  },
  {
    act: 'assert',
    manner: 'stressed',
    words: list('أكد شدد'),
    frames: { ...tell, object: 'usual', preposition: 'strong' },
    prepositions: list('على'),
    negatedAct: 'neither-confirm-nor-deny',
  },
  {
    act: 'confirm',
    manner: null,
    words: phrases('أكد~ صحة | أكد~ وجود | أكد~ حصول | أكد~ وقوع | أكد~ مشاركة | أكد~ حضور | أكد~ أنباء | أكد~ تقارير'),
    frames: { object: 'usual' },
  },
  {
    act: 'assert',
    manner: 'stressed',
    words: phrases('أصر~ | ركز~'),
    frames: { quotation: 'usual', that: 'strong', preposition: 'usual' },
    prepositions: list('على'),
  },
  {
    act: 'assert',
    manner: 'reiterated',
    words: list('كرر جدد'),
    frames: { ...fact, object: 'usual' },
  },
  {
    act: 'assert',
    manner: 'noted',
    words: list('أشار لفت نوه ألمح لمح لاحظ استذكر أبرز'),
    frames: { ...fact, preposition: 'usual', object: 'weak' },
    prepositions: list('إلى ب'),
  },
  {
    act: 'announce',
    manner: null,
    words: list('أعلن'),
    frames: { ...tell, object: 'usual', preposition: 'strong' },
    prepositions: list('عن'),
    negatedAct: 'decline-to-say',
  },
  {
    act: 'announce',
    manner: null,
    words: list('كشف أفصح'),
    frames: { ...tell, object: 'usual', preposition: 'strong', question: 'usual' },
    prepositions: list('عن'),
    negatedAct: 'decline-to-say',
  },
  {
    act: 'announce',
    manner: null,
    words: list('حدد'),
    frames: { object: 'weak', question: 'usual' },
    negatedAct: 'decline-to-say',
  },
  {
    act: 'assert',
    manner: null,
    words: list('أبلغ أخبر أطلع طمأن'),
    addressed: true,
    frames: { quotation: 'usual', that: 'strong', colon: 'usual', tag: 'usual', preposition: 'usual' },
    prepositions: list('عن ب على'),
  },
  {
    act: 'acknowledge',
    manner: null,
    words: list('أقر اعترف سلم'),
    frames: { ...fact, preposition: 'usual' },
    prepositions: list('ب'),
  },
  {
    act: 'deny',
    manner: null,
    words: list('نفى أنكر فند دحض كذب'),
    frames: { that: 'strong', object: 'strong', quotation: 'usual', colon: 'usual', tag: 'usual' },
  },
  {
    act: 'deny',
    manner: null,
    words: list('استبعد'),
    frames: { that: 'strong', object: 'usual', quotation: 'usual', tag: 'usual' },
  },
  {
    act: 'assess',
    manner: null,
    words: list('اعتبر رأى توقع اعتقد رجح افترض تخوف خشي'),
    frames: { that: 'strong', quotation: 'usual', colon: 'usual', tag: 'usual', object: 'weak' },
  },
  { act: 'assess', manner: null, words: list('ظن تمنى أسف'), frames: { that: 'usual', quotation: 'weak' } },
  { act: 'assess', manner: null, words: list('وصف قيّم'), frames: { object: 'usual' } },
  {
    act: 'assess',
    manner: null,
    words: list('أعرب عبر'),
    frames: { preposition: 'strong', quotation: 'usual' },
    prepositions: list('عن'),
  },
  {
    act: 'assess',
    manner: null,
    words: phrases(`
      أبدى~ أمله | أبدى~ تفاؤله | أبدى~ قلقه | أبدى~ أسفه | أبدى~ ثقته | أبدى~ مخاوفه | أبدى~ استغرابه | أبدى~ ارتياحه
      أبدى~ أملها | أبدى~ تفاؤلها | أبدى~ قلقها | أبدى~ أسفها | أبدى~ ثقتها | أبدى~ مخاوفها | أبدى~ استغرابها | أبدى~ ارتياحها`),
    frames: { preposition: 'usual', that: 'usual' },
    prepositions: list('في من ل إزاء على'),
  },
  {
    act: 'express-readiness',
    manner: null,
    words: phrases(`
      أعرب~ عن استعداده | أعرب~ عن استعدادها | أعرب~ عن استعداد | أبدى~ استعداده | أبدى~ استعدادها | أبدى~ استعداد | عبر~ عن استعداده
      عبر~ عن استعدادها | أكد~ استعداده | أكد~ استعدادها | أكد~ استعداد | أعلن~ استعداده | أعلن~ استعدادها | أعلن~ استعداد
      أبدى~ رغبته | أبدى~ رغبتها | أعرب~ عن رغبته | أعرب~ عن رغبتها`),
    frames: { preposition: 'strong' },
    prepositions: list('ل في'),
  },
  {
    act: 'condole',
    manner: null,
    words: phrases(`
      أعرب~ عن تعازيه | أعرب~ عن تعازيها | أعرب~ عن خالص تعازيه | أعرب~ عن خالص تعازيها | قدم~ تعازيه | قدم~ تعازيها | قدم~ التعازي
      قدم~ خالص تعازيه | قدم~ واجب العزاء | أعرب~ عن مواساته | أعرب~ عن خالص العزاء`),
    frames: { preposition: 'usual', none: 'usual' },
    prepositions: list('في ب ل إلى على إثر'),
  },
  {
    act: 'thank',
    manner: null,
    words: phrases(`
      أعرب~ عن شكره | أعرب~ عن شكرها | أعرب~ عن امتنانه | أعرب~ عن امتنانها | قدم~ شكره | قدم~ الشكر | عبر~ عن شكره | عبر~ عن امتنانه
      توجه ب الشكر | توجهت ب الشكر | وجه~ الشكر | أعرب~ عن خالص شكره | أعرب~ عن بالغ شكره`),
    frames: { preposition: 'usual' },
    prepositions: list('ل على إلى'),
  },
  {
    act: 'thank',
    manner: null,
    words: list('شكر'),
    addressed: true,
    frames: { preposition: 'usual', quotation: 'usual' },
    prepositions: list('على'),
  },
  {
    act: 'congratulate',
    manner: null,
    words: [...list('هنأ'), ...phrases('قدم~ التهنئة | قدم~ تهانيه | أعرب~ عن تهانيه | أعرب~ عن أصدق التهاني')],
    addressed: true,
    frames: { preposition: 'usual', quotation: 'usual' },
    prepositions: list('ب على بمناسبة'),
  },
  {
    act: 'urge',
    manner: null,
    words: list('دعا حث ناشد حض أهاب نصح أوصى'),
    addressed: true,
    frames: { quotation: 'usual', that: 'usual', preposition: 'strong', colon: 'usual' },
    prepositions: list('إلى على ل ب'),
  },
  {
    act: 'invite',
    manner: null,
    words: phrases(`
      وجه~ الدعوة | وجه~ دعوة | وجه~ دعوة رسمية | قدم~ دعوة | جدد~ الدعوة | وجه~ دعوته | سلم~ دعوة | وجه~ له دعوة | وجه~ إليه دعوة`),
    frames: { preposition: 'usual', that: 'weak' },
    prepositions: list('ل إلى'),
  },
  {
    act: 'demand',
    manner: null,
    words: list('طالب اشترط'),
    addressed: true,
    frames: { quotation: 'usual', that: 'strong', preposition: 'strong', object: 'usual' },
    prepositions: list('ب'),
  },
  {
    act: 'request',
    manner: null,
    words: list('طلب التمس'),
    frames: { that: 'strong', quotation: 'weak' },
  },
  {
    act: 'assert',
    manner: null,
    words: list('سأل تساءل استفسر'),
    frames: { quotation: 'strong', colon: 'strong', question: 'usual' },
  },
  {
    act: 'order',
    manner: null,
    words: [...list('أمر أوعز'), ...phrases('وجه~ بأن | أصدر~ توجيهات | أصدر~ أوامر | أصدر~ تعليمات | وجه~ الحكومة')],
    frames: { that: 'usual', preposition: 'usual' },
    prepositions: list('ب إلى ل'),
  },
  {
    act: 'promise',
    manner: null,
    words: list('تعهد وعد التزم أقسم ضمن'),
    frames: { quotation: 'usual', that: 'strong', preposition: 'strong', colon: 'usual' },
    prepositions: list('ب على'),
  },
  {
    act: 'state-intention',
    manner: null,
    words: phrases(`
      أعلن~ عزمه | أعلن~ عزمها | أعلن~ نيته | أعلن~ نيتها | أكد~ عزمه | أكد~ عزمها | أعرب~ عن عزمه | أعرب~ عن نيته | أبدى~ عزمه
      أعلن~ اعتزامه | أعلن~ اعتزامها | قرر~`),
    frames: { object: 'usual', preposition: 'usual', that: 'usual' },
    prepositions: list('على'),
  },
  {
    act: 'threaten',
    manner: null,
    words: list('هدد توعد لوح'),
    frames: { quotation: 'usual', that: 'strong', preposition: 'usual', object: 'weak' },
    prepositions: list('ب'),
  },
  {
    act: 'warn',
    manner: null,
    words: list('حذر نبه أنذر'),
    frames: { ...tell, preposition: 'strong', object: 'weak' },
    prepositions: list('من إلى ب'),
  },
  {
    act: 'propose',
    manner: null,
    words: list('اقترح'),
    frames: { quotation: 'usual', that: 'strong', object: 'usual' },
  },
  {
    act: 'propose',
    manner: null,
    words: list('عرض طرح'),
    frames: { that: 'usual', preposition: 'usual' },
    prepositions: list('على'),
  },
  {
    act: 'agree',
    manner: null,
    words: list('اتفق توافق'),
    frames: { that: 'usual', preposition: 'usual', quotation: 'weak' },
    prepositions: list('على'),
  },
  {
    act: 'accept',
    manner: null,
    words: [...list('وافق'), ...phrases('قبل~ الدعوة | قبل~ دعوة | قبل~ العرض | قبل~ عرض | قبل~ المقترح')],
    frames: { that: 'usual', preposition: 'usual', object: 'weak' },
    prepositions: list('على ب'),
  },
  {
    act: 'reject',
    manner: null,
    words: list('رفض'),
    frames: { object: 'usual', that: 'usual', infinitive: 'strong', quotation: 'usual' },
    sayingAct: 'decline-to-say',
  },
  { act: 'reject', manner: null, words: list('عارض'), frames: { object: 'usual', that: 'usual' } },
  {
    act: 'reject',
    manner: null,
    words: phrases(
      'أعرب~ عن رفضه | أعرب~ عن رفضها | أكد~ رفضه | أكد~ رفضها | أكد~ رفض | جدد~ رفضه | جدد~ رفضها | أعلن~ رفضه | أعلن~ رفضها',
    ),
    frames: { object: 'usual', preposition: 'usual' },
    prepositions: list('ل'),
  },
  {
    act: 'condemn',
    manner: null,
    words: [
      ...list('أدان دان استنكر شجب ندد استهجن'),
      ...phrases('أعرب~ عن إدانته | أعرب~ عن إدانتها | أعرب~ عن استنكاره | أعرب~ عن استنكارها'),
    ],
    frames: { object: 'strong', quotation: 'usual', preposition: 'usual' },
    prepositions: list('ب ل'),
  },
  {
    act: 'criticise',
    manner: null,
    words: list('انتقد هاجم لام احتج شكا تذمر سخر'),
    frames: { object: 'usual', quotation: 'usual', that: 'usual', preposition: 'usual' },
    prepositions: list('على من'),
  },
  {
    act: 'accuse',
    manner: null,
    words: [...list('اتهم'), ...phrases('حمل~ مسؤولية')],
    addressed: true,
    frames: { that: 'strong', preposition: 'strong', quotation: 'usual', object: 'weak' },
    prepositions: list('ب'),
  },
  {
    act: 'welcome',
    manner: null,
    words: list('رحب'),
    frames: { preposition: 'strong', quotation: 'usual', object: 'weak' },
    prepositions: list('ب'),
  },
  {
    act: 'support',
    manner: null,
    words: [
      ...list('أيد ساند بارك'),
      ...phrases(
        'أعرب~ عن دعمه | أعرب~ عن دعمها | أكد~ دعمه | أكد~ دعمها | أكد~ دعم | جدد~ دعمه | جدد~ دعمها | جدد~ دعم | أعلن~ دعمه | أعلن~ دعمها | عبر~ عن دعمه',
      ),
    ],
    frames: { object: 'usual', preposition: 'usual', quotation: 'weak' },
    prepositions: list('ل'),
  },
  {
    act: 'assess',
    manner: null,
    words: list('أشاد ثمن أثنى امتدح حيا'),
    frames: { preposition: 'usual', object: 'usual', quotation: 'usual' },
    prepositions: list('ب على'),
  },
  {
    act: 'apologise',
    manner: null,
    words: [...list('اعتذر'), ...phrases('قدم~ اعتذاره | قدم~ اعتذارها | قدم~ اعتذارا | أعرب~ عن اعتذاره')],
    frames: { preposition: 'usual', quotation: 'usual', none: 'weak' },
    prepositions: list('عن ل على'),
  },
  {
    act: 'decline-to-say',
    manner: null,
    words: list('امتنع أحجم تحفظ'),
    frames: { preposition: 'usual' },
    prepositions: list('عن'),
    sayingAct: 'decline-to-say',
  },
  {
    act: 'decline-to-say',
    manner: null,
    words: phrases('فضّل~ عدم | تجنب~ | تجنب~ الرد'),
    frames: { infinitive: 'usual', preposition: 'usual' },
    prepositions: list('على'),
    sayingAct: 'decline-to-say',
  },
  {
    act: 'refer',
    manner: null,
    words: phrases('أحال~ الأسئلة | أحال~ الصحفيين | أحال~ السؤال'),
    frames: { preposition: 'usual' },
    prepositions: list('إلى'),
  },
  {
    act: 'neither-confirm-nor-deny',
    manner: null,
    words: phrases('لم يؤكد و لم ينف | لم تؤكد و لم تنف | لم ينف و لم يؤكد'),
    frames: { object: 'strong', that: 'strong', question: 'usual', none: 'usual' },
    paradigm: null,
  },
  {
    act: 'assess',
    manner: null,
    words: list('يأمل تأمل يأملون يأملان'),
    frames: { that: 'strong', preposition: 'usual' },
    prepositions: list('في ب'),
    paradigm: null,
  },
  // What is refused: the noun of a verb of saying.
  {
    act: 'assert',
    manner: null,
    words: phrases(`
      الكشف عن | الكشف | كشف | الإفصاح عن | الإفصاح | التعليق على | التعليق | تأكيد | الإجابة عن | الإجابة على | الإجابة | الرد على | تحديد | ذكر
      الخوض في | الحديث عن | الدخول في | مناقشة | إعطاء | تقديم | الإدلاء | الإدلاء ب أي | توضيح | تسمية | الإعلان عن | الخوض | الإفراج عن تفاصيل`),
    frames: {},
    paradigm: 'noun',
  },
] satisfies readonly CueGroup[]
