import type { Language } from '../languages/language.ts'
import { officeId } from '../model/offices.ts'
import type { Range } from '../model/span.ts'
import { byStart } from '../model/span.ts'
import type { Edtf } from '../model/value.ts'
import type { Roster } from '../roster/types.ts'
import { isUnspaced } from '../text/script.ts'
import type { Segmented, SegmentedBlock } from '../text/segment.ts'
import type { Token } from '../text/tokens.ts'
import { actorsOf } from './actors.ts'
import type { Mention, Mentions } from './mention.ts'
import { joinOffices, withTitles } from './offices.ts'
import { addPairs } from './pairs.ts'
import type { Piece } from './piece.ts'
import {
  inferred,
  membersOf,
  open,
  ownsOffice,
  type Resolved,
  resolveAnonymous,
  resolveCounterpart,
  resolveGeneric,
  resolveMany,
  resolveName,
  resolveOffice,
  resolvePronoun,
  stated,
} from './resolve.ts'
import { scan, viewOf } from './scan.ts'
import { completed, mostTurns, openScene, type Scene } from './scene.ts'
import { addStrangers } from './strangers.ts'

/**
 * Finds all that a document mentions (people, offices, states, organisations, outlets, groups, unnamed sources) and
 * which mentions are one. `day` is the reference day on which offices are held (EDTF), null = not known.
 */
export function findMentions(
  segmented: Segmented,
  packOf: (block: SegmentedBlock) => Language,
  roster: Roster,
  day: Edtf | null,
): Mentions {
  const { text, tokens } = segmented
  const blocks = segmented.blocks.map((block) => {
    const view = viewOf(segmented, block, packOf(block), roster)
    return { view, pieces: scan(view, roster) }
  })
  const { pieces: found, strangers } = addStrangers(blocks, text)
  const pieces = blocks.flatMap(({ view }, at) => {
    const named = withTitles(view, found[at] as Piece[])
    return addPairs(view, joinOffices(view, named))
  })
  const named = namedInFull(pieces)
  const scene = openScene(roster, day, named, sidesIn(pieces))
  learnOffices(pieces, scene)
  const members = new Map<string, readonly string[]>()
  const mentions = resolveAll(pieces, tokens, scene, members).sort(byStart)
  return {
    actors: actorsOf(text, mentions, roster, { strangers, members, learned: scene.learnedOf }),
    mentions,
    within: (range) => within(mentions, range),
    capacityOf: (actor) => {
      const offices = scene.learnedOf(actor)
      return completed(offices.find((office) => office.side !== null) ?? offices[0] ?? null, actor, scene)
    },
  }
}

function namedInFull(pieces: readonly Piece[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const { is, form, ids, sure } of pieces) {
    if (is === 'name' && sure && ids.length === 1 && (form === 'full' || form === 'name')) named.add(ids[0] as string)
  }
  return named
}

/** States and organisations that the document mentions in any form. */
function sidesIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const sides = new Set<string>()
  for (const { is, side, ids } of pieces) {
    if (side) sides.add(side)
    if (is === 'actor') for (const id of ids) sides.add(id)
  }
  return sides
}

/** What offices and genders the document gives to whom, wherever it does. */
function learnOffices(pieces: readonly Piece[], scene: Scene): void {
  for (const piece of pieces) {
    if (piece.is === 'name' && piece.gender && piece.ids.length === 1)
      scene.learnGender(piece.ids[0] as string, piece.gender)
    const holder = piece.holder
    const [id, other] = holder?.ids ?? []
    if (!piece.role || !id || other || ownsOffice(piece, scene)) continue
    scene.learn(id, { role: piece.role, side: piece.side })
    if (piece.gender) scene.learnGender(id, piece.gender)
  }
}

function resolveAll(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  scene: Scene,
  members: Map<string, readonly string[]>,
): Mention[] {
  const offices = new Map<Piece, Piece>()
  const owners = new Set<Piece>()
  for (const piece of pieces) {
    if (piece.holder && !ownsOffice(piece, scene)) offices.set(piece.holder, piece)
    if (piece.ofPerson) owners.add(piece.ofPerson)
  }
  const resolved = new Map<Piece, Resolved | null>()
  const later = [...scene.named].slice(0, mostTurns)

  function who(piece: Piece): Resolved | null {
    const known = resolved.get(piece)
    if (known !== undefined) return known
    const answer = find(piece)
    resolved.set(piece, answer)
    return answer
  }

  function find(piece: Piece): Resolved | null {
    const start = (tokens[piece.from] as Token).start
    const holder = piece.holder ? who(piece.holder) : null
    switch (piece.is) {
      case 'name':
        return resolveName(piece, offices.get(piece) ?? null, scene)
      case 'actor':
        return stated(piece.ids[0] as string)
      case 'state':
      case 'city':
        return stateOf(piece)
      case 'office':
        return ownsOffice(piece, scene)
          ? resolveOffice(piece, null, holder, scene)
          : resolveOffice(piece, holder, piece.ofPerson ? who(piece.ofPerson) : null, scene)
      case 'generic':
      case 'head':
        return resolveGeneric(piece, holder, scene) ?? resolveAnonymous(piece, start)
      case 'counterpart':
        return resolveCounterpart(piece, holder, scene)
      case 'pronoun':
        return piece.number === 'one'
          ? resolvePronoun(piece, scene)
          : resolveMany(piece, scene, isUnspaced((tokens[piece.from] as Token).text))
      case 'anonymous':
        return resolveAnonymous(piece, start)
      case 'plural':
        return groupOf(piece, start, membersOf(piece, scene, later))
      case 'pair': {
        const each = piece.members.map(who)
        const ids = each.flatMap((one) => one?.actor ?? [])
        return groupOf(piece, start, ids.length === piece.members.length ? ids : null)
      }
      case 'title':
        return null
    }
  }

  function groupOf(piece: Piece, start: number, ids: readonly string[] | null): Resolved {
    if (!ids) return open([])
    const id = `here:${start}`
    members.set(id, ids)
    scene.groups.push({ id, members: ids, sentence: piece.sentence, named: piece.is === 'pair' })
    return piece.is === 'pair' ? stated(id) : inferred(id)
  }

  return pieces.flatMap((piece): Mention[] => {
    const answer = who(piece)
    if (!answer) return []
    if (answer.actor && isPerson(piece, answer.actor))
      scene.enter(answer.actor, piece, piece.inflected || owners.has(piece) || ownsNext(tokens, piece))
    return [
      {
        start: (tokens[piece.from] as Token).start,
        end: (tokens[piece.to - 1] as Token).end,
        kind: kindOf(piece, answer.actor, (tokens[piece.from] as Token).start),
        form: piece.form,
        place: piece.place,
        ...answer,
        capacity: completed(answer.capacity, answer.actor, scene),
      },
    ]
  })
}

/** A clitic of possession stands behind the name. */
function ownsNext(tokens: readonly Token[], piece: Piece): boolean {
  const next = tokens[piece.to]
  return next !== undefined && next.kind === 'word' && next.norm.startsWith("'")
}

function stateOf(piece: Piece): Resolved {
  const side = piece.side as string
  return piece.role ? stated(officeId(side, piece.role), { role: piece.role, side }) : stated(side)
}

function isPerson(piece: Piece, actor: string): boolean {
  if (piece.is === 'pronoun' || piece.is === 'anonymous' || piece.kind === 'group') return false
  return actor.startsWith('person:') || (actor.startsWith('here:') && piece.is !== 'generic')
}

function kindOf(piece: Piece, actor: string | null, start: number): Mention['kind'] {
  if (piece.kind === 'group' || piece.number === 'many') return 'group'
  if (actor === null) return piece.kind
  if (actor.startsWith('person:') || (actor.startsWith('here:') && piece.is === 'office')) return 'person'
  if (actor.startsWith('office:')) return 'office'
  return piece.is === 'generic' && actor === `here:${start}` ? 'anonymous' : piece.kind
}

/** The mentions that lie wholly in a range, by binary search. */
function within(mentions: readonly Mention[], range: Range): readonly Mention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).start < range.start) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let at = low; at < mentions.length; at++) {
    const mention = mentions[at] as Mention
    if (mention.start >= range.end) break
    if (mention.end <= range.end) found.push(mention)
  }
  return found
}
