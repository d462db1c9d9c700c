import type { Actor } from '../model/actor.ts'
import { byId } from '../roster/lookup.ts'
import type { Roster } from '../roster/types.ts'

/** What findings ask about actors. */
export interface ActorBook {
  /** Members of a group; empty for all others. */
  readonly membersOf: (actor: string) => readonly string[]
  /** Every side an actor stands or stood for; its own id where it is a state or organisation. */
  readonly sidesOf: (actor: string) => readonly string[]
  /** Roles, those still held first. */
  readonly rolesOf: (actor: string) => readonly string[]
  /** Tells whether two ids can mean one party: the same, or an office or state and a person of that side. */
  readonly sameParty: (a: string, b: string) => boolean
}

interface Held {
  readonly role: string
  readonly side: string | null
  readonly to: string | null
}

/** Makes the book of a document's actors. */
export function actorBook(actors: readonly Actor[], roster: Roster): ActorBook {
  const known = new Map(actors.map((actor) => [actor.id, actor]))

  function capacitiesOf(id: string): readonly Held[] {
    if (id.startsWith('office:')) {
      const [holder = '', role = ''] = id.slice('office:'.length).split('/')
      return [
        {
          role,
          side: byId(roster, `state:${holder}`) || /^[A-Z]{2}$/.test(holder) ? `state:${holder}` : `org:${holder}`,
          to: null,
        },
      ]
    }
    const actor = known.get(id)
    if (actor) return actor.capacities
    const row = byId(roster, id)
    return row && 'capacities' in row ? row.capacities : []
  }

  const sidesOf = (id: string): readonly string[] =>
    id.startsWith('state:') || id.startsWith('org:') ? [id] : capacitiesOf(id).flatMap(({ side }) => side ?? [])
  const isPerson = (id: string) => id.startsWith('person:') || known.get(id)?.kind === 'person'

  return {
    membersOf: (id) => known.get(id)?.members ?? [],
    sidesOf,
    rolesOf: (id) =>
      [...capacitiesOf(id)].sort((a, b) => Number(Boolean(a.to)) - Number(Boolean(b.to))).map(({ role }) => role),
    sameParty: (a, b) => {
      if (a === b) return true
      if (isPerson(a) && isPerson(b)) return false
      const sides = sidesOf(b)
      return sidesOf(a).some((side) => sides.includes(side))
    },
  }
}
