import { entryFor } from '../build.ts'
import { ADVERB, CONJUNCTION, NEGATION, OPENING, PRONOUN, TIME } from '../flags.ts'
import { isComma } from '../marks.ts'
import { type CueHit, endsInComma, has, type Passage, type Unit } from '../passage.ts'
import { isFiniteCue, isVerb } from '../verbs.ts'
import { isSpacedDash } from './clause.ts'

/** Beyond so many units the content runs to the end of its sentence. */
const farthest = 200

/** Where a content that begins at `from` ends: at the sentence's end, or where the reporter speaks again. */
export function contentEnd(passage: Passage, from: number, end: number): number {
  const high = Math.min(end, from + farthest)
  for (let i = from + 1; i < high; i++) {
    const unit = passage.units[i] as Unit
    if (unit.text === ';') {
      if (goesOnInMood(passage, i + 1, end)) continue
      return i
    }
    if (isComma(unit.text) || isSpacedDash(passage, i) || endsInComma(passage, unit)) {
      const stop = unit.quotation ? i + 1 : i
      if (passage.reporting.stopsAfterComma.at(passage.units, i + 1, end).length > 0) return stop
      if (tells(passage, i + 1, end)) return stop
      if (isAside(passage, i + 1, end)) return stop
    } else if (unit.kind === 'word') {
      if (has(passage, i, OPENING) && passage.reporting.stopsAnywhere.at(passage.units, i, end).length > 0) return i
      if (has(passage, i, CONJUNCTION) && goesOn(passage, i + 1, end)) return i
    }
  }
  return end
}

/** "...; ein Termin STEHE noch nicht fest": the mood shows that the words go on. */
function goesOnInMood(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 20); i++) if (!passage.units[i]?.upper && inMood(passage, i)) return true
  return false
}

/** ", sagte Kolbe": a cue right behind a comma. */
function tells(passage: Passage, at: number, end: number): boolean {
  const from = has(passage, at, CONJUNCTION) ? at + 1 : at
  const hit = passage.hitAt.get(from)
  if (!hit || hit.head !== from || !isFiniteCue(hit) || !isVerb(passage, from, at - 1) || inMood(passage, from))
    return false
  return hit.to < end && strong(hit)
}

/** "und fügte hinzu": the reporter's verb, in the indicative. */
function goesOn(passage: Passage, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 4); i++) {
    const hit = passage.hitAt.get(i)
    if (hit && hit.head === i) return isFiniteCue(hit) && strong(hit) && !inMood(passage, i)
    if (!has(passage, i, ADVERB | TIME | NEGATION) || has(passage, i, PRONOUN)) return false
  }
  return false
}

function strong(hit: CueHit): boolean {
  return (
    entryFor(hit, 'tag')?.entry.frames.tag !== undefined ||
    entryFor(hit, 'quotation')?.entry.frames.quotation === 'strong'
  )
}

function inMood(passage: Passage, at: number): boolean {
  const { bracket } = passage.reporting
  return bracket?.mood.has(passage.units[at]?.norm ?? '') ?? false
}

/** ", wie der Sprecher mitteilte": an aside with a cue at its end. */
function isAside(passage: Passage, at: number, end: number): boolean {
  if (passage.reporting.as.at(passage.units, at).length === 0) return false
  for (let i = at + 1; i < Math.min(end, at + 24); i++) {
    const hit = passage.hitAt.get(i)
    if (hit && (hit.tail >= end || isComma(passage.units[hit.tail]?.text ?? ''))) return true
    if (isComma((passage.units[i] as Unit).text)) return false
  }
  return false
}
