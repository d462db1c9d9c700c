import type { ChannelWords } from '../sections/channels.ts'

const joined = (phrases: readonly string[]): string[] => phrases.flatMap((phrase) => [phrase, `و${phrase}`])

export const channels = {
  kinds: [
    {
      type: 'interview',
      phrases: joined([
        'في مقابلة',
        'مقابلة مع',
        'في حوار',
        'في حديث',
        'في مقابلة تلفزيونية',
        'في لقاء مع قناة',
        'في حديث لقناة',
      ]),
    },
    { type: 'press-conference', phrases: joined(['مؤتمر صحفي', 'مؤتمر صحافي', 'المؤتمر الصحفي', 'مؤتمر صحفي مشترك']) },
    { type: 'briefing', phrases: joined(['إحاطة صحفية', 'الإيجاز الصحفي', 'إفادة صحفية', 'الإحاطة الإعلامية']) },
    {
      type: 'post',
      phrases: joined([
        'على منصة',
        'عبر منصة',
        'في منشور',
        'في تغريدة',
        'على تويتر',
        'على حسابه',
        'عبر حسابه',
        'على فيسبوك',
        'على تلغرام',
        'على مواقع التواصل',
        'تروث سوشيال',
      ]),
    },
    { type: 'speech', phrases: joined(['في خطاب', 'في كلمة', 'خلال كلمة', 'كلمة ألقاها', 'في كلمته', 'خطاب متلفز']) },
    {
      type: 'statement',
      phrases: joined(['في بيان', 'بيان مشترك', 'في بيان مشترك', 'بيان صحفي', 'بحسب بيان', 'وفق بيان']),
    },
    { type: 'letter', phrases: joined(['في رسالة', 'رسالة مفتوحة']) },
    { type: 'website', phrases: joined(['على موقعها', 'على موقعه', 'الموقع الرسمي']) },
    { type: 'remarks', phrases: joined(['في تصريحات', 'تصريحات صحفية', 'في تصريح', 'على هامش']) },
  ],
  addressees: [{ type: 'remarks', phrases: ['للصحفيين', 'للصحافيين', 'الصحفيين', 'الصحافيين', 'لوسائل الإعلام'] }],
  texts: ['بيان', 'البيان', 'رسالة', 'منشور', 'الوثيقة'],
  speakingTo: ['في تصريحات ل', 'في حديث مع', 'في مقابلة مع'],
  terms: [
    {
      terms: 'anonymous',
      phrases: [
        'شريطة عدم الكشف عن هويته',
        'طلب عدم الكشف عن هويته',
        'شرط عدم الكشف عن هويته',
        'طلب عدم ذكر اسمه',
        'رفض الكشف عن هويته',
      ],
    },
    { terms: 'leak', phrases: ['تسريب', 'تسريبات', 'وثيقة مسربة'] },
  ],
} satisfies ChannelWords
