import { bracketSource } from './bracket/bracket-source.ts'
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  INFINITIVE_MARK,
  NEGATION,
  NEVER_SOURCE,
  NOUN_PREPOSITION,
  PASSIVE,
  PREPOSITION,
  QUESTION,
  RELATIVE,
  SAYER,
  SUBORDINATOR,
} from './flags.ts'
import { isComma } from './marks.ts'
import type { Phrase } from './noun-phrase.ts'
import { type CueHit, endsInComma, has, type Passage, stretchAt, type Unit } from './passage.ts'
import { isEnclitic } from './right-context.ts'
import { subjectAfter } from './subject-after.ts'
import { relativeAt, subjectBefore } from './subject-before.ts'
import { isFiniteCue, isVerb } from './verbs.ts'

/** How a cue stands in its clause and who is its subject. */
export interface SourceOf {
  readonly phrase: Phrase | null
  /** The subject is that of a verb before: "left, saying", "promised to ask", "said X and added". */
  readonly inherited: boolean
  /** "was told", "is said to": the words before it are not the source. */
  readonly passive: boolean
  /** The cue's own words are no verb here: "the claim", "his demands". */
  readonly nominal: boolean
  /** Where the main clause begins whose subject it is: "Citing [two officials], | the agency said"; null elsewhere. */
  readonly main: number | null
  /** A finite verb that needs no subject has none: whoever spoke before speaks on. */
  readonly dropped: boolean
}

/** A subject is looked for no further back than this. */
const farthest = 60

/** Two gerunds that a conjunction joins stand no further apart. */
const farthestPair = 20

const none: SourceOf = { phrase: null, inherited: false, passive: false, nominal: false, main: null, dropped: false }

/** Finds the source of a cue by its form: before it, behind it, or the subject of the verb it goes with. */
export function sourceOf(passage: Passage, hit: CueHit): SourceOf {
  if (passage.reporting.bracket) return bracketSource(passage, hit, passage.reporting.bracket)
  const { from: low } = stretchAt(passage, hit.from)
  if (isPassive(passage, hit, low)) return { ...none, passive: true }
  const joint = wordBefore(passage, hit.from, low)
  const infinitive = joint >= low && has(passage, joint, INFINITIVE_MARK)
  const form = formOf(hit)
  const before = passage.reporting.words.order.subject !== 'after'
  if (form === 'gerund' && before && !infinitive && joint >= low && isNominal(passage, joint, low)) {
    const phrase = nounBefore(passage, hit.from, low) ?? subjectBefore(passage, hit.from)
    if (phrase?.likely && !isGoverned(passage, phrase.from - 1, low, hit)) return { ...none, phrase }
  }
  if (form === 'gerund' && !infinitive && joint >= low && has(passage, joint, CONJUNCTION)) {
    const other = gerundBefore(passage, joint, low)
    if (other) return sourceOf(passage, other)
  }
  // "министр, [заявивший], что": behind its comma a participle tells of the noun before.
  if (form === 'other' && isRelative(hit)) {
    if (hit.from - 1 <= low || !isComma(passage.units[hit.from - 1]?.text ?? '')) return none
    const noun = relativeAt(passage, hit.from, low)
    let from = noun.to - 1
    // "встреча с [министром], сообщившим, что": it tells of the noun next to it.
    while (from > noun.from && !has(passage, from - 1, PREPOSITION)) from--
    return noun.to < hit.from ? { ...none, phrase: { ...noun, from, pronoun: null } } : none
  }
  if (infinitive || form === 'gerund') return inheritedFrom(passage, infinitive ? joint : hit.from, low)
  if (form === 'other' && joint >= low && leadsInfinitive(passage, joint, hit))
    return inheritedFrom(passage, joint, low)
  if (form === 'other') return none
  if (!isVerb(passage, hit.from, low) && hit.from > low) return { ...none, nominal: true }
  if (passage.reporting.words.order.subject === 'after') {
    const led = subjectBefore(passage, hit.from)
    // "أن [لومبيرغ] دعا الوزير": behind a complementiser the subject stands first.
    if (led && led.to === hit.from && has(passage, led.from - 1, COMPLEMENTISER)) return { ...none, phrase: led }
    const after = subjectAfter(passage, hit.to, stretchAt(passage, hit.from).end)
    if (after) return { ...none, phrase: after }
  }
  if (joint >= low && has(passage, joint, CONJUNCTION)) {
    const inherited = inheritedFrom(passage, joint, low)
    if (inherited.phrase) return inherited
  }
  const phrase = subjectBefore(passage, hit.from)
  // "a la vez que indicaba": a phrase that joins clauses, whose last noun is nobody.
  const joins = phrase?.relative && has(passage, phrase.to - 1, NEVER_SOURCE)
  if (joins && passage.reporting.words.order.dropsSubject) return dropped(passage, hit)
  if (phrase) return isPluralObject(passage, hit, phrase) ? none : { ...none, phrase }
  // "Said Kolt, “...”": at the head of a sentence the subject may follow in any language.
  if (hit.from === low || passage.reporting.words.order.subject !== 'before') {
    const after = subjectAfter(passage, hit.to, stretchAt(passage, hit.from).end)
    const told = passage.reporting.words.order.dropsSubject && isObjectBehind(passage, hit)
    if (after && !told && (after.likely || !passage.reporting.words.order.dropsSubject))
      return { ...none, phrase: after }
  }
  return passage.reporting.words.order.dropsSubject ? dropped(passage, hit) : none
}

/** "[Жителей] просят не выходить": the ending shows a plural that is no subject, and the verb that it needs none. */
function isPluralObject(passage: Passage, hit: CueHit, { from, to, relative }: Phrase): boolean {
  const { subject } = passage.reporting.words
  if (!subject || subject.plurals.length === 0 || relative) return false
  const verb = passage.units[hit.from] as Unit
  if (!subject.impersonal.some((ending) => verb.norm.endsWith(ending))) return false
  for (let i = from; i < to; i++) if (has(passage, i, CONJUNCTION | DETERMINER | SAYER) && i > from) return false
  const first = passage.units[from] as Unit
  const name = first.upper && passage.units[from - 1] !== undefined
  return (
    !name && first.flags === 0 && first.norm.length > 4 && subject.plurals.some((ending) => first.norm.endsWith(ending))
  )
}

/** "Zaprosił [Wiktora] do stolicy": where cases tell, a verb that addresses somebody has its object behind it. */
function isObjectBehind({ reporting }: Passage, hit: CueHit): boolean {
  return (reporting.words.subject?.never.length ?? 0) > 0 && hit.entries.some(({ group }) => group.addressed)
}

/** "Llegó el lunes y, tras la reunión, [dijo] que ...": the subject of a verb before, or none in this sentence. */
export function dropped(passage: Passage, hit: CueHit): SourceOf {
  const before = inheritedFrom(passage, hit.from, stretchAt(passage, hit.from).from)
  return before.phrase && before.main === null ? before : { ...none, inherited: true, dropped: true }
}

/** "[al] afirmar que": the infinitive goes with another verb. */
function leadsInfinitive(passage: Passage, at: number, hit: CueHit): boolean {
  const leads = passage.reporting.words.words.infinitiveLeads
  return (
    leads.includes(passage.units[at]?.norm ?? '') && hit.entries.some((entry) => entry.forms.includes('infinitive'))
  )
}

/** "with Kolt [tweeting that] it was late and asking": the gerund to which a conjunction joins another. */
function gerundBefore(passage: Passage, conjunction: number, low: number): CueHit | null {
  for (let i = conjunction - 1; i >= Math.max(low, conjunction - farthestPair); i--) {
    const hit = passage.hitAt.get(i)
    if (hit && formOf(hit) === 'gerund') return hit
    if (hit && isVerb(passage, i, low)) return null
  }
  return null
}

/** "with [the minister] calling it", "[critics] saying": a noun stands right before the gerund. */
function isNominal(passage: Passage, at: number, low: number): boolean {
  const unit = passage.units[at] as Unit
  if (unit.kind !== 'word' || unit.quotation) return false
  return !has(passage, at, CONJUNCTION | PREPOSITION | SUBORDINATOR | RELATIVE) && !isVerb(passage, at, low)
}

/** "with [Kolt] noting": the noun phrase between a preposition that goes with nouns and the gerund. */
function nounBefore(passage: Passage, gerund: number, low: number): Phrase | null {
  for (let i = gerund - 1; i >= Math.max(low, gerund - 8); i--) {
    const unit = passage.units[i] as Unit
    if (has(passage, i, PREPOSITION)) {
      if (!has(passage, i, NOUN_PREPOSITION) || i === gerund - 1) return null
      const phrase = subjectBefore(passage, gerund, i + 1)
      return phrase && phrase.from === i + 1 ? phrase : null
    }
    if (unit.kind !== 'word') return null
  }
  return null
}

/** "wrote [to voters] saying", "emailed [supporters] saying": the noun is the object of what stands before it. */
function isGoverned(passage: Passage, at: number, low: number, hit: CueHit): boolean {
  // "a group backing the plan": a stance belongs to the noun before it, whatever governs that.
  if (at < low || !hit.entries.some((entry) => entry.frames.quotation === 'strong')) return false
  return has(passage, at, PREPOSITION) ? !has(passage, at, NOUN_PREPOSITION) : isVerb(passage, at, low)
}

function formOf(hit: CueHit): 'finite' | 'gerund' | 'other' {
  if (isFiniteCue(hit)) return 'finite'
  return hit.entries.some((entry) => entry.forms.includes('gerund')) ? 'gerund' : 'other'
}

/** The cue is a participle that stands for a relative clause. */
export function isRelative(hit: CueHit): boolean {
  return hit.entries.some((entry) => entry.forms.includes('relative'))
}

function isPassive(passage: Passage, hit: CueHit, low: number): boolean {
  // "[se] dijo": nobody is named.
  const { reflexivePassives } = passage.reporting.words.words
  const before = passage.units[hit.from - 1]
  // "afirmou-[se]"
  const behind = isEnclitic(passage, hit.to) ? passage.units[hit.to + 1] : undefined
  if (behind && reflexivePassives.includes(behind.norm)) return true
  if (before && hit.from > low && passage.reporting.words.words.reflexivePassives.includes(before.norm)) return true
  if (!hit.entries.some((entry) => entry.forms.includes('participle'))) return false
  let at = hit.from - 1
  while (at >= low && has(passage, at, ADVERB | NEGATION)) at--
  return at >= low && has(passage, at, PASSIVE)
}

/** The nearest unit before `at` that is no adverb, auxiliary or negation. */
function wordBefore(passage: Passage, at: number, low: number): number {
  let i = at - 1
  while (i >= low && has(passage, i, ADVERB | AUXILIARY | NEGATION) && !has(passage, i, CONJUNCTION)) i--
  return i
}

/**
 * The subject of the verb that governs the words at `at`: the nearest verb before that is in no clause of its own,
 * else the first of the sentence. "[Kolt] left the room, saying ..." - "[Kolt] said that it rained, adding ...".
 */
function inheritedFrom(passage: Passage, at: number, low: number): SourceOf {
  let first: Phrase | null = null
  for (let i = at - 1; i >= Math.max(low, at - farthest); i--) {
    const unit = passage.units[i] as Unit
    if (unit.kind !== 'word' || !isVerb(passage, i, low)) continue
    const hit = passage.hitAt.get(i)
    const verbFirst = passage.reporting.words.order.subject === 'after'
    const behind = hit || verbFirst ? subjectAfter(passage, hit?.to ?? i + 1, at) : null
    const ahead = subjectBefore(passage, i)
    const led = ahead !== null && has(passage, ahead.from - 1, COMPLEMENTISER)
    const phrase = (verbFirst && !led ? behind : null) ?? ahead ?? behind
    if (!phrase) continue
    first = phrase
    if (!isEmbedded(passage, phrase, low)) break
  }
  const heads = at === low || (at === low + 1 && has(passage, low, PREPOSITION | SUBORDINATOR))
  const behind = first || !heads ? null : subjectBehind(passage, at)
  return { ...none, phrase: first ?? behind?.phrase ?? null, inherited: true, main: behind?.main ?? null }
}

/** The clause of a subject hangs on something before it: "that [it] rained", "[who] left", "said [it] rained". */
function isEmbedded(passage: Passage, { from, relative }: Phrase, low: number): boolean {
  let at = from - 1
  while (at >= low && has(passage, at, ADVERB) && !has(passage, at, SUBORDINATOR)) at--
  if (relative || at < low) return relative
  if (has(passage, at, COMPLEMENTISER | SUBORDINATOR | QUESTION | RELATIVE)) return true
  for (let i = at; i >= Math.max(low, at - 2); i--) {
    const hit = passage.hitAt.get(i)
    if (hit && hit.to === at + 1)
      return isFiniteCue(hit) && hit.entries.some((entry) => entry.frames.clause !== undefined)
  }
  return false
}

/** "Citing two officials, [the agency] said ...", "After calling it “a trap,” [he] left": the subject stands behind the comma. */
function subjectBehind(passage: Passage, at: number): { readonly phrase: Phrase; readonly main: number } | null {
  const { end } = stretchAt(passage, at)
  for (let i = at; i < Math.min(end, at + 40); i++) {
    const unit = passage.units[i] as Unit
    if (!isComma(unit.text) && !endsInComma(passage, unit)) continue
    const phrase = subjectAfter(passage, i + 1, end)
    if (phrase && leadsToVerb(passage, phrase.to, end)) return { phrase, main: i + 1 }
  }
  return null
}

/** A finite verb stands behind a subject, asides and adverbs let be. */
function leadsToVerb(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 12); i++) {
    if (isVerb(passage, i, from - 1)) return true
    if (has(passage, i, COMPLEMENTISER | SUBORDINATOR)) return false
  }
  return false
}
