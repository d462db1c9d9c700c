import type { Actor } from '../model/actor.ts'
import type { Document } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'
import { actorName, byId } from '../roster/lookup.ts'
import type { Roster } from '../roster/types.ts'

const kindOfId: Readonly<Record<string, Actor['kind']>> = {
  person: 'person',
  office: 'office',
  state: 'state',
  org: 'organisation',
  outlet: 'outlet',
}

/** The actors mentioned, and those that items name without a mention of their own: sides, outlets of origin. */
export function actorsWithSides(
  mentioned: readonly Actor[],
  found: Pick<Reading, 'statements' | 'contacts' | 'positions' | 'commitments'>,
  document: Document,
  roster: Roster,
): Actor[] {
  const known = new Set(mentioned.map(({ id }) => id))
  const needed = new Set<string>()
  const need = (id: string | null | undefined) => id && !known.has(id) && needed.add(id)
  for (const { capacities, members } of mentioned) {
    for (const { side } of capacities) need(side)
    members.forEach(need)
  }
  for (const { source, channel, via } of found.statements) {
    need(source.actor)
    source.candidates.forEach(need)
    need(source.capacity?.side)
    need(channel?.value?.outlet)
    for (const link of via) need(link.actor)
  }
  for (const { participants, mediators } of found.contacts) [...participants, ...mediators].forEach(need)
  for (const { holder } of found.positions) need(holder)
  for (const { by, to } of found.commitments) [...by, ...to].forEach(need)
  for (const { value } of document.takenFrom) need(value)
  need(document.account?.side)
  need(document.outlet)
  const all = [...mentioned, ...[...needed].map((id) => actorOf(id, roster))]
  const names = new Map(all.map(({ id, name }) => [id, name]))
  // A group has the names of its members, in the same language whatever the text's is.
  const nameOf = ({ members, name }: Actor) =>
    members.length > 1 ? members.map((id) => names.get(id) ?? id).join(' and ') : name
  return all.map((actor) => (actor.kind === 'group' ? { ...actor, name: nameOf(actor) } : actor))
}

function actorOf(id: string, roster: Roster): Actor {
  const row = byId(roster, id)
  const kind =
    row && 'kind' in row && row.kind === 'platform'
      ? 'platform'
      : (kindOfId[id.slice(0, id.indexOf(':'))] ?? 'organisation')
  const capacities =
    row && 'capacities' in row ? row.capacities.map(({ role, side, from, to }) => ({ role, side, from, to })) : []
  return { id, kind, name: actorName(roster, id) ?? id, members: [], capacities, mentions: [] }
}
