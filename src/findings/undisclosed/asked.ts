import { overlaps, type Range } from '../../model/span.ts'
import type { Token } from '../../text/tokens.ts'
import { type Content, firstEndingAfter, type SentenceView } from '../view.ts'
import type { Refusal } from './refusals.ts'
import type { UndisclosedMatchers } from './words.ts'

/** Tokens `[from, to)` for what was asked. */
export interface Asked {
  readonly from: number
  readonly to: number
  /** `it` and the like, or the refusal's own words: nothing is named. */
  readonly vague: boolean
}

const commas = new Set([',', '،', '،', '，'])
/** Parts members of a list, and in Japanese clauses. */
const listComma = '、'
const ends = new Set(['.', '!', '?', '…', '—', '–', ';', ':', '"', '“', '”', '»', '«', '(', ')', '।'])

/**
 * What somebody was asked and did not say: declined to say WHICH SIDE HAD CALLED; ఏ వైపు పిలుపునిచ్చారో వ్యాఖ్యానించడానికి
 * నిరాకరించారు; asked about THE VENUE, he declined to comment.
 */
export function askedIn(
  refusal: Refusal,
  view: SentenceView,
  tokens: readonly Token[],
  matchers: UndisclosedMatchers,
): Asked {
  if (refusal.issue) return { ...refusal.issue, vague: false }
  const { asked } = matchers.words
  const beside =
    asked === 'after'
      ? (withoutSubject(between(refusal, tokens, matchers), refusal, view, tokens, matchers) ??
        behind(refusal, view, tokens, matchers))
      : withoutSubject(inFront(refusal, view, tokens, matchers), refusal, view, tokens, matchers)
  if (beside && !isVague(beside, tokens, matchers)) return { ...beside, vague: false }
  const question = questionIn(refusal, view, tokens, matchers)
  if (question) return { ...question, vague: false }
  const own = contentOf(refusal, view, tokens)
  if (own && !isVague(own, tokens, matchers)) return { ...own, vague: false }
  // «Эту тему мы не комментируем»: the words in front of the refusal, of one voice with it.
  const front = refusal.spoken && asked === 'after' ? inFront(refusal, view, tokens, matchers) : null
  return { ...(beside ?? front ?? { from: refusal.from, to: refusal.to }), vague: true }
}

type Stretch = Pick<Asked, 'from' | 'to'>

/** "назвать ЧИСЛО ПЛЕННЫХ отказались" */
function between({ inner }: Refusal, tokens: readonly Token[], matchers: UndisclosedMatchers): Stretch | null {
  return inner ? trimmed(inner.from, inner.to, tokens, matchers) : null
}

function behind(
  refusal: Refusal,
  view: SentenceView,
  tokens: readonly Token[],
  matchers: UndisclosedMatchers,
): Stretch | null {
  let to = refusal.to
  if (to < view.to && commas.has((tokens[to] as Token).text) && matchers.continues.has(tokens[to + 1]?.norm ?? '')) to++
  const from = to
  while (to < view.to) {
    const token = tokens[to] as Token
    if (ends.has(token.text) || matchers.stops.at(tokens, to, view.to).length > 0) break
    if (commas.has(token.text) && !matchers.continues.has(tokens[to + 1]?.norm ?? '')) break
    if (
      to > from &&
      view.sources.some((source) => source.start === token.start && source.statement !== refusal.statement)
    )
      break
    to++
  }
  return trimmed(from, to, tokens, matchers)
}

/** Leaves out the one who refuses, where he stands last: "ఈ వార్తలను | కోల్ట్ ధృవీకరించలేదు", "число пленных | Кольт отказалась". */
function withoutSubject(
  stretch: Stretch | null,
  refusal: Refusal,
  view: SentenceView,
  tokens: readonly Token[],
  matchers: UndisclosedMatchers,
): Stretch | null {
  if (!stretch || (refusal.statement?.source.spans.length ?? 0) > 0) return stretch
  let to = stretch.to
  while (to > stretch.from && matchers.pointing.has((tokens[to - 1] as Token).norm)) to--
  const last = tokens[to - 1]
  const subject = view.mentions.find(
    ({ start, end, kind }) => last && kind !== 'state' && start <= last.start && end >= last.end,
  )
  if (!subject) return stretch
  while (to > stretch.from && (tokens[to - 1] as Token).start >= subject.start) to--
  return trimmed(stretch.from, to, tokens, matchers)
}

/** Before the refusal, as far as its subject or a comma. */
function inFront(
  refusal: Refusal,
  view: SentenceView,
  tokens: readonly Token[],
  matchers: UndisclosedMatchers,
): Stretch | null {
  let from = refusal.from
  while (from > view.from) {
    const token = tokens[from - 1] as Token
    if (ends.has(token.text) || commas.has(token.text) || token.text === listComma) break
    // "報道官は | 詳細について": what was asked begins behind the topic.
    if (matchers.words.asked === 'before' && matchers.stops.at(tokens, from - 1, refusal.from).length > 0) break
    if (view.sources.some((source) => overlaps(source, token) && source.statement === refusal.statement)) break
    if (view.cues.some((cue) => overlaps(cue, token) && cue.statement !== refusal.statement)) break
    from--
  }
  return trimmed(from, refusal.from, tokens, matchers)
}

/** The question as the sentence tells it. */
function questionIn(
  refusal: Refusal,
  view: SentenceView,
  tokens: readonly Token[],
  matchers: UndisclosedMatchers,
): Stretch | null {
  for (let at = view.from; at < view.to; at++) {
    if (at >= refusal.from && at < refusal.to) continue
    const before =
      matchers.askedBefore.at(tokens, at, view.to)[0] ??
      (at === view.from ? matchers.opening.at(tokens, at, view.to)[0] : undefined)
    if (before) {
      let to = before.to
      while (
        to < view.to &&
        !ends.has((tokens[to] as Token).text) &&
        !endsQuestion(tokens, to, refusal, view, matchers, to === before.to)
      )
        to++
      const found = trimmed(before.to, to, tokens, matchers)
      if (found && !isVague(found, tokens, matchers)) return found
    }
    const after = matchers.askedAfter.at(tokens, at, view.to)[0]
    if (after && at > view.from) {
      let from = at
      while (
        from > view.from &&
        !ends.has((tokens[from - 1] as Token).text) &&
        !commas.has((tokens[from - 1] as Token).text) &&
        (tokens[from - 1] as Token).text !== listComma
      )
        from--
      const found = trimmed(from, at, tokens, matchers)
      if (found && !isVague(found, tokens, matchers)) return found
    }
  }
  return null
}

/** At a comma that nothing explains, or where the one who answers or his verb begins: "На вопрос о сроках | Орлин ответил". */
function endsQuestion(
  tokens: readonly Token[],
  at: number,
  refusal: Refusal,
  view: SentenceView,
  matchers: UndisclosedMatchers,
  first: boolean,
): boolean {
  const token = tokens[at] as Token
  const answers = ({ start, statement }: Content) => start === token.start && statement === refusal.statement
  if (!first && [...view.sources, ...view.cues].some(answers)) return true
  if (!commas.has(token.text)) return false
  return !(first && matchers.continues.has(tokens[at + 1]?.norm ?? ''))
}

/** The content of the statement of declining, where it stands apart from its cue. */
function contentOf(refusal: Refusal, view: SentenceView, tokens: readonly Token[]): Stretch | null {
  const content = refusal.spoken ? undefined : refusal.statement?.content[0]
  if (!content || overlaps(content, refusal) || content.start < view.start || content.end > view.end) return null
  const from = firstEndingAfter(tokens, content.start)
  let to = from
  while (to < view.to && (tokens[to] as Token).start < content.end) to++
  return to > from ? { from, to } : null
}

/** Leaves out the words that only tie it to the refusal, and marks at the edges. */
function trimmed(from: number, to: number, tokens: readonly Token[], matchers: UndisclosedMatchers): Stretch | null {
  const isMark = (at: number) => (tokens[at] as Token).kind === 'mark'
  let first = from
  let last = to
  for (let left = 3; left > 0 && first < last; left--) {
    while (first < last && isMark(first)) first++
    const link = matchers.words.asked === 'after' ? matchers.links.at(tokens, first, last)[0] : undefined
    if (!link) break
    first = link.to
  }
  while (last > first && isMark(last - 1)) last--
  if (matchers.words.asked === 'before') {
    for (let at = last - 1; at > first && at >= last - 3; at--) {
      if (matchers.links.at(tokens, at, last).some((match) => match.to === last)) last = at
    }
  }
  return last > first ? { from: first, to: last } : null
}

function isVague({ from, to }: Stretch, tokens: readonly Token[], matchers: UndisclosedMatchers): boolean {
  if (to - from > 3) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'mark' && !matchers.pointing.has(token.norm)) return false
  }
  return true
}

/** The text range of what was asked. */
export function rangeOf({ from, to }: Asked, tokens: readonly Token[]): Range {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
}
