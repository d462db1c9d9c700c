import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Taken } from './source.ts'
import { takePage } from './take-page.ts'

const sentence =
  'The envoy of Norland said on Tuesday that both sides had agreed to meet again, in a city that both would name. '

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

function blocksOf({ text, blocks }: Taken): string[] {
  return blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}

const article = page(
  `<title>Norland and Sudmark to meet - Norland Post</title>
   <meta property="og:title" content="Norland and Sudmark to meet">
   <meta property="og:site_name" content="Norland Post">
   <meta property="article:published_time" content="2025-02-13T10:00:00+03:00">
   <link rel="canonical" href="/2025/02/13/meet">
   <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Norland and Sudmark to meet",
     "datePublished":"2025-02-13T10:01:00+03:00","author":{"name":"Ida Holm"},"publisher":{"@type":"Organization","name":"The Norland Post"},
     "articleBody":"nothing of this"}]}</script><style>p{color:red}</style>`,
  `<nav><a href="/">Home</a> <a href="/world">World</a></nav>
   <article><h1>Norland and Sudmark to meet</h1><div class="article-date">13 February 2025</div><p>By Ida Holm</p>
   <figure><img src="/files/flags.jpg" alt="flags"><figcaption>Two flags. Photo: Norland Post</figcaption></figure>
   <p>${sentence.repeat(3)}</p><p>A line<br>and&nbsp;another &amp; a   third.</p><blockquote><p>One. ${sentence}</p></blockquote>
   <ul><li>Two. ${sentence}</li></ul><p><a href="/more">Read more of this</a></p><aside><p>Subscribe now</p></aside>
   <script>alert(1)</script><p>Three. ${sentence.repeat(3)}</p></article><footer>Copyright</footer>`,
)

test('the article block by block, without menus, asides and paragraphs that are only links', async () => {
  const taken = await takePage(article, 'https://post.example/2025/02/13/meet?x=1')
  const one = sentence.trim()
  assert.deepEqual(blocksOf(taken), [
    'title: Norland and Sudmark to meet',
    'dateline: 13 February 2025',
    'byline: By Ida Holm',
    'caption: Two flags. Photo: Norland Post',
    `paragraph: ${sentence.repeat(3).trim()}`,
    'paragraph: A line',
    'paragraph: and\u00a0another & a third.',
    `quote: One. ${one}`,
    `item: Two. ${one}`,
    `paragraph: Three. ${sentence.repeat(3).trim()}`,
  ])
  assert.deepEqual(taken.notices, [])
})

test('what the page says of itself, JSON-LD first', async () => {
  const { hints, canonicalUrl, media } = await takePage(article, 'https://post.example/2025/02/13/meet?x=1')
  assert.equal(canonicalUrl, 'https://post.example/2025/02/13/meet')
  assert.deepEqual(hints.published, [
    { in: 'meta', name: 'JSON-LD datePublished', quote: '2025-02-13T10:01:00+03:00' },
    { in: 'meta', name: 'article:published_time', quote: '2025-02-13T10:00:00+03:00' },
  ])
  assert.deepEqual(
    hints.publishers.map(({ quote }) => quote),
    ['The Norland Post', 'Norland Post'],
  )
  assert.deepEqual(
    hints.titles.map(({ quote }) => quote),
    ['Norland and Sudmark to meet', 'Norland and Sudmark to meet - Norland Post'],
  )
  assert.deepEqual(
    hints.authors.map(({ quote }) => quote),
    ['Ida Holm'],
  )
  assert.deepEqual(
    hints.languages.map(({ quote }) => quote),
    ['en'],
  )
  assert.deepEqual(media, [
    { url: 'https://post.example/files/flags.jpg', originalUrl: 'https://post.example/files/flags.jpg', alt: null },
  ])
})

test('a first heading that is the name of the site is no title', async () => {
  const { blocks } = await takePage(
    page('<meta property="og:title" content="Envoys meet">', `<h1>Norland Post</h1><p>${sentence.repeat(9)}`),
    null,
  )
  assert.ok(!blocks.some(({ kind }) => kind === 'title'))
})

test('what a page repeats word by word stands once', async () => {
  const taken = await takePage(page('', `<p>${sentence}</p><p>No.</p><p>${sentence}</p><p>No.</p>`), null)
  assert.deepEqual(blocksOf(taken), [`paragraph: ${sentence.trim()}`, 'paragraph: No.', 'paragraph: No.'])
})

test('a fragment without html or body is read', async () => {
  assert.deepEqual(blocksOf(await takePage('<p>One.<p>Two &mdash; three.', null)), [
    'paragraph: One.',
    'paragraph: Two — three.',
  ])
})

test('a page that hides its words in script holds none', async () => {
  assert.equal(
    (await takePage(page('<script>var a = "<p>words</p>"</script>', '<noscript>words</noscript>'), null)).text,
    '',
  )
})

test('a page too large to search is read whole, with a notice', async () => {
  const taken = await takePage(page('', '<p>Words here.</p>'.repeat(20_000)), null)
  assert.equal(taken.blocks.length, 20_000)
  assert.deepEqual(
    taken.notices.map(({ code }) => code),
    ['whole-page'],
  )
})

test('tags beyond measure end in a reading or in one clear error', async () => {
  await assert.rejects(takePage('<div>'.repeat(100_000), null), { code: 'page-too-deep' })
  await assert.rejects(takePage('</b><i>'.repeat(100_000), null), { code: 'page-too-deep' })
  assert.equal((await takePage(`${'<div>'.repeat(3_000)}words`, null)).text, 'words')
  assert.equal((await takePage('<'.repeat(100_000), null)).text.length, 100_000)
  for (const hostile of ['<!--', '<![CDATA[', '<script>', '<a b="', '&#', '</', '<svg>']) {
    const taken = await takePage(`<p>words</p>${hostile.repeat(4_000)}`, null).catch((error) => error)
    assert.ok(taken.code === 'page-too-deep' || taken.text.startsWith('words'), hostile)
  }
  const linked = `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>words</p>`
  assert.equal((await takePage(linked, null)).text, 'words')
})
