import type { Undisclosed } from '../../model/findings.ts'
import type { Statement } from '../../model/statement.ts'
import type { Context } from '../context.ts'
import { type SentenceView, viewsOf } from '../view.ts'
import type { Kept } from './find-undisclosed.ts'
import { undisclosedMatchers } from './words.ts'

/**
 * Adds what was said in place of an answer: the next words of the same speaker in the sentence ("only noting that ...") or
 * the next sentence, where they are direct speech or a word such as "instead" opens them.
 */
export function withInstead(items: readonly Kept[], context: Context): Undisclosed[] {
  const views = new Map(viewsOf(context).map((view) => [view.index, view]))
  const refusing = new Set(items.flatMap(({ statement }) => statement ?? []))
  return items.map(({ sentence, block, vague: _vague, ...item }): Undisclosed => {
    const here = views.get(sentence)
    const next = views.get(sentence + 1)
    const last = item.evidence.at(-1)
    const end = Math.max(item.what.end, last?.end ?? 0)
    const first =
      pick(here, item, (statement) => statement.content[0].start >= end) ??
      (next?.block === block ? pick(next, item, (statement) => follows(statement, next, context)) : null)
    const own = first && !refusing.has(first.id) ? [first.id] : []
    return { ...item, instead: [...new Set([...item.instead, ...own])] }
  })
}

function pick(
  view: SentenceView | undefined,
  item: Undisclosed,
  fits: (statement: Statement) => boolean,
): Statement | null {
  const found = view?.contents
    .map(({ statement }) => statement)
    .filter(
      (statement) => statement.id !== item.statement && !statement.within && statement.source.actor === item.actor,
    )
    .filter(fits)
    .sort((a, b) => a.content[0].start - b.content[0].start)[0]
  return item.actor === null ? null : (found ?? null)
}

function follows(statement: Statement, view: SentenceView, context: Context): boolean {
  if (statement.content[0].start < view.start) return false
  if (statement.kind === 'direct') return true
  if (!view.pack.undisclosed) return false
  const { instead } = undisclosedMatchers(view.pack.undisclosed)
  return instead.all(context.segmented.tokens, view.from, Math.min(view.to, view.from + 12)).length > 0
}
