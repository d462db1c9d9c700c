import { daysOf } from '../../model/edtf.ts'
import type { Contact } from '../../model/findings.ts'
import type { ActorBook } from '../sides.ts'
import type { Gathered } from './gather.ts'
import { stageOf } from './stages.ts'

type Link = Contact['links'][number]

/** Links the contacts of one text: what comes after what, what is part of what, what is only recalled. */
export function withLinks(contacts: readonly Contact[], gathered: readonly Gathered[], book: ActorBook): Contact[] {
  const main = contacts.length > 0 ? mainOf(contacts, gathered) : -1
  return contacts.map((contact, index): Contact => {
    const links: Link[] = []
    contacts.forEach((other, at) => {
      if (at === index) return
      const rel = relOf(index, at, other)
      if (rel) links.push({ to: other.id, rel })
    })
    return { ...contact, links }
  })

  function relOf(index: number, at: number, other: Contact): Link['rel'] | null {
    const contact = contacts[index] as Contact
    const together = shared(contact, other, book)
    if (isPart(gathered[index], gathered[at])) return 'part-of'
    if (index === main && together && isRecalled(other, gathered[at], contact)) return 'recalls'
    if (at === main && together && stage(contact) === 'coming' && stage(other) === 'past') return 'follows'
    if (index !== main && at !== main && index > at && maybeSame(contact, other) && together) return 'maybe-same'
    return null
  }
}

/** The contact a text is about: behind us rather than ahead, not recalled, told most often. */
function mainOf(contacts: readonly Contact[], gathered: readonly Gathered[]): number {
  const rank = (index: number) => {
    const contact = contacts[index] as Contact
    const recalled = gathered[index]?.tellings.some((telling) => telling.recalled) ? -1000 : 0
    return recalled + (stage(contact) === 'past' ? 100 : 0) + contact.evidence.length
  }
  return contacts.map((_, index) => index).sort((a, b) => rank(b) - rank(a) || a - b)[0] as number
}

function stage({ status }: Contact): 'past' | 'coming' | null {
  return status.value ? stageOf[status.value] : null
}

function shared(a: Contact, b: Contact, book: ActorBook): boolean {
  return a.participants.some((id) => b.participants.some((other) => book.sameParty(id, other)))
}

/** "met ON THE SIDELINES OF the summit", in one sentence. */
function isPart(part: Gathered | undefined, whole: Gathered | undefined): boolean {
  if (!part || !whole) return false
  return whole.tellings.some(
    ({ holdsOther, sentence, cue }) =>
      holdsOther &&
      part.tellings.some(
        (telling) => telling.sentence === sentence && telling.cue.start < cue.start && !telling.holdsOther,
      ),
  )
}

function isRecalled(other: Contact, tellings: Gathered | undefined, main: Contact): boolean {
  if (stage(other) === 'coming') return false
  if (tellings?.tellings.some(({ recalled }) => recalled)) return true
  const before = other.date?.value && daysOf(other.date.value)
  const day = main.date?.value && daysOf(main.date.value)
  return Boolean(before && day && before[1] < day[0])
}

function maybeSame(a: Contact, b: Contact): boolean {
  return (
    stage(a) === 'coming' &&
    stage(b) === 'coming' &&
    (a.type !== b.type || !a.date !== !b.date) &&
    a.type !== 'message' &&
    b.type !== 'message' &&
    a.type !== 'call' &&
    b.type !== 'call' &&
    a.type !== 'visit' &&
    b.type !== 'visit'
  )
}
