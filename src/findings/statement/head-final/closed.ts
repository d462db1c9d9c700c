import type { Matcher } from '../../../text/matcher.ts'
import { isComma } from '../marks.ts'
import type { Passage, Unit } from '../passage.ts'
import { type Clause, closerBefore, entryWith, moreBehind, said, trimSlot } from './clause.ts'
import { leadingSubject, pastFrames } from './leading-subject.ts'
import { addresseesOf, phrasesIn, type Slot, subjectOf } from './noun-phrases.ts'
import { roleAt } from './roles.ts'
import type { Telling } from './telling.ts'

/** `C అని S K`, `S C-ని K`, `“C,” S K`, and a quotation behind the cue. */
export function closed(clause: Clause): Telling | null {
  const { passage, words, event, left } = clause
  const closer = closerBefore(clause)
  if (closer < 0) return null
  const isQuotation = (passage.units[closer] as Unit).quotation !== null
  const entry = entryWith(event, isQuotation ? 'quotation' : 'that')
  if (!entry) return null
  const phrases = phrasesIn(passage, words, { from: closer + 1, to: event.from })
  const inside =
    (clause.speaking || phrases.some(({ kind }) => kind === 'bare') ? null : behind(clause)) ??
    subjectOf(passage, words, phrases)
  // A complementiser of its own is no part of the content; one melted into a word cannot be parted from it.
  const end = roleAt(passage, words, closer) === 'closer' ? closer : closer + 1
  const whole = { from: left, to: end }
  const leading = inside || clause.speaking ? null : leadingSubject(passage, words, whole)
  const from = Math.max(leading?.subject ? leading.after : pastFrames(passage, words, whole), pastQuestion(clause, end))
  const content = trimSlot(passage, { from, to: end })
  if (!content) return null
  const more = moreBehind(clause, isQuotation && inside !== null)
  const subject = inside ?? leading?.subject ?? clause.speaking?.subject ?? null
  return {
    ...said(entry, isQuotation ? 'quotation' : 'that'),
    rule: isQuotation ? 'head-final/quotation' : 'head-final/closed',
    subject,
    cue: [...(clause.speaking && !inside ? clause.speaking.cue : []), event],
    content: more ? [content, more] : [content],
    to: addresseesOf(passage, words, phrases, subject),
    // Who asks is seldom the one who spoke before.
    without: entry.frames.that === 'weak' ? 'none' : 'carried',
  }
}

/** "... అని అడగ్గా, | ...": the answer begins behind the words that tell of a question. */
function pastQuestion({ passage, left }: Clause, to: number): number {
  for (let i = to - 1; i > left; i--) {
    if (!isComma((passage.units[i] as Unit).text)) continue
    if (passage.reporting.changes.at(passage.units, i - 1, i).length > 0) return i + 1
  }
  return left
}

/** `“C” అని K S.`: a source behind its cue, where nothing else follows. */
function behind({ passage, words, event, right }: Clause): Slot | null {
  if (event.to >= right || right - event.to > 5) return null
  for (let i = event.to; i < right; i++) {
    const role = roleAt(passage, words, i)
    if (role !== 'bare' && role !== 'pronoun' && role !== 'modifier') return null
  }
  return { from: event.to, to: right }
}

/** `ఈ విషయాన్ని S K`: the sentence before is the content; until it is put in, the words that point to it stand for it. */
export function back(clause: Clause): Telling | null {
  const { passage, words, event, left } = clause
  const begin = pastFrames(passage, words, { from: left, to: event.from })
  const entry = entryWith(event, 'that')
  const points = firstOf(passage.reporting.pointsBack, passage, begin, event.from)
  if (!entry || !points || closerBefore(clause) >= 0) return null
  const before = subjectOf(passage, words, phrasesIn(passage, words, { from: begin, to: points.from }))
  const subject = subjectOf(passage, words, phrasesIn(passage, words, { from: points.to, to: event.from })) ?? before
  return {
    ...said(entry, 'that'),
    rule: 'head-final/back',
    subject,
    cue: [event],
    content: [points],
    to: [],
    without: 'carried',
  }
}

function firstOf(matcher: Matcher<true>, { units }: Passage, from: number, to: number): Slot | null {
  for (let i = from; i < to; i++) {
    const [match] = matcher.at(units, i, to)
    if (match) return { from: match.from, to: match.to }
  }
  return null
}
