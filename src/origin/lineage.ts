import type { Language } from '../languages/language.ts'
import type { Mentions } from '../mentions/mention.ts'
import type { DocumentAccount } from '../model/document.ts'
import type { Notice } from '../model/findings.ts'
import { spanOf } from '../model/span.ts'
import { type Fact, type LanguageTag, toFact, toValue } from '../model/value.ts'
import { byId, outletByHost } from '../roster/lookup.ts'
import type { OutletRow, Roster } from '../roster/types.ts'
import type { Source } from '../sources/source.ts'
import { matcher } from '../text/matcher.ts'
import { once } from '../text/once.ts'
import type { Segmented, SegmentedBlock } from '../text/segment.ts'
import { accountOf } from './account.ts'
import type { Head } from './head.ts'
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

/** Marks of machine translation from which on a text counts as translated. */
const enoughMarks = 2

/** Finds where a text comes from, once it is known who is mentioned in it. */
export function findLineage(context: LineageContext): Lineage {
  const credited = context.head.publisher ? null : signatureOf(context)
  const takenFrom = takenFromOf(context).filter(({ value }) => value !== credited?.actor)
  const notices = translationMarks(context.segmented, context.packOf)
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
        block.end - block.start <= shortLine,
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

/** "/TASS/", "(Reuters)". */
function isCredit(text: string, from: number, start: number, end: number): boolean {
  return /[/(]\s?$/.test(text.slice(Math.max(from, start - 2), start)) && /^\s?[/)]/.test(text.slice(end, end + 2))
}

function takenFromOf(context: LineageContext): Fact<string>[] {
  const values = [...pictures(context), ...credits(context)]
  return [...Map.groupBy(values, ({ value }) => value).values()].flatMap((same) => toFact(same) ?? [])
}

/** The host of a picture tells where a page was probably taken from, never who published it. */
function pictures({ source, roster, head }: LineageContext) {
  return source.media.flatMap(({ url, originalUrl }) => {
    const host = URL.canParse(originalUrl) ? new URL(originalUrl).hostname : ''
    const found = outletByHost(roster, host)
    if (!found || found.outlet === head.outlet) return []
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
const translatedWords = once((pack: Language) =>
  matcher((pack.origin?.translated ?? []).map((words) => [words, true] as const)),
)

function translatedFromOf(
  { source, segmented, packOf, roster }: LineageContext,
  takenFrom: readonly Fact<string>[],
  notices: readonly Notice[],
): Fact<LanguageTag> | null {
  const own = source.language.value?.split('-')[0]
  const said = saidTranslated(segmented, packOf)
  const from = takenFrom
    .map(({ value }) => (value ? (byId(roster, value) as OutletRow | null) : null))
    .find((outlet) => outlet && outlet.language.split('-')[0] !== own)
  const marks = notices.filter(({ span }) => span)
  const [first] = marks
  const evidence = said ?? (marks.length >= enoughMarks && first?.span ? first.span : null)
  if (!evidence) return null
  if (!from)
    return toFact([
      toValue<LanguageTag>(
        null,
        [evidence],
        said
          ? 'the text says that it is a translation'
          : 'marks of machine translation; from which language is not known',
        { certainty: said ? 'stated' : 'open' },
      ),
    ])
  const how = said
    ? `the text says that it is a translation; ${from.name}, from which it was taken, writes in this language`
    : `marks of machine translation, and ${from.name}, from which it was probably taken, writes in this language`
  return toFact([toValue(from.language, [evidence], how, { certainty: 'inferred' })])
}

function saidTranslated({ blocks, tokens, text }: Segmented, packOf: (block: SegmentedBlock) => Language) {
  for (const block of [...blocks.slice(0, 3), ...blocks.slice(-2)]) {
    if (block.end - block.start > 200) continue
    const [match] = translatedWords(packOf(block)).all(tokens, block.from, block.to)
    if (match) return spanOf(text, tokens[match.from]?.start ?? 0, tokens[match.to - 1]?.end ?? 0)
  }
  return null
}
