import type { Range } from '../../model/span.ts'
import { build, contentRange, cueRange, lowered, rangesOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import { type Tag, tagAt } from './find-tag.ts'
import { isComma, isDash, isStop } from './marks.ts'
import type { Passage, Unit } from './passage.ts'

/*
 * —Hablamos por teléfono —responde Lanuza—. Fue una conversación corta. - — Мы поговорим, — сказал он. (a paragraph that
 * begins with a dash is somebody's speech, its tag between dashes)
 */

/** A tag within a dialogue ends no further from its cue. */
const longestTag = 40

/** Finds speech without marks that a dash opens at the head of a paragraph. */
export function dialogue(passage: Passage): Candidate[] {
  const { units } = passage
  if (passage.depth > 0 || units.length < 4 || !isOuterDash(passage, 0)) return []
  const found: Candidate[] = []
  let from = 1
  let spoken: Range[] = []
  let first: Tag | null = null
  for (let i = 2; i < units.length; i++) {
    if (!isOuterDash(passage, i)) continue
    const tag = tagAt(passage, i)
    if (!tag || tag.hit.from > i + 3) continue
    const before = contentRange(passage, from, i)
    if (before) spoken.push(before)
    const close = closing(passage, tag.to)
    first ??= tag
    from = close < 0 ? units.length : close + 1
    while (
      from < units.length &&
      units[from]?.kind === 'mark' &&
      !units[from]?.quotation &&
      isClosing(units[from] as Unit)
    )
      from++
    if (close < 0) break
    i = close
  }
  if (!first) return []
  const rest = from < units.length ? contentRange(passage, from, units.length) : null
  if (rest) spoken = [...spoken, rest]
  const candidate = build(passage, {
    rule: 'dialogue',
    at: 0,
    source: rangesOf(passage, first.source),
    cue: [cueRange(passage, first.hit)],
    content: spoken,
    hit: first.hit,
    entry: first.entry,
    strength: first.source?.likely ? first.strength : lowered(first.strength),
    ...(first.source ? {} : { sourced: 'carried' as const }),
  })
  if (candidate) found.push(candidate)
  return found
}

/** "—dijo Kolt—[.] Nadie se irá": the stop behind the tag belongs to what stands before it. */
function isClosing({ text }: Unit): boolean {
  return isStop(text) || isComma(text)
}

/** A dash that stands apart on one side at least, and is no hyphen. */
function isOuterDash({ units }: Passage, at: number): boolean {
  const unit = units[at] as Unit
  if (!isDash(unit.text) || unit.text === '-' || unit.quotation) return false
  return units[at - 1]?.end !== unit.start || units[at + 1]?.start !== unit.end || units[at + 1]?.kind !== 'word'
}

/** The dash that closes a tag, or -1 where the tag runs to the end. */
function closing(passage: Passage, from: number): number {
  for (let i = from; i < Math.min(passage.units.length, from + longestTag); i++) if (isOuterDash(passage, i)) return i
  return -1
}
