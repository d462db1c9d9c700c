import type { Frame, Strength } from '../../../languages/sections/reporting.ts'
import type { CueEntry } from '../cue-forms.ts'
import { isColon, isComma } from '../marks.ts'
import type { Passage, Unit } from '../passage.ts'
import type { Event } from './events.ts'
import { leadingSubject, pastFrames } from './leading-subject.ts'
import { type Phrase, phrasesIn, type Slot, subjectOf } from './noun-phrases.ts'
import { roleAt } from './roles.ts'
import type { Telling } from './telling.ts'
import type { HeadFinal } from './words.ts'

/** The clause in which a verb stands: its words begin at `left`; words behind it may reach to `right`. */
export interface Clause {
  readonly passage: Passage
  readonly words: HeadFinal
  readonly event: Event
  readonly left: number
  readonly right: number
  /** The subject of a gerund before: "S మాట్లాడుతూ, ...". */
  readonly speaking: Telling | null
  /** No other reporting verb follows in the sentence. */
  readonly last: boolean
}

const strengths = { strong: 'high', usual: 'usual', weak: 'low' } as const

/** The unit that closes a content before the verb, with nothing but a source and its circumstances between; or -1. */
export function closerBefore({ passage, words, event, left }: Clause): number {
  for (let i = event.from - 1; i >= left; i--) {
    const role = roleAt(passage, words, i)
    // "పడినట్లు వస్తున్న వార్తలను": the closed words belong to a noun.
    if ((role === 'closer' || role === 'closing') && i + 1 < event.from && roleAt(passage, words, i + 1) === 'link')
      continue
    if (role === 'closer' || role === 'closing') return i
    if (role === 'quotation') return closesSpeech(passage, left, i, event.from) ? i : -1
    // A finite verb and a comma end a clause of their own.
    if (role === 'verb' && i + 1 < event.from && roleAt(passage, words, i + 1) === 'comma') return -1
  }
  return -1
}

/** The fewest words that can be a sentence of somebody's when it begins the sentence and nothing closes it. */
const shortestSpeech = 3

function closesSpeech(passage: Passage, left: number, at: number, to: number): boolean {
  const { quotation } = passage.units[at] as Unit
  if (!quotation) return false
  if (passage.reporting.notSpeechAfter.at(passage.units, at + 1, to).length > 0) return false
  const next = passage.units[at + 1]
  return (
    quotation.kind === 'speech' ||
    (next !== undefined && isComma(next.text)) ||
    (at === left && quotation.words >= shortestSpeech)
  )
}

/** The subject of a cue whose content follows it: before it, wherever in its clause. */
export function subjectIn(clause: Clause, slot: Slot): { subject: Slot | null; phrases: readonly Phrase[] } {
  const { passage, words } = clause
  const begin = pastFrames(passage, words, slot)
  const phrases = phrasesIn(passage, words, { from: begin, to: slot.to })
  const leading = leadingSubject(passage, words, slot).subject
  return { subject: leading ?? subjectOf(passage, words, phrases), phrases }
}

/** Words behind the cue that go on with its content: a quotation, or in machine translation the rest of the sentence. */
export function moreBehind(clause: Clause, loose: boolean): Slot | null {
  const { passage, event, right, last } = clause
  const next = passage.units[event.to]
  if (!next || event.to >= right) return null
  const at = isComma(next.text) || isColon(next.text) ? event.to + 1 : event.to
  const quoted = passage.units[at]?.quotation
  if (!quoted && !(loose && last && at > event.to)) return null
  const slot = trimSlot(passage, { from: at, to: right })
  return slot && (quoted || slot.to - slot.from > 1) ? slot : null
}

export function entryWith(event: Event, frame: Frame): CueEntry | null {
  return event.entries.find((entry) => entry.frames[frame] !== undefined) ?? null
}

export function said(
  entry: CueEntry,
  frame: Frame,
): Pick<Telling, 'act' | 'manner' | 'negated' | 'strength' | 'frame'> {
  const strength = strengths[(entry.frames[frame] ?? 'usual') as Strength]
  return { act: entry.group.act, manner: entry.group.manner, negated: false, strength, frame }
}

/** Without marks at its edges; null where nothing is left. */
export function trimSlot(passage: Passage, { from, to }: Slot): Slot | null {
  let begin = from
  let end = to
  while (begin < end && isEdge(passage.units[begin] as Unit)) begin++
  while (end > begin && isEdge(passage.units[end - 1] as Unit)) end--
  return end > begin ? { from: begin, to: end } : null
}

function isEdge(unit: Unit): boolean {
  return unit.kind === 'mark' && unit.quotation === null && !'([)]%$€£#@'.includes(unit.text)
}
