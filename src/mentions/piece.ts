import type { Gender } from '../languages/sections/names.ts'
import type { ActorKind } from '../model/actor.ts'
import type { Role } from '../model/offices.ts'
import type { MentionForm } from './mention.ts'

/** Words that name somebody, before it is known who: tokens `from` to `to` (exclusive). */
/** What kind of words a piece is made of. */
export type PieceIs =
  | 'name'
  | 'actor'
  | 'state'
  | 'city'
  | 'office'
  | 'head'
  | 'generic'
  | 'plural'
  | 'pronoun'
  | 'counterpart'
  | 'anonymous'
  | 'title'
  | 'pair'

export interface Piece {
  readonly is: PieceIs
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** Stands inside quotation marks. */
  readonly quoted: boolean
  readonly form: MentionForm
  readonly kind: ActorKind
  /** Ids of actors that the words alone allow; empty = only the context can tell. */
  readonly ids: readonly string[]
  /** False where the words may be no name at all: the document must name the bearer in full or speak of his state. */
  readonly sure: boolean
  /** A name in an oblique case. */
  readonly inflected: boolean
  readonly role: Role | null
  readonly side: string | null
  /** For a city: its English name. */
  readonly place: string | null
  readonly gender: Gender | null
  readonly number: 'one' | 'many'
  /** "the official" true, "an official" false, null where the language does not say. */
  readonly definite: boolean | null
  /** For nouns: whom they may mean; for groups of a known size: how many. */
  readonly means: 'leader' | 'official' | 'anybody' | null
  readonly count: number | null
  /** For pronouns: which person of the sentence before is meant. */
  readonly antecedent: 'first' | 'last'
  /** Words of a stranger's name in normal form, the surname last; the pieces that a group joins. */
  readonly words: readonly string[]
  readonly members: readonly Piece[]
  /** The piece that says who holds the office, where it stands beside it. */
  readonly holder: Piece | null
  /** The person whose office it is: "Trump's spokeswoman". */
  readonly ofPerson: Piece | null
}

const nothing = {
  quoted: false,
  ids: [],
  sure: true,
  inflected: false,
  role: null,
  side: null,
  place: null,
  gender: null,
  number: 'one',
  definite: null,
  means: null,
  count: null,
  antecedent: 'first',
  words: [],
  members: [],
  holder: null,
  ofPerson: null,
} as const

export type PieceStart = Pick<Piece, 'is' | 'from' | 'to' | 'sentence' | 'form' | 'kind'> & Partial<Piece>

/** Makes a piece; what is not given is nothing. */
export function toPiece(start: PieceStart): Piece {
  return { ...nothing, ...start }
}
