import type { Token } from '../text/tokens.ts'

/** Where the second half of the tokens `[from, to)` begins if they are the same words twice over; else null. */
export function halves(tokens: readonly Token[], from: number, to: number): number | null {
  const length = (to - from) / 2
  if (!Number.isInteger(length) || length < 2) return null
  for (let at = from; at < from + length; at++) {
    if (tokens[at]?.norm !== tokens[at + length]?.norm) return null
  }
  return from + length
}
