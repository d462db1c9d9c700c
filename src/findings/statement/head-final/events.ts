import type { CueEntry } from '../cue-forms.ts'
import { CLOSING_COMPLEMENTISER } from '../flags.ts'
import { isComma } from '../marks.ts'
import type { Passage, Unit } from '../passage.ts'
import type { Slot } from './noun-phrases.ts'
import type { HeadFinal } from './words.ts'

/** A verb that may end a report, in the order of the text. */
export interface Event extends Slot {
  readonly kind: 'finite' | 'gerund' | 'refusal' | 'hearsay'
  readonly entries: readonly CueEntry[]
  /** Words between the halves of a refusal: "చెప్పేందుకు | ఆమె | నిరాకరించారు". */
  readonly between: Slot | null
}

/** So many units of source and time may stand between the halves of a refusal. */
const refusalReach = 8

/** How far a group that agrees on something stands before its verb. */
const jointReach = 5

/** The reporting verbs among the units `from` to `to`; those inside another content ("అన్నారు అని") are left out. */
export function eventsIn(passage: Passage, words: HeadFinal, { from, to }: Slot): Event[] {
  const events: Event[] = []
  for (let i = from; i < to; ) {
    const event = eventAt(passage, words, i, to)
    if (event) events.push(event)
    i = event ? event.to : i + 1
  }
  return events
}

function eventAt(passage: Passage, words: HeadFinal, at: number, to: number): Event | null {
  const { units } = passage
  const unit = units[at] as Unit
  if (unit.kind !== 'word') return null
  const speaking = words.speaking.at(units, at, to)[0]
  const refused = speaking && refusedAt(passage, words, speaking.to, to)
  if (refused) return closedBy(passage, { from: at, kind: 'refusal', entries: [], ...refused })
  const hearsay = words.hearsay.at(units, at, to)[0]
  if (hearsay) return closedBy(passage, { from: at, to: hearsay.to, kind: 'hearsay', entries: [], between: null })
  const hit = passage.hitAt.get(at)
  if (!hit || hit.to > to) return null
  const finite = hit.entries.filter((entry) => entry.forms.includes('finite'))
  if (finite.length > 0) {
    const kind = finite.every(({ group }) => group.act === 'decline-to-say') ? 'refusal' : 'finite'
    const event: Event = { from: at, to: hit.to, kind, entries: finite, between: null }
    return agreedJointly(passage, words, event) ? null : closedBy(passage, event)
  }
  const gerund = hit.entries.filter((entry) => entry.forms.includes('gerund') && entry.frames.clause !== undefined)
  return gerund.length > 0 ? { from: at, to: hit.to, kind: 'gerund', entries: gerund, between: null } : null
}

/** The second half of a refusal, at once or behind its subject. */
function refusedAt(passage: Passage, words: HeadFinal, from: number, to: number): Pick<Event, 'to' | 'between'> | null {
  for (let i = from; i < Math.min(to, from + refusalReach); i++) {
    const [refusing] = words.refusing.at(passage.units, i, to)
    if (refusing) return { to: refusing.to, between: i > from ? { from, to: i } : null }
    const unit = passage.units[i] as Unit
    if (unit.quotation || isComma(unit.text)) return null
  }
  return null
}

/** Null where a complementiser follows: the verb stands inside a content that goes on to another verb. */
function closedBy(passage: Passage, event: Event): Event | null {
  const next = passage.units[event.to]
  return next && next.quotation === null && next.flags & CLOSING_COMPLEMENTISER ? null : event
}

/** "ఇద్దరు నాయకులు అంగీకరించారు “...”": that both agreed is somebody's telling, not their own. */
function agreedJointly(passage: Passage, words: HeadFinal, event: Event): boolean {
  if (!event.entries.every((entry) => entry.frames.quotation === 'weak')) return false
  for (let i = event.from - 1; i >= 0 && i >= event.from - jointReach; i--) {
    const unit = passage.units[i] as Unit
    if (unit.kind === 'mark') return false
    if (words.joint.has(unit.norm)) return true
  }
  return false
}
