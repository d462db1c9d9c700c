import type { Language } from '../languages/language.ts'
import type { Mentions } from '../mentions/mention.ts'
import type { DocumentAccount } from '../model/document.ts'
import type { Notice } from '../model/findings.ts'
import { spanOf, type Trace } from '../model/span.ts'
import { type Fact, type LanguageTag, toFact, toValue } from '../model/value.ts'
import { byId, outletByHost } from '../roster/lookup.ts'
import type { Roster } from '../roster/types.ts'
import type { Source } from '../sources/source.ts'
import { unwrapAddress } from '../sources/unwrap-address.ts'
import { matcher } from '../text/matcher.ts'
import { once } from '../text/once.ts'
import type { Segmented, SegmentedBlock } from '../text/segment.ts'
import { accountOf } from './account.ts'
import type { Head } from './head.ts'
import { hostIn } from './page-addresses.ts'
import { translatedFromOf } from './translated-from.ts'
import { translationMarks } from './translation-marks.ts'

/** Where a text comes from: the outlets it was taken from, the language it was translated from, whose own account it is. */
export interface Lineage {
  /** The publisher as the text names it, where nothing around the text does. */
  readonly publisher: Fact<string> | null
  /** Its roster id. */
  readonly outlet: string | null

  readonly takenFrom: readonly Fact<string>[]
  readonly translatedFrom: Fact<LanguageTag> | null
  readonly account: DocumentAccount | null
  readonly notices: readonly Notice[]
}

/** What finding the lineage needs. */
export interface LineageContext {
  readonly source: Source
  readonly segmented: Segmented
  readonly packOf: (block: SegmentedBlock) => Language
  readonly roster: Roster
  readonly head: Head
  readonly mentions: Mentions
}

/** Finds where a text comes from, once it is known who is mentioned in it. */
export function findLineage(context: LineageContext): Lineage {
  const credited = context.head.publisher ? null : signatureOf(context)
  const takenFrom = takenFromOf(context).filter(({ value }) => value !== credited?.actor)
  const notices = translationMarks(context.segmented, context.packOf, context.mentions)
  return {
    publisher: credited ? toFact([toValue(credited.name, [credited.span], credited.how)]) : context.head.publisher,
    outlet: credited ? credited.actor : (context.head.outlet?.id ?? null),
    takenFrom,
    translatedFrom: translatedFromOf(context, takenFrom, notices),
    account: accountOf(context),
    notices,
  }
}

const shortLine = 90

/** Who signs the text: an outlet in a short line at its head ("The Courier, 18 March"), or credited in the dateline. */
function signatureOf({ segmented, mentions, roster }: LineageContext) {
  const { blocks, text } = segmented
  const outletIn = (block: SegmentedBlock, fits: (start: number, end: number) => boolean) =>
    mentions.within(block).find(({ kind, actor, start, end }) => kind === 'outlet' && actor && fits(start, end))
  const line = blocks
    .slice(0, 4)
    .find(
      (block) =>
        block.kind !== 'title' &&
        block.kind !== 'heading' &&
        block.kind !== 'caption' &&
        block.end - block.start <= shortLine &&
        !isSentence(text.slice(block.start, block.end)),
    )
  const inLine = line && outletIn(line, () => true)
  const first = blocks.find((block) => block.kind === 'paragraph' && block.end - block.start > shortLine)
  const found =
    inLine ??
    (first && outletIn(first, (start, end) => end - first.start < 120 && isCredit(text, first.start, start, end)))
  if (!found?.actor) return null
  const row = byId(roster, found.actor)
  const how = inLine ? 'named in a line of its own at the head' : 'credited in the dateline'
  return {
    actor: found.actor,
    name: row?.name ?? text.slice(found.start, found.end),
    span: spanOf(text, found.start, found.end),
    how,
  }
}

/** "Norland Post, 18 March" is none; a short paragraph ends in a stop. */
function isSentence(line: string): boolean {
  return /[.!?…。！？।۔][\p{Pf}\p{Pe}"']{0,2}$/u.test(line)
}

/** "/TASS/", "(Reuters)", "【... ＝北斗通信】". */
function isCredit(text: string, from: number, start: number, end: number): boolean {
  return (
    /[/(（＝【]\s?$/.test(text.slice(Math.max(from, start - 2), start)) && /^\s?[/)）】]/.test(text.slice(end, end + 2))
  )
}

function takenFromOf(context: LineageContext): Fact<string>[] {
  const values = [...originals(context), ...pictures(context), ...credits(context)]
  return [...Map.groupBy(values, ({ value }) => value).values()].flatMap((same) => toFact(same) ?? [])
}

/** The page names another outlet's page as the original: `rel=canonical` elsewhere, `isBasedOn`, `syndication-source`. */
function originals({ source, roster, head }: LineageContext) {
  const traces: Trace[] = [...source.hints.origins]
  if (source.url && source.canonicalUrl) traces.push({ in: 'meta', name: 'canonical', quote: source.canonicalUrl })
  return traces.flatMap((trace) => {
    const found = outletByHost(roster, hostIn(unwrapAddress(trace.quote).url))
    if (found?.through !== 'site' || found.outlet === head.outlet) return []
    return [toValue(found.outlet.id, [trace], 'the page names a page of this outlet as its original')]
  })
}

/**
 * The host of a picture tells where a page was probably taken from, never who published it. Of an outlet that is known it
 * tells only whose picture it shows.
 */
function pictures({ source, roster, head }: LineageContext) {
  if (head.outlet) return []
  return source.media.flatMap(({ url, originalUrl }) => {
    const found = outletByHost(roster, hostIn(originalUrl))
    if (!found) return []
    const how =
      found.through === 'media'
        ? 'probable: a picture lies on a host that serves this outlet'
        : "probable: a picture lies on this outlet's site"
    return [
      toValue(
        found.outlet.id,
        [{ in: 'media', name: url === originalUrl ? 'picture' : 'picture behind a proxy', quote: originalUrl }],
        how,
        { certainty: 'inferred' },
      ),
    ]
  })
}

const slug = 14

/** "/TASS/" or "(Reuters) -" at the head, "Source: Xinhua" at the foot. */
function credits({ segmented, mentions, head, packOf }: LineageContext) {
  const { blocks, tokens, text } = segmented
  const first = blocks.find((block) => block.kind === 'paragraph' || block.kind === 'dateline')
  const last = blocks.at(-1)
  const found = (start: number, end: number, how: string) =>
    mentions
      .within({ start, end })
      .filter(({ kind, actor }) => kind === 'outlet' && actor && actor !== head.outlet?.id)
      .map((mention) => toValue(mention.actor, [spanOf(text, mention.start, mention.end)], how))
  const datelines = first
    ? mentions
        .within({ start: first.start, end: tokens[Math.min(first.from + slug, first.to) - 1]?.end ?? first.end })
        .filter(({ kind, start, end }) => kind === 'outlet' && isCredit(text, first.start, start, end))
        .filter(({ actor }) => actor && actor !== head.outlet?.id)
        .map((mention) =>
          toValue(mention.actor, [spanOf(text, mention.start, mention.end)], 'credited in the dateline'),
        )
    : []
  if (!last || last === first) return datelines
  const [credit] = creditWords(packOf(last)).all(tokens, last.from, last.to)
  const from = credit ? tokens[credit.to - 1] : undefined
  return from && last.end - last.start < 200
    ? [...datelines, ...found(from.end, last.end, 'credited at the foot')]
    : datelines
}

const creditWords = once((pack: Language) =>
  matcher((pack.origin?.credits ?? []).map((words) => [words, true] as const)),
)
