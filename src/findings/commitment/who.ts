import type { Mention } from '../../mentions/mention.ts'
import { contains } from '../../model/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Stretch } from '../clause.ts'
import { beside } from '../contact/cues.ts'
import { stretchOf } from '../contact/satellites.ts'
import type { SentenceView } from '../view.ts'
import type { Setting } from './proposal.ts'

/** Who commits by the words before (and in verb-final languages around) a word of committing. */
export interface Committed {
  readonly by: readonly string[]
  /** Both at once: "the two presidents", "Grel and Harvok". */
  readonly joint: boolean
}

/** Words between a subject and its verb; one that stands further off is another's. */
const nearest = 12
/** Words that look back for a subject. */
const farthest = 30

/** Who agrees, offers, promises: the parties named together, or the one named nearest before the word. */
export function committedBy(cue: Stretch, setting: Setting, together = false): Committed {
  const { view, tokens, contactWords, pair, book, matchers } = setting
  const from = Math.max(view.from, cue.from - farthest)
  const start = (tokens[cue.from] as Token).start
  const voice = view.contents.filter((content) => content.start <= start && start < content.end)
  const isHere = (range: Mention) =>
    voice.every((content) => contains(content, range)) &&
    !view.contents.some((content) => !voice.includes(content) && contains(content, range))
  const named = view.mentions.filter(
    (mention) => canCommit(mention) && isHere(mention) && mention.end <= start && !isOblique(mention, setting),
  )
  const group = contactWords?.groups.all(tokens, from, cue.from).at(-1)
  const last = named.at(-1)
  if (group && (!last || stretchOf(tokens, last).to <= group.to)) return { by: pair, joint: true }
  const own = voice.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.statement.source.actor ?? null
  const far = last !== undefined && cue.from - stretchOf(tokens, last).to > nearest && matchers.words.deed === 'after'
  if (!last || far) return fallback(own, setting, together)
  const run = runOf(named, tokens, contactWords?.joins ?? new Set())
  const ids = [...new Set(run.flatMap(({ actor }) => (actor ? spread(actor, setting) : [])))]
  if (ids.length === 0) return fallback(own, setting, together)
  return { by: ids, joint: ids.length > 1 || book.membersOf(last.actor as string).length > 1 }
}

/** Nobody named: what is agreed is agreed by both; what is offered, by the one who speaks or the side he speaks for. */
function fallback(own: string | null, { book, pair, context }: Setting, together: boolean): Committed {
  const members = own ? book.membersOf(own) : []
  if (members.length > 1) return { by: members, joint: true }
  const speaksForOthers = own !== null && book.rolesOf(own).some((role) => spokesmen.has(role))
  if (together && pair.length > 1) return { by: pair, joint: true }
  if (own === null) return { by: context.document.account ? [context.document.account.side] : [], joint: false }
  if (speaksForOthers) return { by: book.sidesOf(own).slice(0, 1), joint: false }
  return { by: [own], joint: false }
}

const spokesmen: ReadonlySet<string> = new Set(['spokesperson', 'foreign-ministry-spokesperson'])

function spread(actor: string, { book }: Setting): readonly string[] {
  const members = book.membersOf(actor)
  return members.length > 0 ? members : [actor]
}

function canCommit({ actor, kind, form }: Mention): boolean {
  return (
    actor !== null &&
    form !== 'city' &&
    (kind === 'person' || kind === 'office' || kind === 'state' || kind === 'organisation' || kind === 'group')
  )
}

/** "with Harvok", "in Torvin", "సుఖేలను": no subject. */
function isOblique(mention: Mention, { view, tokens, contactWords }: Setting): boolean {
  if (!contactWords) return false
  const { from, to } = stretchOf(tokens, mention)
  if (to < view.to && contactWords.owners.has((tokens[to] as Token).norm)) return true
  if (mention.kind === 'state' && beside(contactWords.placeIn, tokens, from, to, view)) return true
  return (
    contactWords.with.endings.length > 0 &&
    [contactWords.with, contactWords.to].some((words) => beside(words, tokens, from, to, view))
  )
}

/** The last mentions in a row that only commas and "and" part. */
function runOf(named: readonly Mention[], tokens: readonly Token[], joins: ReadonlySet<string>): readonly Mention[] {
  let from = named.length - 1
  while (from > 0) {
    const right = stretchOf(tokens, named[from] as Mention)
    const left = stretchOf(tokens, named[from - 1] as Mention)
    const between = tokens.slice(left.to, right.from)
    const joined =
      between.length <= 6 && between.some(({ norm }) => joins.has(norm)) && !between.some(({ text }) => text === '.')
    if (!joined) break
    from--
  }
  return named.slice(from)
}

/** The persons, offices and states named behind a word as far as a clause goes: whom it is done to. */
export function namedIn({ from, to }: Stretch, view: SentenceView, tokens: readonly Token[]): readonly string[] {
  const named = view.mentions.filter((mention) => {
    const stretch = stretchOf(tokens, mention)
    return canCommit(mention) && mention.kind !== 'state' && stretch.from >= from && stretch.to <= to
  })
  return [...new Set(named.flatMap(({ actor }) => actor ?? []))]
}
