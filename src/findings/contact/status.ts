import type { ContactStatus } from '../../model/findings.ts'
import type { Range } from '../../model/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { SentenceView } from '../view.ts'
import { type Cue, endsBefore } from './cues.ts'
import type { Reach } from './reach.ts'
import type { ContactMatchers } from './words.ts'

/** What the words around a cue say became of the contact. */
export interface ToldStatus {
  /** Null: the words do not say. */
  readonly value: ContactStatus | null
  readonly span: Range
  /** `worked out` rests on something weaker than words for it ("after the call"). */
  readonly sure: boolean
  /** "did not meet", "no call took place". */
  readonly negated: boolean
}

/** Where several stand near a cue, the first of these wins: "agreed to meet" is agreed though the meeting "will" be. */
const order: readonly ContactStatus[] = [
  'cancelled',
  'postponed',
  'refused',
  'claimed',
  'agreed',
  'requested',
  'offered',
  'proposed',
  'planned',
  'underway',
  'held',
]
/** Words from a cue within which a status word speaks of it. */
const reachOfNoun = 8
const reachOfVerb = 10
const reachOfNegation = 3

/** The status of the contact a cue tells of: "SPOKE", "WILL meet", "AGREED to meet", "the call TOOK PLACE". */
export function statusOf(
  cue: Cue,
  reach: Reach,
  cues: readonly Cue[],
  view: SentenceView,
  tokens: readonly Token[],
  matchers: ContactMatchers,
): ToldStatus {
  const negated = isNegated(cue, reach, tokens, matchers)
  const own = { span: cue, sure: true, negated }
  if (cue.tense === 'held') return { ...own, value: 'held' }
  const words = cue.tense === 'noun' ? reachOfNoun : reachOfVerb
  const from = Math.max(reach.from, cue.from - words)
  const to = Math.min(reach.to, cue.to + words)
  const found = matchers.statuses
    .all(tokens, from, to)
    .map((match) => ({ ...match, distance: match.from >= cue.to ? match.from - cue.to : cue.from - match.to }))
    .filter((match) => match.to <= cue.from || match.from >= cue.to)
    .filter((match) => isNearest(match, cue, cues) && !isDenied(match, view, tokens, matchers))
  const best = order
    .flatMap((status) => found.filter(({ entry }) => entry === status))
    .sort(
      (a, b) => Number(a.distance > 4) - Number(b.distance > 4) || order.indexOf(a.entry) - order.indexOf(b.entry),
    )[0]
  if (best) {
    return { value: best.entry, span: rangeOf(best.from, best.to, tokens), sure: true, negated }
  }
  if (cue.tense === 'bare') {
    // "tras reunirse con", "after having met": just before an infinitive.
    if (endsBefore(matchers.passed.before, tokens, cue.from, view.from) >= 0)
      return { ...own, value: 'held', sure: false }
    const modal = endsBefore(matchers.modals, tokens, cue.from, view.from)
    if (modal >= 0) return { value: 'proposed', span: rangeOf(modal, cue.from, tokens), sure: true, negated }
  }
  if (cue.tense === 'coming') return { ...own, value: 'planned' }
  if (cue.tense === 'noun' && hasPassed(cue, view, tokens, matchers)) return { ...own, value: 'held', sure: false }
  return { ...own, value: null, sure: false }
}

function rangeOf(from: number, to: number, tokens: readonly Token[]): Range {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
}

/** No other cue stands between a status word and this one. */
function isNearest(match: { readonly from: number; readonly to: number }, cue: Cue, cues: readonly Cue[]): boolean {
  return !cues.some(
    (other) =>
      other !== cue &&
      ((other.from >= match.to && other.to <= cue.from) || (other.from >= cue.to && other.to <= match.from)),
  )
}

/** "No date was SET FOR a meeting": not planned. */
function isDenied(
  match: { readonly from: number; readonly to: number },
  view: SentenceView,
  tokens: readonly Token[],
  matchers: ContactMatchers,
): boolean {
  return matchers.words.satellites === 'before'
    ? matchers.negations.at(tokens, match.to, view.to).length > 0
    : matchers.negations.all(tokens, Math.max(view.from, match.from - reachOfNegation), match.from).length > 0
}

function isNegated(cue: Cue, reach: Reach, tokens: readonly Token[], matchers: ContactMatchers): boolean {
  const from = Math.max(reach.near.from, cue.from - reachOfNegation)
  const to = Math.min(reach.near.to, cue.to + reachOfNegation)
  return matchers.negations
    .all(tokens, from, to)
    .some((match) => (matchers.words.satellites === 'before' ? match.from >= cue.to : match.to <= cue.from))
}

/** "after the call", "సంభాషణ తరువాత". */
function hasPassed(cue: Cue, view: SentenceView, tokens: readonly Token[], matchers: ContactMatchers): boolean {
  const { passed } = matchers
  for (let at = cue.from; at >= Math.max(view.from, cue.from - 3); at--) {
    if (endsBefore(passed.before, tokens, at, view.from) >= 0) return true
  }
  for (let at = cue.to; at < Math.min(view.to, cue.to + 2); at++) {
    if (passed.after.size > 0 && passed.after.at(tokens, at, view.to).length > 0) return true
  }
  const last = tokens[cue.to - 1]
  return last !== undefined && passed.endings.some((ending) => last.norm.endsWith(ending))
}
