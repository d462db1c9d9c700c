import { CLOSING_COMPLEMENTISER, CLOSING_ENDING, LIKELY_VERB, SUBJECT_BEHIND } from '../flags.ts'
import { isColon, isStop } from '../marks.ts'
import type { Passage, Unit } from '../passage.ts'
import { pastAside, phrasesIn, type Slot } from './noun-phrases.ts'
import { type Role, roleAt } from './roles.ts'
import { endsIn, type HeadFinal } from './words.ts'

/** A source at the head of a clause, and where the words behind it begin. */
export interface Leading {
  readonly subject: Slot | null
  readonly after: number
}

/** How many units a phrase of time before the clause, and a source at its head, may have. */
const longestFrame = 16
const longestSubject = 8
/** A name behind a title: given and family name. */
const longestName = 2

const nominal: Readonly<Partial<Record<Role, true>>> = {
  bare: true,
  pronoun: true,
  link: true,
  modifier: true,
  determiner: true,
  dot: true,
}

/** The unit behind phrases of time and occasion at the head of a clause: "బుధవారం ఫోన్ చేసిన కొన్ని గంటల తరువాత, | ...". */
export function pastFrames(passage: Passage, words: HeadFinal, { from, to }: Slot): number {
  let begin = from
  for (;;) {
    const next = pastFrame(passage, words, begin, to)
    if (next === begin) return begin
    begin = next
  }
}

function pastFrame(passage: Passage, words: HeadFinal, from: number, to: number): number {
  const role = from < to ? roleAt(passage, words, from) : 'mark'
  if (role === 'comma') return from + 1
  const first = passage.units[from] as Unit
  if (from < to && words.frame.has(first.norm) && role !== 'adjunct') return from + 1
  for (let i = from; i < to && i < from + longestFrame; i++) {
    const at = roleAt(passage, words, i)
    if (at === 'closer' || at === 'closing' || at === 'verb' || at === 'quotation') return from
    // A dateline: "దేవ్‌పురి, మార్చి 10 (...): | ...".
    if (isColon((passage.units[i] as Unit).text)) return i + 1
    if (at !== 'comma' || hasColonSoon(passage, i, to)) continue
    const last = passage.units[i - 1] as Unit
    const ends = words.frame.has(last.norm) || roleAt(passage, words, i - 1) === 'time'
    return i > from && (ends || endsIn(last.norm, words.words.frameEndings)) ? i + 1 : from
  }
  return from
}

/** The comma is one of a dateline, which ends in a colon. */
function hasColonSoon(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + longestFrame; i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation || unit.flags & (LIKELY_VERB | CLOSING_ENDING | CLOSING_COMPLEMENTISER)) return false
    if (isColon(unit.text)) return true
  }
  return false
}

/**
 * The source before its content, S C K: set off by a comma, a pronoun, a title with a name, or a phrase before the
 * speaker's own pronoun ("ట్రంప్ | తనకు ..."). Nothing else shows where it ends.
 */
export function leadingSubject(passage: Passage, words: HeadFinal, { from, to }: Slot): Leading {
  const begin = pastFrames(passage, words, { from, to })
  const found = subjectAt(passage, words, begin, to)
  if (found?.sure) return found
  const own = beforeOwnWords(passage, words, begin, to) ?? found
  if (own) return own
  // "ఈ సందర్భంగా మంత్రి డెర్సిన్ ...": a frame without a comma.
  for (let i = begin; i < to && i < begin + longestFrame; i++) {
    const role = roleAt(passage, words, i)
    if (role === 'comma' || role === 'closer' || role === 'closing') break
    const unit = passage.units[i] as Unit
    const frame = words.frame.has(unit.norm) || role === 'time'
    if (!frame && role !== 'adjunct') continue
    const later = subjectAt(passage, words, i + 1, to)
    if (later?.sure && (frame || roleAt(passage, words, i + 1) !== 'pronoun')) return later
  }
  return { subject: null, after: begin }
}

function subjectAt(
  passage: Passage,
  words: HeadFinal,
  begin: number,
  to: number,
): (Leading & { sure: boolean }) | null {
  if (begin >= to) return null
  const limit = Math.min(to, begin + longestSubject)
  let title = -1
  let i = begin
  for (; i < limit; i++) {
    const past = pastAside(passage, i, to)
    if (past > i) {
      i = past - 1
      continue
    }
    const role = roleAt(passage, words, i)
    const unit = passage.units[i] as Unit
    if (role === 'pronoun' && i === begin) return { subject: { from: i, to: i + 1 }, after: i + 1, sure: true }
    if (role === 'reflexive' || role === 'comma' || role === 'adverb') {
      const ends = i > begin && isHead(roleAt(passage, words, i - 1))
      if (ends && (role !== 'adverb' || title >= 0)) {
        return { subject: { from: begin, to: i }, after: role === 'reflexive' ? i : i + 1, sure: role !== 'comma' }
      }
      return null
    }
    if (!nominal[role]) break
    if (words.title.has(unit.norm)) title = i
  }
  if (title < 0) return null
  let end = title + 1
  while (
    end < to &&
    end < title + 1 + longestName &&
    roleAt(passage, words, end) === 'bare' &&
    !isStop((passage.units[end] as Unit).text)
  )
    end++
  return { subject: { from: begin, to: end }, after: end, sure: true }
}

/** "గత ఏడాది ... జన్‌క్వెరాస్, | నేను ...": a phrase of any length before a comma and the speaker's own pronoun. */
function beforeOwnWords(passage: Passage, words: HeadFinal, begin: number, to: number): Leading | null {
  for (let i = begin; i + 1 < to && i < begin + 2 * longestFrame; i++) {
    const role = roleAt(passage, words, i)
    if (role === 'closer' || role === 'closing' || role === 'verb' || role === 'quotation') return null
    if ((passage.units[i] as Unit).flags & SUBJECT_BEHIND) return endingAt(passage, words, begin, i)
    // "రియ్‌ను కలుసుకున్న పాంపియో | తాను ..."
    if (words.selfSubject.has((passage.units[i] as Unit).norm)) {
      const before = endingAt(passage, words, begin, i)
      return before && { ...before, after: i }
    }
    if (role !== 'comma') continue
    const next = passage.units[i + 1] as Unit
    const own = words.reflexive.has(next.norm) || words.firstPerson.has(next.norm)
    if (!own && !endsRelative(passage, words, begin, i)) continue
    return endingAt(passage, words, begin, i)
  }
  return null
}

/** "సమితిలో మాట్లాడిన గ్రెల్, | ...": a noun with a clause of its own before the comma. */
function endsRelative(passage: Passage, words: HeadFinal, begin: number, end: number): boolean {
  const last = phrasesIn(passage, words, { from: begin, to: end }).at(-1)
  if (last?.kind !== 'bare' || last.to !== end) return false
  for (let i = last.from; i < last.to - 1; i++) if (roleAt(passage, words, i) === 'link') return true
  return false
}

function endingAt(passage: Passage, words: HeadFinal, begin: number, end: number): Leading | null {
  const last = phrasesIn(passage, words, { from: begin, to: end }).at(-1)
  return last?.kind === 'bare' && last.to === end ? { subject: last, after: end + 1 } : null
}

function isHead(role: Role): boolean {
  return role === 'bare' || role === 'pronoun'
}
