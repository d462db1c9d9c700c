import type { ContactWords } from '../sections/contacts.ts'
import { list, phrases } from './list.ts'

/** Nouns with the article and without, and in the accusative: لقاء, اللقاء, لقاءا. */
const nouns = (words: string): string[] =>
  phrases(words).flatMap((phrase) => {
    const parts = phrase.split(' ')
    const definite = parts.map((part) => `ال${part}`).join(' ')
    const accusative = parts.map((part) => (/[ةء]$/u.test(part) ? part : `${part}ا`)).join(' ')
    return [phrase, definite, accusative]
  })

/** Past of the third person in all its persons. */
const past = (words: string): string[] =>
  phrases(words).flatMap((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ')
    const weak = /[ىا]$/u.test(verb)
    const stem = weak ? verb.slice(0, -1) : verb
    return [verb, `${stem}ت`, weak ? `${stem}يا` : `${verb}ا`, `${stem}تا`, `${stem}وا`].map((form) =>
      [form, ...rest].join(' '),
    )
  })

/** Present of the third person in all its persons, and the future made of it. */
const present = (words: string): string[] =>
  phrases(words).flatMap((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ')
    const stem = /[يو]$/u.test(verb) ? verb.slice(0, -1) : verb
    return [verb, `ت${verb.slice(1)}`, `${verb}ان`, `${stem}ون`, `ت${verb.slice(1)}ان`].map((form) =>
      [form, ...rest].join(' '),
    )
  })
const future = (words: string): string[] =>
  present(words).flatMap((phrase) => [
    `س${phrase}`,
    `سوف ${phrase}`,
    `يعتزم أن ${phrase}`,
    `من المقرر أن ${phrase}`,
    `من المتوقع أن ${phrase}`,
    `من المنتظر أن ${phrase}`,
    `من المرتقب أن ${phrase}`,
  ])

export const contacts = {
  satellites: 'after',
  dropsSubject: true,
  nouns: [
    {
      type: 'call',
      mode: 'phone',
      weight: 'event',
      words: nouns(
        'اتصال هاتفي | مكالمة هاتفية | مكالمة | محادثة هاتفية | مباحثة هاتفية | مباحثات هاتفية | محادثات هاتفية | اتصالات هاتفية | تواصل هاتفي',
      ).concat('الاتصال الهاتفى'),
    },
    {
      type: 'call',
      mode: 'video',
      weight: 'event',
      words: nouns('اتصال مرئي | اجتماع افتراضي | قمة افتراضية | لقاء افتراضي').concat(
        phrases('اتصال عبر الفيديو | اتصالا عبر الفيديو | اجتماع عبر الفيديو | اجتماعا عبر الفيديو | قمة عبر الفيديو'),
      ),
    },
    {
      type: 'summit',
      mode: null,
      weight: 'event',
      words: nouns('قمة | قمة ثنائية | قمة ثلاثية').concat(list('القمتين قمتهما')),
    },
    {
      type: 'meeting',
      mode: null,
      weight: 'event',
      words: nouns(
        'لقاء | اجتماع | لقاء ثنائي | اجتماع ثنائي | اجتماع مغلق | لقاء مغلق | جلسة مباحثات | جلسة محادثات',
      ).concat(
        list(
          'لقائه لقائها لقائهما لقاؤه لقاؤها لقاؤهما لقاءه لقاءها اجتماعهما اجتماعه اجتماعها لقاءات اجتماعات اللقاءات الاجتماعات',
        ),
      ),
    },
    {
      type: 'talks',
      mode: null,
      weight: 'loose',
      words: nouns('محادثات | مباحثات | مفاوضات | مشاورات').concat(
        phrases(
          'الحوار | جولة محادثات | جولة مفاوضات | جولة مباحثات | جولة من المفاوضات | جولة من المحادثات | جولة جديدة من المحادثات | جولة جديدة من المفاوضات | محادثاته | محادثاتها | محادثاتهما | مباحثاتهما',
        ),
      ),
    },
    {
      type: 'visit',
      mode: null,
      weight: 'loose',
      words: nouns('زيارة | زيارة رسمية | زيارة دولة | زيارة عمل').concat(
        list('زيارته زيارتها زيارتهما وصول وصوله وصولها'),
      ),
    },
    {
      type: 'message',
      mode: 'written',
      weight: 'loose',
      words: nouns('رسالة | رسالة خطية | برقية | برقية تهنئة | رسالة مكتوبة').concat(list('رسالته رسالتها')),
    },
    {
      type: null,
      mode: null,
      weight: 'loose',
      words: nouns('اتصال | محادثة | تواصل | حديث').concat(list('اتصالات الاتصالات اتصالهما اتصاله اتصالها')),
    },
  ],
  verbs: [
    {
      type: null,
      mode: null,
      initiates: false,
      weight: 'loose',
      held: past('استمر | استغرق | دام'),
      coming: [],
      bare: [],
    },
    {
      type: 'call',
      mode: 'phone',
      initiates: true,
      weight: 'event',
      held: [...past('هاتف | اتصل هاتفيا'), ...phrases('اتصل ب | اتصلت ب')],
      coming: future('يهاتف | يتصل ب | يتصل هاتفيا'),
      bare: [],
    },
    {
      type: 'call',
      mode: 'phone',
      initiates: false,
      weight: 'event',
      held: past('تحدث هاتفيا | تباحث هاتفيا | بحث هاتفيا | ناقش هاتفيا'),
      coming: future('يتحدث هاتفيا'),
      bare: [],
    },
    {
      type: null,
      mode: null,
      initiates: false,
      weight: 'loose',
      held: [
        ...past('تحدث مع | تحدث إلى | تباحث مع | بحث مع | ناقش مع | تشاور مع | تواصل مع'),
        ...list('تحدثا تحدثتا تباحثا تشاورا بحثا'),
      ],
      coming: [...future('يتحدث مع | يتحدث إلى | يبحث مع'), ...list('سيتحدثان سيبحثان')],
      bare: [],
    },
    {
      type: 'meeting',
      mode: 'in-person',
      initiates: false,
      weight: 'event',
      held: [
        ...past('التقى | اجتمع | اجتمع مع | التقى ب | اجتمع ب'),
        ...phrases('التقيته | التقيتها | التقيت | اجتمعت | التقاه | التقاها | التقته'),
      ],
      coming: [...future('يلتقي | يجتمع'), ...phrases('يعتزم لقاء | تعتزم لقاء')],
      bare: [...present('يلتقي | يجتمع')],
    },
    {
      type: 'meeting',
      mode: 'in-person',
      initiates: false,
      weight: 'event',
      held: [...past('استقبل'), ...present('يستقبل')],
      coming: future('يستقبل'),
      bare: [],
    },
    {
      type: 'talks',
      mode: null,
      initiates: false,
      weight: 'event',
      held: past(
        'أجرى محادثات | أجرى مباحثات | أجرى مشاورات | عقد مباحثات | عقد محادثات | عقد جلسة مباحثات | عقد جلسة محادثات',
      ),
      coming: future('يجري محادثات | يجري مباحثات | يعقد محادثات | يعقد مباحثات'),
      bare: [],
    },
    {
      type: 'visit',
      mode: 'in-person',
      initiates: false,
      weight: 'loose',
      held: past('زار | وصل إلى | توجه إلى | سافر إلى'),
      coming: [...future('يزور | يصل إلى | يتوجه إلى | يسافر إلى'), ...phrases('يعتزم زيارة | تعتزم زيارة')],
      bare: present('يزور'),
    },
    {
      type: 'message',
      mode: 'written',
      initiates: true,
      weight: 'loose',
      held: past('بعث رسالة | بعث ب رسالة | وجه رسالة | أرسل رسالة | بعث برقية | بعث ب برقية | بعث برقية تهنئة'),
      coming: [],
      bare: [],
    },
  ],
  never: phrases(`
    مؤتمر صحفي | مؤتمر صحافي | المؤتمر الصحفي | المؤتمر الصحافي | لقاء صحفي | لقاء صحافي | قاعة الاجتماعات | وسائل الاتصال | لقاء مع صحيفة | لقاء مع قناة | لقاء تلفزيوني | شركة اتصالات
    خط التماس | رسالة واضحة | رسالة قوية | رسالة سلام | رسالة طمأنة | وزارة الاتصالات | قطاع الاتصالات | حديث صحفي | في حديث ل | في حديث مع | على اتصال | قنوات الاتصال | مكتب الاتصال
    لقاء جماهيري | لقاء ودي | حديث تلفزيوني | القمة العالمية | قمة الجبل | في لقاء مع التلفزيون | الحديث عن | وسائل التواصل | مواقع التواصل | التواصل الاجتماعي | قاعة اجتماعات`),
  modes: [
    { mode: 'phone', words: phrases('هاتفيا | هاتفي | هاتفية | الهاتفية | الهاتفي | عبر الهاتف | ب الهاتف') },
    {
      mode: 'video',
      words: phrases(
        'عبر الفيديو | افتراضيا | مرئي | افتراضي | عبر تقنية الفيديو | عبر الاتصال المرئي | عبر الإنترنت | افتراضية | عبر تقنية الاتصال المرئي',
      ),
    },
    { mode: 'in-person', words: phrases('وجها لوجه | شخصيا | حضوريا | مباشرة') },
    { mode: 'written', words: list('خطية مكتوبة') },
    {
      mode: 'indirect',
      words: phrases('غير مباشرة | غير مباشر | عبر وسطاء | غير المباشرة | عبر وسيط | ب وساطة | عبر الوسطاء'),
    },
  ],
  statuses: [
    {
      status: 'agreed',
      words: phrases(
        'اتفقا على | اتفق على | اتفقت على | اتفقوا على | اتفق الجانبان على | اتفق الطرفان على | تم الاتفاق على | جرى الاتفاق على | وافق على | وافقت على | متفق عليه | المتفق عليه',
      ),
    },
    {
      status: 'planned',
      words: phrases(`
        سيعقد | ستعقد | سيعقدان | سيجري | ستجري | سيجريان | من المقرر | المقرر | المقررة | مقررة | مقرر | المقبل | المقبلة | المرتقب | المرتقبة | يعتزم | تعتزم | من المتوقع | من المنتظر
        من المرتقب | يخطط | تخطط | سيستضيف | ستستضيف | مرتقب | مرتقبة | سيكون | ستكون | يستعد | تستعد | تستعدان | سيتم | ستتم | ستنطلق | ستستأنف | القادم | القادمة | المزمع | المزمعة | تحضيرا ل
        الإعداد ل | ل الإعداد ل | التحضير ل | قبيل`),
    },
    {
      status: 'offered',
      words: phrases('دعا | دعت | دعوة | الدعوة | دعوته | استعداده | استعدادها | مستعد | مستعدة | عرض | يدعو'),
    },
    {
      status: 'proposed',
      words: phrases(
        'اقترح | اقترحت | مقترح | إمكانية | محتمل | محتملة | المحتمل | المحتملة | يمكن أن | قد يعقد | قد يلتقي | قد تعقد | احتمال | فكرة',
      ),
    },
    { status: 'requested', words: phrases('طلب | طلبت | يطلب | تطلب | طلب عقد') },
    {
      status: 'postponed',
      words: phrases('تأجيل | تأجلت | مؤجل | مؤجلة | تأجل | أرجئ | أرجئت | تم تأجيل | إرجاء | تأجيلها | تأجيله'),
    },
    { status: 'cancelled', words: phrases('إلغاء | ألغى | ألغت | ألغيت | ملغاة | ألغي | تم إلغاء') },
    { status: 'refused', words: phrases('رفض | رفضت | يرفض | استبعد | استبعدت | رفض لقاء') },
    { status: 'underway', words: phrases('جارية | بدأت | انطلقت | مستمرة | تتواصل | تجري حاليا | لا تزال مستمرة') },
    {
      status: 'held',
      words: phrases(`
        جرى | جرت | عقد | عقدت | عقدا | انعقد | انعقدت | أجرى | أجرت | أجريا | أجرتا | تلقى | تلقت | يتلقى | تتلقى | يجري | انتهى | انتهت | خلال | عقب | اختتمت | تم | تمت | شهد | شهدت | استضافت | استضاف
        أنهى | حضر | شارك في`),
    },
    {
      status: 'claimed',
      words: phrases('مزعوم | مزعومة | المزعوم | المزعومة | أنباء عن | الأنباء عن | تقارير عن | شائعات عن'),
    },
  ],
  modals: list('قد ربما يمكن'),
  passed: {
    before: phrases('بعد | عقب | خلال | أثناء | إثر | في ختام | في أعقاب'),
    after: list('كان كانت استمر استمرت'),
    endings: [],
  },
  negations: list('لم لا لن ليس ليست دون ما نفى نفت'),
  groups: [
    {
      level: 'leaders',
      words: phrases(
        'الرئيسان | الرئيسين | الزعيمان | الزعيمين | القائدان | القائدين | القادة | الزعماء | رئيسا البلدين',
      ),
    },
    {
      level: 'ministers',
      words: phrases(
        'الوزيران | الوزيرين | الوزيرتان | الوزيرتين | وزيرا الخارجية | وزيري الخارجية | وزيرا خارجية البلدين',
      ),
    },
    { level: null, words: list('الجانبان الجانبين الطرفان الطرفين البلدان البلدين هما الدولتان الدولتين') },
  ],
  levels: [
    { level: 'leaders', words: phrases('على مستوى القادة | على مستوى الرؤساء | على أعلى مستوى') },
    { level: 'ministers', words: phrases('وزاري | وزارية | الوزاري | الوزارية | على مستوى وزراء') },
    { level: 'experts', words: phrases('خبراء | فنية | الخبراء | فني | على مستوى الخبراء') },
    {
      level: 'envoys',
      words: phrases('وفدا | وفود | وفد | الوفدان | الوفدين | مبعوثون | مبعوثين | المبعوثين | فريقا التفاوض'),
    },
  ],
  partners: {
    between: { before: ['بين'], after: [], endings: [] },
    with: { before: list('مع'), after: [], endings: [] },
    to: { before: list('إلى ب من'), after: [], endings: [] },
    joins: list('و ،'),
    same: list('جديد جديدة آخر أخرى المقبل المقبلة ثان ثانية'),
    firstPerson: list('أنا نحن'),
    owners: [],
  },
  initiators: {
    before: phrases(`
      ب طلب من | ب طلب من | بناء على طلب | بناء على طلب من | ب مبادرة من | ب مبادرة من | ب دعوة من | ب دعوة من | ب مبادرة | اتصالا هاتفيا من | اتصالا من | مكالمة هاتفية من | مكالمة من
      اتصال هاتفي من | اتصالا هاتفيا اليوم من | اتصالا هاتفيا أمس من`),
    after: phrases(
      'طلب الاتصال | بادر ب الاتصال | طلبت الاتصال | بادرت ب الاتصال | هو من اتصل | هو من بادر | طلب إجراء الاتصال',
    ),
    endings: [],
  },
  mediators: {
    before: phrases('ب وساطة | ب وساطة | ب رعاية | ب رعاية | عبر وساطة | ب وساطة من | بتيسير من'),
    after: [],
    endings: [],
  },
  places: {
    in: { before: list('في ب إلى قرب لـ'), after: [], endings: [] },
    hosts: list('تستضيف استضافت ستستضيف يستضيف سيستضيف استضاف تستضيفها تستضيفه'),
    open: phrases('دولة ثالثة | بلد ثالث | أرض محايدة | دولة محايدة | بلد محايد'),
  },
  doubts: phrases('مستبعد | من غير المرجح | غير وارد | غير محتمل'),
  recalls: list('السابق السابقة الأخير الأخيرة سابقا آنفا'),
  apart: { between: list('بعد قبل منذ حتى عقب'), beside: list('بعد قبل منذ حتى عقب') },
  means: { before: phrases('عبر | من خلال | بواسطة'), after: [], endings: [] },
  partOf: { before: phrases('على هامش | في إطار | ضمن | على هوامش'), after: [], endings: [] },
} satisfies ContactWords
