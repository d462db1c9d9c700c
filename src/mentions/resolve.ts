import type { Gender } from '../languages/sections/names.ts'
import type { Role } from '../model/offices.ts'
import { officeId } from '../model/offices.ts'
import { holdersOf } from '../roster/lookup.ts'
import type { Piece } from './piece.ts'
import { latest, leaderRoles, mostTurns, type Office, type Scene, type Turn } from './scene.ts'

/** Who a piece names. */
export interface Resolved {
  readonly actor: string | null
  readonly candidates: readonly string[]
  readonly capacity: Office | null
  readonly certainty: 'stated' | 'inferred' | 'open'
}

/** How many sentences back a noun, a pronoun or a group may point. */
const reach = { noun: 14, pronoun: 4, group: 40 }
const institutions: ReadonlySet<Role> = new Set<Role>([
  'ministry',
  'foreign-ministry',
  'defence-ministry',
  'government',
  'presidency',
  'parliament',
  'delegation',
])

/** Offices that may be somebody's own: "Trump's envoy". */
export const personalRoles: ReadonlySet<Role> = new Set<Role>([
  'aide',
  'chief-of-staff',
  'delegation',
  'envoy',
  'negotiator',
  'presidency',
  'security-adviser',
  'spokesperson',
  'vice-president',
])

const stated = (actor: string, capacity: Office | null = null): Resolved => ({
  actor,
  candidates: [],
  capacity,
  certainty: 'stated',
})
const inferred = (actor: string, candidates: readonly string[] = [], capacity: Office | null = null): Resolved => ({
  actor,
  candidates: candidates.filter((id) => id !== actor),
  capacity,
  certainty: 'inferred',
})
const open = (candidates: readonly string[], capacity: Office | null = null): Resolved => ({
  actor: null,
  candidates,
  capacity,
  certainty: 'open',
})

/** A name: its one bearer, or the one of several whom the document names in full or whose office stands beside it. */
export function resolveName(piece: Piece, office: Piece | null, scene: Scene): Resolved | null {
  const capacity = office?.role ? { role: office.role, side: office.side } : null
  const ids = piece.ids.filter((id) => piece.sure || isBorneOut(piece, id, scene))
  if (ids.length === 0) return null
  if (ids.length === 1) {
    const [id] = ids as [string]
    const alone = piece.form === 'surname' || piece.form === 'alias'
    return alone && !scene.named.has(id) ? inferred(id, [], capacity) : stated(id, capacity)
  }
  const named = ids.filter((id) => scene.named.has(id))
  if (named.length === 1) return inferred(named[0] as string, ids, capacity)
  const among = named.length > 1 ? named : ids
  const fitting = capacity ? among.filter((id) => scene.officesOf(id).some((one) => fits(one, capacity))) : []
  if (fitting.length === 1) return inferred(fitting[0] as string, ids, capacity)
  return open(among, capacity)
}

/** A word that only sounds like a name is one where the document names its bearer in full or speaks of the bearer's state. */
function isBorneOut(piece: Piece, id: string, scene: Scene): boolean {
  if (scene.named.has(id) && piece.form === 'surname') return true
  return scene.officesOf(id).some(({ side }) => side !== null && scene.sides.has(side))
}

function fits(office: Office, asked: Office): boolean {
  return office.role === asked.role && (asked.side === null || office.side === asked.side)
}

/** An office: the one beside whose name it stands; else its holder by the document, then by the roster; else the office itself. */
export function resolveOffice(
  piece: Piece,
  holder: Resolved | null,
  ofPerson: Resolved | null,
  scene: Scene,
): Resolved | null {
  const role = piece.role
  if (role === null) return null
  let side = piece.side
  if (side === null && ofPerson?.actor) {
    side = sideOf(ofPerson.actor, scene)
    if (institutions.has(role)) return side ? open([officeId(side, role)], { role, side }) : null
  }
  const capacity = { role, side }
  if (holder) return { ...holder, capacity }
  if (institutions.has(role)) return side ? stated(officeId(side, role), capacity) : institutionBefore(role, scene)
  if (side === null) return roleAlone(piece, role, scene)
  const office = officeId(side, role)
  if (piece.definite === false && !leaderRoles.includes(role)) return stated(office, capacity)
  const learned = scene.learnedHolders(role, side)
  if (learned.length === 1) return inferred(learned[0] as string, [], capacity)
  const { people, possible } = holdersOf(scene.roster, role, side, scene.day)
  const ids = people.map((person) => person.id)
  if (ids.length === 1) return inferred(ids[0] as string, [], capacity)
  const all = [...new Set([...ids, ...possible.map((person) => person.id)])]
  const named = all.filter((id) => scene.named.has(id))
  if (named.length === 1) return inferred(named[0] as string, all, capacity)
  return { actor: office, candidates: all, capacity, certainty: 'stated' }
}

/** "пресс-секретарь Галдина": the name behind the office is a leader's, who has it and does not hold it. */
export function ownsOffice(office: Piece, scene: Scene): boolean {
  const [id, other] = office.holder?.ids ?? []
  if (!id || other || !office.role || !personalRoles.has(office.role)) return false
  return scene.isLeader(id) && !scene.officesOf(id).some((one) => one.role === office.role)
}

/** The side somebody stands for, where it is one. */
function sideOf(id: string, scene: Scene): string | null {
  const sides = new Set(scene.officesOf(id).flatMap((office) => office.side ?? []))
  const [side] = sides
  return sides.size === 1 ? (side ?? null) : null
}

/** "the ministry" alone: nobody knows whose. */
function institutionBefore(role: Role, scene: Scene): Resolved | null {
  const sides = new Set(
    scene.turns.slice(-1).flatMap(({ id }) => scene.learnedOf(id).flatMap((office) => office.side ?? [])),
  )
  const [side] = sides
  return sides.size === 1 && side ? open([officeId(side, role)], { role, side }) : null
}

/** "the minister" alone is one of any department, and so is "the spokeswoman". */
function isRole(held: Role, asked: Role): boolean {
  return held === asked || (departments[asked]?.includes(held) ?? false)
}

const departments: Partial<Record<Role, readonly Role[]>> = {
  minister: ['foreign-minister', 'defence-minister'],
  spokesperson: ['foreign-ministry-spokesperson'],
}

/** "the president", "అధ్యక్షుడు": the last one spoken of; two of them leave it open. */
function roleAlone(piece: Piece, role: Role, scene: Scene): Resolved | null {
  if (piece.definite === false) return null
  const holds = (id: string) =>
    agrees(scene.genderOf(id), piece.gender) && scene.officesOf(id).some((office) => isRole(office.role, role))
  const candidates = latest(scene, piece.sentence, reach.noun, holds)
  const [first] = candidates
  if (!first) return open([], { role, side: null })
  const side = scene.officesOf(first).find((office) => isRole(office.role, role))?.side ?? null
  if (candidates.length === 1) return inferred(first, [], { role, side })
  const near = latest(scene, piece.sentence, 1, holds)
  return near.length === 1
    ? inferred(near[0] as string, candidates, { role, side })
    : open(candidates, { role, side: null })
}

/** "the official", "the leader", "రష్యా అధికారి": the last one it can mean. */
export function resolveGeneric(piece: Piece, holder: Resolved | null, scene: Scene): Resolved | null {
  if (holder) return holder
  if (piece.definite === false) return null
  const ofSide = (id: string) => piece.side === null || scene.officesOf(id).some((office) => office.side === piece.side)
  const means = (id: string) =>
    piece.means === 'leader'
      ? scene.isLeader(id) && agrees(scene.genderOf(id), piece.gender)
      : piece.means === 'official'
        ? !scene.isLeader(id) && (piece.side !== null || scene.officesOf(id).length > 0 || id.startsWith('here:'))
        : agrees(scene.genderOf(id), piece.gender)
  const found = latest(scene, piece.sentence, reach.noun, (id) => ofSide(id) && means(id))
  const [first, ...others] = found
  if (!first) return piece.definite === true || piece.side !== null ? open([]) : null
  if (piece.means === 'leader' && others.length > 0) {
    const near = latest(scene, piece.sentence, 1, (id) => ofSide(id) && means(id))
    return near.length === 1 ? inferred(near[0] as string, found) : open(found)
  }
  return inferred(first, others)
}

/** "his US counterpart": somebody of the same office on the other side. */
export function resolveCounterpart(piece: Piece, holder: Resolved | null, scene: Scene): Resolved | null {
  const mine = scene.turns
    .slice(-mostTurns)
    .findLast((turn) => turn.sentence === piece.sentence && turn.id !== holder?.actor)
  const roles = mine ? scene.officesOf(mine.id).map((office) => office.role) : []
  const [role] = roles
  if (holder) return role && piece.side ? { ...holder, capacity: { role, side: piece.side } } : holder
  if (!piece.side) return null
  for (const tried of roles.some((one) => leaderRoles.includes(one)) ? leaderRoles : roles) {
    const { people } = holdersOf(scene.roster, tried, piece.side, scene.day)
    const learned = scene.learnedHolders(tried, piece.side)
    const ids = learned.length > 0 ? learned : people.map((person) => person.id)
    if (ids.length === 1) return inferred(ids[0] as string, [], { role: tried, side: piece.side })
  }
  return role
    ? { actor: officeId(piece.side, role), candidates: [], capacity: { role, side: piece.side }, certainty: 'inferred' }
    : null
}

/** he, she, అతను: whoever the nearest sentence before speaks of first, if the gender fits. */
export function resolvePronoun(piece: Piece, scene: Scene): Resolved | null {
  if (piece.quoted) return null
  const fitting = (id: string) => agrees(scene.genderOf(id), piece.gender)
  // "తన" points into its own sentence alone.
  const far = piece.gender === null ? 0 : reach.pronoun
  for (let sentence = piece.sentence; sentence >= piece.sentence - far; sentence--) {
    const all = firstOf(scene.turns, sentence).filter(({ id }) => fitting(id))
    const subjects = all.filter((turn) => !turn.owner)
    const here = [...new Set((subjects.length > 0 ? subjects : all).map((turn) => turn.id))]
    const chosen = sentence < piece.sentence && piece.antecedent === 'last' ? here.at(-1) : here[0]
    if (chosen) return inferred(chosen, here)
  }
  return open([])
}

function firstOf(turns: readonly Turn[], sentence: number): Turn[] {
  const found: Turn[] = []
  for (let at = turns.length - 1; at >= Math.max(0, turns.length - mostTurns); at--) {
    const turn = turns[at] as Turn
    if (turn.sentence < sentence) break
    if (turn.sentence === sentence && !turn.quoted) found.unshift(turn)
  }
  return found
}

function agrees(gender: Gender | null, asked: Gender | null): boolean {
  return gender === null || asked === null || gender === asked
}

/** Members of "the presidents", "both leaders": the two spoken of; null where there are more or fewer. */
export function membersOf(piece: Piece, scene: Scene, later: readonly string[]): readonly string[] | null {
  const sides = piece.members.flatMap((member) => member.side ?? [])
  const holders = sides.length > 1 ? holdersOfSides(piece.role, sides, scene) : null
  if (holders) return holders
  const is = (id: string) =>
    piece.role === null ? scene.isLeader(id) : scene.officesOf(id).some((office) => office.role === piece.role)
  const before = latest(scene, piece.sentence, reach.group, is)
  if (before.length === 2) return before
  const last = scene.groups.at(-1)
  const others = before.length === 0 ? ofTheirSides(piece, last?.members ?? [], is, scene) : null
  if (others) return others
  if (
    last &&
    last.members.length === 2 &&
    (before.length > 2 || before.length === 0) &&
    last.members.every((id) => id.startsWith('person:') || id.startsWith('here:'))
  ) {
    return last.members
  }
  const near = latest(scene, piece.sentence, 2, is)
  if (near.length === 2) return near
  const all = [...new Set([...before, ...later.filter(is)])]
  return all.length === 2 ? all : null
}

/** "The presidents spoke ... The foreign ministers will meet": those of the two sides whose leaders were spoken of. */
function ofTheirSides(
  { role, sentence }: Piece,
  group: readonly string[],
  is: (id: string) => boolean,
  scene: Scene,
): readonly string[] | null {
  if (role === null) return null
  const pair = group.length === 2 ? group : latest(scene, sentence, reach.group, scene.isLeader)
  const sides = [...new Set(pair.flatMap((id) => sideOf(id, scene) ?? []))]
  return pair.length === 2 && sides.length === 2 && !pair.some(is) ? holdersOfSides(role, sides, scene) : null
}

/** Who holds the office on each side; null where one is not known. */
function holdersOfSides(role: Role | null, sides: readonly string[], scene: Scene): readonly string[] | null {
  const members = sides.flatMap((side) => {
    for (const tried of role ? [role] : leaderRoles) {
      const learned = scene.learnedHolders(tried, side)
      const ids =
        learned.length > 0 ? learned : holdersOf(scene.roster, tried, side, scene.day).people.map(({ id }) => id)
      if (ids.length === 1) return ids
      if (role) return [officeId(side, role)]
    }
    return []
  })
  return members.length === sides.length ? members : null
}

/** "they", "their", వారు: the last group spoken of. */
export function resolveMany(piece: Piece, scene: Scene, sides: boolean): Resolved | null {
  if (piece.quoted) return null
  // "双方", both sides: those whom the document joined first, whoever else is spoken of.
  const pair = sides ? scene.groups.find(({ named }) => named) : undefined
  if (pair) return inferred(pair.id)
  const last = scene.groups.at(-1)
  return last && last.sentence >= piece.sentence - reach.pronoun ? inferred(last.id) : null
}

/** A source without a name is an actor of its own: never joined to anybody. */
export function resolveAnonymous(piece: Piece, start: number): Resolved {
  return stated(`here:${start}`, piece.side ? { role: 'official', side: piece.side } : null)
}

export { inferred, open, stated }
