// Every text here is made up, and so are its people and states.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Given, withContacts } from '../../../test/findings/make-context.ts'
import type { Undisclosed } from '../../model/findings.ts'
import { findUndisclosed } from './find-undisclosed.ts'

const kolt = 'person:maria-kolt'

function undisclosedOf(given: Given): Undisclosed[] {
  const found = findUndisclosed(withContacts(given))
  for (const { what, evidence } of found) {
    for (const span of [what, ...evidence]) assert.equal(given.text.slice(span.start, span.end), span.text)
  }
  return found
}

type Row = readonly [text: string, form: Undisclosed['form'], what: string, topic?: string]

const rows: Readonly<Record<string, readonly Row[]>> = {
  es: [
    ['Kolt se negó a precisar quién inició la llamada.', 'refused', 'quién inició la llamada', 'protocol/initiator'],
    ['Kolt no quiso revelar el lugar de la reunión.', 'refused', 'el lugar de la reunión', 'next-contact/venue'],
    ['Kolt evitó pronunciarse sobre las sanciones.', 'refused', 'las sanciones', 'economy/sanctions'],
    ['Kolt declinó hacer comentarios sobre los presos.', 'refused', 'los presos', 'humanitarian/prisoners'],
    ['Kolt se abstuvo de comentar la fecha de la cumbre.', 'refused', 'la fecha de la cumbre', 'next-contact/date'],
    [
      'Kolt no dio detalles sobre el canje de prisioneros.',
      'refused',
      'el canje de prisioneros',
      'humanitarian/prisoners',
    ],
    ['Kolt no confirmó ni desmintió la visita.', 'neither-confirmed-nor-denied', 'la visita'],
    ['Kolt no respondió a una solicitud de comentarios.', 'no-reply', 'una solicitud de comentarios'],
  ],
  pt: [
    ['Kolt recusou-se a dizer quem iniciou a conversa.', 'refused', 'quem iniciou a conversa', 'protocol/initiator'],
    ['Kolt não quis revelar o local da reunião.', 'refused', 'o local da reunião', 'next-contact/venue'],
    ['Kolt evitou pronunciar-se sobre as sanções.', 'refused', 'as sanções', 'economy/sanctions'],
    ['Kolt se recusou a comentar a data da cúpula.', 'refused', 'a data da cúpula', 'next-contact/date'],
    [
      'Kolt absteve-se de comentar a troca de prisioneiros.',
      'refused',
      'a troca de prisioneiros',
      'humanitarian/prisoners',
    ],
    ['Kolt não deu detalhes sobre os presos.', 'refused', 'os presos', 'humanitarian/prisoners'],
    ['Kolt não confirmou nem desmentiu a visita.', 'neither-confirmed-nor-denied', 'a visita'],
    ['Kolt não respondeu a um pedido de comentário.', 'no-reply', 'um pedido de comentário'],
  ],
  en: [
    [
      'Kolt refused to comment on which side had placed the call.',
      'refused',
      'which side had placed the call',
      'protocol/initiator',
    ],
    ['Kolt declined to say who initiated the call.', 'refused', 'who initiated the call', 'protocol/initiator'],
    ['Kolt would not disclose the venue of the talks.', 'refused', 'the venue of the talks', 'next-contact/venue'],
    ["Kolt wouldn't be drawn on sanctions.", 'refused', 'sanctions', 'economy/sanctions'],
    ['Kolt did not elaborate on the prisoner exchange.', 'refused', 'the prisoner exchange', 'humanitarian/prisoners'],
    ['Kolt sidestepped answering whether they would meet.', 'refused', 'whether they would meet'],
    [
      'Kolt stopped short of confirming the date of the summit.',
      'refused',
      'the date of the summit',
      'next-contact/date',
    ],
    ['Asked about sanctions, Kolt declined to comment.', 'refused', 'sanctions', 'economy/sanctions'],
    [
      'Kolt declined at a briefing on Monday to say where the meeting would be.',
      'refused',
      'where the meeting would be',
      'next-contact/venue',
    ],
    [
      'Kolt would neither confirm nor deny reports of a secret visit.',
      'neither-confirmed-nor-denied',
      'reports of a secret visit',
    ],
    ['Kolt could not confirm or deny the report.', 'neither-confirmed-nor-denied', 'the report'],
    ['Kolt referred questions to Meridia.', 'referred', 'Meridia'],
    ['Kolt did not immediately respond to a request for comment.', 'no-reply', 'a request for comment'],
    ['Kolt was not available for comment.', 'no-reply', 'was not available for comment'],
  ],
  ru: [
    [
      'Кольт отказалась комментировать, какая сторона была инициатором разговора.',
      'refused',
      'какая сторона была инициатором разговора',
      'protocol/initiator',
    ],
    ['Кольт не стала уточнять место встречи.', 'refused', 'место встречи', 'next-contact/venue'],
    ['Кольт воздержалась от комментариев по поводу санкций.', 'refused', 'санкций', 'economy/sanctions'],
    ['Кольт не захотела отвечать, кто кому позвонил.', 'refused', 'кто кому позвонил', 'protocol/initiator'],
    ['Кольт уклонилась от ответа на вопрос о сроках встречи.', 'refused', 'сроках встречи', 'next-contact/date'],
    ['Назвать число пленных Кольт отказалась.', 'refused', 'число пленных', 'humanitarian/prisoners'],
    ['Кольт не подтвердила и не опровергла сообщения о визите.', 'neither-confirmed-nor-denied', 'сообщения о визите'],
    ['Кольт переадресовала вопросы министерству.', 'referred', 'вопросы министерству'],
  ],
  uk: [
    [
      'Кольт відмовилася коментувати, яка сторона була ініціатором розмови.',
      'refused',
      'яка сторона була ініціатором розмови',
      'protocol/initiator',
    ],
    ['Кольт не стала уточнювати місце зустрічі.', 'refused', 'місце зустрічі', 'next-contact/venue'],
    ['Кольт утрималася від коментарів щодо санкцій.', 'refused', 'санкцій', 'economy/sanctions'],
    [
      'Кольт не захотіла відповідати, хто кому зателефонував.',
      'refused',
      'хто кому зателефонував',
      'protocol/initiator',
    ],
    ['Кольт не уточнила, коли відбудеться зустріч.', 'refused', 'коли відбудеться зустріч', 'next-contact/date'],
    [
      'Кольт не підтвердила і не спростувала повідомлення про візит.',
      'neither-confirmed-nor-denied',
      'повідомлення про візит',
    ],
  ],
  pl: [
    ['Kolt odmówiła komentarza na temat sankcji.', 'refused', 'sankcji', 'economy/sanctions'],
    [
      'Kolt nie sprecyzowała, gdzie odbędzie się spotkanie.',
      'refused',
      'gdzie odbędzie się spotkanie',
      'next-contact/venue',
    ],
    [
      'Kolt nie potwierdziła ani nie zaprzeczyła doniesieniom o wizycie.',
      'neither-confirmed-nor-denied',
      'doniesieniom o wizycie',
    ],
  ],
  zh: [
    ['科尔特拒绝透露由谁先提出通话。', 'refused', '由谁先提出通话', 'protocol/initiator'],
    ['科尔特未说明会谈地点。', 'refused', '会谈地点', 'next-contact/venue'],
    ['至于会谈议题，科尔特不予置评。', 'refused', '会谈议题'],
  ],
  ja: [
    ['コルト報道官は開催時期について明らかにしなかった。', 'refused', '開催時期', 'next-contact/date'],
    ['コルト報道官は制裁についてコメントを控えた。', 'refused', '制裁', 'economy/sanctions'],
  ],
  te: [
    ['ఏ వైపు ఫోన్ చేసిందో వ్యాఖ్యానించడానికి కోల్ట్ నిరాకరించారు.', 'refused', 'ఏ వైపు ఫోన్ చేసిందో', 'protocol/initiator'],
    ['ఎవరు ముందుగా ఫోన్ చేశారో చెప్పేందుకు కోల్ట్ ఇష్టపడలేదు.', 'refused', 'ఎవరు ముందుగా ఫోన్ చేశారో', 'protocol/initiator'],
    ['సమావేశ వేదికను వెల్లడించడానికి కోల్ట్ తిరస్కరించారు.', 'refused', 'సమావేశ వేదికను', 'next-contact/venue'],
    ['ఆంక్షల గురించి సమాధానం ఇచ్చేందుకు కోల్ట్ విముఖత చూపారు.', 'refused', 'ఆంక్షల', 'economy/sanctions'],
    ['ఈ వార్తలను కోల్ట్ ధృవీకరించలేదు, ఖండించలేదు.', 'neither-confirmed-nor-denied', 'ఈ వార్తలను'],
    ['తాజా ఆరోపణలపై కోల్ట్ ఇంకా స్పందించలేదు.', 'no-reply', 'తాజా ఆరోపణలపై'],
  ],
}

for (const [language, list] of Object.entries(rows)) {
  for (const [text, form, what, topic] of list) {
    test(`${language}: ${form}: ${text}`, () => {
      const found = undisclosedOf({ language, text })
      assert.equal(found.length, 1, JSON.stringify(found))
      const [item] = found
      assert.equal(item?.form, form)
      assert.equal(item?.actor, kolt)
      assert.equal(item?.what.text, what)
      if (topic) assert.equal(item?.topic, topic)
    })
  }
}

const own: readonly (readonly [Given, Undisclosed['form']])[] = [
  [
    {
      language: 'en',
      text: '"No comment," Kolt said.',
      said: [{ by: kolt, kind: 'direct', content: 'No comment,', source: 'Kolt', cue: 'said' }],
    },
    'refused',
  ],
  [
    {
      language: 'en',
      text: '"We have nothing to announce," Kolt said.',
      said: [{ by: kolt, kind: 'direct', content: 'We have nothing to announce,', source: 'Kolt', cue: 'said' }],
    },
    'refused',
  ],
  [
    {
      language: 'en',
      text: '"You will be informed later," Kolt said.',
      said: [{ by: kolt, kind: 'direct', content: 'You will be informed later,', source: 'Kolt', cue: 'said' }],
    },
    'deferred',
  ],
  [
    {
      language: 'en',
      text: '"Ask the ministry," Kolt said.',
      said: [{ by: kolt, kind: 'direct', content: 'Ask the ministry,', source: 'Kolt', cue: 'said' }],
    },
    'referred',
  ],
  [
    {
      language: 'en',
      text: 'Kolt said she was not aware of such plans.',
      said: [{ by: kolt, content: 'she was not aware of such plans', source: 'Kolt', cue: 'said' }],
    },
    'unaware',
  ],
  [
    {
      language: 'de',
      text: '„Dazu kann ich Ihnen heute nichts sagen“, sagte Kolt.',
      said: [
        { by: kolt, kind: 'direct', content: 'Dazu kann ich Ihnen heute nichts sagen', source: 'Kolt', cue: 'sagte' },
      ],
    },
    'refused',
  ],
  [
    {
      language: 'de',
      text: '„Fragen Sie das Ministerium“, sagte Kolt.',
      said: [{ by: kolt, kind: 'direct', content: 'Fragen Sie das Ministerium', source: 'Kolt', cue: 'sagte' }],
    },
    'referred',
  ],
  [
    {
      language: 'es',
      text: '«No tengo nada que anunciar», dijo Kolt.',
      said: [{ by: kolt, kind: 'direct', content: 'No tengo nada que anunciar', source: 'Kolt', cue: 'dijo' }],
    },
    'refused',
  ],
  [
    {
      language: 'es',
      text: '«Pregunten al ministerio», dijo Kolt.',
      said: [{ by: kolt, kind: 'direct', content: 'Pregunten al ministerio', source: 'Kolt', cue: 'dijo' }],
    },
    'referred',
  ],
  [
    {
      language: 'pt',
      text: '“Não temos nada a acrescentar”, disse Kolt.',
      said: [{ by: kolt, kind: 'direct', content: 'Não temos nada a acrescentar', source: 'Kolt', cue: 'disse' }],
    },
    'refused',
  ],
  [
    {
      language: 'pt',
      text: '“Será anunciado mais tarde”, disse Kolt.',
      said: [{ by: kolt, kind: 'direct', content: 'Será anunciado mais tarde', source: 'Kolt', cue: 'disse' }],
    },
    'deferred',
  ],
  [
    {
      language: 'ru',
      text: '«Эту тему мы не комментируем», — сказала Кольт.',
      said: [{ by: kolt, kind: 'direct', content: 'Эту тему мы не комментируем', source: 'Кольт', cue: 'сказала' }],
    },
    'refused',
  ],
  [
    {
      language: 'ru',
      text: '«Мы вас проинформируем», — сказала Кольт.',
      said: [{ by: kolt, kind: 'direct', content: 'Мы вас проинформируем', source: 'Кольт', cue: 'сказала' }],
    },
    'deferred',
  ],
]

for (const [given, form] of own) {
  test(`${given.language}: in one's own words: ${given.text}`, () => {
    const [item] = undisclosedOf(given)
    assert.equal(item?.form, form)
    assert.equal(item?.actor, kolt)
    assert.match(item?.statement ?? '', /^statement:/)
  })
}

const instead: readonly Given[] = [
  {
    language: 'en',
    text: 'Kolt refused to comment on who had called, only noting that Grel had said he would.',
    said: [
      { by: kolt, source: 'Kolt', cue: 'refused to comment', act: 'decline-to-say', content: 'who had called' },
      { by: kolt, cue: 'noting', content: 'Grel had said he would' },
    ],
  },
  {
    language: 'en',
    text: 'Kolt would not discuss sanctions. "The prisoners come first," she said.',
    said: [
      { by: kolt, source: 'Kolt', cue: 'would not discuss', act: 'decline-to-say', content: 'sanctions' },
      { by: kolt, kind: 'direct', cue: 'she said', content: 'The prisoners come first,' },
    ],
  },
  {
    language: 'te',
    text: 'కోల్ట్ ఎవరు ఫోన్ చేశారో వ్యాఖ్యానించడానికి నిరాకరించారు, కేవలం పేర్కొన్నారు “గ్రెల్ ముందే చెప్పారు.”',
    said: [
      { by: kolt, source: 'కోల్ట్', cue: 'వ్యాఖ్యానించడానికి నిరాకరించారు', act: 'decline-to-say', content: 'ఎవరు ఫోన్ చేశారో' },
      { by: kolt, kind: 'direct', cue: 'పేర్కొన్నారు', content: 'గ్రెల్ ముందే చెప్పారు.' },
    ],
  },
]

for (const given of instead) {
  test(`${given.language}: what was said in place of an answer: ${given.text}`, () => {
    const context = withContacts(given)
    const [item, ...more] = findUndisclosed(context)
    assert.equal(more.length, 0)
    assert.deepEqual(item?.instead, [context.statements[1]?.id])
  })
}

test('two refusals of one thing are one, the second in place of an answer', () => {
  const given: Given = {
    language: 'en',
    text: 'Asked which side had requested the call, Kolt declined to say. "I am not going to get into who dialled whom," she said.',
    said: [
      {
        by: kolt,
        source: 'Kolt',
        cue: 'declined to say',
        act: 'decline-to-say',
        content: 'which side had requested the call',
      },
      { by: kolt, kind: 'direct', cue: 'she said', content: 'I am not going to get into who dialled whom,' },
    ],
  }
  const [item, ...more] = undisclosedOf(given)
  assert.equal(more.length, 0)
  assert.equal(item?.what.text, 'which side had requested the call')
  assert.equal(item?.instead.length, 1)
})

const nothing: readonly Given[] = [
  { language: 'en', text: 'No decision has been made on where it will take place, Kolt said.' },
  { language: 'en', text: 'Grel refused to meet Harvok.' },
  { language: 'en', text: 'Kolt confirmed that the call took place.' },
  { language: 'en', text: 'Valdoria did not attack.' },
  { language: 'ru', text: 'Грель отказался от встречи.' },
  { language: 'uk', text: 'Грель відмовився від зустрічі.' },
  { language: 'uk', text: 'Рішення ще не ухвалено, повідомила Кольт.' },
  { language: 'pl', text: 'Grel odmówił spotkania.' },
  { language: 'ru', text: 'Решение пока не принято, сообщила Кольт.' },
  { language: 'te', text: 'ఎక్కడ జరుగుతుందనే దానిపై నిర్ణయం తీసుకోలేదని కోల్ట్ తెలిపారు.' },
  { language: 'te', text: 'ప్రతిపాదనను గ్రెల్ తిరస్కరించారు.' },
]

for (const given of nothing) {
  test(`${given.language}: nothing kept back: ${given.text}`, () => {
    assert.deepEqual(undisclosedOf(given), [])
  })
}

test('the question of who asked for the call belongs to the call', () => {
  const context = withContacts({
    language: 'en',
    text: 'Grel and Harvok spoke by phone. Kolt declined to say who had called whom.',
  })
  const [item] = findUndisclosed(context)
  assert.equal(item?.contact, context.contacts[0]?.id)
  assert.equal(context.contacts[0]?.initiator, null)
})
