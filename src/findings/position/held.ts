import type { Position } from '../../model/findings.ts'
import { contains, type Range, type Span, spanOf } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { ContactContext } from '../context.ts'
import { type SentenceView, tellerOf } from '../view.ts'

/** What a construction of positions is given. */
export interface Setting {
  readonly context: ContactContext
  readonly view: SentenceView
  readonly statements: ReadonlyMap<string, Statement>
}

/** A construction: independent of every other, so that their order does not matter. */
export type Construction = (setting: Setting) => readonly Position[]

/** Outer statements that are looked through for the one who tells. */
const deepest = 8

/**
 * Makes the position that words show. Its holder is whose position it is (the innermost speaker); its statement is that of
 * whoever tells it to the public: "Orlin says that Grel has said ..." is Grel's position by Orlin's telling.
 */
export function held(
  range: Range,
  given: Pick<Position, 'issue' | 'value' | 'stance' | 'rule'> & { readonly evidence?: readonly Span[] },
  { context, view, statements }: Setting,
): Position[] {
  const inner = tellerOf(view, range)
  const holder = inner?.source.actor
  if (!inner || !holder) return []
  const words = wordsAround(range, inner, view, context.document.text)
  const { text } = context.document
  return [
    {
      id: `position:${words.start}-${words.end}`,
      holder,
      statement: outermost(inner, statements).id,
      words,
      issue: given.issue,
      value: given.value,
      stance: given.stance,
      evidence: given.evidence ?? [spanOf(text, range.start, range.end)],
      rule: given.rule,
    },
  ]
}

function outermost(statement: Statement, statements: ReadonlyMap<string, Statement>): Statement {
  let outer = statement
  for (let depth = 0; depth < deepest && outer.within; depth++) outer = statements.get(outer.within) ?? outer
  return outer
}

/** The part of the content that lies in the sentence and holds the words. */
function wordsAround(range: Range, statement: Statement, view: SentenceView, text: string): Span {
  const content = statement.content.find((span) => contains(span, range)) ?? range
  const start = Math.max(content.start, view.start)
  const end = Math.min(content.end, view.end)
  return spanOf(text, start, end)
}
