import { type NameHit, personIndex } from '../roster/names/person-index.ts'
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
}

/** Reads the roster's people among tokens, by the sound of their names: "డిమిత్రి పెస్కోవ్‌తో", "Владимиром Путиным". */
export interface NameReader {
  readonly at: (tokens: readonly Token[], at: number, from: number, to: number) => NameRun | null
}

/** Shares of a surname that may be heard wrong: in letters that the roster's own spelling uses, and in others. */
const limits = { latin: 0.06, other: 0.12 }
const alone = {
  cased: { misheard: 0.06, weight: 2.6 },
  caseless: { misheard: 0.03, weight: 3 },
  latin: { misheard: 0.03, weight: 2.6 },
}
/** What a bare surname must reach even where the document names its bearer in full. */
const licensed = { misheard: 0.07, weight: 1.7 }
const given = 0.16
const mostRemembered = 50_000
const latin = /^[\p{sc=Latin}\p{M}\p{P}]+$/u

/** Makes the reader for a roster and the language of a catalogue; what a word sounds like is remembered. */
export function nameReader(roster: Roster, catalogue: Catalogue): NameReader {
  const index = personIndex(roster)
  const memory = new Map<string, readonly NameHit[]>()

  function heard(token: Token): readonly NameHit[] {
    const known = memory.get(token.norm)
    if (known) return known
    const found = hear(token)
    if (memory.size >= mostRemembered) memory.clear()
    memory.set(token.norm, found)
    return found
  }

  function hear(token: Token): readonly NameHit[] {
    const limit = latin.test(token.norm) ? limits.latin : limits.other
    const best = new Map<PersonRow, NameHit>()
    for (const key of catalogue.keys(token.norm)) {
      for (const hit of index.surnames(key, limit)) {
        const known = best.get(hit.person)
        if (!known || hit.misheard < known.misheard) best.set(hit.person, hit)
      }
      if ([...best.values()].some((hit) => hit.misheard < 0.02)) break
    }
    const hits = [...best.values()].sort((a, b) => a.misheard - b.misheard || (a.person.id < b.person.id ? -1 : 1))
    const first = hits[0]?.misheard ?? 0
    return hits.filter((hit) => hit.misheard <= first + 0.04).slice(0, 12)
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
    const hits = heard(token)
    if (hits.length === 0) return null
    const runs = hits.map((hit) => ({ hit, ...extend(hit.person, tokens, place, from, to) }))
    const full = runs.filter((run) => run.full)
    if (full.length > 0) {
      const longest = Math.max(...full.map((run) => run.to - run.from))
      const best = full.filter((run) => run.to - run.from === longest)
      const [run] = best as [(typeof best)[number]]
      return { from: run.from, to: run.to, ids: best.map((one) => one.hit.person.id), full: true, sure: true }
    }
    const [best] = hits as [NameHit, ...NameHit[]]
    if (!best.exact || best.misheard > licensed.misheard || best.weight < licensed.weight) return null
    const bar = latin.test(token.norm) ? alone.latin : isCapital(token.text) ? alone.cased : alone.caseless
    const sure = best.misheard <= bar.misheard && best.weight >= bar.weight
    const ids = hits.filter((hit) => hit.misheard <= best.misheard + 0.02).map((hit) => hit.person.id)
    return { from: place, to: place + 1, ids, full: false, sure }
  }

  /** Takes the other words of the person's name that stand around the surname. */
  function extend(person: PersonRow, tokens: readonly Token[], place: number, low: number, high: number) {
    let from = place
    let to = place + 1
    let words = 0
    for (let i = place - 1; i >= low && place - i <= 6; i--) {
      const token = tokens[i] as Token
      if (
        token.kind === 'mark' &&
        (token.text === '.' || token.text === '-') &&
        (tokens[i + 1] as Token).start === token.end
      )
        continue
      if (token.kind === 'mark' && token.text === '.' && i > low && isInitial(tokens, i - 1, person)) continue
      if (!soundsGiven(person, token) && !isInitial(tokens, i, person)) break
      from = i
      words++
    }
    if (words === 0) {
      for (let i = place + 1; i < high && i - place <= 5; i++) {
        const token = tokens[i] as Token
        if (token.kind === 'mark' && token.text === '-') continue
        if (token.kind !== 'word' || !(isCapital(token.text) || !isUncapital(token.text))) break
        if (!soundsGiven(person, token)) break
        to = i + 1
        words++
      }
    }
    return { from, to, full: words > 0 }
  }

  return { at }
}
