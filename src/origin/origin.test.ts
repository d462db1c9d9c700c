// Made up for Memcon's tests: these people, states, outlets and words do not exist.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Document } from '../model/document.ts'
import { readDocument } from '../read.ts'
import { loadRoster } from '../roster/load.ts'
import type { SourceInput } from '../sources/source.ts'
import { takeSource } from '../sources/take-source.ts'

const roster = loadRoster({
  files: [fileURLToPath(new URL('../../test/documents/roster.yaml', import.meta.url))],
  replace: true,
})
const sentence =
  'The envoy of Druvania said that the two sides had agreed to meet again in a city that both of them would name. '

async function read(input: SourceInput): Promise<Document & { readonly codes: readonly string[] }> {
  const reading = readDocument(await takeSource(input), { roster })
  return { ...reading.document, codes: reading.notices.map(({ code }) => code) }
}

function page(head: string, more: Partial<SourceInput> = {}, body = ''): SourceInput {
  const html = `<html lang="en"><head>${head}</head><body><h1>Envoys to meet again</h1>${body}<p>${sentence.repeat(6)}</p></body></html>`
  return { bytes: Buffer.from(html), mediaType: 'text/html', ...more }
}

const secondsOf = (instant: string) => Math.floor(Date.parse(instant) / 1000).toString(16)
const picture = `https://i1.wp.com/img.q9dvhr.example/files/2026.03/${secondsOf('2026-03-18T07:00:00Z')}5f1ce84b3a07d291.jpg?w=10`
const markdown = (text: string): SourceInput => ({ bytes: Buffer.from(text), path: 'a.md' })

test('published: given, JSON-LD, meta, address, dateline', async () => {
  const meta = '<meta property="article:published_time" content="2026-03-18T10:00:00+03:00">'
  const linked =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-17T08:30:00+03:00"}</script>'
  const url = 'https://post.example/2026/03/16/envoys'
  const whole = await read(page(meta + linked, { url, published: '2026-03-20' }))
  assert.deepEqual([whole.published?.value, whole.published?.certainty], ['2026-03-20', 'given'])
  assert.deepEqual(
    whole.published?.others.map(({ value }) => value),
    ['2026-03-17T08:30', '2026-03-18T10:00', '2026-03-16'],
  )
  assert.equal((await read(page(meta, { url }))).published?.value, '2026-03-18T10:00')
  assert.deepEqual((await read(page('', { url }))).published?.evidence, [{ in: 'url', name: 'address', quote: url }])
  const dateline = await read({ text: `Envoys to meet\nTORNAVIK, March 18, 2026. ${sentence}` })
  assert.deepEqual([dateline.published?.value, dateline.published?.certainty], ['2026-03-18', 'stated'])
})

test('published: dates in whatever form pages write them, and no clock set to nothing', async () => {
  const days: Readonly<Record<string, string | undefined>> = {
    'Wed, 18 Mar 2026 10:00:00 GMT': '2026-03-18T10:00',
    '1773828000': '2026-03-18T10:00',
    '20260318': '2026-03-18',
    '2026-03-18 10:00:00 +0300': '2026-03-18T10:00',
    'March 18, 2026 10:00': '2026-03-18',
    '0001-01-01T00:00:00Z': undefined,
    '2026-02-30': undefined,
    yesterday: undefined,
  }
  for (const [written, day] of Object.entries(days)) {
    const { published } = await read(page(`<meta name="date" content="${written}">`))
    assert.equal(published?.value?.slice(0, day?.length), day, written)
  }
})

test("published: a server's UTC gives way to the outlet's own clock or address", async () => {
  const server =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-18T02:30:00Z"}</script>'
  const own = '<meta property="article:published_time" content="2026-03-17T21:30:00-05:00">'
  assert.equal((await read(page(server + own))).published?.value, '2026-03-17T21:30')
  const url = 'https://post.example/2026/03/17/envoys'
  assert.equal((await read(page(server, { url }))).published?.value, '2026-03-17')
  assert.equal((await read(page(server))).published?.value, '2026-03-18T02:30')
})

test("published: a picture's id is a lower bound, with both its words; no day is made of it where its folder says otherwise", async () => {
  const { published } = await read(markdown(`![Two flags](${picture})\n${sentence}`))
  assert.deepEqual([published?.value, published?.bound, published?.certainty], ['2026-03-18', 'not-before', 'inferred'])
  assert.deepEqual(
    published?.evidence.map((evidence) => ('in' in evidence ? evidence.name : null)),
    ['file id', 'folder'],
  )
  const other = await read(markdown(`![Two flags](${picture.replace('2026.03', '2025.11')})\n${sentence}`))
  assert.equal(other.published, null)
  const dated = await read({ ...markdown(`![Two flags](${picture})\n${sentence}`), published: '2026-03-19' })
  assert.equal(dated.published?.value, '2026-03-19')
})

test('a day in the middle of a text is no day of publication', async () => {
  assert.equal((await read({ text: `${sentence}\n${sentence}They met on 3 March 2026.\n${sentence}` })).published, null)
})

test('the publisher: given, of the page, of its site; never the host of a picture', async () => {
  const site = '<meta property="og:site_name" content="The Post">'
  const url = 'https://www.wexcombe-courier.example/a'
  const all = await read(page(site, { url, publisher: 'Somebody' }))
  assert.deepEqual(
    [all.publisher?.value, all.publisher?.others.map(({ value }) => value)],
    ['Somebody', ['The Post', 'The Wexcombe Courier']],
  )
  const known = await read(page('', { url }))
  assert.deepEqual([known.publisher?.value, known.outlet], ['The Wexcombe Courier', 'outlet:wexcombe-courier'])
  const wrapped = await read(page('', { url: `https://web.archive.org/web/2026/${url}` }))
  assert.equal(wrapped.outlet, 'outlet:wexcombe-courier')
  const pictured = await read(markdown(`![Two flags](${picture})\n${sentence}`))
  assert.deepEqual([pictured.publisher, pictured.outlet], [null, null])
})

test('taken from: the host of a picture, probably; not where the publisher is known', async () => {
  const { takenFrom } = await read(markdown(`![Two flags](${picture})\n${sentence}`))
  assert.deepEqual(
    [takenFrom.length, takenFrom[0]?.value, takenFrom[0]?.certainty],
    [1, 'outlet:tornavik-today', 'inferred'],
  )
  const known = await read(page('', { url: 'https://wexcombe-courier.example/a' }, `<img src="${picture}">`))
  assert.deepEqual(known.takenFrom, [])
})

test('taken from: the page that a reprint names as its original', async () => {
  const link = '<link rel="canonical" href="https://tornavik-today.example/1">'
  const reprint = await read(page(link, { url: 'https://blog.example/copied' }))
  assert.deepEqual(
    [reprint.takenFrom[0]?.value, reprint.takenFrom[0]?.certainty, reprint.outlet],
    ['outlet:tornavik-today', 'stated', null],
  )
  const own = await read(page(link, { url: 'https://tornavik-today.example/1?x' }))
  assert.deepEqual([own.takenFrom, own.outlet], [[], 'outlet:tornavik-today'])
  const saved = await read(page(link))
  assert.deepEqual([saved.takenFrom, saved.outlet], [[], 'outlet:tornavik-today'])
})

const broken = 'ద్రువానియా ప్రతినిధి ఇద్దరూ ఇద్దరూ అధ్యక్షులు చర్చలు నిర్వహించడానికి మరియు నిర్వహించడానికి అంగీకరించారని చెప్పారు.'

test('translated: marks of machine translation and the language of the outlet it was taken from', async () => {
  const { translatedFrom, codes } = await read(markdown(`![రెండు జెండాలు](${picture})\n${broken}`))
  assert.deepEqual([translatedFrom?.value, translatedFrom?.certainty], ['en', 'inferred'])
  assert.equal(codes.filter((code) => code === 'doubled-words').length, 2)
})

test('translated: from words that stayed in the original language', async () => {
  const text = `${broken} “[Sudmark Town] నగరం”, “[North Macedonia] దేశం” అని చెప్పారు.`
  assert.equal((await read({ text })).translatedFrom?.value, null)
  const named = readDocument(await takeSource({ text }), { roster: loadRoster() }).document
  assert.equal(named.translatedFrom?.value, 'en')
})

test('translated: said by the text, or by the proxy it stands behind', async () => {
  const said = await read({ text: `Envoys to meet\nTranslated from Russian\n${sentence}` })
  assert.deepEqual([said.translatedFrom?.value, said.translatedFrom?.certainty], ['ru', 'stated'])
  const russian = await read({
    text: `Встреча\nПеревод с английского\nПредставитель заявил, что они ещё раз встретятся и что это будет после паузы.`,
  })
  assert.equal(russian.translatedFrom?.value, 'en')
  const proxied = await read(page('', { url: 'https://belvar-example.translate.goog/a?_x_tr_sl=ru&_x_tr_tl=en' }))
  assert.deepEqual([proxied.translatedFrom?.value, proxied.translatedFrom?.certainty], ['ru', 'stated'])
  assert.equal(proxied.outlet, 'outlet:belvar')
})

test('a text in good style is no translation', async () => {
  assert.equal(
    (await read({ text: `Envoys to meet\n${sentence.repeat(4)}He had had no answer. “No, no,” she said.` }))
      .translatedFrom,
    null,
  )
})

test("the account: a side's own site, or a title that says so; a report of an outlet is none", async () => {
  const official = await read(page('', { url: 'https://belvar.example/news/1' }))
  assert.equal(official.account?.side, 'state:QM')
  const reported = await read(page('', { url: 'https://wexcombe-courier.example/a' }))
  assert.equal(reported.account, null)
  const title = 'Readout of Druvania’s call with Pelmora'
  const readout = await read(markdown(`# ${title}\n\n${sentence}`))
  assert.deepEqual([readout.account?.side, readout.account?.form], ['state:QM', 'readout'])
})

test('the title: given, then of the text, then of the page, then of the picture above it', async () => {
  const given = await read(page('<meta property="og:title" content="Envoys to meet again soon">', { title: 'Mine' }))
  assert.deepEqual(
    [given.title?.value, given.title?.others.map(({ value }) => value)],
    ['Mine', ['Envoys to meet again', 'Envoys to meet again soon']],
  )
  const doubled = await read(markdown(`![Envoys meet Envoys meet](${picture})\n${sentence}`))
  assert.deepEqual([doubled.title?.value, doubled.title?.certainty], ['Envoys meet', 'inferred'])
  assert.equal((await read({ text: sentence })).title, null)
})
