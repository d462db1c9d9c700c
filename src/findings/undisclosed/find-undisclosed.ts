import type { Mention } from '../../mentions/mention.ts'
import type { Undisclosed } from '../../model/findings.ts'
import { contains, overlaps, type Range, spanOf } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { ContactContext } from '../context.ts'
import { contactOf, topicOf } from '../issue.ts'
import { type SentenceView, viewsOf } from '../view.ts'
import { askedIn, rangeOf } from './asked.ts'
import { joined } from './joined.ts'
import { type Refusal, refusalsIn } from './refusals.ts'
import { withInstead } from './with-instead.ts'
import { undisclosedMatchers } from './words.ts'

/** What was not said, before it is known what was said in its place. */
export interface Kept extends Undisclosed {
  readonly sentence: number
  readonly block: number
  /** Nothing is named: "he declined to comment". */
  readonly vague: boolean
}

/**
 * Finds what somebody would not say: "The spokesman refused to comment on which side had called, only noting that ...".
 * That something is not decided yet is a position, not a refusal.
 */
export function findUndisclosed(context: ContactContext): Undisclosed[] {
  const { tokens } = context.segmented
  const kept = [...refusalsIn(context)].flatMap(([view, refusals]) => {
    if (!view.pack.undisclosed) return []
    const matchers = undisclosedMatchers(view.pack.undisclosed)
    return refusals.map((refusal): Kept => {
      const asked = askedIn(refusal, view, tokens, matchers)
      const what = rangeOf(asked, tokens)
      const topic = topicOf(view.pack, tokens, asked.from, asked.to)
      const { text } = context.document
      return {
        id: `undisclosed:${refusal.start}-${refusal.end}`,
        actor: actorOf(refusal, what, view, context),
        what: spanOf(text, what.start, what.end),
        topic,
        contact: contactOf(topic, what, context.contacts)?.id ?? null,
        form: refusal.form,
        instead: [],
        statement: refusal.statement?.id ?? null,
        evidence: [spanOf(text, refusal.start, refusal.end)],
        rule: `undisclosed/${refusal.rule}`,
        sentence: view.index,
        block: view.block,
        vague: asked.vague,
      }
    })
  })
  // A text that "does not say" has refused nothing: somebody must be there, though unresolved.
  const somebody = kept.filter(({ actor, rule }) => actor !== null || !rule.startsWith('undisclosed/act'))
  return withInstead(joined(somebody), context)
}

/** The source of the statement; else the one named nearest before the refusal, or behind it where nobody is before. */
function actorOf(refusal: Refusal, what: Range, view: SentenceView, { statements }: ContactContext): string | null {
  const own = refusal.statement
  if (own?.source.actor) return own.source.actor
  // "We do not comment", he said: the unresolved "we" is the one who says it.
  const outer = own?.within ? statements.find(({ id }) => id === own.within) : undefined
  if (outer?.kind === 'direct' && outer.source.actor) return outer.source.actor
  if (refusal.statement && refusal.statement.source.spans.length > 0) return null
  const named = view.mentions.filter(
    (mention) => canAnswer(mention) && !overlaps(mention, what) && !isTold(view, mention, refusal.statement),
  )
  const before = named.filter((mention) => mention.end <= refusal.end).at(-1)
  return (before ?? named[0])?.actor ?? null
}

function canAnswer({ actor, kind }: Mention): boolean {
  return actor !== null && kind !== 'outlet' && kind !== 'platform'
}

/** Named within what another says. */
function isTold(view: SentenceView, mention: Range, own: Statement | null): boolean {
  return view.contents.some((content) => content.statement !== own && contains(content, mention))
}
