import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Reading } from '../src/model/reading.ts'
import { spansIn } from '../src/read/ground.ts'
import { readDocument } from '../src/read.ts'
import { loadRoster } from '../src/roster/load.ts'
import { takeSource } from '../src/sources/take-source.ts'
import { folderWith, runCli } from './run-cli.ts'

const roster = loadRoster()

async function readText(text: string, language = 'en'): Promise<Reading> {
  return readDocument(await takeSource({ text, language, published: '2031-03-04' }), { roster })
}

function assertGrounded(reading: Reading): void {
  const { text } = reading.document
  for (const span of spansIn({ ...reading, document: { ...reading.document, text: null } }))
    assert.equal(text.slice(span.start, span.end), span.text)
  assert.deepEqual(reading.ungrounded, [])
}

const pieces = fc.constantFrom(
  'Mira Dovan',
  'said',
  ' that ',
  '“',
  '”',
  '"',
  "'",
  '«',
  '»',
  ' ',
  '\n',
  '\n\n',
  ', ',
  '. ',
  ': ',
  '? ',
  'told reporters',
  'according to',
  'on Monday',
  'an hour and a half',
  'President Putin',
  'the Kremlin',
  'they',
  'declined to comment',
  'agreed to meet',
  'పెస్కోవ్',
  'అని',
  'అన్నారు',
  '“శాంతి,”',
  'ప్రకారం',
  'Песков',
  'сообщил, что',
  '«Да», —',
  'по словам',
  '12日',
  '表示',
  '[x]',
  '(',
  ')',
  '\u202e',
  '\u200b',
  '\u0000',
  '\ud800',
  '😀',
  '- ',
  'Q: ',
  '—',
)

test('whatever comes in, every span slices back to its words and reading twice gives the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(pieces, { maxLength: 60 }),
      fc.constantFrom('en', 'ru', 'te', 'zh', 'sw'),
      async (parts, language) => {
        const text = parts.join('')
        const reading = await readText(text, language)
        assertGrounded(reading)
        assert.equal(reading.document.text.length, text.length)
        assert.equal(JSON.stringify(await readText(text, language)), JSON.stringify(reading))
      },
    ),
    { numRuns: 150 },
  )
})

test('ids are unique and every id that is named exists', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
      const reading = await readText(parts.join(''))
      const items = [
        ...reading.statements,
        ...reading.contacts,
        ...reading.positions,
        ...reading.commitments,
        ...reading.undisclosed,
        ...reading.claims,
      ]
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
      const statements = new Set(reading.statements.map(({ id }) => id))
      const actors = new Set(reading.actors.map(({ id }) => id))
      for (const { within, source } of reading.statements) {
        if (within) assert.ok(statements.has(within))
        if (source.actor) assert.ok(actors.has(source.actor), source.actor)
      }
    }),
    { numRuns: 100 },
  )
})

const shapes: Readonly<Record<string, (count: number) => string>> = {
  'opening marks': (count) => '“'.repeat(count),
  'opening marks with words': (count) => '“a '.repeat(count),
  'straight marks': (count) => '"a" '.repeat(count),
  brackets: (count) => '['.repeat(count / 2) + ']'.repeat(count / 2),
  'cues in a row': (count) => 'said '.repeat(count),
  'a sentence without end': (count) => 'Mira Dovan said that they said that '.repeat(count / 8),
  'names in a row': (count) => 'Mira Dovan, '.repeat(count / 2),
  spaces: (count) => ' '.repeat(count * 4),
  'blank lines': (count) => '\n\n'.repeat(count),
  digits: (count) => '12.'.repeat(count),
  'one word': (count) => 'a'.repeat(count * 4),
  'one Telugu word': (count) => 'కా'.repeat(count * 2),
  'Han without spaces': (count) => '表示'.repeat(count),
  'zero-width': (count) => 'a\u200b\u202e'.repeat(count),
  'quoted paragraphs': (count) => '“We go on.\n\n'.repeat(count / 4),
  'commas and clauses': (count) => 'and, he added, that, '.repeat(count / 8),
}

for (const [name, make] of Object.entries(shapes)) {
  test(`time and output grow in step with length: ${name}`, async () => {
    const run = async (count: number) => {
      const text = make(count)
      const start = performance.now()
      const reading = await readText(text, name.includes('Telugu') ? 'te' : name.includes('Han') ? 'zh' : 'en')
      return { time: performance.now() - start, output: JSON.stringify({ ...reading, document: null }).length, text }
    }
    await run(2000)
    const small = await run(4000)
    const large = await run(32_000)
    // Eight times the text: linear is 8, quadratic would be 64. A floor keeps the noise of short runs out.
    assert.ok(large.time < Math.max(small.time, 8) * 30, `${small.time} ms, then ${large.time} ms`)
    assert.ok(
      large.output < small.output * 16 + 4 * large.text.length + 20_000,
      `${small.output}, then ${large.output} units of output`,
    )
  })
}

test('each hostile file ends in a reading or in one clear error, and the others are still read', async () => {
  let state = 7
  const random = Uint8Array.from({ length: 20_000 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'random.txt': random,
    'random.html': random,
    'broken.txt': Uint8Array.from([0x48, 0x69, 0xc3, 0x28, 0xff, 0x20, 0x61]),
    'nul.txt': 'a\u0000b said\u0000 “c”.',
    'bidi.md': 'Mira \u202eDovan\u202c said “\u2066no\u2069”.',
    'empty.md': '',
    'tags.html': '<div>'.repeat(20_000),
    'brackets.md': '['.repeat(10_000) + ']('.repeat(10_000),
    'quotes.md': `${'> '.repeat(5000)}a`,
    'image.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...random.slice(0, 500)]),
    'good.txt': 'Mira Dovan said that talks would go on.',
  }
  const path = folderWith(files)
  const { out } = await runCli(['read', '--json', ...Object.keys(files).map(path)])
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(lines.length, Object.keys(files).length)
  for (const line of lines)
    assert.ok(
      line.schema === 'memcon.reading/1' || (typeof line.error.code === 'string' && line.error.code !== 'internal'),
      JSON.stringify(line).slice(0, 200),
    )
  assert.equal(lines.at(-1).statements.length, 1)
  const terminal = await runCli(['read', ...Object.keys(files).map(path)])
  assert.ok(!/[^\P{Cc}\n]|[\u202e\u2066]/u.test(terminal.out), 'no control character reaches the terminal')
})

test('one line of 50 MB', async () => {
  const path = folderWith({ 'line.txt': 'Mira Dovan said that talks would go on, and so on. '.repeat(1_000_000) })
  const { code, err, out } = await runCli(['read', '--format', 'csv', path('line.txt')])
  assert.ok(code === 0 || code === 1, err)
  assert.ok(out.length > 0 || /memcon: .*\([a-z-]+\)/.test(err))
})
