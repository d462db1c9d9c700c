import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatOfPath, formatOfText, formatOfType } from './formats.ts'
import { largestSource } from './source.ts'
import { takeSource } from './take-source.ts'

const text = 'Norland talks\nThe envoy said that they would meet.'

test('a text is its own text', async () => {
  for (const own of [text, '# not Markdown\r\n<p>not a page', ' \tspaces\n\n', 'a\u00a0b\u00adc\u200d']) {
    const source = await takeSource({ text: own })
    assert.equal(source.text, own)
    assert.equal(source.format, 'text')
  }
})

test('the id covers the bytes and what the caller gave, and no path', async () => {
  const id = async (more: object) => (await takeSource({ bytes: Buffer.from(text), ...more })).id
  const plain = await id({ path: 'a/b.txt' })
  assert.equal(plain, await id({ path: 'c.txt', ref: '7', retrieved: '2025-02-13T00:00:00Z' }))
  const given = [
    { url: 'https://post.example/1' },
    { title: 'T' },
    { published: '2025-02-13' },
    { publisher: 'P' },
    { language: 'en' },
  ]
  const ids = await Promise.all(given.map((more) => id({ path: 'a.txt', ...more })))
  assert.equal(new Set([plain, ...ids]).size, given.length + 1)
})

test('the hash of the text groups equal texts', async () => {
  const [one, other] = await Promise.all([
    takeSource({ text }),
    takeSource({ bytes: Buffer.from(`\ufeff${text}`), path: 'a.txt' }),
  ])
  assert.notEqual(one.id, other.id)
  assert.equal(one.textHash, other.textHash)
  assert.equal(one.textHash, createHash('sha256').update(text).digest('hex'))
})

test('what the caller gave stands apart from what was found', async () => {
  const { given, ref, url } = await takeSource({
    text,
    ref: '7',
    title: 'T',
    published: '2025-02',
    url: 'https://post.example/1',
  })
  assert.deepEqual(given, {
    url: 'https://post.example/1',
    title: 'T',
    published: '2025-02',
    publisher: null,
    language: null,
  })
  assert.deepEqual([ref, url], ['7', 'https://post.example/1'])
})

test('misuse is one clear error', async () => {
  const wrong = (input: object, code: string) => assert.rejects(takeSource(input), { code })
  await wrong({}, 'bad-input')
  await wrong({ text: 'a', bytes: Buffer.from('a') }, 'bad-input')
  await wrong({ text, url: 'no address' }, 'bad-input')
  await wrong({ text, published: 'Tuesday' }, 'bad-input')
  await wrong({ text, published: '2025-02-30' }, 'bad-input')
  await wrong({ text, language: 'no language' }, 'bad-input')
  await wrong({ text, mediaType: 'image/png' }, 'unknown-type')
  await wrong({ bytes: Buffer.from('%PDF-1.7') }, 'binary')
  await wrong({ bytes: Buffer.alloc(largestSource + 1, 'a') }, 'too-large')
  await wrong({ text: 'a'.repeat(largestSource + 1) }, 'too-large')
})

test('a document without words says so', async () => {
  for (const bytes of ['', ' \n', '<!doctype html><p>']) {
    const { notices, blocks } = await takeSource({ bytes: Buffer.from(bytes) })
    assert.deepEqual([notices.map(({ code }) => code), blocks], [['no-text'], []])
  }
})

test('controls of direction are noticed and stay', async () => {
  const source = await takeSource({ text: 'The \u202eenvoy\u202c said that it was so.' })
  assert.deepEqual(
    source.notices.map(({ code, span }) => [code, span?.start]),
    [['direction-controls', 4]],
  )
})

test('the format: said, then the ending, then the text itself', () => {
  assert.equal(formatOfType('text/html; charset=utf-8'), 'html')
  assert.equal(formatOfType('md'), 'markdown')
  assert.equal(formatOfType('application/pdf'), null)
  assert.equal(formatOfPath('/a/b.HTM'), 'html')
  assert.equal(formatOfPath('/a.md/b'), null)
  assert.equal(formatOfText('\n<!-- a --><!DOCTYPE html><p>'), 'html')
  assert.equal(formatOfText('![a](https://post.example/a.jpg)\nwords'), 'markdown')
  assert.equal(formatOfText('# Title\nwords'), 'markdown')
  assert.equal(formatOfText('Words [Norland] (so) #1 <here>.'), 'text')
})

test('any bytes end in a source whose blocks lie in its text in order, or in one clear error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.txt', 'a.md', 'a.html', 'a'),
      async (bytes, path) => {
        const source = await takeSource({ bytes, path }).catch((error) => {
          assert.equal(error.code, 'binary')
          return null
        })
        if (source === null) return
        assert.ok(source.text.isWellFormed() && !source.text.includes('\0'))
        let last = 0
        for (const { start, end } of source.blocks) {
          assert.ok(last <= start && start < end && end <= source.text.length)
          last = end
        }
        for (const { span } of source.notices) {
          if (span) assert.equal(source.text.slice(span.start, span.end), span.text)
        }
      },
    ),
  )
})

test('any text is its own text but for NUL and lone surrogates, one unit for one unit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      async (own) => {
        const source = await takeSource({ text: own })
        assert.equal(source.text, own.replaceAll('\0', '\ufffd').toWellFormed())
        assert.equal(source.text.length, own.length)
      },
    ),
  )
})
