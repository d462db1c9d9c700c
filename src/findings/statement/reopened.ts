import type { Notice } from '../../model/findings.ts'
import { spanOf } from '../../model/span.ts'
import type { MarkedRange } from '../../text/quotation-marks.ts'
import type { Segmented, SegmentedBlock } from '../../text/segment.ts'
import type { Token } from '../../text/tokens.ts'
import { isColon, isComma } from './marks.ts'

/** A quotation takes in no more re-opened paragraphs and no more UTF-16 units than this. */
const mostParagraphs = 20
const mostUnits = 10_000

/**
 * Finds quotations over several paragraphs: each but the last lacks its closing mark, each following paragraph opens
 * with a mark again. The first range of each is the key to all of them.
 */
export function joinReopened(segmented: Segmented, notices: Notice[]): Map<MarkedRange, readonly MarkedRange[]> {
  const joined = new Map<MarkedRange, readonly MarkedRange[]>()
  const openIn = new Map<number, MarkedRange>()
  const leading = new Map<number, MarkedRange>()
  let block = 0
  for (const range of segmented.marked) {
    if (range.depth !== 0) continue
    while (block < segmented.blocks.length && (segmented.blocks[block] as SegmentedBlock).end < range.end) block++
    const home = segmented.blocks[block]
    if (!home) break
    if (isTurn(segmented.tokens, range)) continue
    if (range.closedBy === 'end') openIn.set(block, range)
    if (range.from === home.from) leading.set(block, range)
  }
  const taken = new Set<MarkedRange>()
  for (const [start, first] of openIn) {
    if (taken.has(first)) continue
    const parts = [first]
    for (let at = start + 1; ; at++) {
      const part = leading.get(at)
      if (!part || part.mark !== first.mark) break
      if (parts.length >= mostParagraphs || part.end - first.start > mostUnits) {
        notices.push({
          code: 'quotation-too-long',
          span: spanOf(segmented.text, part.start, part.start + 1),
          message: `A quotation goes on for more than ${mostParagraphs} paragraphs or ${mostUnits} characters; it is cut here.`,
        })
        break
      }
      parts.push(part)
      if (part.closedBy === 'mark') break
    }
    if (parts.length < 2 && !leadsIn(segmented, segmented.blocks[start] as SegmentedBlock, first)) continue
    for (const part of parts) {
      taken.add(part)
      joined.set(part, parts)
    }
  }
  return joined
}

/** A label has no more words than this. */
const longestLabel = 4

/** “KOLT: We will stay. ¶ “ORLIN: And we too.”: the marks are about a transcript, and each paragraph has its own speaker. */
function isTurn(tokens: readonly Token[], range: MarkedRange): boolean {
  for (let i = range.from + 1; i < Math.min(range.to, range.from + 2 + longestLabel); i++) {
    const { text, kind } = tokens[i] as Token
    if (isColon(text)) return i > range.from + 1
    const capitals = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
    if (kind !== 'word' || !capitals) return false
  }
  return false
}

/** An opening mark without a partner opens speech to the end of its paragraph where a colon or comma leads to it. */
function leadsIn(segmented: Segmented, block: SegmentedBlock, range: MarkedRange): boolean {
  if (range.from === block.from) return false
  const before = segmented.tokens[range.from - 1] as Token
  return isColon(before.text) || isComma(before.text)
}
