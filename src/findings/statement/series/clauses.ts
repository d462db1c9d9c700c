import { ADVERB, AUXILIARY, CONJUNCTION, NEGATION, PREPOSITION, PRONOUN, SAYER, TIME, VERB } from '../flags.ts'
import { isDash, isStop } from '../marks.ts'
import { has, type Passage, type Stretch, type Unit } from '../passage.ts'

/** Units `from` to `to` (exclusive) between commas; `to` is its comma or the end of its sentence. */
export interface Clause {
  readonly from: number
  readonly to: number
}

/** A comma between clauses; one between the members of a list is another mark. */
const commas = new Set(['，', ',', '；', ';'])

export function isClauseComma({ text, quotation }: Unit): boolean {
  return quotation === null && commas.has(text)
}

/** Cuts a sentence at its commas. */
export function clausesOf(passage: Passage, { from, end }: Pick<Stretch, 'from' | 'end'>): Clause[] {
  const clauses: Clause[] = []
  let begin = from
  for (let i = from; i <= end; i++) {
    if (i < end && !isClauseComma(passage.units[i] as Unit)) continue
    if (i > begin) clauses.push({ from: begin, to: i })
    begin = i + 1
  }
  return clauses
}

/** A phrase of time or place at the head of a clause has no more units than this before the word that closes it. */
const longestFrame = 24
/** A source has no more units than this. */
const longestSource = 24

const none: ReadonlySet<string> = new Set()

function framesOf(passage: Passage): ReadonlySet<string> {
  return passage.reporting.series?.frames ?? none
}

const ends = TIME | PREPOSITION | ADVERB | AUXILIARY | NEGATION | VERB

/** The source before the unit `verb`: what stands at the head of its clause, up to the first word of time, place or doing. */
export function sourceBefore(passage: Passage, clause: Clause, verb: number): Clause | null {
  const head = pastFrames(passage, clause.from, verb)
  let to = head
  while (to < verb && !endsSource(passage, to, head, verb)) to++
  const owned = afterAttribute(passage, clause.from, to, verb)
  if (owned) return owned
  if (to === head || to - head > longestSource) return null
  return { from: head, to }
}

/** Conjunctions, adverbs, days and phrases of time or place that a closing word ends: 12日在记者会上 | ... */
export function pastFrames(passage: Passage, from: number, to: number): number {
  let at = from
  while (at < to) {
    const unit = passage.units[at] as Unit
    if (unit.kind === 'number' || isLoose(unit)) at++
    else if (has(passage, at, TIME | CONJUNCTION | ADVERB) && !has(passage, at, SAYER | PRONOUN)) at++
    else if (has(passage, at, PREPOSITION)) {
      const closed = frameEnd(passage, at, to)
      if (closed < 0) return at
      at = closed
    } else break
  }
  return at
}

function isLoose(unit: Unit): boolean {
  return unit.kind === 'mark' && unit.quotation === null && unit.text !== '《'
}

/** The unit behind the word that closes a frame (在 ... 上, 在 ... 时); -1 where none does. */
function frameEnd(passage: Passage, from: number, to: number): number {
  const frames = framesOf(passage)
  for (let i = from + 1; i < Math.min(to, from + longestFrame); i++)
    if (frames.has((passage.units[i] as Unit).norm)) return i + 1
  return -1
}

function endsSource(passage: Passage, at: number, head: number, verb: number): boolean {
  const unit = passage.units[at] as Unit
  if (unit.kind === 'number') return at > head
  if (unit.quotation) return unit.quotation.words > 8
  if (unit.kind === 'mark') return isStop(unit.text) || isDash(unit.text) || unit.text === '：' || unit.text === ':'
  if (has(passage, at, CONJUNCTION) && at > head) return !joins(passage, at, verb)
  return has(passage, at, ends) && !has(passage, at, PRONOUN | SAYER)
}

/** "霍姆和顾延庭 | 一致认为": nothing but another name, and words that go with a verb, stand before the verb. */
function joins(passage: Passage, at: number, verb: number): boolean {
  for (let i = at + 1; i < verb; i++) {
    if (has(passage, i, VERB | PREPOSITION) || framesOf(passage).has((passage.units[i] as Unit).norm)) return false
    if (has(passage, i, TIME | ADVERB | AUXILIARY)) return i > at + 1
  }
  return verb > at + 1
}

/** "正在岚溪访问的 | 塔沃拉首相霍姆": the source stands behind what is told of it, up to time, place or verb. */
function afterAttribute(passage: Passage, from: number, to: number, verb: number): Clause | null {
  if (to > from && !has(passage, to, PREPOSITION | VERB | ADVERB | AUXILIARY)) return null
  const links = passage.reporting.series?.links ?? none
  let last = -1
  for (let i = to; i < verb; i++) if (links.has((passage.units[i] as Unit).norm)) last = i
  if (last < 0 || to > from + 2) return null
  let end = last + 1
  while (end < verb && !endsSource(passage, end, last + 1, verb)) end++
  const frames = framesOf(passage)
  for (let i = end - 1; i > last; i--) if (frames.has((passage.units[i] as Unit).norm)) return null
  return end > last + 1 ? { from: last + 1, to: end } : null
}
