import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './run-cli.ts'

test('what npm pack makes can be installed into an empty folder and works: its bin and its library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'memcon-pack-'))
  const npm = (args: readonly string[], cwd: string) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root).replace(/^[^[{]*/, '')) as {
    filename: string
    files: { path: string }[]
  }[]
  assert.ok(packed)
  const paths = packed.files.map(({ path }) => path)
  assert.ok(
    paths.includes('dist/index.js') &&
      paths.includes('dist/index.d.ts') &&
      paths.some((path) => path.startsWith('data/roster/')),
  )
  assert.ok(!paths.some((path) => /(?:^|\/)(?:test|bench|samples)\/|\.test\./.test(path)), 'no tests are published')
  writeFileSync(join(folder, 'package.json'), '{"name":"empty","private":true,"type":"module"}')
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`], folder)

  const bin = (args: readonly string[]) =>
    execFileSync(process.execPath, [join(folder, 'node_modules/.bin/memcon'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  assert.equal(bin(['--version']).trim(), version)
  writeFileSync(join(folder, 'a.txt'), 'Mira Dovan said on Monday that talks would go on.')
  const reading = JSON.parse(bin(['read', '--json', '--published', '2031-03-04', 'a.txt']))
  assert.equal(reading.statements[0].content[0].text, 'talks would go on')

  writeFileSync(
    join(folder, 'use.mjs'),
    `import { compareReadings, languages, loadRoster, readDocument, takeSource } from 'memcon'
     const source = await takeSource({ text: 'Mira Dovan said that talks would go on.', language: 'en' })
     const reading = readDocument(source, { roster: loadRoster() })
     console.log(JSON.stringify([reading.statements.length, compareReadings([reading]).length, Object.keys(languages).includes('te')]))`,
  )
  assert.deepEqual(JSON.parse(execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })), [
    1,
    0,
    true,
  ])
})
