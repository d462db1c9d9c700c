import { nameParticles } from '../languages/scripts/index.ts'
import type { Token } from '../text/tokens.ts'
import { isCapital, isUncapital } from './phrases.ts'
import { type Piece, toPiece } from './piece.ts'
import type { BlockView } from './scan.ts'

// "Anna Kolt, a spokeswoman, said ... Kolt added ...": people whom the roster does not know.

/** A person known only from this document; `id` is `here:` and where the first full name begins. */
export interface Stranger {
  readonly id: string
  readonly name: string
  /** Given names first, surname last, in normal form. */
  readonly words: readonly string[]
}

interface Run {
  readonly from: number
  readonly to: number
  readonly words: readonly string[]
  readonly piece: Piece | null
}

const particles = new Set(nameParticles)
const mostWords = 5
/** A surname that the document uses on its own must be this long. */
const shortestSurname = 3

/** Adds to each block's pieces the people whom the document itself introduces, and their bare surnames further on. */
export function addStrangers(
  blocks: readonly { readonly view: BlockView; readonly pieces: readonly Piece[] }[],
  text: string,
): { readonly pieces: readonly Piece[][]; readonly strangers: readonly Stranger[] } {
  const lowercase = lowercaseWords(blocks.map(({ view }) => view))
  const strangers: Stranger[] = []
  const bySurname = new Map<string, Stranger[]>()

  function meet(run: Run, view: BlockView): Stranger {
    const surname = run.words.at(-1) as string
    const keys = view.catalogue.keys(surname)
    for (const key of keys) {
      for (const known of bySurname.get(key) ?? []) if (agree(known.words, run.words, view)) return known
    }
    const start = (view.tokens[run.from] as Token).start
    const end = (view.tokens[run.to - 1] as Token).end
    const stranger = { id: `here:${start}`, name: text.slice(start, end), words: run.words }
    strangers.push(stranger)
    for (const key of keys) {
      const row = bySurname.get(key)
      if (row) row.push(stranger)
      else bySurname.set(key, [stranger])
    }
    return stranger
  }

  const withFull = blocks.map(({ view, pieces }) => {
    const runs = isHeadline(view) ? [] : runsOf(view, pieces, lowercase)
    const made = runs.map((run) =>
      toPiece({
        is: 'name',
        from: run.from,
        to: run.to,
        sentence: view.sentenceOf(run.from),
        quoted: view.isQuoted(run.from),
        form: run.words.length > 1 ? 'name' : 'surname',
        kind: 'person',
        ids: [meet(run, view).id],
        words: run.words,
      }),
    )
    const replaced = new Set(runs.map((run) => run.piece))
    return merge(
      pieces.filter((piece) => !replaced.has(piece)),
      made,
    )
  })
  return {
    strangers,
    pieces: blocks.map(({ view }, at) => addBare(view, withFull[at] as Piece[], bySurname)),
  }
}

/** Words that the document also writes with a small letter: a capital at the begin of a sentence makes no name of them. */
function lowercaseWords(views: readonly BlockView[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { block, tokens } of views) {
    for (let at = block.from; at < block.to; at++) {
      const token = tokens[at] as Token
      if (token.kind === 'word' && token.text === token.norm && isUncapital(token.text)) words.add(token.norm)
    }
  }
  return words
}

/** Most words carry a capital: it tells nothing here. */
function isHeadline({ block, tokens }: BlockView): boolean {
  let words = 0
  let capitals = 0
  for (let at = block.from; at < Math.min(block.to, block.from + 60); at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word' || token.text.length < 4) continue
    words++
    if (isCapital(token.text)) capitals++
  }
  return words >= 4 && capitals / words > 0.7
}

function runsOf(view: BlockView, pieces: readonly Piece[], lowercase: ReadonlySet<string>): Run[] {
  const { block, catalogue } = view
  const runs: Run[] = []
  const at = new Map<number, Piece>()
  for (const piece of pieces) for (let i = piece.from; i < piece.to; i++) at.set(i, piece)
  for (let i = block.from; i < block.to; ) {
    const run = capitalRun(view, i, at, lowercase) ?? foreignRun(view, i, at)
    if (!run) {
      i++
      continue
    }
    i = Math.max(i + 1, run.to)
    const before = at.get(run.from - 1)
    const titled =
      before?.is === 'title' || before?.is === 'office' || before?.is === 'head' || before?.is === 'counterpart'
    if (run.words.length < 2 && (!titled || run.piece !== null)) continue
    if (!holdsThing(view, run) && !run.words.some((word) => catalogue.notNames.has(word))) runs.push(run)
  }
  return runs
}

function holdsThing(view: BlockView, run: Run): boolean {
  for (let i = run.from; i < run.to; i++) if (view.catalogue.things.at(view.tokens, i, run.to).length > 0) return true
  return (
    view.catalogue.things.at(view.tokens, run.to, Math.min(run.to + 2, view.block.to)).length > 0 &&
    isCapital((view.tokens[run.to] as Token).text)
  )
}

/** "Anna von Kolt", "J. K. Orlin", "Jean-Luc Mertin": words with capitals in one sentence, none of them another piece. */
function capitalRun(
  view: BlockView,
  start: number,
  at: ReadonlyMap<number, Piece>,
  lowercase: ReadonlySet<string>,
): Run | null {
  const { tokens, block } = view
  if (!isNameWord(tokens[start] as Token) || covered(at.get(start))) return null
  const sentence = view.sentenceOf(start)
  const opens =
    start === block.from || view.sentenceOf(start - 1) !== sentence || (tokens[start - 1] as Token).kind === 'mark'
  const first = tokens[start] as Token
  if (opens && (lowercase.has(first.norm) || view.catalogue.starters.has(first.norm))) return null
  const words: string[] = []
  let piece: Piece | null = null
  let to = start
  for (let i = start; i < block.to && words.length < mostWords; i++) {
    const token = tokens[i] as Token
    if (view.sentenceOf(i) !== sentence || covered(at.get(i))) break
    if (isNameWord(token)) {
      piece = at.get(i) ?? piece
      words.push(token.norm)
      to = i + 1
    } else if (!links(tokens, i, block.to)) break
  }
  // One word and a roster surname at the begin of a sentence: "Yesterday Peskov" is no name.
  if (piece && opens && words.length === 2 && !view.catalogue.isGivenName(first.norm)) return null
  return words.length > 0 ? { from: start, to, words, piece } : null
}

function covered(piece: Piece | undefined): boolean {
  return piece !== undefined && !(piece.is === 'name' && piece.form === 'surname')
}

function isNameWord(token: Token): boolean {
  if (token.kind !== 'word' || !isCapital(token.text)) return false
  const initial = [...token.text].length === 1
  return initial || token.text.slice(1) !== token.text.slice(1).toUpperCase()
}

/** What may stand inside a name: a hyphen, the stop of an initial, a particle before another capital. */
function links(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if (!next || at + 1 >= to) return false
  if (token.text === '-') return before.end === token.start && next.start === token.end && isNameWord(next)
  if (token.text === '.') return [...before.text].length <= 2 && before.end === token.start && isNameWord(next)
  return (
    token.kind === 'word' &&
    particles.has(token.norm) &&
    (isNameWord(next) || particles.has(next.norm) || next.text === '-')
  )
}

/** In a script without capitals: behind an office or title, words that end as only foreign words do ("ప్రతినిధి పావెల్ ఓర్లిన్"). */
function foreignRun(view: BlockView, start: number, at: ReadonlyMap<number, Piece>): Run | null {
  const { tokens, block, catalogue } = view
  const mark = catalogue.names?.foreignFinals
  const before = at.get(start - 1)
  if (!mark || !before || before.to !== start || !['office', 'title', 'head'].includes(before.is)) return null
  const words: string[] = []
  let to = start
  for (let i = start; i < block.to && words.length < 3; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || at.has(i) || !isForeign(token, mark, catalogue.keys)) break
    words.push(token.norm)
    to = i + 1
  }
  // A given name that ends in a vowel stands before a foreign surname: "అనా కోల్ట్".
  if (words.length === 0 && start + 1 < block.to) {
    const [given, surname] = [tokens[start] as Token, tokens[start + 1] as Token]
    const free = given.kind === 'word' && surname.kind === 'word' && !at.has(start) && !at.has(start + 1)
    if (free && given.norm.length <= 8 && isForeign(surname, mark, catalogue.keys)) {
      return { from: start, to: start + 2, words: [given.norm, surname.norm], piece: null }
    }
  }
  return words.length > 0 ? { from: start, to, words, piece: null } : null
}

function isForeign(token: Token, mark: string, keys: (norm: string) => readonly string[]): boolean {
  return token.norm.length >= 3 && keys(token.norm).some((key) => key.endsWith(mark))
}

/** The same surname and no other given name: "Anna Kolt", "A. Kolt", "Kolt". */
function agree(known: readonly string[], words: readonly string[], view: BlockView): boolean {
  if (words.length === 1 || known.length === 1) return true
  const [mine, theirs] = [known[0] as string, words[0] as string]
  if (mine.length <= 2 || theirs.length <= 2) return mine[0] === theirs[0]
  return view.catalogue.keys(mine).some((key) => view.catalogue.keys(theirs).includes(key))
}

function addBare(
  view: BlockView,
  pieces: readonly Piece[],
  bySurname: ReadonlyMap<string, readonly Stranger[]>,
): Piece[] {
  if (bySurname.size === 0) return [...pieces]
  const { block, tokens } = view
  const made: Piece[] = []
  const merged: Piece[] = []
  let next = 0
  for (let at = block.from; at < block.to; at++) {
    while (next < pieces.length && (pieces[next] as Piece).to <= at) merged.push(pieces[next++] as Piece)
    const here = pieces[next]
    const token = tokens[at] as Token
    if (token.kind !== 'word' || isUncapital(token.text) || token.norm.length < shortestSurname) continue
    const strangers = firstHit(view.catalogue.keys(token.norm), bySurname)
    if (strangers.length === 0) continue
    if (here && here.from <= at) {
      // A surname of the roster that the document also gives to somebody else: both may be meant.
      if (here.is === 'name' && here.form === 'surname' && !here.ids.some((id) => id.startsWith('here:'))) {
        merged.push({ ...here, ids: [...here.ids, ...strangers.map((stranger) => stranger.id)] })
        next++
        at = here.to - 1
      }
      continue
    }
    made.push(
      toPiece({
        is: 'name',
        from: at,
        to: at + 1,
        sentence: view.sentenceOf(at),
        quoted: view.isQuoted(at),
        form: 'surname',
        kind: 'person',
        ids: strangers.map((stranger) => stranger.id),
        words: [token.norm],
      }),
    )
  }
  while (next < pieces.length) merged.push(pieces[next++] as Piece)
  return merge(merged, made)
}

function firstHit(keys: readonly string[], bySurname: ReadonlyMap<string, readonly Stranger[]>): readonly Stranger[] {
  for (const key of keys) {
    const found = bySurname.get(key)
    if (found) return found
  }
  return []
}

/** Two lists in order become one in order. */
function merge(a: readonly Piece[], b: readonly Piece[]): Piece[] {
  return b.length === 0 ? [...a] : [...a, ...b].sort((x, y) => x.from - y.from || y.to - x.to)
}
