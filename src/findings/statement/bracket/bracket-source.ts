import type { Bracket } from '../compile.ts'
import {
  ADDRESSEE,
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  NOUN_PREPOSITION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TIME,
} from '../flags.ts'
import { isComma } from '../marks.ts'
import type { Phrase } from '../noun-phrase.ts'
import { type CueHit, has, type Passage, stretchAt, type Unit } from '../passage.ts'
import type { SourceOf } from '../source-of.ts'
import { isFiniteCue, isVerb } from '../verbs.ts'
import { type Clause, clauseOf, isSpacedDash } from './clause.ts'
import { isSomebody, middleSubject, phraseOf, prefieldSubject, speaker } from './subjects.ts'

const none: SourceOf = { phrase: null, inherited: false, passive: false, nominal: false, main: null, dropped: false }

/** The source of a cue whose verb stands in two places: the subject of its finite part. */
export function bracketSource(passage: Passage, hit: CueHit, bracket: Bracket): SourceOf {
  if (hit.entries.every(({ forms }) => forms.includes('passive'))) return { ...none, passive: true }
  if (!isFiniteCue(hit)) return none
  const clause = clauseOf(passage, hit)
  return { ...none, phrase: subjectOf(passage, clause, bracket) }
}

/** The subject of a clause, where it is somebody: "es" stands for nobody. */
export function subjectOf(passage: Passage, clause: Clause, bracket: Bracket): Phrase | null {
  const phrase = grammaticalSubject(passage, clause, bracket)
  const one = phrase !== null && phrase.to - phrase.from === 1
  return one && bracket.expletives.has((passage.units[phrase.from] as Unit).norm) ? null : phrase
}

/** Before the finite verb or right behind it; behind the opener where the verb stands last. */
function grammaticalSubject(passage: Passage, clause: Clause, bracket: Bracket): Phrase | null {
  if (clause.opener >= 0) return subordinateSubject(passage, clause, bracket)
  const behind = middleSubject(passage, clause.middle, clause.right, bracket)
  if (clause.begin >= clause.left) {
    const edge = passage.units[clause.left - 1]
    const aside = edge && (isComma(edge.text) || edge.quotation || isSpacedDash(passage, clause.left - 1))
    if (!aside) return coordinated(passage, clause, bracket) ?? behind
    const before = beforeAside(passage, clause, bracket)
    if (behind && isNominative(passage, behind, bracket)) return behind
    if (!speaksBefore(passage, clause)) return before ?? behind
    // "Kolbe sagte, es sei spät, WIES aber auf die Frist hin": the subject is that of the verb before.
    return behind ?? subjectOfVerbBefore(passage, clause, bracket)
  }
  const before = prefieldSubject(passage, clause.begin, clause.left, bracket)
  if (!before || !behind) return before ?? behind ?? named(passage, clause)
  if (spokenTo(passage, before)) return behind
  return prefersBehind(passage, before, behind, bracket) ? behind : before
}

function prefersBehind(passage: Passage, before: Phrase, behind: Phrase, bracket: Bracket): boolean {
  if (isNominative(passage, behind, bracket)) return !isPronoun(passage, before)
  if (isPronoun(passage, before) || speaker(passage, before)) return false
  return speaker(passage, behind) || (isPronoun(passage, behind) && !before.likely)
}

/** Words before a comma and the verb are somebody's speech, and no subject with its aside: they hold a verb of their own. */
function speaksBefore(passage: Passage, { left }: Clause): boolean {
  const { from } = stretchAt(passage, left)
  let last = left - 1
  // A relative clause behind the subject ends in its verb.
  if (isVerb(passage, left - 2, from)) {
    for (let i = left - 3; i > from; i--) {
      if (!isComma((passage.units[i] as Unit).text)) continue
      if (has(passage, i + 1, RELATIVE) || has(passage, i + 2, RELATIVE)) last = i
      break
    }
  }
  for (let i = from; i < last; i++)
    if (passage.units[i]?.quotation?.kind === 'speech' || isVerb(passage, i, from)) return true
  return false
}

/** "Der Zeitung sagte Kolbe": those spoken to stand first. */
function spokenTo(passage: Passage, { from, to }: Phrase): boolean {
  return has(passage, from, DETERMINER) && has(passage, to - 1, ADDRESSEE)
}

/** "Von der Leyen sagte": a name that begins like a phrase behind a preposition, where nothing else is the subject. */
function named(passage: Passage, { begin, left }: Clause): Phrase | null {
  if (!has(passage, begin, NOUN_PREPOSITION) || left - begin > 4 || left - begin < 2) return null
  return passage.units[left - 1]?.upper && has(passage, begin + 1, DETERMINER)
    ? { from: begin, to: left, relative: false, pronoun: null, likely: true }
    : null
}

/** The subject of a verb that is no cue: "Enders [schloss] sich dem mit den Worten an: ...". */
export function plainSubject(passage: Passage, verb: number, limit: number): Phrase | null {
  const { bracket } = passage.reporting
  if (!bracket) return null
  const hit = passage.hitAt.get(verb)
  const { from } = stretchAt(passage, verb)
  const phrase = subjectOf(passage, hit ? clauseOf(passage, hit) : plainClause(passage, verb, limit, from), bracket)
  return phrase && bracket.expletives.has((passage.units[phrase.from] as Unit).norm) ? null : phrase
}

/** "er", "wir": nothing but a subject. */
function isNominative(passage: Passage, { from, to }: Phrase, bracket: Bracket): boolean {
  return to - from === 1 && bracket.nominatives.has((passage.units[from] as Unit).norm)
}

function isPronoun(passage: Passage, { from, to }: Phrase): boolean {
  return to - from === 1 && has(passage, from, PRONOUN)
}

/** "[Kolbe], die am Montag in Korvin war, sagte": the aside belongs to the subject. */
function beforeAside(passage: Passage, clause: Clause, bracket: Bracket): Phrase | null {
  const { from: low } = stretchAt(passage, clause.left)
  let begin = low
  for (let i = clause.left - 2; i > low; i--) {
    const { text } = passage.units[i] as Unit
    if (text === ':' || text === ';') {
      begin = i + 1
      break
    }
  }
  while (begin < clause.left && has(passage, begin, CONJUNCTION)) begin++
  return clause.left - begin > 60 ? null : prefieldSubject(passage, begin, clause.left - 1, bracket)
}

/** "Kolbe lehnte ab [und sagte]": the subject is that of the verb before. */
function coordinated(passage: Passage, clause: Clause, bracket: Bracket): Phrase | null {
  return has(passage, clause.left - 1, CONJUNCTION | ADVERB) ? subjectOfVerbBefore(passage, clause, bracket) : null
}

function subjectOfVerbBefore(passage: Passage, clause: Clause, bracket: Bracket): Phrase | null {
  const { from: low } = stretchAt(passage, clause.left)
  for (let i = clause.left - 2; i >= Math.max(low, clause.left - 60); i--) {
    if (!isVerb(passage, i, low)) continue
    const hit = passage.hitAt.get(i)
    const other = hit ? clauseOf(passage, hit) : plainClause(passage, i, clause.left, low)
    const phrase = other.begin < clause.left && other.left < clause.left ? subjectOf(passage, other, bracket) : null
    // "Er halte das für falsch und NANNTE es teuer": the pronoun is whoever speaks.
    if (phrase && (!isInner(passage, other) || (other.opener < 0 && isPronoun(passage, phrase)))) return phrase
  }
  return null
}

/** The clause is what another verb says: its subject is not the reporter's. */
function isInner(passage: Passage, { opener, left }: Clause): boolean {
  const unit = passage.units[left]
  return opener >= 0 || (unit !== undefined && (passage.reporting.bracket?.mood.has(unit.norm) ?? false))
}

function plainClause(passage: Passage, verb: number, limit: number, low: number): Clause {
  let begin = verb
  while (begin > low && !isComma((passage.units[begin - 1] as Unit).text)) begin--
  while (begin < verb && has(passage, begin, CONJUNCTION)) begin++
  let right = verb + 1
  while (right < limit && !isComma((passage.units[right] as Unit).text)) right++
  return { opener: -1, begin, left: verb, middle: verb + 1, right, post: right }
}

/** "wie [der Sprecher] am Montag mitteilte", "[der Minister], der am Montag sagte". */
function subordinateSubject(passage: Passage, { opener, right, begin }: Clause, bracket: Bracket): Phrase | null {
  const as = passage.reporting.as.at(passage.units, opener).length > 0
  if (!as && has(passage, opener, DETERMINER) && isComma(passage.units[opener - 1]?.text ?? '')) {
    // A relative clause: the noun before its comma.
    const { from: low } = stretchAt(passage, opener)
    let from = opener - 1
    while (from > low && opener - from < 14) {
      const unit = passage.units[from - 1] as Unit
      if (
        isComma(unit.text) ||
        isVerb(passage, from - 1, low) ||
        (has(passage, from - 1, PREPOSITION) && !has(passage, from - 1, DETERMINER))
      )
        break
      from--
    }
    while (from < opener - 1 && has(passage, from, CONJUNCTION | ADVERB | TIME)) from++
    if (from >= opener - 1) return null
    return {
      from,
      to: opener - 1,
      relative: true,
      pronoun: opener,
      likely: isSomebody(passage, phraseOf(passage, from, opener - 1)),
    }
  }
  return middleSubject(passage, begin, right, bracket)
}
