import type { Span } from './span.ts'

export type ActorKind = 'person' | 'office' | 'state' | 'organisation' | 'outlet' | 'platform' | 'group' | 'anonymous'

/** A role held for a side; `side` is a state or organisation id, dates are EDTF, null = unknown. */
export interface Capacity {
  readonly role: string
  readonly side: string | null
  readonly from: string | null
  readonly to: string | null
}

/** Somebody or something that speaks, is spoken of or takes part. Ids: `person:`, `office:`, `state:RU`, `org:`, `outlet:` from the roster, `here:START` otherwise. */
export interface Actor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  /** Ids of the members of a group (joint speakers). */
  readonly members: readonly string[]
  readonly capacities: readonly Capacity[]
  readonly mentions: readonly Span[]
}
