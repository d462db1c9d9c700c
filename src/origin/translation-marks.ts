import type { Language } from '../languages/language.ts'
import type { Mentions } from '../mentions/mention.ts'
import type { Notice } from '../model/findings.ts'
import { spanOf } from '../model/span.ts'
import { type Matcher, matcher } from '../text/matcher.ts'
import { once } from '../text/once.ts'
import type { Segmented, SegmentedBlock } from '../text/segment.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { halves } from './doubled.ts'

interface Compiled {
  readonly repeatable: ReadonlySet<string>
  readonly doublers: ReadonlySet<string>
  readonly verbEndings: readonly string[] | null
  readonly renderings: Matcher<string>
  readonly misfits: Matcher<true>
}

const compiled: (pack: Language) => Compiled = once((pack) => ({
  repeatable: new Set(pack.origin?.repeatable ?? []),
  doublers: new Set(pack.origin?.doublers ?? []),
  verbEndings: pack.origin?.verbEndings ?? null,
  renderings: matcher(Object.entries(pack.names?.renderings ?? {})),
  misfits: matcher((pack.origin?.misfits ?? []).map((words) => [words, true] as const)),
}))

/** Notices beyond this number tell nothing new. */
const most = 50

/**
 * What machine translation leaves in a text: words that stand twice, a title doubled, a sentence without its verb, marks torn
 * off their words, proper names rendered by their meaning.
 */
export function translationMarks(
  segmented: Segmented,
  packOf: (block: SegmentedBlock) => Language,
  mentions: Mentions,
): Notice[] {
  const notices = segmented.blocks.flatMap((block) => {
    const words = compiled(packOf(block))
    const sentences = segmented.sentences.slice(block.firstSentence, block.lastSentence)
    if (block.kind === 'caption') {
      const half = halves(segmented.tokens, block.from, block.to)
      if (half !== null) return [notice('doubled-words', segmented, half, block.to, 'the same words stand twice')]
    }
    return sentences.flatMap((sentence) => [
      ...doubled(segmented, sentence, words),
      ...verbless(segmented, sentence, block, words),
      ...renderings(segmented, sentence, words),
      ...misfits(segmented, sentence, words, mentions),
    ])
  })
  return [...notices, ...torn(segmented)].slice(0, most)
}

function notice(code: string, { text, tokens }: Segmented, from: number, to: number, message: string): Notice {
  const start = (tokens[from] as Token).start
  return { code, span: spanOf(text, start, (tokens[to - 1] as Token).end), message }
}

/** "ఇద్దరూ ఇద్దరూ", "to hold and to hold": one to three words, twice. */
function doubled(segmented: Segmented, { from, to }: Sentence, { repeatable, doublers }: Compiled): Notice[] {
  const { tokens } = segmented
  const found: Notice[] = []
  for (let at = from; at < to; at++) {
    if ((tokens[at] as Token).kind !== 'word' || !comesAgain(tokens, at, to)) continue
    for (let length = 3; length >= 1; length--) {
      const second = at + length + (doublers.has(tokens[at + length]?.norm ?? '') ? 1 : 0)
      if (second + length > to || !sameWords(tokens, at, second, length)) continue
      // "you and you" is good style where one short word is doubled across a joiner.
      const word = tokens[at] as Token
      if (
        length === 1 &&
        (repeatable.has(word.norm) || word.norm.length < 3 || (second > at + 1 && word.norm.length < 5))
      )
        continue
      if (length > 1 && repeatable.has(word.norm) && second === at + length) continue
      found.push(
        notice('doubled-words', segmented, at, second + length, 'words stand twice: a mark of machine translation'),
      )
      at = second + length - 1
      break
    }
  }
  return found
}

/** The word at `at` is one of the four behind it. */
function comesAgain(tokens: readonly Token[], at: number, to: number): boolean {
  const { norm } = tokens[at] as Token
  for (let next = at + 1; next < to && next <= at + 4; next++) if ((tokens[next] as Token).norm === norm) return true
  return false
}

function sameWords(tokens: readonly Token[], first: number, second: number, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const a = tokens[first + at] as Token
    const b = tokens[second + at] as Token
    if (a.kind !== 'word' || a.norm !== b.norm || isName(a)) return false
  }
  return true
}

/** "New York, New York" and the like are no mistake. */
function isName({ text }: Token): boolean {
  const [first = ''] = text
  return first !== first.toLowerCase()
}

function verbless(
  segmented: Segmented,
  sentence: Sentence,
  block: SegmentedBlock,
  { verbEndings }: Compiled,
): Notice[] {
  if (
    !verbEndings ||
    block.kind !== 'paragraph' ||
    !/[.।!?]$/u.test(segmented.text.slice(sentence.start, sentence.end))
  )
    return []
  const words = segmented.tokens.slice(sentence.from, sentence.to).filter(({ kind }) => kind === 'word')
  const last = words.at(-1)
  if (!last || words.length > 8 || segmented.text.slice(last.end, sentence.end).length > 1) return []
  if (
    words.some(({ norm }) => verbEndings.some((ending) => ending.length > 2 && norm.endsWith(ending))) ||
    verbEndings.some((ending) => last.norm.endsWith(ending))
  )
    return []
  return [notice('no-verb', segmented, sentence.from, sentence.to, 'a sentence without its verb')]
}

function renderings(segmented: Segmented, { from, to }: Sentence, words: Compiled): Notice[] {
  return words.renderings
    .all(segmented.tokens, from, to)
    .map((match) =>
      notice('word-by-word-name', segmented, match.from, match.to, 'a proper name translated word by word'),
    )
}

const misfitReach = 4

/** "but Saudi Arabia was really cut": a predicate of things handled, said of a state. The clause cannot be trusted. */
function misfits({ text, tokens }: Segmented, { from, to }: Sentence, words: Compiled, mentions: Mentions): Notice[] {
  return words.misfits.all(tokens, from, to).flatMap((match) => {
    const near = tokens[Math.max(from, match.from - misfitReach)] as Token
    const end = (tokens[match.to - 1] as Token).end
    const place = mentions.within({ start: near.start, end }).find(({ kind }) => kind === 'state')
    if (!place) return []
    const message =
      'what is said here cannot be said of a place: an idiom translated word by word, not to be trusted without its neighbour'
    return [{ code: 'broken-clause', span: spanOf(text, place.start, end), message }]
  })
}

/** "place, ” he said": the closing mark stands apart from its words. */
function torn({ text, marked }: Segmented): Notice[] {
  return marked
    .filter(
      ({ closedBy, inner, mark }) =>
        closedBy === 'mark' &&
        mark !== '«' &&
        /[,.;!?]\s$/u.test(text.slice(Math.max(inner.start, inner.end - 2), inner.end)),
    )
    .map(({ inner, end }) => ({
      code: 'torn-mark',
      span: spanOf(text, Math.max(inner.start, inner.end - 2), end),
      message: 'a closing mark stands apart from its words',
    }))
}
