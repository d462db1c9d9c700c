import { latinLettersOf } from '../roster/names/latin-readings.ts'
import { type Candidate, type Hearing, hearingOf, type PersonIndex, personIndex } from '../roster/names/person-index.ts'
import { otherWord } from '../roster/names/word-cost.ts'
import type { PersonRow, Roster } from '../roster/types.ts'
import type { Catalogue } from './catalogue.ts'
import { isUncapital } from './phrases.ts'

/** A surname that a word may be. */
export interface Possible {
  readonly person: PersonRow
  readonly atLeast: number
  /** The full comparison with the word and with what is left of it without endings, made when it is first needed. */
  readonly read: () => Read
}

export interface Read extends Hearing {
  readonly person: PersonRow
  readonly key: string
}

/** All that one word may be. */
export interface HeardWord {
  readonly surnames: readonly Possible[]
  /** The surnames that it may be by itself, the best first. */
  readonly bare: () => readonly Read[]
  /** Those who have a given name with its consonants. */
  readonly givens: () => ReadonlySet<PersonRow>
  /** How the word sounds as a given name of a person's; null where it is none. */
  readonly given: (person: PersonRow) => Hearing | null
}

/** How words are written: in the roster's letters, in others with capitals, in others without. */
export type Writing = 'latin' | 'cased' | 'caseless'

/** Share that may be heard wrong of each word of a full name, and how long the word must be. */
export const each = { surname: 0.12, given: 0.13, shortest: 1.2 }
/** How much longer one word may be than the other. */
const mostLonger = 1.8
/** Beside a surname, endings longer than this are not cut off. */
const longestEnding = 3
/**
 * What a surname must reach alone. Heard without a fault in a script with capitals it is taken at once; otherwise the
 * document must also name its bearer in full or speak of his state.
 */
export const alone = {
  latin: { limit: 0.03, sure: 0, weight: 2 },
  cased: { limit: 0.04, sure: 0.012, weight: 2.4 },
  caseless: { limit: 0.025, sure: -1, weight: 3.3 },
} as const satisfies Record<Writing, object>
const shortest = 1.7
/** In the roster's own spelling one letter may differ in a word of this length. */
const longEnough = 6
const mostRemembered = 50_000
const latin = /^[\p{sc=Latin}\p{M}\p{P}]+$/u

/** Hears the words of a text as the names of a roster's people; what a word sounds like is remembered. */
export function heardWords(roster: Roster, catalogue: Catalogue): (norm: string) => HeardWord {
  const index = personIndex(roster)
  const asRoster = catalogue.names?.spelling === 'roster'

  function hear(norm: string): HeardWord {
    // A capital makes it worth while to try a consonant more or less.
    const near = writingOf(norm) === 'cased' ? possibleFor(norm, index.nearSurnames) : []
    const surnames = [...possibleFor(norm, index.surnames), ...near]
    const givens = lazily(() => givensFor(norm))
    const hearings = new Map<PersonRow, Hearing | null>()
    return {
      surnames,
      bare: lazily(() => readsFor(norm, surnames)),
      givens,
      given: (person) => {
        if (!givens().has(person)) return null
        let hearing = hearings.get(person)
        if (hearing === undefined) {
          hearing = hearGiven(norm, person)
          hearings.set(person, hearing)
        }
        return hearing
      },
    }
  }

  function hearGiven(norm: string, person: PersonRow): Hearing | null {
    const [best] = keysOf(norm)
      .flatMap((key) => index.given(person, key) ?? [])
      .sort((a, b) => a.misheard - b.misheard)
    return best && best.misheard <= each.given ? best : null
  }

  function possibleFor(norm: string, ask: PersonIndex['surnames']): readonly Possible[] {
    const found = new Map<PersonRow, { readonly candidate: Candidate; readonly key: string }[]>()
    for (const key of keysOf(norm)) {
      const other = otherWord({ text: key, initial: false })
      if (other.weight < each.shortest) continue
      for (const candidate of ask(key)) {
        const { weight, letters } = candidate.word
        if (candidate.atLeast > each.surname || weight < each.shortest) continue
        if (asRoster && latin.test(norm) && !spelledAlike(letters, key)) continue
        if (weight > other.weight * mostLonger || other.weight > weight * mostLonger) continue
        const row = found.get(candidate.person)
        if (row) row.push({ candidate, key })
        else found.set(candidate.person, [{ candidate, key }])
      }
    }
    return [...found].map(([person, ways]) => ({
      person,
      atLeast: Math.min(...ways.map(({ candidate }) => candidate.atLeast)),
      read: reading(ways),
    }))
  }

  function keysOf(norm: string): readonly string[] {
    return catalogue.names
      ? catalogue.keys(norm)
      : catalogue.keys(norm).filter((key) => norm.length - key.length <= longestEnding)
  }

  function givensFor(norm: string): ReadonlySet<PersonRow> {
    const people = new Set<PersonRow>()
    for (const key of keysOf(norm)) for (const person of index.givenNames(key)) people.add(person)
    return people
  }

  function readsFor(norm: string, surnames: readonly Possible[]): readonly Read[] {
    const limit = alone[writingOf(norm)].limit
    const found = surnames
      .filter((candidate) => candidate.atLeast <= limit)
      .map((candidate) => candidate.read())
      .filter((read) => read.misheard <= limit && read.weight >= shortest)
    return found.sort((a, b) => a.misheard - b.misheard || (a.person.id < b.person.id ? -1 : 1)).slice(0, 12)
  }

  return remembered(hear)
}

function reading(ways: readonly { readonly candidate: Candidate; readonly key: string }[]): () => Read {
  let read: Read | null = null
  return () => {
    if (read) return read
    const reads = ways.map(({ candidate: { person, word }, key }): Read => {
      return { person, key, ...hearingOf(word, otherWord({ text: key, initial: false }), each.surname) }
    })
    read = reads.reduce((best, one) => (one.misheard < best.misheard ? one : best))
    return read
  }
}

/** The same letters, or in a long word all but one. */
function spelledAlike(letters: string, norm: string): boolean {
  const other = latinLettersOf(norm)
  if (letters === other) return true
  if (Math.min(letters.length, other.length) < longEnough || letters[0] !== other[0]) return false
  let from = 0
  while (from < letters.length && letters[from] === other[from]) from++
  let back = 0
  const room = Math.min(letters.length, other.length) - from
  while (back < room && letters.at(-1 - back) === other.at(-1 - back)) back++
  return Math.max(letters.length, other.length) - from - back <= 1
}

/** How a word is written. */
export function writingOf(norm: string): Writing {
  return latin.test(norm) ? 'latin' : norm === norm.toUpperCase() || !isUncapital(norm) ? 'caseless' : 'cased'
}

function lazily<V>(make: () => V): () => V {
  let made: { readonly value: V } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function remembered<V>(make: (norm: string) => V): (norm: string) => V {
  const memory = new Map<string, V>()
  return (norm) => {
    const known = memory.get(norm)
    if (known !== undefined) return known
    const value = make(norm)
    if (memory.size >= mostRemembered) memory.clear()
    memory.set(norm, value)
    return value
  }
}
