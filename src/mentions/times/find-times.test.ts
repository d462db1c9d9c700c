import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packFor } from '../../languages/index.ts'
import type { Bound } from '../../model/value.ts'
import { tokenize } from '../../text/tokens.ts'
import { findTimes } from './find-times.ts'
import type { Reference } from './reference.ts'

// Every sentence is made up. 13 February 2025 is a Thursday.
const published: Reference = { value: '2025-02-13', bound: null }

function times(language: string, text: string, reference: Reference | null = published) {
  const pack = packFor(language)
  return findTimes(tokenize(text, 0, text.length, pack.text?.clitics ?? null), pack, reference)
}

function datesOf(language: string, text: string, reference: Reference | null = published) {
  return times(language, text, reference).dates.map(({ start, end, value }) => [text.slice(start, end), value])
}

type Row = readonly [language: string, text: string, ...(readonly [words: string, value: string | null])[]]

const rows: Readonly<Record<string, readonly Row[]>> = {
  'a bare weekday is the last one, unless its own verb looks ahead': [
    [
      'en',
      'The spokesman said Friday that the leaders will meet Tuesday.',
      ['Friday', '2025-02-07'],
      ['Tuesday', '2025-02-18'],
    ],
    [
      'en',
      'They spoke on Wednesday. On Friday, they will speak again.',
      ['Wednesday', '2025-02-12'],
      ['Friday', '2025-02-14'],
    ],
    ['en', '“We will meet on Friday,” he said on Monday.', ['Friday', '2025-02-14'], ['Monday', '2025-02-10']],
    [
      'ru',
      'В среду он сообщил, что стороны встретятся в понедельник.',
      ['среду', '2025-02-12'],
      ['понедельник', '2025-02-17'],
    ],
    ['te', 'చర్చలు సోమవారం జరుగుతాయని ఆయన బుధవారం చెప్పారు.', ['సోమవారం', '2025-02-17'], ['బుధవారం', '2025-02-12']],
    ['zh', '发言人周三表示，双方将于周五会谈。', ['周三', '2025-02-12'], ['周五', '2025-02-14']],
  ],
  'a count from another event is no day': [
    [
      'en',
      'Hours after the call on Wednesday he spoke to reporters.',
      ['Hours after', null],
      ['Wednesday', '2025-02-12'],
    ],
    [
      'en',
      'Two days after the summit they met; the next day he left.',
      ['Two days after', null],
      ['the next day', null],
    ],
    [
      'en',
      'They agreed in two hours of talks in the last week of January.',
      ['in two hours', null],
      ['the last week of', null],
      ['January', '2025-01'],
    ],
    [
      'ru',
      'Через несколько часов после звонка и спустя два дня.',
      ['Через несколько часов после', null],
      ['спустя два дня', null],
    ],
    ['te', 'బుధవారం ఫోన్ చేసిన కొన్ని గంటల తరువాత ఆయన చెప్పారు.', ['బుధవారం', '2025-02-12'], ['కొన్ని గంటల తరువాత', null]],
    ['hi', 'बैठक से दो दिन पहले उन्होंने कहा।', ['दो दिन पहले', null]],
    ['ja', '会談の3日前に発表した。', ['3日前に', null]],
    ['tr', 'Toplantıdan iki gün önce konuştu.', ['iki gün önce', null]],
    ['ar', 'قال ذلك بعد يومين من القمة.', ['بعد يومين', null]],
  ],
  'a number that is not told gives no day': [
    [
      'en',
      'He left several days ago, hours ago or a few weeks ago.',
      ['several days ago', null],
      ['hours ago', null],
      ['a few weeks ago', null],
    ],
  ],
  'last, this, next and coming': [
    [
      'en',
      'Last Thursday, this Thursday, next Friday, this coming Friday, Tuesday next week.',
      ['Last Thursday', '2025-02-06'],
      ['this Thursday', '2025-02-13'],
      ['next Friday', '2025-02-21'],
      ['this coming Friday', '2025-02-14'],
      ['Tuesday next week', '2025-02-18'],
    ],
    [
      'fr',
      'vendredi dernier, vendredi prochain',
      ['vendredi dernier', '2025-02-07'],
      ['vendredi prochain', '2025-02-14'],
    ],
    ['te', 'గత శుక్రవారం, వచ్చే శుక్రవారం', ['గత శుక్రవారం', '2025-02-07'], ['వచ్చే శుక్రవారం', '2025-02-14']],
    ['ru', 'в мае прошлого года', ['мае прошлого года', '2024-05']],
    ['en', 'the second Monday in March', ['March', '2025-03']],
  ],
  'a weekday joins the date after it, and no list of days': [
    ['en', 'On Wednesday, Feb. 12, they met.', ['Wednesday, Feb. 12', '2025-02-12']],
    [
      'en',
      'From Feb. 17, Tuesday and Friday are free.',
      ['From Feb. 17', '2025-02-17'],
      ['Tuesday', '2025-02-11'],
      ['Friday', '2025-02-07'],
    ],
  ],
  ranges: [
    [
      'en',
      'Talks on February 18-19, from Monday to Wednesday, between 2014 and 2020.',
      ['February 18-19', '2025-02-18/2025-02-19'],
      ['from Monday to Wednesday', '2025-02-10/2025-02-12'],
      ['2014 and 2020', '2014/2020'],
    ],
    ['de', 'Vom 18. bis 19. Februar 2025.', ['18. bis 19. Februar 2025', '2025-02-18/2025-02-19']],
    [
      'ru',
      'С 18 по 19 февраля, 20 и 21 февраля.',
      ['18 по 19 февраля', '2025-02-18/2025-02-19'],
      ['20 и 21 февраля', '2025-02-20/2025-02-21'],
    ],
    ['zh', '2月18日至19日', ['2月18日至19日', '2025-02-18/2025-02-19']],
    ['te', 'ఫిబ్రవరి 18, 19 తేదీల్లో', ['ఫిబ్రవరి 18, 19 తేదీల్లో', '2025-02-18/2025-02-19']],
  ],
  hours: [
    [
      'en',
      'At 6 p.m. on Wednesday; 12 February 2025 at 18:30; at 15:00.',
      ['At 6 p.m. on Wednesday', '2025-02-12T18'],
      ['12 February 2025 at 18:30', '2025-02-12T18:30'],
      ['at 15:00', null],
    ],
    ['ru', 'В шесть часов вечера в среду они говорили два часа.', ['В шесть часов вечера в среду', '2025-02-12T18']],
    ['te', 'ఫిబ్రవరి 12న సాయంత్రం 6 గంటలకు', ['ఫిబ్రవరి 12న సాయంత్రం 6 గంటలకు', '2025-02-12T18']],
    ['ja', '12日午後6時', ['12日午後6時', '2025-02-12T18']],
  ],
  'a day without its month': [
    [
      'en',
      'He came on the 12th; he will decide by the 20th.',
      ['on the 12th', '2025-02-12'],
      ['by the 20th', '2025-02-20'],
    ],
    ['zh', '他12日表示，双方将于20日会谈。', ['12日', '2025-02-12'], ['20日', '2025-02-20']],
    ['ko', '지난 12일 말했다. 오는 18일 만난다.', ['지난 12일', '2025-02-12'], ['오는 18일', '2025-02-18']],
    ['te', 'గత నెల 12న చెప్పారు.', ['గత నెల 12న', '2025-01-12']],
    ['ja', '12日間、12日目'],
  ],
  'years by themselves': [
    ['en', 'In 2022 they sold 2022 tanks in the 1990s for $2000.', ['2022', '2022']],
    ['ru', 'В 2014–2020 годах и в 1980-е годы.', ['2014–2020 годах', '2014/2020']],
    ['te', 'యుద్ధం 2022లో మొదలైంది.', ['2022లో', '2022']],
    ['ja', '1980年代と2022年', ['2022年', '2022']],
    ['fa', 'در سال ۱۴۰۳', ['سال ۱۴۰۳', '2024-03-20/2025-03-20']],
  ],
  'words that are also other words': [
    ['en', 'He may march on Sunday. May I? In May they met.', ['Sunday', '2025-02-09'], ['May', '2025-05']],
    ['ru', 'Они создали благоприятную среду.'],
    ['de', 'Am Morgen sagte er, morgen werde er fliegen.', ['morgen', '2025-02-14']],
    ['es', 'Por la mañana dijo que mañana viajará.', ['mañana', '2025-02-14']],
    ['ar', 'فتح الباب في آب.', ['آب', '2024-08']],
    ['zh', '目前天气十分好。'],
    ['vi', 'Ông đến lần thứ hai.'],
    ['tr', 'Bir ara verdi.'],
  ],
  'a weekday chooses the year, and an impossible day has no value': [
    [
      'en',
      'On Thursday, 13 June they met. On February 30, 2025 nobody did.',
      ['Thursday, 13 June', '2024-06-13'],
      ['February 30, 2025', null],
    ],
  ],
  'digits in the order of the language, or no more than sure': [
    ['fr', '03/04/2025', ['03/04/2025', '2025-04-03']],
    ['en', '13/04/2025 and 04/13/2025', ['13/04/2025', '2025-04-13'], ['04/13/2025', '2025-04-13']],
  ],
}

for (const [name, list] of Object.entries(rows)) {
  test(name, () => {
    for (const [language, text, ...expected] of list) assert.deepEqual(datesOf(language, text), expected, text)
  })
}

test('without a day to count from, words have no value; what is said outright has', () => {
  const text = 'Yesterday or on Friday, by 12 February, 03/04/2025, in 2022 and on 12 February 2025.'
  assert.deepEqual(datesOf('en', text, null), [
    ['Yesterday', null],
    ['Friday', null],
    ['by 12 February', null],
    ['03/04/2025', '2025'],
    ['2022', '2022'],
    ['12 February 2025', '2025-02-12'],
  ])
  assert.ok(times('en', text, null).dates.every(({ value, certainty }) => (value === null) === (certainty === 'open')))
})

test('a reference that is a month or a year counts no days', () => {
  assert.deepEqual(datesOf('en', 'He spoke yesterday.', { value: '2025-02', bound: null }), [['yesterday', null]])
})

test('a value counted from a bound is worked out, and says so', () => {
  const [date] = times('te', 'ఆయన బుధవారం చెప్పారు.', { value: '2025-02-13', bound: 'not-before' }).dates
  assert.equal(date?.value, '2025-02-12')
  assert.equal(date?.certainty, 'inferred')
  assert.match(date?.how ?? '', /bound/)
})

test('an hour counts from an hour only', () => {
  assert.deepEqual(datesOf('en', 'three hours ago'), [['three hours ago', null]])
  assert.deepEqual(datesOf('en', 'three hours ago', { value: '2025-02-13T01', bound: null }), [
    ['three hours ago', '2025-02-12T22'],
  ])
})

test('bounds of days', () => {
  const text = 'No earlier than March 3, by Friday, around 20 February, after Friday’s call.'
  assert.deepEqual(
    times('en', text).dates.map(({ value, bound }) => [value, bound]),
    [
      ['2025-03-03', 'not-before'],
      ['2025-02-14', 'not-after'],
      ['2025-02-20', 'about'],
      ['2025-02-07', null],
    ],
  )
})

const lengths: readonly (readonly [language: string, text: string, minutes: number | null, bound: Bound | null])[] = [
  ['en', 'nearly 1.5 hours', 90, 'nearly'],
  ['en', 'almost 90 minutes', 90, 'nearly'],
  ['en', 'about an hour', 60, 'about'],
  ['en', 'four and a half hours', 270, null],
  ['en', 'an hour and a half', 90, null],
  ['en', 'one hour and ten minutes', 70, null],
  ['en', 'at least 2½ hours', 150, 'more-than'],
  ['en', 'half an hour', 30, null],
  ['en', 'two to three hours', 120, 'more-than'],
  ['en', 'several hours', null, null],
  ['en', 'twenty-five minutes', 25, null],
  ['ru', 'полтора часа', 90, null],
  ['ru', 'почти полтора часа', 90, 'nearly'],
  ['ru', 'более двух часов', 120, 'more-than'],
  ['ru', 'около часа', 60, 'about'],
  ['ru', '1 час 35 минут', 95, null],
  ['te', 'దాదాపు 90 నిమిషాలు', 90, 'nearly'],
  ['te', 'దాదాపు 1.5 గంటలు', 90, 'nearly'],
  ['te', 'గంటన్నర', 90, null],
  ['te', 'ఒకటిన్నర గంట', 90, null],
  ['te', 'గంటకు పైగా', 60, 'more-than'],
  ['te', '౪౫ నిమిషాలు', 45, null],
  ['hi', 'करीब डेढ़ घंटे', 90, 'about'],
  ['hi', 'साढ़े तीन घंटे', 210, null],
  ['de', 'knapp anderthalb Stunden', 90, 'nearly'],
  ['fr', "près d'une heure et demie", 90, 'nearly'],
  ['es', 'casi una hora y media', 90, 'nearly'],
  ['ar', 'نحو ساعة ونصف', 90, 'about'],
  ['tr', 'yaklaşık bir buçuk saat', 90, 'about'],
  ['zh', '近一个半小时', 90, 'nearly'],
  ['ja', '約1時間半', 90, 'about'],
  ['ko', '약 1시간 30분', 90, 'about'],
  ['he', 'יותר משעתיים', 120, 'more-than'],
  ['fa', 'حدود یک ساعت و نیم', 90, 'about'],
  ['pl', 'prawie półtorej godziny', 90, 'nearly'],
]

test('lengths of time in minutes, with their bounds', () => {
  for (const [language, text, minutes, bound] of lengths) {
    const found = times(language, text).durations.map((each) => [
      text.slice(each.start, each.end),
      each.minutes,
      each.bound,
    ])
    assert.deepEqual(found, [[text, minutes, bound]], text)
  }
})

test('what tells a day is no length', () => {
  for (const [language, text] of [
    ['en', 'three hours ago, two hours after the call, a day'],
    ['ru', 'три часа назад, через два часа после звонка, в три часа дня'],
    ['zh', '3小时前，12日'],
  ] as const) {
    assert.deepEqual(times(language, text).durations, [], text)
  }
})
