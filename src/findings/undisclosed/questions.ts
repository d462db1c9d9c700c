import type { Token } from '../../text/tokens.ts'
import type { SentenceView } from '../view.ts'
import type { UndisclosedMatchers } from './words.ts'

/** Tokens `[from, to)` of what was asked, and of the words that say so. */
export interface Question {
  readonly from: number
  readonly to: number
  readonly asking: { readonly from: number; readonly to: number }
}

const commas = new Set([',', '،', '，'])
const ends = new Set(['.', '!', '?', '…', '—', '–', ';', ':', '"', '“', '”', '»', '«', '(', ')', '।'])
/** Words of a question before the particle that makes it one: "пройдет ЛИ". */
const beforeParticle = 2

/**
 * The questions that a sentence tells of: asked WHETHER HE HAD REQUESTED THE CALL; на вопрос, ПРОЙДЕТ ЛИ ВСТРЕЧА В КУЗАЛЕ;
 * వస్తారా అని అడిగినప్పుడు. What is asked is not told: no contact, day or deed rests on it.
 */
export function questionsIn(
  view: SentenceView,
  tokens: readonly Token[],
  matchers: UndisclosedMatchers,
): readonly Question[] {
  const found: Question[] = []
  for (const asking of matchers.askedBefore.all(tokens, view.from, view.to)) {
    const to = endOf(asking.to, view, tokens, matchers)
    if (isQuestion(asking, tokens, matchers) && to > asking.to) found.push({ from: asking.to, to, asking })
  }
  for (const asking of matchers.askedAfter.all(tokens, view.from, view.to)) {
    let from = asking.from
    while (from > view.from && !isEnd(tokens[from - 1] as Token)) from--
    if (from < asking.from) found.push({ from, to: asking.from, asking })
  }
  return found
}

/** "asked Grel for a meeting" puts no question; "asked whether", "asked about", "на вопрос о" do. */
function isQuestion(
  { from, to }: { readonly from: number; readonly to: number },
  tokens: readonly Token[],
  matchers: UndisclosedMatchers,
): boolean {
  return to - from > 1 || matchers.continues.has(tokens[to]?.norm ?? '')
}

function endOf(from: number, view: SentenceView, tokens: readonly Token[], matchers: UndisclosedMatchers): number {
  let to = from
  while (to < view.to && !ends.has((tokens[to] as Token).text)) {
    if (commas.has((tokens[to] as Token).text) && !(to === from && opens(to, tokens, matchers))) break
    to++
  }
  return to
}

/** The comma between "asked" and the clause that was asked. */
function opens(comma: number, tokens: readonly Token[], matchers: UndisclosedMatchers): boolean {
  for (let at = comma + 1; at <= comma + beforeParticle; at++) {
    if (matchers.continues.has(tokens[at]?.norm ?? '')) return true
  }
  return false
}

function isEnd({ text }: Token): boolean {
  return ends.has(text) || commas.has(text)
}
