import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../src/model/reading.ts'
import { readDocument } from '../src/read.ts'
import { loadRoster } from '../src/roster/load.ts'
import { takeSource } from '../src/sources/take-source.ts'

// Made-up leaders, states and outlets: the roster of the made-up documents.
const roster = loadRoster({
  files: [fileURLToPath(new URL('./documents/roster.yaml', import.meta.url))],
  replace: true,
})

async function read(text: string, published = '2026-03-20'): Promise<Reading> {
  const source = await takeSource({ bytes: new TextEncoder().encode(text), path: 'page.txt', published })
  return readDocument(source, { roster })
}

const saying = ({ statements }: Reading, words: string) =>
  statements.find(({ content }) => content.some((span) => span.text.includes(words))) ?? assert.fail(words)

test('what was asked is nobody’s statement, and founds no contact and no initiator', async () => {
  const reading = await read(
    'President Corinne Ashdale and President Yaromir Galdin spoke by phone on Tuesday. Asked whether Galdin had requested the call, the Amber House declined to comment.',
  )
  assert.equal(reading.contacts[0]?.initiator, null)
  assert.ok(reading.statements.every(({ act }) => act !== 'request'))
  assert.equal(reading.undisclosed[0]?.actor, 'office:QN/presidency')
  assert.match(reading.undisclosed[0]?.what.text ?? '', /Galdin had requested the call/)
})

test('who asked for a call is told as a deed, in the voice of whoever tells it', async () => {
  const reading = await read(
    'President Corinne Ashdale and President Yaromir Galdin spoke by phone on Tuesday. The call was requested by President Galdin and lasted approximately thirty-five minutes.',
  )
  const [call] = reading.contacts
  assert.deepEqual([call?.initiator?.value, call?.initiator?.said], ['person:yaromir-galdin', null])
  assert.deepEqual([call?.duration?.value, call?.duration?.bound], [35, 'about'])
})

test('a text is its author’s, whoever was spoken of in between, and a silent text says nothing', async () => {
  const reading = await read(
    'Лидеры Друвании и Пельморы поговорили по телефону, сообщается на сайте Бельвара. Президент Пельморы Коринн Эшдейл заверила, что обмен состоится. «Разговор был полезным», — говорится в сообщении. Кто предложил разговор, в сообщении не говорится.',
  )
  assert.equal(saying(reading, 'Разговор был полезным').source.actor, 'office:QM/presidency')
  assert.equal(saying(reading, 'обмен состоится').source.actor, 'person:corinne-ashdale')
  assert.ok(reading.statements.every(({ content }) => !content.some(({ text }) => text.includes('Кто предложил'))))
})

test('a body of an office speaks for the office, and not for its head or an outlet beside it', async () => {
  const reading = await read(
    'В канцелярии президента Пельморы подтвердили факт разговора. В Янтарном доме на запрос Друвинформа не ответили. Источник в друванской делегации сообщил, что переговоры идут.',
  )
  assert.equal(saying(reading, 'факт разговора').source.actor, 'office:QN/presidency')
  const [silent] = reading.undisclosed
  assert.deepEqual([silent?.actor, silent?.form], ['office:QN/presidency', 'no-reply'])
  const source = saying(reading, 'переговоры идут').source.actor
  assert.equal(reading.actors.find(({ id }) => id === source)?.kind, 'anonymous')
})

test('the one who is only spoken of is not the one who speaks', async () => {
  const reading = await read(
    'Foreign minister Everett Lomond said the door was open. Yaromir Galdin had invited him to Tornavik, he said.',
  )
  assert.equal(saying(reading, 'had invited him').source.actor, 'person:everett-lomond')
})

test('it, said of an institution; a given name; a label that is nobody', async () => {
  const reading = await read(
    'Analysis: what the call tells us\n\nPrime Minister Gordon Thackwell flew home, according to the Amber House. It noted that nothing had been signed. Sir Gordon said he was content.',
  )
  assert.equal(saying(reading, 'nothing had been signed').source.actor, 'office:QN/presidency')
  assert.equal(saying(reading, 'he was content').source.actor, 'person:gordon-thackwell')
  assert.ok(reading.statements.every(({ rule }) => rule !== 'label/headline'))
})

test('told reporters is not the post before it; in a city is where the words fell', async () => {
  const reading = await read(
    'Yaromir Galdin said in a statement on Monday that talks would start. Galdin told reporters that the call had been long. In Quzal he said that winter was near.',
  )
  assert.equal(saying(reading, 'talks would start').channel?.value?.type, 'statement')
  assert.deepEqual(
    [saying(reading, 'been long').channel?.value?.type, saying(reading, 'been long').channel?.certainty],
    ['remarks', 'stated'],
  )
  assert.equal(saying(reading, 'winter was near').channel?.value?.place, 'Quzal')
})

test('what is refused at a briefing is not said there', async () => {
  const reading = await read(
    'Press Secretary Tabitha Wrenfield declined at a briefing on Thursday to say whether the two presidents had spoken.',
  )
  const [statement] = reading.statements
  assert.deepEqual([statement?.act, statement?.channel?.value?.type], ['decline-to-say', 'briefing'])
  assert.equal(reading.statements.length, 1)
  assert.deepEqual(reading.contacts, [])
})
