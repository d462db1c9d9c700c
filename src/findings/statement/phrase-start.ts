import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  HEDGE,
  INFINITIVE_MARK,
  NEGATION,
  NO_SUBJECT,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  QUESTION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
  VERB,
} from './flags.ts'
import { isComma, isDash, isStop } from './marks.ts'
import { isAbbreviated, isJoint, isTight } from './noun-phrase.ts'
import { endsInComma, has, type Passage, type Unit } from './passage.ts'
import { isVerb } from './verbs.ts'

/** Words between a subject and its verb. */
export const between = AUXILIARY | ADVERB | NEGATION | HEDGE | TIME

/** The first unit of the noun phrase that ends with unit `last`; null where no noun phrase ends there. */
export function phraseStart(passage: Passage, last: number, low: number): number | null {
  let at = last
  // "who said [he] was late": nothing before a pronoun behind a verb goes with it.
  if (last > low && has(passage, last, PRONOUN) && (isVerb(passage, last - 1, low) || isJoint(passage, last - 1)))
    return last
  let joined = false
  for (; at >= low; at--) {
    const unit = passage.units[at] as Unit
    if (unit.quotation) {
      // “too little,” he said: behind the comma within the marks another phrase begins.
      if (unit.quotation.kind === 'inline' && unit.quotation.words <= 4 && !endsInComma(passage, unit)) continue
      break
    }
    if (unit.kind === 'mark') {
      if (isAbbreviated(passage, at) && at < last) continue
      if (isComma(unit.text) && joined && isListed(passage, at, low)) continue
      if (unit.text === ')' && at < last) {
        const open = asideBefore(passage, at, low)
        if (open > low) {
          at = open
          continue
        }
      }
      if (isTight(passage, at)) continue
      break
    }
    if (has(passage, at, CONJUNCTION)) {
      if (at === last || verbBefore(passage, at, low)) break
      joined = true
      continue
    }
    if (
      has(passage, at, INFINITIVE_MARK) &&
      at < last &&
      !leadsNoun(passage, at, last) &&
      !insideRelative(passage, at, low)
    )
      break
    if (has(passage, at, SUBORDINATOR | COMPLEMENTISER | QUESTION) && !has(passage, at, DETERMINER | PRONOUN)) {
      // "the claim that S said": a clause begins behind it; "those who said" is a relative.
      break
    }
    if (at === last && has(passage, at, NO_SUBJECT | PREPOSITION | INFINITIVE_MARK)) return null
    if (has(passage, at, RELATIVE) && at < last && !relativeInside(passage, at, low)) break
    if (isVerb(passage, at, low)) {
      if (relativeOpens(passage, at, low) || isAgentive(passage, at)) continue
      break
    }
  }
  return at === last ? null : at + 1
}

/** "sources privy [to] negotiations", "the letter [to] the palace": a noun follows, no infinitive. */
function leadsNoun(passage: Passage, at: number, last: number): boolean {
  if (passage.hitAt.has(at + 1) || !has(passage, at, PREPOSITION | INFINITIVE_MARK)) return false
  return at + 1 === last || has(passage, at + 1, DETERMINER | POSSESSIVE) || (passage.units[at + 1]?.upper ?? false)
}

/** "a letter [obtained by] the agency": a participle with its agent goes with the noun before it. */
function isAgentive(passage: Passage, at: number): boolean {
  const next = passage.units[at + 1]
  return next !== undefined && passage.reporting.words.unsourced.agents.includes(next.norm)
}

/** A verb inside "the man who left": its relative pronoun stands just before it. */
function relativeOpens(passage: Passage, at: number, low: number): boolean {
  for (let i = at - 1; i >= Math.max(low, at - 3); i--) {
    if (has(passage, i, RELATIVE)) return relativeInside(passage, i, low)
    if (!has(passage, i, between)) return false
  }
  return false
}

/** "an official [who spoke anonymously to discuss it] said": a relative pronoun stands before, with no comma between. */
function insideRelative(passage: Passage, at: number, low: number): boolean {
  for (let i = at - 1; i >= Math.max(low, at - 12); i--) {
    if (isComma((passage.units[i] as Unit).text)) return false
    if (has(passage, i, RELATIVE) && relativeInside(passage, i, low)) return true
  }
  return false
}

function relativeInside(passage: Passage, at: number, low: number): boolean {
  const before = passage.units[at - 1]
  return at - 1 >= low && before?.kind === 'word' && (before.flags & (VERB | PREPOSITION | CONJUNCTION)) === 0
}

/** "A, B and C": the comma is one of a list. */
function isListed(passage: Passage, at: number, low: number): boolean {
  const before = passage.units[at - 1]
  return at - 1 >= low && before !== undefined && before.upper && passage.units[at + 1]?.upper === true
}

function verbBefore(passage: Passage, at: number, low: number): boolean {
  for (let i = at - 1; i >= low; i--) {
    if (isVerb(passage, i, low)) return true
    if (isComma((passage.units[i] as Unit).text)) return false
  }
  return false
}

/** For the closing mark of an aside, the index of the opening one: ", a senator," - "(who left)" - "- the third -"; else -1. */
export function asideBefore(passage: Passage, at: number, low: number): number {
  const text = (passage.units[at] as Unit).text
  const opens = isComma(text) ? isComma : isDash(text) ? isDash : text === ')' ? isParenthesis : null
  if (!opens) return -1
  let named = false
  for (let i = at - 1; i > low; i--) {
    const unit = passage.units[i] as Unit
    if (opens(unit.text)) return named ? i : -1
    if (isStop(unit.text) && !isAbbreviated(passage, i)) return -1
    if (unit.kind !== 'mark') named = true
  }
  return -1
}

function isParenthesis(text: string): boolean {
  return text === '('
}
