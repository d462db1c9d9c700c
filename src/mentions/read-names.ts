import { latinLettersOf } from '../roster/names/latin-readings.ts'
import { type Candidate, type Hearing, hearingOf, type PersonIndex, personIndex } from '../roster/names/person-index.ts'
import { otherWord } from '../roster/names/word-cost.ts'
import type { PersonRow, Roster } from '../roster/types.ts'
import { isUnspaced } from '../text/script.ts'
import type { Token } from '../text/tokens.ts'
import type { Catalogue } from './catalogue.ts'
import { isCapital, isUncapital } from './phrases.ts'
import type { Piece } from './piece.ts'

/** A run of tokens that names people of the roster. */
export interface NameRun extends Pick<Piece, 'ids' | 'sure' | 'inflected'> {
  readonly from: number
  readonly to: number
  /** The token of the surname. */
  readonly surname: number
  /** A given name or initial stands with the surname. */
  readonly full: boolean
}

/** Reads the roster's people among tokens, by the sound of their names: "డిమిత్రి పెస్కోవ్‌తో", "Владимиром Путиным". */
export interface NameReader {
  readonly at: (tokens: readonly Token[], at: number, from: number, to: number) => NameRun | null
  /** False for a word that sounds like nobody's surname. */
  readonly begins: (token: Token) => boolean
}

/** A surname that a word may be. */
interface Possible {
  readonly person: PersonRow
  readonly atLeast: number
  /** The full comparison with the word and with what is left of it without endings, made when it is first needed. */
  readonly read: () => Read
}

interface Read extends Hearing {
  readonly person: PersonRow
  readonly key: string
}

interface FullRead {
  readonly read: Read
  readonly longest: number
  readonly from: number
  readonly to: number
}

/**
 * Share of a full name that may be heard wrong, how long it must be, and how long its longer word must be to need no more
 * evidence: capitals make it likelier that a run is a name.
 */
const together = {
  latin: { limit: 0.05, weight: 2, longer: 0 },
  cased: { limit: 0.07, weight: 2.5, longer: 0 },
  caseless: { limit: 0.045, weight: 3.5, longer: 3.4 },
} as const
/** The limit of each word of it. */
const each = { surname: 0.12, given: 0.13, shortest: 1.2 }
/** How much longer one word may be than the other. */
const mostLonger = 1.8
/** Beside a surname, endings longer than this are not cut off. */
const longestEnding = 3
/**
 * What a surname must reach alone. Heard without a fault in a script with capitals it is taken at once; otherwise the
 * document must also name its bearer in full or speak of his state.
 */
const alone = {
  latin: { limit: 0.03, sure: 0, weight: 2 },
  cased: { limit: 0.04, sure: 0.012, weight: 2.4 },
  caseless: { limit: 0.025, sure: -1, weight: 3.3 },
} as const
const shortest = 1.7
/** In the roster's own spelling one letter may differ in a word of this length. */
const longEnough = 6
const mostRemembered = 50_000
const latin = /^[\p{sc=Latin}\p{M}\p{P}]+$/u

/** Makes the reader for a roster and the language of a catalogue; what a word sounds like is remembered. */
export function nameReader(roster: Roster, catalogue: Catalogue): NameReader {
  const index = personIndex(roster)
  const possible = remembered((norm) => possibleFor(norm, index.surnames))
  /** A capital makes it worth while to try a consonant more or less. */
  const near = remembered((norm) => (kindOf(norm) === 'cased' ? possibleFor(norm, index.nearSurnames) : []))
  const begins = (norm: string) => possible(norm).length > 0 || near(norm).length > 0
  const givens = remembered((norm) => givensFor(norm))
  const reads = remembered((norm) => readsFor(norm))
  const hearings = remembered(() => new Map<PersonRow, Hearing | null>())
  const asRoster = catalogue.names?.spelling === 'roster'

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

  /** The surnames that a word may be by itself, the best first. */
  function readsFor(norm: string): readonly Read[] {
    const limit = alone[kindOf(norm)].limit
    const found = possible(norm)
      .filter((candidate) => candidate.atLeast <= limit)
      .map((candidate) => candidate.read())
      .filter((read) => read.misheard <= limit && read.weight >= shortest)
    return found.sort((a, b) => a.misheard - b.misheard || (a.person.id < b.person.id ? -1 : 1)).slice(0, 12)
  }

  function at(tokens: readonly Token[], place: number, from: number, to: number): NameRun | null {
    const token = tokens[place] as Token
    if (token.kind !== 'word' || isUncapital(token.text) || token.norm.length < 2 || isUnspaced(token.norm)) return null
    if (!begins(token.norm)) return null
    if (catalogue.notNames.has(token.norm)) return null
    return fullName(tokens, place, from, to) ?? bareSurname(tokens, place, from)
  }

  function fullName(tokens: readonly Token[], place: number, from: number, to: number): NameRun | null {
    const { norm } = tokens[place] as Token
    const [before, behind] = [neighbour(tokens, place, -1, from, to), neighbour(tokens, place, 1, from, to)]
    if (before === null && behind === null) return null
    const bar = together[kindOf(norm)]
    const full = [...possible(norm), ...near(norm)].flatMap((candidate): FullRead[] => {
      const { person } = candidate
      if (!isGiven(tokens, before, person) && !isGiven(tokens, behind, person)) return []
      const read = candidate.read()
      const run = read.misheard <= each.surname ? extend(person, tokens, place, from, to) : null
      if (!run) return []
      const weight = read.weight + run.weight
      const misheard = (read.misheard * read.weight + run.cost) / weight
      return misheard <= bar.limit && weight >= bar.weight ? [{ read, ...run }] : []
    })
    if (full.length === 0) return null
    const longest = Math.max(...full.map((run) => run.to - run.from))
    const runs = full.filter((run) => run.to - run.from === longest).sort((a, b) => a.read.misheard - b.read.misheard)
    const [run] = runs as [FullRead]
    const ids = runs.filter(({ read }) => read.misheard <= run.read.misheard + 0.02).map(({ read }) => read.person.id)
    const inflected = run.read.key !== norm
    const sure = Math.max(run.longest, run.read.weight) >= bar.longer
    return { from: run.from, to: run.to, surname: place, ids, full: true, sure, inflected }
  }

  /** The next word on one side that may be a given name of this person's: written with a capital if the surname is. */
  function neighbour(tokens: readonly Token[], place: number, step: 1 | -1, from: number, to: number): number | null {
    for (let at = place + step; at >= from && at < to && Math.abs(at - place) <= 3; at += step) {
      const token = tokens[at] as Token
      if (token.kind === 'word') {
        return isCapital(token.text) === isCapital((tokens[place] as Token).text) ? at : null
      }
      if (!isLink(tokens, at)) return null
    }
    return null
  }

  function isGiven(tokens: readonly Token[], at: number | null, person: PersonRow): boolean {
    return at !== null && (givens((tokens[at] as Token).norm).has(person) || isInitial(tokens, at))
  }

  /** How a word sounds as a given name or initial of a person. */
  function hearGiven(tokens: readonly Token[], at: number, person: PersonRow): Hearing | null {
    const token = tokens[at] as Token
    if (token.kind !== 'word') return null
    if (isInitial(tokens, at)) {
      const heard = index.given(person, `${token.text}.`)
      return heard && heard.misheard <= 0.3 ? { misheard: 0, weight: 1 } : null
    }
    if (!givens(token.norm).has(person)) return null
    const known = hearings(token.norm)
    const remembered = known.get(person)
    if (remembered !== undefined) return remembered
    const heard = keysOf(token.norm)
      .map((key) => index.given(person, key))
      .filter((one) => one !== null)
      .sort((a, b) => a.misheard - b.misheard)[0]
    const hearing = heard && heard.misheard <= each.given ? heard : null
    known.set(person, hearing)
    return hearing
  }

  /** Takes the other words of the person's name that stand around the surname; null where none does. */
  function extend(person: PersonRow, tokens: readonly Token[], place: number, low: number, high: number) {
    const cased = isCapital((tokens[place] as Token).text)
    const run = { from: place, to: place + 1, weight: 0, cost: 0, longest: 0 }
    const take = (at: number): boolean => {
      const heard = isCapital((tokens[at] as Token).text) === cased ? hearGiven(tokens, at, person) : null
      if (!heard) return false
      run.weight += heard.weight
      run.longest = Math.max(run.longest, heard.weight)
      run.cost += heard.weight * heard.misheard
      return true
    }
    for (let at = place - 1; at >= low && place - at <= 6; at--) {
      if (isLink(tokens, at)) continue
      if (!take(at)) break
      run.from = at
    }
    for (let at = place + 1; run.from === place && at < high && at - place <= 5; at++) {
      if ((tokens[at] as Token).text === '-') continue
      if (!take(at)) break
      run.to = at + 1
    }
    return run.to - run.from > 1 ? run : null
  }

  function bareSurname(tokens: readonly Token[], place: number, from: number): NameRun | null {
    const token = tokens[place] as Token
    const found = reads(token.norm)
    const [best] = found
    if (!best) return null
    const bar = alone[kindOf(token.norm)]
    if (best.weight < bar.weight) return null
    // At the begin of a sentence any word has a capital.
    const opens = isCapital(token.text) && (place === from || (tokens[place - 1] as Token).kind === 'mark')
    const sure = best.misheard <= (opens ? bar.sure / 2 : bar.sure)
    const ids = found.filter((read) => read.misheard <= best.misheard + 0.02).map((read) => read.person.id)
    const inflected = best.key !== token.norm
    return {
      from: place,
      to: place + 1,
      surname: place,
      ids,
      full: false,
      sure,
      inflected,
    }
  }

  return { at, begins: (token) => begins(token.norm) }
}

function reading(ways: readonly { readonly candidate: Candidate; readonly key: string }[]): () => Read {
  let read: Read | null = null
  return () => {
    if (read) return read
    const reads = ways.map(({ candidate: { person, word }, key }): Read => {
      return { person, key, ...hearingOf(word, otherWord({ text: key, initial: false })) }
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

function kindOf(norm: string): keyof typeof alone {
  return latin.test(norm) ? 'latin' : norm === norm.toUpperCase() || !isUncapital(norm) ? 'caseless' : 'cased'
}

/** One letter, or a few with a stop: "S.", "Kh.", "ఎస్." */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.kind !== 'word' || token.text.length > 4) return false
  const [stop, next] = [tokens[at + 1], tokens[at + 2]]
  return [...token.text].length === 1 || (stop?.text === '.' && stop.start === token.end && next?.kind === 'word')
}

/** A hyphen, or the stop of an initial. */
function isLink(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  return token.text === '-' || (token.text === '.' && at > 0 && isInitial(tokens, at - 1))
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
