import type { Language } from '../../languages/language.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Channel, ChannelType } from '../../model/document.ts'
import { contains, overlaps, type Range, spanOf } from '../../model/span.ts'
import { type Fact, toFact, toValue, type Value } from '../../model/value.ts'
import type { Segmented } from '../../text/segment.ts'
import type { Token } from '../../text/tokens.ts'
import type { Attributed } from '../statement/candidate.ts'
import { channelWords } from './channel-words.ts'
import { saidAt } from './said-at.ts'

/** What finding a channel needs of a document. */
export interface ChannelContext {
  readonly segmented: Segmented
  readonly packOf: (sentence: number) => Language
  /** Mentions that lie in a range. */
  readonly mentionsIn: (range: Range) => readonly Mention[]
  /** The name of an actor; null where it has none but the words. */
  readonly nameOf: (actor: string) => string | null
}

/** How far, in tokens, a name may stand from the noun of its channel. */
const reach = 6
/** Tokens of a name in quotation marks, with the marks. */
const longestName = 8

interface Found extends Range {
  readonly type: ChannelType
  readonly from: number
  readonly to: number
}

/**
 * "In an interview with Russia 1 on Thursday, Peskov said ..." -> interview, Russia 1. Only words in the statement's own
 * sentence and outside everything reported there count: `isOpen` tells which.
 */
export function channelOf(
  candidate: Attributed,
  isOpen: (range: Range) => boolean,
  context: ChannelContext,
): Fact<Channel> | null {
  const { segmented, packOf, mentionsIn } = context
  const sentence = segmented.sentences[candidate.sentence]
  if (!sentence) return null
  const words = channelWords(packOf(candidate.sentence))
  const { tokens } = segmented
  const nouns = words.kinds
    .all(tokens, sentence.from, sentence.to)
    .map((match) => foundAt(tokens, match.from, match.to, match.entry))
    .filter(isOpen)
  const mentions = mentionsIn(sentence).filter(isOpen)
  const values = [
    ...nouns.map((noun) => named(noun, sentence, isOpen, mentions, context)),
    ...heardBy(candidate, words, isOpen, mentions, context),
    ...onPlatform(candidate, mentions, context),
  ]
  const cue = candidate.cue[0]?.start ?? sentence.start
  if (values.length === 0) return toFact(saidAt(candidate, mentions, segmented, packOf(candidate.sentence)))
  return toFact(values.sort((a, b) => distance(a, cue) - distance(b, cue)).slice(0, 1))
}

function foundAt(tokens: readonly Token[], from: number, to: number, type: ChannelType): Found {
  return { type, from, to, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
}

function distance(value: Value<Channel>, at: number): number {
  const [first] = value.evidence
  // A channel with a name tells more than one without.
  return ('start' in first ? Math.abs(first.start - at) : 0) + (value.value?.name ? 0 : 100_000)
}

function named(
  noun: Found,
  sentence: Range,
  isOpen: (range: Range) => boolean,
  mentions: readonly Mention[],
  context: ChannelContext,
): Value<Channel> {
  const { text, tokens } = context.segmented
  const near = (mention: Mention) => tokensBetween(tokens, mention, noun) <= reach
  const kinds: readonly Mention['kind'][] = noun.type === 'post' ? ['platform', 'outlet'] : ['outlet', 'platform']
  const outlet = mentions
    .filter((mention) => kinds.includes(mention.kind) && near(mention))
    .sort((a, b) => gap(a, noun) - gap(b, noun))[0]
  const marked = outlet
    ? null
    : context.segmented.marked.find(
        (mark) =>
          mark.start >= noun.end &&
          mark.end <= sentence.end &&
          mark.depth === 0 &&
          mark.to - mark.from <= longestName &&
          isOpen(mark) &&
          tokensBetween(tokens, mark, noun) <= 2,
      )
  const spans = [noun, ...(outlet ? [outlet] : []), ...(marked ? [marked] : [])].map(({ start, end }) =>
    spanOf(text, start, end),
  )
  const name = outlet ? nameOf(outlet, context) : marked ? text.slice(marked.inner.start, marked.inner.end) : null
  const channel = { type: noun.type, name, outlet: outlet?.actor ?? null, place: null }
  return toValue(channel, spans as [(typeof spans)[number]], 'the words for the channel in the same sentence')
}

/** "told reporters at the White House": those spoken to tell the channel; the place stands beside them. */
function heardBy(
  candidate: Attributed,
  { addressees, speakingTo }: ReturnType<typeof channelWords>,
  isOpen: (range: Range) => boolean,
  mentions: readonly Mention[],
  context: ChannelContext,
): Value<Channel>[] {
  const { text, tokens, sentences } = context.segmented
  const sentence = sentences[candidate.sentence] as Range & { from: number; to: number }
  const behind = speakingTo.all(tokens, sentence.from, sentence.to).map(({ to }): Range => {
    const last = Math.min(sentence.to, to + reach) - 1
    const { start } = tokens[Math.min(to, last)] as Token
    // What was said begins right behind those spoken to.
    const ends = candidate.content.filter((part) => part.start > start).map((part) => part.start)
    return { start, end: Math.min((tokens[last] as Token).end, ...ends) }
  })
  return [...toldTo(candidate, tokens, sentence), ...behind.filter(isOpen)].flatMap((range): Value<Channel>[] => {
    const from = indexAt(tokens, range.start, sentence.from, sentence.to)
    for (let at = from; at < sentence.to && (tokens[at] as Token).start < range.end; at++) {
      const [match] = addressees.at(tokens, at)
      if (!match) continue
      const found = foundAt(tokens, match.from, match.to, match.entry)
      const place = mentions.find(
        (mention) =>
          (mention.form === 'metonym' || mention.kind === 'state') &&
          !candidate.source.some((source) => overlaps(source, mention)) &&
          tokensBetween(tokens, mention, found) <= 3,
      )
      const spans = [spanOf(text, found.start, found.end), ...(place ? [spanOf(text, place.start, place.end)] : [])]
      const channel = {
        type: match.entry,
        name: null,
        outlet: null,
        place: place ? text.slice(place.start, place.end) : null,
      }
      return [toValue(channel, spans as [(typeof spans)[number]], 'the words for those spoken to')]
    }
    const outlet = mentions.find(
      (mention) =>
        mention.kind === 'outlet' &&
        contains(range, mention) &&
        !candidate.source.some((source) => overlaps(source, mention)),
    )
    if (!outlet) return []
    const channel = {
      type: 'interview' as const,
      name: nameOf(outlet, context),
      outlet: outlet.actor,
      place: null,
    }
    return [toValue(channel, [spanOf(text, range.start, range.end)], 'an outlet is the one spoken to')]
  })
}

/** Those spoken to, or the words close to the cue where nobody saw who was. */
function toldTo(
  { to, cue, content }: Attributed,
  tokens: readonly Token[],
  sentence: { from: number; to: number },
): readonly Range[] {
  const [first] = cue
  if (to.length > 0 || !first) return to
  const at = indexAt(tokens, first.start, sentence.from, sentence.to)
  const near = tokens.slice(Math.max(sentence.from, at - 3), Math.min(sentence.to, at + 4))
  return near.filter((token) => !content.some((part) => overlaps(part, token)))
}

/** "Trump wrote on Truth Social": a platform named beside the cue is the channel, without any noun. */
function onPlatform(candidate: Attributed, mentions: readonly Mention[], context: ChannelContext): Value<Channel>[] {
  const { text, tokens } = context.segmented
  const [cue] = candidate.cue
  if (!cue) return []
  return mentions
    .filter((mention) => mention.kind === 'platform' && tokensBetween(tokens, mention, cue) <= 2 * reach)
    .map((mention) => {
      const channel = {
        type: 'post' as const,
        name: nameOf(mention, context),
        outlet: mention.actor,
        place: null,
      }
      return toValue(channel, [spanOf(text, mention.start, mention.end)], 'the platform named beside the cue')
    })
}

/** The roster's name of what a mention names, else its words. */
function nameOf({ actor, start, end }: Mention, { segmented, nameOf }: ChannelContext): string {
  return (actor && nameOf(actor)) || segmented.text.slice(start, end)
}

function gap(a: Range, b: Range): number {
  return a.start >= b.end ? a.start - b.end : b.start - a.end
}

/** Number of tokens between two ranges of one sentence; 0 where they touch or overlap. */
function tokensBetween(tokens: readonly Token[], a: Range, b: Range): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  if (first.end >= second.start) return 0
  return Math.max(0, indexAt(tokens, second.start) - indexAt(tokens, first.end))
}

/** Index of the first token that ends behind an offset. */
export function indexAt(tokens: readonly Token[], offset: number, from = 0, to = tokens.length): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
