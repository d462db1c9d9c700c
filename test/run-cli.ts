import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const start = fileURLToPath(new URL('../src/cli/start.ts', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command as a process of its own; `input` goes to its standard input. */
export function runCli(
  args: readonly string[],
  { input = '', cwd }: { readonly input?: string | Uint8Array; readonly cwd?: string } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=source', start, ...args], {
      cwd,
      env: { ...process.env, npm_lifecycle_event: '' },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
    child.stdin.end(input)
  })
}

/** A folder of one's own with files in it; gives a function from name to path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'memcon-test-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return (name) => join(folder, name)
}

/** The project's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))
