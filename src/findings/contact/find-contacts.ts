import type { Contact } from '../../model/findings.ts'
import type { Context } from '../context.ts'
import { type ActorBook, actorBook } from '../sides.ts'
import { refusalsOf } from '../undisclosed/refusals.ts'
import { untoldIn } from '../undisclosed/untold.ts'
import { undisclosedMatchers } from '../undisclosed/words.ts'
import { viewsOf } from '../view.ts'
import { withParties, withStatement } from './complete.ts'
import { cuesOf } from './cues.ts'
import { gather } from './gather.ts'
import { placesIn } from './place.ts'
import { type Telling, tellingsOf } from './telling.ts'
import { toContact } from './to-contact.ts'
import { withLinks } from './with-links.ts'
import { contactMatchers } from './words.ts'

/**
 * Finds the contacts a document tells of. Many sentences about one make one contact with all of them as evidence:
 * "The presidents spoke by phone on Wednesday. The call lasted an hour. They agreed to meet": a call and a meeting to come.
 */
export function findContacts(context: Context): Contact[] {
  const book = actorBook(context.actors, context.roster)
  const statements = new Map(context.statements.map((statement) => [statement.id, statement]))
  const told = tellingsIn(context, book).map((telling) => withStatement(telling, book, statements))
  const gathered = gather(withParties(told, book), book)
  const contacts = gathered.map((one) => toContact(one, context.document.text, book))
  return withLinks(contacts, gathered, book)
}

function tellingsIn(context: Context, book: ActorBook): Telling[] {
  const { tokens } = context.segmented
  return viewsOf(context).flatMap((view) => {
    if (!view.pack.contacts) return []
    const matchers = contactMatchers(view.pack.contacts)
    const cues = cuesOf(view, tokens, matchers)
    if (cues.length === 0) return []
    const places = placesIn(view, tokens, matchers, context.roster)
    const unsaid = view.pack.undisclosed ? undisclosedMatchers(view.pack.undisclosed) : null
    const refusals = unsaid ? refusalsOf(view, tokens, unsaid) : []
    const untold = unsaid ? untoldIn(view, refusals, tokens, unsaid) : []
    const blockStart = context.segmented.blocks[view.block]?.from ?? view.from
    return tellingsOf(cues, { view, tokens, matchers, book, places, refusals, untold, blockStart })
  })
}
