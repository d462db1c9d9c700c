import { ADDRESSEE, DATIVE, PRONOUN } from '../flags.ts'
import type { Passage, Unit } from '../passage.ts'
import { type Role, roleAt } from './roles.ts'
import type { HeadFinal } from './words.ts'

/** Units `from` to `to` (exclusive). */
export interface Slot {
  readonly from: number
  readonly to: number
}

/** A phrase between two clause edges: a bare one may be the subject, an adjunct may be the one spoken to. */
export interface Phrase extends Slot {
  readonly kind: 'bare' | 'adjunct'
  /** Where its own words begin behind what a subject before it left bare: "S | వైట్ హౌస్ వద్ద". */
  readonly postposition: boolean
  /** A comma stands behind it. */
  readonly comma: boolean
}

/** A name may stand twice, in two scripts: "ట్రంప్ (Trump)". Units of an aside in brackets, at most so many. */
const longestAside = 12

/** The unit behind an aside in brackets that opens at `at`, or `at`. */
export function pastAside(passage: Passage, at: number, limit: number): number {
  if (passage.units[at]?.text !== '(') return at
  for (let i = at + 1; i < limit && i <= at + longestAside; i++) if (passage.units[i]?.text === ')') return i + 1
  return at
}

/** Cuts the units of a gap between content and cue into phrases, by cases, determiners and commas. */
export function phrasesIn(passage: Passage, words: HeadFinal, { from, to }: Slot): Phrase[] {
  const phrases: Phrase[] = []
  let begin = -1
  const flush = (end: number, kind: Phrase['kind'], postposition = false, comma = false) => {
    if (begin >= 0 && end > begin && !onlyDetermines(passage, words, begin, end))
      phrases.push({ from: begin, to: end, kind, postposition, comma })
    begin = -1
  }
  for (let i = from; i < to; i++) {
    const past = pastAside(passage, i, to)
    if (past > i) {
      i = past - 1
      continue
    }
    const role = roleAt(passage, words, i)
    if (role === 'dot') continue
    if (role === 'comma') flush(i, 'bare', false, true)
    else if (separates[role]) flush(i, 'bare')
    else if (role === 'determiner' || role === 'reflexive') {
      flush(i, 'bare')
      begin = i
    } else if (role === 'link') {
      // "విశ్వవిద్యాలయానికి చెందిన నిపుణుడు": the adjunct before is part of the phrase behind.
      const last = phrases.at(-1)
      if (begin < 0 && last?.kind === 'adjunct' && last.to === i) begin = (phrases.pop() as Phrase).from
      else if (begin < 0) begin = i
    } else if (role === 'adjunct' || role === 'postposition') {
      if (begin < 0) begin = i
      flush(i + 1, 'adjunct', role === 'postposition')
    } else if (begin < 0) begin = i
  }
  flush(to, 'bare')
  return phrases
}

/** "ఈ" alone, its noun being a word of time: no phrase. */
function onlyDetermines(passage: Passage, words: HeadFinal, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (roleAt(passage, words, i) !== 'determiner') return false
  return ((passage.units[from] as Unit).flags & PRONOUN) === 0
}

const separates: Readonly<Partial<Record<Role, true>>> = {
  mark: true,
  time: true,
  adverb: true,
  quotation: true,
  closer: true,
  conjunction: true,
  closing: true,
  verb: true,
}

/** The subject among the phrases of a gap: apposed bare phrases as one, else what stands bare before a case. */
export function subjectOf(passage: Passage, words: HeadFinal, phrases: readonly Phrase[]): Slot | null {
  let last = phrases.length - 1
  while (last >= 0 && phrases[last]?.kind !== 'bare') last--
  if (last >= 0) {
    let first = last
    while (first > 0 && phrases[first - 1]?.kind === 'bare' && phrases[first - 1]?.comma) first--
    return { from: (phrases[first] as Phrase).from, to: (phrases[last] as Phrase).to }
  }
  for (const phrase of phrases) {
    const subject = beforeCase(passage, words, phrase)
    if (subject) return subject
  }
  return null
}

/** "ట్రంప్ వైట్ హౌస్ వద్ద": the words of the place take the last one or two; what is before them is bare. */
function beforeCase(passage: Passage, words: HeadFinal, phrase: Phrase): Slot | null {
  let end = phrase.to - (phrase.postposition ? 2 : 1)
  while (end > phrase.from && roleAt(passage, words, end - 1) === 'modifier') end--
  if (phrase.postposition && end - phrase.from >= 2) end--
  for (let i = phrase.from; i < end; i++) {
    const role = roleAt(passage, words, i)
    if (role !== 'bare' && role !== 'pronoun' && role !== 'modifier' && role !== 'dot') return null
  }
  return end > phrase.from ? { from: phrase.from, to: end } : null
}

/** Those spoken to among the phrases of a gap: datives. */
export function addresseesOf(
  passage: Passage,
  words: HeadFinal,
  phrases: readonly Phrase[],
  subject: Slot | null,
): Slot[] {
  return phrases.flatMap((phrase) => {
    const last = passage.units[phrase.to - 1] as Unit
    if (phrase.kind !== 'adjunct' || phrase.postposition || !(last.flags & (DATIVE | ADDRESSEE))) return []
    const from = subject && subject.from === phrase.from ? subject.to : phrase.from
    return from < phrase.to && roleAt(passage, words, from) !== 'link' ? [{ from, to: phrase.to }] : []
  })
}
