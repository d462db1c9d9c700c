import type { Act } from '../../../model/acts.ts'
import { build, contentRange, cueRanges, entryFor, lowered, quotationsIn, rangesOf, strengthOf } from '../build.ts'
import type { Candidate } from '../candidate.ts'
import type { Bracket } from '../compile.ts'
import { INFINITIVE_MARK } from '../flags.ts'
import type { Phrase } from '../noun-phrase.ts'
import { type CueHit, has, type Passage, rangeOf, stretchAt, type Unit } from '../passage.ts'
import { isFiniteCue } from '../verbs.ts'
import { afterClause, type Behind } from './after-clause.ts'
import { middleContent, objectIn, prefieldContent } from './bracket-object.ts'
import { bracketSource } from './bracket-source.ts'
import { aside, tagged } from './bracket-tag.ts'
import { type Clause, clauseOf } from './clause.ts'
import { contentEnd } from './content-end.ts'

/*
 * Kolbe sagte, die Gespräche gingen weiter. - Die Gespräche gingen weiter, sagte Kolbe. - Der Minister wies die Vorwürfe
 * zurück. - Sie hatte am Montag mitgeteilt, dass ... - ..., wie der Sprecher mitteilte. - Kritik wies er zurück.
 */

/** Finds what a cue reports where the verb stands in two places: behind it, before it, or in the middle of it. */
export function bracketClause(passage: Passage): Candidate[] {
  const { bracket } = passage.reporting
  if (!bracket) return []
  return passage.hits.flatMap((hit) => candidateOf(passage, hit, bracket) ?? [])
}

function candidateOf(passage: Passage, hit: CueHit, bracket: Bracket): Candidate | null {
  const passive = hit.entries.every(({ forms }) => forms.includes('passive'))
  if (!passive && !isFiniteCue(hit)) return null
  const clause = clauseOf(passage, hit)
  const { from: low, end } = stretchAt(passage, hit.from)
  const as = clause.opener >= 0 && passage.reporting.as.at(passage.units, clause.opener).length > 0
  if (as) return aside(passage, hit, clause, bracket, low, end)
  if (passive) return passiveOf(passage, hit, clause, end)
  const tag = clause.opener < 0 ? tagged(passage, hit, clause, bracket, low, end) : null
  if (tag) return tag
  // "Sollte Hallbrück vorschlagen, ...", "Hat er das gesagt?": with its verb first a sentence asks or supposes.
  if (clause.opener < 0 && clause.left === low) return null
  const { phrase } = bracketSource(passage, hit, bracket)
  if (!phrase) return null
  const behind = afterClause(passage, hit, clause)
  return (
    (behind && following(passage, hit, clause, phrase, behind, end)) ??
    (isReported(passage, clause, bracket)
      ? null
      : (prefieldContent(passage, hit, clause, phrase) ??
        middleContent(passage, hit, clause, phrase) ??
        alone(passage, hit, phrase)))
  )
}

/** "Ein Datum HABE er nicht genannt": the sentence is what somebody says, and its object no statement of its own. */
function isReported(passage: Passage, { opener, left }: Clause, bracket: Bracket): boolean {
  return opener < 0 && bracket.mood.has((passage.units[left] as Unit).norm)
}

/** "Ihm wurde vorgeworfen, er habe ...": nobody is named. */
function passiveOf(passage: Passage, hit: CueHit, clause: Clause, end: number): Candidate | null {
  const behind = afterClause(passage, hit, clause)
  if (!behind || behind.frame === 'object' || behind.frame === 'question' || behind.quotation) return null
  const to = contentEnd(passage, behind.from, end)
  const content = contentRange(passage, behind.from, to)
  return (
    content &&
    build(passage, {
      rule: 'unsourced/impersonal',
      at: hit.from,
      cue: cueRanges(passage, hit),
      content: [content],
      quotations: quotationsIn(passage, behind.from, to),
      hit,
      entry: behind.entry,
      strength: 'usual',
    })
  )
}

/** The content stands behind the whole clause. */
function following(
  passage: Passage,
  hit: CueHit,
  clause: Clause,
  phrase: Phrase,
  behind: Behind,
  end: number,
): Candidate | null {
  if (behind.quotation) return null
  const to = contentEnd(passage, behind.from, end)
  const saying = refusedSaying(passage, behind, to)
  const own = contentRange(passage, behind.from, saying ? saying.from : to)
  if (!own || (phrase.from >= behind.from && phrase.from < to)) return null
  // "wies Vorwürfe zurück, er habe ...": the noun belongs to the clause behind it.
  const object = behind.entry.frames.object === 'strong' ? objectIn(passage, clause, phrase) : null
  const strength = strengthOf(behind.entry, behind.frame)
  return build(passage, {
    rule: `complement/${behind.frame}`,
    at: hit.from,
    source: rangesOf(passage, phrase),
    cue: saying ? [...cueRanges(passage, hit), rangeOf(passage, saying.from, to)] : cueRanges(passage, hit),
    content: object ? [object, own] : [own],
    quotations: quotationsIn(passage, behind.from, to),
    hit,
    entry: behind.entry,
    ...(saying ? { act: behind.entry.group.sayingAct as Act } : {}),
    strength: phrase.likely ? strength : lowered(strength),
  })
}

const tellingActs: ReadonlySet<Act> = new Set(['assert', 'announce', 'assess', 'clarify', 'confirm'])

/** "lehnte es ab, Einzelheiten [zu nennen]": the infinitive of saying that ends what is refused. */
function refusedSaying(passage: Passage, { frame, entry, from }: Behind, to: number): { readonly from: number } | null {
  if (frame !== 'infinitive' || entry.group.sayingAct === undefined) return null
  for (let i = to - 1; i >= Math.max(from, to - 3); i--) {
    const hit = passage.hitAt.get(i)
    if (!hit?.entries.some(({ forms, group }) => forms.includes('infinitive') && tellingActs.has(group.act))) continue
    const mark = has(passage, i - 1, INFINITIVE_MARK) ? i - 1 : i
    return mark > from ? { from: mark } : null
  }
  return null
}

/** The cue alone: "Das Ministerium lehnte eine Stellungnahme ab." Its own words are the content. */
function alone(passage: Passage, hit: CueHit, phrase: Phrase): Candidate | null {
  const found = entryFor(hit, 'none')
  if (!found) return null
  const own = rangeOf(passage, hit.from, hit.to)
  return build(passage, {
    rule: 'complement/none',
    at: hit.from,
    source: rangesOf(passage, phrase),
    cue: cueRanges(passage, hit),
    content: [own],
    hit,
    entry: found.entry,
    strength: strengthOf(found.entry, 'none'),
  })
}
