import {
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  QUESTION,
  RELATIVE,
  SAYER,
  SUBORDINATOR,
} from '../flags.ts'
import { isColon, isComma, isDash } from '../marks.ts'
import { type CueHit, has, type Passage, stretchAt, type Unit } from '../passage.ts'
import { isVerb } from '../verbs.ts'

/** The clause of a cue in fields: prefield - finite verb - middle - rest of the verb - what follows. */
export interface Clause {
  /** The whole verb stands last, behind the word `opener` that opens the clause; -1 where the finite verb stands second. */
  readonly opener: number
  /** First unit of the prefield, or of what follows the opener. */
  readonly begin: number
  /** The finite verb. */
  readonly left: number
  /** The middle field: from behind the finite verb to the verb's rest, or to the comma or colon that ends it. */
  readonly middle: number
  readonly right: number
  /** The unit behind the whole verb and its middle field. */
  readonly post: number
}

const farthest = 60

/** Lays out the clause whose verb is a cue. */
export function clauseOf(passage: Passage, hit: CueHit): Clause {
  const stretch = stretchAt(passage, hit.from)
  const opener = openerOf(passage, hit, stretch.from)
  if (opener >= 0) {
    return { opener, begin: opener + 1, left: hit.head, middle: opener + 1, right: hit.from, post: hit.tail }
  }
  const left = hit.head
  const middle = left === hit.from ? hit.to : left + 1
  const split = hit.tail > hit.to ? partStart(hit) : hit.head < hit.from ? hit.from : -1
  const right = split >= 0 ? split : middleEnd(passage, middle, stretch.end)
  return {
    opener: -1,
    begin: prefieldBegin(passage, left, stretch.from),
    left,
    middle,
    right,
    post: split >= 0 ? hit.tail : right,
  }
}

/** The unit at which the verb's second part begins. */
export function partStart(hit: CueHit): number {
  const length = Math.max(...hit.entries.map(({ particle }) => particle?.length ?? 0))
  return hit.tail - length
}

/** Where the middle field of a verb without a second part ends: at the first comma, colon, dash or speech. */
function middleEnd(passage: Passage, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation) {
      if (unit.quotation.kind === 'speech') return i
      continue
    }
    if (isComma(unit.text) || isColon(unit.text) || unit.text === ';' || isSpacedDash(passage, i)) return i
    // "nannte das falsch | und kündigte an"
    if (i > from && has(passage, i, CONJUNCTION) && isVerb(passage, i + 1, from) && !passage.units[i + 1]?.upper)
      return i
    if (unit.text === '(') {
      const close = closing(passage, i, end)
      if (close > i) i = close
    }
  }
  return end
}

function closing(passage: Passage, from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + 20); i++) if (passage.units[i]?.text === ')') return i
  return from
}

export function isSpacedDash(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  return isDash(unit.text) && unit.quotation === null && unit.start > (passage.units[at - 1]?.end ?? 0)
}

function prefieldBegin(passage: Passage, left: number, low: number): number {
  let at = left
  while (at > low && left - at < farthest) {
    const unit = passage.units[at - 1] as Unit
    if (unit.text === ')') {
      const open = opening(passage, at - 1, low)
      if (open > low) {
        at = open
        continue
      }
    }
    if (
      unit.quotation === null &&
      (isComma(unit.text) || isColon(unit.text) || unit.text === ';' || isSpacedDash(passage, at - 1))
    )
      break
    // "..., und Kolbe sagte": a conjunction behind a whole clause.
    if (has(passage, at - 1, CONJUNCTION) && (at === left || verbBefore(passage, at - 1, low))) break
    at--
  }
  while (at < left && has(passage, at, CONJUNCTION)) at++
  return at
}

function opening(passage: Passage, from: number, low: number): number {
  for (let i = from - 1; i > Math.max(low, from - 20); i--) if (passage.units[i]?.text === '(') return i
  return -1
}

function verbBefore(passage: Passage, at: number, low: number): boolean {
  for (let i = at - 1; i >= low; i--) {
    if (isComma((passage.units[i] as Unit).text)) return false
    if (isVerb(passage, i, low)) return true
  }
  return false
}

/** The word that opens a clause whose verb stands last; -1 where the verb stands second. */
function openerOf(passage: Passage, hit: CueHit, low: number): number {
  const end = passage.units[hit.tail]
  const atEnd = end === undefined || end.kind === 'mark' || has(passage, hit.tail, CONJUNCTION | COMPLEMENTISER)
  if (!atEnd || hit.head < hit.from || (hit.tail > hit.to && hit.head === hit.from)) return -1
  // "..., der krank war, sagte": a comma before the verb closes an aside.
  const closed = isComma(passage.units[hit.from - 1]?.text ?? '')
  let depth = 0
  for (let i = hit.from - 1; i >= Math.max(low, hit.from - farthest); i--) {
    const unit = passage.units[i] as Unit
    if (unit.kind !== 'word') {
      if (unit.text === ';' || isColon(unit.text)) return -1
      continue
    }
    const head =
      i === low ||
      isComma(passage.units[i - 1]?.text ?? '') ||
      has(passage, i - 1, CONJUNCTION) ||
      (has(passage, i - 1, PREPOSITION) && isComma(passage.units[i - 2]?.text ?? ''))
    const as = passage.reporting.as.at(passage.units, i).length > 0
    if (head && (as || has(passage, i, COMPLEMENTISER | SUBORDINATOR | QUESTION | RELATIVE))) {
      if (has(passage, i, PREPOSITION) && !has(passage, i, COMPLEMENTISER | QUESTION | RELATIVE)) continue
      if (has(passage, i, RELATIVE)) {
        if (closed || i === low || !relative(passage, i, hit.from)) continue
      }
      if (depth > 0) {
        depth--
        continue
      }
      return i
    }
    if (isVerb(passage, i, low)) {
      // A clause of its own stands between: "dass er, wie es hieß, ... sagte".
      if (!isComma(passage.units[i + 1]?.text ?? '')) return -1
      depth++
    }
  }
  return -1
}

/** ", der am Montag sagte" but not ", der Minister sagte": an article with its noun right before the verb begins a clause of its own. */
function relative(passage: Passage, at: number, verb: number): boolean {
  if (!has(passage, at, DETERMINER)) return true
  const noun = passage.units[at + 1]
  if (!noun || at + 1 >= verb) return true
  return !(noun.upper && (has(passage, at + 1, SAYER) || at + 2 === verb))
}
