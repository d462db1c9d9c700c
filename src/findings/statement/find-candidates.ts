import type { Language } from '../../languages/language.ts'
import type { Segmented, SegmentedBlock } from '../../text/segment.ts'
import { accordingBehind } from './according-behind.ts'
import { accordingTo } from './according-to.ts'
import { bareQuotation } from './bare-quotation.ts'
import { bracketClause } from './bracket/bracket-clause.ts'
import { bracketMarker } from './bracket/bracket-marker.ts'
import { impersonalReport } from './bracket/impersonal.ts'
import { reportedMood } from './bracket/reported-mood.ts'
import type { Candidate } from './candidate.ts'
import { complement } from './complement.ts'
import { dialogue } from './dialogue.ts'
import { joinFollowOns } from './follow-on.ts'
import { fronted } from './fronted.ts'
import { carryOn } from './head-final/carry-on.ts'
import { headFinalStatements } from './head-final/head-final.ts'
import { label, settleLabels } from './label.ts'
import { nounCue } from './noun-cue.ts'
import { particleStatements } from './particle/particle.ts'
import type { Passage } from './passage.ts'
import { pointsBack } from './points-back.ts'
import { postposedStatements } from './postposed/postposed.ts'
import { quoteInside } from './quote-inside.ts'
import { quoteLead } from './quote-lead.ts'
import { quoteTag } from './quote-tag.ts'
import { readout } from './readout.ts'
import { byPlace, resolveOverlaps } from './resolve-overlaps.ts'
import { sentenceTag } from './sentence-tag.ts'
import { seriesStatements } from './series/series.ts'
import { signature } from './signature.ts'
import { toPassages } from './to-passages.ts'
import { unsourced } from './unsourced.ts'

/** What a construction is given beside its passage. */
export interface Surroundings {
  /** The paragraph before; null inside quotations and at the head of the document. */
  readonly before: Passage | null
  /** The passage is the first of its document. */
  readonly first: boolean
  /** The document is a side's own readout. */
  readonly published: boolean
}

/** A construction: independent of every other, so that their order does not matter. */
export type Construction = (passage: Passage, around: Surroundings) => readonly Candidate[]

/** Every construction, by name. */
export const constructions: Readonly<Record<string, Construction>> = {
  quoteTag,
  quoteInside,
  quoteLead: (passage, { before }) => quoteLead(passage, before),
  label: (passage, { first }) => label(passage, first),
  signature: (passage, { before }) => signature(passage, before),
  dialogue,
  accordingTo,
  accordingBehind,
  sentenceTag,
  complement,
  fronted,
  pointsBack: (passage, { before }) => pointsBack(passage, before),
  unsourced,
  nounCue,
  readout: (passage, { published }) => readout(passage, published),
  headFinal: (passage, { first }) => headFinalStatements(passage, first),
  particle: particleStatements,
  postposed: (passage, { first }) => postposedStatements(passage, first),
  seriesClauses: seriesStatements,
  bracketClause,
  bracketMarker,
  impersonalReport: (passage) => (passage.reporting.bracket ? impersonalReport(passage) : []),
  bareQuotation,
}

/** Those that also read a language whose verb ends the clause; the others look for content behind its cue. */
const verbFinal = ['label', 'signature', 'readout', 'headFinal', 'particle', 'postposed'] as const

/** Those that read a language whose clauses follow one another with nothing to open them. */
const inSeries = ['label', 'signature', 'seriesClauses'] as const

function constructionsFor({ reporting }: Passage): readonly Construction[] {
  if (reporting.series) return besideSeries
  return reporting.words.headFinal ? besideVerbs : reporting.bracket ? besideBrackets : besideCues
}

const besideCues = Object.values(constructions)
const besideVerbs = verbFinal.map((name) => constructions[name] as Construction)
const besideSeries = inSeries.map((name) => constructions[name] as Construction)

/** Where the verb stands in two places, one construction reads what these read elsewhere. */
const insteadOf: readonly string[] = ['complement', 'fronted', 'sentenceTag', 'accordingTo', 'unsourced']
const besideBrackets = Object.entries(constructions).flatMap(([name, find]) => (insteadOf.includes(name) ? [] : [find]))

export interface FindOptions {
  /** The document is a side's own readout: sentences without a source are that side's. */
  readonly published: boolean
}

/** Finds who said what: the candidates of a document in the order of the text, nested ones behind what holds them. */
export function findCandidates(
  segmented: Segmented,
  packOf: (block: SegmentedBlock) => Language,
  options: FindOptions,
): Candidate[] {
  const { passages } = toPassages(segmented, packOf)
  const found: Candidate[] = []
  let before: Passage | null = null
  for (const [index, passage] of passages.entries()) {
    const { published } = options
    const around = { before: passage.depth === 0 ? before : null, first: index === 0, published }
    const proposed: Candidate[] = []
    for (const find of constructionsFor(passage)) {
      for (const candidate of find(passage, around)) proposed.push(candidate)
    }
    for (const candidate of resolveOverlaps(proposed)) found.push(published ? ofPublisher(candidate) : candidate)
    if (passage.depth === 0) before = passage
  }
  const settled = settleLabels(found, segmented.text)
  const sourced = carryOn([...settled].sort(byPlace), segmented)
  const joined = joinFollowOns(passages, sourced)
  const inMood = passages.some(({ reporting }) => reporting.bracket) ? reportedMood(passages, joined) : []
  return relinked([...joined, ...inMood].sort(byPlace))
}

/** "It is reported that ..." in a side's own readout is what that side says. */
function ofPublisher(candidate: Candidate): Candidate {
  return candidate.rule === 'unsourced/impersonal' ? { ...candidate, sourced: 'published' } : candidate
}

/** Joining makes new candidates of grown ones: what was carried on from the old is carried on from the new. */
function relinked(candidates: readonly Candidate[]): Candidate[] {
  const key = ({ rule, content, cue }: Candidate) => `${rule} ${content[0].start} ${cue[0]?.start}`
  const current = new Map(candidates.map((candidate) => [key(candidate), candidate]))
  return candidates.map((candidate) => {
    const from = candidate.carriedFrom && current.get(key(candidate.carriedFrom))
    return from && from !== candidate.carriedFrom ? { ...candidate, carriedFrom: from } : candidate
  })
}
