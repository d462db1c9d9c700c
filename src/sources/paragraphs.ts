import type { Range } from '../model/span.ts'
import type { TakenBlock } from './source.ts'

/** A line without its ending and without the white space at its edges. */
interface Line extends Range {
  /** Length from the margin, indentation left out. */
  readonly width: number
  readonly endsInStop: boolean
}

const stops = /[.!?…。！？।॥؟۔:;][\p{Pf}\p{Pe}"'’”\s]{0,9}$/u
/** Lines wider than this are no hard-wrapped ones. */
const widest = 120

/**
 * Cuts each range of a text into paragraphs. Where lines are broken at a margin (full, and mostly in mid-sentence)
 * a paragraph is what stands between blank or short lines; everywhere else each line is one. Linear.
 */
export function paragraphsOf(text: string, ranges: readonly Range[]): Range[][] {
  const groups = ranges.map((range) => groupsOf(text, range.start, range.end))
  const margin = marginOf(text, groups.flat())
  return groups.map((mine) => paragraphsAt(text, mine, margin))
}

function paragraphsAt(text: string, groups: readonly (readonly Line[])[], margin: number | null): Range[] {
  if (margin === null) return groups.flat().map(({ start, end }) => ({ start, end }))
  const paragraphs: Range[] = []
  for (const group of groups) {
    let begin = group[0] as Line
    group.forEach((line, index) => {
      const next = group[index + 1]
      if (next && isFull(text, line, next, margin)) return
      paragraphs.push({ start: begin.start, end: line.end })
      if (next) begin = next
    })
  }
  return paragraphs
}

/** Blocks of plain text; the first is the title where it is shaped like one. */
export function plainBlocks(text: string): TakenBlock[] {
  const [first, ...rest] = paragraphsOf(text, [{ start: 0, end: text.length }]).flat()
  if (!first) return []
  const kind = rest.length > 0 && isTitleShaped(text.slice(first.start, first.end)) ? 'title' : 'paragraph'
  return [{ ...first, kind }, ...rest.map((range) => ({ ...range, kind: 'paragraph' as const }))]
}

/** Tells whether a line can be a title: short, with a letter, with no full stop or comma at its end. */
export function isTitleShaped(line: string): boolean {
  return line.length <= 200 && /\p{L}/u.test(line) && !/[.…。।॥۔,،;:—–-][\p{Pf}\p{Pe}"']{0,3}$/u.test(line)
}

/** Runs of lines between blank ones. */
function groupsOf(text: string, start: number, end: number): Line[][] {
  const groups: Line[][] = []
  let group: Line[] = []
  for (let at = start; at <= end; ) {
    const stop = lineEnd(text, at, end)
    const line = trimmed(text, at, stop)
    if (line) group.push(line)
    else if (group.length > 0) {
      groups.push(group)
      group = []
    }
    at = stop + (text.startsWith('\r\n', stop) ? 2 : 1)
  }
  if (group.length > 0) groups.push(group)
  return groups
}

function lineEnd(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return i
  }
  return end
}

function trimmed(text: string, from: number, to: number): Line | null {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  if (start === end) return null
  const endsInStop = stops.test(text.slice(Math.max(start, end - 12), end))
  return { start, end, width: end - start, endsInStop }
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff
}

/** The margin at which lines are broken; null where they are not. */
function marginOf(text: string, groups: readonly (readonly Line[])[]): number | null {
  let margin = 0
  for (const group of groups) for (const line of group) margin = Math.max(margin, line.width)
  if (margin > widest) return null
  let breaks = 0
  let full = 0
  let open = 0
  for (const group of groups) {
    for (let i = 0; i + 1 < group.length; i++) {
      const line = group[i] as Line
      breaks++
      if (isFull(text, line, group[i + 1] as Line, margin)) full++
      if (!line.endsInStop) open++
    }
  }
  return breaks > 1 && full >= breaks * 0.6 && open >= breaks * 0.6 ? margin : null
}

/** Tells whether the first word of the next line had no more room on this one. */
function isFull(text: string, line: Line, next: Line, margin: number): boolean {
  const gap = text.slice(next.start, Math.min(next.end, next.start + 24)).search(/\s/)
  const word = gap < 0 ? Math.min(next.width, 24) : gap
  return line.width + 1 + word > margin - 2
}
