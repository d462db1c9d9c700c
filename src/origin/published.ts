import type { Language } from '../languages/language.ts'
import { datesIn } from '../mentions/times/find-times.ts'
import { spanOf, type Trace } from '../model/span.ts'
import { type Edtf, type Evidence, type Fact, toFact, toValue, type Value } from '../model/value.ts'
import { dayInPath, dayOfFileId } from '../sources/file-ids.ts'
import type { Source } from '../sources/source.ts'
import type { HeadContext } from './head.ts'
import { pageAddresses } from './page-addresses.ts'
import { readDay, type WrittenDay } from './written-day.ts'

interface Dated {
  readonly value: Value<Edtf>
  readonly day: WrittenDay
}

/** The day of publication: given, said by the page, in its address, in the dateline; else the bounds that its files set. */
export function publishedOf(context: HeadContext): Fact<Edtf> | null {
  const { source } = context
  const given = source.given.published
  const said = inHints(context)
  const addressed = inAddresses(source)
  const values = [
    ...(given
      ? dated(given, null, { in: 'given', name: 'published', quote: given }, 'given by the caller', 'given')
      : []),
    ...(given ? said : onOwnClock(said, addressed)),
    ...addressed,
    ...inText(context),
  ].map(({ value }) => value)
  return toFact(values.length > 0 ? distinct(values) : bounds(source))
}

/** One value a day; the hour is kept where it is told first. */
function distinct(values: readonly Value<Edtf>[]): Value<Edtf>[] {
  const dayOf = ({ value }: Value<Edtf>) => value?.slice(0, 10)
  return values.filter((value, index) => values.findIndex((other) => dayOf(other) === dayOf(value)) === index)
}

function dated(
  words: string,
  pack: Language | null,
  evidence: Evidence,
  how: string,
  certainty: Value<Edtf>['certainty'],
): Dated[] {
  const day = readDay(words, pack)
  if (!day) return []
  return [{ day, value: toValue(day.value, [evidence], how, { certainty, precision: day.precision }) }]
}

function inHints({ source, segmented, packOf }: HeadContext): Dated[] {
  const first = segmented.blocks.find(({ kind }) => kind === 'paragraph') ?? segmented.blocks[0]
  const pack = first ? packOf(first) : null
  return source.hints.published.flatMap((hint) => dated(hint.quote, pack, hint, 'the page says so of itself', 'stated'))
}

/**
 * Servers write in UTC, whose day may be the one after or before the outlet's: the same moment on the outlet's own clock,
 * or the day in its address, goes first.
 */
function onOwnClock(said: readonly Dated[], addressed: readonly Dated[]): Dated[] {
  const [first, ...rest] = said
  const { instant } = first?.day ?? { instant: null }
  if (!first?.day.universal || instant === null) return [...said]
  const own =
    rest.find(({ day }) => isSameMoment(day, instant)) ??
    addressed.find(
      ({ day }) => Math.abs(Date.parse(day.value) - Date.parse(first.day.value.slice(0, 10))) === 86_400_000,
    )
  return own ? [own, ...said.filter((value) => value !== own)] : [...said]
}

/** The same moment on another clock; a clock without its zone tells the same minute of another hour. */
function isSameMoment({ value, precision, instant, universal }: WrittenDay, moment: number): boolean {
  if (universal || precision !== 'minute') return false
  if (instant !== null) return Math.abs(instant - moment) < 120_000
  const apart = Math.abs(Date.parse(`${value}Z`) - moment)
  return apart <= 14 * 3_600_000 && (apart % 3_600_000 < 120_000 || apart % 3_600_000 > 3_480_000)
}

/** ".../2025/02/13/..." in the page's own address. */
function inAddresses(source: Source): Dated[] {
  const [found] = pageAddresses(source).flatMap(({ url, quote }) => {
    const day = dayInPath(url)
    if (day?.precision !== 'day') return []
    return dated(day.day, null, { in: 'url', name: 'address', quote }, 'the day in the address of the page', 'inferred')
  })
  return found ? [found] : []
}

const shortBlock = 90
const datelineReach = 90

/**
 * "MOSCOW, February 13, 2025. /TASS/." or a line that is little more than a day: a full day at the head or foot of the text.
 * A day in the middle of a text is what the text speaks of.
 */
function inText({ segmented, packOf }: HeadContext): Dated[] {
  const { blocks, text } = segmented
  const foot = blocks.length > 5 ? blocks.slice(-1) : []
  return [...blocks.slice(0, 5), ...foot].flatMap((block) => {
    const short = block.end - block.start <= shortBlock || block.kind === 'dateline' || block.kind === 'byline'
    const dates = datesIn(segmented, block, packOf(block), null)
    const found = dates.find(
      ({ value, precision, start, rule }) =>
        value &&
        (precision === 'day' || precision === 'minute' || precision === 'hour') &&
        rule !== 'relation' &&
        (short || (start - block.start <= datelineReach && isDateline(text.slice(block.start, start)))),
    )
    if (!found?.value) return []
    const { value, start, end, precision } = found
    const how = short ? 'a line of its own with a day' : 'the dateline'
    const certainty = block.kind === 'title' ? 'inferred' : 'stated'
    const day = { value, precision: precision ?? 'day', instant: null, universal: false }
    return [{ day, value: toValue(value, [spanOf(text, start, end)], how, { certainty, precision }) }]
  })
}

/** What stands before the day of a dateline: places, in capitals or between commas, and no sentence. */
function isDateline(before: string): boolean {
  const lead = before.trim()
  // 【カサミーラ2026年3月12日＝...】
  if (/^[【（(\[][^】）)\]。.]{0,24}$/u.test(lead)) return true
  return lead === '' || (/[,—–(/-]$|\p{P}$/u.test(lead) && lead.split(/\s+/).length <= 6)
}

/** No file that a page shows is made after the page was fetched, or after this century. */
const lastDay = '2099-12-31'

/** The earliest that the page can be from: the files it shows carry the moment at which they were made. Its header sets the latest. */
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
  const header = source.hints.lastModified
  const changed = header ? readDay(header.quote, null) : null
  return [
    toValue(file.day, traces, how, { certainty: 'inferred', precision: 'day', bound: 'not-before' }),
    ...(header && changed
      ? [
          toValue(changed.value.slice(0, 10), [header], 'the page was last changed on this day', {
            certainty: 'inferred',
            precision: 'day',
            bound: 'not-after',
          }),
        ]
      : []),
  ]
}
