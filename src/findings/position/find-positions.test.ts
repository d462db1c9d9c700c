// Every text here is made up, and so are its people and states.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Given, withContacts } from '../../../test/findings/make-context.ts'
import { findPositions } from './find-positions.ts'

const grel = 'person:tomas-grel'
const kolt = 'person:maria-kolt'

function positionsOf(given: Given) {
  const found = findPositions(withContacts(given))
  for (const { words } of found) assert.equal(given.text.slice(words.start, words.end), words.text)
  assert.equal(new Set(found.map(({ id }) => id)).size, found.length)
  return found
}

const venues: readonly Given[] = [
  {
    language: 'de',
    text: 'Die Gespräche werden in Sorelia stattfinden, sagte Grel.\n„Noch ist nicht entschieden, wo sie stattfinden“, betonte Kolt.',
    said: [
      { by: grel, source: 'Grel', cue: 'sagte', content: 'Die Gespräche werden in Sorelia stattfinden' },
      {
        by: kolt,
        source: 'Kolt',
        cue: 'betonte',
        kind: 'direct',
        content: 'Noch ist nicht entschieden, wo sie stattfinden',
      },
    ],
  },
  {
    language: 'es',
    text: 'Las conversaciones se celebrarán en Sorelia, dijo Grel.\n«No hay ninguna decisión sobre dónde se celebrarán», señaló Kolt.',
    said: [
      { by: grel, source: 'Grel', cue: 'dijo', content: 'Las conversaciones se celebrarán en Sorelia' },
      {
        by: kolt,
        source: 'Kolt',
        cue: 'señaló',
        kind: 'direct',
        content: 'No hay ninguna decisión sobre dónde se celebrarán',
      },
    ],
  },
  {
    language: 'pt',
    text: 'As conversações serão realizadas em Sorelia, disse Grel.\n“Não há nenhuma decisão sobre onde serão realizadas”, frisou Kolt.',
    said: [
      { by: grel, source: 'Grel', cue: 'disse', content: 'As conversações serão realizadas em Sorelia' },
      {
        by: kolt,
        source: 'Kolt',
        cue: 'frisou',
        kind: 'direct',
        content: 'Não há nenhuma decisão sobre onde serão realizadas',
      },
    ],
  },
  {
    language: 'en',
    text: 'Talks will take place in Sorelia, Grel told journalists.\n"No decision has been made on where it will take place," Kolt pointed out.',
    said: [
      { by: grel, source: 'Grel', cue: 'told', content: 'Talks will take place in Sorelia' },
      {
        by: kolt,
        source: 'Kolt',
        cue: 'pointed out',
        kind: 'direct',
        content: 'No decision has been made on where it will take place,',
      },
    ],
  },
  {
    language: 'ru',
    text: 'Переговоры состоятся в Сорелии, сказал Грель.\n«Решение о том, где они пройдут, пока не принято», — отметила Кольт.',
    said: [
      { by: grel, source: 'Грель', cue: 'сказал', content: 'Переговоры состоятся в Сорелии' },
      {
        by: kolt,
        source: 'Кольт',
        cue: 'отметила',
        kind: 'direct',
        content: 'Решение о том, где они пройдут, пока не принято',
      },
    ],
  },
  {
    language: 'te',
    text: 'సోరేలియాలో చర్చలు జరుగుతాయని గ్రెల్ చెప్పారు.\n“ఇది ఎక్కడ జరుగుతుందనే దానిపై ఎటువంటి నిర్ణయం తీసుకోలేదు” అని కోల్ట్ పేర్కొన్నారు.',
    said: [
      { by: grel, source: 'గ్రెల్', cue: 'చెప్పారు', content: 'సోరేలియాలో చర్చలు జరుగుతాయని' },
      {
        by: kolt,
        source: 'కోల్ట్',
        cue: 'పేర్కొన్నారు',
        kind: 'direct',
        content: 'ఇది ఎక్కడ జరుగుతుందనే దానిపై ఎటువంటి నిర్ణయం తీసుకోలేదు',
      },
    ],
  },
]

for (const given of venues) {
  test(`${given.language}: one says where, the other that it is not decided`, () => {
    const rows = positionsOf(given).map(({ issue, holder, stance, value }) => [issue, holder, stance, value])
    assert.deepEqual(rows, [
      ['next-contact/venue', grel, null, 'QS'],
      ['next-contact/venue', kolt, 'undecided', null],
    ])
  })
}

test("what one says that another holds is the other's position by the first one's telling", () => {
  const given: Given = {
    language: 'en',
    text: 'Kolt said that Harvok had said that Sorelia suits everyone.',
    said: [
      { by: kolt, source: 'Kolt', cue: 'said', content: 'Harvok had said that Sorelia suits everyone' },
      { by: 'person:lena-harvok', source: 'Harvok', cue: 'had said', content: 'Sorelia suits everyone', within: 0 },
    ],
  }
  const context = withContacts(given)
  const [position, ...more] = findPositions(context)
  assert.equal(more.length, 0)
  assert.equal(position?.holder, 'person:lena-harvok')
  assert.equal(position?.statement, context.statements[0]?.id)
  assert.equal(position?.stance, 'for')
  assert.equal(position?.value, 'QS')
})

const rows: readonly (readonly [Given, string, string | null])[] = [
  [
    { language: 'en', text: 'Kolt said no date had been set.', said: [{ by: kolt, content: 'no date had been set' }] },
    'next-contact/date',
    'undecided',
  ],
  [
    {
      language: 'en',
      text: 'Kolt said it was too early to speak of a place.',
      said: [{ by: kolt, content: 'it was too early to speak of a place' }],
    },
    'next-contact/venue',
    'undecided',
  ],
  [
    {
      language: 'en',
      text: 'Grel welcomed the ceasefire.',
      said: [{ by: grel, act: 'welcome', cue: 'welcomed', content: 'the ceasefire' }],
    },
    'security/ceasefire',
    'for',
  ],
  [
    {
      language: 'en',
      text: 'Grel condemned the sanctions.',
      said: [{ by: grel, act: 'condemn', cue: 'condemned', content: 'the sanctions' }],
    },
    'economy/sanctions',
    'against',
  ],
  [
    {
      language: 'ru',
      text: 'Сорелия как возможное место не рассматривается, сказала Кольт.',
      said: [{ by: kolt, content: 'Сорелия как возможное место не рассматривается' }],
    },
    'next-contact/venue',
    'against',
  ],
  [
    { language: 'te', text: 'తేదీ ఇంకా ఖరారు కాలేదని కోల్ట్ తెలిపారు.', said: [{ by: kolt, content: 'తేదీ ఇంకా ఖరారు కాలేదని' }] },
    'next-contact/date',
    'undecided',
  ],
]

for (const [given, issue, stance] of rows) {
  test(`${given.language}: ${stance}: ${given.text}`, () => {
    const [position, ...more] = positionsOf(given)
    assert.equal(more.length, 0)
    assert.equal(position?.issue, issue)
    assert.equal(position?.stance, stance)
  })
}

test('words of the text itself are nobody’s position', () => {
  assert.deepEqual(positionsOf({ language: 'en', text: 'No date has been set. Talks will take place in Sorelia.' }), [])
})
