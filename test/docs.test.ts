import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { root } from './run-cli.ts'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

test('every example in the docs runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'memcon-docs-'))
  const examples = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/```ts\n(import [\s\S]*?)```/g)].map(([, code]) => ({
      page,
      code: code as string,
    })),
  )
  assert.ok(examples.length >= 2)
  for (const [index, { page, code }] of examples.entries()) {
    const file = join(folder, `example-${index}.ts`)
    writeFileSync(file, code.replaceAll("'memcon'", `'${pathToFileURL(join(root, 'src/index.ts')).href}'`))
    const out = execFileSync(process.execPath, ['--conditions=source', file], { encoding: 'utf8' })
    assert.match(out, /talks (?:will|would) go on/, page)
  }
})

test('every link of the docs leads to a file', () => {
  for (const page of pages) {
    for (const [, target] of readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)#]+)\)/g)) {
      if (/^https?:/.test(target as string)) continue
      assert.ok(existsSync(join(root, dirname(page), target as string)), `${page}: ${target}`)
    }
  }
})

test('the README names every command', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8') + readFileSync(join(root, 'docs/commands.md'), 'utf8')
  for (const file of readdirSync(join(root, 'src/cli/commands')))
    assert.ok(readme.includes(file.replace('.ts', '')), file)
})
