import type { Range } from '../../model/span.ts'
import { isQuotationMark } from '../../text/quotation-marks.ts'
import { build, contentRange, insideOf, quotationsIn } from './build.ts'
import type { Candidate } from './candidate.ts'
import {
  CLOSING_ENDING,
  CONJUNCTION,
  DETERMINER,
  LIKELY_VERB,
  NO_SUBJECT,
  NOUN_PREPOSITION,
  PREPOSITION,
  PRONOUN,
  SAYER,
  VERB,
} from './flags.ts'
import { isBullet, isColon, isDash, isStop } from './marks.ts'
import { isCaseless, mayBeName } from './noun-phrase.ts'
import { has, type Passage, rangeOf, type Unit } from './passage.ts'

/*
 * MARIA KOLT: We will go on talking. - Q: Did they meet? - Kolt: no decision yet (a headline)
 * From Ivan Dersin: ¶ The road is open. - Орлин: «Решения пока нет».
 */

/** A label has no more units than this. */
const longest = 9

/** Finds a speaker's label at the head of a paragraph: the paragraph is what he says. */
export function label(passage: Passage, first: boolean): Candidate[] {
  const { units, reporting } = passage
  if (passage.depth > 0) return []
  const colon = colonAt(passage)
  const opens = units[0] && !units[0].quotation && (isBullet(units[0].text) || isQuotationMark(units[0].text))
  const head = opens ? 1 : 0
  if (colon < head + 1 || colon + 1 >= units.length) return []
  if (reporting.neverLabels.at(units, head, colon)[0]?.to === colon) return []
  const from = reporting.fromLabels.at(units, head, colon)[0]?.to ?? head
  const sole =
    colon - from <= 2 &&
    (reporting.questionLabels.at(units, from, colon).length > 0 ||
      reporting.answerLabels.at(units, from, colon).length > 0)
  const quotation = (units[colon + 1] as Unit).quotation
  const spoken = quotation?.kind === 'speech'
  // "Вісник: Чи буде зустріч?": whoever asks has a label, whatever it is made of.
  const plain = (first || units.at(-1)?.text === '?') && isShortName(passage, from, colon)
  // "方墨：...": without capitals or endings a short label shows by coming again, or beside those who ask.
  const bare = reporting.series !== null && colon - from <= 4
  if (!sole && !isName(passage, from, colon, spoken || plain || bare)) return []
  const range = contentRange(passage, colon + 1, units.length)
  if (!range) return []
  const alone = spoken && colon + 2 >= endOfMarks(passage)
  const headline = first && passage.stretches.length <= 2
  const found = build(passage, {
    rule: sole ? 'label/transcript' : headline ? 'label/headline' : 'label',
    at: 0,
    source: [rangeOf(passage, from, colon)],
    cue: [rangeOf(passage, colon, colon + 1)],
    content: alone && quotation ? insideOf(passage, quotation) : [range],
    quotations: quotationsIn(passage, colon + 1, units.length),
    strength: spoken || from > 0 ? 'high' : 'usual',
  })
  return found ? [found] : []
}

function endOfMarks(passage: Passage): number {
  let end = passage.units.length
  while (end > 0 && isStop((passage.units[end - 1] as Unit).text) && !passage.units[end - 1]?.quotation) end--
  return end
}

function colonAt(passage: Passage): number {
  for (let i = 0; i < Math.min(passage.units.length, longest + 1); i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation) return -1
    if (isColon(unit.text)) return i
  }
  return -1
}

/** In a headline: a few words, the first with a capital, no circumstance among them ("Авария на дорогах Торвина: ..."). */
function isShortName(passage: Passage, from: number, to: number): boolean {
  const head = passage.units[from] as Unit
  if (to - from > 4 || !(head.upper || opensCaseless(passage, from))) return false
  for (let i = from; i < to; i++) {
    if (has(passage, i, PREPOSITION) && !has(passage, i, NOUN_PREPOSITION)) return false
    if (passage.units[i]?.text === '/') return false
  }
  return true
}

/** Where letters have no case a name or a word for a speaker may head a headline: الكرملين: ... */
function opensCaseless(passage: Passage, at: number): boolean {
  if (passage.reporting.words.headFinal) return false
  return mayBeName(passage.units[at]) || (has(passage, at, SAYER) && isCaselessName(passage, at))
}

/** Words that can be a speaker's label: a name, or a word for a speaker; no verb, no sentence. */
function isName(passage: Passage, from: number, to: number, spoken: boolean): boolean {
  let named = false
  for (let i = from; i < to; i++) {
    const unit = passage.units[i] as Unit
    if (unit.kind === 'mark') {
      if (!".,()-/’'&".includes(unit.text) && !isDash(unit.text)) return false
      continue
    }
    if (unit.kind === 'number') return false
    const hit = passage.hitAt.get(i)
    if (has(passage, i, VERB) || (hit && !unit.upper)) return false
    if (unit.upper || has(passage, i, SAYER) || (spoken && isCaselessName(passage, i))) {
      if (!has(passage, i, DETERMINER | PREPOSITION | PRONOUN | CONJUNCTION)) named = true
    } else if (!has(passage, i, NOUN_PREPOSITION | DETERMINER | CONJUNCTION | PREPOSITION) && !spoken) return false
  }
  return named && (to - from <= 6 || spoken)
}

/** A word of a script without capitals that could be a name. */
function isCaselessName(passage: Passage, at: number): boolean {
  return isCaseless((passage.units[at] as Unit).text) && !has(passage, at, NO_SUBJECT | LIKELY_VERB | CLOSING_ENDING)
}

/**
 * Labels without marks behind them are a transcript's where one comes again or is all in capitals ("KOLT: ...");
 * others head a section ("Next steps: ..."). Headlines stay.
 */
export function settleLabels(candidates: readonly Candidate[], text: string): Candidate[] {
  const seen = new Map<string, number>()
  const labels = candidates.filter(({ rule, strength }) => rule === 'label' && strength === 'usual')
  for (const candidate of labels) seen.set(labelOf(candidate, text), (seen.get(labelOf(candidate, text)) ?? 0) + 1)
  // Where questions have a label, whoever answers has one too.
  const transcript = candidates.some(
    ({ rule, content }) => rule === 'label/transcript' || (rule === 'label' && isQuestion(text, content.at(-1))),
  )
  const dropped = new Set(
    labels.filter((candidate) => {
      const label = labelOf(candidate, text)
      return (
        !transcript && (seen.get(label) ?? 0) < 2 && (label !== label.toUpperCase() || label === label.toLowerCase())
      )
    }),
  )
  return candidates.filter((candidate) => !dropped.has(candidate))
}

function isQuestion(text: string, range: Range | undefined): boolean {
  return range !== undefined && /[?？؟]$/u.test(text.slice(range.start, range.end + 1).trimEnd())
}

function labelOf({ source }: Candidate, text: string): string {
  return source.map(({ start, end }) => text.slice(start, end)).join(' ')
}
