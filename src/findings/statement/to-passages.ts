import type { Language } from '../../languages/language.ts'
import { textRules } from '../../languages/text-rules.ts'
import type { Notice } from '../../model/findings.ts'
import type { MarkedRange } from '../../text/quotation-marks.ts'
import type { Segmented, SegmentedBlock } from '../../text/segment.ts'
import { cutSentences, type Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import { wordOf } from '../../text/words.ts'
import { compile, type Reporting } from './compile.ts'
import { hitsOf, lowerHeadlines } from './cue-hits.ts'
import { AUXILIARY, LIKELY_VERB, OPENING, VERB } from './flags.ts'
import { isComma, isDash, isStop } from './marks.ts'
import { noWords } from './no-words.ts'
import type { Passage, Quotation, Stretch, Unit } from './passage.ts'
import { quotationKind } from './quotation-kind.ts'
import { joinReopened } from './reopened.ts'

const deepest = 8

/** A document's passages, outer before inner, and what was cut off at the caps. */
export interface Passages {
  readonly passages: readonly Passage[]
  readonly notices: readonly Notice[]
}

/** Cuts a segmented document into passages: one a block, and one more for the inside of each quotation. */
export function toPassages(segmented: Segmented, packOf: (block: SegmentedBlock) => Language): Passages {
  const passages: Passage[] = []
  const notices: Notice[] = []
  const reopened = joinReopened(segmented, notices)
  let mark = 0
  for (const [index, block] of segmented.blocks.entries()) {
    const marked: MarkedRange[] = []
    for (; mark < segmented.marked.length && (segmented.marked[mark] as MarkedRange).start < block.end; mark++) {
      marked.push(segmented.marked[mark] as MarkedRange)
    }
    const pack = packOf(block)
    const scene: Scene = {
      segmented,
      block,
      index,
      pack,
      reporting: compile(pack.reporting ?? noWords),
      marked,
      numberOf: new Map(marked.map((range, number) => [range, number])),
      reopened,
    }
    const sentences = segmented.sentences.slice(block.firstSentence, block.lastSentence)
    const outer = marked.filter((range) => range.depth === 0)
    cutPassage(scene, passages, {
      from: block.from,
      to: block.to,
      sentences,
      first: block.firstSentence,
      marked: outer,
      depth: 0,
      around: null,
    })
  }
  return { passages, notices }
}

interface Scene {
  readonly segmented: Segmented
  readonly block: SegmentedBlock
  readonly index: number
  readonly pack: Language
  readonly reporting: Reporting
  readonly marked: readonly MarkedRange[]
  readonly numberOf: ReadonlyMap<MarkedRange, number>
  readonly reopened: ReadonlyMap<MarkedRange, readonly MarkedRange[]>
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly sentences: readonly Sentence[]
  /** Number of the first sentence in the document. */
  readonly first: number
  readonly marked: readonly MarkedRange[]
  readonly depth: number
  readonly around: MarkedRange | null
}

function cutPassage(scene: Scene, passages: Passage[], piece: Piece): void {
  const { segmented, reporting } = scene
  const units: Unit[] = []
  const opaque: { readonly at: number; readonly range: MarkedRange }[] = []
  let next = 0
  for (let i = piece.from; i < piece.to; i++) {
    while (next < piece.marked.length && (piece.marked[next] as MarkedRange).from < i) next++
    const range = piece.marked[next]
    if (range && range.from === i && isWhole(scene, range)) {
      opaque.push({ at: units.length, range })
      units.push(opaqueUnit(segmented.tokens, range))
      i = range.to - 1
    } else units.push(wordUnit(segmented.tokens[i] as Token, reporting))
  }
  const { stretches, stretchOf } = stretchesOf(units, piece)
  for (const { at, range } of opaque) {
    const more = scene.reopened.get(range) ?? [range]
    ;(units[at] as { quotation: Quotation | null }).quotation = describe(units, at, range, more, segmented, reporting)
  }
  lowerHeadlines(units, stretches, reporting)
  const hits = hitsOf(units, stretches, stretchOf, reporting)
  passages.push({
    text: segmented.text,
    units,
    stretches,
    stretchOf,
    hits,
    hitAt: new Map(hits.map((hit) => [hit.from, hit])),
    quotations: opaque.map(({ at }) => at),
    openings: units.flatMap((unit, at) => ((unit.flags & OPENING) !== 0 ? [at] : [])),
    block: scene.index,
    kind: scene.block.kind,
    depth: piece.depth,
    around: piece.around,
    reporting,
    level: scene.pack.reporting ? 'language' : 'base',
  })
  if (piece.depth + 1 < deepest)
    for (const { at, range } of opaque) cutInside(scene, passages, piece, units, stretchOf, at, range)
}

function cutInside(
  scene: Scene,
  passages: Passage[],
  piece: Piece,
  units: readonly Unit[],
  stretchOf: readonly number[],
  at: number,
  range: MarkedRange,
): void {
  const words = (units[at] as Unit).quotation?.words ?? 0
  if (words < 4) return
  const from = range.from + 1
  const to = range.closedBy === 'mark' ? range.to - 1 : range.to
  const inner: MarkedRange[] = []
  for (let i = (scene.numberOf.get(range) ?? 0) + 1; i < scene.marked.length; i++) {
    const other = scene.marked[i] as MarkedRange
    if (other.from >= to) break
    if (other.depth === range.depth + 1 && other.to <= to) inner.push(other)
  }
  const rules = textRules(scene.pack)
  const sentences = cutSentences(scene.segmented.tokens, from, to, scene.index, inner, rules)
  const first = piece.first + (piece.depth === 0 ? (stretchOf[at] as number) : 0)
  cutPassage(scene, passages, { from, to, sentences, first, marked: inner, depth: piece.depth + 1, around: range })
}

/** A pair that closes is one piece; an open one only where it begins a re-opened quotation or its paragraph's tail. */
function isWhole(scene: Scene, range: MarkedRange): boolean {
  if (titleMarks.has(range.mark)) return false
  return range.closedBy === 'mark' || scene.reopened.has(range)
}

/** Marks around titles of books and papers, never around speech. */
const titleMarks = new Set(['《', '〈'])

const noWord = wordOf('')

function opaqueUnit(tokens: readonly Token[], range: MarkedRange): Unit {
  const first = tokens[range.from] as Token
  return {
    start: range.start,
    end: range.end,
    text: first.text,
    norm: '',
    word: noWord,
    kind: 'mark',
    flags: 0,
    upper: false,
    quotation: null,
  }
}

function wordUnit(token: Token, reporting: Reporting): Unit {
  const word = token.kind === 'word'
  const upper = word && beginsUpper(token.text)
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    norm: token.norm,
    word: token.word,
    kind: token.kind,
    flags: word ? reporting.flagsOf(token.word, upper) : 0,
    upper,
    quotation: null,
  }
}

function beginsUpper(word: string): boolean {
  const unit = word.charCodeAt(0)
  if (unit < 128) return unit >= 65 && unit <= 90
  const first = String.fromCodePoint(word.codePointAt(0) as number)
  return first === first.toUpperCase() && first !== first.toLowerCase()
}

function stretchesOf(units: readonly Unit[], piece: Piece): { stretches: Stretch[]; stretchOf: number[] } {
  const stretches: Stretch[] = []
  const stretchOf: number[] = []
  let from = 0
  for (const [number, sentence] of piece.sentences.entries()) {
    let to = from
    while (to < units.length && (units[to] as Unit).start < sentence.end) to++
    if (to === from) continue
    let end = to
    while (end > from && isStop((units[end - 1] as Unit).text) && (units[end - 1] as Unit).quotation === null) end--
    for (let i = from; i < to; i++) stretchOf.push(stretches.length)
    stretches.push({ from, to, end, index: piece.depth === 0 ? piece.first + number : piece.first })
    from = to
  }
  if (from < units.length) {
    for (let i = from; i < units.length; i++) stretchOf.push(stretches.length)
    stretches.push({ from, to: units.length, end: units.length, index: piece.first })
  }
  return { stretches, stretchOf }
}

function describe(
  units: readonly Unit[],
  at: number,
  range: MarkedRange,
  more: readonly MarkedRange[],
  segmented: Segmented,
  reporting: Reporting,
): Quotation {
  const from = range.from + 1
  const to = range.closedBy === 'mark' ? range.to - 1 : range.to
  let words = 0
  for (let i = from; i < to; i++) if ((segmented.tokens[i] as Token).kind !== 'mark') words++
  const last = segmented.tokens[to - 1]
  const stopped = last !== undefined && to > from && isStop(last.text)
  const comma = last !== undefined && to > from && (isComma(last.text) || isDash(last.text))
  const first = segmented.tokens.slice(from, Math.min(to, from + 4)).find((token) => token.kind !== 'mark')
  const lower = first !== undefined && first.text[0] !== first.text[0]?.toUpperCase()
  const kind =
    more.length > 1 || range.closedBy === 'end'
      ? 'speech'
      : quotationKind(units, at, { words, stopped, comma, lower }, reporting)
  const verbFirst =
    first !== undefined && (reporting.flagsOf(first.word, false) & (AUXILIARY | VERB | LIKELY_VERB)) !== 0
  const name =
    kind === 'inline' && (reporting.words.bracket?.capitalNouns ?? false) && isName(units, at, segmented, from, to)
  return { range, kind, more, words, stopped, name, verbFirst }
}

/** Every word in the marks has a capital, and a noun stands right before them. */
function isName(units: readonly Unit[], at: number, { tokens }: Segmented, from: number, to: number): boolean {
  const before = units[at - 1]
  if (before?.kind !== 'word' || !before.upper) return false
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'word' && !beginsUpper(token.text)) return false
  }
  return true
}
