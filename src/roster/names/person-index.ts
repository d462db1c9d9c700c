import { once } from '../../text/once.ts'
import type { PersonRow, Roster } from '../types.ts'
import type { Readings } from './latin-readings.ts'
import { skeletonOf, skeletonsOf, withGaps } from './skeleton.ts'
import { codesOf, type Sounds } from './sounds.ts'
import { type LatinWord, latinWord, type OtherWord, otherWord, wordCost } from './word-cost.ts'
import { nameWords } from './words.ts'

/** A person whose surname sounds like the word asked for. */
export interface NameHit {
  readonly person: PersonRow
  /** Share of the word heard wrong: 0 is the same. */
  readonly misheard: number
  /** Length of the shorter word in consonants, vowels counting less: short words prove little. */
  readonly weight: number
  /** Every consonant is there, and none more. */
  readonly exact: boolean
}

/** Answers which people's names sound like a word of a text, in any script. */
export interface PersonIndex {
  readonly surnames: (word: string, limit: number) => readonly NameHit[]
  /** Share of a word heard wrong as one of a person's given names or their everyday forms; 1 where it is none of them. */
  readonly given: (person: PersonRow, word: string) => number
}

interface Entry {
  readonly person: PersonRow
  readonly word: LatinWord
  readonly skeletons: ReadonlySet<string>
}

const glide = codesOf('w')[0]
const skeletonSets = once((readings: Readings) => new Set(skeletonsOf(readings)) as ReadonlySet<string>)

/** The people of a roster by the sound of their names; made once for each roster. */
export const personIndex: (roster: Roster) => PersonIndex = once((roster) => {
  const bySkeleton = new Map<string, Entry[]>()
  for (const person of roster.people) {
    const word = mainWord(person.surname)
    const [form] = word?.forms ?? []
    if (!word || !form) continue
    const skeletons = skeletonSets(form.readings)
    for (const key of new Set([...skeletons].flatMap(withGaps))) {
      const row = bySkeleton.get(key)
      if (row) row.push({ person, word, skeletons })
      else bySkeleton.set(key, [{ person, word, skeletons }])
    }
  }

  function surnames(text: string, limit: number): readonly NameHit[] {
    const other = otherWord({ text, initial: false })
    const hits = new Map<PersonRow, NameHit>()
    for (const skeleton of other.variants.flatMap(spokenSkeletons)) {
      for (const key of withGaps(skeleton)) {
        for (const { person, word, skeletons } of bySkeleton.get(key) ?? []) {
          const exact = skeletons.has(skeleton)
          const known = hits.get(person)
          if (known && (known.exact || !exact)) continue
          const misheard = known?.misheard ?? shareOf(word, other)
          if (misheard > limit) continue
          hits.set(person, { person, misheard, weight: Math.min(word.weight, other.weight), exact })
        }
      }
    }
    return [...hits.values()]
  }

  const others = new Map<PersonRow, readonly LatinWord[]>()

  function given(person: PersonRow, text: string): number {
    let words = others.get(person)
    if (!words) {
      const surname = new Set(nameWords(person.surname).map((word) => word.text))
      words = nameWords(person.name)
        .filter((word) => !surname.has(word.text) || word.text.includes("'"))
        .map(latinWord)
      others.set(person, words)
    }
    const other = otherWord({ text, initial: text.endsWith('.') })
    const skeletons = other.variants.flatMap(spokenSkeletons)
    const fitting = words.filter(
      (word) =>
        other.initial || word.forms.some((form) => skeletons.some((one) => skeletonSets(form.readings).has(one))),
    )
    return Math.min(1, ...fitting.map((word) => shareOf(word, other)))
  }

  return { surnames, given }
})

/** Waw and vav are vowels as often as consonants. */
function spokenSkeletons(sounds: Sounds): string[] {
  const skeleton = skeletonOf(sounds)
  return glide !== undefined && sounds.includes(glide)
    ? [skeleton, skeletonOf(sounds.filter((sound) => sound !== glide))]
    : [skeleton]
}

/** Share of the shorter of two words that is heard wrong. */
function shareOf(word: LatinWord, other: OtherWord): number {
  return wordCost(word, other) / Math.max(Math.min(word.weight, other.weight), 1)
}

/** The word of a surname by which it is found: the longest that is no particle. */
function mainWord(surname: string): LatinWord | null {
  const words = nameWords(surname).map(latinWord)
  const real = words.filter((word) => !word.particle)
  return (real.length > 0 ? real : words).sort((a, b) => b.weight - a.weight)[0] ?? null
}
