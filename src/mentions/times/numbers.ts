import { commonYear, isMark, isTight, pieceAt, type TimeLine } from './time-line.ts'

export interface NumberAt {
  readonly value: number
  readonly to: number
  /** Digits of a whole number as they stand; null for words and fractions. */
  readonly digits: string | null
}

const whole = /^\d{1,6}$/
const decimal = /^(\d{1,4})[.,\u066b](\d{1,2})$/
const grouped = /^\d{1,3}(?:[.,\u066c]\d{3}){1,2}$/

/** Reads "90", "1.5", "2½", "twenty-five", 十二 at token `at`. */
export function numberAt(line: TimeLine, at: number): NumberAt | null {
  const token = line.tokens[at]
  if (!token) return null
  return token.kind === 'number' ? inDigits(line, at, token.norm) : inWords(line, at)
}

/** A whole number of one or two digits or of words, as days and hours are. */
export function smallAt(line: TimeLine, at: number, most: number): NumberAt | null {
  const found = numberAt(line, at)
  if (!found || found.value < 1 || found.value > most || !Number.isInteger(found.value)) return null
  return found.digits && found.digits.length > 2 ? null : found
}

function inDigits(line: TimeLine, at: number, norm: string): NumberAt | null {
  const part = vulgar(norm)
  if (part !== null) return { value: part, to: at + 1, digits: null }
  if (whole.test(norm)) {
    const more = isTight(line, at + 1) ? vulgar(line.tokens[at + 1]?.norm ?? '') : null
    if (more !== null) return { value: Number(norm) + more, to: at + 2, digits: null }
    return { value: Number(norm), to: at + 1, digits: norm }
  }
  const [, integer, fraction] = decimal.exec(norm) ?? []
  if (integer) return { value: Number(`${integer}.${fraction}`), to: at + 1, digits: null }
  if (grouped.test(norm)) return { value: Number(norm.replace(/\D/g, '')), to: at + 1, digits: null }
  return null
}

/** ½ is 0.5. */
function vulgar(norm: string): number | null {
  const code = norm.charCodeAt(0)
  if (norm.length !== 1 || code < 0xbc || (code > 0xbe && code < 0x2150) || code > 0x215e) return null
  const [over, under] = norm.normalize('NFKD').split('\u2044').map(Number)
  return over && under ? over / under : null
}

/** Adds and multiplies number words: "twenty-five", 二十五, "soixante-dix". At most six pieces. */
function inWords(line: TimeLine, at: number): NumberAt | null {
  const first = pieceAt(line, at, 'number')
  if (!first) return null
  let { to } = first
  let value = first.atom.value
  for (let round = 0; round < 5; round++) {
    const joined = pieceAt(line, to, 'join')?.to ?? (isMark(line, to, '-') && isTight(line, to) ? to + 1 : to)
    const next = pieceAt(line, joined, 'number')
    if (!next) break
    const more = next.atom.value
    if ((more === 10 || more === 100) && value < 10 && joined === to && Number.isInteger(value)) value *= more
    else if (value >= 20 && value % 10 === 0 && more < 20 && more < value) value += more
    else if (value === 10 && more < 10 && joined === to) value += more
    else break
    to = next.to
  }
  return { value, to, digits: null }
}

/** A year in digits (2025) or digit by digit in words (二〇二五), with the marks of a year around it. */
export function yearAt(
  line: TimeLine,
  at: number,
): { readonly value: number; readonly to: number; readonly marked: boolean } | null {
  const before = pieceAt(line, at, 'mark', ({ of, side }) => of === 'year' && side === 'before')
  const era = pieceAt(line, at, 'era')
  const from = era?.to ?? before?.to ?? at
  const found = era ? smallAt(line, from, 999) : fourDigits(line, from)
  if (!found) return null
  const spaced = pieceAt(line, found.to, 'era')
  const after = pieceAt(line, spaced?.to ?? found.to, 'mark', ({ of, side }) => of === 'year' && side === 'after')
  const value = found.value + (era?.atom.add ?? spaced?.atom.add ?? 0)
  return { value, to: after?.to ?? spaced?.to ?? found.to, marked: Boolean(era ?? spaced ?? before ?? after) }
}

function fourDigits(line: TimeLine, at: number): { readonly value: number; readonly to: number } | null {
  const token = line.tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    return /^[12]\d{3}$/.test(token.norm) ? { value: commonYear(line, Number(token.norm)), to: at + 1 } : null
  }
  let value = 0
  for (let i = at; i < at + 4; i++) {
    const digit = pieceAt(line, i, 'number', (atom) => atom.value < 10 && Number.isInteger(atom.value))
    if (digit?.to !== i + 1) return null
    value = value * 10 + digit.atom.value
  }
  return value >= 1000 && value < 2600 ? { value, to: at + 4 } : null
}
