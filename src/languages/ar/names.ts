import type { NameWords } from '../sections/names.ts'
import { bothForms, list, phrases } from './list.ts'
import { states } from './states.ts'

/** An office and what it is an office of, behind it with the article or without: وزير الخارجية, وزير خارجية. */
const of = (heads: string, fields: string): string[] =>
  list(heads).flatMap((head) => phrases(fields).flatMap((field) => [`${head} ${field}`]))

export const names = {
  spelling: 'own',
  endings: [],
  baseEndings: [],
  titles: [
    {
      words: [
        ...list('السيد سيد الشيخ الأمير سمو'),
        'صاحب السمو',
        'صاحب الجلالة',
        'فخامة',
        'معالي',
        'جلالة',
        'سعادة',
        'دولة',
      ],
      gender: 'male',
    },
    { words: list('السيدة سيدة الأميرة الشيخة الآنسة'), gender: 'female' },
    {
      words: list(
        'الدكتور الدكتورة دكتور الفريق اللواء العميد الجنرال العقيد المشير السيناتور النائب النائبة الأدميرال المهندس البروفيسور القاضي القس',
      ),
      gender: null,
    },
  ],
  offices: [
    {
      role: 'president',
      words: ['الرئيس', 'رئيس الجمهورية', 'رئيس الدولة', 'الرئيس المنتخب', 'سيد البيت الأبيض', 'سيد الكرملين'],
      gender: 'male',
    },
    { role: 'president', words: ['الرئيسة', 'رئيسة الجمهورية', 'رئيسة الدولة'], gender: 'female' },
    { role: 'vice-president', words: phrases('نائب الرئيس | نائبة الرئيس | نائب رئيس الجمهورية'), gender: null },
    {
      role: 'monarch',
      words: [...list('الملك العاهل الأمير السلطان الإمبراطور'), 'خادم الحرمين', 'خادم الحرمين الشريفين'],
      gender: 'male',
    },
    { role: 'monarch', words: ['الملكة'], gender: 'female' },
    { role: 'crown-prince', words: phrases('ولي العهد | ولي عهد'), gender: 'male' },
    { role: 'supreme-leader', words: phrases('المرشد الأعلى | المرشد | مرشد الثورة | قائد الثورة'), gender: 'male' },
    {
      role: 'prime-minister',
      words: phrases(
        'رئيس الوزراء | رئيس الحكومة | رئيس وزراء | رئيس حكومة | رئيس مجلس الوزراء | الوزير الأول | رئيس مجلس وزراء',
      ),
      gender: 'male',
    },
    {
      role: 'prime-minister',
      words: phrases('رئيسة الوزراء | رئيسة الحكومة | رئيسة وزراء | رئيسة مجلس الوزراء'),
      gender: 'female',
    },
    {
      role: 'deputy-prime-minister',
      words: phrases('نائب رئيس الوزراء | نائب رئيس مجلس الوزراء | نائبة رئيس الوزراء | نائب رئيس الحكومة'),
      gender: null,
    },
    {
      role: 'chancellor',
      words: phrases('المستشار الألماني | المستشارة الألمانية | المستشار النمساوي | المستشار الاتحادي'),
      gender: null,
    },
    {
      role: 'foreign-minister',
      words: phrases('وزير الخارجية | وزير خارجية | وزير الشؤون الخارجية | رئيس الدبلوماسية | كبير الدبلوماسيين'),
      gender: 'male',
    },
    {
      role: 'foreign-minister',
      words: phrases('وزيرة الخارجية | وزيرة خارجية | وزيرة الشؤون الخارجية'),
      gender: 'female',
    },
    {
      role: 'deputy-foreign-minister',
      words: phrases(
        'نائب وزير الخارجية | نائبة وزير الخارجية | مساعد وزير الخارجية | نائب وزير خارجية | وكيل وزارة الخارجية | وزير الدولة ل الشؤون الخارجية',
      ),
      gender: null,
    },
    { role: 'defence-minister', words: phrases('وزير الدفاع | وزيرة الدفاع | وزير دفاع | وزير الحرب'), gender: null },
    {
      role: 'minister',
      words: [
        ...bothForms(list('وزير وزيرة')),
        ...of(
          'وزير وزيرة',
          'الداخلية | داخلية | المالية | الطاقة | الاقتصاد | التجارة | الخزانة | العدل | الصحة | الإعلام | النفط | الزراعة | النقل | الأمن | المالية | الدولة | الأمن القومي | الثقافة | التعليم',
        ),
        'المدعي العام',
        'النائب العام',
      ],
      gender: null,
    },
    {
      role: 'spokesperson',
      words: [
        ...bothForms(list('متحدث ناطق')),
        ...phrases(`
          المتحدث باسم الرئاسة | المتحدث باسم | متحدث باسم | الناطق باسم | ناطق باسم | السكرتير الصحفي | المتحدث الرسمي | المتحدث الرسمي باسم | الناطق الرسمي
          الناطق الرسمي باسم | المتحدث الرئاسي | متحدث رئاسي | المتحدث باسم الحكومة | الناطق باسم الحكومة | المتحدث الحكومي`),
      ],
      gender: 'male',
    },
    {
      role: 'spokesperson',
      words: [
        ...bothForms(list('متحدثة ناطقة')),
        ...phrases(
          'المتحدثة باسم | متحدثة باسم | الناطقة باسم | السكرتيرة الصحفية | المتحدثة الرسمية | المتحدثة الرسمية باسم | المتحدثة باسم الرئاسة | المتحدثة باسم الحكومة',
        ),
      ],
      gender: 'female',
    },
    {
      role: 'foreign-ministry-spokesperson',
      words: phrases(`
        المتحدث باسم الخارجية | متحدث باسم الخارجية | المتحدث باسم وزارة الخارجية | متحدث باسم وزارة الخارجية | الناطق باسم الخارجية | الناطق باسم وزارة الخارجية
        المتحدث الرسمي باسم وزارة الخارجية | المتحدث الرسمي باسم الخارجية | المتحدث الرسمي ل وزارة الخارجية | المتحدث باسم الخارجية الأمريكية`),
      gender: 'male',
    },
    {
      role: 'foreign-ministry-spokesperson',
      words: phrases(`
        المتحدثة باسم الخارجية | متحدثة باسم الخارجية | المتحدثة باسم وزارة الخارجية | متحدثة باسم وزارة الخارجية | الناطقة باسم الخارجية
        الناطقة باسم وزارة الخارجية | المتحدثة الرسمية باسم وزارة الخارجية | المتحدثة الرسمية باسم الخارجية`),
      gender: 'female',
    },
    {
      role: 'security-adviser',
      words: phrases(
        'مستشار الأمن القومي | مستشارة الأمن القومي | أمين مجلس الأمن القومي | أمين مجلس الأمن | سكرتير مجلس الأمن | أمين عام مجلس الأمن القومي',
      ),
      gender: null,
    },
    {
      role: 'aide',
      words: [
        ...bothForms(list('مستشار مستشارة مساعد مساعدة معاون')),
        ...phrases('مساعد الرئيس | مستشار الرئيس | مساعد الكرملين | كبير المستشارين'),
      ],
      gender: null,
    },
    {
      role: 'chief-of-staff',
      words: phrases(
        'مدير مكتب الرئيس | رئيس الديوان | رئيس ديوان الرئاسة | كبير موظفي البيت الأبيض | رئيس مكتب الرئاسة | كبيرة موظفي البيت الأبيض | رئيس الديوان الملكي',
      ),
      gender: null,
    },
    {
      role: 'envoy',
      words: [
        ...bothForms(list('مبعوث مبعوثة موفد')),
        ...phrases(
          'المبعوث الخاص | مبعوث خاص | المبعوثة الخاصة | الممثل الخاص | المبعوث الأممي | المبعوث الرئاسي | الموفد الخاص',
        ),
      ],
      gender: null,
    },
    {
      role: 'ambassador',
      words: [
        ...bothForms(list('سفير سفيرة')),
        ...phrases('المندوب الدائم | مندوب | المندوبة الدائمة | القائم ب الأعمال | المندوب | الممثل الدائم'),
      ],
      gender: null,
    },
    {
      role: 'speaker',
      words: phrases(
        'رئيس البرلمان | رئيس مجلس النواب | رئيسة مجلس النواب | رئيس مجلس الشعب | رئيس مجلس الشورى | رئيس الكنيست | رئيس مجلس الأمة | رئيس مجلس الدوما | رئيسة البرلمان',
      ),
      gender: null,
    },
    {
      role: 'secretary-general',
      words: phrases('الأمين العام | أمين عام | الأمينة العامة | الأمين العام ل الأمم المتحدة'),
      gender: null,
    },
    {
      role: 'high-representative',
      words: phrases(
        'الممثل الأعلى | الممثلة العليا | الممثل السامي | الممثلة السامية | مسؤولة السياسة الخارجية | مسؤول السياسة الخارجية | منسق السياسة الخارجية | مفوضة الشؤون الخارجية',
      ),
      gender: null,
    },
    {
      role: 'commission-president',
      words: phrases('رئيسة المفوضية الأوروبية | رئيس المفوضية الأوروبية | رئيسة المفوضية'),
      gender: null,
    },
    { role: 'council-president', words: phrases('رئيس المجلس الأوروبي'), gender: null },
    {
      role: 'commander',
      words: phrases('القائد العام | القائد الأعلى | قائد الجيش | رئيس الأركان | رئيس هيئة الأركان | رئيس أركان'),
      gender: null,
    },
    {
      role: 'intelligence-chief',
      words: phrases(
        'رئيس المخابرات | رئيس الاستخبارات | مدير المخابرات | مدير الاستخبارات | رئيس الموساد | رئيس المخابرات العامة | مدير وكالة الاستخبارات المركزية',
      ),
      gender: null,
    },
    {
      role: 'negotiator',
      words: [
        ...bothForms(list('مفاوض')),
        ...phrases('كبير المفاوضين | رئيس الوفد | رئيس وفد | رئيس الوفد المفاوض | رئيسة الوفد | رئيس فريق التفاوض'),
      ],
      gender: null,
    },
    {
      role: 'foreign-ministry',
      words: phrases('وزارة الخارجية | الخارجية | وزارة خارجية | خارجية | وزارة الشؤون الخارجية'),
      gender: null,
    },
    { role: 'defence-ministry', words: phrases('وزارة الدفاع | وزارة دفاع'), gender: null },
    {
      role: 'ministry',
      words: [
        ...bothForms(list('وزارة')),
        ...of('وزارة', 'الداخلية | المالية | الطاقة | الاقتصاد | التجارة | الخزانة | العدل | الصحة | الإعلام | النفط'),
      ],
      gender: null,
    },
    {
      role: 'government',
      words: [
        ...bothForms(list('حكومة')),
        ...phrases('مجلس الوزراء | مكتب رئيس الوزراء | مكتب رئيس الحكومة | رئاسة الوزراء | رئاسة الحكومة'),
      ],
      gender: null,
    },
    {
      role: 'presidency',
      words: [
        ...bothForms(list('رئاسة إدارة')),
        ...phrases(
          'الديوان الملكي | الديوان الأميري | ديوان الرئاسة | رئاسة الجمهورية | مكتب الرئيس | مكتب الرئاسة | القصر الرئاسي | المكتب الصحفي ل الرئاسة',
        ),
      ],
      gender: null,
    },
    {
      role: 'parliament',
      words: [...bothForms(list('برلمان')), ...phrases('مجلس النواب | مجلس الشعب | مجلس الشورى | مجلس الأمة')],
      gender: null,
    },
    {
      role: 'delegation',
      words: [...bothForms(list('وفد')), ...phrases('الوفد المفاوض | فريق التفاوض')],
      gender: null,
    },
  ],
  heads: list('زعيم قائد رئيس رئيسة زعيمة ملك عاهل أمير سلطان ملكة'),
  generics: [
    { words: [...bothForms(list('زعيم قائد')), 'رئيس الدولة', 'رئيس البلاد'], gender: 'male', means: 'leader' },
    { words: bothForms(list('زعيمة')), gender: 'female', means: 'leader' },
    {
      words: [...bothForms(list('مسؤول مسئول دبلوماسي')), 'الدبلوماسي الروسي', 'المسؤول نفسه'],
      gender: 'male',
      means: 'official',
    },
    { words: list('المسؤولة المسئولة الدبلوماسية'), gender: 'female', means: 'official' },
    { words: bothForms(list('رجل')), gender: 'male', means: 'anybody' },
    { words: bothForms(list('امرأة')), gender: 'female', means: 'anybody' },
  ],
  plurals: [
    { words: phrases('الرئيسان | الرئيسين | رئيسا البلدين | رئيسي البلدين'), role: 'president', count: 2 },
    {
      words: phrases(
        'الوزيران | الوزيرين | الوزيرتان | الوزيرتين | وزيرا الخارجية | وزيري الخارجية | وزيرا خارجية البلدين | وزيري خارجية',
      ),
      role: 'foreign-minister',
      count: 2,
    },
    {
      words: phrases('الزعيمان | الزعيمين | القائدان | القائدين | الجانبان | الجانبين | الطرفان | الطرفين'),
      role: null,
      count: 2,
    },
    { words: list('الرؤساء القادة الزعماء'), role: null, count: null },
    { words: phrases('وزراء الخارجية | وزراء خارجية'), role: 'foreign-minister', count: null },
  ],
  side: 'after',
  of: list('في لدى باسم ل'),
  between: list(
    'الحالي الحالية الجديد الجديدة السابق السابقة المنتخب المنتخبة المؤقت المؤقتة الانتقالي ب الوكالة الأسبق المكلف المستقيل',
  ),
  states,
  statesCapital: false,
  metonyms: {
    'البيت الأبيض': { side: 'state:US', role: 'presidency' },
    الكرملين: { side: 'state:RU', role: 'presidency' },
    كرملين: { side: 'state:RU', role: 'presidency' },
    البنتاغون: { side: 'state:US', role: 'defence-ministry' },
    البنتاجون: { side: 'state:US', role: 'defence-ministry' },
    الإليزيه: { side: 'state:FR', role: 'presidency' },
    'قصر الإليزيه': { side: 'state:FR', role: 'presidency' },
    الاليزيه: { side: 'state:FR', role: 'presidency' },
    'داونينغ ستريت': { side: 'state:GB', role: 'government' },
    'قصر بعبدا': { side: 'state:LB', role: 'presidency' },
    'الكي دورسيه': { side: 'state:FR', role: 'foreign-ministry' },
  },
  renderings: {},
  pronouns: [
    { words: list('هو'), gender: 'male', number: 'one', possessive: false },
    { words: list('هي'), gender: 'female', number: 'one', possessive: false },
    { words: list('هما هم'), gender: null, number: 'many', possessive: false },
    { words: list('ه'), gender: 'male', number: 'one', possessive: true },
    { words: list('ها'), gender: 'female', number: 'one', possessive: true },
  ],
  antecedent: 'first',
  speakers: list('أنا إنني أنني إني أني نفسي'),
  bodies: [],
  counterparts: list('نظيره نظيرها نظيريه نظيرته نظيرتها نظراءه نظرائه نظرائها'),
  anonymous: [
    ...list(
      'مصدر مصادر المصدر المصادر مصدران مصدرين محللون محللين خبراء مراقبون مراقبين دبلوماسيون دبلوماسيين مسؤولون مسؤولين مسئولون مسئولين شهود منتقدون',
    ),
    ...phrases(`
      مصدر مطلع | مصادر مطلعة | مصدر دبلوماسي | مصادر دبلوماسية | مسؤول كبير | مسؤول رفيع | مسؤول رفيع المستوى | مصدر حكومي | مصادر حكومية | مصدر أمني
      مصادر أمنية | مصدر عسكري | مصادر عسكرية | مصدر مقرب | مصادر مقربة | مصدر رسمي | مصادر رسمية | مصدر مسؤول | مصدر مسئول | مصدر في | مسؤول لم يكشف عن اسمه
      مسؤول أمريكي | مسؤول أميركي | مسؤولون أمريكيون | مسؤولون أميركيون | مسؤول إسرائيلي | مسؤولون إسرائيليون | مسؤول في | مصدر موثوق | مصادر موثوقة | شهود عيان`),
  ],
  joiners: ['و'],
  jointEndings: [],
  definite: list('هذا هذه ذلك تلك'),
  indefinite: list('أحد إحدى'),
  gendered: [],
  things: list(`
    شركة شارع حزب جامعة مطار فندق مستشفى بنك مدينة جسر شركات منظمة جمعية قناة صحيفة ميناء بحر نهر جبل جزيرة محافظة ولاية بلدة قرية حي معبر مضيق قاعدة
    مركز معهد مؤسسة حركة جماعة لواء كتيبة متحف مسجد كنيسة ملعب نادي اتفاقية معاهدة سفينة قمة مؤتمر`),
  // Everyday words that sound like the names of people.
  notNames: list(`
    أمس اليوم غدا السلام الحرب العالم الشرق الغرب الشمال الجنوب السلطة الدولة البلاد بلاده بلادها الأمن الأمة الشعب الأرض الحدود المنطقة العاصمة المدينة
    الاتحاد المجلس الحكومة السلطات القوات الجيش النار الماء النور الأمل الحق العدل الكلام الحديث الطريق الباب البيت الأسرى الرهائن الرد الصبر الوقت الأمر
    بشأن كانت كان جديد جديدة كبير كبيرة عام شهر يوم قبل بعد خلال ضمن دون حول على إلى عن من في مع أن إن لن لم قد كما حيث بين أمام عند حتى منذ ثم لكن أو
    ما لا هذا هذه ذلك تلك التي الذي الذين نحو مثل غير سوى كل بعض أي عدد نفس ذات أول ثاني آخر أكثر أقل أعلى ماض ماضي مالي مالية عمان عمانية وطني وطنية
    شامل كامل سالم حسن جميل سعيد كريم أمين ناصر عادل صالح فاضل رفيع مستمر مشترك مباشر جانب جانبان طرف طرفان سبل ملف جهود دور بدء وقف دعم حرص`),
  foreignFinals: null,
} satisfies NameWords
