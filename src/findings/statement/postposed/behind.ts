import type { Frame } from '../../../languages/sections/reporting.ts'
import type { CueEntry } from '../cue-forms.ts'
import { AUXILIARY, COMPLEMENTISER, CONJUNCTION, NEGATION, PREPOSITION, RELATIVE, SUBJECT_BEHIND } from '../flags.ts'
import { trimSlot } from '../head-final/clause.ts'
import type { Slot } from '../head-final/noun-phrases.ts'
import { isColon, isComma, isDash } from '../marks.ts'
import { type CueHit, has, type Passage, stretchAt, type Unit } from '../passage.ts'
import { entryWith } from './entries.ts'
import { isFinite, type Postposed } from './words.ts'

/** A content, the entry of the cue that takes it, and in which frame. */
export interface Taken {
  readonly entry: CueEntry
  readonly frame: Frame
  readonly content: Slot
}

/** Units between a conjunction and the cue that goes on with the same subject. */
const longestJoint = 9
/** Beyond so many units no end is looked for. */
const farthest = 300
/** A clause that nothing opens has as many units. */
const shortest = 3

/**
 * What follows a cue: "कहा [कि] C", "कहा, C", "कहा: C", "कहा “C”", "बताया कि [किसने फोन किया]", and a clause that nothing opens: "कहा C".
 */
export function contentBehind(passage: Passage, words: Postposed, hit: CueHit): Taken | null {
  const { end } = stretchAt(passage, hit.from)
  let at = hit.to
  while (at < end && has(passage, at, AUXILIARY) && !has(passage, at, COMPLEMENTISER)) at++
  const next = passage.units[at]
  if (!next || at >= end) return null
  if (has(passage, at, COMPLEMENTISER)) return clause(passage, words, hit, ['that', 'question'], at + 1)
  const mark = isComma(next.text) || isColon(next.text) || isDash(next.text)
  const from = mark ? at + 1 : at
  if (mark && has(passage, from, COMPLEMENTISER)) return clause(passage, words, hit, ['that'], from + 1)
  if (from >= end) return null
  const quotation = passage.units[from]?.quotation
  if (quotation) {
    const spoken = quotation.kind === 'speech' || mark
    return spoken ? clause(passage, words, hit, ['quotation', 'colon'], from) : null
  }
  if (isColon(next.text) || (isDash(next.text) && next.start > (passage.units[at - 1] as Unit).end))
    return clause(passage, words, hit, ['colon'], from)
  if (!opensClause(passage, words, from, end)) return null
  return clause(passage, words, hit, mark ? ['colon'] : ['clause'], from)
}

/** Words that a subject, no stop and no relative pronoun opens, with a finite verb at their end. */
function opensClause(passage: Passage, words: Postposed, from: number, end: number): boolean {
  if (has(passage, from, CONJUNCTION | RELATIVE | PREPOSITION | NEGATION | SUBJECT_BEHIND)) {
    if (!passage.reporting.words.words.pronouns.includes(passage.units[from]?.norm ?? '')) return false
  }
  if (end - from < shortest || passage.reporting.stopsAfterComma.at(passage.units, from, end).length > 0) return false
  return isFinite(passage, words, end - 1)
}

function clause(passage: Passage, words: Postposed, hit: CueHit, frames: readonly Frame[], from: number): Taken | null {
  const found = frames.flatMap((frame) => {
    const entry = entryWith(hit, frame)
    return entry ? [{ entry, frame }] : []
  })[0]
  if (!found) return null
  const begin = isComma(passage.units[from]?.text ?? '') || isColon(passage.units[from]?.text ?? '') ? from + 1 : from
  const content = trimSlot(passage, { from: begin, to: contentEnd(passage, words, begin) })
  return content && { ...found, content }
}

/**
 * Where a content ends: with the sentence, behind speech in marks that stands alone, or where the reporter goes on: "C, [जबकि] T ने कहा", "C [और]
 * चेतावनी दी कि", "C, [यह कहते हुए कि]".
 */
export function contentEnd(passage: Passage, words: Postposed, from: number): number {
  const { end } = stretchAt(passage, from)
  const spoken = passage.units[from]?.quotation?.kind === 'speech'
  for (let i = from + 1; i < Math.min(end, from + farthest); i++) {
    const unit = passage.units[i] as Unit
    if (unit.text === ';') return i
    const joint = isComma(unit.text) || isDash(unit.text)
    if (spoken && i === from + 1 && !joint && !unit.quotation) return i
    if (joint && othersNext(passage, i + 1, end)) return i
    if ((joint || has(passage, i, CONJUNCTION)) && goesOnReporting(passage, i + 1, end)) return i
  }
  return end
}

/** ", [जबकि] हार्वोक ने कहा कि": a stop, and another who speaks. */
function othersNext(passage: Passage, at: number, end: number): boolean {
  const [stop] = passage.reporting.stopsAfterComma.at(passage.units, at, end)
  if (!stop) return false
  let subject = false
  for (let i = stop.to; i < Math.min(end, stop.to + 40); i++) {
    subject ||= has(passage, i, SUBJECT_BEHIND)
    if (passage.hitAt.has(i)) return subject || i < stop.to + longestJoint
    if (has(passage, i, COMPLEMENTISER)) return false
  }
  return false
}

/** A cue that a complementiser, a colon or speech follows, and no subject of its own before it. */
function goesOnReporting(passage: Passage, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + longestJoint); i++) {
    const hit = passage.hitAt.get(i)
    if (hit) return has(passage, hit.to, COMPLEMENTISER) || passage.units[hit.to + 1]?.quotation?.kind === 'speech'
    if (has(passage, i, SUBJECT_BEHIND | COMPLEMENTISER) || isComma(passage.units[i]?.text ?? '')) return false
  }
  return false
}
