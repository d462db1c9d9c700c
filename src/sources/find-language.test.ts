import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takeSource } from './take-source.ts'

const english =
  'The envoy of the first country said that they would meet again and that it was for the other side to name a city.'
const russian =
  'Представитель страны заявил, что они встретятся ещё раз и что город для этого назовёт другая сторона, но только после паузы.'
const ukrainian =
  'Представник країни заявив, що вони зустрінуться ще раз і що місто для цієї зустрічі назве інша сторона.'
const german =
  'Der Gesandte des Landes sagte am Dienstag, dass beide Seiten sich noch einmal treffen und die andere Seite die Stadt nennt.'
const telugu = 'ఇరు పక్షాలు మళ్లీ సమావేశం కావాలని నిర్ణయించాయని ప్రతినిధి మంగళవారం చెప్పారు.'

async function languageOf(text: string): Promise<string | null> {
  return (await takeSource({ text })).language.value
}

test('a script of one language, short words and letters decide, else the detector', async () => {
  assert.equal(await languageOf(telugu), 'te')
  assert.equal(await languageOf(english), 'en')
  assert.equal(await languageOf(russian), 'ru')
  assert.equal(await languageOf(ukrainian), 'uk')
  assert.equal(await languageOf(german), 'de')
  assert.equal(await languageOf('両国の代表は、再び会談することで合意したと述べた。'), 'ja')
  assert.equal(await languageOf('双方代表星期二表示，两国将再次举行会谈。'), 'zh')
  assert.equal(await languageOf('양측 대표는 다시 만나기로 했다고 밝혔다.'), 'ko')
})

test('a found language has words as evidence and says how it was found', async () => {
  const { language, text } = await takeSource({ text: english })
  const [evidence] = language.evidence
  assert.ok('start' in evidence && text.slice(evidence.start, evidence.end) === evidence.text)
  assert.equal(language.certainty, 'inferred')
})

test('the caller overrides', async () => {
  const { language, blocks } = await takeSource({ text: english, language: 'de' })
  assert.deepEqual([language.value, language.certainty, blocks[0]?.language], ['de', 'given', 'de'])
})

test('what a page says of itself is a hint: words decide, and the hint stays beside them', async () => {
  const html = (lang: string) => `<html lang="${lang}"><body><p>${russian.repeat(6)}`
  const wrong = await takeSource({ bytes: Buffer.from(html('en-US')), mediaType: 'text/html' })
  assert.equal(wrong.language.value, 'ru')
  assert.equal(wrong.language.others[0]?.value, 'en-US')
  const right = await takeSource({ bytes: Buffer.from(html('ru')), mediaType: 'text/html' })
  assert.equal(right.language.evidence.length, 2)
})

test('a text without letters has no language, and says so where it has words', async () => {
  const { language, notices } = await takeSource({ text: '12 345' })
  assert.deepEqual([language.value, language.certainty, notices], [null, 'open', []])
})

test('a paragraph in another language is read in that', async () => {
  const mixed = await takeSource({ text: [telugu.repeat(4), english, telugu].join('\n') })
  assert.deepEqual(
    mixed.blocks.map(({ language }) => language),
    ['te', 'en', 'te'],
  )
  const quoted = await takeSource({ text: [english.repeat(4), russian, english].join('\n') })
  assert.deepEqual(
    quoted.blocks.map(({ language }) => language),
    ['en', 'ru', 'en'],
  )
  const alike = await takeSource({ text: [german.repeat(4), english.repeat(2), german].join('\n') })
  assert.deepEqual(
    alike.blocks.map(({ language }) => language),
    ['de', 'en', 'de'],
  )
})

test('names of another script make no paragraph of another language', async () => {
  const { blocks } = await takeSource({ text: `${telugu.repeat(4)}\nTruth Social, Fox News, CNN: ${telugu}` })
  assert.deepEqual(
    blocks.map(({ language }) => language),
    ['te', 'te'],
  )
})
