import type { Actor } from '../model/actor.ts'
import { daysOf } from '../model/edtf.ts'
import type { Reading } from '../model/reading.ts'

/** Looks up the actors of a reading. */
export function actorsById(reading: Reading): ReadonlyMap<string, Actor> {
  return new Map(reading.actors.map((actor) => [actor.id, actor]))
}

/**
 * The side an actor stands for on a day (`YYYY-MM-DD`, null = unknown): the state or organisation of its office; itself for
 * a state, organisation, outlet or anonymous source; null where the record does not say or a group has several.
 */
export function sideOf(id: string, actors: ReadonlyMap<string, Actor>, day: string | null): string | null {
  if (id.startsWith('office:')) return officeSide(id)
  const actor = actors.get(id)
  if (!actor) return id.startsWith('state:') || id.startsWith('org:') ? id : null
  if (actor.kind === 'group') {
    const sides = new Set(actor.members.map((member) => (member === id ? null : sideOf(member, actors, day))))
    return sides.size === 1 ? ([...sides][0] ?? null) : null
  }
  if (actor.kind !== 'person') return actor.kind === 'platform' ? null : id
  const held = actor.capacities.filter((capacity) => capacity.side && holds(capacity.from, capacity.to, day))
  return (held[0] ?? actor.capacities.find((capacity) => capacity.side))?.side ?? null
}

function officeSide(id: string): string {
  const name = id.slice('office:'.length, id.indexOf('/'))
  return /^[A-Z]{2}$/.test(name) ? `state:${name}` : `org:${name}`
}

function holds(from: string | null, to: string | null, day: string | null): boolean {
  if (!day) return to === null
  const first = from && daysOf(from)?.[0]
  const last = to && daysOf(to)?.[1]
  return (!first || first <= day) && (!last || day <= last)
}
