import { sameDays } from '../model/edtf.ts'
import type { Contact, ContactStatus, ContactType } from '../model/findings.ts'
import type { Reading } from '../model/reading.ts'
import { actorsById, sideOf } from './sides.ts'

/** A contact as one reading tells it. */
export interface ToldContact {
  readonly reading: Reading
  readonly contact: Contact
}

/** One contact, as several readings tell it. */
export type ContactGroup = readonly [ToldContact, ...ToldContact[]]

/** What speaks for two told contacts being one, and how much; `together` is the least that joins them. */
export const weights = {
  sameType: 3,
  relatedType: 1,
  sameParticipants: 4,
  sameSides: 2,
  oneParticipant: 1,
  sameDay: 3,
  dayUnknown: 0.5,
  sameCountry: 1,
  otherCountry: -3,
  likeLength: 0.5,
  together: 5,
} as const

const apart = Number.NEGATIVE_INFINITY
const coming: ReadonlySet<ContactStatus> = new Set([
  'proposed',
  'offered',
  'requested',
  'agreed',
  'planned',
  'postponed',
  'cancelled',
  'refused',
])
/** Types by which coverage may call one event. */
const related: Readonly<Partial<Record<ContactType, readonly ContactType[]>>> = {
  talks: ['meeting', 'summit'],
  meeting: ['talks', 'summit', 'visit'],
  summit: ['talks', 'meeting'],
  visit: ['meeting'],
}

/**
 * Groups the contacts of many readings: the likeliest pairs first, and never two that some evidence holds apart
 * (other type, other day, planned against held, other people), not even through a third.
 */
export function groupContacts(readings: readonly Reading[]): ContactGroup[] {
  const told = readings.flatMap((reading) => reading.contacts.map((contact) => ({ reading, contact })))
  const scores = told.map((a, i) => told.slice(i + 1).map((b) => likeness(a, b)))
  const pairs = scores
    .flatMap((row, i) => row.map((score, j) => ({ score, i, j: i + 1 + j })))
    .filter((pair) => pair.score >= weights.together)
    .sort((a, b) => b.score - a.score)
  const clusters = told.map((_, index) => [index])
  const clusterOf = told.map((_, index) => index)
  const scoreOf = (a: number, b: number) => (a < b ? scores[a]?.[b - a - 1] : scores[b]?.[a - b - 1]) ?? apart
  for (const { i, j } of pairs) {
    const a = clusterOf[i] as number
    const b = clusterOf[j] as number
    if (a === b) continue
    const one = clusters[a] as number[]
    const other = clusters[b] as number[]
    if (one.some((x) => other.some((y) => scoreOf(x, y) === apart))) continue
    for (const index of other) clusterOf[index] = a
    one.push(...other)
    other.length = 0
  }
  return clusters
    .filter((cluster) => cluster.length > 0)
    .map((cluster) => cluster.sort((a, b) => a - b).map((index) => told[index]) as unknown as ContactGroup)
}

/** How much speaks for two told contacts being one; minus infinity where something holds them apart. */
export function likeness(a: ToldContact, b: ToldContact): number {
  if (a.reading === b.reading) return apart
  return (
    types(a.contact, b.contact) +
    people(a, b) +
    days(a.contact, b.contact) +
    places(a.contact, b.contact) +
    lengths(a.contact, b.contact)
  )
}

function types(a: Contact, b: Contact): number {
  if (a.status.value && b.status.value && coming.has(a.status.value) !== coming.has(b.status.value)) return apart
  if (a.type === b.type) return weights.sameType
  return related[a.type]?.includes(b.type) ? weights.relatedType : apart
}

function people(a: ToldContact, b: ToldContact): number {
  const first = new Set(a.contact.participants)
  const second = new Set(b.contact.participants)
  if (first.size === 0 || second.size === 0) return 0
  const shared = [...first].filter((id) => second.has(id)).length
  if (shared >= 2) return weights.sameParticipants
  if (shared === 1 && Math.min(first.size, second.size) === 1) return weights.oneParticipant
  const sidesShared = sharedSides(a, b)
  // Two named pairs of the same states are two contacts (ministers, then leaders).
  const bothPersons = [first, second].every(
    (ids) => [...ids].filter((id) => id.startsWith('person:') || id.startsWith('here:')).length >= 2,
  )
  return sidesShared >= 2 && !bothPersons ? weights.sameSides : apart
}

function sharedSides(a: ToldContact, b: ToldContact): number {
  const sides = ({ reading, contact }: ToldContact) => {
    const actors = actorsById(reading)
    return new Set(
      contact.participants.map((id) => sideOf(id, actors, contact.date?.value ?? null)).filter((side) => side !== null),
    )
  }
  const second = sides(b)
  return [...sides(a)].filter((side) => second.has(side)).length
}

function days(a: Contact, b: Contact): number {
  if (!a.date?.value || !b.date?.value) return weights.dayUnknown
  return sameDays(a.date.value, b.date.value) ? weights.sameDay : apart
}

function places(a: Contact, b: Contact): number {
  const first = a.place?.value?.country
  const second = b.place?.value?.country
  if (!first || !second) return 0
  return first === second ? weights.sameCountry : weights.otherCountry
}

function lengths(a: Contact, b: Contact): number {
  const first = a.duration?.value
  const second = b.duration?.value
  if (!first || !second) return 0
  return Math.min(first, second) / Math.max(first, second) > 0.6 ? weights.likeLength : 0
}
