import { build, insideOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import { DETERMINER, NOUN_PREPOSITION, VERB } from './flags.ts'
import { isComma, isDash, isStop } from './marks.ts'
import { has, type Passage, rangeOf, type Unit } from './passage.ts'
import { isVerb } from './verbs.ts'

/*
 * “We have seen worse.” — Ana Kolt, spokeswoman (in the same paragraph, or alone in the next)
 * «Никто не хочет войны», — Грель.
 */

/** A signature has no more units than this. */
const longest = 14

/** Finds a quotation signed with a dash and a name at the end of its paragraph. */
export function signature(passage: Passage, before: Passage | null): Candidate[] {
  const { units } = passage
  if (passage.depth > 0) return []
  const dash = lastDash(passage)
  if (dash < 0 || !isSigned(passage, dash + 1)) return []
  const alone = dash === 0
  const home = alone ? before : passage
  if (!home || home.units.length === 0) return []
  const last = alone ? home.units.length : dash
  const quotation = quotationBefore(home, last)
  if (!quotation) return []
  const draft = build(passage, {
    rule: 'signature',
    at: dash,
    source: [rangeOf(passage, dash + 1, endOf(units))],
    cue: [rangeOf(passage, dash, dash + 1)],
    content: insideOf(home, quotation),
    quotations: [quotation],
    strength: 'high',
  })
  return draft ? [draft] : []
}

function endOf(units: readonly Unit[]): number {
  let end = units.length
  while (end > 0 && isStop((units[end - 1] as Unit).text)) end--
  return end
}

function lastDash(passage: Passage): number {
  const { units } = passage
  for (let i = units.length - 1; i >= Math.max(0, units.length - longest); i--) {
    const unit = units[i] as Unit
    if (unit.quotation) return -1
    const spaced =
      i + 1 < units.length && (i === 0 || unit.start > (units[i - 1] as Unit).end || units[i - 1]?.quotation !== null)
    if (isDash(unit.text) && spaced) return i
  }
  return -1
}

/** A name, and what he is: no verb among the words. */
function isSigned(passage: Passage, from: number): boolean {
  const first = passage.units[from]
  if (first?.kind !== 'word') return false
  if (!first.upper && passage.reporting.words.words.determiners.length > 0 && !has(passage, from, DETERMINER))
    return false
  for (let i = from; i < endOf(passage.units); i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation || has(passage, i, VERB) || (passage.hitAt.has(i) && isVerb(passage, i, from))) return false
    if (unit.kind === 'mark' && !isComma(unit.text) && !isDash(unit.text) && !'.()'.includes(unit.text)) return false
    if (unit.kind === 'word' && !unit.upper && has(passage, i, NOUN_PREPOSITION) === false && i === from) return false
  }
  return true
}

function quotationBefore(passage: Passage, end: number) {
  for (let i = end - 1; i >= Math.max(0, end - 3); i--) {
    const unit = passage.units[i] as Unit
    if (unit.quotation) return unit.quotation.kind === 'speech' || unit.quotation.words > 3 ? unit.quotation : null
    if (unit.kind !== 'mark') return null
  }
  return null
}
