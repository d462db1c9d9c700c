import type { ReportingWords } from '../../languages/sections/reporting.ts'
import { perWord, type Word } from '../../text/words.ts'

/** What a word can be, as bits: a word may be several things. */
export const AUXILIARY = 1 << 0
export const PASSIVE = 1 << 1
export const ADVERB = 1 << 2
export const TIME = 1 << 3
export const DETERMINER = 1 << 4
export const PREPOSITION = 1 << 5
export const NOUN_PREPOSITION = 1 << 6
export const CONJUNCTION = 1 << 7
export const SUBORDINATOR = 1 << 8
export const PRONOUN = 1 << 9
export const OBJECT_PRONOUN = 1 << 10
export const RELATIVE = 1 << 11
export const QUESTION = 1 << 12
export const SAYER = 1 << 13
export const NEVER_SOURCE = 1 << 14
export const VERB = 1 << 15
export const INFINITIVE_MARK = 1 << 16
export const INFINITIVE = 1 << 17
export const COMPLEMENTISER = 1 << 18
export const CLOSING_COMPLEMENTISER = 1 << 19
export const CLOSING_ENDING = 1 << 20
export const POSSESSIVE = 1 << 21
export const OWNER_CLITIC = 1 << 22
export const NEGATION = 1 << 23
export const HEDGE = 1 << 24
export const ADDRESSEE = 1 << 25
export const DATIVE = 1 << 26
export const NO_SUBJECT = 1 << 27
export const SUBJECT_BEHIND = 1 << 28
export const LIKELY_VERB = 1 << 29
export const LINK = 1 << 30
/** A noun of saying, a marker, a report without a source or a stop may begin with the word. */
export const OPENING = 1 << 31

interface Rows {
  readonly words: readonly (readonly [number, readonly string[]])[]
  /** Tried only on words of at least five letters that stand in no list. */
  readonly endings: readonly (readonly [number, readonly string[]])[]
}

function rowsOf(pack: ReportingWords): Rows {
  const { words, complementisers, owners, addressees, subject } = pack
  return {
    words: [
      [AUXILIARY, words.auxiliaries],
      [PASSIVE, words.passives],
      [ADVERB, words.adverbs],
      [TIME, words.times],
      [DETERMINER, words.determiners],
      [PREPOSITION, words.prepositions],
      [NOUN_PREPOSITION, words.nounPrepositions],
      [CONJUNCTION, words.conjunctions],
      [SUBORDINATOR, words.subordinators],
      [PRONOUN, words.pronouns],
      [OBJECT_PRONOUN, words.objectPronouns],
      [RELATIVE, words.relatives],
      [QUESTION, words.questions],
      [SAYER, words.sayers],
      [NEVER_SOURCE, words.neverSources],
      [VERB, words.verbs],
      [VERB, pack.bracket?.mood ?? []],
      [VERB, pack.bracket?.moodLike ?? []],
      [INFINITIVE_MARK, words.infinitives],
      [COMPLEMENTISER, complementisers.before],
      [CLOSING_COMPLEMENTISER, complementisers.after],
      [LINK, complementisers.links],
      [POSSESSIVE, owners.possessives],
      [OWNER_CLITIC, owners.clitics],
      [NEGATION, pack.negations],
      [HEDGE, pack.hedges],
      [ADDRESSEE, addressees.nouns],
      [SUBJECT_BEHIND, subject?.behind ?? []],
    ],
    endings: [
      [ADVERB, words.adverbEndings],
      [LIKELY_VERB, words.verbEndings],
      [INFINITIVE, words.infinitiveEndings],
      [CLOSING_ENDING, complementisers.endings],
      [DATIVE, addressees.endings],
      [SAYER, pack.bracket?.sayerEndings ?? []],
      [NO_SUBJECT, subject?.never ?? []],
    ],
  }
}

/** Makes the function that tells what a word can be, by a pack's closed lists and endings. */
export function wordFlags(
  pack: ReportingWords,
  opens: (norm: string) => boolean,
): (word: Word, upper: boolean) => number {
  const rows = rowsOf(pack)
  const exact = new Map<string, number>()
  const starred = new Map<string, number>()
  for (const [flag, list] of rows.words) {
    for (const word of list) {
      const target = word.endsWith('*') ? starred : exact
      const key = word.endsWith('*') ? word.slice(0, -1) : word
      target.set(key, (target.get(key) ?? 0) | flag)
    }
  }
  const lengths = [...new Set([...starred.keys()].map((key) => key.length))]
  const exceptions = new Set(pack.complementisers.exceptions)

  function work(norm: string, upper: boolean): number {
    let flags = exact.get(norm) ?? 0
    for (const length of lengths) {
      if (length <= norm.length) flags |= starred.get(norm.slice(0, length)) ?? 0
    }
    for (const [flag, endings] of rows.endings) {
      if (flag === CLOSING_ENDING && exceptions.has(norm)) continue
      if ((flags !== 0 && flag !== CLOSING_ENDING) || norm.length < 4) continue
      // Names have no endings that tell: Kelly, Mohammed.
      if (upper && (flag === ADVERB || flag === LIKELY_VERB)) continue
      // Where nouns have capitals no infinitive has: Angaben, Nielsen.
      if (upper && flag === INFINITIVE && pack.bracket?.capitalNouns) continue
      if (endings.some((ending) => norm.length > ending.length + 1 && norm.endsWith(ending))) flags |= flag
    }
    return opens(norm) ? flags | OPENING : flags
  }

  const small = perWord((norm) => work(norm, false))
  const capital = perWord((norm) => work(norm, true))
  return (word, upper) => (upper ? capital(word) : small(word))
}
