import { type Command, Option } from 'commander'
import { MemconError } from '../../model/errors.ts'
import type { Reading } from '../../model/reading.ts'
import { errorLine, exitCodes, report } from '../errors.ts'
import { type FormatFlags, formatOf, formatOptions } from '../formats.ts'
import { takeInput } from '../inputs.ts'
import { colored, write } from '../output.ts'
import { progress } from '../progress.ts'
import { type ReadingFlags, readingOptions } from '../reading-options.ts'
import { openSession } from '../session.ts'

interface ReadFlags extends ReadingFlags, FormatFlags {
  readonly jsonl?: boolean
}

/** `memcon read FILE|URL... | -` */
export function define(command: Command): void {
  command.argument('[inputs...]', 'files, addresses, or - for standard input')
  formatOptions(readingOptions(command), ['terminal', 'json', 'csv'])
  command.addOption(
    new Option('--jsonl', 'read documents as JSON lines from standard input, print a reading a line').conflicts([
      'csv',
      'type',
    ]),
  )
  command.action(read)
}

async function read(inputs: readonly string[], flags: ReadFlags, command: Command): Promise<void> {
  if (flags.jsonl) {
    const { readLines } = await import('../json-lines.ts')
    return readLines(inputs, flags)
  }
  const format = formatOf(flags, command)
  if (inputs.length === 0) {
    throw new MemconError('use-no-input', 'no input was given; give files, addresses, or - for standard input')
  }
  const session = openSession(flags)
  const print = await printer(format)
  const bar = progress(inputs.length)
  for (const name of inputs) {
    bar.step(name)
    try {
      const reading = session.read(await takeInput(name, flags))
      bar.end()
      await write(print(reading, name === '-' ? null : name))
    } catch (error) {
      bar.end()
      process.exitCode = exitCodes.failed
      if (format === 'json') await write(`${JSON.stringify(errorLine(error, name))}\n`)
      else report(error, name)
    }
  }
}

type Printer = (reading: Reading, file: string | null) => string

const printers: Readonly<Record<string, () => Promise<Printer>>> = {
  json: async () => (reading) => `${JSON.stringify(reading)}\n`,
  csv: async () => {
    const { statementRows, statementHeader } = await import('../../report/statements-csv.ts')
    const { csv } = await import('../../report/csv.ts')
    let first = true
    return (reading, file) => {
      const text = csv(first ? statementHeader : null, statementRows(reading, file))
      first = false
      return text
    }
  },
  terminal: async () => {
    const { printReading } = await import('../../report/terminal/reading.ts')
    const { qualityLine } = await import('../quality-line.ts')
    let first = true
    return (reading, file) => {
      const gap = first ? '' : `\n${'─'.repeat(72)}\n\n`
      first = false
      return gap + printReading(reading, { color: colored(), file, quality: qualityLine(reading) })
    }
  },
}

async function printer(format: string): Promise<Printer> {
  return (printers[format] as () => Promise<Printer>)()
}
