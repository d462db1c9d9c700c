import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Reading } from '../src/model/reading.ts'
import { reading as schema } from '../src/model/schema.ts'
import { folderWith, root, runCli } from './run-cli.ts'

const roster = join(root, 'test/documents/roster.yaml')
const article = join(root, 'test/documents/en/news/article.md')
const given = ['--roster', roster, '--only-roster']

test('bad use ends with code 2 and one message that says what is accepted', async () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['read'], /no input was given; give files/],
    [['read', '--json', '--csv', article], /more than one format was given \(json, csv\)/],
    [['read', '--published', 'soon', article], /YYYY-MM-DD/],
    [['read', '--language', 'xx-nope-nope', article], /BCP 47/],
    [['read', '--format', 'xml', article], /Allowed choices are terminal, json, csv/],
    [['read', '--only-roster', article], /--only-roster was given without --roster/],
    [['read', '--roster', 'nowhere.yaml', article], /nowhere\.yaml/],
    [['explain', article, 'five'], /LINE:COL/],
    [['explain', article, '9999:1', ...given], /the text has \d+ lines/],
    [['read', '--jsonl', article], /--jsonl reads standard input/],
    [['rede'], /unknown command|error/],
  ]
  for (const [args, message] of cases) {
    const { code, out, err } = await runCli(args)
    assert.equal(code, 2, `${args.join(' ')}: ${err}`)
    assert.match(err, message)
    assert.equal(out, '')
  }
})

test('a file that fails is said in its place, the others are read, and the code is 1', async () => {
  const path = folderWith({ 'empty.txt': '' })
  const { code, out } = await runCli(['read', '--json', ...given, article, path('nothing.md'), root, article])
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(code, 1)
  assert.deepEqual(
    lines.map((line) => line.schema ?? line.error.code),
    ['memcon.reading/1', 'cannot-read', 'is-a-directory', 'memcon.reading/1'],
  )
  assert.equal(lines[1].error.file, path('nothing.md'))
})

test('the JSON of a reading fits its published schema, and the same in gives the same out', async () => {
  const [first, second] = await Promise.all([
    runCli(['read', '--json', ...given, article]),
    runCli(['read', '--json', ...given, article]),
  ])
  assert.equal(first.code, 0)
  schema.parse(JSON.parse(first.out))
  assert.equal(first.out, second.out)
})

test('--jsonl keeps order and ids, and a bad line spoils no other', async () => {
  const lines = [
    '{"id":"a","text":"Mira Dovan said that talks would go on."}',
    'no json',
    '{"id":"c"}',
    '{"id":"d","text":"x","published":"soon"}',
    '{"id":"e","text":"«Да», — сказал он.","language":"ru","published":"2031-03-04T10:00:00Z"}',
  ]
  const { code, out } = await runCli(['read', '--jsonl'], { input: `${lines.join('\n')}\n` })
  const got = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(code, 1)
  assert.deepEqual(
    got.map((line) => line.document?.ref ?? line.error.code),
    ['a', 'bad-line', 'bad-line', 'bad-field', 'e'],
  )
  const [first] = got as [Reading]
  assert.equal(first.document.text, 'Mira Dovan said that talks would go on.')
  assert.equal(first.statements[0]?.content[0].text, 'talks would go on')
})

test('what the caller gives is kept as evidence', async () => {
  const { out } = await runCli(['read', '--json', '--published', '2031-03-04', '--language', 'en', '-'], {
    input: 'Mira Dovan said on Monday that talks would go on.',
  })
  const { document, statements } = JSON.parse(out) as Reading
  assert.equal(document.published?.certainty, 'given')
  assert.equal(document.language.certainty, 'given')
  assert.equal(statements[0]?.saidOn?.value, '2031-03-03')
})

test('--as-of dates what the document does not', async () => {
  const { out } = await runCli(['read', '--json', '--as-of', '2031-03-04', '--language', 'en', '-'], {
    input: 'Mira Dovan said on Monday that talks would go on.',
  })
  const { document, statements } = JSON.parse(out) as Reading
  assert.equal(document.published, null)
  assert.equal(statements[0]?.saidOn?.value, '2031-03-03')
})

test('text prints what offsets refer to', async () => {
  const text = 'One line.\r\n\r\nTwo – “lines”.'
  const path = folderWith({ 'a.txt': text })
  assert.equal((await runCli(['text', path('a.txt')])).out, text)
})

test('explain tells the rule and what was worked out at a place that read prints', async () => {
  const { out } = await runCli(['read', ...given, article])
  const [, place = ''] = /(\d+:\d+) +assert/.exec(out) ?? []
  const { code, out: told } = await runCli(['explain', article, place, ...given])
  assert.equal(code, 0)
  assert.match(told, /^statement:\d+-\d+ {2}rule \S+/m)
  assert.match(told, /speaker .*: (named|carried|pronoun|office), (stated|carried|inferred)/)
})

test('nothing is coloured in a pipe', async () => {
  const { out, err } = await runCli(['read', ...given, article])
  assert.ok(!`${out}${err}`.includes('\u001b'))
})

test('compare prints in every format', async () => {
  const inputs = ['en', 'ru', 'te'].map((language) => join(root, `test/documents/${language}/disagreement/article.md`))
  const print = (format: string) => runCli(['compare', '--format', format, ...given, ...inputs])
  const [terminal, markdown, html, csv, json] = await Promise.all(
    ['terminal', 'markdown', 'html', 'csv', 'json'].map(print),
  )
  assert.match(terminal?.out ?? '', /HOW LONG IT TOOK/)
  assert.match(markdown?.out ?? '', /^\| \*\*how long it took\*\*/m)
  assert.match(html?.out ?? '', /<th scope="row">how long it took/)
  assert.match(csv?.out ?? '', /^contact,kind,row,account,state/)
  assert.equal(JSON.parse((json?.out ?? '').split('\n')[0] ?? '').schema, 'memcon.comparison/1')
})

test('names and dates answer JSON lines', async () => {
  const names = await runCli(['names'], {
    input:
      '{"english":"Corinne Ashdale","name":"Коринн Эшдейл"}\n{"english":"Corinne Ashdale","name":"Богдан Сертов"}\n',
  })
  assert.deepEqual(
    names.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).same),
    [true, false],
  )
  const dates = await runCli(['dates'], {
    input:
      '{"id":"1","lang":"en","text":"on Monday","sentence":"She said so on Monday.","reference":"2025-02-13T09:00:00Z"}\n',
  })
  assert.equal(JSON.parse(dates.out).value, '2025-02-10')
})

test('every command and option stands in docs/commands.md', async () => {
  const documented = readFileSync(join(root, 'docs/commands.md'), 'utf8')
  const { out } = await runCli(['--help'])
  const commands = [...out.matchAll(/^ {2}(\w+) .*$/gm)]
    .map(([, name]) => name as string)
    .filter((name) => name !== 'help')
  assert.ok(commands.length >= 8)
  for (const command of commands) {
    assert.ok(documented.includes(`memcon ${command}`), command)
    const help = await runCli([command, '--help'])
    for (const [option] of help.out.matchAll(/--[a-z-]+/g))
      assert.ok(option === '--help' || documented.includes(option), `${command} ${option}`)
  }
})

test('every error code stands in docs/errors.md', () => {
  const documented = readFileSync(join(root, 'docs/errors.md'), 'utf8')
  const files = ['cli', 'roster', 'sources'].flatMap((room) => sourcesIn(join(root, 'src', room)))
  const codes = new Set(
    files.flatMap((text) => [...text.matchAll(/MemconError\(\s*'([a-z-]+)'/g)].map(([, code]) => code as string)),
  )
  assert.ok(codes.size > 8)
  assert.deepEqual(
    [...codes].filter((code) => !documented.includes(`\`${code}\``)),
    [],
  )
})

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}
