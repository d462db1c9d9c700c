import { ADDRESSEE, ADVERB, CONJUNCTION, TIME } from '../flags.ts'
import { trimSlot } from '../head-final/clause.ts'
import type { Slot } from '../head-final/noun-phrases.ts'
import { isComma } from '../marks.ts'
import { type CueHit, has, type Passage, stretchAt, type Unit } from '../passage.ts'
import type { Taken } from './behind.ts'
import { entryWith } from './entries.ts'
import { phraseBefore } from './phrase.ts'
import type { Source } from './source.ts'
import { isCase, isFinite, isGenitive, type Postposed } from './words.ts'

/** The fewest units that a clause before its tag has. */
const shortestClause = 3

/** What stands before a cue that nothing follows: speech, a clause and a comma, or what the act is done to. */
export function contentBefore(
  passage: Passage,
  words: Postposed,
  hit: CueHit,
  source: Source | null,
  low: number,
): Taken | null {
  return (
    spokenBetween(passage, hit, source) ??
    spokenBefore(passage, words, hit, source, low) ??
    objectBetween(passage, words, hit, source, low) ??
    clauseBefore(passage, words, hit, source, low)
  )
}

/** "ग्रेल ने [“C”] कहा" */
function spokenBetween(passage: Passage, hit: CueHit, source: Source | null): Taken | null {
  const entry = entryWith(hit, 'quotation')
  const at = hit.from - 1
  const quotation = passage.units[at]?.quotation
  if (!entry || !source || at < source.after || quotation?.kind !== 'speech') return null
  return { entry, frame: 'quotation', content: { from: at, to: at + 1 } }
}

/** "[“C,”] ग्रेल ने पत्रकारों से कहा", the marks in the sentence before too: "[“C।”] ग्रेल ने कहा।" */
function spokenBefore(
  passage: Passage,
  words: Postposed,
  hit: CueHit,
  source: Source | null,
  low: number,
): Taken | null {
  const entry = entryWith(hit, 'quotation')
  if (!entry) return null
  let at = pastCircumstancesBack(passage, words, source ? source.phrase.from : hit.from, low)
  const comma = isComma(passage.units[at - 1]?.text ?? '')
  if (comma) at--
  const quotation = passage.units[at - 1]?.quotation
  if (!quotation || (quotation.kind !== 'speech' && !comma)) return null
  const within = passage.stretchOf[at - 1] === passage.stretchOf[hit.from]
  if (!within && (at !== stretchAt(passage, hit.from).from || quotation.kind !== 'speech')) return null
  let from = at - 1
  while (from > 0 && passage.units[from - 1]?.quotation?.kind === 'speech') from--
  return { entry, frame: 'quotation', content: { from, to: at } }
}

/** Back over times, adverbs and phrases in a case that stand before a source: "“C”, [सोमवार को] ग्रेल ने". */
function pastCircumstancesBack(passage: Passage, words: Postposed, from: number, low: number): number {
  let at = from
  for (let steps = 0; steps < 4 && at > 0; steps++) {
    const unit = passage.units[at - 1] as Unit
    if (unit.quotation || unit.kind === 'mark') return at
    if (has(passage, at - 1, TIME | ADVERB | CONJUNCTION) || unit.kind === 'number') at--
    else if (isCase(passage, words, at - 1)) {
      const phrase = phraseBefore(passage, words, at - 1, low)
      at = phrase ? phrase.from : at - 1
    } else return at
  }
  return at
}

/** "ग्रेल ने [हमले] की निंदा की", "[आरोपों] को ग्रेल ने खारिज किया", "ग्रेल ने [दावे को निराधार] बताया": what the act is done to. */
function objectBetween(
  passage: Passage,
  words: Postposed,
  hit: CueHit,
  source: Source | null,
  low: number,
): Taken | null {
  const slot = source && { from: source.after, to: hit.from }
  const described = entryWith(hit, 'preposition')
  const predicate = slot && described && objectIn(passage, words, slot, true)
  if (predicate) return { entry: described, frame: 'preposition', content: predicate }
  const entry = entryWith(hit, 'object')
  if (!entry) return null
  const inner = slot && objectIn(passage, words, slot, false)
  if (inner) return { entry, frame: 'object', content: inner }
  // The object stands before the subject, or nobody is named: the phrase in its case.
  const end = source ? source.phrase.from : hit.from
  const last = end - 1
  if (last <= low || !(isCase(passage, words, last) || words.genitive.has(passage.units[last]?.norm ?? ''))) return null
  const phrase = phraseBefore(passage, words, last, low)
  return phrase && { entry, frame: 'object', content: phrase }
}

/** The object among the phrases between subject and cue, without circumstances before it and the case behind it. */
function objectIn(passage: Passage, words: Postposed, slot: Slot, predicate: boolean): Slot | null {
  const from = pastCircumstances(passage, words, slot)
  let { to } = slot
  while (to > from && has(passage, to - 1, ADVERB)) to--
  const inCase = to > from && (isCase(passage, words, to - 1) || words.genitive.has(passage.units[to - 1]?.norm ?? ''))
  if (predicate) return inCase || !holdsCase(passage, words, from, to) ? null : trimSlot(passage, { from, to })
  return trimSlot(passage, { from, to: inCase ? to - 1 : to })
}

function holdsCase(passage: Passage, words: Postposed, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (words.to.has(passage.units[i]?.norm ?? '') && i > from && !has(passage, i - 1, ADDRESSEE)) return true
  return false
}

/** Past "सोमवार को", "एक बयान में", "बैठक के बाद", "पत्रकारों से" at the head of what stands between subject and cue. */
export function pastCircumstances(passage: Passage, words: Postposed, { from, to }: Slot): number {
  const { occasions } = passage.reporting.words.words
  let begin = from
  for (let i = from; i < to; i++) {
    const unit = passage.units[i] as Unit
    if (i === begin && (has(passage, i, TIME | ADVERB) || isComma(unit.text) || unit.kind === 'number')) {
      begin = i + 1
      continue
    }
    if (unit.quotation) break
    if (!isCase(passage, words, i) || isCase(passage, words, i + 1)) continue
    const noun = passage.units[i - 1]
    const frame = words.frame.has(unit.norm)
    const named =
      noun !== undefined && i > from && (has(passage, i - 1, TIME | ADDRESSEE) || occasions.includes(noun.norm))
    if ((!frame && !named) || words.describing.has(passage.units[i + 1]?.norm ?? '')) break
    begin = i + 1
  }
  return begin < to ? begin : from
}

/** "[बातचीत जारी रहेगी], ग्रेल ने कहा।": a clause with its verb, and a comma. */
function clauseBefore(
  passage: Passage,
  words: Postposed,
  hit: CueHit,
  source: Source | null,
  low: number,
): Taken | null {
  const entry = entryWith(hit, 'tag')
  if (!entry || !source) return null
  const at = pastCircumstancesBack(passage, words, source.phrase.from, low)
  const comma = at - 1
  if (comma <= low || !isComma(passage.units[comma]?.text ?? '')) return null
  if (!isFinite(passage, words, comma - 1) || comma - low < shortestClause) return null
  const content = trimSlot(passage, { from: low, to: comma })
  return content && { entry, frame: 'tag', content }
}

/** Those spoken to: "ग्रेल ने [पत्रकारों] से कहा". */
export function addresseesIn(passage: Passage, words: Postposed, slot: Slot): Slot[] {
  const { occasions } = passage.reporting.words.words
  for (let i = slot.from + 1; i < slot.to; i++) {
    const noun = passage.units[i - 1] as Unit
    if (!words.to.has(passage.units[i]?.norm ?? '') || noun.kind !== 'word' || noun.quotation) continue
    if (has(passage, i - 1, TIME | ADVERB) || occasions.includes(noun.norm) || isGenitive(passage, words, i - 1))
      continue
    const phrase = phraseBefore(passage, words, i, slot.from)
    if (phrase) return [phrase]
  }
  return []
}
