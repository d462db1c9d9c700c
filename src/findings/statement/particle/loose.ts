import { ADDRESSEE } from '../flags.ts'
import type { Telling } from '../head-final/telling.ts'
import { has, type Passage, type Stretch, type Unit } from '../passage.ts'
import { pastCircumstances } from './circumstances.ts'
import { addressees, entryWith, pastDateline, strengths, trimmed } from './slots.ts'
import { canSpeak, phraseBefore, sourceIn } from './source.ts'
import type { Particles } from './words.ts'

/** 高官によると、C(という)。 */
export function markerIn(passage: Passage, particles: Particles, { from, end }: Stretch) {
  for (let i = from + 1; i < end; i++) {
    const [match] = passage.reporting.markersAfter.at(passage.units, i, end)
    if (!match) continue
    const source = phraseBefore(passage, particles, from, i)
    if (!source || !(canSpeak(passage, particles, source) || passage.units[match.to])) return null
    const content = trimmed(passage, particles, {
      from: match.to,
      to: beforeHearsay(passage, particles, match.to, end),
    })
    if (!content) return null
    const telling: Telling = {
      rule: 'head-final/marker',
      subject: source,
      cue: [{ from: match.from, to: match.to }],
      content: [content],
      to: [],
      act: match.entry.act,
      manner: null,
      negated: false,
      strength: strengths[match.entry.strength],
      without: 'none',
      frame: 'marker',
    }
    return { telling, after: match.to }
  }
  return null
}

/** The unit at which という and the like end the sentence; its end where none does. */
function beforeHearsay(passage: Passage, particles: Particles, from: number, end: number): number {
  for (let i = Math.max(from, end - 6); i < end; i++) {
    if (particles.hearsay.at(passage.units, i, end)[0]?.to === end) return i
  }
  return end
}

/** ... した。報道官が12日、記者団に明らかにした。: the sentence before is what is made known. */
export function pointsBack(passage: Passage, particles: Particles, { from, end }: Stretch): Telling | null {
  const hit = passage.hits.find(({ to }) => to === end)
  const before = passage.stretches[(passage.stretchOf[from] as number) - 1]
  if (!hit || !before || hit.from < from || before.end - before.from < 3) return null
  const entry = entryWith(hit, 'that')
  const source = sourceIn(passage, particles, { from, to: hit.from }, ['subjects', 'topics'])
  if (!entry || !source) return null
  const between = pastCircumstances(passage, particles, { from: source.after, to: hit.from + 1 })
  for (let i = between; i < hit.from; i++)
    if (!has(passage, i, ADDRESSEE) && !particles.is(passage.units[i]?.norm ?? '', 'frames')) return null
  const content = trimmed(passage, particles, { from: pastDateline(passage, before), to: before.end })
  if (!content) return null
  return {
    rule: 'head-final/back',
    subject: source,
    cue: [hit],
    content: [content],
    to: addressees(passage, from, hit.from),
    act: entry.group.act,
    manner: entry.group.manner,
    negated: false,
    strength: 'usual',
    without: 'none',
    frame: 'that',
  }
}

/** C(という)。: whoever spoke before is passed on. */
export function hearsay(passage: Passage, particles: Particles, { from, end }: Stretch): Telling | null {
  const at = beforeHearsay(passage, particles, from, end)
  const content =
    at < end
      ? trimmed(passage, particles, { from: pastCircumstances(passage, particles, { from, to: at }), to: at })
      : null
  if (!content) return null
  return {
    rule: 'head-final/hearsay',
    subject: null,
    cue: [{ from: at, to: end }],
    content: [content],
    to: [],
    act: 'assert',
    manner: null,
    negated: false,
    strength: 'usual',
    without: 'carried',
    frame: 'hearsay',
  }
}

/** 外相「合意していない」: a headline with its source before the marks. */
export function headline(passage: Passage, particles: Particles, { from, end }: Stretch): Telling | null {
  for (let i = from + 1; i < end; i++) {
    const unit = passage.units[i] as Unit
    if (!unit.quotation || unit.quotation.words < 2) continue
    const subject = phraseBefore(passage, particles, from, i)
    if (!subject || !canSpeak(passage, particles, subject)) return null
    return {
      rule: 'head-final/headline',
      subject,
      cue: [],
      content: [{ from: i, to: i + 1 }],
      to: [],
      act: 'assert',
      manner: null,
      negated: false,
      strength: 'usual',
      without: 'none',
      frame: 'colon',
    }
  }
  return null
}
