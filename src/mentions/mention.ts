import type { Actor, ActorKind } from '../model/actor.ts'
import type { Role } from '../model/offices.ts'
import type { Range } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'

/** In which form an actor is named. */
export type MentionForm =
  | 'full'
  | 'surname'
  | 'alias'
  | 'office'
  | 'pronoun'
  | 'generic'
  | 'state'
  | 'metonym'
  | 'demonym'
  | 'city'
  | 'group'
  | 'anonymous'
  | 'name'

/** Words that name somebody or something, and who that is. */
export interface Mention extends Range {
  readonly kind: ActorKind
  readonly form: MentionForm
  /** Null where the words do not tell who it is; then `candidates` lists who it could be. */
  readonly actor: string | null
  readonly candidates: readonly string[]
  readonly capacity: { readonly role: Role; readonly side: string | null } | null
  /** The English name of a city; its actor is the state it lies in. */
  readonly place: string | null
  readonly certainty: 'stated' | 'inferred' | 'open'
}

/** All mentions of a document in the order of the text, and the actors they name. */
export interface Mentions {
  readonly actors: readonly Actor[]
  readonly mentions: readonly Mention[]
  /** The mentions that lie wholly in a range, in order. */
  readonly within: (range: Range) => readonly Mention[]
  /** The office in which the document first introduces somebody, with its side where it says so; null where it gives none. */
  readonly capacityOf: (actor: string) => Mention['capacity']
}

/** Who a source's words name: what `resolveSource` answers. */
export type ResolvedSource = Omit<Statement['source'], 'spans'>
