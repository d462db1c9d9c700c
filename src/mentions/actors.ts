import type { Actor, ActorKind } from '../model/actor.ts'
import { type Span, spanOf } from '../model/span.ts'
import { actorName, byId } from '../roster/lookup.ts'
import type { Roster } from '../roster/types.ts'
import type { Mention } from './mention.ts'
import type { Office } from './scene.ts'
import type { Stranger } from './strangers.ts'

/** What the document alone says of an actor. */
export interface Told {
  readonly strangers: readonly Stranger[]
  readonly members: ReadonlyMap<string, readonly string[]>
  readonly learned: (id: string) => readonly Office[]
}

const kinds: Readonly<Record<string, ActorKind>> = {
  person: 'person',
  office: 'office',
  state: 'state',
  org: 'organisation',
  outlet: 'outlet',
}

/** The actors that mentions name, in the order in which they first come on. */
export function actorsOf(text: string, mentions: readonly Mention[], roster: Roster, told: Told): Actor[] {
  const spans = new Map<string, { readonly kind: ActorKind; readonly spans: Span[] }>()
  const note = (id: string, kind: ActorKind, span: Span | null) => {
    const known = spans.get(id)
    if (known) {
      if (span) known.spans.push(span)
    } else spans.set(id, { kind, spans: span ? [span] : [] })
  }
  for (const mention of mentions) {
    if (mention.actor === null) continue
    note(mention.actor, mention.kind, spanOf(text, mention.start, mention.end))
    for (const member of told.members.get(mention.actor) ?? []) note(member, 'person', null)
  }
  const strangers = new Map(told.strangers.map((stranger) => [stranger.id, stranger]))
  return [...spans].map(([id, { kind, spans: found }]): Actor => {
    const row = byId(roster, id)
    const prefix = id.slice(0, id.indexOf(':'))
    const members = told.members.get(id) ?? []
    const learned = told.learned(id).map(({ role, side }) => ({ role, side, from: null, to: null }))
    const capacities =
      row && 'capacities' in row
        ? row.capacities.map(({ role, side, from, to }) => ({ role, side, from, to }))
        : learned
    return {
      id,
      kind:
        row && 'kind' in row && row.kind === 'platform'
          ? 'platform'
          : members.length > 0
            ? 'group'
            : strangers.has(id)
              ? 'person'
              : (kinds[prefix] ?? kind),
      name: actorName(roster, id) ?? strangers.get(id)?.name ?? found[0]?.text ?? id,
      members,
      capacities,
      mentions: found,
    }
  })
}
