import { once } from '../../text/once.ts'
import type { PersonRow, Roster } from '../types.ts'
import { hear } from './hearing.ts'
import { readingsOf } from './latin-readings.ts'
import { formsOf } from './lexicon.ts'
import { bitOf, type Skeleton, type Skeletons, skeletonOf, skeletonsOf, withGaps } from './skeleton.ts'
import { type Costs, codesOf, type Sounds, soundCount, vowelCount } from './sounds.ts'
import { type LatinWord, latinWord, type OtherWord, otherWord, wordCost } from './word-cost.ts'
import { nameWords } from './words.ts'

/** A person whose surname may be the word asked for, by its consonants. */
export interface Candidate {
  readonly person: PersonRow
  readonly word: LatinWord
  /** Every consonant is there, and none more. */
  readonly exact: boolean
  /** What the consonants alone cost, as a share of the shorter word: `shareMisheard` is no less. 0 where not exact. */
  readonly atLeast: number
}

/** How well two words sound alike. */
export interface Hearing {
  /** Share of the shorter word that is heard wrong: 0 is the same. */
  readonly misheard: number
  /** Length of the shorter word in consonants, vowels counting less: short words prove little. */
  readonly weight: number
}

/** Answers which people's names sound like a word of a text, in any script. */
export interface PersonIndex {
  readonly surnames: (word: string) => readonly Candidate[]
  /** Surnames that have one consonant more or less than the word. */
  readonly nearSurnames: (word: string) => readonly Candidate[]
  /** People who have a given name with the consonants of the word. */
  readonly givenNames: (word: string) => ReadonlySet<PersonRow>
  /** How a word sounds as the nearest of a person's given names or their everyday forms; null where he has none. */
  readonly given: (person: PersonRow, word: string) => Hearing | null
}

interface Entry {
  readonly person: PersonRow
  readonly word: LatinWord
}

/** A word heard worse than this is no name of that person. */
const mostMisheard = 0.35
const glide = codesOf('w')[0]
const latin = 'Latin'

/** The people of a roster by the sound of their names; made once for each roster, the part for other scripts when it is first asked. */
export const personIndex: (roster: Roster) => PersonIndex = once((roster) => {
  const entries = roster.people.flatMap((person): Entry[] => {
    const word = mainWord(person.surname)
    return word ? [{ person, word }] : []
  })
  const plain = lazily(() => plainSurnames(entries))
  const full = lazily(() => readSurnames(entries))
  const given = lazily(() => givenNames(roster.people))
  const parts = once(givenWords)

  return {
    surnames: (text) => {
      const other = otherWord({ text, initial: false })
      return other.heard.ear.script === latin ? latinCandidates(plain(), other) : candidates(full(), other)
    },
    nearSurnames: (text) => {
      const other = otherWord({ text, initial: false })
      return other.heard.ear.script === latin ? [] : nearCandidates(full(), other)
    },
    givenNames: (text) => given().get(skeletonOf(hear(text).sounds).classes) ?? nobody,
    given: (person, text) => {
      const other = otherWord({ text, initial: text.endsWith('.') })
      const heard = parts(person).map((word) => hearingOf(word, other, mostMisheard))
      return heard.sort((a, b) => a.misheard - b.misheard)[0] ?? null
    },
  }
})

/** Costs are sums of fractions: a limit is kept open by this much. */
const tiny = 1e-9
const nobody: ReadonlySet<PersonRow> = new Set()

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Surnames as they sound when read plainly: enough for texts in the roster's own letters. */
function plainSurnames(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const rows = new Map<string, Entry[]>()
  for (const entry of entries) file(rows, skeletonOf(hear(entry.word.letters).sounds).classes, entry)
  return rows
}

function latinCandidates(rows: ReadonlyMap<string, readonly Entry[]>, other: OtherWord): Candidate[] {
  const found = new Map<PersonRow, Candidate>()
  for (const sounds of other.variants) {
    for (const { person, word } of rows.get(skeletonOf(sounds).classes) ?? []) {
      found.set(person, { person, word, exact: true, atLeast: 0 })
    }
  }
  return [...found.values()]
}

interface Read {
  readonly entry: Entry
  readonly skeletons: Skeletons
}

/** Surnames by every likely way to read them, with one consonant more or less. */
function readSurnames(entries: readonly Entry[]): ReadonlyMap<string, readonly Read[]> {
  const rows = new Map<string, Read[]>()
  for (const entry of entries) {
    const skeletons = skeletonsOf(readingsOf(entry.word.letters))
    const read = { entry, skeletons }
    for (const key of new Set([...skeletons.keys()].flatMap(withGaps))) file(rows, key, read)
  }
  return rows
}

function candidates(rows: ReadonlyMap<string, readonly Read[]>, other: OtherWord): Candidate[] {
  const found = new Map<PersonRow, Candidate>()
  const { costs } = other.heard.ear
  for (const skeleton of other.variants.flatMap(spokenSkeletons)) {
    for (const { entry, skeletons } of rows.get(skeleton.classes) ?? []) {
      const { person, word } = entry
      const places = skeletons.get(skeleton.classes)
      if (!places) continue
      const shorter = Math.max(1, Math.min(word.weight, other.weight))
      const atLeast = leastCost(places, skeleton.sounds, costs) / shorter
      if (atLeast < (found.get(person)?.atLeast ?? 2)) found.set(person, { person, word, exact: true, atLeast })
    }
  }
  return [...found.values()]
}

function nearCandidates(rows: ReadonlyMap<string, readonly Read[]>, other: OtherWord): Candidate[] {
  const found = new Map<PersonRow, Candidate>()
  for (const { classes } of other.variants.flatMap(spokenSkeletons)) {
    for (const key of withGaps(classes)) {
      for (const { entry, skeletons } of rows.get(key) ?? []) {
        if (!skeletons.has(classes)) found.set(entry.person, { ...entry, exact: false, atLeast: 0 })
      }
    }
  }
  return [...found.values()]
}

/** The cheapest way to hear each place's sound as one of those that stand there. */
function leastCost(places: Int32Array, sounds: Sounds, { change }: Costs): number {
  let all = 0
  sounds.forEach((sound, at) => {
    const here = places[at] as number
    if ((here & bitOf(sound)) !== 0) return
    let best = 1
    for (let code = vowelCount; code < soundCount; code++) {
      if ((here & bitOf(code)) === 0) continue
      const cost = change[code * soundCount + sound] as number
      if (cost < best) best = cost
    }
    all += best
  })
  return all
}

function givenNames(people: readonly PersonRow[]): ReadonlyMap<string, ReadonlySet<PersonRow>> {
  const rows = new Map<string, Set<PersonRow>>()
  const known = new Map<string, readonly string[]>()
  for (const person of people) {
    for (const { letters } of givenWords(person)) {
      const keys = known.get(letters) ?? givenKeys(letters)
      known.set(letters, keys)
      for (const key of keys) {
        const row = rows.get(key)
        if (row) row.add(person)
        else rows.set(key, new Set([person]))
      }
    }
  }
  return rows
}

/** A given name by its likely readings, and its everyday forms as they are read plainly. */
function givenKeys(letters: string): readonly string[] {
  const forms = formsOf(letters).map((form) => skeletonOf(hear(form.letters).sounds).classes)
  return [...new Set([...skeletonsOf(readingsOf(letters)).keys(), ...forms])]
}

function givenWords(person: PersonRow): readonly LatinWord[] {
  const surname = new Set(nameWords(person.surname).map((word) => word.text))
  return nameWords(person.name)
    .filter((word) => !surname.has(word.text))
    .map(latinWord)
}

/** Compares a word of a name with a word of a text; what is heard worse than `limit`, a share, counts as 1. */
export function hearingOf(word: LatinWord, other: OtherWord, limit = 1): Hearing {
  const weight = Math.max(1, Math.min(word.weight, other.weight))
  return { misheard: Math.min(1, wordCost(word, other, limit * weight + tiny) / weight), weight }
}

/** Waw and vav are vowels as often as consonants. */
function spokenSkeletons(sounds: Sounds): Skeleton[] {
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

function file<T>(rows: Map<string, T[]>, key: string, value: T): void {
  const row = rows.get(key)
  if (row) row.push(value)
  else rows.set(key, [value])
}
