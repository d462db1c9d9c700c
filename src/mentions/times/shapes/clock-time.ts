import type { AtomOf } from '../atom.ts'
import { type NumberAt, smallAt } from '../numbers.ts'
import type { ClockShape, Found } from '../shape.ts'
import { isMark, isTight, pieceAt, pieceBefore, type TimeLine } from '../time-line.ts'

/** "at 6 p.m.", "18:30", "в 18:00", "18h30", 下午3点, "సాయంత్రం 6 గంటలకు" */
export function clockTime(line: TimeLine, at: number): Found | null {
  const lead = pieceAt(line, at, 'clock', ({ role }) => role === 'lead')
  const opener = lead ?? pieceAt(line, at, 'clock', ({ role }) => role === 'opener')
  const part = pieceAt(line, opener?.to ?? at, 'part')
  const prefix = pieceAt(line, opener?.to ?? at, 'clock', isHalf)
  const from = part?.to ?? prefix?.to ?? opener?.to ?? at
  const read = withColon(line, from) ?? inWords(line, from)
  if (!read) return null
  const said = pieceAt(line, read.to, 'clock', isHalf)
  // "два дня" is two days; only "в два дня" is two in the afternoon.
  const half = said && read.sure === 'no' && !opener && pieceAt(line, read.to, 'unit') ? null : said
  if (!half && read.sure !== 'yes' && !lead && !(read.sure === 'beside' && (opener || part))) return null
  if (read.hour > 12 && half) return null
  if (lead && lead.to - at > 1 && !half && read.sure === 'no' && countsNoun(line, from, read.to)) return null
  const after = pieceAt(line, half?.to ?? read.to, 'part')
  const late = half ? half.atom.role === 'pm' : prefix ? prefix.atom.role === 'pm' : (part ?? after)?.atom.late
  const hour = late && read.hour < 12 ? read.hour + 12 : late === false && half && read.hour === 12 ? 0 : read.hour
  const clock: ClockShape = { kind: 'clock', hour, minute: read.minute }
  return { from: at, to: after?.to ?? half?.to ?? read.to, shape: clock, rule: 'clock' }
}

/** "a las dos delegaciones": the number counts the noun behind it. */
function countsNoun(line: TimeLine, from: number, to: number): boolean {
  const [number, noun] = [line.tokens[from], line.tokens[to]]
  return number?.kind === 'word' && noun?.kind === 'word' && noun.norm.length > 4 && !pieceAt(line, to, 'part')
}

function isHalf({ role }: AtomOf<'clock'>): boolean {
  return role === 'am' || role === 'pm'
}

interface Read {
  readonly hour: number
  readonly minute: number | null
  readonly to: number
  /** `no`: "6" is an hour only with "p.m."; `beside`: "2 часа" is a length, but after "в" an hour. */
  readonly sure: 'yes' | 'beside' | 'no'
}

function withColon(line: TimeLine, at: number): Read | null {
  const found = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/.exec(line.tokens[at]?.norm ?? '')
  const hour = Number(found?.[1])
  if (!found || hour > 24) return null
  const after = pieceAt(line, at + 1, 'clock', ({ role }) => role === 'hours')
  return { hour, minute: Number(found[2]), to: after?.to ?? at + 1, sure: 'yes' }
}

/** "18 Uhr 30", "18h30", 3点半, "6 p.m.", "6.30 p.m." */
function inWords(line: TimeLine, at: number): Read | null {
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(line.tokens[at]?.norm ?? '')
  if (dotted && Number(dotted[1]) < 25) {
    const after = pieceAt(line, at + 1, 'clock', ({ role }) => role === 'hours')
    return { hour: Number(dotted[1]), minute: Number(dotted[2]), to: after?.to ?? at + 1, sure: after ? 'yes' : 'no' }
  }
  const number = line.tokens[at]?.norm === '0' ? { value: 0, to: at + 1 } : smallAt(line, at, 24)
  if (!number) return null
  const tight = /^h([0-5]\d)$/.exec(line.tokens[number.to]?.norm ?? '')
  if (tight && isTight(line, number.to))
    return { hour: number.value, minute: Number(tight[1]), to: number.to + 1, sure: 'yes' }
  const hours = pieceAt(line, number.to, 'clock', ({ role }) => role === 'hours')
  const unit = pieceAt(line, number.to, 'unit')
  // 1時間 is a length, 1時 an hour.
  if (!hours || (unit && unit.to > hours.to)) return { hour: number.value, minute: null, to: number.to, sure: 'no' }
  const { leads, before } = line.lexicon.words.clock ?? { leads: [], before: [] }
  const alone = !unit || (leads.length + before.length === 0 && !pieceAt(line, hours.to, 'bound'))
  const sure = alone ? 'yes' : 'beside'
  const minute = smallAt(line, hours.to, 59)
  const marked = minute && pieceAt(line, minute.to, 'clock', ({ role }) => role === 'minutes')
  if (minute && (marked || isBareMinute(line, minute))) {
    return { hour: number.value, minute: minute.value, to: marked?.to ?? minute.to, sure }
  }
  return { hour: number.value, minute: null, to: hours.to, sure }
}

/** "18 Uhr 30": two digits with nothing after that they could count. */
function isBareMinute(line: TimeLine, { digits, to }: NumberAt): boolean {
  if (digits?.length !== 2 || line.tokens[to]?.kind === 'number' || isMark(line, to, '.%')) return false
  return pieceAt(line, to, 'unit') === null && pieceAt(line, to, 'month') === null
}

/** Parts of the day around a day belong to its words: "Tuesday morning", "вечером в понедельник". */
export function withPart(line: TimeLine, found: Found): Found {
  const after = pieceAt(line, found.to, 'part')
  const before = after ? null : pieceBefore(line, found.from, 'part')
  return { ...found, to: after?.to ?? found.to, from: before?.from ?? found.from }
}
