import type { MarkedRange } from '../../text/quotation-marks.ts'
import { build, cueRanges, insideOf, lowered, rangesOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import { type Tag, tagAt, unlistedTagAt } from './find-tag.ts'
import { ADDRESSEE, COMPLEMENTISER, CONJUNCTION } from './flags.ts'
import { isColon, isComma, isDash } from './marks.ts'
import { has, type Passage, type Quotation, rangeOf, stretchAt, type Unit } from './passage.ts'
import { isClause } from './verbs.ts'

/*
 * “We will not leave,” the minister said. - «Мы не уйдём», — сказал министр.
 * “We will stay,” said Ana Kolt, a spokeswoman, “and we will talk.” (one statement, two ranges)
 * “We will stay,” she said. “Nobody will leave.” (the words that follow in the paragraph go with it)
 */

/** Finds marked speech with its tag behind it, the tag's second half and what follows in the paragraph. */
export function quoteTag(passage: Passage): Candidate[] {
  const found: Candidate[] = []
  const { units } = passage
  for (const i of passage.quotations) {
    const quotation = (units[i] as Unit).quotation
    if (!quotation || !isTagged(passage, i, quotation)) continue
    const tag = tagAt(passage, i + 1)
    if (!tag) {
      const unlisted = unlistedTag(passage, i, quotation)
      if (unlisted) found.push(unlisted)
    }
    if (!tag || leadsOn(passage, i, tag)) continue
    const run = runBefore(passage, i)
    const after = halfBehind(passage, tag)
    const quotations = [...run, ...(after === null ? [] : [after])]
    const candidate = build(passage, {
      rule: after ? 'quote-tag/split' : 'quote-tag',
      at: i,
      source: rangesOf(passage, tag.source),
      cue: cueRanges(passage, tag.hit),
      content: quotations.flatMap((part) => insideOf(passage, part)),
      quotations,
      hit: tag.hit,
      entry: tag.entry,
      to: addressees(passage, tag),
      strength: tag.source?.likely ? tag.strength : lowered(tag.strength),
      ...(tag.source ? {} : { sourced: 'carried' as const }),
    })
    if (candidate) found.push(candidate)
  }
  return found
}

/** “Never,” Kolt barked: nothing but a name and a verb behind speech that ends in a comma, a question or a cry. */
function unlistedTag(passage: Passage, at: number, quotation: Quotation): Candidate | null {
  const last = passage.text[(quotation.more.at(-1) as MarkedRange).inner.end - 1] ?? ''
  if (quotation.kind !== 'speech' || !(isComma(last) || last === '?' || last === '!')) return null
  const tag = unlistedTagAt(passage, at + 1)
  if (!tag) return null
  const run = runBefore(passage, at)
  return build(passage, {
    rule: 'quote-tag/unlisted',
    at,
    source: rangesOf(passage, tag.source),
    cue: [rangeOf(passage, tag.verb, tag.verb + 1)],
    content: run.flatMap((part) => insideOf(passage, part)),
    quotations: run,
    strength: 'usual',
  })
}

/** “One.” She added, “Two.”: behind a full stop the words belong to the quotation that follows them. */
function leadsOn(passage: Passage, at: number, tag: Tag): boolean {
  const sentence = passage.stretchOf[tag.from]
  if (passage.stretchOf[at] === sentence) return false
  const stop = passage.text[(passage.units[at] as Unit).end - 2] ?? ''
  if (stop === '?' || stop === '!') return false
  // She said, “One.” The crowd cheered: the words have their cue before them.
  const before = passage.units[at - 1]
  if (before && passage.stretchOf[at - 1] === passage.stretchOf[at] && (isComma(before.text) || isColon(before.text)))
    return true
  if (has(passage, tag.to, COMPLEMENTISER) || isClause(passage, tag.to, stretchAt(passage, tag.from).end)) return true
  for (let i = tag.to; i < Math.min(passage.units.length, tag.to + 12) && passage.stretchOf[i] === sentence; i++) {
    if (passage.units[i]?.quotation) return true
  }
  return false
}

/** Speech; or words in marks at the head of a sentence that a comma parts from the tag. */
function isTagged(passage: Passage, at: number, quotation: Quotation): boolean {
  if (quotation.kind === 'speech') return true
  const after = passage.units[at + 1]
  return after !== undefined && isComma(after.text) && passage.stretches.some((stretch) => stretch.from === at)
}

/** Speech that stands just before, with nothing between: “One.” “Two,” she said. */
function runBefore(passage: Passage, at: number): Quotation[] {
  const run: Quotation[] = []
  for (let i = at; i >= 0; i--) {
    const quotation = (passage.units[i] as Unit).quotation
    if (!quotation) break
    run.unshift(quotation)
  }
  return run
}

/** The other half of a split quotation: speech behind the tag, a comma or a dash between, nothing else. */
function halfBehind(passage: Passage, tag: Tag): Quotation | null {
  const high = Math.min(passage.units.length, tag.to + 30)
  for (let i = tag.to; i < high; i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation) {
      if (passage.stretchOf[i] !== passage.stretchOf[tag.from]) return null
      // “I like him,” he said, but “when it comes to work, no.”
      const joined = i > tag.to + 1 && has(passage, i - 1, CONJUNCTION) ? i - 2 : i - 1
      const before = passage.units[joined] as Unit
      return isComma(before.text) || isDash(before.text) || unit.quotation.kind === 'speech' ? unit.quotation : null
    }
    if (passage.stretchOf[i] !== passage.stretchOf[tag.from] || passage.hitAt.has(i) || has(passage, i, COMPLEMENTISER))
      return null
  }
  return null
}

function addressees(passage: Passage, tag: Tag) {
  const behind = tag.source && tag.source.from > tag.hit.to ? tag.source.from : tag.hit.to
  let from = tag.hit.to
  while (from < behind && !has(passage, from, ADDRESSEE)) from++
  if (from < behind) return [rangeOf(passage, from, from + 1)]
  return tag.to > tag.hit.to && tag.entry.group.addressed ? [rangeOf(passage, tag.hit.to, tag.to)] : []
}
