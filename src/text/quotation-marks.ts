import type { Range } from '../model/span.ts'
import { isUnspaced } from './script.ts'
import type { Token } from './tokens.ts'

/** Words between a pair of marks in one paragraph. `start` and `end` take in the marks, `inner` does not. */
export interface MarkedRange extends Range {
  readonly inner: Range
  /** 0 = not inside another pair. */
  readonly depth: number
  /** `end`: the paragraph ended first. A re-opened paragraph follows, or the mark was stray. */
  readonly closedBy: 'mark' | 'end'
  /** The opening mark. */
  readonly mark: string
  /** Token indices: `tokens[from]` is the opening mark, `tokens[to - 1]` the last token inside or the closing mark. */
  readonly from: number
  readonly to: number
}

/** Which marks close what an opening mark began, in any language. */
const closers: Readonly<Record<string, string>> = {
  '“': '”“"',
  '„': '“”"‟',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '”': '”',
  '"': '"”“',
  "''": "''",
  // Two single marks in place of a double one, as Telugu newspapers set them.
  '‘‘': '’’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '〝': '〞〟',
  '`': "'`",
  '＂': '＂',
}

/** Marks that can only open. */
const openOnly = new Set(['„', '‟', '‚', '「', '『', '《', '〈', '〝'])
/** Marks that open where nothing is open and a letter follows a gap, whatever they usually do. */
const single = new Set(['‘', "'", '`', '’'])
const deepest = 8

interface Open {
  readonly mark: string
  readonly from: number
  readonly parent: Open | null
}

/**
 * Pairs the quotation marks among `tokens[from..to)`, which are one paragraph, by a small state machine.
 * Nothing stays open beyond the paragraph; single marks count only with a partner. Linear, at most eight deep.
 */
export function pairMarks(tokens: readonly Token[], from: number, to: number): MarkedRange[] {
  const ranges: Flat[] = []
  const stack: Open[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'mark' || !isQuotationMark(token.text)) continue
    const gapBefore = i === from || (tokens[i - 1] as Token).end < token.start || opensAfter(tokens[i - 1] as Token)
    const gapAfter = i + 1 >= to || (tokens[i + 1] as Token).start > token.end || !beginsWords(tokens[i + 1] as Token)
    const closing = closes(stack, token.text, gapBefore, gapAfter)
    if (closing >= 0) {
      // Inner pairs left open are stray marks: dropped.
      const open = stack[closing] as Open
      stack.length = closing
      if (i - open.from > 1) ranges.push(rangeOf(tokens, open, i + 1, 'mark'))
    } else if (opens(token.text, gapBefore, gapAfter) && stack.length < deepest) {
      stack.push({ mark: token.text, from: i, parent: stack.at(-1) ?? null })
    }
  }
  const left = stack.find((open) => !single.has(open.mark))
  if (left) {
    ranges.push(rangeOf(tokens, left, to, 'end'))
  }
  return withDepth(ranges.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** Depth counts only marks that found their partner: the apostrophe of '90s opens nothing. */
function withDepth(ranges: readonly Flat[]): MarkedRange[] {
  const open: Flat[] = []
  return ranges.map((range) => {
    while (open.length > 0 && (open.at(-1) as Flat).end <= range.start) open.pop()
    open.push(range)
    return { ...range, depth: open.length - 1 }
  })
}

type Flat = Omit<MarkedRange, 'depth'>

/** Tells whether a mark is one of quotation in some language. */
export function isQuotationMark(mark: string): boolean {
  return (
    mark in closers ||
    mark === '’' ||
    mark === '’’' ||
    mark === '」' ||
    mark === '』' ||
    mark === '》' ||
    mark === '〉' ||
    mark === '〞'
  )
}

function rangeOf(tokens: readonly Token[], open: Open, to: number, closedBy: 'mark' | 'end'): Flat {
  const first = tokens[open.from] as Token
  const last = tokens[to - 1] as Token
  const inner = { start: first.end, end: Math.max(first.end, closedBy === 'mark' ? last.start : last.end) }
  return { start: first.start, end: last.end, inner, closedBy, mark: open.mark, from: open.from, to }
}

/** Index in the stack of the pair that this mark closes, or -1. */
function closes(stack: readonly Open[], mark: string, gapBefore: boolean, gapAfter: boolean): number {
  for (let i = stack.length - 1; i >= 0 && i >= stack.length - 3; i--) {
    const open = stack[i] as Open
    const closer = closers[open.mark] ?? ''
    if (open.mark.length > 1 ? closer !== mark : !closer.includes(mark)) continue
    // A mark that could as well open (“ after „, straight marks) closes only where words end before it or nothing follows.
    if (mark === open.mark || closers[mark]?.includes(mark) || mark === '“') {
      if (gapBefore && !gapAfter && !single.has(mark) && i === stack.length - 1 && mark === '“' && open.mark === '“')
        return -1
      if (single.has(mark) && !gapAfter) return -1
    }
    if (single.has(mark) && (gapBefore || !gapAfter)) return -1
    if (mark === '“' && open.mark === '"' && gapBefore) continue
    return i
  }
  return -1
}

function opens(mark: string, gapBefore: boolean, gapAfter: boolean): boolean {
  if (openOnly.has(mark)) return true
  if (mark === '’') return false
  return mark in closers && gapBefore && (!gapAfter || !single.has(mark)) && !(mark === '”' && gapAfter)
}

function beginsWords(token: Token): boolean {
  return token.kind !== 'mark' || '“„«‘"\'([¡¿…$€£#@—–-['.includes(token.text)
}

function opensAfter(token: Token): boolean {
  // Where words are not set apart by spaces, a mark may open behind any word; full-width marks have their space within.
  if (token.kind !== 'mark') return isUnspaced(token.text)
  return '([{—–-:/“„«‘"\'¿¡：，、。！？；（《【'.includes(token.text)
}
