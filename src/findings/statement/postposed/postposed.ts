import type { Candidate } from '../candidate.ts'
import { COMPLEMENTISER, NEGATION } from '../flags.ts'
import { trimSlot } from '../head-final/clause.ts'
import { toCandidates } from '../head-final/head-final.ts'
import { headline } from '../head-final/headline.ts'
import type { Slot } from '../head-final/noun-phrases.ts'
import type { Telling } from '../head-final/telling.ts'
import { headFinal } from '../head-final/words.ts'
import { isColon, isComma } from '../marks.ts'
import { type CueHit, has, type Passage, type Stretch, type Unit } from '../passage.ts'
import { addresseesIn, contentBefore } from './before.ts'
import { contentBehind, type Taken } from './behind.ts'
import { entryWith } from './entries.ts'
import { impersonal, markersIn, plain, sourceBehind } from './loose.ts'
import { type Source, sourceBefore } from './source.ts'
import { isFinite, type Postposed, postposedOf } from './words.ts'

/*
 * विदेश मंत्री ने पत्रकारों से कहा कि बातचीत जारी रहेगी। - “हम पीछे नहीं हटेंगे,” ग्रेल ने कहा। - मंत्रालय ने हमले की निंदा की।
 * दोर्सिन के अनुसार, जगह तय नहीं है। - माना जा रहा है कि बैठक टल गई है।
 */

/** Finds statements in languages whose cases stand behind their noun and whose reported clause follows its verb. */
export function postposedStatements(passage: Passage, first: boolean): Candidate[] {
  const lists = passage.reporting.words.headFinal
  const words = lists && postposedOf(lists)
  if (!words) return []
  const titled = first || passage.kind === 'title' || passage.kind === 'heading'
  const [only] = passage.stretches
  const title = titled && only ? headline(passage, headFinal(lists)) : null
  if (title && only) return toCandidates(passage, only, title)
  return passage.stretches.flatMap((stretch, index) =>
    tellingsIn(passage, words, pastPlace(passage, stretch), passage.stretches[index - 1] ?? null, titled).flatMap(
      (telling) => toCandidates(passage, stretch, telling),
    ),
  )
}

/** Words before a colon at the head of a paragraph that are a place or a dateline: "तोरविन, 4 मार्च (एजेंसी): | C". */
const longestPlace = 24

function pastPlace(passage: Passage, stretch: Stretch): Stretch {
  if (stretch.from !== 0) return stretch
  for (let i = 1; i < Math.min(stretch.end - 1, longestPlace); i++) {
    const unit = passage.units[i] as Unit
    if (unit.quotation || passage.hitAt.has(i) || has(passage, i, COMPLEMENTISER)) return stretch
    if (isColon(unit.text) && !passage.units[i + 1]?.quotation) return { ...stretch, from: i + 1 }
  }
  return stretch
}

function tellingsIn(
  passage: Passage,
  words: Postposed,
  stretch: Stretch,
  before: Stretch | null,
  titled: boolean,
): Telling[] {
  const tellings = [...markersIn(passage, words, stretch), ...impersonal(passage, words, stretch)]
  const taken = tellings.flatMap(({ cue }) => cue)
  let gerund: CueHit | null = null
  for (const hit of passage.hits) {
    if (hit.from < stretch.from || hit.to > stretch.end) continue
    if (taken.some(({ from, to }) => hit.from < to && from < hit.to)) continue
    const isGerund = hit.entries.every(({ forms }) => forms.includes('gerund'))
    const telling = tellingOf(passage, words, hit, stretch, before, titled)
    if (isGerund && (!telling || telling.frame !== 'that')) {
      if (telling?.frame === 'object') tellings.push(telling)
      else gerund = hit
      continue
    }
    if (telling) tellings.push(gerund?.to === hit.from ? joined(telling, gerund) : telling)
    gerund = null
  }
  if (tellings.length === 0) tellings.push(...announced(passage, words, stretch, before))
  return tellings
}

/** "[चेतावनी देते हुए] कहा कि": the gerund tells what is done by saying it. */
function joined(telling: Telling, gerund: CueHit): Telling {
  const group = gerund.entries[0]?.group
  if (!group || telling.act !== 'assert') return telling
  return { ...telling, act: group.act, manner: group.manner, cue: [gerund, ...telling.cue] }
}

function tellingOf(
  passage: Passage,
  words: Postposed,
  hit: CueHit,
  { from: low, end }: Stretch,
  before: Stretch | null,
  titled: boolean,
): Telling | null {
  const source = sourceBefore(passage, words, hit, low)
  const behind = contentBehind(passage, words, hit)
  const back = behind ? null : pointedBack(passage, hit, source, before, low)
  const turned = behind || back ? null : turnedRound(passage, words, hit, { from: low, to: end }, titled)
  if (turned) return turned
  const found = behind ?? back ?? contentBefore(passage, words, hit, source, low) ?? alone(hit)
  if (!found) return null
  const { entry, frame } = found
  const silent = entry.group.act === 'decline-to-say'
  const free = !['that', 'colon', 'quotation', 'question'].includes(frame)
  if (!source && free && !silent) return null
  const tag = frame === 'quotation' && !behind ? splitBehind(passage, hit, end) : null
  const more = behind && frame !== 'that' ? splitBefore(passage, words, hit, source, low) : null
  const content: [Slot, ...Slot[]] = more ? [more, found.content] : tag ? [found.content, tag] : [found.content]
  const { negated, act } = settled(passage, hit, source, found)
  return {
    ...plain,
    rule: `head-final/postposed-${frame}`,
    subject: source?.phrase ?? null,
    cue: [hit],
    content,
    to:
      frame === 'object' || frame === 'preposition'
        ? []
        : addresseesIn(passage, words, { from: source?.after ?? low, to: hit.from }),
    act,
    manner: entry.group.manner,
    negated,
    strength: strengths[entry.frames[frame] ?? 'usual'],
    without: 'carried',
    frame,
  }
}

const strengths = { strong: 'high', usual: 'usual', weak: 'low' } as const

/** A cue that says all by itself: "टिप्पणी करने से इनकार कर दिया". */
function alone(hit: CueHit): Taken | null {
  const entry = entryWith(hit, 'none')
  return entry && { entry, frame: 'none', content: { from: hit.from, to: hit.to } }
}

/** Negations stand no further before the verb than so many units. */
const nearNegation = 3

/** The act, by negations before the verb and by what it is done to: reports are denied, where deeds are condemned. */
function settled(passage: Passage, hit: CueHit, source: Source | null, { entry, frame, content }: Taken) {
  const { act, negatedAct } = entry.group
  const alleged = frame === 'preposition' || (frame === 'object' && (act === 'condemn' || act === 'reject'))
  if (alleged && passage.reporting.words.headFinal) {
    const { allegation } = headFinal(passage.reporting.words.headFinal)
    if (allegation.all(passage.units, content.from, content.to).length > 0)
      return { act: 'deny', negated: false } as const
  }
  if (act === 'decline-to-say' || act === 'neither-confirm-nor-deny') return { act, negated: false }
  let negated = false
  for (let i = Math.max(source?.after ?? 0, hit.from - nearNegation); i < hit.to; i++)
    negated ||= has(passage, i, NEGATION)
  return negated && negatedAct ? { act: negatedAct, negated: false } : { act, negated }
}

/** “C1,” ग्रेल ने कहा, [“C2”]. */
function splitBehind(passage: Passage, hit: CueHit, end: number): Slot | null {
  const at = isComma(passage.units[hit.to]?.text ?? '') ? hit.to + 1 : hit.to
  return at < end && passage.units[at]?.quotation ? { from: at, to: at + 1 } : null
}

/** [“C1”], ग्रेल ने कहा, “C2”. */
function splitBefore(passage: Passage, words: Postposed, hit: CueHit, source: Source | null, low: number): Slot | null {
  if (!source || !passage.units[source.phrase.from - 1]) return null
  const before = contentBefore(passage, words, hit, source, low)
  if (before?.frame !== 'quotation' || before.content.to > source.phrase.from) return null
  return passage.stretchOf[before.content.from] === passage.stretchOf[hit.from] ? before.content : null
}

/** "[C]। यह बात ग्रेल ने कही।", "ग्रेल ने यह जानकारी दी।": the sentence before is meant. */
function pointedBack(
  passage: Passage,
  hit: CueHit,
  source: Source | null,
  before: Stretch | null,
  low: number,
): Taken | null {
  const entry = entryWith(hit, 'that')
  if (!entry || !source || !before) return null
  const points = passage.reporting.pointsBack
  const inner = points.at(passage.units, source.after, hit.from)[0]
  const outer = points.at(passage.units, low, source.phrase.from)[0]
  const fits = inner ? inner.to >= hit.from - 1 : outer !== undefined && outer.to >= source.phrase.from - 1
  const content = fits ? trimSlot(passage, { from: before.from, to: before.end }) : null
  return content && { entry, frame: 'quotation', content }
}

/** "यह जानकारी ग्रेल ने दी।": the noun of saying parted from its verb. */
function announced(passage: Passage, words: Postposed, { from, end }: Stretch, before: Stretch | null): Telling[] {
  const [points] = passage.reporting.pointsBack.at(passage.units, from, end)
  if (!points || points.to - points.from < 2 || !before || end - from > 40 || !isFinite(passage, words, end - 1))
    return []
  const at = { from: end - 1, to: end, entries: [], head: end - 1, tail: end }
  const source = sourceBefore(passage, words, at, points.to)
  const content = source && trimSlot(passage, { from: before.from, to: before.end })
  if (!content) return []
  return [
    {
      ...plain,
      rule: 'head-final/back',
      subject: source.phrase,
      cue: [{ from: points.from, to: points.to }],
      content: [content],
      strength: 'usual',
    },
  ]
}

/** "“C”, बोले ग्रेल" in a headline, "[C], यह कहना है ग्रेल का". */
function turnedRound(
  passage: Passage,
  words: Postposed,
  hit: CueHit,
  { from, to }: Slot,
  titled: boolean,
): Telling | null {
  const entry = entryWith(hit, 'quotation')
  const owned = words.genitive.has(passage.units[to - 1]?.norm ?? '')
  const comma = isComma(passage.units[hit.from - 1]?.text ?? '')
  const quoted = passage.units[hit.from - (comma ? 2 : 1)]?.quotation
  if (!entry || !(owned || (titled && (comma || quoted)))) return null
  const subject = sourceBehind(passage, words, hit.to, owned ? to - 1 : to)
  const content = subject && trimSlot(passage, { from, to: hit.from })
  if (!content || (content.to - content.from < 3 && !quoted)) return null
  return {
    ...plain,
    rule: 'head-final/postposed-tag',
    subject,
    cue: [hit],
    content: [content],
    act: entry.group.act,
    manner: entry.group.manner,
    strength: 'usual',
    frame: 'quotation',
  }
}
