import type { Frame } from '../../../languages/sections/reporting.ts'
import { COMPLEMENTISER, NEVER_SOURCE } from '../flags.ts'
import { trimSlot } from '../head-final/clause.ts'
import type { Slot } from '../head-final/noun-phrases.ts'
import type { Telling } from '../head-final/telling.ts'
import { isComma } from '../marks.ts'
import { has, type Passage, type Stretch, type Unit } from '../passage.ts'
import { contentEnd } from './behind.ts'
import { phraseBefore } from './phrase.ts'
import { isCase, isFinite, isGenitive, type Postposed } from './words.ts'

const strengths = { strong: 'high', usual: 'usual', weak: 'low' } as const

/** Statements whose source a marker behind it shows: "[दोर्सिन] के अनुसार, [C]", "[“C”], [सूत्रों] के मुताबिक". */
export function markersIn(passage: Passage, words: Postposed, { from: low, end }: Stretch): Telling[] {
  const tellings: Telling[] = []
  let left = low
  for (let i = low + 1; i < end; i++) {
    const [match] = passage.reporting.markersAfter.at(passage.units, i, end)
    if (!match) continue
    const source = phraseBefore(passage, words, i, left)
    const last = (source?.to ?? 0) - 1
    if (!source || has(passage, last, NEVER_SOURCE)) continue
    const content = aroundMarker(passage, words, { from: left, to: source.from }, { from: match.to, to: end })
    i = match.to - 1
    if (!content) continue
    left = match.to
    tellings.push({
      ...plain,
      rule: 'head-final/marker',
      subject: source,
      cue: [{ from: match.from, to: match.to }],
      content,
      act: match.entry.act,
      strength: strengths[match.entry.strength],
      frame: 'marker',
    })
  }
  return tellings
}

/** What stands behind a marker at the head of its sentence; else the clause before it, and what follows a comma. */
function aroundMarker(passage: Passage, words: Postposed, before: Slot, behind: Slot): Telling['content'] | null {
  const { units } = passage
  let cut = before.to
  while (cut > before.from && isComma((units[cut - 1] as Unit).text)) cut--
  const last = cut - 1
  const spoken = cut > before.from && units[last]?.quotation !== null
  const stands = cut - before.from > 2 && cut < before.to && (spoken || isFinite(passage, words, last))
  const first = stands || (spoken && cut > before.from) ? trimSlot(passage, { from: before.from, to: cut }) : null
  const from = isComma(units[behind.from]?.text ?? '') ? behind.from + 1 : behind.from
  const opened = has(passage, from, COMPLEMENTISER) ? from + 1 : from
  const rest = opened < behind.to ? trimSlot(passage, { from: opened, to: contentEnd(passage, words, opened) }) : null
  if (first) return rest && rest.to - rest.from > 1 ? [first, rest] : [first]
  return rest && (rest.to - rest.from > 1 || units[rest.from]?.quotation) ? [rest] : null
}

/** "[बयान] में कहा गया कि C", "[S] की ओर से बताया गया कि C", "माना जा रहा है कि C" (nobody). */
export function impersonal(passage: Passage, words: Postposed, { from: low, end }: Stretch): Telling[] {
  for (let i = low; i < end; i++) {
    const [match] = passage.reporting.impersonal.at(passage.units, i, end)
    if (!match) continue
    let at = match.to
    if (isComma(passage.units[at]?.text ?? '')) at++
    const opened = has(passage, at, COMPLEMENTISER)
    const subject = agentBefore(passage, words, i, low)
    const colon = passage.units[at]?.quotation && subject
    if (!opened && !colon) continue
    const from = opened ? at + 1 : at
    const content = trimSlot(passage, { from, to: contentEnd(passage, words, from) })
    if (!content) return []
    const rule = subject ? 'head-final/impersonal' : 'unsourced/impersonal'
    return [{ ...plain, rule, subject, cue: [{ from: i, to: match.to }], content: [content], strength: 'usual' }]
  }
  return []
}

function agentBefore(passage: Passage, words: Postposed, at: number, low: number): Slot | null {
  for (let i = at - 1; i >= Math.max(low, at - 4); i--) {
    const [agent] = words.agents.at(passage.units, i, at)
    if (agent) return phraseBefore(passage, words, agent.from, low)
  }
  const last = at - 1
  if (!words.inside.has(passage.units[last]?.norm ?? '') || !isCase(passage, words, last)) return null
  const text = phraseBefore(passage, words, last, low)
  if (!text) return null
  // "[मंत्रालय] के बयान में": whose text it is.
  for (let i = text.to - 1; i > text.from; i--) if (isGenitive(passage, words, i)) return { from: text.from, to: i }
  return text
}

/** "[बातचीत जारी रहेगी]", बोले ग्रेल: in headlines the source may stand behind the verb. */
export function sourceBehind(passage: Passage, words: Postposed, at: number, end: number): Slot | null {
  if (at >= end || end - at > 5) return null
  for (let i = at; i < end; i++) {
    const unit = passage.units[i] as Unit
    if (unit.kind !== 'word' || unit.quotation || isFinite(passage, words, i) || isCase(passage, words, i)) return null
    if (has(passage, i, COMPLEMENTISER)) return null
  }
  return { from: at, to: end }
}

/** What most tellings have. */
export const plain = {
  to: [],
  act: 'assert',
  manner: null,
  negated: false,
  without: 'none',
  frame: 'that' as Frame,
} as const satisfies Partial<Telling>
