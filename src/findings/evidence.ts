import type { Contact } from '../model/findings.ts'
import { byStart, type Range, type Span } from '../model/span.ts'
import { once } from '../text/once.ts'

/** Words of a contact, with the contact. */
export interface ContactWords {
  readonly contact: Contact
  readonly span: Span
}

const sorted: (contacts: readonly Contact[]) => readonly ContactWords[] = once((contacts) =>
  contacts
    .flatMap((contact) => contact.evidence.map((span) => ({ contact, span })))
    .sort((a, b) => byStart(a.span, b.span)),
)

/** The words of contacts that overlap a range, in the order of the text. Words of one contact do not overlap another's. */
export function evidenceIn(contacts: readonly Contact[], { start, end }: Range): readonly ContactWords[] {
  const all = sorted(contacts)
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as ContactWords).span.end > start) high = middle
    else low = middle + 1
  }
  const found: ContactWords[] = []
  for (let i = low; i < all.length && (all[i] as ContactWords).span.start < end; i++) found.push(all[i] as ContactWords)
  return found
}
