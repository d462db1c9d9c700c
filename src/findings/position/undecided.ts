import type { Position } from '../../model/findings.ts'
import type { Range } from '../../model/span.ts'
import { issues } from '../../model/topics.ts'
import type { Token } from '../../text/tokens.ts'
import { issuesIn, topicOf } from '../issue.ts'
import { type SentenceView, tellerOf } from '../view.ts'
import { type Construction, held } from './held.ts'
import { type PositionMatchers, positionMatchers } from './words.ts'

/** "where the next meeting will be" is a question of where, not of whether. */
const narrowIssues: ReadonlySet<string> = new Set([issues.venue, issues.date, issues.level, issues.initiator])

/**
 * Nothing is settled yet: "NO DECISION has been made on where it will take place", "no date had been SET",
 * "решение о месте не принято", "ఎక్కడ జరుగుతుందనే దానిపై ఎటువంటి నిర్ణయం తీసుకోలేదు".
 */
export const undecided: Construction = (setting) => {
  const { context, view } = setting
  const words = view.pack.positions
  if (!words) return []
  const { tokens } = context.segmented
  const seen = new Set<string>()
  return signsIn(view.from, view.to, tokens, positionMatchers(words)).flatMap((range): Position[] => {
    const statement = tellerOf(view, range)
    const content = statement?.content.find((span) => span.start <= range.start && range.end <= span.end)
    if (!statement || !content) return []
    const [from, to] = within(content, view, tokens)
    const named = issuesIn(view.pack, tokens, from, to).map(({ entry }) => entry)
    const topic = topicOf(view.pack, tokens, from, to)
    const narrow = named.filter((issue) => narrowIssues.has(issue))
    const open = narrow.length > 0 ? narrow : named
    const place = isPlaceNamed(content, view) ? issues.venue : topic
    const told = open.length > 0 ? [...new Set(open)] : place ? [place] : []
    return told.flatMap((issue) => {
      const key = `${statement.id} ${issue}`
      if (seen.has(key)) return []
      seen.add(key)
      return held(range, { issue, value: null, stance: 'undecided', rule: 'position/undecided' }, setting)
    })
  })
}

function signsIn(from: number, to: number, tokens: readonly Token[], matchers: PositionMatchers): Range[] {
  const whole = matchers.undecided.all(tokens, from, to)
  const { gap } = matchers.words.open
  const settling = matchers.settling.all(tokens, from, to)
  const negations = settling.length === 0 ? settling : matchers.negations.all(tokens, from, to)
  const parts = settling.flatMap((match) => {
    const near = negations.find(
      (other) =>
        (other.to <= match.from ? match.from - other.to : other.from - match.to) <= gap && other.from !== match.from,
    )
    return near ? [{ from: Math.min(near.from, match.from), to: Math.max(near.to, match.to) }] : []
  })
  return [...whole, ...parts].map((match) => ({
    start: (tokens[match.from] as Token).start,
    end: (tokens[match.to - 1] as Token).end,
  }))
}

function within(
  content: Range,
  view: { readonly from: number; readonly to: number },
  tokens: readonly Token[],
): [number, number] {
  let { from, to } = view
  while (from < to && (tokens[from] as Token).start < content.start) from++
  while (to > from && (tokens[to - 1] as Token).end > content.end) to--
  return [from, to]
}

/** "Riyadh came up, but nothing was decided": a place named beside what is open. */
function isPlaceNamed(content: Range, view: SentenceView): boolean {
  return view.mentions.some(
    ({ kind, form, ...at }) =>
      kind === 'state' && (form === 'metonym' || form === 'city') && content.start <= at.start && at.end <= content.end,
  )
}
