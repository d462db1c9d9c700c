import { overlaps, type Range } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Token } from '../../text/tokens.ts'
import { type SentenceView, tellerOf } from '../view.ts'
import type { ContactMatchers, CueEntry, SideMatchers, Tense } from './words.ts'

/** Words that name or tell a contact: "phone call", "spoke", "to meet". */
export interface Cue extends Range {
  /** Token indices, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly tense: Tense
  readonly row: Exclude<CueEntry, { kind: 'never' }>['row']
  readonly initiates: boolean
  readonly statement: Statement | null
}

/** The cues of a sentence: "The two presidents spoke by PHONE and agreed TO MEET". Words that report speech are none. */
export function cuesOf(view: SentenceView, tokens: readonly Token[], matchers: ContactMatchers): Cue[] {
  return matchers.cues.all(tokens, view.from, view.to).flatMap(({ from, to, entry }): Cue[] => {
    if (entry.kind === 'never') return []
    const range = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
    if (view.cues.some((cue) => overlaps(cue, range))) return []
    if (entry.kind === 'noun' && entry.row.weight === 'loose' && beside(matchers.means, tokens, from, to, view))
      return []
    return [
      {
        ...range,
        from,
        to,
        tense: entry.kind === 'noun' ? 'noun' : entry.tense,
        row: entry.row,
        initiates: entry.kind === 'verb' && entry.row.initiates,
        statement: tellerOf(view, range, (statement) => !isAskedFor(statement, range)),
      },
    ]
  })
}

/** A determiner and the like beside the word for a contact. */
const roomBeside = 12

/** "[The call] was requested by Kyiv": a deed, and nobody's words on the call. */
function isAskedFor({ act, content, quotations }: Statement, cue: Range): boolean {
  const [only] = content
  return (
    act === 'request' &&
    quotations.length === 0 &&
    content.length === 1 &&
    only.end - only.start <= cue.end - cue.start + roomBeside
  )
}

/** Tells whether one of the words stands just before or just behind `[from, to)`, or its last word ends so. */
export function beside(
  sides: SideMatchers,
  tokens: readonly Token[],
  from: number,
  to: number,
  limits: { readonly from: number; readonly to: number },
): boolean {
  return endsBefore(sides.before, tokens, from, limits.from) >= 0 || behind(sides, tokens, to, limits.to)
}

/** Tells whether one of the words stands just behind token `to`, or the word before `to` ends so. */
export function behind(sides: SideMatchers, tokens: readonly Token[], to: number, limit: number): boolean {
  if (sides.after.size > 0 && to < limit && sides.after.at(tokens, to, limit).length > 0) return true
  const last = tokens[to - 1]
  return (
    last !== undefined && sides.endings.some((ending) => last.norm.length > ending.length && last.norm.endsWith(ending))
  )
}

/** Where a phrase that ends just before token `at` begins; -1 where there is none. Phrases of up to five words are seen. */
export function endsBefore(words: SideMatchers['before'], tokens: readonly Token[], at: number, floor: number): number {
  if (words.size === 0) return -1
  for (let from = at - 1; from >= Math.max(floor, at - 5); from--) {
    if (words.at(tokens, from, at).some((match) => match.to === at)) return from
  }
  return -1
}
