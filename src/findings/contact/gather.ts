import { daysOf, sameDays } from '../../model/edtf.ts'
import type { ContactLevel, ContactType } from '../../model/findings.ts'
import type { ActorBook } from '../sides.ts'
import { levelOf } from './complete.ts'
import { relatedTypes, stageOf } from './stages.ts'
import type { Telling } from './telling.ts'

/** The tellings of one contact. */
export interface Gathered {
  readonly tellings: readonly Telling[]
}

/** Contacts of one text beyond this number are left out: a list of hundreds is a calendar, not coverage. */
const most = 500

/** How much speaks for a telling being of a contact already told. */
const weights = { type: 3, parties: 4, stage: 2, day: 3, past: 0.5, loosely: -1, sentenceApart: -0.05 } as const

/**
 * Brings together the tellings of one contact. Those that name two parties come first, so that the order of
 * paragraphs does not matter; the others join the contact they fit best, make one of their own, or are left.
 */
export function gather(tellings: readonly Telling[], book: ActorBook): Gathered[] {
  const groups: Group[] = []
  const [naming, rest] = [true, false].map((named) =>
    tellings.filter(({ parties }) => parties.named.length > 1 === named),
  )
  for (const telling of [...(naming ?? []), ...(rest ?? [])]) {
    if (isVague(telling)) continue
    const best = bestGroup(telling, groups, book)
    if (best) join(best, telling, book)
    else if (groups.length < most && makesContact(telling) && !isForetold(telling, groups, book)) {
      groups.push(groupOf(telling, book))
    }
  }
  // A text that names no party of anything ("a meeting awaits them on Sunday") tells of no contact, unless an official tells it.
  const named = groups.some((group) => group.named.length > 0)
  return groups
    .filter((group) => named || group.tellings.some(({ said }) => said?.source.capacity))
    .map((group) => ({ tellings: group.tellings.sort((a, b) => a.cue.start - b.cue.start) }))
    .sort((a, b) => (a.tellings[0] as Telling).cue.start - (b.tellings[0] as Telling).cue.start)
}

/** Tells whether a telling is enough to speak of a contact; a mere noun is not ("problems should be solved by talks"). */
export function makesContact(telling: Telling): boolean {
  const { status, parties, type, cue, times, places, durations } = telling
  if (status.negated) return false
  const facts: Facts = {
    two: parties.named.length > 1,
    day: times.some(({ value }) => value !== null),
    place: places.length > 0,
    length: durations.length > 0,
  }
  if (type === 'visit') return isVisit(telling, facts)
  return cue.tense === 'noun' ? isNamedContact(telling, facts) : isToldContact(telling, facts)
}

/** What is told beside a cue. */
interface Facts {
  readonly two: boolean
  readonly day: boolean
  readonly place: boolean
  readonly length: boolean
}

/** A visitor and a place, by a verb or with a day. */
function isVisit({ status, parties, cue }: Telling, { day, place }: Facts): boolean {
  return status.sure && parties.named.length > 0 && place && (cue.tense !== 'noun' || day)
}

/** "the phone call between A and B", "talks in Quzal on Tuesday". */
function isNamedContact({ status, parties, loose, recalled }: Telling, { two, day, place, length }: Facts): boolean {
  const { value, sure } = status
  if (value === null) return !loose && ((two && (parties.linked || day || recalled)) || (parties.linked && day))
  if (!loose) return two || parties.together || (sure && (day || place || length || value !== 'held'))
  if (!sure) return place && (two || day || value === 'held')
  return (
    (two && parties.linked) ||
    (two && (day || place || length)) ||
    (place && (day || value !== 'held')) ||
    (parties.together && (day || place || length))
  )
}

/** "A and B met", "they spoke for an hour", "they agreed to meet". */
function isToldContact({ status, parties, loose, type, mode }: Telling, { two, day, place, length }: Facts): boolean {
  if (status.value === null) return false
  if (type === null) return two && (mode !== null || length || parties.linked)
  if (loose) return two || (parties.together && (day || place || length || status.value !== 'held'))
  return two || (parties.named.length === 1 && parties.linked)
}

/** "willing to take part in a conversation", "will now start a dialogue": no contact, and no word on the one to come. */
function isVague(telling: Telling): boolean {
  const fixed = daysTold(telling).length > 0 || telling.places.length > 0
  const unnamed = telling.type === null || (telling.type === 'talks' && telling.parties.named.length < 2)
  return unnamed && telling.cue.tense === 'noun' && stageOfTelling(telling) === 'coming' && !fixed
}

/** "had said that he would call": what was to come has come, in the same text. */
function isForetold(telling: Telling, groups: readonly Group[], book: ActorBook): boolean {
  if (telling.type !== 'call' || telling.cue.tense !== 'coming' || daysTold(telling).length > 0) return false
  return groups.some(
    ({ type, stage, named }) => type === 'call' && stage === 'past' && isWithin(telling.parties.named, named, book),
  )
}

/** What the tellings of a contact say together, kept so that one more is compared in one step. */
interface Group {
  readonly tellings: Telling[]
  type: ContactType | null
  stage: 'past' | 'coming' | null
  level: ContactLevel | null
  named: readonly string[]
  days: string[]
  countries: string[]
  recalled: boolean
  holdsOther: boolean
  last: number
}

function groupOf(telling: Telling, book: ActorBook): Group {
  const group: Group = {
    tellings: [],
    type: null,
    stage: null,
    level: null,
    named: [],
    days: [],
    countries: [],
    recalled: false,
    holdsOther: false,
    last: telling.sentence,
  }
  join(group, telling, book)
  return group
}

function join(group: Group, telling: Telling, book: ActorBook): void {
  group.tellings.push(telling)
  if (!group.type || (group.type === 'talks' && telling.type)) group.type = telling.type ?? group.type
  group.stage ??= stageOfTelling(telling)
  group.level ??= levelOf(telling, book)
  if (group.named.length < 2) group.named = [...new Set([...group.named, ...telling.parties.named])]
  if (group.days.length < 20) group.days.push(...daysTold(telling))
  if (group.countries.length < 20) group.countries.push(...countriesTold(telling))
  group.recalled ||= telling.recalled
  group.holdsOther ||= telling.holdsOther
  group.last = telling.sentence
}

function bestGroup(telling: Telling, groups: readonly Group[], book: ActorBook): Group | null {
  let best: Group | null = null
  let score = Number.NEGATIVE_INFINITY
  for (const group of groups) {
    const found = likeness(telling, group, book)
    if (found !== null && found > score) {
      best = group
      score = found
    }
  }
  return best
}

/** How well a telling fits a group; null where something holds them apart. */
function likeness(telling: Telling, group: Group, book: ActorBook): number | null {
  const { type } = group
  const { named } = telling.parties
  const sameType = telling.type !== null && telling.type === type
  const related = telling.type === null || type === null || relatedTypes[type].includes(telling.type)
  if (!sameType && !related) return null
  // "the talks" are a call only where both are named.
  if (telling.type === 'talks' && type === 'call' && named.length < 2) return null
  if (telling.holdsOther !== group.holdsOther && (telling.holdsOther || !sameType)) return null
  const stage = stageOfTelling(telling)
  if (stage && group.stage && stage !== group.stage) return null
  // "talks" with no word on whether they took place are no call.
  if (!sameType && telling.type !== null && type !== null && (stage === null || stage !== group.stage)) return null
  const days = compareDays(telling, group)
  if (days === 'other') return null
  // "talks may resume next week" are not the meeting of another sentence, unless they are on its day.
  if (!sameType && telling.type !== null && type !== null && daysTold(telling).length > 0 && days !== 'same')
    return null
  if (telling.recalled !== group.recalled && days !== 'same') return null
  const level = levelOf(telling, book)
  if (level && group.level && level !== group.level) return null
  // Two tellings that name one party each may name one and the other.
  const halves = named.length === 1 && group.named.length === 1
  if (named.length > 0 && group.named.length > 0 && !halves && !isWithin(named, group.named, book)) return null
  if (stage === 'past' && otherCountry(telling, group)) return null
  return (
    (sameType ? weights.type : 0) +
    (telling.type !== null && !sameType ? weights.loosely : 0) +
    (named.length > 1 ? weights.parties : 0) +
    (stage && stage === group.stage ? weights.stage : 0) +
    (days === 'same' ? weights.day : 0) +
    (group.stage === 'past' ? weights.past : 0) +
    Math.abs(group.last - telling.sentence) * weights.sentenceApart
  )
}

/** The first type told; "conversation" alone has none. */
export function typeOf(group: readonly Telling[]): ContactType | null {
  const types = group.flatMap(({ type }) => type ?? [])
  return types.find((type) => type !== 'talks') ?? types[0] ?? null
}

function stageOfTelling({ status }: Telling): 'past' | 'coming' | null {
  return status.value ? stageOf[status.value] : null
}

/** Every party of the shorter list is one of the longer. */
function isWithin(a: readonly string[], b: readonly string[], book: ActorBook): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length > 1 && countOf(long, book) > countOf(short, book)) return false
  return short.every((id) => long.some((other) => book.sameParty(id, other)))
}

/** Parties, an office or state and a person of its side counted once. */
function countOf(ids: readonly string[], book: ActorBook): number {
  return ids.filter((id, index) => !ids.slice(0, index).some((other) => book.sameParty(id, other))).length
}

function compareDays(telling: Telling, { days: theirs }: Group): 'same' | 'other' | 'unknown' {
  const mine = daysTold(telling)
  if (mine.length === 0 || theirs.length === 0) return 'unknown'
  return mine.some((day) => theirs.some((other) => sameDays(day, other))) ? 'same' : 'other'
}

function daysTold({ times }: Telling): string[] {
  return times.flatMap(({ value }) => (value && daysOf(value) ? [value] : []))
}

function countriesTold({ places }: Telling): string[] {
  return places.flatMap(({ country }) => country ?? [])
}

function otherCountry(telling: Telling, { countries }: Group): boolean {
  const mine = countriesTold(telling)
  return mine.length > 0 && countries.length > 0 && !mine.some((country) => countries.includes(country))
}
