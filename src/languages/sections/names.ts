import type { Role } from '../../model/offices.ts'

/*
 * Who is who in a language. Conventions of every list here:
 * - words are in normal form (lower case, straight apostrophe); phrases are words parted by spaces;
 * - base forms only: endings in `endings` and `baseEndings` make the others; a last word may end in `*` (any ending);
 * - an empty list says "this language has none of these"; null says "this does not apply".
 */

export type Gender = 'female' | 'male'

/** Words for an office. */
export interface OfficeWords {
  readonly role: Role
  readonly words: readonly string[]
  /** Null: said of anybody. */
  readonly gender: Gender | null
}

/** Nouns for a person by what he is, not by which office he holds: official, leader, diplomat. */
export interface GenericWords {
  readonly words: readonly string[]
  readonly gender: Gender | null
  /** Whom the noun may mean: somebody who leads a state, somebody who speaks or works for one, or anybody. */
  readonly means: 'leader' | 'official' | 'anybody'
}

/** Nouns for several at once: "the presidents", "both leaders", "ఇద్దరు నాయకులు". */
export interface PluralWords {
  readonly words: readonly string[]
  /** The offices that its members hold; null = leaders of states. */
  readonly role: Role | null
  /** How many there are, where the words say so. */
  readonly count: number | null
}

export interface PronounWords {
  readonly words: readonly string[]
  readonly gender: Gender | null
  readonly number: 'one' | 'many'
  /** his, their: owns the noun behind it. */
  readonly possessive: boolean
}

export interface NameWords {
  /** `roster`: names are spelled as the roster spells them (English); `own`: as this language hears them. */
  readonly spelling: 'roster' | 'own'
  /** Endings and postpositions that a name in the text may carry (Путин-ым, పుతిన్-తో). */
  readonly endings: readonly string[]
  /** Endings of base forms that give way to others (Росси-я, Зеленск-ий). */
  readonly baseEndings: readonly string[]
  /** Before a name: Mr, господин, శ్రీ. */
  readonly titles: readonly { readonly words: readonly string[]; readonly gender: Gender | null }[]
  readonly offices: readonly OfficeWords[]
  /** Make the office of a state or institution out of its name: head of, глава. */
  readonly heads: readonly string[]
  readonly generics: readonly GenericWords[]
  readonly plurals: readonly PluralWords[]
  /** Where the state or institution stands to its office: "the Russian president" before, "президент России" after. */
  readonly side: 'before' | 'after' | 'both'
  /** May stand between office and side: of, for. */
  readonly of: readonly string[]
  /** May stand between side and office, or office and name: acting, new, the 's of possession. */
  readonly between: readonly string[]
  /** Adjectives and citizens of states, and everyday names that neither ICU nor the roster has; word -> `state:` id. */
  readonly states: Readonly<Record<string, string>>
  /** Whether the words of `states` are written with a capital (Russian, but российский). */
  readonly statesCapital: boolean
  /** Institutions that this language names in its own way; words -> side and role ("foggy bottom", "смоленская площадь"). */
  readonly metonyms: Readonly<Record<string, { readonly side: string; readonly role: Role | null }>>
  /** Proper names that are rendered by their meaning ("సత్య సామాజిక" for Truth Social); words -> actor id. */
  readonly renderings: Readonly<Record<string, string>>
  readonly pronouns: readonly PronounWords[]
  /** Whom a pronoun points to in the sentence before: its first person, or its last where the subject stands by the verb. */
  readonly antecedent: 'first' | 'last'
  /** By which a speaker names himself: I, me, я, నేను. */
  readonly speakers: readonly string[]
  /** By which a ministry, palace or agency is taken up again, and no person: it, оно. */
  readonly bodies: readonly string[]
  /** Somebody of the same office on another side: "his US counterpart". */
  readonly counterparts: readonly string[]
  /** Sources that are not named: "a source familiar with", officials. */
  readonly anonymous: readonly string[]
  /** Join two names into a pair: and, и, మరియు. */
  readonly joiners: readonly string[]
  /** Endings that join, on both words (పుతిన్, ట్రంప్‌లు). */
  readonly jointEndings: readonly string[]
  /** Before a noun that was spoken of already: the, this, ఈ. */
  readonly definite: readonly string[]
  /** Before a noun that was not: a, an, ఒక. */
  readonly indefinite: readonly string[]
  /** Of these two, the ones that show a gender: el and la. Empty where no such word does. */
  readonly gendered: readonly { readonly words: readonly string[]; readonly gender: Gender }[]
  /** Words of institutions and things: a run of capitals with one of these is no person (Party, Street, партия). */
  readonly things: readonly string[]
  /** Words written with a capital that are no part of a name. */
  readonly notNames: readonly string[]
  /** How words end that are foreign to the language, and so likely names (Telugu: a vowelless consonant); null = no such mark. */
  readonly foreignFinals: string | null
}
