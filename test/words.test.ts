import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { en } from '../src/languages/en/index.ts'
import { literalsOf } from './literals.ts'

const source = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)
/** Rooms that read text; sources and roster hold the words of HTML and of files. */
const engine = /^(?:text|mentions|origin|findings|identity)\//

function literals(file: string) {
  return literalsOf(readFileSync(join(source, file), 'utf8'))
}

/** Every word and phrase of a pack, from whatever depth. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/[*~]/g, '')]
  return value && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : []
}

test('the scanner sees strings, templates and patterns, and no comments', () => {
  const seen = literalsOf(
    "const a = 'one' // 'two'\nconst b = `three $A 'x'`\nconst c = /fo[/]ur/u\nconst d = 6 / 2 / 1",
  )
  assert.deepEqual(
    seen.map(({ text, line }) => [text, line]),
    [
      ['one', 1],
      ["three $A 'x'", 2],
      ['/fo[/]ur/u', 3],
    ],
  )
})

test('no letter of another alphabet stands in code outside the packs', () => {
  const wrong = files
    .filter((file) => !file.startsWith('languages/'))
    .flatMap((file) =>
      literals(file)
        .filter(({ text }) => /[^\p{ASCII}]/u.test(text) && /(?!\p{ASCII})\p{L}/u.test(text))
        .map(({ text, line }) => `${file}:${line} ${text}`),
    )
  assert.deepEqual(wrong, [])
})

/** Terms of the code and of Intl's options that happen to be English words of the pack too. */
const terms = new Set([
  'all',
  'any',
  'other',
  'via',
  'long',
  'region',
  'short',
  'day',
  'month',
  'year',
  'week',
  'hour',
  'minute',
  'second',
  'script',
  'language',
  'word',
  'sentence',
])

/** Literals that stand in a type declaration: the names of alternatives. */
function declaredIn(file: string): string[] {
  const code = readFileSync(join(source, file), 'utf8')
  const types = [...code.matchAll(/^(?:export )?(?:type \w+[^=]*=|interface \w+[^{]*\{)[\s\S]*?^(?:\}|$)/gm)].map(
    ([text]) => text,
  )
  const picked = [...code.matchAll(/\b(?:Pick|Omit|Record|Extract)<[^>]*>|'[^'\n]+'(?:\s*\|\s*'[^'\n]+')+/g)].map(
    ([text]) => text,
  )
  return [...types, ...picked].flatMap((text) => literalsOf(text).map((literal) => literal.text))
}

test('no engine file holds a word of the English pack', () => {
  // The record's own terms, the names of a pack's settings and of the code's alternatives are the vocabulary of the code.
  const vocabulary = files
    .filter((file) => /^(?:model|languages\/sections)\//.test(file))
    .flatMap((file) => literals(file).map(({ text }) => text))
  const engineFiles = files.filter((file) => engine.test(file))
  const own = new Set([...vocabulary, ...engineFiles.flatMap(declaredIn), ...terms])
  const { tag, name, script, relative, ...sections } = en
  const words = new Set(wordsOf(sections).filter((word) => /^[a-z][a-z' ]+$/.test(word) && !own.has(word)))
  const wrong = engineFiles.flatMap((file) =>
    literals(file)
      .filter(({ text, kind }) => kind === 'string' && words.has(text))
      .map(({ text, line }) => `${file}:${line} ${text}`),
  )
  assert.ok(words.size > 1000, 'the English pack has words')
  assert.deepEqual(wrong, [])
})
