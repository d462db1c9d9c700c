import { build, contentRange, cueRange, entryFor, lowered, rangesOf, strengthOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import { ADVERB, AUXILIARY, DETERMINER, NEGATION, PREPOSITION, TIME } from './flags.ts'
import { isComma, isDash, isStop } from './marks.ts'
import { isJoint, type Phrase } from './noun-phrase.ts'
import { type CueHit, has, type Passage, type Unit } from './passage.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject-before.ts'
import { isBaseForm, isFiniteCue } from './verbs.ts'

/*
 * «Мы ждём, — сказал Грель. — Ответа нет». - « Nous attendons, a dit Grel, mais ... » (commas: only with the cue before its source)
 */

/** A tag between dashes has no more units than this. */
const longest = 30

/** Finds quotations that hold their own tag between dashes or commas: everything in the marks but the tag is the content. */
export function quoteInside(passage: Passage): Candidate[] {
  const { around, units } = passage
  if (!around) return []
  for (const hit of passage.hits) {
    const tag = isFiniteCue(hit) ? (tagOf(passage, hit) ?? commaTag(passage, hit)) : null
    const frame = tag && entryFor(hit, 'quotation', 'tag')
    if (!tag || !frame) continue
    const before = contentRange(passage, 0, tag.from)
    if (!before) continue
    const after = contentRange(passage, tag.to, units.length)
    const strength = strengthOf(frame.entry, frame.frame)
    const candidate = build(passage, {
      rule: 'quote-inside',
      at: hit.from,
      source: rangesOf(passage, tag.source),
      cue: [cueRange(passage, hit)],
      content: after ? [before, after] : [before],
      hit,
      entry: frame.entry,
      strength: tag.source.likely ? strength : lowered(strength),
    })
    return candidate ? [{ ...candidate, marked: [around] }] : []
  }
  return []
}

interface Inside {
  readonly source: Phrase
  /** The dash before the tag, and the unit behind its last mark. */
  readonly from: number
  readonly to: number
}

function tagOf(passage: Passage, hit: CueHit): Inside | null {
  const { units } = passage
  const closing = dashBehind(passage, hit.to)
  const dash = dashBefore(passage, hit.from, closing < units.length)
  if (dash < 1) return null
  const left = subjectBefore(passage, hit.from, dash + 1)
  const source = left && !left.relative ? left : subjectAfter(passage, hit.to, closing)
  if (!source) return null
  let end = source.to
  while (end > source.from + 1 && isStop((units[end - 1] as Unit).text)) end--
  return { source: { ...source, to: end }, from: dash, to: closing }
}

/** ", [a expliqué] [Dorval],": behind a comma a cue before its source, and a comma or stop behind both. */
function commaTag(passage: Passage, hit: CueHit): Inside | null {
  if (passage.depth !== 1 || entryFor(hit, 'quotation')?.entry.frames.quotation !== 'strong' || isBaseForm(hit))
    return null
  let from = hit.from
  while (from > 0 && has(passage, from - 1, AUXILIARY | ADVERB | NEGATION)) from--
  // "a-t-il expliqué": the pronoun stands behind its auxiliary.
  const left = subjectBefore(passage, hit.from, Math.max(0, from - 4))
  const joined = left !== null && isDash(passage.units[left.from - 1]?.text ?? '')
  if (joined) from = tightStart(passage, left.from)
  if (from < 2 || !isComma((passage.units[from - 1] as Unit).text)) return null
  const source = joined ? left : subjectAfter(passage, hit.to, Math.min(passage.units.length, hit.to + longest))
  if (!source?.likely) return null
  let to = Math.max(source.to, hit.to)
  while (to < passage.units.length && has(passage, to, PREPOSITION | TIME | DETERMINER | ADVERB)) to++
  const closing = passage.units[to]
  return closing === undefined || isComma(closing.text) || isStop(closing.text)
    ? { source, from: from - 1, to: to + 1 }
    : null
}

/** The auxiliary to which hyphens join a pronoun: "[a]-t-il". */
function tightStart(passage: Passage, pronoun: number): number {
  let at = pronoun
  while (at > 1 && isJoint(passage, at - 1)) at -= 2
  return at
}

/**
 * The spaced dash before a tag, with a comma or stop before it; -1 where none stands near. Just before the cue it needs
 * neither, where a dash closes the tag: „Czekamy – powiedział Grel – na odpowiedź”.
 */
function dashBefore({ units }: Passage, from: number, closed: boolean): number {
  for (let i = from - 1; i > 0 && i >= from - longest; i--) {
    const unit = units[i] as Unit
    const before = units[i - 1] as Unit
    if (isDash(unit.text) && unit.start > before.end)
      return isComma(before.text) || isStop(before.text) || (closed && i + 1 === from) ? i : -1
    if (unit.kind === 'mark') return -1
  }
  return -1
}

/** The dash that opens the words again; the end of the passage where none stands near. */
function dashBehind({ units }: Passage, from: number): number {
  for (let i = from; i < units.length && i < from + longest; i++) {
    const unit = units[i] as Unit
    if (isDash(unit.text) && unit.start > (units[i - 1] as Unit).end) return i
  }
  return units.length
}
