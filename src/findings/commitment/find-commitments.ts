import type { Commitment } from '../../model/findings.ts'
import { stageOf } from '../contact/stages.ts'
import { contactMatchers } from '../contact/words.ts'
import type { ContactContext } from '../context.ts'
import { mainContact } from '../main-contact.ts'
import { actorBook } from '../sides.ts'
import { refusalsIn } from '../undisclosed/refusals.ts'
import { viewsOf } from '../view.ts'
import { agreement } from './agreement.ts'
import { inMotion } from './in-motion.ts'
import { invitation } from './invitation.ts'
import { jointFuture } from './joint-future.ts'
import { plannedContact } from './planned-contact.ts'
import { possibleVisit } from './possible-visit.ts'
import type { Construction, Proposal } from './proposal.ts'
import { toCommitments } from './to-commitments.ts'
import { commitmentMatchers } from './words.ts'

/** Every construction of a commitment. They are independent; `toCommitments` makes one of those that tell of one thing. */
export const constructions: Readonly<Record<string, Construction>> = {
  agreement,
  invitation,
  inMotion,
  possibleVisit,
  jointFuture,
  plannedContact,
}

const finders = Object.values(constructions)
const nothing: readonly never[] = []

/** Where the text tells of contacts that took place, and who took part: "the two sides" are those told of last. */
function pairsOf({
  contacts,
}: ContactContext): readonly { readonly start: number; readonly pair: readonly string[] }[] {
  return contacts
    .filter(({ participants, status }) => participants.length > 1 && status.value && stageOf[status.value] === 'past')
    .flatMap(({ participants, evidence }) => evidence.map(({ start }) => ({ start, pair: participants })))
    .sort((a, b) => a.start - b.start)
}

/** Finds what was agreed, offered, promised or set in motion, and by whose telling: "they agreed to meet on neutral ground". */
export function findCommitments(context: ContactContext): Commitment[] {
  const { tokens } = context.segmented
  const book = actorBook(context.actors, context.roster)
  const pairs = pairsOf(context)
  let pair = mainContact(context.contacts)?.participants ?? []
  let next = 0
  const views = viewsOf(context)
  const refusals = refusalsIn(context)
  const proposals: Proposal[] = []
  for (const [index, view] of views.entries()) {
    for (let told = pairs[next]; told && told.start < view.end; told = pairs[++next]) pair = told.pair
    if (!view.pack.commitments) continue
    const following = views[index + 1]
    const setting = {
      context,
      view,
      next: following?.block === view.block ? following : null,
      tokens,
      matchers: commitmentMatchers(view.pack.commitments),
      contactWords: view.pack.contacts && contactMatchers(view.pack.contacts),
      book,
      pair,
      refusals: refusals.get(view) ?? nothing,
    }
    for (const find of finders) proposals.push(...find(setting))
  }
  return toCommitments(proposals, context)
}
