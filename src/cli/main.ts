import { Command, CommanderError } from 'commander'
import { MemconError } from '../model/errors.ts'
import { version } from '../version.ts'
import { exitCodes, report } from './errors.ts'

interface Entry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<{ readonly define: (command: Command) => void }>
}

/** Every command: a row here and a file in `commands/`. Only the one that is called is loaded. */
const entries: readonly Entry[] = [
  { name: 'read', summary: 'read coverage and print the record', load: () => import('./commands/read.ts') },
  {
    name: 'compare',
    summary: 'put the accounts of each contact side by side',
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'explain',
    summary: 'tell which rule found the item at LINE:COL',
    load: () => import('./commands/explain.ts'),
  },
  { name: 'text', summary: 'print the text that offsets refer to', load: () => import('./commands/text.ts') },
  {
    name: 'languages',
    summary: 'list the languages and how well each is read',
    load: () => import('./commands/languages.ts'),
  },
  { name: 'roster', summary: 'list who is known, or find a name', load: () => import('./commands/roster.ts') },
  { name: 'names', summary: 'answer JSON lines: are two names one?', load: () => import('./commands/names.ts') },
  {
    name: 'dates',
    summary: 'answer JSON lines: which day does an expression mean?',
    load: () => import('./commands/dates.ts'),
  },
]

/** Runs the command line and returns the exit code: 0 all well, 1 some input failed, 2 bad use. */
export async function main(args: readonly string[]): Promise<number> {
  const program = new Command('memcon')
    .description('Reads coverage of diplomatic contacts and puts the public record together.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .showHelpAfterError('(memcon --help lists the commands)')
  const called = args.find((arg) => !arg.startsWith('-'))
  for (const entry of entries) {
    const command = program
      .command(entry.name)
      .description(entry.summary)
      .exitOverride()
      .showHelpAfterError(`(memcon ${entry.name} --help lists the options)`)
    if (called === entry.name || called === 'help') (await entry.load()).define(command)
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return Number(process.exitCode ?? exitCodes.ok)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.badUse
    if (error instanceof MemconError) {
      report(error)
      return error.code.startsWith('use-') ? exitCodes.badUse : exitCodes.failed
    }
    throw error
  }
}
