import { nameParticles } from '../languages/scripts/index.ts'
import type { Token } from '../text/tokens.ts'
import { isCapital, isUncapital } from './phrases.ts'
import type { Piece } from './piece.ts'
import type { BlockView } from './scan.ts'

// "Anna von Kolt" - "J. K. Orlin" - "అధికార ప్రతినిధి పావెల్ ఓర్లిన్": runs of words that look like the name of somebody whom no list has.

/** Tokens that may be a name; words in normal form, the surname last. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly words: readonly string[]
  /** The bare surname of the roster that the run holds. */
  readonly piece: Piece | null
}

/** What the whole document tells of its capitals. */
export interface Clues {
  readonly lowercase: ReadonlySet<string>
  readonly capitals: boolean
}

const particles = new Set(nameParticles)
const mostWords = 5

/** Gathers what capitals tell in a document. */
export function cluesOf(views: readonly BlockView[]): Clues {
  return { lowercase: lowercaseWords(views), capitals: capitalsTell(views) }
}

/** Above this share of capitals within sentences every noun has one (German), and a capital makes no name. */
const mostCapitals = 0.28

function capitalsTell(views: readonly BlockView[]): boolean {
  let words = 0
  let capitals = 0
  for (const { block, tokens } of views) {
    for (let at = block.from + 1; at < block.to; at++) {
      const token = tokens[at] as Token
      if (token.kind !== 'word' || (tokens[at - 1] as Token).kind !== 'word') continue
      words++
      if (isCapital(token.text)) capitals++
    }
  }
  return words < 20 || capitals / words < mostCapitals
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
  const share = block.kind === 'title' || block.kind === 'heading' ? 0.7 : 0.95
  return words >= 4 && capitals / words > share
}

/** The runs of a block that may be names; none in a headline whose every word has a capital. */
export function runsOf(view: BlockView, pieces: readonly Piece[], { lowercase, capitals }: Clues): Run[] {
  if (isHeadline(view)) return []
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
    const stop = run.from - 2 >= block.from && (view.tokens[run.from - 1] as Token).text === '.'
    const before = at.get(run.from - (stop ? 2 : 1))
    const titled =
      before?.is === 'title' || before?.is === 'office' || before?.is === 'head' || before?.is === 'counterpart'
    if (run.words.length < 2 && (!titled || run.piece !== null)) continue
    if (!capitals && isCapital((view.tokens[run.from] as Token).text) && !catalogue.isGivenName(run.words[0] as string))
      continue
    // "the Northern Hope" is a thing.
    const article = run.from > block.from ? (view.tokens[run.from - 1] as Token).norm : ''
    if (!titled && (catalogue.definite.has(article) || catalogue.indefinite.has(article))) continue
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
    } else if (!links(tokens, i, block.to, view.catalogue.joiners)) break
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
  const second = token.text.charCodeAt(1)
  // Most words: a capital, then a small letter.
  if (second >= 97 && second <= 122) return true
  const initial = [...token.text].length === 1
  return initial || token.text.slice(1) !== token.text.slice(1).toUpperCase()
}

/** What may stand inside a name: a hyphen, the stop of an initial, a particle before another capital. */
function links(tokens: readonly Token[], at: number, to: number, joiners: ReadonlySet<string>): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if (!next || at + 1 >= to) return false
  if (token.text === '-') return before.end === token.start && next.start === token.end && isNameWord(next)
  if (token.text === '.') return [...before.text].length <= 2 && before.end === token.start && isNameWord(next)
  return (
    token.kind === 'word' &&
    // "Arribel y Lanuza": where the word joins two names, they are not one.
    !joiners.has(token.norm) &&
    particles.has(token.norm) &&
    (isNameWord(next) || particles.has(next.norm) || next.text === '-')
  )
}

/** In a script without capitals: behind an office or title, words that end as only foreign words do ("ప్రతినిధి పావెల్ ఓర్లిన్"). */
function foreignRun(view: BlockView, start: number, at: ReadonlyMap<number, Piece>): Run | null {
  const { tokens, block, catalogue } = view
  const mark = catalogue.names?.foreignFinals
  const before = mark ? at.get(start - 1) : undefined
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
