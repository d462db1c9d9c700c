import type { Language } from '../../languages/language.ts'
import type { Mentions, ResolvedSource } from '../../mentions/mention.ts'
import type { TimeMention } from '../../mentions/time-mention.ts'
import type { DocumentAccount } from '../../model/document.ts'
import { contains, overlaps, type Range } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { type Edtf, type Fact, isSpan, type LanguageTag, toFact, toValue } from '../../model/value.ts'
import { matcher } from '../../text/matcher.ts'
import { once } from '../../text/once.ts'
import type { Segmented } from '../../text/segment.ts'
import type { Attributed, Candidate, Dated } from '../statement/candidate.ts'
import { attribute } from './attribute.ts'
import { carry } from './carry.ts'
import { channelWords } from './channel-words.ts'
import { channelOf } from './channels.ts'
import { dayOf } from './days.ts'
import { finish } from './finish.ts'
import { firstPerson, isOfBody } from './first-person.ts'
import { nesting } from './nesting.ts'
import { ofTexts } from './of-texts.ts'
import { sameSpeaker } from './same-speaker.ts'
import { speaksOn } from './speaks-on.ts'
import { isText } from './texts.ts'
import { withoutQuestions } from './without-questions.ts'

/** What the refiners of statements know of a document. */
export interface RefineContext {
  readonly segmented: Segmented
  /** The pack of a sentence, by its index. */
  readonly packOf: (sentence: number) => Language
  readonly mentions: Mentions
  readonly resolve: (ranges: readonly Range[]) => ResolvedSource
  readonly times: readonly TimeMention[]
  readonly account: DocumentAccount | null
  readonly title: Fact<string> | null
  readonly published: Fact<Edtf> | null
  readonly translatedFrom: LanguageTag | null
  /** The side an actor belongs to; null where it is not known. */
  readonly sideOf: (actor: string) => string | null
  readonly genderOf: (actor: string) => 'female' | 'male' | null
  /** Languages of an actor's side, the main one first. */
  readonly homeOf: (actor: string, side: string | null) => readonly LanguageTag[]
}

/**
 * The refiners in their order, each with its reason: who speaks must be known before what a speaker says can be carried on,
 * and channel and day before they can be.
 */
export function refineStatements(found: readonly Candidate[], context: RefineContext): Statement[] {
  // A question put by nobody in particular is no statement.
  const candidates = withoutQuestions(found, context.segmented, context.packOf)
  // Who it is: the words of the source, an earlier statement, or the side that published.
  const told = attribute(candidates, { ...context, sentences: context.segmented.sentences }).filter(isSomebodys)
  const named = withoutFaintInside(told)
  // What stands inside what: "I" inside somebody's words is that somebody, and no channel is carried to words that another reports.
  const inside = nesting(named)
  // A pronoun means whoever spoke last among those it can mean.
  const taken = sameSpeaker(named, inside, {
    mentionsIn: context.mentions.within,
    sentences: context.segmented.sentences,
    genderOf: context.genderOf,
    isOfBody: (candidate) => isOfBody(candidate, context.segmented.text, context.packOf(candidate.sentence)),
  })
  // A verb without a subject goes on with whoever spoke or was named before.
  const goneOn = speaksOn(taken, inside, {
    mentionsIn: context.mentions.within,
    sentences: context.segmented.sentences,
    dropsSubject: (sentence) => context.packOf(sentence).reporting?.order.dropsSubject ?? false,
  })
  const attributed = firstPerson(goneOn, inside, { text: context.segmented.text, packOf: context.packOf })
  // Where and when it was said, in the words of the same sentence.
  const dated = ofTexts(date(attributed, inside, context), inside, (candidate) => isText(candidate, context))
  // Channel and day go on to the same speaker's later statements, marked so.
  const carried = carry(dated, inside)
  // Quotations, wording and ids.
  return finish(carried, inside, {
    text: context.segmented.text,
    translatedFrom: context.translatedFrom,
    languageAt: (offset) => blockAt(context.segmented, offset)?.language ?? 'und',
    homeOf: context.homeOf,
    actorOf: (ranges) => (ranges.length > 0 ? context.resolve(ranges).actor : null),
    termsOf: (candidate) => termsOf(candidate, context),
    saysTranslated: (candidate) => saysTranslated(candidate, context),
  })
}

function date(candidates: readonly Attributed[], inside: readonly number[], context: RefineContext): Dated[] {
  const names = new Map(context.mentions.actors.map(({ id, name }) => [id, name]))
  const nameOf = (actor: string) => names.get(actor) ?? null
  const bySentence = Map.groupBy(candidates, ({ sentence }) => sentence)
  const timesOf = Map.groupBy(context.times, ({ start }) => lastStarting(context.segmented.sentences, start))
  return candidates.map((candidate, index): Dated => {
    const sentence = context.segmented.sentences[candidate.sentence]
    if (!sentence) return { ...candidate, channel: null, saidOn: null }
    if (candidate.sourced === 'published' || (candidate.rule === 'label' && context.account?.form === 'transcript'))
      return throughAccount(candidate, context)
    const isOpen = openTo(candidate, candidates[inside[index] ?? -1] ?? null, bySentence.get(candidate.sentence) ?? [])
    const channel = channelOf(candidate, isOpen, { ...context, mentionsIn: context.mentions.within, nameOf })
    const times = timesOf.get(candidate.sentence) ?? []
    const words = channel?.evidence.filter(isSpan) ?? []
    return { ...candidate, channel, saidOn: dayOf(candidate, words, isOpen, times, context.segmented) }
  })
}

/** "We have a way [to talk about it]": what is reported within reported speech must be well marked as speech itself. */
function withoutFaintInside(candidates: readonly Attributed[]): Attributed[] {
  const inside = nesting(candidates)
  return candidates.filter(
    ({ strength, marked }, index) => inside[index] === -1 || strength === 'high' || marked.length > 0,
  )
}

/** "Live: talks in Quzal", "Analysis: what the call tells us": what stands before the colon of a headline must be somebody. */
function isSomebodys({ rule, who }: Attributed): boolean {
  return rule !== 'label/headline' || who.actor !== null || who.candidates.length > 0
}

/**
 * Which words of a sentence can tell where and when something was said: those outside everything reported there. What
 * somebody says that another said has its own words inside his: "Grel wrote that Harvok HAD TOLD REPORTERS ON MONDAY that ...".
 */
function openTo(
  candidate: Attributed,
  outer: Attributed | null,
  beside: readonly Attributed[],
): (range: Range) => boolean {
  if (!outer) {
    const reported = beside.flatMap(({ content }) => content)
    return (range) => !reported.some((content) => overlaps(content, range))
  }
  const reported = beside
    .filter(({ content }) => !contains(content[0], candidate.content[0]) || content === candidate.content)
    .flatMap(({ content }) => content)
  return (range) =>
    outer.content.some((content) => contains(content, range)) && !reported.some((content) => overlaps(content, range))
}

/** What a side says in its own readout, or a speaker in its transcript, is said through that, on the day it gives. */
function throughAccount(candidate: Attributed, { account, title, published }: RefineContext): Dated {
  const evidence = title?.evidence ?? published?.evidence
  const channel =
    account?.channel && evidence
      ? toFact([toValue(account.channel, evidence, 'the account that the document is', { certainty: 'inferred' })])
      : null
  const day = published?.value && !published.bound ? published : null
  const certainty = account?.form === 'transcript' ? 'stated' : 'inferred'
  const saidOn = day?.value
    ? toFact([
        toValue(day.value.slice(0, 10), day.evidence, 'the day that the account gives itself', {
          certainty,
          precision: 'day',
        }),
      ])
    : null
  return { ...candidate, channel: channel && { ...channel, certainty }, saidOn }
}

function termsOf(candidate: Dated, { segmented, packOf, mentions }: RefineContext): Statement['terms'] {
  const sentence = segmented.sentences[candidate.sentence]
  if (!sentence) return null
  const [match] = channelWords(packOf(candidate.sentence)).terms.all(segmented.tokens, sentence.from, sentence.to)
  if (match) return match.entry
  const anonymous = candidate.source.some((range) => mentions.within(range).some(({ kind }) => kind === 'anonymous'))
  if (anonymous) return 'anonymous'
  return candidate.who.actor && candidate.who.how !== 'published' ? 'on-record' : null
}

const translationWords = once((pack: Language) =>
  matcher((pack.origin?.quotedInTranslation ?? []).map((words) => [words, true] as const)),
)

/** "(translated)" beside the words. */
function saysTranslated({ sentence }: Dated, { segmented, packOf }: RefineContext): boolean {
  const found = segmented.sentences[sentence]
  return (
    found !== undefined && translationWords(packOf(sentence)).all(segmented.tokens, found.from, found.to).length > 0
  )
}

function blockAt({ blocks }: Segmented, offset: number) {
  return blocks[lastStarting(blocks, offset)]
}

/** Index of the last of some ordered ranges that starts at or before an offset. */
function lastStarting(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ranges[middle] as Range).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
