import type { Bracket } from '../compile.ts'
import type { CueEntry } from '../cue-forms.ts'
import { COMPLEMENTISER, CONJUNCTION, INFINITIVE_MARK, RELATIVE, SUBORDINATOR } from '../flags.ts'
import { isColon, isComma, isDash, isStop } from '../marks.ts'
import type { CueHit, Stretch, Unit } from '../passage.ts'

/** Between the two parts of a verb no more units may stand. */
const longestBracket = 60

/**
 * Finds the other part of a cue whose verb stands in two places: "wies [die Vorwürfe] ZURÜCK", "HATTE [am Montag] gesagt".
 * Null where it lacks: "teilte" without "mit" is no cue, nor is an infinitive by itself.
 */
export function settleHit(units: readonly Unit[], stretch: Stretch, bracket: Bracket, hit: CueHit): CueHit | null {
  const whole = hit.entries.filter((entry) => entry.particle === null)
  const closing = closingOf(units, stretch, hit)
  if (closing) return { ...hit, entries: closing.entries, tail: closing.tail }
  if (whole.length === 0) return null
  // "zu sagen": no finite verb, though the plural is written so.
  if (
    ((units[hit.from - 1]?.flags ?? 0) & INFINITIVE_MARK) !== 0 &&
    whole.some(({ forms }) => forms.includes('infinitive'))
  )
    return { ...hit, entries: whole.map((entry) => ({ ...entry, forms: ['infinitive'] })) }
  if (whole.some(({ forms }) => forms.includes('finite'))) {
    // "erklärt" and "sagen" are finite as well: only a helper of the same clause takes them.
    const part = whole.filter(({ forms }) => forms.includes('participle') || forms.includes('infinitive'))
    const helper = part.length > 0 ? helperOf(units, stretch, bracket, { ...hit, entries: part }, true) : null
    if (!helper) return { ...hit, entries: whole }
    return { ...hit, entries: whole.map((entry) => inForm(entry, helper.form)), head: helper.at, tail: helper.tail }
  }
  const helper = helperOf(units, stretch, bracket, hit)
  if (!helper) return { ...hit, entries: whole }
  return { ...hit, entries: whole.map((entry) => inForm(entry, helper.form)), head: helper.at, tail: helper.tail }
}

function inForm(entry: CueEntry, form: 'finite' | 'participle'): CueEntry {
  return { ...entry, forms: form === 'finite' ? ['finite'] : ['participle', 'passive'] }
}

/** The first end of the clause, from the verb on, that one of the particles stands at; the longest particle there. */
function closingOf(units: readonly Unit[], stretch: Stretch, hit: CueHit) {
  const parted = hit.entries.filter((entry) => entry.particle !== null)
  if (parted.length === 0) return null
  for (let i = hit.to; i < Math.min(stretch.end, hit.to + longestBracket); i++) {
    const entries = parted.filter(({ particle }) => particle?.every((word, n) => units[i + n]?.norm === word))
    const length = Math.max(0, ...entries.map(({ particle }) => particle?.length ?? 0))
    if (length > 0 && closes(units, i + length, stretch.end)) {
      return { entries: entries.filter(({ particle }) => particle?.length === length), tail: i + length }
    }
  }
  return null
}

/** What may stand behind the end of a clause. */
function closes(units: readonly Unit[], at: number, end: number): boolean {
  const unit = units[at]
  if (at >= end || !unit) return true
  if (unit.quotation?.kind === 'speech' || isComma(unit.text) || isColon(unit.text) || isDash(unit.text)) return true
  return unit.text === ';' || isStop(unit.text) || (unit.flags & (CONJUNCTION | SUBORDINATOR | COMPLEMENTISER)) !== 0
}

interface Helper {
  readonly at: number
  readonly tail: number
  readonly form: 'finite' | 'participle'
}

/** The finite verb that a participle or infinitive belongs to: just behind it in a clause with an opening word, else before. */
function helperOf(
  units: readonly Unit[],
  stretch: Stretch,
  bracket: Bracket,
  hit: CueHit,
  near = false,
): Helper | null {
  const infinitive = hit.entries.every(({ forms }) => forms.includes('infinitive') && !forms.includes('participle'))
  const fits = (norm: string): Helper['form'] | null => {
    if (infinitive) return bracket.modals.has(norm) ? 'finite' : null
    return bracket.perfects.has(norm) ? 'finite' : bracket.passives.has(norm) ? 'participle' : null
  }
  // "gesagt hatte", "vorgeworfen worden war"
  for (let i = hit.to; i < Math.min(stretch.end, hit.to + 3); i++) {
    const unit = units[i] as Unit
    if (unit.kind !== 'word') break
    const form = fits(unit.norm)
    if (!form && !bracket.passives.has(unit.norm) && !bracket.perfects.has(unit.norm)) break
    // "hat sich nicht äußern wollen": the modal stands as an infinitive, the helper before it.
    if (form && infinitive && closes(units, i + 1, stretch.end)) {
      const far = perfectBefore(units, stretch, bracket, hit.from)
      if (far >= 0) return { at: far, tail: i + 1, form }
    }
    if (form && closes(units, i + 1, stretch.end))
      return { at: i, tail: i + 1, form: hit.to === i ? form : 'participle' }
  }
  // The participle ends its clause: nothing but marks may follow.
  const passive = bracket.passives.has(units[hit.to]?.norm ?? '')
  if (!passive && !closes(units, hit.to, stretch.end) && !infinitive) {
    const next = units[hit.to] as Unit
    // "hatte gesagt, ..." but also "hatte gewarnt vor ...": a helper right before settles it.
    if (next.kind === 'word' && !nearHelper(units, stretch, hit, fits)) return null
  }
  for (let i = hit.from - 1; i >= Math.max(stretch.from, hit.from - longestBracket); i--) {
    const unit = units[i] as Unit
    if (unit.kind !== 'word' || (unit.upper && i > stretch.from)) {
      if (unit.text === ';' || isColon(unit.text) || (near && isComma(unit.text))) return null
      continue
    }
    const form = fits(unit.norm)
    if (form) return { at: i, tail: passive ? hit.to + 1 : hit.to, form: passive ? 'participle' : form }
    const opens = isComma(units[i - 1]?.text ?? '')
    if ((unit.flags & COMPLEMENTISER) !== 0 || ((unit.flags & (SUBORDINATOR | RELATIVE)) !== 0 && opens)) {
      // "hat Kolbe, die in Korvin war, gesagt": an aside that closes again.
      if (!closedAside(units, i, hit.from)) return null
    }
  }
  return null
}

/** The helper of the perfect in the same clause; -1 where none stands. */
function perfectBefore(units: readonly Unit[], stretch: Stretch, bracket: Bracket, from: number): number {
  for (let i = from - 1; i >= Math.max(stretch.from, from - longestBracket); i--) {
    const unit = units[i] as Unit
    if (isComma(unit.text) || isColon(unit.text)) return -1
    if (unit.kind === 'word' && !unit.upper && bracket.perfects.has(unit.norm)) return i
  }
  return -1
}

function closedAside(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isComma((units[i] as Unit).text)) return true
  return false
}

function nearHelper(
  units: readonly Unit[],
  stretch: Stretch,
  hit: CueHit,
  fits: (norm: string) => Helper['form'] | null,
): boolean {
  for (let i = hit.from - 1; i >= Math.max(stretch.from, hit.from - 12); i--) {
    const unit = units[i] as Unit
    if (unit.kind === 'word' && fits(unit.norm)) return true
    if (isComma(unit.text)) return false
  }
  return false
}
