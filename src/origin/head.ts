import type { Language } from '../languages/language.ts'
import { findTimes } from '../mentions/times/find-times.ts'
import { isEdtf } from '../model/edtf.ts'
import type { Trace } from '../model/span.ts'
import { spanOf } from '../model/span.ts'
import { type Edtf, type Evidence, type Fact, toFact, toValue, type Value } from '../model/value.ts'
import { outletByHost } from '../roster/lookup.ts'
import type { OutletRow, Roster } from '../roster/types.ts'
import { dayInPath, dayOfFileId } from '../sources/file-ids.ts'
import type { Source } from '../sources/source.ts'
import type { Segmented, SegmentedBlock } from '../text/segment.ts'
import { titleOf } from './title.ts'

/** Title, day and publisher of a document, each with its evidence; what they tell stands before anybody reads the text. */
export interface Head {
  readonly title: Fact<string> | null
  readonly published: Fact<Edtf> | null
  readonly publisher: Fact<string> | null
  /** The roster's row of the outlet that published. */
  readonly outlet: OutletRow | null
}

/** What finding the head needs. */
export interface HeadContext {
  readonly source: Source
  readonly segmented: Segmented
  readonly packOf: (block: SegmentedBlock) => Language
  readonly roster: Roster
}

/** Finds the head of a document: what the caller gave, then what the page says of itself, then what its addresses tell. */
export function findHead(context: HeadContext): Head {
  const outlet = outletOf(context)
  return {
    title: titleOf(context.source, context.segmented),
    published: toFact(publishedOf(context)),
    publisher: toFact(publishersOf(context.source, outlet)),
    outlet: outlet?.row ?? null,
  }
}

function publishedOf(context: HeadContext): Value<Edtf>[] {
  const { source } = context
  const given = source.given.published
  const values = [
    ...(given ? dated(given, { in: 'given', name: 'published', quote: given }, 'given by the caller', 'given') : []),
    ...source.hints.published.flatMap((hint) => dated(hint.quote, hint, 'the page says so of itself', 'stated')),
    ...inAddress(source.canonicalUrl ?? source.url),
    ...inText(context),
  ]
  if (values.length > 0) return distinct(values)
  return bounds(source)
}

/** One value a day; the hour is kept where it is told first. */
function distinct(values: readonly Value<Edtf>[]): Value<Edtf>[] {
  return values.filter(
    (value, index) => values.findIndex((other) => other.value?.slice(0, 10) === value.value?.slice(0, 10)) === index,
  )
}

function dated(text: string, evidence: Evidence, how: string, certainty: Value<Edtf>['certainty']): Value<Edtf>[] {
  const clock = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(text.trim())
  const value = clock ? (clock[2] ? `${clock[1]}T${clock[2]}:${clock[3]}` : (clock[1] as string)) : text.trim()
  if (!isEdtf(value)) return []
  return [toValue(value, [evidence], how, { certainty, precision: precisionOf(value) })]
}

function precisionOf(value: Edtf): Value<Edtf>['precision'] {
  if (value.includes('/')) return 'week'
  return value.length <= 4 ? 'year' : value.length <= 7 ? 'month' : value.length <= 10 ? 'day' : 'minute'
}

/** ".../2025/02/13/..." in the page's own address. */
function inAddress(url: string | null): Value<Edtf>[] {
  const found = url ? dayInPath(url) : null
  if (!url || found?.precision !== 'day') return []
  return dated(found.day, { in: 'url', name: 'address', quote: url }, 'the day in the address of the page', 'inferred')
}

const shortBlock = 90
const datelineReach = 90

/**
 * "MOSCOW, February 13, 2025. /TASS/." or a line that is little more than a day: a full day at the head or foot of the text.
 * A day in the middle of a text is what the text speaks of.
 */
function inText({ segmented, packOf }: HeadContext): Value<Edtf>[] {
  const { blocks, tokens, text } = segmented
  const heads = blocks.slice(0, 5)
  const foot = blocks.length > 5 ? blocks.slice(-1) : []
  return [...heads, ...foot].flatMap((block) => {
    const short = block.end - block.start <= shortBlock || block.kind === 'dateline' || block.kind === 'byline'
    const { dates } = findTimes(tokens.slice(block.from, block.to), packOf(block), null)
    return dates
      .filter(
        ({ value, precision, start, rule }) =>
          value &&
          (precision === 'day' || precision === 'minute' || precision === 'hour') &&
          rule !== 'relation' &&
          (short || (start - block.start <= datelineReach && isDateline(text.slice(block.start, start)))),
      )
      .slice(0, 1)
      .map(({ value, start, end, precision }) =>
        toValue(value, [spanOf(text, start, end)], short ? 'a line of its own with a day' : 'the dateline', {
          certainty: block.kind === 'title' ? 'inferred' : 'stated',
          precision,
        }),
      )
  })
}

/** What stands before the day of a dateline: places, in capitals or between commas, and no sentence. */
function isDateline(before: string): boolean {
  const lead = before.trim()
  return lead === '' || (/[,—–(/-]$|\p{P}$/u.test(lead) && lead.split(/\s+/).length <= 6)
}

/** No file that a page shows is made after the page was fetched, or after this century. */
const lastDay = '2099-12-31'

/** The earliest that the page can be from: the files it shows carry the moment at which they were made. */
function bounds(source: Source): Value<Edtf>[] {
  const files = source.media.flatMap(({ originalUrl }) => {
    const file = dayOfFileId(originalUrl, source.retrieved?.slice(0, 10) ?? lastDay)
    const folder = dayInPath(originalUrl)
    // A folder of another month says that the id is no time stamp.
    return file && (!folder || folder.day.slice(0, 7) === file.day.slice(0, 7)) ? [{ file, folder }] : []
  })
  const latest = files.sort((a, b) => (a.file.day < b.file.day ? 1 : -1))[0]
  if (!latest) return []
  const { file, folder } = latest
  const traces: [Trace, ...Trace[]] = [{ in: 'media', name: 'file id', quote: file.quote }]
  if (folder) traces.push({ in: 'media', name: 'folder', quote: folder.quote })
  const how =
    'the name of a picture tells the second at which the file was made; if it is not from an archive, the page is no older'
  return [toValue(file.day, traces, how, { certainty: 'inferred', precision: 'day', bound: 'not-before' })]
}

interface FoundOutlet {
  readonly row: OutletRow
  readonly evidence: Trace
  readonly how: string
}

function outletOf({ source, roster }: HeadContext): FoundOutlet | null {
  for (const [name, url] of [
    ['address', source.url],
    ['canonical address', source.canonicalUrl],
  ] as const) {
    const host = url && URL.canParse(url) ? new URL(url).hostname : null
    const found = host ? outletByHost(roster, host) : null
    if (url && found?.through === 'site')
      return { row: found.outlet, evidence: { in: 'url', name, quote: url }, how: 'the site it stands on' }
  }
  const named = [
    ...(source.given.publisher ? [{ in: 'given', name: 'publisher', quote: source.given.publisher } as const] : []),
    ...source.hints.publishers,
  ]
  for (const evidence of named) {
    const wanted = evidence.quote.trim().toLowerCase()
    const row = roster.outlets.find((outlet) =>
      [outlet.name, ...outlet.aliases].some((name) => name.toLowerCase() === wanted),
    )
    if (row) return { row, evidence, how: 'named by the page' }
  }
  return null
}

function publishersOf(source: Source, outlet: FoundOutlet | null): Value<string>[] {
  const { publisher } = source.given
  const values = [
    ...(publisher
      ? [
          toValue(publisher, [{ in: 'given', name: 'publisher', quote: publisher }], 'given by the caller', {
            certainty: 'given',
          }),
        ]
      : []),
    ...source.hints.publishers.map((hint) => toValue(hint.quote, [hint], 'the page says so of itself')),
    ...(outlet ? [toValue(outlet.row.name, [outlet.evidence], outlet.how, { certainty: 'inferred' })] : []),
  ]
  return values.filter((value, index) => values.findIndex((other) => other.value === value.value) === index)
}
