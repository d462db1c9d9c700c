import { roles } from '../model/offices.ts'
import { daysOf, isRosterDate } from './days.ts'
import type { CapacityRow, City, Control, Metonym, OrganisationRow, OutletRow, PersonRow, StateRow } from './types.ts'

/** What one field of a row may hold. `whenMissing` undefined: the field must be given. */
export interface Field {
  readonly accepts: string
  readonly test: (value: unknown) => boolean
  readonly whenMissing?: unknown
  /** The fields of each row, where the value is a list of rows. */
  readonly rows?: FieldTable
}

export type FieldTable = Readonly<Record<string, Field>>

/** A field for each key of a row's type: a key added there and forgotten here does not compile. */
export type Fields<T> = { readonly [K in keyof T]-?: Field }

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() === value && value.length > 0 && value.length <= 300

function matching(pattern: RegExp, accepts: string): Field {
  return { accepts, test: (value) => isText(value) && pattern.test(value) }
}

function oneOf(values: readonly string[]): Field {
  return {
    accepts: `one of ${values.join(', ')}`,
    test: (value) => typeof value === 'string' && values.includes(value),
  }
}

function listOf(field: Field): Field {
  const test = (value: unknown) => Array.isArray(value) && value.length <= 1000 && value.every(field.test)
  return { accepts: `a list, each ${field.accepts}`, test, whenMissing: [] }
}

function rowsOf(fields: FieldTable): Field {
  const accepts = `a list of rows with the fields ${Object.keys(fields).join(', ')}`
  return { accepts, test: Array.isArray, whenMissing: [], rows: fields }
}

function orNull(field: Field): Field {
  return {
    accepts: `${field.accepts}, or null`,
    test: (value) => value === null || field.test(value),
    whenMissing: null,
  }
}

const text: Field = { accepts: 'a text of 1 to 300 characters without blanks at its ends', test: isText }
const date: Field = {
  accepts: 'a date: 2025, 2025-02 or 2025-02-12',
  test: (value) => isText(value) && isRosterDate(value),
}
const day: Field = {
  accepts: 'the last day on which the row is known to hold, as 2025-02-12',
  test: (value) => isText(value) && isRosterDate(value) && daysOf(value).first === value,
}
const host = matching(
  /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/,
  'a host in lower case, such as example.org',
)
const side = matching(/^(?:state:[A-Z]{2}|org:[a-z0-9-]+)$/, 'the id of a state or an organisation: state:RU, org:un')
const sourced = { asOf: day, source: text }

const metonym: Fields<Metonym> = { name: text, aliases: listOf(text), role: orNull(oneOf(roles)) }

const city: Fields<City> = { name: text, aliases: listOf(text) }

const capacity: Fields<CapacityRow> = {
  role: oneOf(roles),
  title: orNull(text),
  side,
  from: orNull(date),
  to: orNull(date),
}

const control: Fields<Control> = {
  by: oneOf(['state', 'public', 'private', 'party']),
  owner: orNull(text),
  since: orNull(date),
  source: text,
}

const state: Fields<StateRow> = {
  id: matching(/^state:[A-Z]{2}$/, 'state: and two capital letters, such as state:RU'),
  name: text,
  aliases: listOf(text),
  capital: text,
  capitalAliases: listOf(text),
  metonyms: rowsOf(metonym),
  cities: rowsOf(city),
  ...sourced,
}

const person: Fields<PersonRow> = {
  id: matching(
    /^person:[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'person: and a name in a-z, 0-9 and hyphens, such as person:anna-berg',
  ),
  name: text,
  surname: text,
  native: listOf(text),
  aliases: listOf(text),
  gender: orNull(oneOf(['female', 'male'])),
  capacities: rowsOf(capacity),
  ...sourced,
}

const organisation: Fields<OrganisationRow> = {
  id: matching(/^org:[a-z0-9]+(?:-[a-z0-9]+)*$/, 'org: and a name in a-z, 0-9 and hyphens, such as org:un'),
  kind: { ...oneOf(['organisation', 'platform']), whenMissing: 'organisation' },
  name: text,
  aliases: listOf(text),
  domains: listOf(host),
  seat: orNull(text),
  ...sourced,
}

const outlet: Fields<OutletRow> = {
  id: matching(/^outlet:[a-z0-9]+(?:-[a-z0-9]+)*$/, 'outlet: and a name in a-z, 0-9 and hyphens, such as outlet:tass'),
  name: text,
  aliases: listOf(text),
  domains: listOf(host),
  mediaHosts: listOf(host),
  language: matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag, such as te or pt-BR'),
  country: matching(/^[A-Z]{2}$/, 'two capital letters of ISO 3166, such as IN'),
  kind: oneOf(['agency', 'broadcaster', 'newspaper', 'online', 'official']),
  control: rowsOf(control),
  side: orNull(side),
  ...sourced,
}

/** The fields of every kind of row, under the key by which files name the kind. */
export const fieldsOf = {
  states: state,
  people: person,
  organisations: organisation,
  outlets: outlet,
} satisfies Record<string, FieldTable>

export type RowKind = keyof typeof fieldsOf

export const rowKinds = Object.keys(fieldsOf) as readonly RowKind[]
