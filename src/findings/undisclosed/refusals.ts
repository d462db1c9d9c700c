import type { Act } from '../../model/acts.ts'
import type { Undisclosed } from '../../model/findings.ts'
import { contains, overlaps, type Range } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { once } from '../../text/once.ts'
import type { Token } from '../../text/tokens.ts'
import { stretchOf } from '../contact/satellites.ts'
import type { Context } from '../context.ts'
import { issuesIn } from '../issue.ts'
import { type SentenceView, viewsOf } from '../view.ts'
import { type UndisclosedMatchers, undisclosedMatchers } from './words.ts'

/** Words by which somebody does not say something. */
export interface Refusal extends Range {
  readonly form: Undisclosed['form']
  /** Token indices of the whole; `inner` lies between its two parts, where what was asked may stand. */
  readonly from: number
  readonly to: number
  readonly inner: { readonly from: number; readonly to: number } | null
  /** The statement of which these words are the cue, or in whose content they stand. */
  readonly statement: Statement | null
  /** True where they are somebody's own words: "I will not comment", he said. */
  readonly spoken: boolean
  /** The word for what is kept back, where the phrase counts only beside one. */
  readonly issue: { readonly from: number; readonly to: number } | null
  readonly rule: string
}

/** Forms that hide others at one place: "would neither confirm nor deny" is no plain refusal. */
const strength: Readonly<Record<Undisclosed['form'], number>> = {
  'neither-confirmed-nor-denied': 3,
  'no-reply': 2,
  refused: 1,
  deferred: 0,
  referred: 0,
  unaware: 0,
}

/** The refusals of every sentence that has some; made once for a context. */
export const refusalsIn: (context: Context) => ReadonlyMap<SentenceView, readonly Refusal[]> = once((context) => {
  const found = new Map<SentenceView, readonly Refusal[]>()
  for (const view of viewsOf(context)) {
    if (!view.pack.undisclosed) continue
    const refusals = refusalsOf(view, context.segmented.tokens, undisclosedMatchers(view.pack.undisclosed))
    if (refusals.length > 0) found.set(view, refusals)
  }
  return found
})

/** The refusals of a sentence: "Orlin DECLINED TO COMMENT", "వ్యాఖ్యానించడానికి నిరాకరించారు", "отказался раскрыть", "NO COMMENT". */
export function refusalsOf(
  view: SentenceView,
  tokens: readonly Token[],
  matchers: UndisclosedMatchers,
): readonly Refusal[] {
  const found = [...shapes(view, tokens, matchers), ...wholes(view, tokens, matchers), ...acts(view, tokens)]
  if (found.length < 2) return found
  const kept: Refusal[] = []
  for (const refusal of found.sort(
    (a, b) => strength[b.form] - strength[a.form] || Number(isAct(a)) - Number(isAct(b)) || a.from - b.from,
  )) {
    if (!kept.some((other) => overlaps(other, refusal))) kept.push(refusal)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Words between the parts where a bridge stands before the second. */
const wideGap = 9

function isAct({ rule }: Refusal): boolean {
  return rule.startsWith('act/')
}

function shapes(view: SentenceView, tokens: readonly Token[], matchers: UndisclosedMatchers): Refusal[] {
  const { order, gap } = matchers.words
  const refusing = matchers.refusing.all(tokens, view.from, view.to)
  if (refusing.length === 0) return []
  const telling = matchers.telling.all(tokens, view.from, view.to)
  return refusing.flatMap((one) => {
    const partner = telling.find((other) => {
      if (other.entry.shape !== one.entry.shape) return false
      const room = matchers.bridges.has(tokens[other.from - 1]?.norm ?? '') ? wideGap : gap
      const after = other.from >= one.to && other.from - one.to <= room && order !== 'telling'
      const before = one.from >= other.to && one.from - other.to <= gap && order !== 'refusing'
      return after || before
    })
    if (!partner) return []
    const from = Math.min(one.from, partner.from)
    const to = Math.max(one.to, partner.to - partner.entry.kept)
    const inner = partner.from < one.from ? { from: partner.to, to: one.from } : null
    return [refusalOf(one.entry.form, from, to, inner, view, tokens, `shape/${one.entry.form}`)]
  })
}

function wholes(view: SentenceView, tokens: readonly Token[], matchers: UndisclosedMatchers): Refusal[] {
  return matchers.phrases.all(tokens, view.from, view.to).flatMap(({ from, to, entry }) => {
    const refusal = refusalOf(entry.form, from, to, null, view, tokens, `phrase/${entry.form}`)
    if (entry.when === 'said' && !refusal.statement) return []
    // Anybody may not know; of somebody in office it is news.
    if (entry.form === 'unaware' && !refusal.statement?.source.capacity) return []
    if (entry.when !== 'issue') return [refusal]
    const [issue] = issuesIn(view.pack, tokens, view.from, view.to)
    return issue ? [{ ...refusal, issue: { from: issue.from, to: issue.to } }] : []
  })
}

const formOfAct: Readonly<Partial<Record<Act, Undisclosed['form']>>> = {
  'decline-to-say': 'refused',
  'neither-confirm-nor-deny': 'neither-confirmed-nor-denied',
}

/** What the words of reporting know as declining, and no list here does. */
function acts(view: SentenceView, tokens: readonly Token[]): Refusal[] {
  return view.cues.flatMap(({ statement, ...range }) => {
    const form = formOfAct[statement.act]
    if (!form || !isNamed(statement) || !contains(view, range)) return []
    const { from, to } = stretchOf(tokens, range)
    return [refusalOf(form, from, to, null, view, tokens, `act/${form}`)]
  })
}

function refusalOf(
  form: Undisclosed['form'],
  from: number,
  to: number,
  inner: Refusal['inner'],
  view: SentenceView,
  tokens: readonly Token[],
  rule: string,
): Refusal {
  const range = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
  const cue = view.cues.find((one) => overlaps(one, range) && isNamed(one.statement))?.statement
  const around = view.contents
    .filter((content) => contains(content, range))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.statement
  return {
    ...range,
    form,
    from,
    to,
    inner,
    statement: cue ?? around ?? null,
    spoken: !cue && Boolean(around),
    issue: null,
    rule,
  }
}

/** Somebody is named as the source: "do not comment" within a quotation is the outer speaker's. */
function isNamed({ source }: Statement): boolean {
  return source.actor !== null || source.spans.length > 0
}
