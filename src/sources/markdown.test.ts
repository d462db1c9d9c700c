import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { takeMarkdown } from './markdown.ts'

async function blocks(file: string): Promise<string[]> {
  const taken = await takeMarkdown(file)
  return taken.blocks.map(({ start, end, kind }) => `${kind}: ${taken.text.slice(start, end)}`)
}

test('marks go, words stay, and every line keeps its number', async () => {
  const file = [
    '# Norland *and* Sudmark',
    '',
    'The **envoy** said [so](https://example.org "title"),',
    'and `left` &quot;at once&quot;.  ',
    'Then nothing.',
    '',
    '- first\\*',
    '- second',
    '',
    '3. third',
    '',
    '> quoted',
    '',
    '```',
    'fenced',
    '```',
    '<p>tagged <b>words</b></p>',
    '',
    '[ref]: https://example.org/ref',
    '',
    'Last [words][ref].',
  ].join('\n')
  const { text } = await takeMarkdown(file)
  assert.deepEqual(text.split('\n'), [
    'Norland and Sudmark',
    '',
    'The envoy said so,',
    'and left "at once".',
    'Then nothing.',
    '',
    'first*',
    'second',
    '',
    '3. third',
    '',
    'quoted',
    '',
    '',
    'fenced',
    '',
    'tagged words',
    '',
    '',
    '',
    'Last words.',
  ])
})

test('blocks carry their kind', async () => {
  assert.deepEqual(
    await blocks('# A title\n\n## A heading\n\nA line.\nA second line.\n\n- item\n\n> quoted\n\n| a | b |'),
    [
      'title: A title',
      'heading: A heading',
      'paragraph: A line.',
      'paragraph: A second line.',
      'item: item',
      'quote: quoted',
      'table: | a | b |',
    ],
  )
})

test('the words of a picture are a caption, and its address leaves the text', async () => {
  const taken = await takeMarkdown(
    '![Two flags](https://i0.wp.com/pictures.example/2025/02/a.jpg?w=10)\nThe envoy said so.',
  )
  assert.equal(taken.text, 'Two flags\nThe envoy said so.')
  assert.equal(taken.blocks[0]?.kind, 'caption')
  assert.deepEqual(taken.media, [
    {
      url: 'https://i0.wp.com/pictures.example/2025/02/a.jpg?w=10',
      originalUrl: 'https://pictures.example/2025/02/a.jpg',
      alt: { start: 0, end: 9, text: 'Two flags' },
    },
  ])
})

test('front matter holds hints and no text', async () => {
  const taken = await takeMarkdown(
    '---\ntitle: "Norland talks"\ndate: 2025-02-13\nsource: Norland Post\nurl: https://post.example/1\n---\nThe envoy said so.',
  )
  assert.equal(taken.text, '\n\n\n\n\n\nThe envoy said so.')
  assert.equal(taken.hints.titles[0]?.quote, 'Norland talks')
  assert.equal(taken.hints.published[0]?.quote, '2025-02-13')
  assert.equal(taken.hints.publishers[0]?.quote, 'Norland Post')
  assert.equal(taken.canonicalUrl, 'https://post.example/1')
})

test('a number at the head of a paragraph is never lost', async () => {
  assert.deepEqual(await blocks('1945. The war ended.'), ['item: The war ended.'])
  assert.equal((await takeMarkdown('1945. The war ended.')).text, '1945. The war ended.')
})

test('a long file is cut into pieces and reads the same', async () => {
  const paragraph = 'The *envoy* said [so](https://example.org).\n\n'
  const { text } = await takeMarkdown(paragraph.repeat(2000))
  assert.equal(text, 'The envoy said so.\n\n'.repeat(2000))
})

test('marks beyond measure are read as plain text, with a notice', async () => {
  for (const file of ['['.repeat(10_000), `${'>'.repeat(500)} a`, '*a **b '.repeat(5_000), 'a '.repeat(700_000)]) {
    const taken = await takeMarkdown(file)
    assert.equal(taken.text, file)
    assert.deepEqual(
      taken.notices.map(({ code }) => code),
      ['read-as-plain-text'],
    )
  }
})

test('any file: as many lines as before, and no word moves to another line', async () => {
  const piece = fc.constantFrom(
    '# ',
    '> ',
    '- ',
    '1. ',
    '**',
    '*',
    '_',
    '`',
    '```\n',
    '[',
    '](',
    ')',
    '![',
    '<b>',
    '&amp;',
    '\\',
    '\n',
    '\n\n',
    '\r\n',
    '    ',
    'word',
    'వార్త ',
    '---\n',
    '| ',
    ': ',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (parts) => {
      const file = parts.join('')
      const { text, blocks } = await takeMarkdown(file)
      const before = file.split(/\r\n|\n|\r/)
      const after = text.split(/\r\n|\n|\r/)
      assert.equal(after.length, before.length)
      after.forEach((line, index) => {
        for (const word of line.match(/word|వార్త/g) ?? []) assert.ok(before[index]?.includes(word))
      })
      let last = 0
      for (const { start, end } of blocks) {
        assert.ok(last <= start && start < end && end <= text.length)
        last = end
      }
    }),
  )
})
