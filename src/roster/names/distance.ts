import type { Readings } from './latin-readings.ts'
import { type Costs, type Sounds, soundCount, weights } from './sounds.ts'

const rows: Float64Array[] = []

function rowAt(index: number, length: number): Float64Array {
  const row = rows[index]
  if (row && row.length >= length) {
    row.fill(Number.POSITIVE_INFINITY, 0, length)
    return row
  }
  const made = new Float64Array(Math.max(length, 32)).fill(Number.POSITIVE_INFINITY)
  rows[index] = made
  return made
}

/**
 * The least cost of hearing a Latin word as the given sounds, over all the ways to read it; infinite where it is above `limit`.
 * Cells: letters of the word read, sounds of the other taken. Letters x sounds x readings.
 */
export function distance(readings: Readings, other: Sounds, costs: Costs, limit = Number.POSITIVE_INFINITY): number {
  const { change, lose, gain } = costs
  const width = other.length + 1
  for (let i = 0; i <= readings.length; i++) rowAt(i, width)
  ;(rows[0] as Float64Array)[0] = 0
  for (let i = 0; i <= readings.length; i++) {
    const row = rows[i] as Float64Array
    for (let j = 0; j < other.length; j++) {
      const cost =
        (row[j] as number) + (j > 0 && other[j] === other[j - 1] ? 0.05 : (gain[other[j] as number] as number))
      if (cost < (row[j + 1] as number)) row[j + 1] = cost
    }
    const arcs = readings[i]
    if (!arcs) continue
    for (const { letters, sounds, cost: own } of arcs) {
      const next = rows[i + letters] as Float64Array
      const [a, b, c] = sounds
      for (let j = 0; j < width; j++) {
        const base = (row[j] as number) + own
        if (base > limit || base === Number.POSITIVE_INFINITY) continue
        if (a === undefined) {
          if (base < (next[j] as number)) next[j] = base
          continue
        }
        let all = base
        for (const sound of sounds) all += lose[sound] as number
        if (all < (next[j] as number)) next[j] = all
        const x = other[j]
        if (x === undefined) continue
        const first = base + (change[a * soundCount + x] as number)
        if (b === undefined) {
          if (first < (next[j + 1] as number)) next[j + 1] = first
          continue
        }
        // One of two sounds is lost, or both are heard.
        const single = Math.min(
          first + (lose[b] as number),
          base + (lose[a] as number) + (change[b * soundCount + x] as number),
        )
        if (c === undefined && single < (next[j + 1] as number)) next[j + 1] = single
        const y = other[j + 1]
        if (y === undefined) continue
        const two = first + (change[b * soundCount + y] as number)
        if (c === undefined) {
          if (two < (next[j + 2] as number)) next[j + 2] = two
          continue
        }
        const z = other[j + 2]
        const short = two + (lose[c] as number)
        if (short < (next[j + 2] as number)) next[j + 2] = short
        if (z === undefined) continue
        const three = two + (change[c * soundCount + z] as number)
        if (three < (next[j + 3] as number)) next[j + 3] = three
      }
    }
  }
  const cost = (rows[readings.length] as Float64Array)[other.length] as number
  return cost > limit ? Number.POSITIVE_INFINITY : cost
}

/** Length of a word in consonants, vowels counting less. */
export function weightOf(sounds: Sounds): number {
  let weight = 0
  for (const sound of sounds) weight += weights[sound] as number
  return weight
}
