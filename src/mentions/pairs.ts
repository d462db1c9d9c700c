import type { Token } from '../text/tokens.ts'
import { type Piece, toPiece } from './piece.ts'
import type { BlockView } from './scan.ts'

// "Putin and Trump" - "Россия и США" - "రష్యా మరియు యుఎస్" - "పుతిన్, ట్రంప్‌లు" - "Moscow, Kyiv and Washington"

const mostMembers = 6

/** Pieces that are joined into one: the pair is added, its members stay. */
export function addPairs(view: BlockView, pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (let at = 0; at < pieces.length; ) {
    const members = membersFrom(view, pieces, at)
    const [first] = members
    const last = members.at(-1)
    const next = members.length > 1 && last ? last.next : at + 1
    if (members.length > 1 && first && last) {
      all.push(
        toPiece({
          is: 'pair',
          from: first.from,
          to: last.piece.to,
          sentence: first.piece.sentence,
          quoted: first.piece.quoted,
          form: 'group',
          kind: 'group',
          number: 'many',
          members: members.map((member) => member.piece),
        }),
      )
    }
    for (; at < next; at++) all.push(pieces[at] as Piece)
    // "the US and Russian presidents": whose presidents stands right before.
    const plural = pieces[at]
    if (members.length > 1 && last && plural?.is === 'plural' && plural.from === last.piece.to) {
      all.push({ ...plural, members: members.map((member) => member.piece) })
      at++
    }
  }
  return all
}

interface Head {
  readonly piece: Piece
  readonly from: number
  readonly next: number
}

/** The members of a pair that begins with a piece; one where none does. */
function membersFrom(view: BlockView, pieces: readonly Piece[], at: number): Head[] {
  const first = head(pieces, at)
  if (!first) return []
  const members = [first]
  for (let last = first; members.length < mostMembers; ) {
    const next = head(pieces, last.next)
    if (!next || next.piece.sentence !== first.piece.sentence || !alike(first.piece, next.piece)) break
    const link = linkBetween(view, last.piece.to, next.from)
    // "A, and B" begins a clause; "A, B, and C" is a list.
    if (!link || (link === 'comma joiner' && members.length < 2)) break
    members.push(next)
    if (link !== 'comma' || endsJointly(view, next.piece)) return members
    last = next
  }
  return [first]
}

/** A name with the office before it counts as one: "President Kolt and Prime Minister Dersin". */
function head(pieces: readonly Piece[], at: number): Head | null {
  const piece = pieces[at]
  if (!piece) return null
  const holder = piece.is === 'office' ? piece.holder : null
  if (holder && holder === pieces[at + 1]) return { piece: holder, from: piece.from, next: at + 2 }
  return canJoin(piece) ? { piece, from: piece.from, next: at + 1 } : null
}

function canJoin(piece: Piece): boolean {
  if (piece.is === 'name') return piece.kind === 'person'
  if (piece.is === 'state') return true
  return piece.is === 'office' && piece.side !== null
}

/** People join people, states join states and the places that stand for them. */
function alike(a: Piece, b: Piece): boolean {
  const person = (piece: Piece) => piece.is === 'name' || piece.is === 'office'
  return person(a) === person(b)
}

function linkBetween(
  { tokens, catalogue }: BlockView,
  from: number,
  to: number,
): 'joiner' | 'comma joiner' | 'comma' | null {
  if (to - from < 1 || to - from > 3) return null
  let comma = false
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (catalogue.joiners.has(token.norm)) {
      if (!onlyArticles(tokens, at + 1, to, catalogue.definite)) return null
      return comma ? 'comma joiner' : 'joiner'
    }
    if (token.text !== ',') return null
    comma = true
  }
  return comma ? 'comma' : null
}

function onlyArticles(tokens: readonly Token[], from: number, to: number, definite: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (!definite.has((tokens[at] as Token).norm)) return false
  return true
}

/** "పుతిన్, ట్రంప్‌లు": the plural ending on the last name joins them. */
function endsJointly({ tokens, catalogue }: BlockView, piece: Piece): boolean {
  const { norm } = tokens[piece.to - 1] as Token
  return (catalogue.names?.jointEndings ?? []).some(
    (ending) => norm.length > ending.length + 2 && norm.endsWith(ending),
  )
}
