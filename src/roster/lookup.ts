import type { Role } from '../model/offices.ts'
import type { Edtf } from '../model/value.ts'
import { daysOf } from './days.ts'
import type { CapacityRow, OrganisationRow, OutletRow, PersonRow, Roster, StateRow } from './types.ts'

export type RosterRow = StateRow | PersonRow | OrganisationRow | OutletRow

/** Who held an office on a day. No `people` and no `possible`: the roster knows nobody for that day. */
export interface Holders {
  /** Those whose capacity covers the day, by id; two on a day of handover or where a date is vague. */
  readonly people: readonly PersonRow[]
  /** Those who may have held it: last known in it before the day, or ever known in it where the day is unknown. */
  readonly possible: readonly PersonRow[]
  /** True where the day lies after what the roster, or the rows that would answer, are known to hold for. */
  readonly afterAsOf: boolean
}

/** The outlet that a host belongs to, and whether the host is a site of it or serves its pictures. */
export interface OutletHost {
  readonly outlet: OutletRow
  readonly through: 'site' | 'media'
}

interface Indices {
  readonly rows: ReadonlyMap<string, RosterRow>
  readonly offices: ReadonlyMap<string, readonly Tenure[]>
  readonly hosts: ReadonlyMap<string, OutletHost>
}

interface Tenure {
  readonly person: PersonRow
  readonly capacity: CapacityRow
}

/** Offices that one person holds at a time, so that its title may stand for the office. */
const singular: ReadonlySet<Role> = new Set<Role>([
  'president',
  'vice-president',
  'monarch',
  'crown-prince',
  'supreme-leader',
  'prime-minister',
  'chancellor',
  'foreign-minister',
  'defence-minister',
  'security-adviser',
  'chief-of-staff',
  'secretary-general',
  'high-representative',
  'commission-president',
  'council-president',
])

const made = new WeakMap<Roster, Indices>()

/** The row with an id such as `person:dmitry-peskov`, `state:RU`, `org:un` or `outlet:tass`. */
export function byId(roster: Roster, id: string): RosterRow | null {
  return indices(roster).rows.get(id) ?? null
}

/** Who held a role for a side on a day (EDTF; a coarser date means any day in it, null means the day is unknown). */
export function holdersOf(roster: Roster, role: Role, side: string, day: Edtf | null): Holders {
  const tenures = indices(roster).offices.get(officeKey(side, role)) ?? []
  if (day === null) return { people: [], possible: peopleOf(tenures), afterAsOf: false }
  const { first, last } = daysOf(day)
  const reached = tenures.filter((tenure) => begins(tenure) <= last && ends(tenure) >= first)
  const known = reached.filter((tenure) => tenure.capacity.to !== null || first <= tenure.person.asOf)
  const people = peopleOf(known)
  const possible = peopleOf(reached).filter((person) => !people.includes(person))
  return { people, possible, afterAsOf: first > roster.asOf || possible.length > 0 }
}

/** The outlet of a host or of the nearest domain above it: `de.rt.com` before `rt.com`. */
export function outletByHost(roster: Roster, host: string): OutletHost | null {
  const { hosts } = indices(roster)
  let rest = host.toLowerCase().replace(/\.$/, '')
  while (rest !== '') {
    const found = hosts.get(rest)
    if (found) return found
    const dot = rest.indexOf('.')
    rest = dot < 0 ? '' : rest.slice(dot + 1)
  }
  return null
}

/** The side whose own account a page on this host is (`state:RU` for kremlin.ru); null for all other hosts. */
export function officialSideOfHost(roster: Roster, host: string): string | null {
  const found = outletByHost(roster, host)
  return found?.through === 'site' ? found.outlet.side : null
}

/** An office in plain English, as a catalogue writes it: "Foreign minister, Russia", "Secretary of State, United States". */
export function officeName(roster: Roster, side: string, role: Role): string {
  const words = titleOf(roster, side, role) ?? role.replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${actorName(roster, side) ?? side}`
}

/** The English name of a person, state, organisation, outlet or office by its id; null where the roster lacks it. */
export function actorName(roster: Roster, id: string): string | null {
  const row = byId(roster, id)
  if (row) return row.name
  const office = /^office:([^/]+)\/(.+)$/.exec(id)
  if (!office) return null
  const [, holder = '', role = ''] = office
  const side = [`state:${holder}`, `org:${holder}`].find((candidate) => byId(roster, candidate))
  return side ? officeName(roster, side, role as Role) : null
}

function titleOf(roster: Roster, side: string, role: Role): string | null {
  if (!singular.has(role)) return null
  const tenures = indices(roster).offices.get(officeKey(side, role)) ?? []
  const titles = new Set(tenures.map((tenure) => tenure.capacity.title))
  const [title = null] = titles
  return titles.size === 1 ? title : null
}

function officeKey(side: string, role: Role): string {
  return `${side}/${role}`
}

function begins({ capacity }: Tenure): string {
  return capacity.from === null ? '' : daysOf(capacity.from).first
}

function ends({ capacity }: Tenure): string {
  return capacity.to === null ? '9999' : daysOf(capacity.to).last
}

function peopleOf(tenures: readonly Tenure[]): readonly PersonRow[] {
  return [...new Set(tenures.map((tenure) => tenure.person))]
}

function indices(roster: Roster): Indices {
  const known = made.get(roster)
  if (known) return known
  const fresh = { rows: indexRows(roster), offices: indexOffices(roster), hosts: indexHosts(roster) }
  made.set(roster, fresh)
  return fresh
}

function indexRows(roster: Roster): ReadonlyMap<string, RosterRow> {
  const rows: RosterRow[] = [...roster.states, ...roster.people, ...roster.organisations, ...roster.outlets]
  return new Map(rows.map((row) => [row.id, row]))
}

function indexOffices(roster: Roster): ReadonlyMap<string, readonly Tenure[]> {
  const offices = new Map<string, Tenure[]>()
  for (const person of roster.people) {
    for (const capacity of person.capacities) {
      const key = officeKey(capacity.side, capacity.role)
      const tenures = offices.get(key)
      if (tenures) tenures.push({ person, capacity })
      else offices.set(key, [{ person, capacity }])
    }
  }
  return offices
}

function indexHosts(roster: Roster): ReadonlyMap<string, OutletHost> {
  const hosts = new Map<string, OutletHost>()
  for (const outlet of roster.outlets)
    for (const host of outlet.mediaHosts) hosts.set(host, { outlet, through: 'media' })
  for (const outlet of roster.outlets) for (const host of outlet.domains) hosts.set(host, { outlet, through: 'site' })
  return hosts
}
