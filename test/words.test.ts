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
const engine = /^(?:text|roster|sources|mentions|origin|findings|identity)\//

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

test('no engine file holds a word of the English pack', () => {
  // The record's own terms and the names of a pack's settings are the vocabulary of the code.
  const own = new Set(
    files
      .filter((file) => /^(?:model|languages\/sections)\//.test(file))
      .flatMap((file) => literals(file).map(({ text }) => text)),
  )
  const { tag, name, script, relative, ...sections } = en
  const words = new Set(wordsOf(sections).filter((word) => /^[a-z][a-z' ]+$/.test(word) && !own.has(word)))
  const typed = (file: string) =>
    new Set(
      [...readFileSync(join(source, file), 'utf8').matchAll(/^.*(?:readonly \w+\??:|\| '|type \w+ =).*$/gm)].flatMap(
        ([line]) => literalsOf(line).map(({ text }) => text),
      ),
    )
  const wrong = files
    .filter((file) => engine.test(file))
    .flatMap((file) => {
      const declared = typed(file)
      return literals(file)
        .filter(({ text, kind }) => kind === 'string' && words.has(text) && !declared.has(text))
        .map(({ text, line }) => `${file}:${line} ${text}`)
    })
  assert.ok(words.size > 50, 'the English pack has words')
  assert.deepEqual(wrong, [])
})
