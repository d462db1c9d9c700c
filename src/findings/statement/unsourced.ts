import type { Range } from '../../model/span.ts'
import { build, contentRange, cueRange, entryFor, quotationsIn, rangesOf, strengthOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import { clauseEnd } from './content-end.ts'
import { ADVERB, COMPLEMENTISER, NEGATION, PASSIVE } from './flags.ts'
import { isComma } from './marks.ts'
import { type CueHit, has, matchesIn, type Passage, rangeOf, stretchAt } from './passage.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject-before.ts'
import { isClause } from './verbs.ts'

/*
 * It is reported that the envoy has left. - Сообщается, что делегация прибыла. (nobody is named)
 * The minister is expected to resign. - The leader seems to agree. (the content begins with the subject)
 * The plan was condemned by both ministries. (the agent is the source)
 */

/** Finds reports that name no source, and passives whose agent is the source. */
export function unsourced(passage: Passage): Candidate[] {
  return [...impersonal(passage), ...raising(passage), ...withAgent(passage)]
}

function impersonal(passage: Passage): Candidate[] {
  const found: Candidate[] = []
  const phrases = matchesIn(passage, passage.reporting.impersonal).map(({ from, to }) => ({
    from,
    to,
    hit: passage.hitAt.get(from) ?? null,
  }))
  const passives = passage.hits
    .filter((hit) => hit.entries.every((entry) => entry.forms.includes('passive')))
    .map((hit) => ({ from: hit.from, to: hit.to, hit }))
  for (const { from, to, hit } of [...phrases, ...passives]) {
    const { end } = stretchAt(passage, from)
    let at = to
    if (at < end && isComma(passage.units[at]?.text ?? '')) at++
    const that = has(passage, at, COMPLEMENTISER)
    const bare = passage.reporting.bareClauses && at === to && isClause(passage, at, end)
    if (at >= end || (!that && !bare)) continue
    const begin = that ? at + 1 : at
    const last = clauseEnd(passage, begin)
    found.push(...made(passage, 'unsourced/impersonal', from, to, [contentRange(passage, begin, last)], hit, 'usual'))
  }
  return found
}

function raising(passage: Passage): Candidate[] {
  const found: Candidate[] = []
  for (const { from, to } of matchesIn(passage, passage.reporting.raising)) {
    const subject = subjectBefore(passage, from)
    if (!subject || subject.relative) continue

    const end = clauseEnd(passage, Math.min(to, stretchAt(passage, from).end - 1))
    if (end <= to) continue
    const before = rangeOf(passage, subject.from, subject.to)
    found.push(...made(passage, 'unsourced/raising', from, to, [before, contentRange(passage, to, end)], null, 'low'))
  }
  return found
}

function made(
  passage: Passage,
  rule: string,
  from: number,
  to: number,
  content: readonly (Range | null)[],
  hit: CueHit | null,
  strength: Candidate['strength'],
): Candidate[] {
  const candidate = build(passage, {
    rule,
    at: from,
    cue: [rangeOf(passage, from, to)],
    content: content.flatMap((range) => (range ? [range] : [])),
    quotations: quotationsIn(passage, to, stretchAt(passage, from).end),
    hit,
    entry: hit?.entries[0] ?? null,
    strength,
  })
  return candidate ? [candidate] : []
}

/** "[The plan] was [condemned] by [both ministries]". */
function withAgent(passage: Passage): Candidate[] {
  const agents = passage.reporting.words.unsourced.agents
  const found: Candidate[] = []
  for (const hit of passage.hits) {
    const next = passage.units[hit.to]
    if (!next || !agents.includes(next.norm) || !hit.entries.some((entry) => entry.forms.includes('participle')))
      continue
    const frame = entryFor(hit, 'object')
    const { from: low, end } = stretchAt(passage, hit.from)
    let at = hit.from - 1
    while (at >= low && has(passage, at, ADVERB | NEGATION)) at--
    if (!frame || at < low || !has(passage, at, PASSIVE)) continue
    const what = subjectBefore(passage, hit.from)
    const who = subjectAfter(passage, hit.to + 1, end)
    if (!what || !who) continue
    const candidate = build(passage, {
      rule: 'unsourced/agent',
      at: hit.from,
      source: rangesOf(passage, who),
      cue: [cueRange(passage, hit)],
      content: rangesOf(passage, { ...what, pronoun: null }),
      hit,
      entry: frame.entry,
      strength: strengthOf(frame.entry, 'object'),
    })
    if (candidate) found.push(candidate)
  }
  return found
}
