import type { Range } from '../model/span.ts'
import type { MarkedRange } from './quotation-marks.ts'
import type { Token } from './tokens.ts'

/** A sentence of one block; `from` and `to` are token indices, `to` exclusive. A quotation inside is never cut. */
export interface Sentence extends Range {
  readonly block: number
  readonly from: number
  readonly to: number
}

/** What cutting needs to know of a language; plain lists in normal form. */
export interface SentenceRules {
  /** Words whose stop ends no sentence ("mr", "feb", "г"), without the stop. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that, with a capital, begin a sentence even after an abbreviation ("the", "he"). */
  readonly starters: ReadonlySet<string>
}

const stops = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '॥', '؟', '۔', '｡', '．'])
const trailing = new Set([')', ']', '}', '”', '’', '»', '"', '」', '』', '）', "''"])
const fullStop = new Set(['.', '．'])

/**
 * Cuts the tokens `[from, to)` of one block into sentences. A pair of quotation marks is one opaque piece:
 * the sentence ends behind it only where the words inside end in a stop and no lower-case word, comma or dash follows.
 */
export function cutSentences(
  tokens: readonly Token[],
  from: number,
  to: number,
  block: number,
  marked: readonly MarkedRange[],
  rules: SentenceRules,
): Sentence[] {
  const sentences: Sentence[] = []
  const jump = new Map(marked.filter((range) => range.closedBy === 'mark').map((range) => [range.from, range.to]))
  let begin = from
  for (let i = from; i < to; i++) {
    const after = jump.get(i)
    let end = -1
    if (after !== undefined && after <= to) {
      i = after - 1
      if (isStop(tokens[after - 2]) && goesOn(tokens, after, to) === false) end = after
    } else if (stops.has((tokens[i] as Token).text) && endsSentence(tokens, i, begin, to, rules)) {
      end = i + 1
      while (end < to && (stops.has(textAt(tokens, end)) || closesTight(tokens, end)) && !jump.has(end)) end++
    } else if (endsInAbbreviation(tokens, i, to, rules)) {
      end = i + 1
    }
    if (end > begin) {
      sentences.push(sentenceOf(tokens, begin, end, block))
      begin = end
      i = end - 1
    }
  }
  if (begin < to) sentences.push(sentenceOf(tokens, begin, to, block))
  return sentences
}

function sentenceOf(tokens: readonly Token[], from: number, to: number, block: number): Sentence {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, block, from, to }
}

function isStop(token: Token | undefined): boolean {
  return token !== undefined && stops.has(token.text)
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}

/** A closing mark that stands tight behind the stop belongs to the sentence. */
function closesTight(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && trailing.has(token.text) && token.start === tokens[at - 1]?.end
}

/** Tells whether the sentence goes on at token `at`: a small letter, a comma or a dash stands there. */
function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  if (at >= to) return false
  const token = tokens[at] as Token
  if (token.kind === 'mark') return ',;:—–-)'.includes(token.text) || stops.has(token.text)
  return isLower(token.text)
}

function isLower(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) as number)
  return first === first.toLowerCase() && first !== first.toUpperCase()
}

function isUpper(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) as number)
  return first === first.toUpperCase() && first !== first.toLowerCase()
}

function endsSentence(tokens: readonly Token[], at: number, begin: number, to: number, rules: SentenceRules): boolean {
  const stop = tokens[at] as Token
  const next = tokens[at + 1]
  const before = at > begin ? tokens[at - 1] : undefined
  if (at + 1 >= to || !next) return true
  if (stops.has(next.text)) return true
  if (closesTight(tokens, at + 1)) return goesOn(tokens, at + 2, to) === false
  if (fullStop.has(stop.text)) {
    if (!before) return false
    const tight = before.end === stop.start
    // "3. Next", "Jan. 5", "J. Smith", "г. Москва"
    if (tight && before.kind === 'number' && at - 1 === begin) return false
    // "am 20. April": a pack lists the numbers that a stop makes ordinals of.
    if (tight && before.kind === 'number' && rules.abbreviations.has(before.norm)) {
      return isUpper(next.text) && rules.starters.has(next.norm)
    }
    if (tight && before.kind === 'word') {
      if (rules.abbreviations.has(before.norm)) return isUpper(next.text) && rules.starters.has(next.norm)
      if ([...before.text].length === 1 && isUpper(before.text)) return rules.starters.has(next.norm)
    }
    // "kremlin.ru", "2.5"; but "చెప్పారు.ఆయన" and "said.The" are two sentences with a space left out.
    if (next.start === stop.end && next.kind !== 'mark') {
      return next.kind === 'word' && !isLower(next.text) && before.kind === 'word' && !isUpper(before.text)
    }
  }
  return goesOn(tokens, at + 1, to) === false
}

/** "… in the U.S. The president": the stop is part of the token. */
function endsInAbbreviation(tokens: readonly Token[], at: number, to: number, rules: SentenceRules): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  return (
    token.kind === 'word' &&
    token.text.endsWith('.') &&
    next !== undefined &&
    at + 1 < to &&
    next.kind === 'word' &&
    isUpper(next.text) &&
    rules.starters.has(next.norm)
  )
}
