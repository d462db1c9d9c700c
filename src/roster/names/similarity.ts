import { misheard } from './align.ts'
import { latinWord, otherWord } from './word-cost.ts'
import { type NameWord, nameWords } from './words.ts'

/** Scores at and above this are taken for the same name: set so that 1 in 100 wrong pairs of `bench/names.ts` passes. */
export const sameNameFrom = 0.911

const joinedCost = 0.01
/** A score so good that joining words cannot matter. */
const plainly = 0.04

/**
 * How much the sound of a name in Latin letters is that of a name in any script: 1 is the same, 0 nothing alike.
 * `nameSimilarity('Dmitry Peskov', 'పెస్కోవ్ దిమిత్రి')` is above `sameNameFrom`; order does not matter.
 */
export function nameSimilarity(english: string, other: string): number {
  const mine = nameWords(english)
  const theirs = nameWords(other)
  if (mine.length === 0 || theirs.length === 0) return 0
  let wrong = score(mine, theirs)
  if (wrong > plainly && (mine.length > 1 || theirs.length > 1)) {
    wrong = Math.min(wrong, joinedCost + score([whole(mine)], [whole(theirs)]))
    const longer = mine.length > theirs.length ? mine : theirs
    if (mine.length !== theirs.length) {
      for (let at = 0; at + 1 < longer.length; at++) {
        const joined = joinAt(longer, at)
        const cost = longer === mine ? score(joined, theirs) : score(mine, joined)
        wrong = Math.min(wrong, joinedCost + cost)
      }
    }
  }
  return Math.max(0, 1 - wrong)
}

/** Tells whether two names are taken for the same. */
export function isSameName(english: string, other: string): boolean {
  return nameSimilarity(english, other) >= sameNameFrom
}

function score(mine: readonly NameWord[], theirs: readonly NameWord[]): number {
  return misheard(mine.map(latinWord), theirs.map(otherWord))
}

function whole(words: readonly NameWord[]): NameWord {
  return { text: words.map((word) => word.text).join(''), initial: false }
}

function joinAt(words: readonly NameWord[], at: number): NameWord[] {
  return [...words.slice(0, at), whole(words.slice(at, at + 2)), ...words.slice(at + 2)]
}
