import type { Command } from 'commander'
import { compareReadings } from '../../compare/compare-readings.ts'
import type { Comparison } from '../../model/comparison.ts'
import { MemconError } from '../../model/errors.ts'
import type { Reading } from '../../model/reading.ts'
import { searchedWords } from '../../searched-words.ts'
import { exitCodes, report } from '../errors.ts'
import { type FormatFlags, formatOf, formatOptions } from '../formats.ts'
import { takeInput } from '../inputs.ts'
import { colored, write } from '../output.ts'
import { progress } from '../progress.ts'
import { type ReadingFlags, readingOptions } from '../reading-options.ts'
import { openSession } from '../session.ts'

/** `memcon compare FILE|URL...` */
export function define(command: Command): void {
  command.argument('<inputs...>', 'files, addresses, or - for standard input')
  formatOptions(readingOptions(command), ['terminal', 'markdown', 'html', 'csv', 'json'])
  command.action(compare)
}

const printers: Readonly<Record<string, (comparisons: readonly Comparison[]) => Promise<string>>> = {
  terminal: async (comparisons) =>
    (await import('../../report/comparison/terminal.ts')).printComparisons(comparisons, colored()),
  markdown: async (comparisons) =>
    (await import('../../report/comparison/markdown.ts')).comparisonMarkdown(comparisons),
  html: async (comparisons) => (await import('../../report/comparison/html.ts')).comparisonHtml(comparisons),
  csv: async (comparisons) => (await import('../../report/comparison/csv.ts')).comparisonCsv(comparisons),
  json: async (comparisons) => comparisons.map((comparison) => `${JSON.stringify(comparison)}\n`).join(''),
}

async function compare(inputs: readonly string[], flags: ReadingFlags & FormatFlags, command: Command): Promise<void> {
  const format = formatOf(flags, command)
  const session = openSession(flags)
  const bar = progress(inputs.length)
  const readings: Reading[] = []
  for (const name of inputs) {
    bar.step(name)
    try {
      readings.push(session.read(await takeInput(name, flags)))
    } catch (error) {
      bar.end()
      process.exitCode = exitCodes.failed
      report(error, name)
    }
  }
  bar.end()
  if (readings.length === 0)
    throw new MemconError('nothing-read', 'none of the inputs could be read, so there is nothing to compare')
  const print = printers[format] as (comparisons: readonly Comparison[]) => Promise<string>
  await write(await print(compareReadings(readings, { searched: searchedWords })))
}
