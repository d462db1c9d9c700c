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
import { COMPLEMENTISER, CONJUNCTION, QUESTION, SUBORDINATOR } from '../flags.ts'
import { isComma } from '../marks.ts'
import { type CueHit, has, type Passage, rangeOf, type Unit } from '../passage.ts'
import { isVerb } from '../verbs.ts'
import type { Clause } from './clause.ts'
import { contentEnd } from './content-end.ts'
import { middleSubject } from './subjects.ts'

/*
 * Die Gespräche gingen weiter, sagte Kolbe. - Kirchen, sagte er, könnten ... - Wie der Sprecher mitteilte, ...
 */

/** "Wie der Sprecher mitteilte, ..." and "..., wie der Sprecher mitteilte": the rest of the sentence is the content. */
export function aside(
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
    source: rangesOf(passage, phrase && { ...phrase, to: Math.min(phrase.to, clause.right) }),
    cue: [rangeOf(passage, clause.opener, clause.opener + 1), ...cueRanges(passage, hit)],
    content,
    quotations: quotationsIn(passage, low, end),
    hit,
    entry: found.entry,
    strength: strengthOf(found.entry, found.frame),
  })
}

/** "C, sagte S.": words before a comma, a verb right behind it, and its subject. */
export function tagged(
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

function holdsVerb(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (passage.units[i]?.quotation) return true
    if (isVerb(passage, i, from)) return true
  }
  return false
}

/** "Wenn es regne, BLEIBE man zu Hause, sagte sie": behind a clause that opens the sentence stands another. */
function verbBehindComma(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    if (isComma((passage.units[i] as Unit).text) && isVerb(passage, i + 1, i)) return true
  }
  return false
}
