import type { Contact, ContactLevel, ContactMode, ContactStatus, ContactType, Place } from '../../model/findings.ts'
import { type Range, type Span, spanOf } from '../../model/span.ts'
import type { Edtf, Evidence, Fact, Value } from '../../model/value.ts'
import { toFact, toValue } from '../../model/value.ts'
import type { ActorBook } from '../sides.ts'
import { levelOf } from './complete.ts'
import { type Gathered, typeOf } from './gather.ts'
import type { Telling } from './telling.ts'

const modeOfType: Readonly<Partial<Record<ContactType, ContactMode>>> = {
  call: 'phone',
  visit: 'in-person',
  message: 'written',
}
/** Of several tellings the one that says most stands first. */
const firmness: readonly ContactStatus[] = [
  'cancelled',
  'postponed',
  'held',
  'underway',
  'agreed',
  'planned',
  'refused',
  'requested',
  'offered',
  'proposed',
  'claimed',
]

/** Makes the contact of its tellings; every telling of a fact is kept, with its teller. Links are set by `withLinks`. */
export function toContact({ tellings }: Gathered, text: string, book: ActorBook): Contact {
  const [first] = tellings as readonly [Telling, ...Telling[]]
  const type = typeOf(tellings) ?? 'talks'
  const evidence = tellings.map(({ cue }) => spanOf(text, cue.start, cue.end))
  const participants = partiesOf(tellings, book)
  const length = lengthOf(tellings, text)
  return {
    id: `contact:${first.cue.start}-${first.cue.end}`,
    type,
    mode: modeOf(type, tellings),
    level: firstOf(tellings, (telling) => levelOf(telling, book)) as ContactLevel | null,
    status: statusOf(tellings, text, length !== null),
    participants,
    mediators: [...new Set(tellings.flatMap(({ mediators }) => mediators.flatMap(({ actor }) => actor ?? [])))],
    date: dateOf(tellings, text),
    duration: length,
    place: placeOf(tellings, text),
    initiator: initiatorOf(tellings, text, participants, book),
    links: [],
    evidence,
    rule: `contact/${first.cue.tense === 'noun' ? 'noun' : `verb-${first.cue.tense}`}`,
  }
}

/** A call is by phone or video, whatever else stands near. */
function modeOf(type: ContactType, tellings: readonly Telling[]): ContactMode | null {
  const told = tellings.flatMap(({ mode }) => mode ?? [])
  const fits = type === 'call' ? told.filter((mode) => mode === 'phone' || mode === 'video') : told
  return fits[0] ?? modeOfType[type] ?? null
}

function firstOf<T>(tellings: readonly Telling[], get: (telling: Telling) => T | null): T | null {
  for (const telling of tellings) {
    const found = get(telling)
    if (found !== null) return found
  }
  return null
}

/** Persons before the offices and states they stand for. */
function partiesOf(tellings: readonly Telling[], book: ActorBook): string[] {
  const all = [...new Set(tellings.flatMap(({ parties }) => parties.named))]
  const persons = all.filter((id) => id.startsWith('person:') || id.startsWith('here:'))
  return all.filter((id) => persons.includes(id) || !persons.some((person) => book.sameParty(person, id)))
}

function statusOf(tellings: readonly Telling[], text: string, lasted: boolean): Fact<ContactStatus> {
  const held = tellings.some(({ status }) => status.value === 'held' && status.sure)
  const values = tellings
    .filter(({ status }) => status.value !== null && !status.negated)
    // "Kyiv requested the call" that took place: who asked for it, and no status any more.
    .filter(({ status, initiators }) => !(held && status.value === 'requested' && initiators.length > 0))
    .sort((a, b) => Number(b.status.sure) - Number(a.status.sure) || rank(a) - rank(b))
    .map(({ status, said }) =>
      toValue<ContactStatus>(
        status.value,
        [span(text, status.span)],
        status.sure ? 'words for it' : 'spoken of as past',
        {
          certainty: status.sure ? 'stated' : 'inferred',
          said: said?.id ?? null,
        },
      ),
    )
  const fact = toFact(merged(values))
  if (fact) return fact
  const [{ cue, said }] = tellings as readonly [Telling, ...Telling[]]
  const how = lasted ? 'its length is told' : 'named, and no word on whether it took place'
  const more = { certainty: lasted ? 'inferred' : 'open', said: said?.id ?? null } as const
  return { ...toValue<ContactStatus>(lasted ? 'held' : null, [span(text, cue)], how, more), others: [] }
}

function rank({ status }: Telling): number {
  return status.value ? firmness.indexOf(status.value) : firmness.length
}

function dateOf(tellings: readonly Telling[], text: string): Fact<Edtf> | null {
  const values = tellings.flatMap(({ times, said }) =>
    times.map(({ value, precision, bound, certainty, how, ...range }) =>
      toValue(value, [span(text, range)], how, { precision, bound, certainty, said: said?.id ?? null }),
    ),
  )
  return toFact(merged(values.sort((a, b) => Number(a.value === null) - Number(b.value === null))))
}

function lengthOf(tellings: readonly Telling[], text: string): Contact['duration'] {
  const values = tellings.flatMap(({ durations, said }) =>
    durations.map(({ minutes, bound, ...range }) =>
      toValue(minutes, [span(text, range)], 'a length beside the contact', {
        precision: 'minute',
        bound,
        said: said?.id ?? null,
      }),
    ),
  )
  return toFact(merged(values.sort((a, b) => Number(a.value === null) - Number(b.value === null))))
}

function placeOf(tellings: readonly Telling[], text: string): Contact['place'] {
  const values = tellings.flatMap(({ places, said }) =>
    places.map(({ name, country, ...range }) =>
      toValue<Place>(
        name === null ? null : { name, country },
        [span(text, range)],
        name === null ? 'a place without a name' : 'a place beside the contact',
        {
          said: said?.id ?? null,
        },
      ),
    ),
  )
  return toFact(merged(values))
}

function initiatorOf(
  tellings: readonly Telling[],
  text: string,
  participants: readonly string[],
  book: ActorBook,
): Contact['initiator'] {
  const values = tellings.flatMap(({ initiators, parties, said }) => [
    ...initiators.flatMap(({ actor, start, end }) =>
      actor
        ? [
            toValue(actor, [span(text, { start, end })], 'named as the one who asked for it', {
              said: said?.id ?? null,
            }),
          ]
        : [],
    ),
    ...(parties.initiator
      ? [
          toValue(parties.initiator.actor, [span(text, parties.initiator.span)], 'the subject of a verb of phoning', {
            said: said?.id ?? null,
          }),
        ]
      : []),
  ])
  const own = values.map((value) => {
    const party = participants.find((id) => id === value.value)
    return party || !value.value ? value : { ...value, value: sideAmong(value.value, participants, book) }
  })
  return toFact(merged(own))
}

/** "at the request of the American side" names the state; the record keeps it so unless exactly one party is of it. */
function sideAmong(actor: string, participants: readonly string[], book: ActorBook): string {
  if (!actor.startsWith('office:')) return actor
  const same = participants.filter((id) => book.sameParty(id, actor))
  return same.length === 1 ? (same[0] as string) : actor
}

/** Places of the text that one value keeps. */
const mostWords = 50

/** One value a telling: the same value by the same teller is one, with all its words. */
function merged<T>(values: readonly Value<T>[]): Value<T>[] {
  const found = new Map<string, Value<T>>()
  for (const value of values) {
    const key = JSON.stringify([value.value, value.bound, value.said, value.value === null ? value.evidence[0] : 0])
    const known = found.get(key)
    if (!known) found.set(key, value)
    else if (known.evidence.length < mostWords) {
      found.set(key, { ...known, evidence: [...known.evidence, ...value.evidence] as [Evidence, ...Evidence[]] })
    }
  }
  return [...found.values()]
}

function span(text: string, { start, end }: Range): Span {
  return spanOf(text, start, end)
}
