import { type Candidate, personIndex, shareMisheard } from '../roster/names/person-index.ts'
import { otherWord } from '../roster/names/word-cost.ts'
import type { PersonRow, Roster } from '../roster/types.ts'
import { isUnspaced } from '../text/script.ts'
import type { Token } from '../text/tokens.ts'
import type { Catalogue } from './catalogue.ts'
import { isCapital, isUncapital } from './phrases.ts'

/** A run of tokens that names people of the roster. */
export interface NameRun {
  readonly from: number
  readonly to: number
  /** Those who may be meant, by id. */
  readonly ids: readonly string[]
  /** A given name or initial stands with the surname. */
  readonly full: boolean
  /** False where a bare word is too short, or too far from the name, to be a name without other evidence. */
  readonly sure: boolean
  /** The surname carries an ending: it stands in an oblique case and is hardly the subject. */
  readonly inflected: boolean
}

/** Reads the roster's people among tokens, by the sound of their names: "డిమిత్రి పెస్కోవ్‌తో", "Владимиром Путиным". */
export interface NameReader {
  readonly at: (tokens: readonly Token[], at: number, from: number, to: number) => NameRun | null
  /** False for a word that sounds like nobody's surname. */
  readonly begins: (token: Token) => boolean
}

interface Read {
  readonly person: PersonRow
  readonly misheard: number
  /** Length of the shorter word in consonants, vowels counting less: short words prove little. */
  readonly weight: number
  readonly inflected: boolean
}

/** What one word may be: surnames with every consonant in place, and others that only a given name beside it makes likely. */
interface Reads {
  readonly exact: readonly Read[]
  readonly loose: readonly { readonly candidate: Candidate; readonly key: string }[]
}

/** Shares of a surname that may be heard wrong: in letters that the roster's own spelling uses, and in others. */
const limits = { latin: 0.06, other: 0.12 }
const alone = {
  cased: { misheard: 0.06, weight: 2.6 },
  caseless: { misheard: 0.03, weight: 3 },
  latin: { misheard: 0.03, weight: 2.6 },
}
/** A surname heard without any fault may be as short as "Bush". */
const shortestSpelled = 1.9
/** What a bare surname must reach even where the document names its bearer in full. */
const licensed = { misheard: 0.07, weight: 1.7 }
const given = 0.16
const mostRemembered = 50_000
const latin = /^[\p{sc=Latin}\p{M}\p{P}]+$/u

function limitOf(norm: string): number {
  return latin.test(norm) ? limits.latin : limits.other
}

/** Makes the reader for a roster and the language of a catalogue; what a word sounds like is remembered. */
export function nameReader(roster: Roster, catalogue: Catalogue): NameReader {
  const index = personIndex(roster)
  const memory = new Map<string, Reads>()

  function heard(token: Token): Reads {
    const known = memory.get(token.norm)
    if (known) return known
    const found = hear(token)
    if (memory.size >= mostRemembered) memory.clear()
    memory.set(token.norm, found)
    return found
  }

  function hear(token: Token): Reads {
    const limit = limitOf(token.norm)
    const best = new Map<PersonRow, Read>()
    const loose: { candidate: Candidate; key: string }[] = []
    for (const key of catalogue.keys(token.norm)) {
      for (const candidate of index.surnames(key)) {
        if (!candidate.exact) loose.push({ candidate, key })
        else {
          const read = readAs(candidate, key, token.norm)
          if (read.misheard <= limit && read.misheard < (best.get(read.person)?.misheard ?? 1))
            best.set(read.person, read)
        }
      }
      if ([...best.values()].some((read) => read.misheard < 0.02)) break
    }
    const exact = [...best.values()].sort((a, b) => a.misheard - b.misheard || (a.person.id < b.person.id ? -1 : 1))
    const first = exact[0]?.misheard ?? 0
    return { exact: exact.filter((read) => read.misheard <= first + 0.04).slice(0, 12), loose: loose.slice(0, 60) }
  }

  function readAs({ person, word }: Candidate, key: string, norm: string): Read {
    const other = otherWord({ text: key, initial: false })
    return {
      person,
      misheard: shareMisheard(word, other),
      weight: Math.min(word.weight, other.weight),
      inflected: key !== norm,
    }
  }

  function soundsGiven(person: PersonRow, token: Token): boolean {
    if (token.kind !== 'word') return false
    return catalogue.keys(token.norm).some((key) => key.length > 1 && index.given(person, key) <= given)
  }

  function isInitial(tokens: readonly Token[], at: number, person: PersonRow): boolean {
    const token = tokens[at] as Token
    const stop = tokens[at + 1]
    const tight = stop?.text === '.' && stop.start === token.end
    return (
      token.kind === 'word' &&
      (tight || [...token.text].length === 1) &&
      token.text.length <= 4 &&
      index.given(person, `${token.text}.`) <= 0.5
    )
  }

  function at(tokens: readonly Token[], place: number, from: number, to: number): NameRun | null {
    const token = tokens[place] as Token
    if (token.kind !== 'word' || isUncapital(token.text) || token.norm.length < 2 || isUnspaced(token.norm)) return null
    const { exact, loose } = heard(token)
    if (exact.length === 0 && loose.length === 0) return null
    return fullName(tokens, place, from, to, heard(token)) ?? bareSurname(tokens, place, from, exact)
  }

  function fullName(
    tokens: readonly Token[],
    place: number,
    from: number,
    to: number,
    { exact, loose }: Reads,
  ): NameRun | null {
    const { norm } = tokens[place] as Token
    const full: { readonly read: Read; readonly from: number; readonly to: number }[] = []
    for (const read of exact) {
      const run = extend(read.person, tokens, place, from, to)
      if (run.full) full.push({ read, from: run.from, to: run.to })
    }
    for (const { candidate, key } of full.length === 0 ? loose : []) {
      const run = extend(candidate.person, tokens, place, from, to)
      const read = run.full ? readAs(candidate, key, norm) : null
      if (read && read.misheard <= limitOf(norm)) full.push({ read, from: run.from, to: run.to })
    }
    if (full.length === 0) return null
    const longest = Math.max(...full.map((run) => run.to - run.from))
    const longestRuns = full.filter((run) => run.to - run.from === longest)
    const [run] = longestRuns as [(typeof full)[number]]
    const ids = [...new Set(longestRuns.map((one) => one.read.person.id))]
    return { from: run.from, to: run.to, ids, full: true, sure: true, inflected: run.read.inflected }
  }

  function bareSurname(tokens: readonly Token[], place: number, from: number, exact: readonly Read[]): NameRun | null {
    const token = tokens[place] as Token
    const [best] = exact
    if (!best || best.misheard > licensed.misheard || best.weight < licensed.weight) return null
    if (catalogue.notNames.has(token.norm)) return null
    const bar = latin.test(token.norm) ? alone.latin : isCapital(token.text) ? alone.cased : alone.caseless
    // At the begin of a sentence any word has a capital.
    const opens = isCapital(token.text) && (place === from || (tokens[place - 1] as Token).kind === 'mark')
    const spelled = best.misheard === 0 && best.weight >= shortestSpelled && isCapital(token.text)
    const sure = spelled || (best.misheard <= (opens ? bar.misheard / 3 : bar.misheard) && best.weight >= bar.weight)
    const ids = exact.filter((read) => read.misheard <= best.misheard + 0.02).map((read) => read.person.id)
    return { from: place, to: place + 1, ids, full: false, sure, inflected: best.inflected }
  }

  /** Takes the other words of the person's name that stand around the surname. */
  function extend(person: PersonRow, tokens: readonly Token[], place: number, low: number, high: number) {
    const cased = isCapital((tokens[place] as Token).text)
    const belongs = (at: number) =>
      isCapital((tokens[at] as Token).text) === cased &&
      (soundsGiven(person, tokens[at] as Token) || isInitial(tokens, at, person))
    let from = place
    for (let i = place - 1; i >= low && place - i <= 6; i--) {
      if (isLink(tokens, i)) continue
      if (!belongs(i)) break
      from = i
    }
    if (from < place) return { from, to: place + 1, full: true }
    let to = place + 1
    for (let i = place + 1; i < high && i - place <= 5; i++) {
      if ((tokens[i] as Token).text === '-') continue
      if (!belongs(i)) break
      to = i + 1
    }
    return { from, to, full: to > place + 1 }
  }

  return {
    at,
    begins: (token) => {
      const { exact, loose } = heard(token)
      return exact.length > 0 || loose.length > 0
    },
  }
}

/** A hyphen, or the stop of an initial. */
function isLink(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  if (token.text === '-') return true
  return (
    token.text === '.' &&
    before !== undefined &&
    before.end === token.start &&
    before.text.length <= 4 &&
    [...before.text].length <= 3
  )
}
