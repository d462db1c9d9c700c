import type { Frame } from '../../languages/sections/reporting.ts'
import type { Act } from '../../model/acts.ts'
import type { Range } from '../../model/span.ts'
import { build, contentRange, entryFor, lowered, quotationsIn, rangesOf, strengthOf } from './build.ts'
import type { Candidate } from './candidate.ts'
import { clauseEnd, objectEnd } from './content-end.ts'
import type { CueEntry } from './cue-forms.ts'
import {
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  INFINITIVE_MARK,
  NEGATION,
  OBJECT_PRONOUN,
  PRONOUN,
  QUESTION,
  RELATIVE,
  SUBORDINATOR,
} from './flags.ts'
import { beforeMainClause, beforeMainVerb } from './main-verb.ts'
import { isComma } from './marks.ts'
import { type CueHit, has, type Passage, rangeOf, stretchAt, type Unit } from './passage.ts'
import { type Right, refuses, rightOf } from './right-context.ts'
import { dropped, type SourceOf, sourceOf } from './source-of.ts'
import { isVerb } from './verbs.ts'

/*
 * The minister said that talks would go on. - She said talks would go on. - He promised to come back.
 * They denied the charge. - The aide warned of a long war. - He would not say whether they met.
 * Kolt told reporters on Monday that she would stay, adding that nobody had left.
 */

/** Finds contents that follow their cue in its own sentence: clauses, infinitives, questions, noun phrases. */
export function complement(passage: Passage): Candidate[] {
  const found: Candidate[] = []
  for (const hit of passage.hits) {
    const beside = sourceOf(passage, hit)
    let source = beside
    const asked = isAsked(passage, hit, source)
    if (isRefused(passage, hit)) continue
    if (!asked && (source.nominal || source.passive || (!source.phrase && !source.inherited))) continue
    if (!asked && isInterrogative(passage, source)) continue
    const denial = denialBehind(passage, hit, source)
    const right = rightOf(passage, denial ?? pastSubject(passage, hit, source))
    if (asked && !(right && passiveFrames.includes(right.frame))) continue
    if (!right) {
      const bare = bareStatement(passage, hit, source)
      if (bare) found.push(bare)
      continue
    }
    if (right.from >= stretchAt(passage, hit.from).end || isFreeRelative(passage, source, right)) continue
    // "Anunció [la visita de Orlin]": where a subject may be dropped, a noun right behind the cue is what was announced.
    if (isContent(beside, right) && passage.reporting.words.order.dropsSubject) source = dropped(passage, hit)
    const whole = endOf(passage, hit, right, source, refusesToSay(passage, right))
    const end = asked && !source.passive ? beforeMainClause(passage, right.from, whole) : whole
    const refuses = refusesToSay(passage, right)
    const from = refuses ? Math.min(pastInfinitive(passage, right.from), end - 1) : right.from
    const range = contentRange(passage, from, end)
    if (!range) continue
    // "предложила другие варианты": what stands behind the cue is the content, not its source.
    if (source.phrase && source.phrase.from >= right.from && source.phrase.from < end) continue
    const candidate = build(passage, {
      rule: `complement/${right.frame}`,
      at: hit.from,
      source: asked ? [] : rangesOf(passage, source.phrase),
      cue: [
        rangeOf(passage, hit.from, cueEnd(hit, right)),
        ...(denial ? [rangeOf(passage, denial.from, denial.to)] : []),
        ...(refuses ? [rangeOf(passage, right.from, from)] : []),
      ],
      content: [range],
      quotations: quotationsIn(passage, right.from, end),
      hit,
      entry: (denial && hit.entries.find(({ group }) => group.negatedAct !== undefined)) ?? right.entry,
      ...(refuses ? { act: right.entry.group.sayingAct as Act } : {}),
      to: right.to,
      strength: strengthHere(passage, right, source, end),
      ...(source.dropped && !asked ? { sourced: 'carried' as const } : {}),
    })
    if (candidate) found.push(candidate)
  }
  return found
}

function isContent({ phrase }: SourceOf, { frame, from }: Right): boolean {
  return phrase !== null && phrase.from >= from && frame === 'object'
}

/** "What [S I] can [K tell] you is that ...": the clause is the subject of another. */
function isFreeRelative(passage: Passage, { phrase }: SourceOf, { from }: Right): boolean {
  return (
    phrase !== null &&
    has(passage, phrase.from - 1, QUESTION) &&
    has(passage, from, OBJECT_PRONOUN) &&
    has(passage, from + 1, AUXILIARY)
  )
}

/** "قال [الوزير] إن": where the subject stands between a cue and its content, the content is looked for behind it. */
function pastSubject(passage: Passage, hit: CueHit, { phrase }: SourceOf): CueHit {
  const between = passage.reporting.words.order.subject === 'after' && phrase !== null && phrase.from >= hit.to
  return between ? { ...hit, to: pastTimes(passage, phrase.to) } : hit
}

/** "لم تؤكد المتحدثة [ولم تنف] صحة الأنباء": what is not confirmed is not denied either. */
function denialBehind(passage: Passage, hit: CueHit, { phrase }: SourceOf): CueHit | null {
  if (!hit.entries.some(({ group }) => group.negatedAct === 'neither-confirm-nor-deny')) return null
  const at = phrase && phrase.from >= hit.to ? phrase.to : hit.to
  if (!has(passage, at, CONJUNCTION) || !has(passage, at + 1, NEGATION)) return null
  const other = passage.hitAt.get(at + 2)
  return other?.entries.some(({ group }) => group.act === 'deny') ? other : null
}

/** "قال الوزير[، اليوم الثلاثاء، ]إن": behind the subject a time or place may stand between commas. */
function pastTimes(passage: Passage, at: number): number {
  if (has(passage, at, RELATIVE)) return pastRelative(passage, at)
  if (!isComma(passage.units[at]?.text ?? '')) return at
  const { end } = stretchAt(passage, at)
  const relative = has(passage, at + 1, RELATIVE)
  for (let i = at + 1; i < Math.min(end, at + longestTimes); i++) {
    if (isComma((passage.units[i] as Unit).text)) return i + 1
    if (isVerb(passage, i, at) && !relative) return at
  }
  return at
}

/** "قال رجل [يشارك / الذي يشارك في الاحتجاج] إنه": up to the complementiser behind a relative clause without commas. */
function pastRelative(passage: Passage, at: number): number {
  const { end } = stretchAt(passage, at)
  for (let i = at + 1; i < Math.min(end, at + longestTimes); i++) {
    if (has(passage, i, COMPLEMENTISER)) return i
    if (isComma((passage.units[i] as Unit).text)) return i + 1
  }
  return at
}

/** "asked [which side] had called": who is asked for is no source. */
function isInterrogative(passage: Passage, { phrase }: SourceOf): boolean {
  return (
    phrase !== null && !phrase.relative && has(passage, phrase.from, QUESTION) && !has(passage, phrase.from, PRONOUN)
  )
}

/** "declined at a briefing [to say] whether they met": what is refused is not said. */
function isRefused(passage: Passage, hit: CueHit): boolean {
  const { from } = stretchAt(passage, hit.from)
  if (!has(passage, hit.from - 1, INFINITIVE_MARK)) return false
  for (let i = hit.from - 2; i >= Math.max(from, hit.from - farthestRefusal); i--) {
    if (!isVerb(passage, i, from)) continue
    const before = passage.hitAt.get(i)
    return before !== undefined && refuses(before)
  }
  return false
}

/** Words between a refusal and its infinitive: a briefing, a day. */
const farthestRefusal = 16

/** Objects of so many words or fewer say little; of so many or more, what was said. */
const shortObject = 3
const longObject = 9

/** What stands between commas behind a subject has no more words than this. */
const longestTimes = 16

/** An aside is looked through no further than this. */
const longestAside = 80

const passiveFrames: readonly Frame[] = ['that', 'question', 'preposition', 'infinitive']

/** "Asked whether ...", "when asked about ...", "he was told that ...": whoever asked or told is not named. */
function isAsked(passage: Passage, hit: CueHit, source: SourceOf): boolean {
  if (!hit.entries.some((entry) => entry.group.addressed && entry.forms.includes('participle'))) return false
  const { from } = stretchAt(passage, hit.from)
  const asks = source.phrase !== null && has(passage, source.phrase.from, QUESTION)
  return source.passive || (hit.from === from && (!source.phrase || asks)) || has(passage, hit.from - 1, SUBORDINATOR)
}

/** The cue alone: "the palace declined to comment." Its own words are the content. */
function bareStatement(passage: Passage, hit: CueHit, source: SourceOf): Candidate | null {
  const frame = entryFor(hit, 'none')
  if (!frame || !(source.phrase || source.dropped)) return null
  const question =
    frame.entry.group.act === 'decline-to-say' ? askedBefore(passage, hit, source.phrase?.from ?? hit.from) : null
  return build(passage, {
    rule: 'complement/none',
    at: hit.from,
    source: rangesOf(passage, source.phrase),
    cue: [rangeOf(passage, hit.from, hit.to)],
    content: [question ?? rangeOf(passage, hit.from, hit.to)],
    hit,
    entry: frame.entry,
    strength: strengthOf(frame.entry, 'none'),
    ...(source.dropped ? { sourced: 'carried' as const } : {}),
  })
}

/** "Asked [which side had called], the spokeswoman declined to say": what was asked at the head of the sentence. */
function askedBefore(passage: Passage, refusal: CueHit, subject: number): Range | null {
  const { from } = stretchAt(passage, refusal.from)
  const asked = passage.hitAt.get(from) ?? (has(passage, from, SUBORDINATOR) ? passage.hitAt.get(from + 1) : undefined)
  if (!asked || asked.to >= subject || !isAsked(passage, asked, sourceOf(passage, asked))) return null
  const right = rightOf(passage, asked)
  if (!right || !passiveFrames.includes(right.frame)) return null
  return right.from < subject ? contentRange(passage, right.from, subject) : null
}

/** The preposition that opens a content goes with the cue: "[warned of] [a long winter]". */
function cueEnd(hit: CueHit, right: Right): number {
  return right.frame === 'preposition' && right.from === hit.to + 1 ? right.from : hit.to
}

/** "refused on Friday [to disclose] details": the infinitive is a verb of saying. */
function refusesToSay(passage: Passage, { frame, entry, from }: Right): boolean {
  if ((frame !== 'infinitive' && frame !== 'preposition') || entry.group.sayingAct === undefined) return false
  const at = has(passage, from, INFINITIVE_MARK) ? from + 1 : from
  return passage.hitAt.get(at)?.entries.some(({ forms }) => forms.includes('infinitive')) ?? false
}

/** The unit behind the infinitive, which is part of the cue: "refused [to disclose] | details". */
function pastInfinitive(passage: Passage, from: number): number {
  const at = has(passage, from, INFINITIVE_MARK) ? from + 1 : from
  return passage.hitAt.get(at)?.to ?? at + 1
}

function strengthHere(passage: Passage, right: Right, source: SourceOf, end: number): Candidate['strength'] {
  let strength = strengthOf(right.entry, right.frame)
  if (!source.phrase?.likely) strength = lowered(strength)
  if (quotationsIn(passage, right.from, end).length > 0) return strength === 'low' ? 'usual' : strength
  if (right.frame !== 'object') return strength
  // "supports him" tells little of what was said, "supports a plan to bring the prisoners home by May" much.
  const length = end - right.from
  if (length <= shortObject) return lowered(strength)
  return strength === 'low' && length >= longObject ? 'usual' : strength
}

function endOf(passage: Passage, hit: CueHit, right: Right, source: SourceOf, refuses: boolean): number {
  const furthest =
    !refuses && (right.frame === 'object' || right.frame === 'preposition')
      ? objectEnd(passage, right.from)
      : clauseEnd(passage, right.from)
  const end = source.main === null ? furthest : Math.min(furthest, source.main)
  if (!source.phrase?.relative) return end
  const verbs = right.frame === 'that' || right.frame === 'clause' || right.frame === 'question' ? 1 : 0
  return Math.min(asideEnd(passage, hit.to, end), beforeMainVerb(passage, right.from, end, verbs))
}

/** "Kolt, who said it was late, left": the content ends with the aside where a verb follows its comma. */
function asideEnd(passage: Passage, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + longestAside); i++) {
    if (!isComma((passage.units[i] as Unit).text)) continue
    for (let j = i + 1; j < Math.min(end, i + 4); j++) if (isVerb(passage, j, i)) return i
  }
  return end
}
