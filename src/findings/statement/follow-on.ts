import { build, insideOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import { isComma, isDash } from './marks.ts'
import { isFiniteCue, isVerb } from './noun-phrase.ts'
import type { Passage, Quotation, Unit } from './passage.ts'
import { byPlace } from './resolve-overlaps.ts'

/*
 * “We will stay,” she said. “Nobody will leave.” - the same statement goes on
 * “We will stay,” she said. ¶ “Nobody will leave.” - a statement of its own, its speaker carried on
 */

/** Rules that show that the speaker is still speaking when the next quotation opens. */
const speaking = ['quote-tag', 'quote-lead', 'follow-on', 'according-to/quotation', 'label', 'head-final/']

interface Last {
  readonly candidate: Candidate
  readonly passage: Passage
  /** The unit of the last quotation or cue of the candidate. */
  readonly unit: number
  readonly order: number
}

/**
 * Gives speech in marks that no construction took to the speaker before it, unless a new cue or a narrated change
 * of speaker stands between; what nobody says stays, without a source.
 */
export function joinFollowOns(passages: readonly Passage[], found: readonly Candidate[]): Candidate[] {
  const claimed = new Map<Quotation['range'], Candidate>()
  for (const candidate of found) for (const range of candidate.marked) claimed.set(range, candidate)
  const joined = new Map<Candidate, Candidate>()
  const added: Candidate[] = []
  const current = (candidate: Candidate) => joined.get(candidate) ?? candidate
  let last: Last | null = null
  const outer = passages.filter((passage) => passage.depth === 0)
  for (const [order, passage] of outer.entries()) {
    if (last && order - last.order > 1) last = null
    for (const [at, unit] of passage.units.entries()) {
      if (unit.quotation) {
        const owner = claimed.get(unit.quotation.range)
        if (owner) {
          if (speaking.some((rule) => owner.rule.startsWith(rule)))
            last = { candidate: owner, passage, unit: at, order }
          else if (unit.quotation.kind === 'speech') last = null
          continue
        }
        if (unit.quotation.kind !== 'speech' || covered(unit, found)) continue
        const open = last && !blocked(last, passage, at) && !hasTag(passage, at) ? last : null
        if (open && open.passage === passage && adjacent(open, passage, at)) {
          const base = current(open.candidate)
          const grown = grow(base, passage, unit.quotation)
          joined.set(open.candidate, grown)
          last = { ...open, unit: at }
        } else {
          // One or two words in marks that nobody is shown to say are a name or a scare quote.
          if (!open && unit.quotation.words < 3 && !unit.quotation.stopped) continue
          const alone = standalone(passage, at, unit.quotation, open ? current(open.candidate) : null)
          if (!alone) continue
          added.push(alone)
          last = open ? { candidate: alone, passage, unit: at, order } : null
        }
      }
    }
  }
  return [...found.map(current), ...added.map(current)].sort(byPlace)
}

/** The quotation lies inside a content that a clause construction found. */
function covered(unit: Unit, found: readonly Candidate[]): boolean {
  return found.some((candidate) =>
    candidate.content.some((range) => range.start <= unit.start && unit.end <= range.end),
  )
}

/** «...», — пытались объяснить женщины: a comma and a dash show a tag of its own, though no construction could read it. */
function hasTag(passage: Passage, at: number): boolean {
  const comma = passage.units[at + 1]
  const dash = passage.units[at + 2]
  return comma !== undefined && dash !== undefined && isComma(comma.text) && isDash(dash.text)
}

/** Between the last speech and this one: a cue of its own, or words that tell of another speaker. */
function blocked(last: Last, passage: Passage, at: number): boolean {
  if (last.passage !== passage) {
    return wordsBlock(last.passage, endOfTag(last), last.passage.units.length) || at > 0
  }
  return wordsBlock(passage, endOfTag(last), at)
}

/** The unit behind the tag of the last candidate. */
function endOfTag(last: Last): number {
  const end = Math.max(
    ...last.candidate.cue.map((range) => range.end),
    ...last.candidate.source.map((range) => range.end),
  )
  let unit = last.unit
  while (unit < last.passage.units.length && (last.passage.units[unit] as Unit).end <= end) unit++
  return Math.max(unit, last.unit + 1)
}

function wordsBlock(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (passage.reporting.changes.at(passage.units, i, to).length > 0) return true
    const hit = passage.hitAt.get(i)
    if (
      hit &&
      isFiniteCue(hit) &&
      isVerb(passage, i, from) &&
      hit.entries.some((entry) => entry.frames.quotation === 'strong')
    )
      return true
  }
  return false
}

/** The quotation opens right behind the tag's sentence or behind another quotation. */
function adjacent(last: Last, passage: Passage, at: number): boolean {
  const before = passage.units[at - 1]
  if (before?.quotation) return true
  const home = passage.stretchOf[Math.max(last.unit, endOfTag(last) - 1)] as number
  const mine = passage.stretchOf[at] as number
  return mine - home <= 1
}

function grow(candidate: Candidate, passage: Passage, quotation: Quotation): Candidate {
  const [first, ...others] = candidate.content
  return {
    ...candidate,
    content: [first, ...others, ...insideOf(passage, quotation)],
    marked: [...candidate.marked, ...quotation.more],
  }
}

function standalone(passage: Passage, at: number, quotation: Quotation, from: Candidate | null): Candidate | null {
  const made = build(passage, {
    rule: from ? 'follow-on' : 'quote-alone',
    at,
    source: from?.source ?? [],
    cue: from?.cue ?? [],
    content: insideOf(passage, quotation),
    quotations: [quotation],
    strength: from ? 'usual' : 'low',
  })
  return made && from ? { ...made, act: from.act, sourced: 'carried', carriedFrom: from } : made
}
