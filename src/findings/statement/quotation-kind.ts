import type { Reporting } from './compile.ts'
import {
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  QUESTION,
  SUBORDINATOR,
} from './flags.ts'
import { isColon, isComma, isDash, isStop } from './marks.ts'
import type { Quotation, Unit } from './passage.ts'

/** What the words inside a pair of marks look like. */
interface Inside {
  readonly words: number
  readonly stopped: boolean
  readonly comma: boolean
  /** The first word begins with a small letter. */
  readonly lower: boolean
}

/** Behind such a word marked words belong to the sentence around them: because “I remain one of them.” */
const within =
  SUBORDINATOR | CONJUNCTION | PREPOSITION | COMPLEMENTISER | DETERMINER | AUXILIARY | POSSESSIVE | QUESTION

/** The longest words in marks that can still be a title, nickname or scare quote. */
const shortest = 4
/** Between a cue and the marks no more words than this stand for its subject. */
const farthestCue = 7

/**
 * Tells speech from words that belong to the sentence around them:
 * “We will go,” Kolt said. - Kolt said: “Go.” - but: he called it “a disgrace”, the “Green Line” tape.
 */
export function quotationKind(
  units: readonly Unit[],
  at: number,
  inside: Inside,
  reporting: Reporting,
): Quotation['kind'] {
  const before = units[at - 1]
  const after = units[at + 1]
  if (inside.words === 0) return 'inline'
  if (before && !before.quotation && reporting.notSpeechBefore.at(units, at - 1, at).length > 0) return 'inline'
  const twoBack = units[at - 2]
  if (
    before &&
    twoBack &&
    isComma(before.text) &&
    !twoBack.quotation &&
    reporting.notSpeechBefore.at(units, at - 2, at - 1).length > 0
  )
    return 'inline'
  const punctuated = inside.stopped || inside.comma
  const first = before === undefined || isStop(before.text) || before.quotation !== null
  // A stop behind the marks where a sentence is all in marks: «Ответа нет».
  const followed =
    after === undefined ||
    isComma(after.text) ||
    (isDash(after.text) && after.quotation === null) ||
    (first && isStop(after.text) && inside.words > 2)
  if (before && isColon(before.text)) return 'speech'
  if (first || (before && isDash(before.text))) {
    if (punctuated || followed || inside.words > (inside.lower ? 2 : 1.5) * shortest) return 'speech'
    return inside.words > 1 && reporting.cues.at(units, at + 1).length > 0 ? 'speech' : 'inline'
  }
  if (before && isComma(before.text)) {
    // “I know of no such plan” from the ministry: the words go on in the sentence around them.
    if (!punctuated && after !== undefined && after.kind === 'word' && inside.words <= 3 * shortest) return 'inline'
    return !inside.lower && (inside.words > shortest || inside.stopped)
      ? 'speech'
      : followsCue(units, at - 1, reporting)
        ? 'speech'
        : 'inline'
  }
  if (!inside.lower && punctuated && inside.words > shortest && !(before && (before.flags & within) !== 0))
    return 'speech'
  if (reporting.words.order.subject === 'after' && inside.words >= shortest && followsSubject(units, at, reporting))
    return 'speech'
  return !inside.lower && inside.stopped && followsCue(units, at, reporting) ? 'speech' : 'inline'
}

/** The word just before is a cue: he said, “go”. */
/** "وقالت الوزيرة «لن نقبل بذلك»": where the verb stands first, it and its subject lead to the marks without a colon. */
function followsSubject(units: readonly Unit[], at: number, reporting: Reporting): boolean {
  for (let i = at - 1; i >= Math.max(0, at - farthestCue); i--) {
    const unit = units[i] as Unit
    if (unit.kind !== 'word' || (unit.flags & (within & ~DETERMINER)) !== 0) return false
    const [cue] = reporting.cues.at(units, i, at)
    if (cue) return cue.entry.frames.quotation === 'strong'
  }
  return false
}

function followsCue(units: readonly Unit[], at: number, reporting: Reporting): boolean {
  return at > 0 && reporting.cues.at(units, at - 1, at).some(({ entry }) => entry.frames.quotation === 'strong')
}
