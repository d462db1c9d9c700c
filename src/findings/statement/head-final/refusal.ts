import type { Unit } from '../passage.ts'
import { type Clause, closerBefore, trimSlot } from './clause.ts'
import { leadingSubject, pastFrames } from './leading-subject.ts'
import { phrasesIn, type Slot, subjectOf } from './noun-phrases.ts'
import { roleAt } from './roles.ts'
import type { Telling } from './telling.ts'
import { endsIn } from './words.ts'

/** `S [ఎవరు ... చేశారో] వ్యాఖ్యానించడానికి నిరాకరించారు`: what would not be said, as far as words tell it. */
export function refusal(clause: Clause): Telling | null {
  const { passage, words, event, left } = clause
  const begin = pastFrames(passage, words, { from: left, to: event.from })
  const slot = { from: begin, to: event.from }
  const { subject, what } = refusing(clause, slot)
  const content = trimSlot(passage, what)
  return {
    act: 'decline-to-say',
    manner: null,
    negated: false,
    strength: 'high',
    frame: 'question',
    rule: 'head-final/refusal',
    subject,
    cue: event.between
      ? [
          { from: event.from, to: event.between.from },
          { from: event.between.to, to: event.to },
        ]
      : [event],
    content: [content ?? { from: event.from, to: event.between?.from ?? event.to }],
    to: [],
    without: 'carried',
  }
}

/** Who refuses, and the words for what: from a question word, the phrase in its case, or all before the subject. */
function refusing(clause: Clause, slot: Slot): { readonly subject: Slot | null; readonly what: Slot } {
  const { passage, words, event } = clause
  const between = event.between && subjectOf(passage, words, phrasesIn(passage, words, event.between))
  if (between) return { subject: between, what: slot }
  const behind = behindObject(clause, slot)
  if (behind) return { subject: behind, what: { from: slot.from, to: behind.from } }
  const question = questionAt(clause, slot)
  if (question > slot.from) {
    const subject = subjectOf(passage, words, phrasesIn(passage, words, { from: slot.from, to: question }))
    if (subject) return { subject, what: { from: question, to: slot.to } }
  }
  const leading = leadingSubject(passage, words, slot)
  if (leading.subject) return { subject: leading.subject, what: { from: leading.after, to: slot.to } }
  const subject = subjectOf(passage, words, phrasesIn(passage, words, slot))
  if (!subject) return { subject, what: slot }
  return subject.from === slot.from
    ? { subject, what: { from: subject.to, to: slot.to } }
    : { subject, what: { from: slot.from, to: subject.from } }
}

/** `C-ని S K`: what stands bare between the object in its case and the verb. */
function behindObject({ passage, words }: Clause, slot: Slot): Slot | null {
  const last = phrasesIn(passage, words, slot).at(-1)
  if (last?.kind !== 'bare' || last.to !== slot.to || last.from <= slot.from) return null
  const object = passage.units[last.from - 1] as Unit
  return object.kind === 'word' && endsIn(object.norm, words.words.objectEndings) ? last : null
}

function questionAt({ passage }: Clause, { from, to }: Slot): number {
  for (let i = from; i < to; i++)
    if (passage.reporting.words.words.questions.includes((passage.units[i] as Unit).norm)) return i
  return -1
}

/** `C అని తెలుస్తోంది`: a report that names nobody. */
export function hearsay(clause: Clause): Telling | null {
  const { passage, words, event, left } = clause
  const closer = closerBefore(clause)
  if (closer < 0 || closer !== event.from - 1) return null
  const end = roleAt(passage, words, closer) === 'closer' ? closer : closer + 1
  const content = trimSlot(passage, { from: pastFrames(passage, words, { from: left, to: end }), to: end })
  if (!content) return null
  return {
    act: 'assert',
    manner: null,
    negated: false,
    strength: 'usual',
    frame: 'hearsay',
    rule: 'head-final/hearsay',
    subject: null,
    cue: [event],
    content: [content],
    to: [],
    without: 'none',
  }
}
