import type { Token } from '../text/tokens.ts'
import { cluesOf, type Run, runsOf } from './name-runs.ts'
import { isUncapital } from './phrases.ts'
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

/** Whom a word alone may mean, by its keys. */
type Names = ReadonlyMap<string, ReadonlySet<string>>

interface Known {
  readonly surnames: Names
  /** First words of full names, which some are called by: "Sir Keir", "Nursultan"; family names where they come first. */
  readonly givenNames: Names
}

/** A name that the document uses on its own must be this long. */
const shortest = { surname: 3, given: 4 } as const
const mostOfOneSurname = 50

/** Adds to each block's pieces the people whom the document itself introduces, and their bare surnames further on. */
export function addStrangers(
  blocks: readonly { readonly view: BlockView; readonly pieces: readonly Piece[] }[],
  text: string,
): { readonly pieces: readonly Piece[][]; readonly strangers: readonly Stranger[] } {
  const strangers: Stranger[] = []
  const bySurname = new Map<string, Stranger[]>()

  function meet(run: Run, view: BlockView): Stranger {
    const surname = run.words.at(-1) as string
    const keys = view.catalogue.keys(surname)
    for (const key of keys) {
      for (const known of (bySurname.get(key) ?? []).slice(0, mostOfOneSurname))
        if (agree(known.words, run.words, view)) return known
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

  const views = blocks.map(({ view }) => view)
  const clues = cluesOf(views)
  const known = namedIn(
    views,
    blocks.map(({ pieces }) => pieces),
  )
  const withFull = blocks.map(({ view, pieces: found }) => {
    const pieces = addBare(view, found, known)
    const runs = runsOf(view, pieces, clues)
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
  const all = namedIn(views, withFull)
  return { strangers, pieces: views.map((view, at) => addBare(view, withFull[at] as Piece[], all)) }
}

/** The same surname and no other given name: "Anna Kolt", "A. Kolt", "Kolt". */
function agree(known: readonly string[], words: readonly string[], view: BlockView): boolean {
  if (words.length === 1 || known.length === 1) return true
  const [mine, theirs] = [known[0] as string, words[0] as string]
  if (mine.length <= 2 || theirs.length <= 2) return mine[0] === theirs[0]
  return view.catalogue.keys(mine).some((key) => view.catalogue.keys(theirs).includes(key))
}

/** Everybody whom the document names in full, by the keys of the surname and of the first word as they are spelled there. */
function namedIn(views: readonly BlockView[], pieces: readonly (readonly Piece[])[]): Known {
  const surnames = new Map<string, Set<string>>()
  const givenNames = new Map<string, Set<string>>()
  views.forEach(({ catalogue, tokens }, at) => {
    for (const { is, kind, form, ids, words, sure, from, to } of pieces[at] as readonly Piece[]) {
      const surname = words.at(-1)
      const [id] = ids
      if (is !== 'name' || kind !== 'person' || ids.length !== 1 || !id || !surname || !sure) continue
      if ((form === 'surname' || form === 'alias') && !id.startsWith('here:')) continue
      add(surnames, catalogue.keys(surname), id, shortest.surname)
      if (to - from > 1) add(givenNames, catalogue.keys((tokens[from] as Token).norm), id, shortest.given)
    }
  })
  return { surnames, givenNames }
}

function add(names: Map<string, Set<string>>, keys: readonly string[], id: string, length: number): void {
  for (const key of keys) {
    if (key.length < length) continue
    const row = names.get(key) ?? new Set()
    names.set(key, row.add(id))
  }
}

/** Adds the bare surnames of those whom the document names in full, and their given names where only one of them has it. */
function addBare(view: BlockView, pieces: readonly Piece[], { surnames, givenNames }: Known): Piece[] {
  if (surnames.size === 0) return [...pieces]
  const { block, tokens } = view
  const made: Piece[] = []
  const merged: Piece[] = []
  let next = 0
  for (let at = block.from; at < block.to; at++) {
    while (next < pieces.length && (pieces[next] as Piece).to <= at) merged.push(pieces[next++] as Piece)
    const here = pieces[next]
    const token = tokens[at] as Token
    if (token.kind !== 'word' || isUncapital(token.text) || token.norm.length < shortest.surname) continue
    if (here && here.from <= at && !isAlone(here)) continue
    const keys = view.catalogue.keys(token.norm)
    const bySurname = firstHit(keys, surnames)
    const byGiven = bySurname.length > 0 || (here && here.from <= at) ? [] : firstHit(keys, givenNames)
    const ids = byGiven.length === 1 ? byGiven : bySurname
    if (ids.length === 0) continue
    if (here && here.from <= at) {
      // A surname of the roster that the document gives to somebody, or to somebody else besides.
      merged.push({ ...here, ids: [...new Set([...here.ids, ...ids])], sure: true })
      next++
      at = here.to - 1
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
        ids,
        words: [token.norm],
      }),
    )
  }
  while (next < pieces.length) merged.push(pieces[next++] as Piece)
  return merge(merged, made)
}

/** One word that stands for a person: a surname, or an alias in place of one. */
function isAlone(piece: Piece): boolean {
  return piece.is === 'name' && (piece.form === 'surname' || piece.form === 'alias')
}

function firstHit(keys: readonly string[], names: Names): string[] {
  for (const key of keys) {
    const found = names.get(key)
    if (found) return [...found]
  }
  return []
}

/** Two lists in order become one in order. */
function merge(a: readonly Piece[], b: readonly Piece[]): Piece[] {
  return b.length === 0 ? [...a] : [...a, ...b].sort((x, y) => x.from - y.from || y.to - x.to)
}
