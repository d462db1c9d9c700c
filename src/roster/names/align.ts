import { type LatinWord, type OtherWord, wordCost } from './word-cost.ts'

/** What a word without a partner costs, by what it is. */
const surplus = { initial: 0.2, particle: 0.12, patronymic: 0.15, word: 0.4 }
/** Beside a single word (a surname alone) a word left over counts by its length. */
const surplusBesideOne = 0.8
const worst = 0.9
/** Short names say less: the same share of error is held against them more. */
const doubt = 0.15

/**
 * Share of a name that is heard wrong when each word of the shorter name is given to one of the longer, in any order;
 * 0 = every word is the same. Words left over cost little: fathers' names, initials, particles, middle names.
 */
export function misheard(english: readonly LatinWord[], other: readonly OtherWord[]): number {
  const flip = english.length > other.length
  const columns = flip ? english.length : other.length
  const few = Math.min(english.length, other.length)
  let best = new Map<number, number>([[0, 0]])
  for (let row = 0; row < few; row++) {
    const next = new Map<number, number>()
    const costs = Array.from({ length: columns }, (_, column) => {
      const word = english[flip ? column : row] as LatinWord
      const heard = other[flip ? row : column] as OtherWord
      const most = ((word.weight + heard.weight) / 2) * worst
      return Math.min(wordCost(word, heard, most), most)
    })
    for (const [taken, cost] of best) {
      for (let column = 0; column < columns; column++) {
        const bit = 1 << column
        if (taken & bit) continue
        const total = cost + (costs[column] as number)
        const known = next.get(taken | bit)
        if (known === undefined || total < known) next.set(taken | bit, total)
      }
    }
    best = next
  }
  const left = Array.from({ length: columns }, (_, column) =>
    flip ? leftEnglish(english[column] as LatinWord, few) : leftOther(other[column] as OtherWord, column, few),
  )
  let total = Number.POSITIVE_INFINITY
  for (const [taken, cost] of best) {
    let all = cost
    for (let column = 0; column < columns; column++) if (!(taken & (1 << column))) all += left[column] as number
    if (all < total) total = all
  }
  return (total + doubt) / (weightOfNames(english, other) || 1)
}

function leftEnglish(word: LatinWord, few: number): number {
  if (word.initial) return surplus.initial
  if (word.particle) return surplus.particle
  return few > 1 ? surplus.word : word.weight * surplusBesideOne
}

function leftOther(word: OtherWord, at: number, few: number): number {
  if (few === 1) return word.weight * surplusBesideOne
  if (word.initial) return surplus.initial
  return at > 0 && word.patronymic ? surplus.patronymic : surplus.word
}

function weightOfNames(english: readonly LatinWord[], other: readonly OtherWord[]): number {
  let weight = 0
  for (const word of english) weight += word.weight
  for (const word of other) weight += word.weight
  return weight / 2
}
