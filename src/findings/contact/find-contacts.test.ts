// Every text here is made up, and so are its people and states.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Given, makeContext } from '../../../test/findings/make-context.ts'
import type { Contact } from '../../model/findings.ts'
import { findContacts } from './find-contacts.ts'

const grel = 'person:tomas-grel'
const harvok = 'person:lena-harvok'

function contactsOf(given: Given): Contact[] {
  const context = makeContext(given)
  const contacts = findContacts(context)
  for (const { evidence } of contacts) {
    for (const span of evidence) assert.equal(given.text.slice(span.start, span.end), span.text)
  }
  return contacts
}

function only(given: Given): Contact {
  const contacts = contactsOf(given)
  assert.equal(contacts.length, 1, JSON.stringify(contacts.map(({ type, evidence }) => [type, evidence])))
  return contacts[0] as Contact
}

const calls: Readonly<Record<string, Given>> = {
  uk: {
    language: 'uk',
    text: 'Грель і Харвок у середу поговорили телефоном майже 45 хвилин, повідомила Кольт. Розмова була дружньою.',
    times: [['у середу', '2026-03-11']],
    lengths: [['майже 45 хвилин', 45, 'nearly']],
    said: [
      {
        by: 'person:maria-kolt',
        source: 'Кольт',
        cue: 'повідомила',
        content: 'Грель і Харвок у середу поговорили телефоном майже 45 хвилин',
      },
    ],
  },
  pl: {
    language: 'pl',
    text: 'Grel i Harvok rozmawiali telefonicznie w środę prawie 45 minut – powiedziała Kolt. Rozmowa była przyjazna.',
    times: [['w środę', '2026-03-11']],
    lengths: [['prawie 45 minut', 45, 'nearly']],
    said: [
      {
        by: 'person:maria-kolt',
        source: 'Kolt',
        cue: 'powiedziała',
        content: 'Grel i Harvok rozmawiali telefonicznie w środę prawie 45 minut',
      },
    ],
  },
  zh: {
    language: 'zh',
    text: '科尔特说，格雷尔周三同哈沃克通电话近45分钟。这次通话气氛友好。',
    times: [['周三', '2026-03-11']],
    lengths: [['近45分钟', 45, 'nearly']],
    said: [{ by: 'person:maria-kolt', source: '科尔特', cue: '说', content: '格雷尔周三同哈沃克通电话近45分钟' }],
  },
  ja: {
    language: 'ja',
    text: 'コルト報道官は、グレル大統領が水曜日にハーボク大統領と45分近く電話会談したと述べた。電話会談は友好的だった。',
    times: [['水曜日', '2026-03-11']],
    lengths: [['45分近く', 45, 'nearly']],
    said: [
      {
        by: 'person:maria-kolt',
        source: 'コルト報道官',
        cue: '述べた',
        content: 'グレル大統領が水曜日にハーボク大統領と45分近く電話会談した',
      },
    ],
  },
  de: {
    language: 'de',
    text: 'Grel und Harvok telefonierten am Mittwoch fast 45 Minuten lang, sagte Kolt. Das Telefonat war freundlich.',
    times: [['am Mittwoch', '2026-03-11']],
    lengths: [['fast 45 Minuten', 45, 'nearly']],
    said: [
      {
        by: 'person:maria-kolt',
        source: 'Kolt',
        cue: 'sagte',
        content: 'Grel und Harvok telefonierten am Mittwoch fast 45 Minuten lang',
      },
    ],
  },
  es: {
    language: 'es',
    text: 'Grel y Harvok hablaron por teléfono el miércoles durante casi 45 minutos, dijo Kolt. La llamada fue cordial.',
    times: [['el miércoles', '2026-03-11']],
    lengths: [['casi 45 minutos', 45, 'nearly']],
    said: [
      {
        by: 'person:maria-kolt',
        source: 'Kolt',
        cue: 'dijo',
        content: 'Grel y Harvok hablaron por teléfono el miércoles durante casi 45 minutos',
      },
    ],
  },
  pt: {
    language: 'pt',
    text: 'Grel e Harvok conversaram por telefone na quarta-feira durante quase 45 minutos, disse Kolt. O telefonema foi cordial.',
    times: [['na quarta-feira', '2026-03-11']],
    lengths: [['quase 45 minutos', 45, 'nearly']],
    said: [
      {
        by: 'person:maria-kolt',
        source: 'Kolt',
        cue: 'disse',
        content: 'Grel e Harvok conversaram por telefone na quarta-feira durante quase 45 minutos',
      },
    ],
  },
  en: {
    language: 'en',
    text: 'Grel and Harvok spoke by phone on Wednesday for nearly 45 minutes, Kolt said. The call was friendly.',
    times: [['on Wednesday', '2026-03-11']],
    lengths: [['nearly 45 minutes', 45, 'nearly']],
    said: [
      {
        by: 'person:maria-kolt',
        source: 'Kolt',
        cue: 'said',
        content: 'Grel and Harvok spoke by phone on Wednesday for nearly 45 minutes',
      },
    ],
  },
  ru: {
    language: 'ru',
    text: 'Грель и Харвок в среду поговорили по телефону почти 45 минут, сообщила Кольт. Разговор был дружеским.',
    times: [['в среду', '2026-03-11']],
    lengths: [['почти 45 минут', 45, 'nearly']],
    said: [
      {
        by: 'person:maria-kolt',
        source: 'Кольт',
        cue: 'сообщила',
        content: 'Грель и Харвок в среду поговорили по телефону почти 45 минут',
      },
    ],
  },
  te: {
    language: 'te',
    text: 'గ్రెల్ మరియు హార్వోక్ బుధవారం ఫోన్ ద్వారా దాదాపు 45 నిమిషాలు మాట్లాడారని కోల్ట్ తెలిపారు. ఈ సంభాషణ స్నేహపూర్వకంగా సాగింది.',
    times: [['బుధవారం', '2026-03-11']],
    lengths: [['దాదాపు 45 నిమిషాలు', 45, 'nearly']],
    said: [
      {
        by: 'person:maria-kolt',
        source: 'కోల్ట్',
        cue: 'తెలిపారు',
        content: 'గ్రెల్ మరియు హార్వోక్ బుధవారం ఫోన్ ద్వారా దాదాపు 45 నిమిషాలు మాట్లాడారని',
      },
    ],
  },
}

for (const [language, given] of Object.entries(calls)) {
  test(`${language}: a call told in two sentences is one, with its day, length and teller`, () => {
    const call = only(given)
    assert.equal(call.type, 'call')
    assert.equal(call.mode, 'phone')
    assert.equal(call.level, 'leaders')
    assert.deepEqual([...call.participants].sort(), [harvok, grel])
    assert.equal(call.status.value, 'held')
    assert.equal(call.date?.value, '2026-03-11')
    assert.equal(call.duration?.value, 45)
    assert.equal(call.duration?.bound, 'nearly')
    assert.match(call.duration?.said ?? '', /^statement:/)
    assert.equal(call.evidence.length, 2)
    assert.equal(call.initiator, null)
  })
}

const plans: Readonly<Record<string, Given>> = {
  uk: {
    language: 'uk',
    text: 'Грель і Харвок поговорили телефоном протягом години та домовилися зустрітися в третій країні.',
    lengths: [['години', 60]],
  },
  pl: {
    language: 'pl',
    text: 'Grel i Harvok rozmawiali telefonicznie przez godzinę i uzgodnili spotkanie w trzecim kraju.',
    lengths: [['godzinę', 60]],
  },
  de: {
    language: 'de',
    text: 'Grel und Harvok telefonierten eine Stunde lang und vereinbarten ein Treffen in einem Drittland.',
    lengths: [['eine Stunde', 60]],
  },
  es: {
    language: 'es',
    text: 'Grel y Harvok conversaron por teléfono durante una hora y acordaron reunirse en un tercer país.',
    lengths: [['una hora', 60]],
  },
  pt: {
    language: 'pt',
    text: 'Grel e Harvok conversaram por telefone durante uma hora e concordaram em reunir-se num terceiro país.',
    lengths: [['uma hora', 60]],
  },
  en: {
    language: 'en',
    text: 'Grel and Harvok spoke by phone for an hour and agreed to meet soon in a third country.',
    lengths: [['an hour', 60]],
  },
  ru: {
    language: 'ru',
    text: 'Грель и Харвок поговорили по телефону в течение часа и договорились встретиться в третьей стране.',
    lengths: [['часа', 60]],
  },
  te: {
    language: 'te',
    text: 'గ్రెల్, హార్వోక్ ఫోన్‌లో గంట సేపు మాట్లాడారు మరియు మూడవ దేశంలో త్వరలో కలవడానికి అంగీకరించారు.',
    lengths: [['గంట సేపు', 60]],
  },
}

for (const [language, given] of Object.entries(plans)) {
  test(`${language}: a call held and a meeting agreed in one sentence stay apart, each with its own words`, () => {
    const [call, meeting, ...more] = contactsOf(given)
    assert.equal(more.length, 0)
    assert.equal(call?.type, 'call')
    assert.equal(call?.status.value, 'held')
    assert.equal(call?.duration?.value, 60)
    assert.equal(call?.place, null)
    assert.equal(meeting?.type, 'meeting')
    assert.equal(meeting?.status.value, 'agreed')
    assert.equal(meeting?.duration, null)
    assert.equal(meeting?.place?.value, null)
    assert.equal(meeting?.place?.evidence.length, 1)
    assert.deepEqual([...(meeting?.participants ?? [])].sort(), [harvok, grel])
    assert.deepEqual(meeting?.links, [{ to: call?.id, rel: 'follows' }])
  })
}

test('tellings of other people, days and stages are other contacts', () => {
  const contacts = contactsOf({
    language: 'en',
    text: 'Grel and Harvok spoke by phone on Monday. Grel and Harvok spoke by phone again on Thursday. Dersin and Orlin met on Monday. Dersin and Orlin will meet again in May.',
    times: [
      ['on Monday', '2026-03-09'],
      ['on Thursday', '2026-03-12'],
      ['in May', '2026-05'],
    ],
  })
  assert.deepEqual(
    contacts.map(({ type, date, status }) => [type, date?.value, status.value]),
    [
      ['call', '2026-03-09', 'held'],
      ['call', '2026-03-12', 'held'],
      ['meeting', '2026-03-09', 'held'],
      ['meeting', '2026-05', 'planned'],
    ],
  )
})

test('a contact of years ago is recalled, not merged', () => {
  const contacts = contactsOf({
    language: 'en',
    text: 'Grel and Harvok spoke by phone on Wednesday. Grel and Harvok last met in 2021.',
    times: [
      ['on Wednesday', '2026-03-11'],
      ['in 2021', '2021'],
    ],
  })
  assert.equal(contacts.length, 2)
  assert.deepEqual(contacts[0]?.links, [{ to: contacts[1]?.id, rel: 'recalls' }])
})

test('the order of paragraphs does not matter', () => {
  const first = 'The call lasted an hour, Kolt said.'
  const second = 'Grel and Harvok spoke by phone on Wednesday.'
  for (const text of [`${first}\n${second}`, `${second}\n${first}`]) {
    const call = only({ language: 'en', text, times: [['on Wednesday', '2026-03-11']], lengths: [['an hour', 60]] })
    assert.equal(call.date?.value, '2026-03-11')
    assert.equal(call.duration?.value, 60)
  }
})

test('every telling of a length is kept with its teller', () => {
  const call = only({
    language: 'en',
    text: 'Grel and Harvok spoke by phone. The call lasted 90 minutes, Kolt said. The conversation took two hours, Orlin said.',
    lengths: [
      ['90 minutes', 90],
      ['two hours', 120],
    ],
    said: [
      { by: 'person:maria-kolt', content: 'The call lasted 90 minutes' },
      { by: 'person:pavel-orlin', content: 'The conversation took two hours' },
    ],
  })
  const told = [call.duration, ...(call.duration?.others ?? [])].map((value) => value?.value)
  assert.deepEqual(told, [90, 120])
  const tellers = new Set([call.duration, ...(call.duration?.others ?? [])].map((value) => value?.said))
  assert.equal(tellers.size, 2)
})

const initiators: readonly Given[] = [
  { language: 'zh', text: '格雷尔应约同哈沃克通电话。' },
  { language: 'zh', text: '格雷尔同哈沃克通电话，此次通话应哈沃克请求进行。' },
  { language: 'ja', text: 'グレル大統領はハーボク大統領の要請で電話会談を行った。' },
  { language: 'de', text: 'Grel und Harvok telefonierten auf Bitte von Harvok.' },
  { language: 'de', text: 'Harvok rief Grel am Montag an.' },
  { language: 'es', text: 'Grel y Harvok hablaron por teléfono a petición de Harvok.' },
  { language: 'es', text: 'Harvok llamó por teléfono a Grel el lunes.' },
  { language: 'pt', text: 'Grel e Harvok conversaram por telefone a pedido de Harvok.' },
  { language: 'pt', text: 'Harvok telefonou a Grel na segunda-feira.' },
  { language: 'en', text: 'Grel and Harvok spoke by phone at the request of Harvok.' },
  { language: 'en', text: 'Harvok phoned Grel on Monday.' },
  { language: 'ru', text: 'По инициативе Харвок состоялся телефонный разговор Греля с Леной Харвок.' },
  { language: 'ru', text: 'Грелю позвонила Харвок.' },
  { language: 'uk', text: 'З ініціативи Харвок відбулася телефонна розмова Греля з Леною Харвок.' },
  { language: 'uk', text: 'Грелю зателефонувала Харвок.' },
  { language: 'pl', text: 'Grel i Harvok rozmawiali telefonicznie z inicjatywy Harvok.' },
  { language: 'te', text: 'హార్వోక్ చొరవతో గ్రెల్, హార్వోక్ మధ్య ఫోన్ సంభాషణ జరిగింది.' },
  { language: 'te', text: 'హార్వోక్ గ్రెల్‌కు ఫోన్ చేశారు.' },
]

for (const given of initiators) {
  test(`${given.language}: who asked for it, only where words say so: ${given.text}`, () => {
    assert.equal(only(given).initiator?.value, harvok)
  })
}

const places: readonly Given[] = [
  {
    language: 'es',
    text: 'Grel y Harvok se reunirán en Sorelia el lunes.',
    times: [['el lunes', '2026-03-16']],
  },
  {
    language: 'pt',
    text: 'Grel e Harvok vão reunir-se na Sorelia na segunda-feira.',
    times: [['na segunda-feira', '2026-03-16']],
  },
  { language: 'en', text: 'Grel and Harvok will meet in Sorelia on Monday.', times: [['on Monday', '2026-03-16']] },
  {
    language: 'ru',
    text: 'Грель и Харвок встретятся в Сорелии в понедельник.',
    times: [['в понедельник', '2026-03-16']],
  },
  {
    language: 'uk',
    text: 'Грель і Харвок зустрінуться в Сорелії у понеділок.',
    times: [['у понеділок', '2026-03-16']],
  },
  {
    language: 'pl',
    text: 'Grel i Harvok spotkają się w Sorelii w poniedziałek.',
    times: [['w poniedziałek', '2026-03-16']],
  },
  { language: 'te', text: 'గ్రెల్, హార్వోక్ సోమవారం సోరేలియాలో కలుస్తారు.', times: [['సోమవారం', '2026-03-16']] },
]

for (const given of places) {
  test(`${given.language}: a meeting to come with its day and place`, () => {
    const meeting = only(given)
    assert.equal(meeting.status.value, 'planned')
    assert.equal(meeting.place?.value?.country, 'QS')
    assert.equal(meeting.date?.value, '2026-03-16')
  })
}

const statuses: readonly (readonly [Given, Contact['status']['value']])[] = [
  [{ language: 'en', text: 'The summit of Grel and Harvok was postponed.' }, 'postponed'],
  [{ language: 'en', text: 'The meeting between Grel and Harvok has been cancelled.' }, 'cancelled'],
  [{ language: 'en', text: 'Grel proposed a meeting with Harvok.' }, 'proposed'],
  [{ language: 'en', text: 'Grel refused to meet Harvok.' }, 'refused'],
  [{ language: 'en', text: 'Grel and Harvok may meet.' }, 'proposed'],
  [{ language: 'de', text: 'Das Treffen zwischen Grel und Harvok wurde verschoben.' }, 'postponed'],
  [{ language: 'de', text: 'Der Gipfel von Grel und Harvok ist abgesagt worden.' }, 'cancelled'],
  [{ language: 'de', text: 'Grel schlug ein Treffen mit Harvok vor.' }, 'proposed'],
  [{ language: 'de', text: 'Grel lehnte ein Treffen mit Harvok ab.' }, 'refused'],
  [{ language: 'de', text: 'Ein Treffen von Grel und Harvok ist geplant.' }, 'planned'],
  [{ language: 'es', text: 'La cumbre entre Grel y Harvok fue aplazada.' }, 'postponed'],
  [{ language: 'es', text: 'La reunión entre Grel y Harvok ha sido cancelada.' }, 'cancelled'],
  [{ language: 'es', text: 'Grel propuso una reunión con Harvok.' }, 'proposed'],
  [{ language: 'es', text: 'Grel se negó a reunirse con Harvok.' }, 'refused'],
  [{ language: 'es', text: 'Grel y Harvok podrían reunirse.' }, 'proposed'],
  [{ language: 'es', text: 'Grel habría hablado con Harvok.' }, 'claimed'],
  [{ language: 'pt', text: 'A cimeira entre Grel e Harvok foi adiada.' }, 'postponed'],
  [{ language: 'pt', text: 'A reunião entre Grel e Harvok foi cancelada.' }, 'cancelled'],
  [{ language: 'pt', text: 'Grel propôs um encontro com Harvok.' }, 'proposed'],
  [{ language: 'pt', text: 'Grel recusou-se a reunir-se com Harvok.' }, 'refused'],
  [{ language: 'pt', text: 'Grel e Harvok poderão reunir-se.' }, 'proposed'],
  [{ language: 'pt', text: 'Grel teria conversado com Harvok.' }, 'claimed'],
  [{ language: 'ru', text: 'Саммит Греля и Харвок перенесён.' }, 'postponed'],
  [{ language: 'ru', text: 'Встреча Греля с Леной Харвок отменена.' }, 'cancelled'],
  [{ language: 'ru', text: 'Грель предложил провести встречу с Леной Харвок.' }, 'offered'],
  [{ language: 'uk', text: 'Саміт Греля та Харвок перенесено.' }, 'postponed'],
  [{ language: 'uk', text: 'Зустріч Греля з Леною Харвок скасовано.' }, 'cancelled'],
  [{ language: 'uk', text: 'Грель відмовився зустрітися з Леною Харвок.' }, 'refused'],
  [{ language: 'pl', text: 'Szczyt Grela i Harvok został przełożony.' }, 'postponed'],
  [{ language: 'pl', text: 'Spotkanie Grela z Leną Harvok zostało odwołane.' }, 'cancelled'],
  [{ language: 'te', text: 'గ్రెల్, హార్వోక్ మధ్య శిఖరాగ్ర సమావేశం వాయిదా పడింది.' }, 'postponed'],
  [{ language: 'te', text: 'గ్రెల్, హార్వోక్ మధ్య భేటీ రద్దు అయింది.' }, 'cancelled'],
]

for (const [given, status] of statuses) {
  test(`${given.language}: ${status}: ${given.text}`, () => {
    assert.equal(only(given).status.value, status)
  })
}

const nothing: readonly Given[] = [
  { language: 'en', text: 'Kolt spoke to reporters on Monday.', times: [['on Monday', '2026-03-09']] },
  { language: 'en', text: 'Grel and Harvok agreed that even hard problems should be solved through peace talks.' },
  { language: 'en', text: 'Grel called for calm and Harvok called on both parties to wait.' },
  { language: 'en', text: 'Kolt told a press conference that Grel was well.' },
  { language: 'en', text: 'Grel and Harvok did not meet.' },
  {
    language: 'en',
    text: 'A meeting with the leaders of the table awaits them on Sunday and will take place at noon.',
    times: [['Sunday', '2026-03-15']],
  },
  { language: 'es', text: 'Grel y Harvok consideran que el conflicto se resuelve mediante conversaciones.' },
  { language: 'de', text: 'Grel und Harvok trafen eine Entscheidung.' },
  { language: 'de', text: 'Grel rief auf einer Pressekonferenz zur Ruhe auf.' },
  { language: 'es', text: 'Grel y Harvok no se reunieron.' },
  { language: 'es', text: 'Grel llamó a la calma en una rueda de prensa.' },
  { language: 'pt', text: 'Grel e Harvok consideram que o conflito se resolve por meio de conversações.' },
  { language: 'pt', text: 'Grel e Harvok não se reuniram.' },
  { language: 'pt', text: 'Kolt falou aos jornalistas numa conferência de imprensa.' },
  { language: 'ru', text: 'Грель и Харвок считают, что спор надо решать путём переговоров.' },
  { language: 'ru', text: 'Кольт поговорила с журналистами.' },
  { language: 'uk', text: 'Грель і Харвок вважають, що суперечку треба вирішувати шляхом переговорів.' },
  { language: 'uk', text: 'Кольт поспілкувалася з журналістами.' },
  { language: 'uk', text: 'Грель і Харвок не зустрічалися.' },
  { language: 'pl', text: 'Grel i Harvok się nie spotkali.' },
  { language: 'pl', text: 'Kolt rozmawiała z dziennikarzami.' },
  { language: 'te', text: 'కష్టమైన సమస్యలను కూడా శాంతి చర్చల ద్వారా పరిష్కరించాలని గ్రెల్, హార్వోక్ భావిస్తున్నారు.' },
  { language: 'te', text: 'గ్రెల్ విలేకరుల సమావేశంలో మాట్లాడారు.' },
]

for (const given of nothing) {
  test(`${given.language}: no contact: ${given.text}`, () => {
    assert.deepEqual(contactsOf(given), [])
  })
}

test('a day of the statement, of a war or of a dateline is not the day of the call', () => {
  const call = only({
    language: 'en',
    text: 'TORVIN, 12 March 2026 — Since February 2022 the call between Grel and Harvok was the first.',
    times: [
      ['12 March 2026', '2026-03-12'],
      ['February 2022', '2022-02'],
    ],
  })
  assert.equal(call.date, null)
})

test('a denied call is claimed, and a meeting on the sidelines is part of the summit', () => {
  const call = only({
    language: 'en',
    text: 'Kolt denied that Grel and Harvok had spoken by phone.',
    said: [
      {
        by: 'person:maria-kolt',
        source: 'Kolt',
        cue: 'denied',
        act: 'deny',
        content: 'Grel and Harvok had spoken by phone',
      },
    ],
  })
  assert.equal(call.status.value, 'claimed')
  const contacts = contactsOf({
    language: 'en',
    text: 'Grel and Harvok met on the sidelines of the summit in Sorelia.',
  })
  const [meeting] = contacts
  assert.equal(meeting?.type, 'meeting')
  assert.equal(meeting?.status.value, 'held')
})
