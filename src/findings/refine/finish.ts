import { contains, type Range, type Span, spanOf } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { LanguageTag } from '../../model/value.ts'
import type { MarkedRange } from '../../text/quotation-marks.ts'
import type { Dated } from '../statement/candidate.ts'
import { quotationOf, trimmed } from './wording.ts'

/** What turning candidates into statements needs of a document. */
export interface FinishContext {
  readonly text: string
  readonly translatedFrom: LanguageTag | null
  /** The language of the block at an offset. */
  readonly languageAt: (offset: number) => LanguageTag
  /** Languages of an actor's side, the main one first. */
  readonly homeOf: (actor: string, side: string | null) => readonly LanguageTag[]
  /** Who a stretch of source or addressee words names; for the links of a chain. */
  readonly actorOf: (ranges: readonly Range[]) => string | null
  readonly termsOf: (candidate: Dated) => Statement['terms']
  readonly saysTranslated: (candidate: Dated) => boolean
}

const confidences = { high: 'high', usual: 'usual', low: 'low' } as const

/** Turns dated candidates into statements of the record; `inside` is their nesting. */
export function finish(candidates: readonly Dated[], inside: readonly number[], context: FinishContext): Statement[] {
  const ids = idsOf(candidates)
  return candidates.map((candidate, index) => {
    const outer = inside[index] ?? -1
    return { ...statementOf(candidate, context), id: ids[index] as string, within: ids[outer] ?? null }
  })
}

/** `statement:START-END`; of two with the same words the later cue adds its place. */
function idsOf(candidates: readonly Dated[]): readonly string[] {
  const seen = new Map<string, number>()
  return candidates.map(({ content }) => {
    const id = `statement:${content[0].start}-${(content.at(-1) as Range).end}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}

function statementOf(candidate: Dated, context: FinishContext): Omit<Statement, 'id' | 'within'> {
  const { text } = context
  const spans = (ranges: readonly Range[]) => ranges.map(({ start, end }) => spanOf(text, start, end))
  const { who } = candidate
  const home = who.actor ? context.homeOf(who.actor, who.capacity?.side ?? null) : []
  const quotations = candidate.marked
    .flatMap((marked) => quoted(marked, candidate, text))
    .map((words) =>
      quotationOf(words, {
        text,
        home,
        language: context.languageAt(words.start),
        translatedFrom: context.translatedFrom,
        saysTranslated: context.saysTranslated(candidate),
        wordsOf: who.actor,
      }),
    )
  return {
    source: { ...who, spans: spans(candidate.source) },
    via: candidate.via.map(({ source, cue }) => ({
      actor: context.actorOf(source),
      spans: spans(source),
      cue: spans(cue),
    })),
    to: candidate.addressees,
    cue: spans(candidate.cue),
    content: spans(candidate.content.map((range) => trimmed(text, range))) as unknown as readonly [Span, ...Span[]],
    quotations,
    kind: kindOf(candidate),
    act: candidate.act,
    manner: candidate.manner,
    negated: candidate.negated,
    hedge: candidate.hedge ? spanOf(text, candidate.hedge.start, candidate.hedge.end) : null,
    channel: candidate.channel,
    saidOn: candidate.saidOn,
    utteredIn: null,
    terms: context.termsOf(candidate),
    about: [],
    topics: [],
    confidence: confidences[candidate.strength],
    rule: candidate.rule,
    level: candidate.level,
  }
}

const edge = /[.!?…]/

/** «Да, — сказал он. — Нет»: a pair of marks that holds its own tag gives a quotation a piece. */
function quoted({ inner }: MarkedRange, { content, cue }: Dated, text: string): Range[] {
  if (!cue.some((word) => contains(inner, word))) return [inner]
  const pieces = content.filter((part) => contains(inner, part))
  return pieces.map(({ start, end }) => {
    let to = end
    while (to < inner.end && edge.test(text[to] as string)) to++
    return { start, end: to }
  })
}

/** Direct where every part of the content lies inside marks, indirect where none does, mixed otherwise. */
function kindOf({ content, marked, rule }: Dated): Statement['kind'] {
  // What stands behind a speaker's label, or a dash at the head of its paragraph, is speech word for word, without marks.
  if (rule === 'label' || rule === 'dialogue') return 'direct'
  if (marked.length === 0) return 'indirect'
  return content.every((part) => marked.some((pair) => contains(pair, part))) ? 'direct' : 'mixed'
}
