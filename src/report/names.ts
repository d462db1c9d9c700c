import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import { safe } from './safe.ts'

/** Names of a reading's actors by id; an id that is not listed is its own name. */
export function actorNames(reading: Reading): (id: string) => string {
  const names = new Map(reading.actors.map((actor) => [actor.id, actor.name]))
  return (id) => names.get(id) ?? id
}

/** Who says it, as a heading: the actor; or the candidates; or "unnamed". */
export function speakerName(
  statement: Statement,
  nameOf: (id: string) => string,
  show: (text: string, limit: number) => string = safe,
): string {
  const { actor, candidates, spans } = statement.source
  if (actor) return nameOf(actor)
  if (candidates.length > 0) return `unresolved: ${candidates.map(nameOf).join(' or ')}`
  return spans.length > 0 ? `unresolved: “${show(spans.map(({ text }) => text).join(' '), 60)}”` : 'no source named'
}
