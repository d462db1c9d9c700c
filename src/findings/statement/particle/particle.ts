import type { Frame } from '../../../languages/sections/reporting.ts'
import type { Candidate } from '../candidate.ts'
import type { CueEntry } from '../cue-forms.ts'
import { CLOSING_COMPLEMENTISER, CONJUNCTION } from '../flags.ts'
import { toCandidates } from '../head-final/head-final.ts'
import type { Slot } from '../head-final/noun-phrases.ts'
import type { Telling } from '../head-final/telling.ts'
import { isComma } from '../marks.ts'
import { type CueHit, has, type Passage, type Stretch } from '../passage.ts'
import { pastCircumstances } from './circumstances.ts'
import { closedBefore, objectBefore, spokenBefore } from './closed.ts'
import { headline, hearsay, markerIn, pointsBack } from './loose.ts'
import { addressees, entryWith, pastDateline, strengths, trimmed } from './slots.ts'
import { sourceIn } from './source.ts'
import { behindSpeech, pointedTo } from './tags.ts'
import { type Particles, particlesOf } from './words.ts'

/*
 * 報道官は12日、記者団に対し、「会談は建設的だった」と述べた。 - 「合意していない」と外相は反論した。
 * 政府高官によると、電話は先方の要請で行われたという。 - 報道官は開催時期について明らかにしなかった。
 */

/** Finds statements in languages whose particles show source and content. */
export function particleStatements(passage: Passage): Candidate[] {
  const words = passage.reporting.words.headFinal
  const particles = words && particlesOf(words)
  if (!particles) return []
  return passage.stretches.flatMap((stretch) =>
    tellingsIn(passage, particles, stretch).flatMap((telling) => toCandidates(passage, stretch, telling)),
  )
}

function tellingsIn(passage: Passage, particles: Particles, stretch: Stretch): Telling[] {
  const tellings: Telling[] = []
  let left = pastDateline(passage, stretch)
  const marked = markerIn(passage, particles, stretch)
  if (marked) {
    tellings.push(marked.telling)
    left = marked.after
  }
  let reported = marked !== null
  for (const hit of hitsIn(passage, stretch)) {
    if (hit.from < left) continue
    const place = placeOf(passage, particles, hit, stretch)
    if (place === 'describes') continue
    const turn = place === 'inside' ? 'inside' : reported ? 'chained' : 'first'
    const telling = behindSpeech(passage, particles, hit, stretch) ?? tellingOf(passage, particles, hit, left, turn)
    if (!telling) continue
    tellings.push(telling)
    reported = true
    if (place === 'inside') continue
    left = hit.to
    while (particles.is(passage.units[left]?.norm ?? '', 'joins')) left++
  }
  if (!reported) {
    const back = pointsBack(passage, particles, stretch)
    if (back) return [back]
    const telling =
      passage.kind === 'paragraph' ? hearsay(passage, particles, stretch) : headline(passage, particles, stretch)
    if (telling) tellings.push(telling)
  }
  return tellings
}

function hitsIn(passage: Passage, { from, end }: Stretch): readonly CueHit[] {
  return passage.hits.filter((hit) => hit.from >= from && hit.to <= end)
}

/** What a verb of saying does where it stands: ends its clause, stands inside the words of another, describes a noun. */
function placeOf(
  passage: Passage,
  particles: Particles,
  hit: CueHit,
  { end }: Stretch,
): 'ends' | 'inside' | 'describes' {
  const next = passage.units[hit.to]
  if (!next || hit.to >= end || (next.kind === 'mark' && !next.quotation)) return 'ends'
  if (particles.is(next.norm, 'joins')) return 'ends'
  return has(passage, hit.to, CLOSING_COMPLEMENTISER) ? 'inside' : 'describes'
}

function tellingOf(passage: Passage, particles: Particles, hit: CueHit, left: number, turn: Turn): Telling | null {
  const ahead = pointedTo(passage, particles, hit, left)
  if (ahead) return ahead
  const closed = closedBefore(passage, hit, left) ?? spokenBefore(passage, particles, hit, left)
  const object = closed ?? objectBefore(passage, particles, hit, left)
  const bare = object ? null : entryWith(hit, 'none')
  if (!object && !bare) return null
  const end = object?.at ?? hit.from
  const entry = object?.entry ?? (bare as CueEntry)
  const frame: Frame = object?.frame ?? 'none'
  const inGap = object ? sourceIn(passage, particles, { from: end, to: hit.from }, ['topics', 'subjects']) : null
  const whole = { from: left, to: end }
  const opening = { from: pastOpening(passage, whole), to: end }
  const leading = inGap ?? leadingSource(passage, particles, opening, turn)
  // What is done to something is told of somebody; words inside others' need their own speaker or marks.
  const silent = entry.group.act === 'decline-to-say'
  const needed = (frame === 'object' && turn === 'first') || (turn === 'inside' && frame !== 'quotation')
  if (!leading && !silent && needed) return null
  const begin = leading && !inGap ? leading.after : left
  const from = pastCircumstances(passage, particles, { from: begin, to: end })
  const content = trimmed(passage, particles, { from, to: end }) ?? (bare || silent ? hit : null)
  if (!content) return null
  return {
    rule: `head-final/particle-${frame}`,
    subject: leading,
    cue: [hit],
    content: [{ from: content.from, to: content.to }],
    to: addressees(passage, left, hit.from),
    act: entry.group.act,
    manner: entry.group.manner,
    negated: false,
    strength: strengths[entry.frames[frame] ?? 'usual'],
    without: 'carried',
    frame: frame === 'none' ? 'question' : frame,
  }
}

/** How a verb of saying stands to the others of its sentence. */
type Turn = 'first' | 'chained' | 'inside'

/** Who speaks goes on speaking: behind a first verb a subject belongs to the words, unless it is a new topic. */
function leadingSource(passage: Passage, particles: Particles, slot: Slot, turn: Turn) {
  if (turn === 'chained') return sourceIn(passage, particles, slot, ['topics'])
  const order = turn === 'inside' ? (['subjects', 'topics'] as const) : (['topics', 'subjects'] as const)
  return sourceIn(passage, particles, slot, [order[0]]) ?? sourceIn(passage, particles, slot, [order[1]])
}

/** A conjunction and what follows it to the comma are no source: また、... */
function pastOpening(passage: Passage, { from, to }: Slot): number {
  let at = from
  while (at < to && (isComma(passage.units[at]?.text ?? '') || has(passage, at, CONJUNCTION))) at++
  return at
}
