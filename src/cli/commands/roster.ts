import type { Command } from 'commander'
import { csv } from '../../report/csv.ts'
import { loadRoster } from '../../roster/load.ts'
import { nameSimilarity, sameNameFrom } from '../../roster/names/similarity.ts'
import type { OrganisationRow, OutletRow, PersonRow, Roster, StateRow } from '../../roster/types.ts'
import { exitCodes } from '../errors.ts'
import { type FormatFlags, formatOf, formatOptions } from '../formats.ts'
import { write } from '../output.ts'
import type { ReadingFlags } from '../reading-options.ts'
import { openRoster } from '../session.ts'

type AnyRow = StateRow | PersonRow | OrganisationRow | OutletRow

/** `memcon roster [NAME]`: everybody, or those whose name in any script sounds like NAME. */
export function define(command: Command): void {
  command.argument('[name]', 'a name or id, in any script')
  command.option('--roster <file>', 'a roster of your own; may be repeated', (file: string, files: string[] = []) => [
    ...files,
    file,
  ])
  command.option('--only-roster', 'the given rosters alone')
  formatOptions(command, ['terminal', 'json', 'csv']).action(
    async (name: string | undefined, flags: FormatFlags & ReadingFlags) => {
      const roster = flags.roster || flags.onlyRoster ? openRoster(flags) : loadRoster()
      const all: readonly AnyRow[] = [...roster.people, ...roster.states, ...roster.organisations, ...roster.outlets]
      const rows = name === undefined ? all : found(all, name)
      if (rows.length === 0) {
        process.exitCode = exitCodes.failed
        process.stderr.write('memcon: nobody of that name is in the roster; --roster FILE adds people of your own\n')
      }
      await write((printers[formatOf(flags, command)] as Printer)(rows, roster))
    },
  )
}

function found(rows: readonly AnyRow[], name: string): readonly AnyRow[] {
  const wanted = name.toLowerCase()
  return rows
    .map((row) => ({ row, score: scoreOf(row, wanted) }))
    .filter(({ score }) => score >= sameNameFrom)
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => row)
}

function scoreOf(row: AnyRow, wanted: string): number {
  if (row.id.toLowerCase() === wanted) return 2
  const names = [row.name, ...row.aliases, ...('native' in row ? [...row.native, row.surname] : [])]
  if (names.some((name) => name.toLowerCase() === wanted)) return 1.5
  return 'surname' in row
    ? Math.max(nameSimilarity(row.name, wanted), nameSimilarity(row.surname, wanted))
    : nameSimilarity(row.name, wanted)
}

type Printer = (rows: readonly AnyRow[], roster: Roster) => string

const printers: Readonly<Record<string, Printer>> = {
  json: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  csv: (rows) =>
    csv(
      ['id', 'name', 'what', 'as_of', 'source'],
      rows.map((row) => [row.id, row.name, what(row), row.asOf, row.source]),
    ),
  terminal: (rows, roster) =>
    `${[
      `as of ${roster.asOf}: ${roster.people.length} people, ${roster.states.length} states, ${roster.organisations.length} organisations and platforms, ${roster.outlets.length} outlets`,
      '',
      ...rows.map((row) => `${row.id.padEnd(32)} ${row.name.padEnd(28)} ${what(row)}`),
    ].join('\n')}\n`,
}

function what(row: AnyRow): string {
  if ('capacities' in row) {
    return row.capacities
      .map(
        ({ role, title, side, from, to }) =>
          `${title ?? role.replaceAll('-', ' ')} of ${side} (${from ?? '?'} to ${to ?? ''})`,
      )
      .join('; ')
  }
  if ('capital' in row) return `capital ${row.capital}`
  if ('control' in row)
    return `${row.kind}, ${row.language}, ${row.country}, ${row.domains.join(' ')}; control: ${row.control.map(({ by, owner }) => [by, owner].filter(Boolean).join(' ')).join(', ') || 'not known'}`
  return row.kind
}
