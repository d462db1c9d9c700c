import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { makeDocument } from './documents.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'bin/memcon.js')

/** Start of the built command against `node -e 0`, and peak memory of `--jsonl` over few and many documents. */
export async function benchProcesses(print: (line: string) => void): Promise<void> {
  if (
    spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')],
      { cwd: root },
    ).status !== 0
  ) {
    print('start: the build fails, so nothing was measured')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'memcon-bench-'))
  const page = join(folder, 'page.txt')
  writeFileSync(page, makeDocument(4000))
  const commands: Readonly<Record<string, readonly string[]>> = {
    'node -e 0': ['-e', '0'],
    'memcon --version': [built, '--version'],
    'memcon read PAGE': [built, 'read', page],
  }
  const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]))
  for (let round = 0; round < 12; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now()
      spawnSync(process.execPath, args, { stdio: 'ignore' })
      // The first two rounds fill the compile cache.
      if (round > 1) times.get(name)?.push(performance.now() - start)
    }
  }
  const median = (name: string) => times.get(name)?.sort((a, b) => a - b)[5] ?? 0
  print('start of the built command, median of 10 runs')
  for (const name of Object.keys(commands))
    print(
      `  ${name.padEnd(20)} ${median(name).toFixed(0).padStart(5)} ms   ${(median(name) / median('node -e 0')).toFixed(2)} times node -e 0`,
    )

  print('peak memory of --jsonl (flat: it does not grow with the number of documents)')
  for (const count of [100, 1000, 10_000])
    print(`  ${String(count).padStart(6)} documents ${String(Math.round((await peakOf(count)) / 1024)).padStart(6)} MB`)
  rmSync(folder, { recursive: true })
}

/** Peak resident memory in KiB while the built command reads `count` documents. */
async function peakOf(count: number): Promise<number> {
  const reporter = `process.on('exit', () => process.stderr.write('PEAK ' + process.resourceUsage().maxRSS + '\\n'))`
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(reporter)}`, built, 'read', '--jsonl'],
    { stdio: ['pipe', 'ignore', 'pipe'] },
  )
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const closed = new Promise((resolve) => child.on('close', resolve))
  for (let index = 0; index < count; index++) {
    const line = `${JSON.stringify({ id: String(index), text: makeDocument(1500, index), language: 'en', published: '2026-03-18' })}\n`
    if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve))
  }
  child.stdin.end()
  await closed
  return Number(/PEAK (\d+)/.exec(said)?.[1] ?? 0)
}
