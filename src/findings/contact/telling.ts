import type { Mention } from '../../mentions/mention.ts'
import type { TimeMention } from '../../mentions/time-mention.ts'
import type { ContactLevel, ContactMode, ContactType } from '../../model/findings.ts'
import { contains, type Range } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Token } from '../../text/tokens.ts'
import type { DurationMention } from '../context.ts'
import type { ActorBook } from '../sides.ts'
import type { SentenceView } from '../view.ts'
import { beside, type Cue } from './cues.ts'
import { namedBeside } from './named-beside.ts'
import { type Parties, partiesOf } from './parties.ts'
import type { Place } from './place.ts'
import { type Reach, reachesOf, type Stretch } from './reach.ts'
import { shareOut, stretchOf } from './satellites.ts'
import { stageOf } from './stages.ts'
import { statusOf, type ToldStatus } from './status.ts'
import type { ContactMatchers } from './words.ts'

/** One mention of a contact in one sentence, with what its words say of it. */
export interface Telling {
  readonly cue: Cue
  readonly sentence: number
  /** Null: "conversation", "contact". */
  readonly type: ContactType | null
  readonly mode: ContactMode | null
  readonly level: ContactLevel | null
  readonly loose: boolean
  readonly status: ToldStatus
  readonly parties: Parties
  readonly times: readonly TimeMention[]
  readonly durations: readonly DurationMention[]
  readonly places: readonly Place[]
  readonly initiators: readonly Mention[]
  readonly mediators: readonly Mention[]
  /** "the next meeting": of the same parties. */
  readonly again: boolean
  /** "their last meeting": another than the one the text is about. */
  readonly recalled: boolean
  /** "on the sidelines of the summit": the cue is the larger contact. */
  readonly holdsOther: boolean
  readonly said: Statement | null
}

/** What every construction of a sentence needs. */
export interface Setting {
  readonly view: SentenceView
  readonly tokens: readonly Token[]
  readonly matchers: ContactMatchers
  readonly book: ActorBook
  readonly places: readonly Place[]
  /** Refusals to say something. */
  readonly refusals: readonly Range[]
  /** What was asked and what was not said: nobody tells it. */
  readonly untold: readonly Range[]
  /** First token of the block. */
  readonly blockStart: number
}

/** Words between a cue and its mode. */
const farthest = 12

/** Minutes; "for twenty years" is no contact's length. */
const longest = { call: 16 * 60, other: 7 * 24 * 60 } as const

/** The tellings of one sentence: "A and B SPOKE by phone on Wednesday for an hour and agreed TO MEET in Torvin". */
export function tellingsOf(cues: readonly Cue[], setting: Setting): Telling[] {
  const { view, tokens, matchers, book } = setting
  const reaches = reachesOf(cues, view, tokens, matchers)
  const share = <T extends Range>(items: readonly T[]) => shareOut(items, cues, reaches, view, tokens, matchers)
  const times = share(view.times.filter((time) => isOfContact(time, setting)))
  const durations = share(view.durations.filter(({ minutes }) => minutes === null || minutes <= longest.other))
  const places = share(setting.places.filter((place) => !isDoubted(place, setting)))
  return cues.map((cue, index): Telling => untold(told(cue, index), setting))

  function told(cue: Cue, index: number): Telling {
    const reach = reaches[index] as Reach
    const status = statusOf(cue, reach, cues, view, tokens, matchers)
    const mode = cue.row.mode ?? modeNear(cue, cues, reach, tokens, matchers)
    const type = cue.row.type ?? (mode === 'phone' || mode === 'video' ? 'call' : null)
    return {
      cue,
      sentence: view.index,
      type,
      mode,
      level: levelNear(reach, tokens, matchers),
      loose: cue.row.weight === 'loose' && !(cue.row.type === null && (mode === 'phone' || mode === 'video')),
      status,
      parties: partiesOf(cue, reach, view, tokens, matchers, book),
      times: times[index] ?? [],
      durations: (durations[index] ?? []).filter(({ minutes }) => fits(minutes, type, status)),
      places: places[index] ?? [],
      initiators: namedBeside(matchers.initiators, reach, setting),
      mediators: namedBeside(matchers.mediators, reach, setting),
      again: matchers.same.all(tokens, Math.max(reach.near.from, cue.from - 2), cue.to).length > 0,
      recalled: matchers.recalls.all(tokens, Math.max(reach.near.from, cue.from - 3), cue.to).length > 0,
      holdsOther: beside(matchers.partOf, tokens, cue.from, cue.to, view) || partOfDetermined(cue, setting),
      said: cue.statement,
    }
  }
}

/** "Asked whether Grel had REQUESTED THE CALL": it speaks of the call, and tells nothing of it. */
function untold(telling: Telling, { untold }: Setting): Telling {
  if (!untold.some((range) => contains(range, telling.cue))) return telling
  const parties = { ...telling.parties, initiator: null }
  const open = { ...telling, initiators: [], parties, status: { ...telling.status, value: null, sure: false } }
  // "asked about Wednesday's call": the noun has its day all the same.
  return telling.cue.tense === 'noun' ? open : { ...open, times: [], durations: [], places: [], mediators: [] }
}

/** "on the sidelines of THE summit": one word may stand between. */
function partOfDetermined(cue: Cue, { view, tokens, matchers }: Setting): boolean {
  return (
    cue.from - 1 > view.from &&
    beside(matchers.partOf, tokens, cue.from - 1, cue.from, { from: view.from, to: cue.from })
  )
}

/** What is still to come has no length yet. */
function fits(minutes: number | null, type: ContactType | null, { value }: ToldStatus): boolean {
  if (value && stageOf[value] === 'coming') return false
  return minutes === null || minutes <= (type === null || type === 'call' ? longest.call : longest.other)
}

/** A day that may be a contact's: not one counted from it, nor the day of a dateline, of a statement or of a refusal. */
function isOfContact(time: TimeMention, setting: Setting): boolean {
  const { view, refusals } = setting
  if (time.rule === 'relation' || isSaidOn(time, view) || isDateline(time, setting)) return false
  return !refusals.some((refusal) => contains(refusal, time)) && !isDoubted(time, setting)
}

/** "next week was unlikely", "Ulmby is not being considered": no day or place of the contact. */
function isDoubted(range: Range, { view, tokens, matchers }: Setting): boolean {
  const { from, to } = stretchOf(tokens, range)
  return (
    matchers.doubts.all(tokens, Math.max(view.from, from - nearDoubt), Math.min(view.to, to + nearDoubt)).length > 0
  )
}

const nearDoubt = 5

/** "MOSCOW, Feb. 13, 2025 — The spokesman said": before the first dash or colon of a block, with few words around. */
function isDateline(time: TimeMention, { view, tokens, blockStart }: Setting): boolean {
  if (view.from !== blockStart) return false
  // "Grel i Harvok rozmawiali w środę – powiedziała Kolt": what is told is no dateline.
  if (view.contents.some(({ statement }) => statement.content.some((span) => contains(span, time)))) return false
  const last = Math.min(view.to, view.from + longestDateline)
  for (let at = view.from; at < last; at++) {
    const token = tokens[at] as Token
    if (datelineEnds.has(token.text)) return time.end <= token.start
  }
  return false
}

const longestDateline = 18
const datelineEnds = new Set(['—', '–', '-', ':'])

/** A day that a statement was made on stands outside its content. */
function isSaidOn(time: TimeMention, view: SentenceView): boolean {
  return view.contents.some(
    ({ statement }) =>
      statement.saidOn?.certainty === 'stated' &&
      statement.saidOn.evidence.some((span) => 'start' in span && span.start < time.end && time.start < span.end) &&
      !statement.content.some((span) => span.start <= time.start && time.end <= span.end),
  )
}

/** The mode told nearest to the cue, on the side where what belongs to it stands. */
function modeNear(
  cue: Cue,
  cues: readonly Cue[],
  reach: Reach,
  tokens: readonly Token[],
  matchers: ContactMatchers,
): ContactMode | null {
  const before = matchers.words.satellites === 'before'
  const end = before ? cue.to : Math.min(reach.to, cue.to + farthest)
  const found = matchers.modes
    .all(tokens, Math.max(reach.from, cue.from - farthest), end)
    .filter((match) => !cues.some((other) => other !== cue && match.from < other.to && other.from < match.to))
  const distance = (match: Stretch) => (match.from >= cue.to ? match.from - cue.to : cue.from - match.to)
  return [...found].sort((a, b) => distance(a) - distance(b))[0]?.entry ?? null
}

function levelNear({ near }: Reach, tokens: readonly Token[], matchers: ContactMatchers): ContactLevel | null {
  return matchers.levels.all(tokens, near.from, near.to)[0]?.entry ?? null
}
