import type { ContactNouns, ContactVerbs, ContactWords, Sides } from '../../languages/sections/contacts.ts'
import type { ContactLevel, ContactMode, ContactStatus, ContactType } from '../../model/findings.ts'
import { type Matcher, matcher } from '../../text/matcher.ts'
import { once } from '../../text/once.ts'

/** What a form of a cue says by itself of whether the contact took place. */
export type Tense = 'held' | 'coming' | 'bare' | 'noun'

/** An entry of the list of cues; `never` swallows words that only look like one. */
export type CueEntry =
  | { readonly kind: 'noun'; readonly row: ContactNouns }
  | { readonly kind: 'verb'; readonly row: ContactVerbs; readonly tense: Exclude<Tense, 'noun'> }
  | { readonly kind: 'never' }

/** The type a cue names; null where it names none in particular, undefined where it is no cue. */
export function typeOfCue(entry: CueEntry): ContactType | null | undefined {
  return entry.kind === 'never' ? undefined : entry.row.type
}

/** `Sides` in the form in which they are asked for. */
export interface SideMatchers {
  readonly before: Matcher<true>
  readonly after: Matcher<true>
  readonly endings: readonly string[]
}

/** A pack's words of contacts, compiled. */
export interface ContactMatchers {
  readonly words: ContactWords
  readonly cues: Matcher<CueEntry>
  readonly modes: Matcher<ContactMode>
  readonly statuses: Matcher<ContactStatus>
  readonly modals: Matcher<true>
  readonly negations: Matcher<true>
  readonly groups: Matcher<ContactLevel | null>
  readonly levels: Matcher<ContactLevel>
  readonly recalls: Matcher<true>
  readonly doubts: Matcher<true>
  readonly apart: Matcher<true>
  readonly beside: Matcher<true>
  readonly openPlaces: Matcher<true>
  readonly passed: SideMatchers
  readonly between: SideMatchers
  readonly with: SideMatchers
  readonly to: SideMatchers
  readonly initiators: SideMatchers
  readonly mediators: SideMatchers
  readonly placeIn: SideMatchers
  readonly means: SideMatchers
  readonly partOf: SideMatchers
  readonly same: Matcher<true>
  readonly hosts: Matcher<true>
  readonly firstPerson: ReadonlySet<string>
  readonly joins: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
}

/** Compiles a pack's words of contacts; a pack is compiled once. */
export const contactMatchers: (words: ContactWords) => ContactMatchers = once((words) => ({
  words,
  cues: matcher(cueEntries(words)),
  modes: matcher(words.modes.flatMap((row) => row.words.map((word) => [word, row.mode] as const))),
  statuses: matcher(words.statuses.flatMap((row) => row.words.map((word) => [word, row.status] as const))),
  modals: phrases(words.modals),
  negations: phrases(words.negations),
  groups: matcher(words.groups.flatMap((row) => row.words.map((word) => [word, row.level] as const))),
  levels: matcher(words.levels.flatMap((row) => row.words.map((word) => [word, row.level] as const))),
  recalls: phrases(words.recalls),
  doubts: phrases(words.doubts),
  apart: phrases(words.apart.between),
  beside: phrases(words.apart.beside),
  openPlaces: phrases(words.places.open),
  passed: sides(words.passed),
  between: sides(words.partners.between),
  with: sides(words.partners.with),
  to: sides(words.partners.to),
  initiators: sides(words.initiators),
  mediators: sides(words.mediators),
  placeIn: sides(words.places.in),
  means: sides(words.means),
  partOf: sides(words.partOf),
  same: phrases(words.partners.same),
  hosts: phrases(words.places.hosts),
  firstPerson: new Set(words.partners.firstPerson),
  joins: new Set(words.partners.joins),
  owners: new Set(words.partners.owners),
}))

function* cueEntries(words: ContactWords): Generator<readonly [string, CueEntry]> {
  for (const row of words.nouns) for (const word of row.words) yield [word, { kind: 'noun', row }]
  for (const row of words.verbs) {
    for (const tense of ['held', 'coming', 'bare'] as const) {
      for (const word of row[tense]) yield [word, { kind: 'verb', row, tense }]
    }
  }
  for (const word of words.never) yield [word, { kind: 'never' }]
}

/** A matcher of plain phrases. */
export function phrases(list: readonly string[]): Matcher<true> {
  return matcher(list.map((phrase) => [phrase, true] as const))
}

function sides(list: Sides): SideMatchers {
  return { before: phrases(list.before), after: phrases(list.after), endings: list.endings }
}
