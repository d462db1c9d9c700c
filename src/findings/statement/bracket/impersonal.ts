import type { Range } from '../../../model/span.ts'
import { build, contentRange, insideOf, quotationsIn } from '../build.ts'
import type { Candidate } from '../candidate.ts'
import { COMPLEMENTISER, CONJUNCTION, PREPOSITION, TIME } from '../flags.ts'
import { isColon, isComma } from '../marks.ts'
import { has, matchesIn, type Passage, rangeOf, type Stretch, stretchAt, type Unit } from '../passage.ts'
import { phraseEnd } from '../subject-after.ts'
import { contentEnd } from './content-end.ts'

/*
 * Die Lage sei ruhig, hieß es in Korvin. - In der Mitteilung heißt es, die Lage sei ruhig. - Es wird vermutet, dass ...
 */

/** Finds reports of nobody: behind their words or before them; a text beside them, "in der Mitteilung", is the source. */
export function impersonalReport(passage: Passage): Candidate[] {
  return matchesIn(passage, passage.reporting.impersonal).flatMap(({ from, to }) => {
    const stretch = stretchAt(passage, from)
    const tag = tagged(passage, from, to, stretch)
    if (tag) return [tag]
    return following(passage, from, to, stretch) ?? []
  })
}

function tagged(passage: Passage, from: number, to: number, stretch: Stretch): Candidate | null {
  const edge = passage.units[from - 1]
  if (!edge) return null
  const comma = isComma(edge.text) && edge.quotation === null
  const quotation = edge.quotation ?? (comma ? passage.units[from - 2]?.quotation : null)
  const first = quotation && (comma ? from - 2 : from - 1)
  if (quotation && typeof first === 'number' && (quotation.kind === 'speech' || first <= stretch.from)) {
    return made(
      passage,
      'quote-tag',
      from,
      to,
      insideOf(passage, quotation),
      [quotation],
      textBehind(passage, to, stretch.end),
    )
  }
  if (!comma || from - 1 <= stretch.from) return null
  let begin = stretch.from
  while (begin < from && has(passage, begin, CONJUNCTION)) begin++
  const content = contentRange(passage, begin, from - 1)
  return (
    content &&
    made(
      passage,
      'sentence-tag',
      from,
      to,
      [content],
      quotationsIn(passage, begin, from),
      textBehind(passage, to, stretch.end),
    )
  )
}

function following(passage: Passage, from: number, to: number, stretch: Stretch): Candidate | null {
  const behind = textBehind(passage, to, stretch.end)
  let at = to
  while (
    at < stretch.end &&
    !isComma((passage.units[at] as Unit).text) &&
    !isColon((passage.units[at] as Unit).text) &&
    !passage.units[at]?.quotation
  )
    at++
  if (at >= stretch.end || at - to > 16) return null
  const source = behind ?? textBefore(passage, from, stretch)
  const edge = passage.units[at] as Unit
  const next = edge.quotation ? at : at + 1
  const quotation = passage.units[next]?.quotation
  if (quotation?.kind === 'speech' || (quotation && isColon(edge.text))) {
    return made(passage, 'quote-lead', from, to, insideOf(passage, quotation), [quotation], source)
  }
  if (edge.quotation) return null
  const begin = has(passage, next, COMPLEMENTISER) ? next + 1 : next
  const last = contentEnd(passage, begin, stretch.end)
  const content = contentRange(passage, begin, last)
  return (
    content && made(passage, 'unsourced/impersonal', from, to, [content], quotationsIn(passage, begin, last), source)
  )
}

/** "hieß es [in einer Mitteilung des Ministeriums]": a noun phrase behind a preposition, but no day and no place by its name. */
function textBehind(passage: Passage, at: number, end: number): Range | null {
  let from = at
  while (from < end && has(passage, from, TIME)) from++
  if (!has(passage, from, PREPOSITION) || has(passage, from + 1, TIME) || from + 1 >= end) return null
  return nounRange(passage, from + 1, end)
}

/** "[In der Mitteilung] heißt es". */
function textBefore(passage: Passage, at: number, { from: low }: Stretch): Range | null {
  let from = low
  while (from < at && has(passage, from, CONJUNCTION)) from++
  return has(passage, from, PREPOSITION) && !has(passage, from + 1, TIME) && from + 1 < at && from >= low
    ? nounRange(passage, from + 1, at)
    : null
}

function nounRange(passage: Passage, from: number, end: number): Range | null {
  const to = phraseEnd(passage, from, end)
  const texts = passage.reporting.words.bracket?.textEndings ?? []
  for (let i = from; i < to; i++) {
    const { norm } = passage.units[i] as Unit
    if (texts.some((ending) => norm.endsWith(ending))) return rangeOf(passage, from, to)
  }
  return null
}

function made(
  passage: Passage,
  rule: string,
  from: number,
  to: number,
  content: readonly Range[],
  quotations: Parameters<typeof build>[1]['quotations'],
  source: Range | null,
): Candidate | null {
  return build(passage, {
    rule,
    at: from,
    source: source ? [source] : [],
    cue: [rangeOf(passage, from, to)],
    content,
    quotations: quotations ?? [],
    strength: 'usual',
  })
}
