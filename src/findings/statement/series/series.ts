import { build, contentRange, insideOf, lowered, strengthOf } from '../build.ts'
import type { Candidate } from '../candidate.ts'
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  QUESTION,
  SAYER,
  TIME,
  VERB,
} from '../flags.ts'
import { isColon, isStop } from '../marks.ts'
import { has, type Passage, type Quotation, rangeOf, type Stretch, type Unit } from '../passage.ts'
import { type Clause, clausesOf, pastFrames } from './clauses.ts'
import { markedAt } from './marked.ts'
import { entryOf, type Speech, speechIn, tells } from './speech.ts'
import { refusalOf, tagOf } from './tags.ts'

/*
 * 外交部发言人方墨12日在记者会上表示，谈判需要耐心。双方应相向而行。 - 方墨同时强调，岚方不会让步。
 * Clauses in a row, parted by commas: one verb of telling governs all that follows it, over the ends of sentences too, until
 * whoever reports speaks again.
 */

/** Words behind which no noun phrase goes on. */
const closesNoun = PREPOSITION | AUXILIARY | NEGATION | VERB | CONJUNCTION

/** What a verb of telling governs so far. */
interface Open {
  readonly speech: Speech
  readonly source: Clause | null
  readonly from: number
  readonly stretch: Stretch
  to: number
}

/** Finds statements in languages in which nothing opens a clause, and no form of the verb shows whose it is. */
export function seriesStatements(passage: Passage): Candidate[] {
  if (!passage.reporting.series || isLabelled(passage)) return []
  const found: Candidate[] = []
  const state: { open: Open | null; past: number } = { open: null, past: 0 }
  const close = () => {
    if (state.open) found.push(...made(passage, state.open))
    state.open = null
  }
  for (const stretch of passage.stretches) {
    const marked = markedAt(passage, stretch)
    if (marked || isQuestion(passage, stretch) || (state.open && !goesOn(passage, stretch))) close()
    found.push(...(marked?.found ?? []))
    const from = marked?.end ?? stretch.from
    if (from >= stretch.end) continue
    let subject: Clause | null = null
    let named: Clause | null = null
    for (const clause of clausesOf(passage, { from, end: stretch.end })) {
      if (clause.from < state.past) continue
      const speech = speechIn(passage, clause)
      if (!speech) {
        named ??= headOf(passage, clause)
        continue
      }
      const running = state.open
      if (running && !isReporter(passage, speech, running, running.stretch === stretch)) {
        found.push(...nested(passage, speech, stretch))
        continue
      }
      if (running) {
        running.to = clause.from
        if (running.stretch === stretch) subject ??= running.source
        close()
      }
      const source: Clause | null = speech.source ?? subject ?? named
      const tag = tagOf(passage, speech, source, stretch) ?? refusalOf(passage, speech, source)
      if (tag) {
        found.push(tag.candidate)
        state.past = tag.to
        subject = source
        continue
      }
      const begin = contentFrom(passage, speech, stretch)
      if (begin === null || isQuestion(passage, stretch) || !isSaid(passage, speech, source)) continue
      state.open = { speech, source, from: begin, stretch, to: stretch.end }
      subject = source
    }
    if (state.open) state.open.to = stretch.end
    if (state.open && !governs(passage, state.open)) close()
  }
  close()
  return found
}

/** A label has no more units than this. */
const longestLabel = 9

/** 方墨：我不掌握情况。: a paragraph with a label is all one speaker's. */
function isLabelled(passage: Passage): boolean {
  const { units, reporting } = passage
  const colon = units.slice(0, longestLabel + 1).findIndex((unit) => isColon(unit.text))
  if (colon < 1 || passage.depth > 0) return false
  if (reporting.neverLabels.at(units, 0, colon)[0]?.to === colon) return false
  for (let i = 0; i < colon; i++) {
    const unit = units[i] as Unit
    if (unit.quotation || passage.hitAt.has(i) || has(passage, i, VERB) || unit.kind === 'number') return false
  }
  return true
}

/** "你能否证实？": what somebody asks. */
function isQuestion(passage: Passage, { end, to }: Stretch): boolean {
  const stop = passage.units[end]
  return end < to && stop !== undefined && (stop.text === '？' || stop.text === '?')
}

/** A sentence that may be said by whoever spoke before: nothing shows that the reporter tells something himself. */
function goesOn(passage: Passage, { from, end }: Stretch): boolean {
  const { changes } = passage.reporting
  if (changes.at(passage.units, from, end).length > 0) return false
  if (passage.units[from]?.quotation?.kind === 'speech') return false
  return !(has(passage, from, PRONOUN) && !isSide(passage, from, from + 1))
}

/** The first noun phrase of a clause without a verb of saying: 外长柳成岚会见霍姆，| 强调 ... */
function headOf(passage: Passage, clause: Clause): Clause | null {
  const from = pastFrames(passage, clause.from, clause.to)
  let to = from
  while (to < clause.to && !has(passage, to, ADVERB | TIME) && isNominal(passage, to)) to++
  return to > from && to < clause.to ? { from, to } : null
}

function isNominal(passage: Passage, at: number): boolean {
  const unit = passage.units[at] as Unit
  return unit.kind === 'word' ? (unit.flags & closesNoun) === 0 || has(passage, at, SAYER) : unit.text === '·'
}

/** Sides that speak of themselves within what their own people say: 中方, 我方, 双方. */
function isSide(passage: Passage, from: number, to: number): boolean {
  const last = passage.units[to - 1] as Unit
  return to - from <= 2 && (passage.reporting.series?.sides ?? []).some((ending) => last.norm.endsWith(ending))
}

/** Whether a verb of saying is the reporter's own, though another's words run on. */
function isReporter(passage: Passage, speech: Speech, open: Open, here: boolean): boolean {
  const { hit, source, clause } = speech
  const agrees = hit.entries.some(({ group }) => group.act === 'agree')
  if (!source) {
    const first = leadsIn(passage, clause.from, hit.from)
    return first && (tells(hit) || (agrees && open.speech.hit.entries.some(({ group }) => group.act === 'agree')))
  }
  if (!tells(hit)) {
    if (isSide(passage, source.from, source.to)) return false
    const own = open.source ? textOf(passage, open.source).endsWith(textOf(passage, source)) : false
    const silent = hit.entries.some(({ group }) => group.act === 'decline-to-say')
    return !here && (silent || own || has(passage, source.to - 1, SAYER | PRONOUN))
  }
  if (has(passage, source.from, PRONOUN) && !isSide(passage, source.from, source.to)) return true
  if (isSide(passage, source.from, source.to)) return false
  if (!here) return true
  const words = textOf(passage, source)
  const own = open.source ? textOf(passage, open.source) : ''
  return own.endsWith(words) || has(passage, clause.from, CONJUNCTION)
}

function textOf(passage: Passage, { from, to }: Clause): string {
  const { start, end } = rangeOf(passage, from, to)
  return passage.text.slice(start, end)
}

/** A name in letters of a script without spaces may be as many units. */
const longestBare = 3

/** Telling needs no source of its own; a stance is one only of somebody: an office, a pronoun, a side, a short name. */
function isSaid(passage: Passage, { hit }: Speech, source: Clause | null): boolean {
  if (tells(hit)) return true
  if (!source) return false
  if (isSide(passage, source.from, source.to) || source.to - source.from <= longestBare) return true
  for (let i = source.from; i < source.to; i++) if (has(passage, i, SAYER | PRONOUN)) return true
  return false
}

/** Nothing but conjunctions, adverbs and times stand before the verb. */
function leadsIn(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!has(passage, i, CONJUNCTION | ADVERB | TIME)) return false
  return true
}

/** Where the content begins; null where nothing follows the verb. */
function contentFrom(passage: Passage, { hit, clause }: Speech, { end }: Stretch): number | null {
  let past = hit.to
  while (past < clause.to && passage.reporting.series?.aspects.has((passage.units[past] as Unit).norm)) past++
  const next = passage.units[past]
  if (!next || past >= end) return null
  if (hit.entries.some(({ group }) => group.addressed) && !isColon(next.text) && past < clause.to)
    return clause.to + 1 < end ? clause.to + 1 : null
  if (next.quotation) return past
  const parted = isColon(next.text) || past === clause.to
  const from = parted ? past + 1 : past
  if (from >= end) return null
  if (parted && !entryOf(hit, 'clause', 'colon')) return null
  return from
}

/** One verb of telling governs the sentences behind its own; one of stance, its own alone. */
function governs(passage: Passage, { speech, from, to }: Open): boolean {
  if (!tells(speech.hit) || passage.kind === 'title' || passage.kind === 'heading') return false
  const first = passage.units[from] as Unit
  return !(first.quotation && from + 1 >= to)
}

function made(passage: Passage, { speech, source, from, to }: Open): Candidate[] {
  const { hit } = speech
  let end = to
  while (end > from && isStop((passage.units[end - 1] as Unit).text) && !passage.units[end - 1]?.quotation) end--
  const run = runFrom(passage, from, end)
  const spoken = run.length > 0 && from + run.length >= end
  const parted = from > hit.to
  const found = spoken
    ? entryOf(hit, 'quotation', 'colon', 'clause', 'object')
    : parted
      ? entryOf(hit, 'clause', 'colon')
      : ((has(passage, from, QUESTION) ? entryOf(hit, 'question') : null) ??
        entryOf(hit, 'clause', 'object', 'quotation', 'question'))
  const range = contentRange(passage, from, end)
  if (!found || !range) return []
  const strength = strengthOf(found.entry, found.frame)
  const candidate = build(passage, {
    rule: spoken ? 'quote-lead' : `complement/${found.frame === 'quotation' ? 'clause' : found.frame}`,
    at: hit.from,
    source: source ? [rangeOf(passage, source.from, source.to)] : [],
    cue: [rangeOf(passage, hit.from, hit.to)],
    content: spoken ? run.flatMap((quotation) => insideOf(passage, quotation)) : [range],
    quotations: quotedIn(passage, from, end),
    hit,
    entry: found.entry,
    strength: source ? strength : lowered(strength),
    sourced: source ? 'here' : 'carried',
  })
  return candidate ? [candidate] : []
}

/** Words in marks that the speaker quotes; not those that a word before them sets apart: 所谓“安全区”. */
function quotedIn(passage: Passage, from: number, to: number): Quotation[] {
  const found: Quotation[] = []
  const { units, reporting } = passage
  for (let i = from; i < to; i++) {
    const { quotation } = units[i] as Unit
    if (quotation && !(i > 0 && reporting.notSpeechBefore.at(units, i - 1, i).length > 0)) found.push(quotation)
  }
  return found
}

function runFrom(passage: Passage, from: number, end: number): Quotation[] {
  const run: Quotation[] = []
  for (let i = from; i < end; i++) {
    const { quotation } = passage.units[i] as Unit
    if (!quotation) break
    run.push(quotation)
  }
  return run
}

/** What others are told to have said, within the words of somebody: to the end of the sentence. */
function nested(passage: Passage, speech: Speech, stretch: Stretch): Candidate[] {
  const { source } = speech
  if (!source || !tells(speech.hit) || isSide(passage, source.from, source.to)) return []
  const from = contentFrom(passage, speech, stretch)
  return from === null ? [] : made(passage, { speech, source, from, stretch, to: stretch.end })
}
