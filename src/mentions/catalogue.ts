import type { Language } from '../languages/language.ts'
import type { Gender, NameWords } from '../languages/sections/names.ts'
import type { Role } from '../model/offices.ts'
import { formsOf } from '../roster/names/lexicon.ts'
import type { Roster, StateRow } from '../roster/types.ts'
import { once } from '../text/once.ts'
import { type Capitals, firstWord, type Phrase, type PhraseBook, phraseBook } from './phrases.ts'
import { listKeys, textKeys, type WordKeys } from './word-keys.ts'

/** What a phrase of the catalogue stands for. */
export type Entry =
  | { readonly is: 'person'; readonly id: string; readonly name: string }
  | { readonly is: 'actor'; readonly id: string; readonly kind: 'organisation' | 'outlet' | 'platform' }
  | { readonly is: 'state'; readonly id: string }
  | { readonly is: 'demonym'; readonly id: string }
  | { readonly is: 'metonym'; readonly side: string; readonly role: Role | null }
  | { readonly is: 'city'; readonly side: string; readonly name: string }
  | { readonly is: 'office'; readonly role: Role; readonly gender: Gender | null }
  | { readonly is: 'head' }
  | { readonly is: 'generic'; readonly means: 'leader' | 'official' | 'anybody'; readonly gender: Gender | null }
  | { readonly is: 'plural'; readonly role: Role | null; readonly count: number | null }
  | {
      readonly is: 'pronoun'
      readonly gender: Gender | null
      readonly number: 'one' | 'many'
      readonly possessive: boolean
      readonly antecedent: 'first' | 'last'
    }
  | { readonly is: 'counterpart' }
  | { readonly is: 'anonymous' }
  | { readonly is: 'title'; readonly gender: Gender | null }

/** All that can be looked up in a text of one language: the roster, ICU's countries, the pack's words. */
export interface Catalogue {
  readonly names: NameWords | null
  readonly book: PhraseBook<Entry>
  readonly keys: WordKeys
  readonly joiners: ReadonlySet<string>
  readonly of: PhraseBook<true>
  readonly between: PhraseBook<true>
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  /** Articles that show a gender. */
  readonly gendered: ReadonlyMap<string, Gender>
  readonly things: PhraseBook<true>
  /** Words that are no names even with a capital: the pack's own, its endings where they stand apart, months and days. */
  readonly notNames: ReadonlySet<string>
  /** Everyday words of the language, from all that its pack knows but names: where there are no capitals, none is taken for a name. */
  readonly everyday: ReadonlySet<string>
  /** Words that open a sentence and are no names. */
  readonly starters: ReadonlySet<string>
  /** Given names of the lexicon. */
  readonly isGivenName: (word: string) => boolean
}

const catalogues = once((_roster: Roster) => new Map<string, Catalogue>())

/** The catalogue for a language (BCP 47 tag and pack); made once for each roster and tag. */
export function catalogueFor(roster: Roster, pack: Language, tag: string): Catalogue {
  const made = catalogues(roster)
  const key = `${pack.tag} ${tag}`
  const known = made.get(key)
  if (known) return known
  const fresh = makeCatalogue(roster, pack, tag)
  made.set(key, fresh)
  return fresh
}

function makeCatalogue(roster: Roster, pack: Language, tag: string): Catalogue {
  const { names, text } = pack
  const clitics = text?.clitics ?? null
  const keys = textKeys(names, text?.joined?.before)
  const base = listKeys(names)
  const flagged = (words: readonly string[]) =>
    phraseBook(
      words.map((text) => ({ text, entry: true as const, capitals: 'any' as const, first: null })),
      keys,
      base,
      clitics,
    )
  return {
    names,
    keys,
    book: phraseBook(
      [...rosterPhrases(roster), ...countryPhrases(roster, tag), ...(names ? packPhrases(names) : [])],
      keys,
      base,
      clitics,
    ),
    joiners: new Set(names?.joiners),
    of: flagged(names?.of ?? []),
    between: flagged(names?.between ?? []),
    definite: new Set(names?.definite),
    indefinite: new Set(names?.indefinite),
    gendered: new Map(
      names?.gendered.flatMap(({ words, gender }) => words.map((word) => [word, gender] as const)) ?? [],
    ),
    things: flagged(names?.things ?? []),
    everyday: everydayWords(pack),
    notNames: new Set([...(names?.notNames ?? []), ...(names?.endings ?? []), ...calendarWords(tag)]),
    starters: new Set(text?.starters),
    isGivenName: (word) => formsOf(word).length > 0,
  }
}

/** The phrases of a roster, which are the same in every language. */
const rosterPhrases = once((roster: Roster): readonly Phrase<Entry>[] =>
  [...namesIn(roster)].map((phrase) => ({ ...phrase, first: firstWord(phrase.text) })),
)

function* namesIn(roster: Roster): Generator<Omit<Phrase<Entry>, 'first'>> {
  for (const person of roster.people) {
    for (const text of [person.name, ...person.native, ...person.aliases]) {
      if (text.length < 2) continue
      yield {
        text,
        entry: { is: 'person', id: person.id, name: text },
        capitals: 'own',
      }
    }
  }
  for (const { id, kind, name, aliases } of roster.organisations) {
    for (const text of [name, ...aliases]) yield { text, entry: { is: 'actor', id, kind }, capitals: 'own' }
  }
  for (const { id, name, aliases } of roster.outlets) {
    for (const text of [name, ...aliases]) {
      yield { text, entry: { is: 'actor', id, kind: 'outlet' }, capitals: 'own' }
    }
  }
  for (const state of roster.states) {
    yield* statePhrases(state)
    yield* cityPhrases(state)
  }
}

/** ICU's names of the roster's states in English and in the language of the text. */
function* countryPhrases(roster: Roster, tag: string): Generator<Phrase<Entry>> {
  const countryNames = countriesOf(['en', tag])
  for (const { id } of roster.states) {
    for (const text of new Set(countryNames(id))) {
      yield { text, entry: { is: 'state', id }, capitals: 'own', first: null }
    }
  }
}

function* statePhrases(state: StateRow): Generator<Omit<Phrase<Entry>, 'first'>> {
  const names = new Set([state.name, ...state.aliases])
  for (const text of names) yield { text, entry: { is: 'state', id: state.id }, capitals: 'own' }
  for (const text of [state.capital, ...state.capitalAliases]) {
    if (!text || names.has(text)) continue
    yield { text, entry: { is: 'metonym', side: state.id, role: null }, capitals: 'own' }
  }
  for (const { name, aliases, role } of state.metonyms) {
    for (const text of [name, ...aliases]) {
      yield { text, entry: { is: 'metonym', side: state.id, role }, capitals: 'own' }
    }
  }
}

function* cityPhrases({ id, cities }: StateRow): Generator<Omit<Phrase<Entry>, 'first'>> {
  for (const { name, aliases } of cities) {
    for (const text of [name, ...aliases]) yield { text, entry: { is: 'city', side: id, name }, capitals: 'own' }
  }
}

function* packPhrases(names: NameWords): Generator<Phrase<Entry>> {
  const all = function* (words: readonly string[], entry: Entry, capitals: Capitals = 'any'): Generator<Phrase<Entry>> {
    for (const text of words) yield { text, entry, capitals, first: null }
  }
  for (const { words, gender } of names.titles) yield* all(words, { is: 'title', gender })
  for (const { words, role, gender } of names.offices) yield* all(words, { is: 'office', role, gender })
  yield* all(names.heads, { is: 'head' })
  for (const { words, means, gender } of names.generics) yield* all(words, { is: 'generic', means, gender })
  for (const { words, role, count } of names.plurals) yield* all(words, { is: 'plural', role, count })
  for (const [text, id] of Object.entries(names.states)) {
    const capitals = /^[a-z]{2,3}$/.test(text) ? 'all' : names.statesCapital ? 'first' : 'any'
    yield { text, entry: { is: 'demonym', id }, capitals, first: null }
  }
  for (const [text, { side, role }] of Object.entries(names.metonyms)) {
    yield { text, entry: { is: 'metonym', side, role }, capitals: 'first', first: null }
  }
  for (const [text, id] of Object.entries(names.renderings)) {
    const kind = id.startsWith('outlet:') ? 'outlet' : 'platform'
    yield { text, entry: { is: 'actor', id, kind }, capitals: 'any', first: null }
  }
  for (const { words, gender, number, possessive } of names.pronouns) {
    yield* all(words, { is: 'pronoun', gender, number, possessive, antecedent: names.antecedent })
  }
  yield* all(names.counterparts, { is: 'counterpart' })
  yield* all(names.anonymous, { is: 'anonymous' })
}

/** ICU's names of a state in the given languages; none for a state that ICU does not know. */
function countriesOf(tags: readonly string[]): (id: string) => readonly string[] {
  const lists = tags.flatMap((tag) => {
    if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return []
    return (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' }),
    )
  })
  return (id) => {
    const code = id.slice(id.indexOf(':') + 1)
    if (!/^[A-Z]{2}$/.test(code)) return []
    return lists.flatMap((list) => list.of(code) ?? [])
  }
}

/** Names of months and days of the week, which begin with a capital in many languages. */
function calendarWords(tag: string): string[] {
  const locale = Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en'
  const words: string[] = []
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' })
    const weekday = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' })
    for (let at = 0; at < 12; at++) words.push(month.format(Date.UTC(2024, at, 15)))
    for (let at = 1; at <= 7; at++) words.push(weekday.format(Date.UTC(2024, 0, at)))
  }
  return words.map((word) => word.toLowerCase().replace(/\.$/, ''))
}

/** Single words from every section of a pack that holds no names. */
function everydayWords({
  reporting,
  contacts,
  commitments,
  undisclosed,
  claims,
  positions,
  time,
}: Language): ReadonlySet<string> {
  const words = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length > 2 && !/[\s*~]/.test(value)) words.add(value)
    } else if (value !== null && typeof value === 'object') Object.values(value).forEach(collect)
  }
  collect([reporting, contacts, commitments, undisclosed, claims, positions, time])
  return words
}
