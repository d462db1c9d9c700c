import type { Language } from '../languages/language.ts'
import type { Mention } from '../mentions/mention.ts'
import type { TimeMention } from '../mentions/time-mention.ts'
import { contains, type Range } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { once } from '../text/once.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Context, DurationMention } from './context.ts'

/** A stretch of a statement's content, with the statement. */
export interface Content extends Range {
  readonly statement: Statement
}

/** One sentence with all that was found in it. */
export interface SentenceView extends Sentence {
  readonly index: number
  readonly pack: Language
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeMention[]
  readonly durations: readonly DurationMention[]
  /** Contents of statements that reach into the sentence. */
  readonly contents: readonly Content[]
  /** Cues of statements. */
  readonly cues: readonly Content[]
  /** Words that name the sources of statements. */
  readonly sources: readonly Content[]
}

/** A run of more tokens than this is no sentence of prose; nothing is looked for in it. */
const longest = 1000

/** The sentences of a document, each with what lies in it; made once for a context. */
export const viewsOf: (context: Context) => readonly SentenceView[] = once((context) => {
  const { sentences, blocks } = context.segmented
  const place = <T extends Range>(items: readonly T[]) => bucket(sentences, items)
  const mentions = place(context.mentions)
  const times = place(context.times)
  const durations = place(context.durations)
  const contents = place(context.statements.flatMap((statement) => parts(statement.content, statement)))
  const cues = place(context.statements.flatMap((statement) => parts(statement.cue, statement)))
  const sources = place(context.statements.flatMap((statement) => parts(statement.source.spans, statement)))
  return sentences.flatMap((sentence, index): SentenceView[] => {
    if (sentence.to - sentence.from > longest) return []
    const block = blocks[sentence.block] as (typeof blocks)[number]
    const view = {
      ...sentence,
      index,
      pack: context.packOf(block),
      mentions: mentions[index] ?? [],
      times: times[index] ?? [],
      durations: durations[index] ?? [],
      contents: contents[index] ?? [],
      cues: cues[index] ?? [],
      sources: sources[index] ?? [],
    }
    return [view]
  })
})

function parts(spans: readonly Range[], statement: Statement): Content[] {
  return spans.map(({ start, end }) => ({ start, end, statement }))
}

/** Puts each item into every sentence it overlaps; at most a thousand sentences for one item. */
function bucket<T extends Range>(sentences: readonly Sentence[], items: readonly T[]): T[][] {
  const buckets: T[][] = []
  for (const item of items) {
    const first = firstEndingAfter(sentences, item.start)
    for (let i = first; i < sentences.length && i < first + 1000; i++) {
      if ((sentences[i] as Sentence).start >= item.end) break
      const mine = buckets[i]
      if (mine) mine.push(item)
      else buckets[i] = [item]
    }
  }
  return buckets
}

/** Index of the first range (of ordered, disjoint ranges) that ends behind an offset. */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as Range).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The innermost statement whose content holds a range: whose telling it is, of those that count. Null: the document's own voice. */
export function tellerOf(
  view: SentenceView,
  range: Range,
  counts: (statement: Statement) => boolean = () => true,
): Statement | null {
  let found: Content | null = null
  for (const content of view.contents) {
    if (!contains(content, range) || !counts(content.statement)) continue
    if (!found || size(content) < size(found) || (size(content) === size(found) && content.statement.within)) {
      found = content
    }
  }
  return found ? speakerOfOwnWords(found.statement, view) : null
}

/** "We expect to meet", said Grel: an unresolved speaker within somebody's direct speech is that somebody. */
function speakerOfOwnWords(statement: Statement, view: SentenceView): Statement {
  if (statement.source.actor || !statement.within) return statement
  const outer = view.contents.find((content) => content.statement.id === statement.within)?.statement
  return outer?.kind === 'direct' && outer.source.actor ? outer : statement
}

function size(range: Range): number {
  return range.end - range.start
}
