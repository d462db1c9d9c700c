import type { Frame, Strength } from '../../../languages/sections/reporting.ts'
import type { Matcher } from '../../../text/matcher.ts'
import type { CueEntry } from '../cue-forms.ts'
import { isColon, isComma } from '../marks.ts'
import type { Passage, Unit } from '../passage.ts'
import type { Event } from './events.ts'
import { leadingSubject, pastFrames } from './leading-subject.ts'
import { addresseesOf, type Phrase, phrasesIn, type Slot, subjectOf } from './noun-phrases.ts'
import { roleAt } from './roles.ts'
import type { Telling } from './telling.ts'
import { endsIn, type HeadFinal } from './words.ts'

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
/** The fewest words that can be a sentence of somebody's when it begins the sentence and nothing closes it. */
const shortestSpeech = 3
const longestTag = 12

/** The reading of one verb's clause: the first construction that fits. */
export function tellingOf(clause: Clause): Telling | null {
  const { event } = clause
  if (event.kind === 'refusal') return closed(clause) ?? refusal(clause)
  if (event.kind === 'hearsay') return hearsay(clause)
  return back(clause) ?? closed(clause) ?? pointed(clause) ?? tagged(clause) ?? withObject(clause)
}

/** `ఈ విషయాన్ని S K`: the sentence before is the content; until it is put in, the words that point to it stand for it. */
function back(clause: Clause): Telling | null {
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

/** `C అని S K`, `S C-ని K`, `“C,” S K`, and a quotation behind the cue. */
function closed(clause: Clause): Telling | null {
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
  const more = moreBehind(clause, isQuotation && !inside === false)
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

/** `S K “C” rest`, `S ఇలా K: “C”`, `S అలా K C`: the content behind a cue without a complementiser. */
function pointed(clause: Clause): Telling | null {
  const { passage, words, event, left } = clause
  const before = passage.units[event.from - 1]
  const next = passage.units[event.to]
  const colon = next !== undefined && isColon(next.text)
  const points = before !== undefined && event.from > left && words.pointer.has(before.norm)
  const at = next && (colon || isComma(next.text)) ? event.to + 1 : event.to
  const quoted = passage.units[at]?.quotation
  if (!quoted && !colon && !points) return null
  const entry = entryWith(event, 'quotation') ?? entryWith(event, 'colon')
  const content = entry && trimSlot(passage, { from: at, to: clause.right })
  if (!entry || !content || (!quoted && content.to - content.from < 2)) return null
  const { subject, phrases } = subjectIn(clause, { from: left, to: event.from })
  return {
    ...said(entry, 'quotation'),
    rule: 'head-final/pointed',
    subject,
    cue: [event],
    content: [content],
    to: addresseesOf(passage, words, phrases, subject),
    without: 'carried',
  }
}

/** `C, S K` and `C, S K, C2` without any complementiser, as machine translation has it. */
function tagged(clause: Clause): Telling | null {
  const { passage, words, event, left } = clause
  const entry = entryWith(event, 'tag')
  if (!entry) return null
  let comma = event.from - 1
  while (comma > left && roleAt(passage, words, comma) !== 'comma') comma--
  if (comma <= left || event.from - comma > longestTag) return null
  for (let i = comma + 1; i < event.from; i++) if (roleAt(passage, words, i) === 'verb') return null
  const phrases = phrasesIn(passage, words, { from: comma + 1, to: event.from })
  const subject = subjectOf(passage, words, phrases)
  const content = trimSlot(passage, { from: pastFrames(passage, words, { from: left, to: comma }), to: comma })
  if (!subject || !content || content.to - content.from < 2) return null
  const end = roleAt(passage, words, content.to - 1)
  if (end !== 'verb' && end !== 'quotation') return null
  const more = moreBehind(clause, true)
  return {
    ...said(entry, 'tag'),
    rule: 'head-final/tag',
    subject,
    cue: [event],
    content: more ? [content, more] : [content],
    to: addresseesOf(passage, words, phrases, subject),
    without: 'none',
  }
}

/** `S X-ను K`, `X-ను S K`: what is condemned, denied or described. */
function withObject(clause: Clause): Telling | null {
  const { passage, words, event, left } = clause
  const entry = entryWith(event, 'object')
  if (!entry) return null
  const begin = pastFrames(passage, words, { from: left, to: event.from })
  const phrases = phrasesIn(passage, words, { from: begin, to: event.from })
  const at = phrases.findLastIndex((phrase) => isObject(passage, words, phrase))
  if (at < 0) return null
  const object = phrases[at] as Phrase
  const behindIt = subjectOf(
    passage,
    words,
    phrases.slice(at + 1).filter(({ kind }) => kind === 'bare'),
  )
  const leading = behindIt ? null : leadingSubject(passage, words, { from: left, to: object.to })
  const before =
    behindIt || leading?.subject
      ? null
      : subjectOf(
          passage,
          words,
          phrases.slice(0, at + 1).filter((one) => one !== object || at === 0),
        )
  const subject = behindIt ?? leading?.subject ?? before
  if (!subject) return null
  const from = subject.from >= object.to ? begin : Math.max(subject.to, begin)
  const content = trimSlot(passage, { from, to: behindIt ? object.to : event.from })
  if (!content) return null
  const { units } = passage
  const alleged = words.allegation.all(units, content.from, content.to).length > 0
  return {
    ...said(entry, 'object'),
    rule: 'head-final/object',
    act: alleged && entry.group.act === 'condemn' ? 'deny' : entry.group.act,
    subject,
    cue: [event],
    content: [content],
    to: [],
    without: 'none',
  }
}

/** `S [ఎవరు ... చేశారో] వ్యాఖ్యానించడానికి నిరాకరించారు`: what would not be said, as far as words tell it. */
function refusal(clause: Clause): Telling | null {
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

function questionAt({ passage }: Clause, { from, to }: Slot): number {
  for (let i = from; i < to; i++)
    if (passage.reporting.words.words.questions.includes((passage.units[i] as Unit).norm)) return i
  return -1
}

/** `C అని తెలుస్తోంది`: a report that names nobody. */
function hearsay(clause: Clause): Telling | null {
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

/** The unit that closes a content before the verb, with nothing but a source and its circumstances between; or -1. */
function closerBefore({ passage, words, event, left }: Clause): number {
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
function subjectIn(clause: Clause, slot: Slot): { subject: Slot | null; phrases: readonly Phrase[] } {
  const { passage, words } = clause
  const begin = pastFrames(passage, words, slot)
  const phrases = phrasesIn(passage, words, { from: begin, to: slot.to })
  const leading = leadingSubject(passage, words, slot).subject
  return { subject: leading ?? subjectOf(passage, words, phrases), phrases }
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

/** Words behind the cue that go on with its content: a quotation, or in machine translation the rest of the sentence. */
function moreBehind(clause: Clause, loose: boolean): Slot | null {
  const { passage, event, right, last } = clause
  const next = passage.units[event.to]
  if (!next || event.to >= right) return null
  const at = isComma(next.text) || isColon(next.text) ? event.to + 1 : event.to
  const quoted = passage.units[at]?.quotation
  if (!quoted && !(loose && last && at > event.to)) return null
  const slot = trimSlot(passage, { from: at, to: right })
  return slot && (quoted || slot.to - slot.from > 1) ? slot : null
}

function isObject(passage: Passage, words: HeadFinal, phrase: Phrase): boolean {
  if (phrase.kind !== 'adjunct') return false
  const { norm } = passage.units[phrase.to - 1] as Unit
  return endsIn(norm, words.words.objectEndings) || endsIn(norm, words.words.topicEndings)
}

function entryWith(event: Event, frame: Frame): CueEntry | null {
  return event.entries.find((entry) => entry.frames[frame] !== undefined) ?? null
}

function said(entry: CueEntry, frame: Frame): Pick<Telling, 'act' | 'manner' | 'negated' | 'strength' | 'frame'> {
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
