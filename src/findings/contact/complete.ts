import type { Act } from '../../model/acts.ts'
import type { ContactLevel, ContactStatus } from '../../model/findings.ts'
import type { Statement } from '../../model/statement.ts'
import type { ActorBook } from '../sides.ts'
import { levelOfRole } from './stages.ts'
import type { Telling } from './telling.ts'

/** What a statement makes of the contact in its content: "Grel OFFERED to meet Harvok". */
const statusOfAct: Readonly<Partial<Record<Act, ContactStatus>>> = {
  agree: 'agreed',
  accept: 'agreed',
  propose: 'proposed',
  offer: 'offered',
  invite: 'offered',
  request: 'requested',
  reject: 'refused',
  promise: 'planned',
  'state-intention': 'planned',
  'express-readiness': 'offered',
}
/** Acts of the parties themselves: their words are told by whoever reports them. */
const deeds: ReadonlySet<Act> = new Set<Act>(['accept', 'agree', 'invite', 'offer', 'propose', 'reject', 'request'])
/** Units between the beginning of a content and a cue that is its verb. */
const opening = 40

/** Completes a telling by the statement it stands in: "[Grel] [agreed] [TO MEET Harvok]": who agreed is who meets. */
export function withStatement(telling: Telling, book: ActorBook, statements: ReadonlyMap<string, Statement>): Telling {
  const { said, cue } = telling
  if (!said) return telling
  const acted = statusOfAct[said.act]
  const governs =
    acted !== undefined && said.content.some((span) => span.start <= cue.start && cue.start - span.start <= opening)
  const outer = said.within ? (statements.get(said.within) ?? null) : null
  const teller = deeds.has(said.act) && governs ? outer : said.source.actor ? said : (outer ?? said)
  const denied = said.act === 'deny' && telling.status.value === 'held'
  const value = denied
    ? ('claimed' as const)
    : governs && (telling.status.value === null || (cue.tense === 'bare' && telling.status.value === 'planned'))
      ? acted
      : telling.status.value
  const span = governs && said.cue[0] && value !== telling.status.value ? said.cue[0] : telling.status.span
  const named = governs && cue.tense === 'bare' ? withSource(telling.parties.named, said, book) : telling.parties.named
  return {
    ...telling,
    said: teller,
    status: { ...telling.status, value, span, sure: telling.status.sure || value !== telling.status.value },
    parties: { ...telling.parties, named, linked: telling.parties.linked || named.length > 1 },
  }
}

function withSource(named: readonly string[], said: Statement, book: ActorBook): readonly string[] {
  const { actor } = said.source
  if (!actor || named.length > 1) return named
  const members = book.membersOf(actor)
  return [...new Set([...(members.length > 0 ? members : [actor]), ...named])]
}

/** Tellings with names, before and behind, among which the parties of one without are looked for. */
const around = 12

/**
 * Gives tellings that name nobody ("the two presidents agreed to meet") the parties of the nearest telling that does,
 * of the same level, before it or else behind it.
 */
export function withParties(tellings: readonly Telling[], book: ActorBook): Telling[] {
  const naming = tellings.filter(({ parties }) => parties.named.length > 1)
  let next = 0
  return tellings.map((telling): Telling => {
    const { parties } = telling
    while (next < naming.length && (naming[next] as Telling).cue.start <= telling.cue.start) next++
    if (parties.named.length > 1) return telling
    const none = parties.named.length === 0
    const wants =
      parties.together || (none && (telling.cue.tense !== 'noun' || telling.again || telling.status.value === 'agreed'))
    if (!wants) return telling
    const level = parties.level
    const fits = (other: Telling) =>
      (!level || (levelOf(other, book) ?? level) === level) &&
      parties.named.every((id) => other.parties.named.some((one) => book.sameParty(id, one)))
    const before = naming.slice(Math.max(0, next - around), next).findLast(fits)
    const found =
      before ?? (parties.together || telling.again ? naming.slice(next, next + around).find(fits) : undefined)
    if (!found) return telling
    if (!parties.together && !telling.again && found.sentence !== telling.sentence) return telling
    return { ...telling, parties: { ...parties, named: found.parties.named } }
  })
}

/** The level that the words or the offices of those who take part show. */
export function levelOf({ level, parties }: Telling, book: ActorBook): ContactLevel | null {
  if (parties.level) return parties.level
  const levels = parties.named.map((id) =>
    book
      .rolesOf(id)
      .map((role) => levelOfRole[role])
      .find((found) => found),
  )
  const known = levels.filter((found) => found !== undefined)
  return known.length > 0 && known.every((found) => found === known[0]) ? (known[0] ?? level) : level
}
