import { MemconError } from '../model/errors.ts'
import { daysOf } from './days.ts'
import { type Field, type FieldTable, fieldsOf, type RowKind, rowKinds } from './fields.ts'
import type { Roster } from './types.ts'

export type RosterRows = Pick<Roster, RowKind>

/** Raw rows as a file gives them, not yet checked. */
export interface RawRows {
  readonly file: string
  /** Used where a row does not say it itself. */
  readonly asOf?: unknown
  readonly source?: unknown
  readonly rows: Partial<Record<RowKind, unknown>>
}

/** What holds where neither a row nor its file says it: the giver vouches for the rows, without limit of time. */
const unsaid = { asOf: '9999-12-31', source: 'given file' }

type Raw = Readonly<Record<string, unknown>>

/** Checks the rows of a file and fills what they leave out; throws `bad-roster` at the first fault with file, row and field. */
export function checkRows(raw: RawRows): RosterRows {
  const checked = rowKinds.map((kind) => {
    const given = raw.rows[kind] ?? []
    if (!Array.isArray(given)) throw fault(raw.file, kind, null, given, 'a list of rows')
    return [kind, given.map((row, index) => checkRow(raw, kind, row, index))]
  })
  const rows = Object.fromEntries(checked) as RosterRows
  for (const kind of rowKinds) checkIds(raw.file, kind, rows[kind])
  checkOrder(raw.file, rows)
  return rows
}

/** Checks that each side a row names is there, in the roster as a whole; `file` is named in the error. */
export function checkSides(file: string, rows: RosterRows, roster: RosterRows): void {
  const sides = new Set([...roster.states, ...roster.organisations].map((row) => row.id))
  const accepts = 'the id of a state or organisation that is in the roster; add a row for it, or correct the id'
  rows.people.forEach((person, index) => {
    for (const [at, { side }] of person.capacities.entries()) {
      if (!sides.has(side)) throw fault(file, place('people', index, person), `capacities[${at}].side`, side, accepts)
    }
  })
  rows.outlets.forEach((outlet, index) => {
    if (outlet.side !== null && !sides.has(outlet.side)) {
      throw fault(file, place('outlets', index, outlet), 'side', outlet.side, accepts)
    }
  })
}

/** Ids of the states and organisations that rows name as a side. */
export function sidesNamed(rows: RosterRows): ReadonlySet<string> {
  const capacities = rows.people.flatMap((person) => person.capacities)
  return new Set([...capacities, ...rows.outlets].flatMap(({ side }) => side ?? []))
}

/** An error about one field of one row: what was given and what is accepted. */
export function fault(file: string, row: string, field: string | null, given: unknown, accepts: string): MemconError {
  const where = field === null ? row : `${row}, field ${field}`
  return new MemconError('bad-roster', `${file}: ${where}: given ${show(given)}; accepted: ${accepts}`)
}

function checkRow(raw: RawRows, kind: RowKind, given: unknown, index: number): Raw {
  const at = place(kind, index, given)
  if (!isRow(given)) throw fault(raw.file, at, null, given, `a row with the fields ${names(fieldsOf[kind])}`)
  const row = { asOf: raw.asOf ?? unsaid.asOf, source: raw.source ?? unsaid.source, ...compact(given) }
  return checkFields(fieldsOf[kind], row, (field, value, accepts) => fault(raw.file, at, field, value, accepts))
}

type Fault = (field: string, given: unknown, accepts: string) => MemconError

function checkFields(fields: FieldTable, row: Raw, toFault: Fault): Raw {
  for (const key of Object.keys(row)) {
    if (!Object.hasOwn(fields, key)) throw toFault(key, row[key], `the fields ${names(fields)}`)
  }
  const checked = Object.entries(fields).map(([key, field]) => [key, checkField(key, field, row, toFault)])
  return Object.fromEntries(checked)
}

function checkField(key: string, field: Field, row: Raw, toFault: Fault): unknown {
  const value = plain(row[key] ?? defaultOf(key, field, row))
  if (!field.test(value)) throw toFault(key, row[key], field.accepts)
  const { rows } = field
  if (!rows) return value
  return (value as readonly unknown[]).map((inner, index) => {
    const toInner: Fault = (name, given, accepts) => toFault(`${key}[${index}].${name}`, given, accepts)
    if (!isRow(inner)) throw toFault(`${key}[${index}]`, inner, `a row with the fields ${names(rows)}`)
    return checkFields(rows, inner, toInner)
  })
}

/** "Anna Berg" is called "Berg" unless the row says otherwise. */
function defaultOf(key: string, field: Field, row: Raw): unknown {
  const { name } = row
  return key === 'surname' && typeof name === 'string' ? name.slice(name.lastIndexOf(' ') + 1) : field.whenMissing
}

/** YAML reads a bare year as a number. */
function plain(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value
}

function checkIds(file: string, kind: RowKind, rows: readonly { readonly id: string }[]): void {
  const seen = new Set<string>()
  rows.forEach((row, index) => {
    if (seen.has(row.id))
      throw fault(file, place(kind, index, row), 'id', row.id, 'an id that no other row of the file has')
    seen.add(row.id)
  })
}

function checkOrder(file: string, rows: RosterRows): void {
  rows.people.forEach((person, index) => {
    for (const [at, { from, to }] of person.capacities.entries()) {
      if (from === null || to === null || daysOf(from).first <= daysOf(to).last) continue
      throw fault(
        file,
        place('people', index, person),
        `capacities[${at}].to`,
        to,
        `a date that is not before from (${from})`,
      )
    }
  })
}

function place(kind: RowKind, index: number, row: unknown): string {
  const id = isRow(row) && typeof row.id === 'string' ? ` (${row.id.slice(0, 80)})` : ''
  return `${kind}[${index}]${id}`
}

function compact(row: Raw): Raw {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}

function isRow(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function names(fields: FieldTable): string {
  return Object.keys(fields).join(', ')
}

function show(given: unknown): string {
  if (given === undefined) return 'nothing'
  const text = JSON.stringify(given) ?? String(given)
  return text.length > 120 ? `${text.slice(0, 120)}...` : text
}
