import { entryFor } from './build.ts'
import {
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  INFINITIVE,
  INFINITIVE_MARK,
  LINK,
  NOUN_PREPOSITION,
  OBJECT_PRONOUN,
  OPENING,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from './flags.ts'
import { isComma, isDash } from './marks.ts'
import { type CueHit, endsInComma, has, type Passage, stretchAt, type Unit } from './passage.ts'
import { subjectBefore } from './subject-before.ts'
import { isBaseForm, isClause, isFiniteCue, isOwner, isVerb } from './verbs.ts'

/** Beyond so many units no stop is looked for: the content runs to the end of its sentence. */
const farthest = 200

/**
 * Where a clause that begins at `from` ends: at the sentence's end, or at what shows that the reporter speaks again
 * (", while", ", according to", ", adding", "and said", ", he said", ";").
 */
export function clauseEnd(passage: Passage, from: number): number {
  if (from >= passage.units.length) return from
  const { end } = stretchAt(passage, from)
  const high = Math.min(end, from + farthest)
  for (let i = from + 1; i < high; i++) {
    const unit = passage.units[i] as Unit
    if (unit.text === ';') return i
    if (unit.quotation?.kind === 'speech' && i > from + 1 && !isComma(passage.units[i - 1]?.text ?? '')) continue
    if (isComma(unit.text) || isSpacedDash(passage, i) || endsInComma(passage, unit)) {
      const stop = unit.quotation ? i + 1 : i
      if (passage.reporting.stopsAfterComma.at(passage.units, i + 1, end).length > 0) return stop
      if (isReporterAgain(passage, i + 1, end) || refusesAgain(passage, i + 1, end)) return stop
    } else if (unit.kind === 'word') {
      if (has(passage, i, OPENING) && passage.reporting.stopsAnywhere.at(passage.units, i, end).length > 0) return i
      if (has(passage, i, CONJUNCTION) && coordinatedCue(passage, i, end)) return i
    }
  }
  return end
}

/** A dash between words, not within one. */
function isSpacedDash(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  return isDash(unit.text) && (unit.text !== '-' || unit.start > (passage.units[at - 1]?.end ?? 0))
}

/** Behind a comma: a gerund that reports ("adding that"), or a tag ("he said") that ends the sentence. */
function isReporterAgain(passage: Passage, at: number, end: number): boolean {
  const hit = passage.hitAt.get(at)
  if (hit && !isFiniteCue(hit) && hit.entries.some((entry) => entry.forms.includes('gerund'))) return true
  const leads = passage.reporting.words.words.infinitiveLeads.includes(passage.units[at]?.norm ?? '')
  if (leads && passage.hitAt.get(at + 1)?.entries.some((entry) => entry.forms.includes('infinitive'))) return true
  let i = at
  if (has(passage, i, CONJUNCTION)) i++
  // "، لكن[ه] قال": a pronoun tight behind the conjunction.
  if (i > at && has(passage, i, OBJECT_PRONOUN) && passage.units[i]?.start === passage.units[i - 1]?.end) i++
  for (let j = i; j < Math.min(end, i + 24); j++) {
    const tag = passage.hitAt.get(j)
    if (tag && isFiniteCue(tag)) {
      if (j === i) return has(passage, at, CONJUNCTION) && reports(tag)
      const source = subjectBefore(passage, j, at)
      if (source === null || source.from > i || source.relative) return false
      // ", and the mayor said the road was open": a new statement of somebody else.
      if (has(passage, at, CONJUNCTION) && tells(tag)) return isVerb(passage, tag.from, at)
      return entryFor(tag, 'tag') !== null && endsTag(passage, tag.to, end)
    }
    if (j > i + 20 || isVerb(passage, j, at)) return false
    if (isComma((passage.units[j] as Unit).text) && !has(passage, at, CONJUNCTION)) return false
  }
  return false
}

/** ", однако назвать число отказались": an infinitive of saying and, at the end of its clause, a verb that refuses it. */
function refusesAgain(passage: Passage, at: number, end: number): boolean {
  let from = at
  while (from < end && has(passage, from, CONJUNCTION)) from++
  if (!has(passage, from, INFINITIVE)) return false
  for (let i = from + 1; i < Math.min(end, from + 12); i++) {
    const hit = passage.hitAt.get(i)
    if (hit?.entries.some(({ group }) => group.sayingAct !== undefined)) return hit.to >= end
    if (isComma((passage.units[i] as Unit).text)) return false
  }
  return false
}

function endsTag(passage: Passage, at: number, end: number): boolean {
  return at >= end || isComma((passage.units[at] as Unit).text) || has(passage, at, TIME | PREPOSITION | SUBORDINATOR)
}

/** "... and said that": a cue behind a conjunction whose subject is the reporter's. */
function coordinatedCue(passage: Passage, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    const hit = passage.hitAt.get(i)
    if (hit && isBaseForm(hit)) return false
    if (hit && isFiniteCue(hit) && !passage.reporting.bareClauses && has(passage, hit.to, COMPLEMENTISER))
      return reports(hit)
    if (hit) return tells(hit) && (isFiniteCue(hit) || hit.entries.some((entry) => entry.forms.includes('gerund')))
    if (!has(passage, i, AUXILIARY | TIME) && ((passage.units[i] as Unit).flags & ~OPENING) === 0) return false
  }
  return false
}

function tells(hit: CueHit): boolean {
  return hit.entries.some((entry) => entry.frames.quotation === 'strong' || entry.frames.object === 'strong')
}

function reports(hit: CueHit): boolean {
  return hit.entries.some((entry) => entry.frames.that === 'strong' || entry.frames.object === 'strong')
}

/** Where a noun phrase as content ends: at a comma, a finite verb, a conjunction before a verb, a stop of the pack. */
export function objectEnd(passage: Passage, from: number): number {
  if (from >= passage.units.length) return from
  const { end } = stretchAt(passage, from)
  const high = Math.min(end, from + farthest)
  let relative = false
  for (let i = from + 1; i < high; i++) {
    const unit = passage.units[i] as Unit
    if (unit.text === ';') return i
    if (endsInComma(passage, unit)) {
      if (listGoesOn(passage, i, end)) continue
      return i + 1
    }
    if (isComma(unit.text) || (isDash(unit.text) && unit.start > (passage.units[i - 1] as Unit).end)) {
      // "опроверг слова о том, что ...": the clause belongs to the noun.
      if (has(passage, i - 1, LINK) && has(passage, i + 1, COMPLEMENTISER)) return clauseEnd(passage, i + 1)
      if (listGoesOn(passage, i, end)) continue
      return i
    }
    const behindMarks = passage.units[i - 1]?.quotation?.kind === 'inline'
    if (behindMarks && (has(passage, i, TIME) || (has(passage, i, PREPOSITION) && has(passage, i + 1, TIME)))) return i
    if (unit.kind !== 'word') continue
    if (has(passage, i, OPENING) && passage.reporting.stopsAnywhere.at(passage.units, i, end).length > 0) return i
    if (has(passage, i, RELATIVE)) relative = true
    // "calificó la noticia como “un invento”", "um segundo encontro"
    const opens = !has(passage, i - 1, DETERMINER) && !passage.units[i + 1]?.quotation
    if (has(passage, i, SUBORDINATOR) && !has(passage, i, RELATIVE) && opens) {
      if (!has(passage, i, PREPOSITION) || has(passage, i + 1, PRONOUN)) return i
    }
    if (has(passage, i, CONJUNCTION) && verbNext(passage, i, end)) return i
    if (
      !relative &&
      has(passage, i, PRONOUN) === false &&
      has(passage, i, AUXILIARY) &&
      !isOwner(passage, i) &&
      !has(passage, i - 1, INFINITIVE_MARK | PREPOSITION) &&
      !isContactClause(passage, i, from)
    )
      return i
  }
  return end
}

/** "a lever [it had] to press": a pronoun and its verb right behind a noun go with it. */
function isContactClause(passage: Passage, at: number, from: number): boolean {
  const noun = passage.units[at - 2]
  return at - 2 > from && has(passage, at - 1, PRONOUN) && noun?.kind === 'word' && (noun.flags & ~OPENING) === 0
}

function listGoesOn(passage: Passage, at: number, end: number): boolean {
  // "blamed the minister, calling it a mistake and saying that ...": the reporter goes on.
  if (passage.hitAt.get(at + 1)?.entries.some((entry) => entry.forms.includes('gerund'))) return false
  for (let i = at + 1; i < Math.min(end, at + 8); i++) {
    if (has(passage, i, CONJUNCTION)) return !verbNext(passage, i, end)
    if (isVerb(passage, i, at)) return false
    if (isComma((passage.units[i] as Unit).text)) return listGoesOn(passage, i, Math.min(end, at + 24))
  }
  return false
}

function verbNext(passage: Passage, at: number, end: number): boolean {
  if (isClause(passage, at + 1, end)) return true
  for (let i = at + 1; i < Math.min(end, at + 4); i++) if (isVerb(passage, i, at)) return true
  return false
}
