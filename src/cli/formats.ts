import { type Command, Option } from 'commander'
import { MemconError } from '../model/errors.ts'

/** The values of `--format`, `--json` and `--csv` as commander hands them over. */
export interface FormatFlags {
  readonly format?: string
  readonly json?: boolean
  readonly csv?: boolean
}

/** Gives a command `--format` with its short forms; the first format is what people get. */
export function formatOptions(command: Command, formats: readonly [string, ...string[]]): Command {
  command.addOption(new Option('--format <format>', 'how to print').choices(formats).default(formats[0]))
  if (formats.includes('json')) command.option('--json', 'short for --format json')
  if (formats.includes('csv')) command.option('--csv', 'short for --format csv')
  return command
}

/** Which format was asked for. Throws `use-format` where two were. */
export function formatOf(flags: FormatFlags, command: Command): string {
  const asked = [
    flags.json && 'json',
    flags.csv && 'csv',
    command.getOptionValueSource('format') === 'cli' && flags.format,
  ].filter((format): format is string => typeof format === 'string')
  if (new Set(asked).size > 1) {
    throw new MemconError(
      'use-format',
      `more than one format was given (${asked.join(', ')}); give one of --format, --json and --csv`,
    )
  }
  return asked[0] ?? flags.format ?? 'terminal'
}
