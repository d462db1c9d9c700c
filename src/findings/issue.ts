import type { Language } from '../languages/language.ts'
import type { TopicWords } from '../languages/sections/topics.ts'
import type { Contact } from '../model/findings.ts'
import type { Range } from '../model/span.ts'
import { areaOf, issues } from '../model/topics.ts'
import { type Match, type Matcher, matcher } from '../text/matcher.ts'
import { once } from '../text/once.ts'
import type { Token } from '../text/tokens.ts'
import { stageOf } from './contact/stages.ts'
import { evidenceIn } from './evidence.ts'

interface IssueMatchers {
  readonly topics: Matcher<string>
  readonly issues: Matcher<string>
}

const compiled: (words: TopicWords) => IssueMatchers = once((words) => ({
  topics: matcher(entries(words.words)),
  issues: matcher(entries(words.issues)),
}))

function entries(lists: Readonly<Record<string, readonly string[]>>): (readonly [string, string])[] {
  return Object.entries(lists).flatMap(([topic, list]) => list.map((word) => [word, topic] as const))
}

const areas: ReadonlySet<string> = new Set([areaOf(issues.initiator), areaOf(issues.venue)])

/** Words for a question of the contact or the next one ("on which DATE", "ఎక్కడ") among tokens `[from, to)`. */
export function issuesIn(pack: Language, tokens: readonly Token[], from: number, to: number): readonly Match<string>[] {
  if (!pack.topics) return []
  const { topics, issues: everyday } = compiled(pack.topics)
  return [
    ...topics.all(tokens, from, to).filter(({ entry }) => areas.has(areaOf(entry))),
    ...everyday.all(tokens, from, to),
  ]
}

/** The topic that words are about: a question of the contact or the next one first, then any other; null where none shows. */
export function topicOf(pack: Language, tokens: readonly Token[], from: number, to: number): string | null {
  const [issue] = issuesIn(pack, tokens, from, to)
  if (issue) return issue.entry
  return pack.topics ? (compiled(pack.topics).topics.all(tokens, from, to)[0]?.entry ?? null) : null
}

/** All topics of a stretch of tokens, each once. */
export function topicsIn(pack: Language, tokens: readonly Token[], from: number, to: number): string[] {
  return pack.topics
    ? [
        ...new Set(
          compiled(pack.topics)
            .topics.all(tokens, from, to)
            .map(({ entry }) => entry),
        ),
      ]
    : []
}

/** The contact that words on a topic speak of: one that they name, else the one behind (protocol) or ahead (next contact). */
export function contactOf(topic: string | null, range: Range, contacts: readonly Contact[]): Contact | null {
  const named = evidenceIn(contacts, range)[0]?.contact
  if (topic === null || !areas.has(areaOf(topic))) return named ?? null
  const stage = areaOf(topic) === areaOf(issues.initiator) ? 'past' : 'coming'
  const staged = (contact: Contact) => contact.status.value !== null && stageOf[contact.status.value] === stage
  if (named && (staged(named) || stage === 'past')) return named
  const [best] = contacts.filter(staged).sort((a, b) => rank(b) - rank(a))
  return best ?? null
}

function rank({ type, evidence }: Contact): number {
  return (type === 'visit' || type === 'message' ? -100 : 0) + evidence.length
}
