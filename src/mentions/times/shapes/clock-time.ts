import { smallAt } from '../numbers.ts'
import type { ClockShape, Found } from '../shape.ts'
import { isMark, isTight, pieceAt, pieceBefore, type TimeLine } from '../time-line.ts'

/** "at 6 p.m.", "18:30", "в 18:00", "18h30", 下午3点, "సాయంత్రం 6 గంటలకు" */
export function clockTime(line: TimeLine, at: number): Found | null {
  const lead = pieceAt(line, at, 'clock', ({ role }) => role === 'lead')
  const part = pieceAt(line, lead?.to ?? at, 'part')
  const prefix = pieceAt(line, lead?.to ?? at, 'clock', ({ role }) => role === 'am' || role === 'pm')
  const from = part?.to ?? prefix?.to ?? lead?.to ?? at
  const read = withColon(line, from) ?? inWords(line, from)
  if (!read) return null
  const half = pieceAt(line, read.to, 'clock', ({ role }) => role === 'am' || role === 'pm')
  const late = half ? half.atom.role === 'pm' : prefix ? prefix.atom.role === 'pm' : part ? part.atom.late : null
  if (!read.sure && half === null) return null
  if (read.hour > 12 && half) return null
  const after = pieceAt(line, half?.to ?? read.to, 'part')
  const afternoon = late ?? after?.atom.late ?? false
  const hour = afternoon && read.hour < 12 ? read.hour + 12 : late === false && half && read.hour === 12 ? 0 : read.hour
  const clock: ClockShape = { kind: 'clock', hour, minute: read.minute }
  return { from: at, to: after?.to ?? half?.to ?? read.to, shape: clock, rule: 'clock' }
}

interface Read {
  readonly hour: number
  readonly minute: number | null
  readonly to: number
  /** False where "6" is an hour only with "p.m." after it. */
  readonly sure: boolean
}

function withColon(line: TimeLine, at: number): Read | null {
  const found = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?$/.exec(line.tokens[at]?.norm ?? '')
  const hour = Number(found?.[1])
  if (!found || hour > 24) return null
  const after = pieceAt(line, at + 1, 'clock', ({ role }) => role === 'hours')
  return { hour, minute: Number(found[2]), to: after?.to ?? at + 1, sure: true }
}

/** "18 Uhr 30", "18h30", 3点半, "6 p.m.", "6.30 p.m." */
function inWords(line: TimeLine, at: number): Read | null {
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(line.tokens[at]?.norm ?? '')
  if (dotted && Number(dotted[1]) < 25) {
    const after = pieceAt(line, at + 1, 'clock', ({ role }) => role === 'hours')
    return { hour: Number(dotted[1]), minute: Number(dotted[2]), to: after?.to ?? at + 1, sure: after !== null }
  }
  const number = line.tokens[at]?.norm === '0' ? { value: 0, to: at + 1 } : smallAt(line, at, 24)
  if (!number) return null
  const tight = /^h([0-5]\d)$/.exec(line.tokens[number.to]?.norm ?? '')
  if (tight && isTight(line, number.to))
    return { hour: number.value, minute: Number(tight[1]), to: number.to + 1, sure: true }
  const hours = pieceAt(line, number.to, 'clock', ({ role }) => role === 'hours')
  if (!hours) return { hour: number.value, minute: null, to: number.to, sure: false }
  const minute = smallAt(line, hours.to, 59)
  const marked = minute && pieceAt(line, minute.to, 'clock', ({ role }) => role === 'minutes')
  const bare =
    minute?.digits?.length === 2 && line.tokens[minute.to]?.kind !== 'number' && !isMark(line, minute.to, '.%')
  if (
    minute &&
    (marked || (bare && pieceAt(line, minute.to, 'unit') === null && pieceAt(line, minute.to, 'month') === null))
  ) {
    return { hour: number.value, minute: minute.value, to: marked?.to ?? minute.to, sure: true }
  }
  return { hour: number.value, minute: null, to: hours.to, sure: true }
}

/** Parts of the day around a day belong to its words: "Tuesday morning", "вечером в понедельник". */
export function withPart(line: TimeLine, found: Found): Found {
  const after = pieceAt(line, found.to, 'part')
  const before = after ? null : pieceBefore(line, found.from, 'part')
  return { ...found, to: after?.to ?? found.to, from: before?.from ?? found.from }
}
