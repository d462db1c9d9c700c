import type { Frame } from '../../../languages/sections/reporting.ts'
import type { Act } from '../../../model/acts.ts'
import type { Range } from '../../../model/span.ts'
import {
  build,
  contentRange,
  cueRanges,
  entryFor,
  isNegated,
  lowered,
  quotationsIn,
  rangesOf,
  strengthOf,
} from '../build.ts'
import type { Candidate } from '../candidate.ts'
import type { Bracket } from '../compile.ts'
import type { CueEntry } from '../cue-forms.ts'
import {
  ADVERB,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  INFINITIVE_MARK,
  NEGATION,
  OBJECT_PRONOUN,
  PRONOUN,
  QUESTION,
  SUBORDINATOR,
  TIME,
} from '../flags.ts'
import { isComma } from '../marks.ts'
import type { Phrase } from '../noun-phrase.ts'
import { type CueHit, has, type Passage, rangeOf, stretchAt, type Unit } from '../passage.ts'
import { isFiniteCue, isVerb } from '../verbs.ts'
import { afterClause, type Behind } from './after-clause.ts'
import { bracketSource, middleSubject } from './bracket-source.ts'
import { type Clause, clauseOf } from './clause.ts'
import { contentEnd } from './content-end.ts'

/*
 * Kolbe sagte, die Gespräche gingen weiter. - Die Gespräche gingen weiter, sagte Kolbe. - Der Minister wies die Vorwürfe
 * zurück. - Sie hatte am Montag mitgeteilt, dass ... - ..., wie der Sprecher mitteilte. - Kritik wies er zurück.
 */

/** Finds what a cue reports where the verb stands in two places: behind it, before it, or in the middle of it. */
export function bracketClause(passage: Passage): Candidate[] {
  const { bracket } = passage.reporting
  if (!bracket) return []
  return passage.hits.flatMap((hit) => candidateOf(passage, hit, bracket) ?? [])
}

function candidateOf(passage: Passage, hit: CueHit, bracket: Bracket): Candidate | null {
  const passive = hit.entries.every(({ forms }) => forms.includes('passive'))
  if (!passive && !isFiniteCue(hit)) return null
  const clause = clauseOf(passage, hit)
  const { from: low, end } = stretchAt(passage, hit.from)
  const as = clause.opener >= 0 && passage.reporting.as.at(passage.units, clause.opener).length > 0
  if (as) return aside(passage, hit, clause, bracket, low, end)
  if (passive) return passiveOf(passage, hit, clause, end)
  const tag = clause.opener < 0 ? tagged(passage, hit, clause, bracket, low, end) : null
  if (tag) return tag
  // "Sollte Hallbrück vorschlagen, ...", "Hat er das gesagt?": with its verb first a sentence asks or supposes.
  if (clause.opener < 0 && clause.left === low) return null
  const { phrase } = bracketSource(passage, hit, bracket)
  if (!phrase) return null
  const behind = afterClause(passage, hit, clause)
  return (
    (behind && following(passage, hit, clause, phrase, behind, end)) ??
    (isReported(passage, clause, bracket)
      ? null
      : (prefieldContent(passage, hit, clause, phrase) ??
        middleContent(passage, hit, clause, phrase) ??
        alone(passage, hit, phrase)))
  )
}

/** "Ein Datum HABE er nicht genannt": the sentence is what somebody says, and its object no statement of its own. */
function isReported(passage: Passage, { opener, left }: Clause, bracket: Bracket): boolean {
  return opener < 0 && bracket.mood.has((passage.units[left] as Unit).norm)
}

/** "Wie der Sprecher mitteilte, ..." and "..., wie der Sprecher mitteilte": the rest of the sentence is the content. */
function aside(
  passage: Passage,
  hit: CueHit,
  clause: Clause,
  bracket: Bracket,
  low: number,
  end: number,
): Candidate | null {
  const found = entryFor(hit, 'tag', 'that', 'quotation')
  if (!found) return null
  const phrase = middleSubject(passage, clause.begin, clause.right, bracket)
  const before = contentRange(passage, low, clause.opener)
  const after = clause.post < end ? contentRange(passage, clause.post, contentEnd(passage, clause.post, end)) : null
  const content = [before, after].flatMap((range) => (range ? [range] : []))
  return build(passage, {
    rule: 'as-aside',
    at: hit.from,
    source: rangesOf(passage, phrase && sourceTo(passage, phrase, clause)),
    cue: [rangeOf(passage, clause.opener, clause.opener + 1), ...cueRanges(passage, hit)],
    content,
    quotations: quotationsIn(passage, low, end),
    hit,
    entry: found.entry,
    strength: strengthOf(found.entry, found.frame),
  })
}

function sourceTo(_: Passage, phrase: Phrase, clause: Clause): Phrase {
  return phrase.to > clause.right ? { ...phrase, to: clause.right } : phrase
}

/** "C, sagte S.": words before a comma, a verb right behind it, and its subject. */
function tagged(
  passage: Passage,
  hit: CueHit,
  clause: Clause,
  bracket: Bracket,
  low: number,
  end: number,
): Candidate | null {
  const { left } = clause
  const comma = left - 1
  const edge = passage.units[comma]
  if (left === low || !edge || !(isComma(edge.text) && edge.quotation === null)) return null
  const before = passage.units[comma - 1]
  if (comma - 1 >= low && before?.quotation && before.quotation.kind === 'speech' && comma - 1 === low) return null
  // "Auf die Frage, wer anrief, wollte sie sich nicht ÄUSSERN": not said.
  const declining = isNegated(passage, hit) && hit.entries.find(({ group }) => group.negatedAct === 'decline-to-say')
  const found = declining ? { entry: declining, frame: 'tag' as const } : entryFor(hit, 'tag')
  const phrase = middleSubject(passage, clause.middle, clause.right, bracket)
  if (!found || !(phrase || nobody(passage, clause, bracket))) return null
  let begin = low
  while (begin < comma && has(passage, begin, CONJUNCTION)) begin++
  // "Kirchen, sagte er, könnten ...": a clause around its tag.
  const around = isComma(passage.units[clause.post]?.text ?? '') && isVerb(passage, clause.post + 1, clause.post)
  if (!around && !holdsVerb(passage, begin, comma)) return null
  if (has(passage, begin, SUBORDINATOR) && !has(passage, begin, QUESTION) && !verbBehindComma(passage, begin, comma))
    return null
  const content = contentRange(passage, begin, comma)
  if (!content) return null
  const rest = restOf(passage, clause.post, end)
  return build(passage, {
    rule: rest ? 'sentence-tag/within' : 'sentence-tag',
    at: hit.from,
    source: rangesOf(passage, phrase),
    cue: cueRanges(passage, hit),
    content: rest ? [content, rest] : [content],
    quotations: quotationsIn(passage, begin, end),
    hit,
    entry: found.entry,
    strength: declining ? 'usual' : lowered(strengthOf(found.entry, 'tag'), !phrase || phrase.likely ? 0 : 1),
  })
}

/** "..., hieß es in Korvin": a pronoun that stands for nobody. */
function nobody(passage: Passage, clause: Clause, bracket: Bracket): boolean {
  return bracket.expletives.has(passage.units[clause.middle]?.norm ?? '')
}

/** What the words behind a tag add to the content: ", würden fortgesetzt", ", und ..."; null where they tell of the source. */
function restOf(passage: Passage, post: number, end: number): Range | null {
  const comma = passage.units[post]
  if (post + 1 >= end || !comma || !isComma(comma.text)) return null
  const next = post + 1
  const goesOn = isVerb(passage, next, post) || has(passage, next, COMPLEMENTISER | CONJUNCTION)
  if (!goesOn) return null
  return contentRange(passage, next, contentEnd(passage, next, end))
}

/** "Wenn es regne, BLEIBE man zu Hause, sagte sie": behind a clause that opens the sentence stands another. */
function verbBehindComma(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    if (isComma((passage.units[i] as Unit).text) && isVerb(passage, i + 1, i)) return true
  }
  return false
}

function holdsVerb(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (passage.units[i]?.quotation) return true
    if (isVerb(passage, i, from)) return true
  }
  return false
}

/** "Ihm wurde vorgeworfen, er habe ...": nobody is named. */
function passiveOf(passage: Passage, hit: CueHit, clause: Clause, end: number): Candidate | null {
  const behind = afterClause(passage, hit, clause)
  if (!behind || behind.frame === 'object' || behind.frame === 'question' || behind.quotation) return null
  const to = contentEnd(passage, behind.from, end)
  const content = contentRange(passage, behind.from, to)
  return (
    content &&
    build(passage, {
      rule: 'unsourced/impersonal',
      at: hit.from,
      cue: cueRanges(passage, hit),
      content: [content],
      quotations: quotationsIn(passage, behind.from, to),
      hit,
      entry: behind.entry,
      strength: 'usual',
    })
  )
}

/** The content stands behind the whole clause. */
function following(
  passage: Passage,
  hit: CueHit,
  clause: Clause,
  phrase: Phrase,
  behind: Behind,
  end: number,
): Candidate | null {
  if (behind.quotation) return null
  const to = contentEnd(passage, behind.from, end)
  const saying = refusedSaying(passage, behind, to)
  const own = contentRange(passage, behind.from, saying ? saying.from : to)
  if (!own || (phrase.from >= behind.from && phrase.from < to)) return null
  // "wies Vorwürfe zurück, er habe ...": the noun belongs to the clause behind it.
  const object = behind.entry.frames.object === 'strong' ? objectIn(passage, clause, phrase) : null
  const strength = strengthOf(behind.entry, behind.frame)
  return build(passage, {
    rule: `complement/${behind.frame}`,
    at: hit.from,
    source: rangesOf(passage, phrase),
    cue: saying ? [...cueRanges(passage, hit), rangeOf(passage, saying.from, to)] : cueRanges(passage, hit),
    content: object ? [object, own] : [own],
    quotations: quotationsIn(passage, behind.from, to),
    hit,
    entry: behind.entry,
    ...(saying ? { act: behind.entry.group.sayingAct as Act } : {}),
    strength: phrase.likely ? strength : lowered(strength),
  })
}

const tellingActs: ReadonlySet<Act> = new Set(['assert', 'announce', 'assess', 'clarify', 'confirm'])

/** "lehnte es ab, Einzelheiten [zu nennen]": the infinitive of saying that ends what is refused. */
function refusedSaying(passage: Passage, { frame, entry, from }: Behind, to: number): { readonly from: number } | null {
  if (frame !== 'infinitive' || entry.group.sayingAct === undefined) return null
  for (let i = to - 1; i >= Math.max(from, to - 3); i--) {
    const hit = passage.hitAt.get(i)
    if (!hit?.entries.some(({ forms, group }) => forms.includes('infinitive') && tellingActs.has(group.act))) continue
    const mark = has(passage, i - 1, INFINITIVE_MARK) ? i - 1 : i
    return mark > from ? { from: mark } : null
  }
  return null
}

/** "Kritik wies er zurück", "Zu Einzelheiten wollte er sich nicht äußern": what stands before the verb is the content. */
function prefieldContent(passage: Passage, hit: CueHit, clause: Clause, phrase: Phrase): Candidate | null {
  if (clause.opener >= 0 || phrase.from < clause.middle) return null
  const { from: low } = stretchAt(passage, hit.from)
  const comma = isComma(passage.units[clause.left - 1]?.text ?? '')
  const begin = comma && clause.begin >= clause.left ? low : clause.begin
  if (begin >= clause.left || phrase.from < clause.left) return null
  const object = entryFor(hit, 'object')
  const question = comma ? entryFor(hit, 'question') : null
  const prepositional = hit.entries.find(
    ({ group, frames }) => frames.preposition && group.prepositions?.includes(passage.units[begin]?.norm ?? ''),
  )
  const leads = has(passage, begin, TIME | ADVERB | NEGATION) && !passage.units[begin]?.upper
  const preposition = isPreposition(passage, begin)
  const frame: Frame | null = prepositional
    ? 'preposition'
    : object && !preposition && !leads
      ? 'object'
      : question
        ? 'question'
        : null
  const entry = frame === 'preposition' ? prepositional : frame === 'object' ? object?.entry : question?.entry
  if (!frame || !entry) return null
  // Adverbs at the head of a sentence are no object: "Zudem kritisierte er ...".
  if (frame === 'object' && !holdsNoun(passage, begin, clause.left)) return null
  const content = contentRange(passage, begin, clause.left)
  const rest = frame === 'object' ? describing(passage, clause, phrase) : null
  if (!content) return null
  return build(passage, {
    rule: `fronted/${frame}`,
    at: hit.from,
    source: rangesOf(passage, phrase),
    cue: cueRanges(passage, hit),
    content: rest ? [content, rest] : [content],
    quotations: quotationsIn(passage, begin, clause.post),
    hit,
    entry,
    strength: phrase.likely ? strengthOf(entry, frame) : 'low',
  })
}

function isPreposition(passage: Passage, at: number): boolean {
  return passage.reporting.words.words.prepositions.includes(passage.units[at]?.norm ?? '')
}

/** "Die Berichte nannte Kolbe „falsch“": what is said of the object, in marks or behind "as". */
function describing(passage: Passage, clause: Clause, phrase: Phrase): Range | null {
  const from = phrase.to
  return from < clause.right && holdsMarks(passage, from, clause.right)
    ? contentRange(passage, from, clause.right)
    : null
}

function holdsMarks(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.units[i]?.quotation) return true
  return false
}

function holdsNoun(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation) return true
    if (i > from && unit.upper) return true
    if (
      i === from &&
      unit.upper &&
      !has(passage, i, ADVERB | TIME | NEGATION | CONJUNCTION | DETERMINER | PRONOUN | OBJECT_PRONOUN) &&
      to - from === 1
    )
      return true
  }
  return false
}

/** "wies die Vorwürfe zurück", "warnte vor einem Krieg": the middle field holds the content. */
function middleContent(passage: Passage, hit: CueHit, clause: Clause, phrase: Phrase): Candidate | null {
  const range = middleRange(passage, clause, phrase)
  if (!range) return null
  const { from, to } = range
  const prepositional = prepositionIn(passage, hit, from, to)
  const found = prepositional ? null : entryFor(hit, 'object')
  const entry = prepositional?.entry ?? found?.entry
  if (!entry) return null
  const begin = prepositional ? prepositional.at : from
  // "wollte dies nicht kommentieren": a word that points is enough where something is not said.
  const declines = entry.group.negatedAct === 'decline-to-say' && isNegated(passage, hit)
  if (found && (isPreposition(passage, from) || !(declines || holdsNounOrMarks(passage, from, to)))) return null
  const content = contentRange(passage, prepositional ? begin + 1 : begin, to)
  if (!content) return null
  const frame: Frame = prepositional ? 'preposition' : 'object'
  const strength = strengthOf(entry, frame)
  const length = to - begin
  const weighed =
    frame === 'object' && length <= shortObject && !holdsMarks(passage, begin, to) ? lowered(strength) : strength
  return build(passage, {
    rule: `complement/${frame}`,
    at: hit.from,
    source: rangesOf(passage, phrase),
    cue: cueRanges(passage, hit),
    content: [content],
    quotations: quotationsIn(passage, begin, to),
    hit,
    entry,
    strength: phrase.likely ? weighed : lowered(weighed),
  })
}

/** Objects of so many words or fewer say little. */
const shortObject = 2

function objectIn(passage: Passage, clause: Clause, phrase: Phrase): Range | null {
  const range = middleRange(passage, clause, phrase)
  return range && holdsNounOrMarks(passage, range.from, range.to) ? contentRange(passage, range.from, range.to) : null
}

/** The middle field past its subject, adverbs, times and those spoken to; the end before a last negation. */
function middleRange(
  passage: Passage,
  clause: Clause,
  phrase: Phrase,
): { readonly from: number; readonly to: number } | null {
  let from = clause.opener >= 0 ? Math.max(clause.begin, phrase.relative ? 0 : phrase.to) : clause.middle
  if (phrase.from >= from && phrase.from < clause.right) from = phrase.to
  let to = clause.right
  const { end } = stretchAt(passage, clause.left)
  // Without a second part the object runs on over its commas: "kritisierte die Reise, die am Montag begann".
  if (clause.opener < 0 && clause.post === clause.right && clause.right < end)
    to = objectEnd(passage, clause.right, end)
  while (from < to && has(passage, from, ADVERB | TIME | NEGATION) && !passage.units[from]?.upper) from++
  // "kündigte Kolbe, eine der Sprecherinnen, | ihre Reise an": the object stands behind the aside.
  if (from < to && isComma((passage.units[from] as Unit).text)) {
    for (let i = from; i < to; i++) if (isComma((passage.units[i] as Unit).text)) from = i
    from++
  }
  while (to > from && has(passage, to - 1, NEGATION | ADVERB) && !passage.units[to - 1]?.upper) to--
  return from < to ? { from, to } : null
}

/** A relative clause goes with the object; anything else behind a comma does not. */
function objectEnd(passage: Passage, comma: number, end: number): number {
  if (!isComma((passage.units[comma] as Unit).text)) return comma
  const { words } = passage.reporting
  return words.words.relatives.includes(passage.units[comma + 1]?.norm ?? '') ? end : comma
}

function holdsNounOrMarks(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.units[i]?.quotation || passage.units[i]?.upper) return true
  return false
}

function prepositionIn(passage: Passage, hit: CueHit, from: number, to: number) {
  for (let i = from; i < to; i++) {
    const { norm } = passage.units[i] as Unit
    const entry = hit.entries.find(({ group, frames }) => frames.preposition && group.prepositions?.includes(norm))
    if (entry && i + 1 < to) return { entry, at: i }
  }
  return null
}

/** The cue alone: "Das Ministerium lehnte eine Stellungnahme ab." Its own words are the content. */
function alone(passage: Passage, hit: CueHit, phrase: Phrase): Candidate | null {
  const found = entryFor(hit, 'none')
  if (!found) return null
  const own = rangeOf(passage, hit.from, hit.to)
  return build(passage, {
    rule: 'complement/none',
    at: hit.from,
    source: rangesOf(passage, phrase),
    cue: cueRanges(passage, hit),
    content: [own],
    hit,
    entry: found.entry,
    strength: strengthOf(found.entry, 'none'),
  })
}
