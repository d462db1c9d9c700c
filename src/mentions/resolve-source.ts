import { contains, type Range } from '../model/span.ts'
import type { Mention, Mentions, ResolvedSource } from './mention.ts'

const unresolved: ResolvedSource = { actor: null, candidates: [], capacity: null, how: 'none', certainty: 'open' }

/** Which mention heads a noun phrase, the strongest first. */
const strength: Readonly<Record<Mention['form'], number>> = {
  full: 0,
  name: 0,
  alias: 0,
  surname: 0,
  group: 1,
  office: 2,
  generic: 3,
  pronoun: 4,
  metonym: 5,
  state: 6,
  anonymous: 7,
  demonym: 8,
  city: 9,
}

const how: Readonly<Record<Mention['form'], ResolvedSource['how']>> = {
  full: 'named',
  name: 'named',
  alias: 'named',
  surname: 'named',
  group: 'named',
  office: 'office',
  generic: 'office',
  pronoun: 'pronoun',
  metonym: 'named',
  state: 'named',
  anonymous: 'named',
  demonym: 'named',
  city: 'named',
}

/**
 * Who the words of a source name: "Kremlin spokesman Dmitry Peskov" is the person in that capacity, "Trump's predecessor
 * Joe Biden" is Biden, "the Kremlin" its presidency, "Moscow" the state. `text` is the document's.
 */
export function resolveSource(mentions: Mentions, source: readonly Range[], text: string): ResolvedSource {
  for (const range of source) {
    // A city is where somebody speaks.
    const inside = mentions.within(range).filter(({ form }) => form !== 'city')
    const head = headOf(inside, range, text)
    // "The prime minister's office (PMO)": whose office it is, its short name tells.
    const placed = head?.actor === null ? inside.find(isInstitution) : undefined
    if (head) return resolvedBy(placed ?? head, inside, mentions)
  }
  return source.length > 0 ? partly(mentions, source) : unresolved
}

function isInstitution({ form, kind, actor }: Mention): boolean {
  return form === 'metonym' && kind === 'office' && actor !== null
}

function headOf(inside: readonly Mention[], range: Range, text: string): Mention | null {
  // "A source in the Turkish delegation" is nobody that anything behind it names.
  const [opening] = inside
  if (opening?.form === 'anonymous') return opening
  const people = inside.filter((mention) => strength[mention.form] === 0 || mention.form === 'group')
  const group = people.find((mention) => mention.form === 'group' && mention.kind === 'group')
  if (group && people.every((mention) => contains(group, mention))) return group
  const stretch = firstStretch(inside, range, text)
  const own = inside.filter((mention) => mention.start < stretch)
  const best = Math.min(...own.map((mention) => strength[mention.form]))
  const named = own.filter((mention) => strength[mention.form] === best)
  // "Minister Anna Kolt on Torvin Radio": the outlet is where she speaks.
  const persons = named.filter(({ kind }) => kind === 'person')
  const heads = persons.length > 0 ? persons : named
  const [first] = heads
  if (!first) return null
  const last = heads.at(-1) as Mention
  if (best !== 0) return first
  // "the spokesman for Kolt": the office comes first and is nobody's in this phrase.
  const office = own.find(
    (mention) => (mention.form === 'office' || mention.form === 'generic') && mention.end <= first.start,
  )
  if (
    office &&
    office.actor !== first.actor &&
    text.slice(office.end, first.start).trim() !== '' &&
    !holdsIt(office, first)
  )
    return office
  // "Kolt's spokeswoman": the name only owns the office behind it.
  const behind = own.find(
    (mention) => mention.form === 'office' && mention.start >= last.end && mention.actor !== last.actor,
  )
  return behind ?? last
}

function holdsIt(office: Mention, name: Mention): boolean {
  return office.actor !== null && office.actor === name.actor
}

/** Where the first apposition or aside begins: a comma, bracket or dash behind the first mention of anybody. */
function firstStretch(inside: readonly Mention[], range: Range, text: string): number {
  const [first] = inside.filter((mention) => strength[mention.form] <= 4)
  if (!first) return range.end
  for (let at = first.end; at < range.end; at++) if (',(;—–،、，'.includes(text[at] as string)) return at
  return range.end
}

function resolvedBy(head: Mention, inside: readonly Mention[], mentions: Mentions): ResolvedSource {
  const { actor, candidates, certainty } = head
  const office = inside.find((mention) => mention.capacity !== null && mention.actor === actor)
  const capacity = head.capacity ?? office?.capacity ?? capacityOf(actor, mentions)
  return { actor, candidates, capacity, how: how[head.form], certainty }
}

/** The office in which the document introduces somebody, where it gives just one. */
function capacityOf(actor: string | null, mentions: Mentions): ResolvedSource['capacity'] {
  if (actor === null) return null
  return mentions.capacityOf(actor)
}

/** A mention that the source only cuts into still tells who speaks. */
function partly(mentions: Mentions, source: readonly Range[]): ResolvedSource {
  for (const range of source) {
    const near = mentions.within({ start: range.start - 40, end: range.end + 40 })
    const head = near.find(
      (mention) => mention.start < range.end && range.start < mention.end && strength[mention.form] <= 5,
    )
    if (head) return resolvedBy(head, [head], mentions)
  }
  return { ...unresolved, how: 'named' }
}
