import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../src/', import.meta.url))
const all = [
  'model',
  'text',
  'languages',
  'roster',
  'sources',
  'mentions',
  'origin',
  'findings',
  'read',
  'identity',
  'compare',
  'report',
  'cli',
  '.',
]

/** Which rooms a room may import: CONTRIBUTING.md's table. `.` is a file at the top of src. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  languages: ['model', 'text'],
  roster: ['model', 'text', 'languages'],
  sources: ['model', 'text'],
  mentions: ['model', 'text', 'languages', 'roster'],
  origin: ['model', 'text', 'languages', 'roster', 'sources', 'mentions'],
  findings: ['model', 'text', 'languages', 'roster', 'mentions'],
  read: ['model', 'text', 'languages', 'roster', 'sources', 'mentions', 'origin', 'findings'],
  identity: ['model', 'text', 'roster'],
  compare: ['model', 'identity'],
  report: ['model', 'compare'],
  cli: all,
  '.': all,
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

function roomOf(file: string): string {
  const [first = '', ...rest] = file.split('/')
  return rest.length === 0 ? '.' : first
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    relative(source, normalize(join(source, dirname(file), path as string))),
  )
}

test('every room is in the table', () => {
  assert.deepEqual(
    [...new Set(files.map(roomOf))].filter((room) => !(room in rooms)),
    [],
  )
})

test('a room imports only what its row names', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => roomOf(target) !== roomOf(file) && !(rooms[roomOf(file)] ?? []).includes(roomOf(target)))
      .map((target) => `${file} imports ${target}`),
  )
  assert.deepEqual(wrong, [])
})

test('between model and read there is no clock, network, file or randomness', () => {
  const pure = ['model', 'text', 'languages', 'mentions', 'origin', 'findings', 'identity']
  const impure = /\bDate\.now\(|new Date\(\)|Math\.random|node:(?:fs|http|net|child_process)|\bfetch\(|performance\.now/
  const wrong = [...files.filter((file) => pure.includes(roomOf(file))), 'read.ts'].filter((file) =>
    impure.test(readFileSync(join(source, file), 'utf8')),
  )
  assert.deepEqual(wrong, [])
})
