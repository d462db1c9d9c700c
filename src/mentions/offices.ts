import type { Role } from '../model/offices.ts'
import { isUnspaced } from '../text/script.ts'
import type { Token } from '../text/tokens.ts'
import { isCapital } from './phrases.ts'
import type { Piece } from './piece.ts'
import { personalRoles } from './resolve.ts'
import type { BlockView } from './scan.ts'

// "the Kremlin spokesman Dmitry Peskov" - "пресс-секретарь Кремля" - "రష్యా అధ్యక్షుడు వ్లాదిమిర్ పుతిన్" - "his US counterpart, ..."

/** The office at the head of an institution. */
const headOf: Partial<Record<Role, Role>> = {
  'foreign-ministry': 'foreign-minister',
  'defence-ministry': 'defence-minister',
  ministry: 'minister',
  government: 'prime-minister',
  presidency: 'chief-of-staff',
  parliament: 'speaker',
  delegation: 'negotiator',
}

/** Whose spokesperson somebody is decides which office that is. */
const spokespersonOf: Partial<Record<Role, Role>> = { 'foreign-ministry': 'foreign-ministry-spokesperson' }

const mostBetween = 3

/** Joins offices with the state, institution or person they belong to and with the name that stands beside them. */
export function joinOffices(view: BlockView, pieces: readonly Piece[]): Piece[] {
  const joined = withSides(view, pieces)
  return withHolders(view, joined)
}

function isSide(piece: Piece): boolean {
  return piece.is === 'state' || (piece.is === 'actor' && piece.kind === 'organisation')
}

function isOffice(piece: Piece): boolean {
  return (
    piece.is === 'office' ||
    piece.is === 'head' ||
    piece.is === 'generic' ||
    piece.is === 'counterpart' ||
    piece.is === 'anonymous' ||
    piece.is === 'plural'
  )
}

function withSides(view: BlockView, pieces: readonly Piece[]): Piece[] {
  const { catalogue } = view
  const done: Piece[] = []
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    if (!isOffice(piece)) {
      done.push(piece)
      continue
    }
    const article = articleBefore(view, piece)
    const definite = article === null ? null : catalogue.definite.has(article)
    const gender = piece.gender ?? (article === null ? null : (catalogue.gendered.get(article) ?? null))
    let office: Piece = { ...piece, definite, gender }
    const before = done.at(-1)
    const side = catalogue.names?.side ?? 'both'
    if (side !== 'after' && before && before.sentence === piece.sentence && between(view, before.to, piece.from)) {
      if (piece.is !== 'plural' && (isSide(before) || (piece.is !== 'anonymous' && isInstitution(before)))) {
        office = owned(office, before, { from: before.from, to: office.to })
        done.pop()
      } else if (before.is === 'name' && office.role && personalRoles.has(office.role) && office.is === 'office') {
        if (!isGlued(view, before, piece)) office = { ...office, ofPerson: before }
      } else if (before.is === 'pronoun' && !before.sure && before.number === 'one' && office.is === 'office') {
        office = { ...office, definite: true, ofPerson: before }
      }
    }
    const after = pieces[at + 1]
    if (
      side !== 'before' &&
      office.side === null &&
      after &&
      after.sentence === piece.sentence &&
      followsOf(view, office.to, after)
    ) {
      const next = pieces[at + 2]
      if (isSide(after)) {
        office = owned(office, after, { from: office.from, to: after.to })
        at++
      } else if (
        side === 'after' &&
        isInstitution(after) &&
        piece.is !== 'plural' &&
        next &&
        ofSide(view, after, next)
      ) {
        // "la portavoz de la Presidencia sorvaliana"
        office = owned(office, owned(after, next, { from: after.from, to: next.to }), {
          from: office.from,
          to: next.to,
        })
        at += 2
      } else if (
        (after.is === 'name' || (side === 'after' && isHeld(after))) &&
        office.role &&
        personalRoles.has(office.role) &&
        (catalogue.names?.of.length ?? 0) > 0
      ) {
        office = { ...office, ofPerson: after }
      }
    }
    if (office.is !== 'head') done.push(office)
    else if (office.side !== null) done.push(headless(office))
  }
  return done
}

/** "un asesor [de la presidenta]": the office of somebody whom somebody else works for. */
function isHeld(piece: Piece): boolean {
  return piece.is === 'office' && piece.role !== null && !(piece.role in headOf) && piece.holder === null
}

/** The state that owns an institution stands right behind it. */
function ofSide(view: BlockView, institution: Piece, next: Piece): boolean {
  return isSide(next) && next.sentence === institution.sentence && followsOf(view, institution.to, next)
}

/** The head of a state is its leader, whatever the office is called. */
function headless(piece: Piece): Piece {
  return { ...piece, is: 'generic', form: 'generic', kind: 'person', means: 'leader' }
}

function isInstitution(piece: Piece): boolean {
  return piece.is === 'office' && piece.role !== null && piece.role in headOf && piece.holder === null
}

function owned(office: Piece, owner: Piece, range: { readonly from: number; readonly to: number }): Piece {
  const side = owner.side ?? owner.ids[0] ?? null
  const base = { ...office, ...range, side }
  if (office.is === 'head') {
    const role = owner.role ? headOf[owner.role] : null
    return role ? { ...base, is: 'office', role } : base
  }
  if (office.role === 'spokesperson' && owner.role)
    return { ...base, role: spokespersonOf[owner.role] ?? 'spokesperson' }
  // "the White House press secretary", but "the Kremlin administration" is its presidency all the same.
  return base
}

/** The article or pointing word just before an office: "[the] new minister"; null where none stands there. */
function articleBefore({ tokens, block, catalogue }: BlockView, piece: Piece): string | null {
  if (!catalogue.names || (catalogue.definite.size === 0 && catalogue.indefinite.size === 0)) return null
  for (let at = piece.from - 1; at >= block.from && piece.from - at <= mostBetween + 1; at--) {
    const { norm, kind } = tokens[at] as Token
    if (catalogue.definite.has(norm) || catalogue.indefinite.has(norm)) return norm
    if (kind === 'mark') return null
  }
  return null
}

/** Nothing, or only words that may stand between side and office, lies between two places. */
function between({ tokens, catalogue }: BlockView, from: number, to: number): boolean {
  if (to - from > mostBetween) return false
  for (let at = from; at < to; ) {
    const token = tokens[at] as Token
    if (token.text === '-' || token.text === '–') at++
    else {
      const [match] = catalogue.between.at(tokens, at, to)
      if (!match) return false
      at = match.to
    }
  }
  return true
}

/** "of", "for the" lies between; where the language has no such word, nothing does. */
function followsOf(view: BlockView, from: number, after: Piece): boolean {
  const { tokens, catalogue } = view
  if (!catalogue.names) return false
  // "la canciller sorvaliana": an adjective goes with the noun before it.
  const small = !isCapital((tokens[after.from] as Token).text)
  const adjective = after.is === 'state' && small && catalogue.names.side === 'after'
  if (adjective && after.from - from <= mostBetween && between(view, from, after.from)) return true
  if (catalogue.names.of.length === 0) return from === after.from
  const [match] = catalogue.of.at(tokens, from, after.from)
  return match !== undefined && between(view, match.to, after.from)
}

function withHolders(view: BlockView, pieces: readonly Piece[]): Piece[] {
  const { tokens } = view
  return pieces.flatMap((piece, at): Piece[] => {
    if (piece.is === 'title') return []
    if (!isOffice(piece) || piece.is === 'plural' || piece.is === 'anonymous' || isInstitution(piece)) return [piece]
    const after = pieces[at + 1]
    const before = pieces[at - 1]
    const nextTo = (name: Piece | undefined): name is Piece =>
      name?.is === 'name' && name.kind === 'person' && name.sentence === piece.sentence
    // "President Kolt"
    if (nextTo(after) && after !== piece.ofPerson && between(view, piece.to, after.from)) {
      // "советник Эшдейл Маркус Одделл"
      const second = pieces[at + 2]
      if (nextTo(second) && second.from === after.to && piece.role && personalRoles.has(piece.role)) {
        return [{ ...piece, ofPerson: after, holder: second }]
      }
      return [{ ...piece, holder: after, side: piece.side ?? sideBehind(view, after, pieces[at + 2]) }]
    }
    // "普京总统", "ベスター大統領": where no space parts them, the office behind a name is the one that he holds.
    if (nextTo(before) && piece.is === 'office' && isGlued(view, before, piece)) {
      const owner = pieces[at - 2]
      const owned = owner && isSide(owner) && owner.sentence === piece.sentence && between(view, owner.to, before.from)
      return [{ ...piece, holder: before, side: piece.side ?? (owned ? (owner.side ?? owner.ids[0] ?? null) : null) }]
    }
    // "his US counterpart, Ivan Dersin"
    if (nextTo(after) && after.from === piece.to + 1 && tokens[piece.to]?.text === ',' && names(view, piece, after)) {
      return [{ ...piece, holder: after }]
    }
    // "Kolt, the spokeswoman of the palace," - "Грель, президент Вальдории,"
    const opened = tokens[before?.to ?? -1]
    const words = piece.from - (before?.to ?? piece.from)
    if (
      nextTo(before) &&
      opened &&
      ',(—–'.includes(opened.text) &&
      words <= 1 + mostBetween &&
      onlyDeterminers(view, before.to + 1, piece.from) &&
      (before.to + 1 < piece.from || closes(tokens, piece.to, view.block.to))
    ) {
      return [{ ...piece, holder: before }]
    }
    return [piece]
  })
}

/** No space stands between a name and the words behind it, in a script that has none; a dot may: "ベスター・ノルダニア大統領". */
function isGlued({ tokens }: BlockView, name: Piece, office: Piece): boolean {
  const last = tokens[name.to - 1]
  const first = tokens[office.from]
  if (!last || !first || !isUnspaced(first.text)) return false
  const dotted = name.to + 1 === office.from && tokens[name.to]?.text === '・'
  return (name.to === office.from && last.end === first.start) || dotted
}

/** "his counterpart, Kolt" - "the spokesman, Orlin" - "Quintara's minister, Anna Kolt, said": the comma opens an apposition. */
function names({ tokens }: BlockView, office: Piece, name: Piece): boolean {
  if (office.is === 'counterpart' || office.definite === true) return true
  const closed = tokens[name.to]
  const owned = office.side !== null || office.ofPerson !== null
  return owned && isCapital((tokens[name.from] as Token).text) && (closed === undefined || ',.)'.includes(closed.text))
}

function onlyDeterminers({ tokens, catalogue }: BlockView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { norm } = tokens[at] as Token
    if (
      !catalogue.definite.has(norm) &&
      !catalogue.indefinite.has(norm) &&
      catalogue.between.at(tokens, at, to).length === 0
    )
      return false
  }
  return true
}

function closes(tokens: readonly Token[], at: number, to: number): boolean {
  return at >= to || ',).;:—–'.includes((tokens[at] as Token).text)
}

/** Gives a name the gender of the title before it and makes it sure: "Mr Rice", "President Bush". */
export function withTitles(view: BlockView, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const before = pieces[at - 1]
    if (
      piece.is !== 'name' ||
      piece.kind !== 'person' ||
      !before ||
      !['title', 'office', 'head', 'counterpart'].includes(before.is)
    )
      return piece
    const stop = view.tokens[before.to]
    const touches = before.to === piece.from || (before.to + 1 === piece.from && stop?.text === '.')
    return touches ? { ...piece, sure: true, gender: before.gender ?? piece.gender } : piece
  })
}

/** "President Yaromir Galdin of Druvania". */
function sideBehind(view: BlockView, name: Piece, next: Piece | undefined): string | null {
  if (!next || next.sentence !== name.sentence || next.is !== 'state' || (view.catalogue.names?.of.length ?? 0) === 0)
    return null
  return followsOf(view, name.to, next) ? (next.side ?? null) : null
}
