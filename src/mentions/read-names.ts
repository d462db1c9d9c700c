import { personIndex } from '../roster/names/person-index.ts'
import type { PersonRow, Roster } from '../roster/types.ts'
import { isUnspaced } from '../text/script.ts'
import { normal, type Token } from '../text/tokens.ts'
import type { Catalogue } from './catalogue.ts'
import { alone, each, heardWords, type Read, type Writing, writingOf } from './heard-words.ts'
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
} as const satisfies Record<Writing, object>
/** How well an initial must fit. */
const initialLimit = 0.3
/** Letters of a name that many names sound like. */
const longestShort = 6
/** Years after which those who held office are told from their namesakes by their whole name alone, as the roster writes it. */
const longAgo = 30
/** Letters of a last name that the roster itself writes so. */
const shortestWritten = 5
const nobody: ReadonlySet<PersonRow> = new Set()

/** Makes the reader for a roster and the language of a catalogue. */
export function nameReader(roster: Roster, catalogue: Catalogue): NameReader {
  const index = personIndex(roster)
  const heard = heardWords(roster, catalogue)

  function at(tokens: readonly Token[], place: number, from: number, to: number): NameRun | null {
    const token = tokens[place] as Token
    if (token.kind !== 'word' || isUncapital(token.text) || token.norm.length < 2 || isUnspaced(token.norm)) return null
    if (heard(token.norm).surnames.length === 0) return null
    if (catalogue.notNames.has(token.norm)) return null
    if (!isCapital(token.text) && catalogue.everyday.has(token.norm)) return null
    return fullName(tokens, place, from, to) ?? bareSurname(tokens, place, from)
  }

  function fullName(tokens: readonly Token[], place: number, from: number, to: number): NameRun | null {
    const { norm } = tokens[place] as Token
    const [before, behind] = [neighbour(tokens, place, -1, from, to), neighbour(tokens, place, 1, from, to)]
    if (before === null && behind === null) return null
    const bar = together[writingOf(norm)]
    const [left, right] = [givensAt(tokens, before), givensAt(tokens, behind)]
    if (left?.size === 0 && right?.size === 0) return null
    const full = heard(norm).surnames.flatMap((candidate): FullRead[] => {
      const { person } = candidate
      if (isHistoric(person, roster)) return []
      if (left?.has(person) === false && right?.has(person) === false) return []
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
    if (isPartOfLonger(tokens, run, from, to)) return null
    const ids = runs.filter(({ read }) => read.misheard <= run.read.misheard + 0.02).map(({ read }) => read.person.id)
    const inflected = run.read.key !== norm
    const sure = Math.max(run.longest, run.read.weight) >= bar.longer
    return { from: run.from, to: run.to, surname: place, ids, full: true, sure, inflected }
  }

  /** "Ри [Ён Хо]": a short name that goes on with another word in a capital is another name. */
  function isPartOfLonger(tokens: readonly Token[], run: FullRead, from: number, to: number): boolean {
    const letters = tokens.slice(run.from, run.to).reduce((sum, { norm }) => sum + norm.length, 0)
    if (letters > longestShort) return false
    const goesOn = (at: number) => {
      const token = tokens[at]
      if (!token || at < from || at >= to || token.kind !== 'word' || !isCapital(token.text)) return false
      return !catalogue.book.begins(token.word) && !catalogue.notNames.has(token.norm)
    }
    return goesOn(run.from - 1) || goesOn(run.to)
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

  /** Whose given name stands there: nobody's where there is no word; null = an initial, which may be anybody's. */
  function givensAt(tokens: readonly Token[], at: number | null): ReadonlySet<PersonRow> | null {
    if (at === null) return nobody
    return isInitial(tokens, at) ? null : heard((tokens[at] as Token).norm).givens()
  }

  /** How a word sounds as a given name or initial of a person. */
  function hearGiven(tokens: readonly Token[], at: number, person: PersonRow) {
    const token = tokens[at] as Token
    if (token.kind !== 'word') return null
    if (!isInitial(tokens, at)) return heard(token.norm).given(person)
    const initial = index.given(person, `${token.text}.`)
    return initial && initial.misheard <= initialLimit ? { misheard: 0, weight: 1 } : null
  }

  /** Takes the other words of the person's name that stand around the surname; null where none does. */
  function extend(person: PersonRow, tokens: readonly Token[], place: number, low: number, high: number) {
    const cased = isCapital((tokens[place] as Token).text)
    const run = { from: place, to: place + 1, weight: 0, cost: 0, longest: 0 }
    const take = (at: number): boolean => {
      const given = isCapital((tokens[at] as Token).text) === cased ? hearGiven(tokens, at, person) : null
      if (!given) return false
      run.weight += given.weight
      run.longest = Math.max(run.longest, given.weight)
      run.cost += given.weight * given.misheard
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
    const found = heard(token.norm)
      .bare()
      .filter(({ person }) => !isHistoric(person, roster))
    const [best] = found
    if (!best) return null
    const bar = alone[writingOf(token.norm)]
    if (best.weight < bar.weight && !isWrittenSo(best.person, token.norm)) return null
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

  return { at, begins: (token) => heard(token.norm).surnames.length > 0 }
}

/** The roster writes a person's last name so in this script: الراوندي. */
function isWrittenSo({ native, aliases }: PersonRow, norm: string): boolean {
  if (norm.length < shortestWritten) return false
  return [...native, ...aliases].some((name) => normal(name.slice(name.lastIndexOf(' ') + 1)) === norm)
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

/** Kennedy is more often a senator of today than the president of 1961. */
function isHistoric({ capacities }: PersonRow, { asOf }: Roster): boolean {
  const before = String(Number(asOf.slice(0, 4)) - longAgo)
  return capacities.length > 0 && capacities.every(({ to }) => to !== null && to < before)
}
