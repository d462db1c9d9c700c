import type { Mention } from '../../mentions/mention.ts'
import type { ContactLevel } from '../../model/findings.ts'
import { contains, overlaps, type Range } from '../../model/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { ActorBook } from '../sides.ts'
import type { SentenceView } from '../view.ts'
import { behind, beside, type Cue, endsBefore } from './cues.ts'
import type { Reach } from './reach.ts'
import { stretchOf } from './satellites.ts'
import type { ContactMatchers } from './words.ts'

/** Who took part as the words of one cue tell it. */
export interface Parties {
  /** Actor ids, as named; empty where only a word for all of them stands there. */
  readonly named: readonly string[]
  readonly spans: readonly Range[]
  /** "both presidents", "the two sides", "they": those who take part, without names. */
  readonly together: boolean
  readonly level: ContactLevel | null
  /** The subject of a verb of phoning. */
  readonly initiator: { readonly actor: string; readonly span: Range } | null
  /** Joined to the cue by a word such as "between" or "with", or subject and partner of a verb. */
  readonly linked: boolean
}

interface Party extends Mention {
  readonly from: number
  readonly to: number
  readonly actors: readonly string[]
  readonly person: boolean
  readonly linked: boolean
  readonly marked: boolean
}

/** Who took part by the words around a cue: "PUTIN and his counterpart, TRUMP, spoke"; "the call between A and B"; "both leaders". */
export function partiesOf(
  cue: Cue,
  reach: Reach,
  view: SentenceView,
  tokens: readonly Token[],
  matchers: ContactMatchers,
  book: ActorBook,
): Parties {
  const groups = groupsIn(reach, tokens, matchers)
  const all = view.mentions.flatMap((mention) => partyOf(mention, cue, reach, view, tokens, matchers, book))
  const persons = choose(
    all.filter((party) => party.person),
    cue,
    tokens,
    matchers.joins,
  )
  const pronouns = all.filter((party) => party.form === 'pronoun' && party.actors.length > 0)
  const states = choose(
    all.filter((party) => !party.person && party.kind === 'state'),
    cue,
    tokens,
    matchers.joins,
  )
  const organisations = all.filter((party) => party.kind === 'organisation' && party.form !== 'pronoun')
  let chosen = persons
  if (distinct(chosen).length === 1) chosen = [...chosen, ...pronouns]
  const source = distinct(chosen).length < 2 ? speaking(cue, view, reach, tokens, matchers, chosen) : null
  if (distinct(chosen).length < 2 && !source) {
    // "President Harvok of Meridia" is one party.
    const others = [...states, ...organisations].filter(
      ({ actors }) => !actors.some((id) => distinct(chosen).some((person) => book.sameParty(person, id))),
    )
    const wider = [...chosen, ...others]
    if (distinct(wider).length >= 2 && (chosen.length === 0 || wider.some(({ linked }) => linked))) chosen = wider
  }
  // "The call was long, Kolt added": one name beside a noun, tied to it by nothing.
  if (cue.tense === 'noun' && distinct(chosen).length === 1 && !chosen.some((party) => party.linked)) chosen = []
  // "the two presidents ... agreed": one more name before the verb is not the whole of them.
  if (
    groups.length > 0 &&
    cue.tense !== 'noun' &&
    distinct(chosen).length === 1 &&
    chosen.every((party) => !party.linked && party.to <= cue.from)
  ) {
    chosen = []
  }
  const named = distinct(chosen)
  if (source && !named.includes(source)) named.push(source)
  const subject = cue.tense === 'bare' && named.length === 1 ? subjectOfSentence(cue, view, chosen) : null
  if (subject && !named.includes(subject)) named.push(subject)
  return {
    named,
    spans: chosen,
    together: groups.length > 0,
    level: groups.find(({ level }) => level)?.level ?? null,
    initiator:
      cue.initiates && cue.tense === 'held'
        ? subjectOf(chosen.length > 0 ? chosen : [...states, ...pronouns], cue, matchers)
        : null,
    linked: chosen.some(({ linked }) => linked) || (cue.tense !== 'noun' && named.length > 1),
  }
}

function groupsIn({ from, to }: Reach, tokens: readonly Token[], matchers: ContactMatchers) {
  return matchers.groups.all(tokens, from, to).map((match) => ({ level: match.entry }))
}

function partyOf(
  mention: Mention,
  cue: Cue,
  reach: Reach,
  view: SentenceView,
  tokens: readonly Token[],
  matchers: ContactMatchers,
  book: ActorBook,
): Party[] {
  if (mention.form === 'city') return []
  if (!mention.actor || mention.kind === 'outlet' || mention.kind === 'platform' || mention.kind === 'anonymous')
    return []
  const { from, to } = stretchOf(tokens, mention)
  if (from < reach.from || to > reach.to || overlaps({ start: from, end: to }, { start: cue.from, end: cue.to }))
    return []
  const linked =
    endsBefore(matchers.between.before, tokens, from, view.from) >= 0 ||
    endsBefore(matchers.with.before, tokens, from, view.from) >= 0 ||
    behind(matchers.between, tokens, to, view.to) ||
    behind(matchers.with, tokens, to, view.to)
  // A source is the one who tells; it takes part only where the words join it to somebody. "Grel and Harvok spoke and
  // agreed on a truce": those who agree do so themselves.
  const tells = view.sources.some(
    (source) => source.statement.act !== 'agree' && overlaps(source, mention) && !insideContent(view, source, mention),
  )
  if (!linked && tells && mention.form !== 'pronoun') return []
  const members = book.membersOf(mention.actor)
  const person =
    members.length > 0 || ((mention.kind === 'person' || mention.kind === 'office') && mention.form !== 'pronoun')
  const isPlace = mention.kind === 'state' || mention.form === 'metonym'
  if (isPlace && !linked && beside(matchers.placeIn, tokens, from, to, view)) return []
  const owner = to < view.to && matchers.owners.has((tokens[to] as Token).norm)
  if (owner && !ownsCue(to, cue)) return []
  return [
    {
      ...mention,
      from,
      to,
      person,
      linked: linked || owner,
      actors: members.length > 0 ? members : [mention.actor],
      marked: beside(matchers.to, tokens, from, to, view),
    },
  ]
}

function insideContent(view: SentenceView, source: Range, mention: Range): boolean {
  return view.contents.some((content) => contains(content, source) && contains(content, mention))
}

/** "Grel's predecessor" is no party; "Grel's call", "Grel's phone call" is. */
function ownsCue(to: number, cue: Cue): boolean {
  return cue.tense === 'noun' && cue.from >= to && cue.from <= to + 4
}

/** Of more than two, those joined to the cue, else a list ("A, B and C met"), else the two nearest. */
function choose(
  parties: readonly Party[],
  cue: Cue,
  tokens: readonly Token[],
  joins: ReadonlySet<string>,
): readonly Party[] {
  if (distinct(parties).length <= 2) return parties
  const list = runs(parties, tokens, joins).sort((a, b) => nearest(a, cue) - nearest(b, cue))[0] ?? []
  const linked = parties.filter((party) => party.linked && !list.includes(party))
  if (distinct(list).length >= 2) return cue.tense === 'noun' ? list : [...list, ...linked]
  if (distinct(linked).length >= 2) return linked
  const near = [...parties].sort((a, b) => distance(a, cue) - distance(b, cue))
  const kept: Party[] = [...linked]
  for (const party of near) if (distinct(kept).length < 2) kept.push(party)
  return kept.sort((a, b) => a.start - b.start)
}

/** Parties in a row, with nothing but commas and "and" between. */
function runs(parties: readonly Party[], tokens: readonly Token[], joins: ReadonlySet<string>): Party[][] {
  const found: Party[][] = []
  for (const party of parties) {
    const last = found.at(-1)?.at(-1)
    const between = last ? tokens.slice(last.to, party.from) : []
    if (last && between.length <= 2 && between.every(({ norm }) => joins.has(norm))) found.at(-1)?.push(party)
    else found.push([party])
  }
  return found
}

function nearest(list: readonly Party[], cue: Cue): number {
  return Math.min(...list.map((party) => distance(party, cue)))
}

function distance(party: Party, cue: Cue): number {
  return party.from >= cue.to ? party.from - cue.to : cue.from - party.to
}

function distinct(parties: readonly Party[]): string[] {
  return [...new Set(parties.flatMap(({ actors }) => actors))]
}

/** "We spoke", says a spokesman, and means others. */
const speakForOthers: ReadonlySet<string> = new Set(['spokesperson', 'foreign-ministry-spokesperson', 'official'])

/** The one who speaks, where the content says "I" or "he himself": "Grel wrote that he had met Harvok". */
function speaking(
  cue: Cue,
  view: SentenceView,
  reach: Reach,
  tokens: readonly Token[],
  matchers: ContactMatchers,
  chosen: readonly Party[],
): string | null {
  const alone = distinct(chosen).length === 1
  const source = cue.statement?.source
  if (source?.capacity && speakForOthers.has(source.capacity.role)) return null
  if (
    !source?.actor ||
    !(source.actor.startsWith('person:') || source.actor.startsWith('office:') || source.actor.startsWith('here:'))
  )
    return null
  const start = (tokens[reach.from] as Token).start
  const end = (tokens[reach.to - 1] as Token).end
  const pronoun = view.mentions.some(
    ({ form, actor, ...range }) =>
      form === 'pronoun' && (!actor || actor === source.actor) && contains({ start, end }, range),
  )
  const first = tokens.slice(reach.from, reach.to).some(({ norm }) => matchers.firstPerson.has(norm))
  // "сообщил, что беседовал с Кольтом": where a verb needs no subject it has that of the one who says so.
  const dropped =
    matchers.words.dropsSubject &&
    cue.tense === 'held' &&
    alone &&
    chosen.some(({ linked }) => linked) &&
    !isSource(chosen)
  return first || (alone && (pronoun || dropped)) ? source.actor : null

  function isSource(parties: readonly Party[]): boolean {
    return parties.some(({ actors }) => actors.includes(source?.actor ?? ''))
  }
}

/** "..., dijo [Kolt] tras reunirse con Dersín": an infinitive beside another verb has that one's subject, whoever speaks. */
function subjectOfSentence(cue: Cue, view: SentenceView, chosen: readonly Party[]): string | null {
  if (cue.statement || !chosen.some(({ linked }) => linked)) return null
  const speaker = view.mentions.find(
    ({ kind, end, ...mention }) =>
      kind === 'person' && end <= cue.start && view.sources.some((source) => overlaps(source, { ...mention, end })),
  )
  return speaker?.actor ?? null
}

/** The one who phoned: not marked as the one phoned, and before the verb where nothing else tells. */
function subjectOf(parties: readonly Party[], cue: Cue, matchers: ContactMatchers): Parties['initiator'] {
  const single = parties.filter(({ actors }) => actors.length === 1)
  if (distinct(single).length === 1 && matchers.words.partners.to.endings.length === 0) {
    const [only] = single
    return only && only.to <= cue.from ? { actor: only.actors[0] as string, span: only } : null
  }
  if (distinct(single).length > 2) return null
  const unmarked = single.filter(({ marked }) => !marked)
  const subject = unmarked.length === 1 ? unmarked[0] : single.find(({ to }) => to <= cue.from)
  return subject ? { actor: subject.actors[0] as string, span: subject } : null
}
