import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { MemconError } from '../model/errors.ts'
import { checkRows, checkSides, fault, type RawRows, type RosterRows, sidesNamed } from './check.ts'
import { type RowKind, rowKinds } from './fields.ts'
import { isFollowTheMoney, rowsOfEntities } from './follow-the-money.ts'
import type { Roster } from './types.ts'

/** A roster of one's own: YAML or FollowTheMoney JSON lines, read in order; a row takes the place of an earlier one with its id. */
export interface GivenRoster {
  readonly files: readonly string[]
  /** True: nothing but these files, and the shipped states and organisations that they name. Otherwise they extend the shipped roster. */
  readonly replace?: boolean
}

const largest = 64 * 1024 * 1024
const shippedFolder = new URL('../../data/roster/', import.meta.url)
const none: RosterRows = { states: [], people: [], organisations: [], outlets: [] }

/** Loads the shipped roster, extended or replaced by files of one's own; throws `bad-roster` with file, row and field, or `cannot-read`. */
export function loadRoster(given: GivenRoster = { files: [] }): Roster {
  const shipped = rowsOfEach(shippedRows)
  const start = given.replace ? none : shipped
  return seal(given.files.reduce((rows, file) => extend(rows, file, shipped), start))
}

function shippedRows(name: string): readonly never[] {
  return (JSON.parse(readFileSync(new URL(`${name}.json`, shippedFolder), 'utf8')) as { rows: readonly never[] }).rows
}

function extend(base: RosterRows, file: string, shipped: RosterRows): RosterRows {
  const sides = [...shipped.states, ...shipped.organisations, ...base.states, ...base.organisations].map(
    (row) => row.id,
  )
  const given = checkRows(rawRows(file, readText(file), new Set(sides)))
  const named = sidesNamed(given)
  const isNamed = (row: { readonly id: string }) => named.has(row.id)
  const lent = { ...none, states: shipped.states.filter(isNamed), organisations: shipped.organisations.filter(isNamed) }
  const roster = merge(merge(lent, base), given)
  checkSides(file, given, roster)
  return roster
}

function merge(base: RosterRows, given: RosterRows): RosterRows {
  return rowsOfEach((kind) => [...new Map([...base[kind], ...given[kind]].map((row) => [row.id, row])).values()])
}

function rowsOfEach(rows: (kind: RowKind) => readonly unknown[]): RosterRows {
  return Object.fromEntries(rowKinds.map((kind) => [kind, rows(kind)])) as unknown as RosterRows
}

function readText(file: string): string {
  try {
    const { size } = statSync(file)
    if (size <= largest) return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new MemconError('cannot-read', `${file}: the roster file cannot be read; give the path of a file`, { cause })
  }
  throw new MemconError(
    'bad-roster',
    `${file}: larger than 64 MiB; accepted: smaller files, of which several may be given`,
  )
}

function rawRows(file: string, text: string, sides: ReadonlySet<string>): RawRows {
  if (isFollowTheMoney(text)) return rowsOfEntities(file, text, shippedRows('positions'), sides)
  const { asOf, source, ...rows } = rowsOfYaml(file, text)
  for (const key of Object.keys(rows)) {
    if (!rowKinds.includes(key as RowKind)) {
      throw fault(file, 'top level', key, rows[key], `the keys asOf, source, ${rowKinds.join(', ')}`)
    }
  }
  return { file, asOf, source, rows }
}

function rowsOfYaml(file: string, text: string): Readonly<Record<string, unknown>> {
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml')
  const accepts = `YAML with the keys ${rowKinds.join(', ')}, or FollowTheMoney entities, one a line`
  try {
    const value: unknown = parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause)
    throw new MemconError('bad-roster', `${file}: ${reason}; accepted: ${accepts}`, { cause })
  }
  throw new MemconError('bad-roster', `${file}: holds no keys; accepted: ${accepts}`)
}

/** Sorts and freezes the rows; the hash is SHA-256 over them as JSON, so the order of rows does not count, and keys come in the order of `fields.ts`. */
function seal(rows: RosterRows): Roster {
  const sorted = Object.fromEntries(
    rowKinds.map((kind) => [kind, rows[kind].toSorted(byIdOrder)]),
  ) as unknown as RosterRows
  const hash = createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
  const asOf = rowKinds.flatMap((kind) => sorted[kind].map((row) => row.asOf)).reduce((a, b) => (a > b ? a : b), '')
  return freeze({ hash, asOf, ...sorted })
}

function byIdOrder(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

function freeze<T extends object>(value: T): T {
  for (const key in value) {
    const inner = value[key]
    if (typeof inner === 'object' && inner !== null) freeze(inner)
  }
  return Object.freeze(value)
}
