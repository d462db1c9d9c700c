import { build, contentRange, cueRange, quotationsIn, rangesOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import { pastCircumstances } from './circumstances.ts'
import { ADDRESSEE, COMPLEMENTISER } from './flags.ts'
import { isColon } from './marks.ts'
import type { Phrase } from './noun-phrase.ts'
import { type CueHit, has, type Passage, rangeOf, type Stretch, type Unit } from './passage.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject-before.ts'
import { isFiniteCue } from './verbs.ts'

/*
 * Делегация прибыла в Торвин. Об этом сообщил журналистам пресс-секретарь дворца. (the sentence before is the content)
 */

/** The pointing words stand no further than this from the head of their sentence. */
const reach = 3

/** Finds sentences that give a source to the sentence before them. */
export function pointsBack(passage: Passage, before: Passage | null): Candidate[] {
  if (passage.depth > 0) return []
  return passage.stretches.flatMap((stretch, index) => {
    const pointed = pointedAt(passage, stretch)
    const hit = pointed ? (cueBefore(passage, pointed, stretch) ?? cueIn(passage, pointed.to, stretch)) : null
    if (!pointed || !hit) return []
    const home = index > 0 ? passage : before
    const target = index > 0 ? passage.stretches[index - 1] : before?.stretches.at(-1)
    return home && target && !speaks(home, target)
      ? (attribute(passage, pointed, hit, stretch, home, target) ?? [])
      : []
  })
}

interface Pointed {
  readonly from: number
  readonly to: number
}

/** The pointing words of a sentence; null where it has none or has a content of its own. */
function pointedAt(passage: Passage, { from, end }: Stretch): Pointed | null {
  for (let i = from; i < end; i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation?.kind === 'speech' || isColon(unit.text) || has(passage, i, COMPLEMENTISER)) return null
  }
  for (let i = from; i < Math.min(end, from + reach); i++) {
    const [match] = passage.reporting.pointsBack.at(passage.units, i, end)
    if (match) return { from: match.from, to: match.to }
  }
  return null
}

/** "[Poinformował] o tym rzecznik": the cue heads the sentence. */
function cueBefore({ hits }: Passage, pointed: Pointed, { from }: Stretch): CueHit | null {
  const hit = hits.find((one) => one.from === from && one.to === pointed.from)
  return hit && isFiniteCue(hit) && hit.entries.some(({ frames }) => frames.that === 'strong') ? hit : null
}

function cueIn(passage: Passage, from: number, { end }: Stretch): CueHit | null {
  return (
    passage.hits.find(
      (hit) =>
        hit.from >= from &&
        hit.to <= end &&
        // "Das TEILTE Kolbe mit": where the finite verb stands second, it follows the pointing words.
        (passage.reporting.bracket === null || hit.head === from) &&
        isFiniteCue(hit) &&
        hit.entries.some(({ frames }) => frames.that === 'strong'),
    ) ?? null
  )
}

/** The sentence before has a speaker of its own: the words only name who passed it on. */
function speaks(passage: Passage, { from, to }: Stretch): boolean {
  return passage.hits.some(
    (hit) =>
      hit.from >= from &&
      hit.from < to &&
      isFiniteCue(hit) &&
      // "Президенти домовилися про обмін. Про це повідомив S": what was done is told, not who told it.
      hit.entries.some(({ frames }) => frames.quotation === 'strong'),
  )
}

function attribute(
  passage: Passage,
  pointed: Pointed,
  hit: CueHit,
  stretch: Stretch,
  home: Passage,
  target: Stretch,
): Candidate | null {
  const past = pastCircumstances(passage, Math.max(hit.to, hit.from < pointed.from ? pointed.to : 0), stretch.end)
  const after = subjectAfter(passage, past, stretch.end)
  // "Про це | Грель заявив": the pointing words are no part of the subject behind them.
  const between = hit.from > pointed.to ? subjectBefore(passage, hit.from, pointed.to) : null
  const source = between ?? after ?? subjectBefore(passage, hit.from)
  const content = contentRange(home, target.from, target.end)
  const entry = hit.entries.find(({ frames }) => frames.that === 'strong')
  if (!source || !content || !entry) return null
  const passed = passedOn(passage, source, stretch)
  const candidate = build(passage, {
    rule: 'points-back',
    at: hit.from,
    source: passed ? [passed.source] : rangesOf(passage, source),
    cue: [passed?.marker ?? cueRange(passage, hit)],
    content: [content],
    quotations: quotationsIn(home, target.from, target.end),
    hit,
    entry,
    to: has(passage, hit.to, ADDRESSEE) ? [rangeOf(passage, hit.to, past)] : [],
    strength: source.likely ? 'high' : 'usual',
  })
  const via = { source: rangesOf(passage, source), cue: [cueRange(passage, hit)] }
  return candidate && passed ? { ...candidate, act: passed.act, via: [via] } : candidate
}

/** "Об этом передаёт агентство [со ссылкой на источник]": the agency only passes it on. */
function passedOn(passage: Passage, { to }: Phrase, { end }: Stretch) {
  const match = passage.reporting.markersBefore.at(passage.units, to, end).find(({ entry }) => entry.after === null)
  const phrase = match && subjectAfter(passage, match.to, end)
  if (!match || !phrase) return null
  return {
    source: rangeOf(passage, phrase.from, phrase.to),
    marker: rangeOf(passage, match.from, match.to),
    act: match.entry.act,
  }
}
