import type { Candidate } from '../../src/findings/statement/candidate.ts'
import { acts, manners } from '../../src/model/acts.ts'
import { overlaps, type Range } from '../../src/model/span.ts'
import type { Example, ExpectedStatement } from './read-examples.ts'

/** What is wrong with the candidates found in an example, one line each; empty where all is as marked. */
export function complaints(example: Example, found: readonly Candidate[]): string[] {
  const { text } = example
  if (example.trap) return found.map((candidate) => `should find nothing, found ${show(text, candidate)}`)
  const left = new Set(found)
  const wrong: string[] = []
  for (const expected of example.statements) {
    const match = [...left].find((candidate) => sameContent(text, expected.content, candidate.content))
    if (!match) {
      wrong.push(`not found: ${quoted(text, expected.content)}`)
      continue
    }
    left.delete(match)
    wrong.push(...mismatches(text, expected, match))
  }
  for (const candidate of left) wrong.push(`found what is not marked: ${show(text, candidate)}`)
  return wrong
}

function mismatches(text: string, expected: ExpectedStatement, found: Candidate): string[] {
  const wrong: string[] = []
  const say = (what: string) => wrong.push(`${what}: ${show(text, found)}`)
  for (const head of expected.source) {
    if (!found.source.some((source) => source.start <= head.start && head.end <= source.end)) {
      say(`source should hold “${text.slice(head.start, head.end)}”`)
    }
  }
  if (expected.source.length === 0 && found.source.length > 0 && found.sourced !== 'carried') say('no source is marked')
  for (const source of found.source) {
    if ([...expected.cue, ...expected.content].some((range) => overlaps(range, source)))
      say('source runs into cue or content')
  }
  for (const cue of expected.cue) {
    if (!found.cue.some((range) => overlaps(range, cue))) say(`cue should hold “${text.slice(cue.start, cue.end)}”`)
  }
  for (const to of expected.to) {
    if (!found.to.some((range) => overlaps(range, to))) say(`“${text.slice(to.start, to.end)}” should be spoken to`)
  }
  for (const property of expected.properties) if (!holds(property, found)) say(`should be ${property}`)
  return wrong
}

function holds(property: string, found: Candidate): boolean {
  if ((acts as readonly string[]).includes(property)) return found.act === property
  if ((manners as readonly string[]).includes(property)) return found.manner === property
  const check = checks[property]
  if (!check) throw new Error(`unknown property “${property}”`)
  return check(found)
}

const checks: Readonly<Record<string, (found: Candidate) => boolean>> = {
  negated: ({ negated }) => negated,
  hedged: ({ hedge }) => hedge !== null,
  carried: ({ sourced, carriedFrom }) => sourced === 'carried' && carriedFrom !== null,
  published: ({ sourced }) => sourced === 'published',
  unsourced: ({ sourced }) => sourced === 'none',
  direct: (found) => kindOf(found) === 'direct',
  indirect: (found) => kindOf(found) === 'indirect',
  mixed: (found) => kindOf(found) === 'mixed',
}

function kindOf({ content, marked }: Candidate): 'direct' | 'indirect' | 'mixed' {
  if (marked.length === 0) return 'indirect'
  const inMarks = (range: Range) => marked.some(({ start, end }) => start <= range.start && range.end <= end)
  return content.every(inMarks) ? 'direct' : 'mixed'
}

/** Equal up to punctuation and space at the edges of each range. */
function sameContent(text: string, a: readonly Range[], b: readonly Range[]): boolean {
  const left = a.map((range) => trim(text, range))
  const right = b.map((range) => trim(text, range))
  return (
    left.length === right.length &&
    left.every(({ start, end }, i) => start === right[i]?.start && end === right[i]?.end)
  )
}

const edge = /[\p{P}\s]/u

function trim(text: string, { start, end }: Range): Range {
  let from = start
  let to = end
  while (from < to && edge.test(text[from] as string)) from++
  while (to > from && edge.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}

function quoted(text: string, ranges: readonly Range[]): string {
  return ranges.map(({ start, end }) => `“${text.slice(start, end)}”`).join(' + ') || 'nothing'
}

/** One line on a candidate for a failing test: the rule that fired and the words it took. */
export function show(text: string, { rule, source, cue, content, act, manner, sourced, negated }: Candidate): string {
  const how = [act, manner, negated ? 'negated' : null, sourced].filter((word) => word !== null).join(' ')
  return `[${rule}] S ${quoted(text, source)} K ${quoted(text, cue)} C ${quoted(text, content)} (${how})`
}
