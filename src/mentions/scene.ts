import type { Gender } from '../languages/sections/names.ts'
import type { Role } from '../model/offices.ts'
import type { Edtf } from '../model/value.ts'
import { byId, holdersOf } from '../roster/lookup.ts'
import type { PersonRow, Roster } from '../roster/types.ts'
import type { Piece } from './piece.ts'

/** An office as the document or the roster gives it to somebody. */
export interface Office {
  readonly role: Role
  readonly side: string | null
}

/** One mention of a person, in the order of the text. */
export interface Turn {
  readonly id: string
  readonly sentence: number
  readonly quoted: boolean
  /** Only owns what follows: "Galdin's spokesman". */
  readonly owner: boolean
}

/** Who has come on so far, and what is known of them: what pronouns, bare offices and groups are resolved by. */
export interface Scene {
  readonly roster: Roster
  readonly day: Edtf | null
  /** People whom the document names in full, anywhere. */
  readonly named: ReadonlySet<string>
  /** States and organisations that the document mentions. */
  readonly sides: ReadonlySet<string>
  readonly turns: readonly Turn[]
  readonly enter: (id: string, piece: Piece, owner: boolean) => void
  readonly learn: (id: string, office: Office) => void
  readonly learnGender: (id: string, gender: Gender) => void
  readonly genderOf: (id: string) => Gender | null
  /** The offices of a person: those that the document states, then those the roster knows for the day. */
  readonly officesOf: (id: string) => readonly Office[]
  readonly learnedOf: (id: string) => readonly Office[]
  /** People to whom the document itself gives an office of a side. */
  readonly learnedHolders: (role: Role, side: string) => readonly string[]
  readonly isLeader: (id: string) => boolean
  readonly groups: { members: readonly string[]; id: string; sentence: number; named: boolean }[]
}

/** Those who lead a state or its government. */
export const leaderRoles: readonly Role[] = [
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'supreme-leader',
  'crown-prince',
]

export function openScene(
  roster: Roster,
  day: Edtf | null,
  named: ReadonlySet<string>,
  sides: ReadonlySet<string>,
): Scene {
  const turns: Turn[] = []
  const learned = new Map<string, Office[]>()
  const holders = new Map<string, Set<string>>()
  const genders = new Map<string, Gender>()
  const known = new Map<string, readonly Office[]>()

  function rosterOffices(id: string): readonly Office[] {
    const remembered = known.get(id)
    if (remembered) return remembered
    const row = id.startsWith('person:') ? (byId(roster, id) as PersonRow | null) : null
    const offices = (row?.capacities ?? []).filter(({ role, side }) => {
      if (day === null) return true
      const { people, possible } = holdersOf(roster, role, side, day)
      return people.some((person) => person.id === id) || possible.some((person) => person.id === id)
    })
    known.set(id, offices)
    return offices
  }

  const learnedOf = (id: string): readonly Office[] => learned.get(id) ?? []
  const officesOf = (id: string): readonly Office[] => [...learnedOf(id), ...rosterOffices(id)]

  return {
    roster,
    day,
    named,
    sides,
    turns,
    groups: [],
    enter: (id, piece, owner) => {
      turns.push({ id, sentence: piece.sentence, quoted: piece.quoted, owner })
    },
    learn: (id, office) => {
      const offices = learned.get(id) ?? []
      if (!offices.some((one) => one.role === office.role && one.side === office.side)) offices.push(office)
      learned.set(id, offices)
      const key = `${office.side}/${office.role}`
      const known = holders.get(key)
      if (known) known.add(id)
      else holders.set(key, new Set([id]))
    },
    learnGender: (id, gender) => {
      if (!genders.has(id)) genders.set(id, gender)
    },
    genderOf: (id) => {
      const row = id.startsWith('person:') ? (byId(roster, id) as PersonRow | null) : null
      return row?.gender ?? genders.get(id) ?? null
    },
    officesOf,
    learnedOf,
    learnedHolders: (role, side) => [...(holders.get(`${side}/${role}`) ?? [])],
    isLeader: (id) => officesOf(id).some((office) => leaderRoles.includes(office.role)),
  }
}

/** No look back goes over more turns than this, so that time stays linear. */
export const mostTurns = 400

/** Distinct people of the latest turns, the last first, within a number of sentences before `sentence`. */
export function latest(scene: Scene, sentence: number, reach: number, fits: (id: string) => boolean): string[] {
  const found: string[] = []
  const last = Math.max(0, scene.turns.length - mostTurns)
  for (let at = scene.turns.length - 1; at >= last; at--) {
    const turn = scene.turns[at] as Turn
    if (turn.sentence < sentence - reach) break
    if (!turn.quoted && !found.includes(turn.id) && fits(turn.id)) found.push(turn.id)
  }
  return found
}

/** An office whose side is not said takes it from the roster, where the person holds that office for one side alone. */
export function completed(office: Office | null, id: string | null, scene: Scene): Office | null {
  if (!office || office.side !== null || id === null) return office
  const sides = new Set(scene.officesOf(id).flatMap((one) => (one.role === office.role ? (one.side ?? []) : [])))
  const [side] = sides
  return sides.size === 1 && side ? { role: office.role, side } : office
}
