import type { Language } from '../languages/language.ts'
import { nameWords } from '../roster/names/words.ts'
import type { Roster } from '../roster/types.ts'
import { once } from '../text/once.ts'
import type { Segmented, SegmentedBlock } from '../text/segment.ts'
import type { Token } from '../text/tokens.ts'
import { type Catalogue, catalogueFor, type Entry } from './catalogue.ts'
import { isUncapital, type PhraseMatch } from './phrases.ts'
import { type Piece, type PieceStart, toPiece } from './piece.ts'
import { type NameReader, type NameRun, nameReader } from './read-names.ts'

/** What the finders of one block share. */
export interface BlockView {
  readonly block: SegmentedBlock
  readonly tokens: readonly Token[]
  readonly catalogue: Catalogue
  /** Sentence index of a token of this block. */
  readonly sentenceOf: (at: number) => number
  readonly isQuoted: (at: number) => boolean
}

const readers = once((_catalogue: Catalogue) => new WeakMap<Roster, NameReader>())

/** Words with which neither a phrase nor a name begins: most of any text. */
const silentWords = once((_reader: NameReader) => new Set<string>())
const mostSilent = 100_000

function readerFor(roster: Roster, catalogue: Catalogue): NameReader {
  const made = readers(catalogue)
  const reader = made.get(roster) ?? nameReader(roster, catalogue)
  made.set(roster, reader)
  return reader
}

/** Looks at a block: its catalogue, and where sentences and quotations lie. */
export function viewOf(segmented: Segmented, block: SegmentedBlock, pack: Language, roster: Roster): BlockView {
  const { tokens, sentences, marked } = segmented
  const quoted = new Uint8Array(block.to - block.from)
  for (let i = firstIn(marked, block.start); i < marked.length; i++) {
    const range = marked[i]
    if (!range || range.from >= block.to) break
    if (range.depth === 0) quoted.fill(1, range.from - block.from, range.to - block.from)
  }
  let sentence = block.firstSentence
  const sentenceOf = (at: number) => {
    const here = sentences[sentence]
    if (!here || at < here.from) sentence = block.firstSentence
    while (sentence + 1 < block.lastSentence && (sentences[sentence]?.to ?? 0) <= at) sentence++
    return sentence
  }
  return {
    block,
    tokens,
    catalogue: catalogueFor(roster, pack, block.language),
    sentenceOf,
    isQuoted: (at) => quoted[at - block.from] === 1,
  }
}

function firstIn(ranges: readonly { readonly start: number }[], start: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as { start: number }).start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Reads a block from left to right: at each place the longest phrase of the catalogue or the roster name that stands there. */
export function scan(view: BlockView, roster: Roster): Piece[] {
  const { block, tokens, catalogue } = view
  const reader = readerFor(roster, catalogue)
  const silent = silentWords(reader)
  const pieces: Piece[] = []
  let free = block.from
  for (let at = block.from; at < block.to; ) {
    const token = tokens[at] as Token
    if (token.kind !== 'word') {
      at++
      continue
    }
    if (silent.has(token.text)) {
      at++
      continue
    }
    const matches = catalogue.book.at(tokens, at, block.to)
    const run = reader.at(tokens, at, free, block.to)
    const matched = matches[0] ? matches[0].to - at : 0
    // "రష్యా 1" is longer than రష్యా; a full name beats a phrase that it holds.
    if (run && (run.full ? run.to - at >= matched && !isExact(matches, run, at) : matched === 0)) {
      while (pieces.length > 0 && (pieces.at(-1) as Piece).to > run.from) pieces.pop()
      pieces.push(
        toPiece({
          is: 'name',
          from: run.from,
          to: run.to,
          sentence: view.sentenceOf(at),
          quoted: view.isQuoted(at),
          form: run.full ? 'full' : 'surname',
          kind: 'person',
          ids: run.ids,
          sure: run.sure,
          inflected: run.inflected,
          words: [(tokens[run.surname] as Token).norm],
        }),
      )
      free = run.to
      at = run.to
    } else if (matches[0]) {
      const base = { from: at, to: matches[0].to, sentence: view.sentenceOf(at), quoted: view.isQuoted(at) }
      const piece = pieceOf(
        matches.map((match) => match.entry),
        base,
        (tokens[base.to - 1] as Token).norm,
      )
      if (piece) pieces.push(piece)
      free = base.to
      at = base.to
    } else {
      const quiet = !catalogue.book.begins(token.word) && (isUncapital(token.text) || !reader.begins(token))
      if (quiet && silent.size < mostSilent) silent.add(token.text)
      at++
    }
  }
  return pieces
}

/** A full name as the roster writes it, of the same length as the one that is heard. */
function isExact(matches: readonly PhraseMatch<Entry>[], run: NameRun, at: number): boolean {
  return matches.some(({ to, entry }) => entry.is === 'person' && run.from === at && run.to === to)
}

type Base = Pick<PieceStart, 'from' | 'to' | 'sentence' | 'quoted'>

/** What wins where one phrase stands for several things. */
const order: readonly Entry['is'][] = [
  'person',
  'state',
  'metonym',
  'city',
  'actor',
  'demonym',
  'office',
  'plural',
  'generic',
  'anonymous',
  'counterpart',
  'pronoun',
  'title',
  'head',
]

const isFull = once(({ name }: Extract<Entry, { is: 'person' }>) => nameWords(name).length > 1)

function pieceOf(entries: readonly Entry[], base: Base, last: string): Piece | null {
  const [first] = entries.toSorted((a, b) => order.indexOf(a.is) - order.indexOf(b.is))
  if (!first) return null
  if (first.is !== 'person') return toPiece({ ...base, ...startOf(first) })
  const words = [last]
  const ids = [...new Set(entries.flatMap((entry) => (entry.is === 'person' ? [entry.id] : [])))].sort()
  return toPiece({ ...base, is: 'name', form: isFull(first) ? 'full' : 'alias', kind: 'person', ids, words })
}

function startOf(entry: Exclude<Entry, { is: 'person' }>): Pick<PieceStart, 'is' | 'form' | 'kind'> & Partial<Piece> {
  switch (entry.is) {
    case 'actor':
      return { is: 'actor', form: 'full', kind: entry.kind, ids: [entry.id] }
    case 'state':
      return { is: 'state', form: 'state', kind: 'state', ids: [entry.id], side: entry.id }
    case 'demonym':
      return { is: 'state', form: 'demonym', kind: 'state', ids: [entry.id], side: entry.id }
    case 'metonym':
      return { is: 'state', form: 'metonym', kind: entry.role ? 'office' : 'state', side: entry.side, role: entry.role }
    case 'city':
      return { is: 'city', form: 'city', kind: 'state', side: entry.side, place: entry.name }
    case 'office':
      return { is: 'office', form: 'office', kind: 'office', role: entry.role, gender: entry.gender }
    case 'head':
      return { is: 'head', form: 'office', kind: 'office', role: null }
    case 'generic':
      return { is: 'generic', form: 'generic', kind: 'person', means: entry.means, gender: entry.gender }
    case 'plural':
      return { is: 'plural', form: 'group', kind: 'group', role: entry.role, number: 'many', count: entry.count }
    case 'pronoun':
      return {
        is: 'pronoun',
        form: 'pronoun',
        kind: entry.number === 'one' ? 'person' : 'group',
        gender: entry.gender,
        number: entry.number,
        sure: !entry.possessive,
        antecedent: entry.antecedent,
      }
    case 'counterpart':
      return { is: 'counterpart', form: 'generic', kind: 'person', means: null }
    case 'anonymous':
      return { is: 'anonymous', form: 'anonymous', kind: 'anonymous' }
    case 'title':
      return { is: 'title', form: 'name', kind: 'person', gender: entry.gender, sure: false }
  }
}
