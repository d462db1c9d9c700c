import type { TopicHits } from '../../mentions/topics.ts'
import type { Contact, TopicMention } from '../../model/findings.ts'
import { contains, spanOf } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Segmented } from '../../text/segment.ts'
import { evidenceIn } from '../evidence.ts'

/** Statements that know their contacts and topics, and the topics of the document. */
export interface Tied {
  readonly statements: readonly Statement[]
  readonly topicMentions: readonly TopicMention[]
}

/** Ties statements to the contacts they speak of or were uttered in, and to topics; what a statement says inside another's words included. */
export function tieTogether(
  statements: readonly Statement[],
  contacts: readonly Contact[],
  topics: TopicHits,
  { text }: Segmented,
): Tied {
  const order = new Map(contacts.map((contact, place) => [contact, place]))
  const inOrder = (a: Contact, b: Contact) => (order.get(a) ?? 0) - (order.get(b) ?? 0)
  const tied = statements.map((statement): Statement => {
    const named = statement.content.flatMap((part) => evidenceIn(contacts, part).map(({ contact }) => contact))
    const about = [...new Set(named)].sort(inOrder)
    const heard = contacts.find(
      (contact) =>
        statement.to.length > 0 &&
        statement.to.every((id) => contact.participants.includes(id)) &&
        statement.source.actor !== null &&
        contact.participants.includes(statement.source.actor),
    )
    return {
      ...statement,
      about: about.map(({ id }) => id),
      utteredIn: heard?.id ?? null,
      topics: topics.within(...statement.content),
    }
  })
  const byTopic = Map.groupBy(topics.hits, ({ topic }) => topic)
  const topicMentions = [...byTopic].map(([topic, hits]): TopicMention => {
    const [contact] = hits
      .flatMap((hit) => evidenceIn(contacts, hit).filter(({ span }) => contains(span, hit)))
      .map(({ contact }) => contact)
      .sort(inOrder)
    return { topic, spans: hits.map(({ start, end }) => spanOf(text, start, end)), contact: contact?.id ?? null }
  })
  return { statements: tied, topicMentions }
}
