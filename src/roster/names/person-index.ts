import { once } from '../../text/once.ts'
import type { PersonRow, Roster } from '../types.ts'
import type { Readings } from './latin-readings.ts'
import { skeletonOf, skeletonsOf, withGaps } from './skeleton.ts'
import { codesOf, type Sounds } from './sounds.ts'
import { type LatinWord, latinWord, type OtherWord, otherWord, wordCost } from './word-cost.ts'
import { nameWords } from './words.ts'

/** A person whose surname may be the word asked for, by its consonants alone. */
export interface Candidate {
  readonly person: PersonRow
  readonly word: LatinWord
  /** Every consonant is there, and none more. */
  readonly exact: boolean
}

/** Answers which people's names sound like a word of a text, in any script. */
export interface PersonIndex {
  readonly surnames: (word: string) => readonly Candidate[]
  /** Share of a word heard wrong as one of a person's given names or their everyday forms; 1 where it is none of them. */
  readonly given: (person: PersonRow, word: string) => number
}

interface Entry {
  readonly person: PersonRow
  readonly word: LatinWord
  readonly skeletons: ReadonlySet<string>
}

interface Given {
  readonly words: readonly LatinWord[]
  readonly skeletons: ReadonlySet<string>
}

const glide = codesOf('w')[0]
const skeletonSets = once((readings: Readings) => new Set(skeletonsOf(readings)) as ReadonlySet<string>)
const spoken = once((word: OtherWord): readonly string[] => word.variants.flatMap(spokenSkeletons))

/** The people of a roster by the sound of their names; made once for each roster. */
export const personIndex: (roster: Roster) => PersonIndex = once((roster) => {
  const bySkeleton = new Map<string, Entry[]>()
  for (const person of roster.people) {
    const word = mainWord(person.surname)
    const [form] = word?.forms ?? []
    if (!word || !form) continue
    const entry = { person, word, skeletons: skeletonSets(form.readings) }
    for (const key of new Set([...entry.skeletons].flatMap(withGaps))) {
      const row = bySkeleton.get(key)
      if (row) row.push(entry)
      else bySkeleton.set(key, [entry])
    }
  }

  function surnames(text: string): readonly Candidate[] {
    const found = new Map<PersonRow, Candidate>()
    for (const skeleton of spoken(otherWord({ text, initial: false }))) {
      for (const key of withGaps(skeleton)) {
        for (const { person, word, skeletons } of bySkeleton.get(key) ?? []) {
          const exact = skeletons.has(skeleton)
          if (exact || !found.has(person)) found.set(person, { person, word, exact })
        }
      }
    }
    return [...found.values()]
  }

  const others = new Map<PersonRow, Given>()

  function givenOf(person: PersonRow): Given {
    const known = others.get(person)
    if (known) return known
    const surname = new Set(nameWords(person.surname).map((word) => word.text))
    const words = nameWords(person.name)
      .filter((word) => !surname.has(word.text))
      .map(latinWord)
    const skeletons = new Set(words.flatMap((word) => word.forms.flatMap((form) => [...skeletonSets(form.readings)])))
    const made = { words, skeletons }
    others.set(person, made)
    return made
  }

  function given(person: PersonRow, text: string): number {
    const { words, skeletons } = givenOf(person)
    const other = otherWord({ text, initial: text.endsWith('.') })
    if (!other.initial && !spoken(other).some((skeleton) => skeletons.has(skeleton))) return 1
    return Math.min(1, ...words.map((word) => shareMisheard(word, other)))
  }

  return { surnames, given }
})

/** Share of the shorter of two words that is heard wrong. */
export function shareMisheard(word: LatinWord, other: OtherWord): number {
  return wordCost(word, other) / Math.max(Math.min(word.weight, other.weight), 1)
}

/** Waw and vav are vowels as often as consonants. */
function spokenSkeletons(sounds: Sounds): string[] {
  const skeleton = skeletonOf(sounds)
  return glide !== undefined && sounds.includes(glide)
    ? [skeleton, skeletonOf(sounds.filter((sound) => sound !== glide))]
    : [skeleton]
}

/** The word of a surname by which it is found: the longest that is no particle. */
function mainWord(surname: string): LatinWord | null {
  const words = nameWords(surname).map(latinWord)
  const real = words.filter((word) => !word.particle)
  return (real.length > 0 ? real : words).sort((a, b) => b.weight - a.weight)[0] ?? null
}
