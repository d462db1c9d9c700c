import type { Command } from 'commander'
import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { csv } from '../../report/csv.ts'
import { type FormatFlags, formatOf, formatOptions } from '../formats.ts'
import { write } from '../output.ts'

/** `memcon languages`: what each pack holds and how well it reads. */
export function define(command: Command): void {
  formatOptions(command, ['terminal', 'json', 'csv'])
  command.action(async (flags: FormatFlags) => {
    const rows = Object.values(languages).map(rowOf)
    await write((printers[formatOf(flags, command)] as Printer)(rows))
  })
}

interface Row {
  readonly tag: string
  readonly name: string
  readonly sections: readonly string[]
  readonly lacks: readonly string[]
  readonly quality: Language['quality']
}

type Printer = (rows: readonly Row[]) => string

const printers: Readonly<Record<string, Printer>> = {
  json: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  csv: (rows) =>
    csv(
      ['tag', 'name', 'holds', 'lacks', 'quotations_of_ten', 'reported_of_ten', 'measured_on'],
      rows.map(({ tag, name, sections, lacks, quality }) => [
        tag,
        name,
        sections.join(' '),
        lacks.join(' '),
        quality?.quotations ?? null,
        quality?.reported ?? null,
        quality?.measuredOn ?? null,
      ]),
    ),
  terminal: (rows) =>
    `${[
      'tag  language          of ten quotations / reported statements found; what the pack holds',
      ...rows.map(({ tag, name, sections, quality }) => {
        const found = quality ? `${quality.quotations} / ${quality.reported}` : 'not measured'
        return `${tag.padEnd(5)}${name.padEnd(18)}${found.padEnd(14)}${sections.join(', ')}`
      }),
      '',
      'Any other language: quotation marks, names of the roster, countries, dates in digits and numbers.',
    ].join('\n')}\n`,
}

const heads = new Set(['tag', 'name', 'script', 'relative', 'quality'])

function rowOf(pack: Language): Row {
  const sections = Object.entries(pack).filter(([key]) => !heads.has(key))
  return {
    tag: pack.tag,
    name: pack.name,
    sections: sections.filter(([, value]) => value !== null).map(([key]) => key),
    lacks: sections.filter(([, value]) => value === null).map(([key]) => key),
    quality: pack.quality,
  }
}
