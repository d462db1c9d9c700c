import type { Role } from '../model/offices.ts'
import { fault, type RawRows } from './check.ts'
import { isRosterDate } from './days.ts'

/** A row of `data/roster/positions.json`: words of a position's English name that give its role. */
export interface PositionRule {
  readonly words: string
  readonly role: Role
}

interface Entity {
  readonly id: string
  readonly schema: string
  readonly last_seen: string | null
  readonly properties: Readonly<Record<string, readonly string[]>>
}

type Row = Readonly<Record<string, unknown>>

/** Tells whether a text is FollowTheMoney entities, one a line: `{"id": "Q1", "schema": "Person", "properties": {...}}`. */
export function isFollowTheMoney(text: string): boolean {
  const line = text.trimStart().split('\n', 1)[0] ?? ''
  return line.startsWith('{') && /"schema"\s*:\s*"[A-Z]/.test(line.slice(0, 100_000))
}

/** What the mapping of an entity rests on. */
interface Given {
  readonly byId: ReadonlyMap<string, Entity>
  readonly held: ReadonlyMap<string, readonly Entity[]>
  readonly rules: readonly PositionRule[]
  /** Ids of the states and organisations that a capacity may be held for. */
  readonly sides: ReadonlySet<string>
}

/**
 * Maps Person, Occupancy, Position, Organization and PublicBody to rows and leaves every other schema out, as it does an occupancy
 * whose holder and post are not both in the file, or whose side is neither there nor among `sides`. `asOf` is the latest day on
 * which an entity was retrieved, seen or modified; without one the file's rows set no limit.
 */
export function rowsOfEntities(
  file: string,
  text: string,
  rules: readonly PositionRule[],
  sides: ReadonlySet<string>,
): RawRows {
  const lines = text.split('\n')
  const entities = lines.flatMap((line, index) => (line.trim() === '' ? [] : [toEntity(file, line, index + 1)]))
  const organisations = distinct(ofSchemas(entities, ['Organization', 'PublicBody']).map(toOrganisation))
  const given: Given = {
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    held: Map.groupBy(ofSchemas(entities, ['Occupancy']), (occupancy) => first(occupancy, 'holder') ?? ''),
    rules,
    sides: sides.union(new Set(organisations.map((row) => row.id as string))),
  }
  const people = distinct(ofSchemas(entities, ['Person']).map((person) => toPerson(person, given)))
  if (people.length + organisations.length > 0) return { file, rows: { people, organisations } }
  const accepts = 'Person, Organization or PublicBody, at least one of them with a name in Latin letters'
  throw fault(file, 'entities', 'schema', [...new Set(entities.map((entity) => entity.schema))].slice(0, 8), accepts)
}

function toEntity(file: string, line: string, number: number): Entity {
  const accepts = 'an entity with id, schema and properties, whose values are lists of texts'
  try {
    const { id, schema, properties, last_seen } = JSON.parse(line) as Partial<Entity>
    const lists = Object.values(properties ?? {})
    const sound = lists.every((values) => Array.isArray(values) && values.every((value) => typeof value === 'string'))
    if (typeof id === 'string' && typeof schema === 'string' && properties && sound) {
      return { id, schema, properties, last_seen: typeof last_seen === 'string' ? last_seen : null }
    }
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
  }
  throw fault(file, `line ${number}`, null, line, accepts)
}

function toPerson(person: Entity, given: Given): Row | null {
  const names = namesOf(person)
  if (!names) return null
  const occupancies = given.held.get(person.id) ?? []
  const gender = first(person, 'gender')
  const lastName = all(person, 'lastName').find(isLatin)
  return {
    id: `person:${names.slug}`,
    name: names.name,
    ...(lastName && { surname: lastName }),
    native: names.others.filter((name) => !isLatin(name)),
    aliases: names.others.filter(isLatin),
    gender: gender === 'female' || gender === 'male' ? gender : null,
    capacities: occupancies.flatMap((occupancy) => toCapacity(occupancy, given)),
    asOf: latestDay([person, ...occupancies]),
  }
}

function toCapacity(occupancy: Entity, { byId, rules, sides }: Given): readonly Row[] {
  const post = byId.get(first(occupancy, 'post') ?? '')
  const title = post && first(post, 'name')
  const side = post && sideOf(post, byId)
  if (!title || !side || !sides.has(side)) return []
  const words = ` ${title.toLowerCase().replaceAll('-', ' ')} `
  const role = rules.find((rule) => words.includes(` ${rule.words} `))?.role ?? 'official'
  const date = (name: string) => first(occupancy, name)?.slice(0, 10) ?? null
  return [{ role, title, side, from: date('startDate'), to: date('endDate') }]
}

function sideOf(post: Entity, byId: ReadonlyMap<string, Entity>): string | null {
  const body = byId.get(first(post, 'organization') ?? '')
  const names = body && namesOf(body)
  if (names) return `org:${names.slug}`
  const country = first(post, 'country') ?? ''
  return country === 'eu' ? 'org:eu' : `state:${country.toUpperCase()}`
}

function toOrganisation(body: Entity): Row | null {
  const names = namesOf(body)
  if (!names) return null
  const hosts = all(body, 'website').flatMap((address) => (URL.canParse(address) ? [new URL(address).hostname] : []))
  const domains = [...new Set(hosts.map((host) => host.replace(/^www\./, '')))]
  return { id: `org:${names.slug}`, name: names.name, aliases: names.others, domains, asOf: latestDay([body]) }
}

function namesOf(
  entity: Entity,
): { readonly name: string; readonly slug: string; readonly others: readonly string[] } | null {
  const names = ['name', 'alias', 'weakAlias', 'abbreviation']
    .flatMap((key) => all(entity, key))
    .map((name) => name.trim())
  const name = names.find(isLatin)
  if (!name) return null
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return { name, slug, others: [...new Set(names)].filter((other) => other !== name && other !== '') }
}

function latestDay(entities: readonly Entity[]): string | undefined {
  const days = entities.flatMap((entity) => [
    entity.last_seen ?? '',
    ...['retrievedAt', 'modifiedAt', 'date'].flatMap((key) => all(entity, key)),
  ])
  return days
    .map((date) => date.slice(0, 10))
    .filter((day) => day.length === 10 && isRosterDate(day))
    .sort()
    .at(-1)
}

function distinct(rows: readonly (Row | null)[]): readonly Row[] {
  return [...new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : []))).values()]
}

function ofSchemas(entities: readonly Entity[], schemas: readonly string[]): readonly Entity[] {
  return entities.filter((entity) => schemas.includes(entity.schema))
}

function all(entity: Entity, key: string): readonly string[] {
  return entity.properties[key] ?? []
}

function first(entity: Entity, key: string): string | undefined {
  return all(entity, key)[0]
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name) && !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name)
}
