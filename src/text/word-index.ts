import { once } from './once.ts'
import type { Token } from './tokens.ts'

/** Where the words of some tokens stand: a list of phrases is asked about each distinct word once, not about every token. */
export interface WordIndex {
  /** The places, in order, of the tokens whose normal form passes a test; a test is asked once. */
  readonly starts: (test: (norm: string) => boolean) => Int32Array
}

/** Indexes tokens, once for each array, which must not change afterwards. */
export const wordIndex: (tokens: readonly Token[]) => WordIndex = once((tokens) => {
  const numbers = new Map<string, number>()
  const numberAt = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const { norm } = tokens[at] as Token
    let number = numbers.get(norm)
    if (number === undefined) {
      number = numbers.size
      numbers.set(norm, number)
    }
    numberAt[at] = number
  }
  const { first, places } = sorted(numberAt, numbers.size)
  const answers = new Map<(norm: string) => boolean, Int32Array>()

  function placesOf(test: (norm: string) => boolean): Int32Array {
    const passing: number[] = []
    let count = 0
    for (const [norm, number] of numbers) {
      if (!test(norm)) continue
      passing.push(number)
      count += (first[number + 1] as number) - (first[number] as number)
    }
    if (count === 0) return nowhere
    const found = new Int32Array(count)
    let filled = 0
    for (const number of passing) {
      const row = places.subarray(first[number], first[number + 1])
      found.set(row, filled)
      filled += row.length
    }
    return passing.length > 1 ? found.sort() : found
  }

  return {
    starts: (test) => {
      const known = answers.get(test)
      if (known) return known
      const found = placesOf(test)
      answers.set(test, found)
      return found
    },
  }
})

const nowhere = new Int32Array(0)

/** The places of each number, one number after another; those of number n are `places[first[n]]` to `places[first[n + 1]]`. */
function sorted(numberAt: Int32Array, size: number): { readonly first: Int32Array; readonly places: Int32Array } {
  const first = new Int32Array(size + 1)
  for (const number of numberAt) first[number + 1] = (first[number + 1] as number) + 1
  for (let number = 0; number < size; number++)
    first[number + 1] = (first[number + 1] as number) + (first[number] as number)
  const next = first.slice()
  const places = new Int32Array(numberAt.length)
  for (let at = 0; at < numberAt.length; at++) {
    const number = numberAt[at] as number
    const slot = next[number] as number
    places[slot] = at
    next[number] = slot + 1
  }
  return { first, places }
}
