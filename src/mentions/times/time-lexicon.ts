import type { Language } from '../../languages/language.ts'
import type { Sided, TimeUnit, TimeWords } from '../../languages/sections/time.ts'
import type { Bound } from '../../model/value.ts'
import { type Matcher, matcher } from '../../text/matcher.ts'
import { once } from '../../text/once.ts'
import { type Clitics, normal, type Token, tokenize } from '../../text/tokens.ts'
import type { Atom } from './atom.ts'
import { type FieldOrder, monthNames, numericOrder, relativeNames, weekdayNames } from './icu-names.ts'
import { plainTime } from './plain-time.ts'
import { timeText } from './time-text.ts'

/** All that finding days and lengths needs of one language: a pack's words and ICU's, compiled once. */
export interface TimeLexicon {
  readonly words: TimeWords
  /** False where the language has no pack and ICU alone answers. */
  readonly known: boolean
  readonly atoms: Matcher<Atom>
  /** Every letter of every phrase of a script without spaces. */
  readonly letters: ReadonlySet<number>
  /** True where years in digits are Buddhist by default. */
  readonly buddhist: boolean
  /** Null where the language's regions write digits in different orders. */
  readonly order: FieldOrder | null
}

type Entry = readonly [phrase: string, atom: Atom]

/** Compiles a pack's time words. */
export const timeLexicon: (pack: Language) => TimeLexicon = once((pack) => {
  const words = pack.time ?? plainTime
  const locale = pack.tag
  const entries = unique([...nameEntries(words, locale), ...relativeEntries(words, locale), ...wordEntries(words)])
  const clitics = pack.text?.clitics ?? null
  const letters = new Set<number>()
  const atoms = matcher(entries, (phrase) => cutPhrase(phrase, clitics))
  const { tense } = words
  for (const phrase of [...entries.map(([each]) => each), ...tense.future, ...tense.past, ...tense.clause]) {
    for (let i = 0; i < phrase.length; i++) if (phrase.charCodeAt(i) > 0xe00) letters.add(phrase.charCodeAt(i))
  }
  return {
    words,
    known: pack.time !== null,
    atoms,
    letters,
    buddhist: new Intl.DateTimeFormat(locale).resolvedOptions().calendar === 'buddhist',
    order: numericOrder(locale),
  }
})

/** Cuts a phrase as text is cut. */
export function cutPhrase(phrase: string, clitics: Clitics | null): readonly Token[] {
  return timeText(tokenize(phrase, 0, phrase.length, clitics)).tokens
}

/** The same phrase with the same meaning counts once; a strong name hides its weak double. */
function unique(entries: readonly Entry[]): Entry[] {
  const kept = new Map<string, Entry>()
  for (const entry of entries) {
    const [phrase, atom] = entry
    const key = `${normal(phrase)}|${JSON.stringify({ ...atom, strong: null })}`
    const known = kept.get(key)
    if (!known || ('strong' in atom && atom.strong)) kept.set(key, entry)
  }
  return [...kept.values()]
}

function nameEntries(words: TimeWords, locale: string): Entry[] {
  const locales = [locale, ...words.locales]
  const weak = new Set(words.names.weak.map(normal))
  const calendars = ['gregory' as const, ...words.calendars]
  const months = calendars.flatMap((calendar) =>
    locales.flatMap((each) =>
      monthNames(each, calendar)
        .filter(({ name, number }) => !/^\d+$/.test(name) && number <= 12)
        .map(({ name, number, full }) => ({ name, calendar, month: number, full: full && calendar === 'gregory' })),
    ),
  )
  for (const [name, month] of Object.entries(words.names.months)) {
    months.push({ name, calendar: 'gregory', month, full: true })
  }
  const weekdays = locales.flatMap((each) => weekdayNames(each))
  for (const [name, number] of Object.entries(words.names.weekdays)) weekdays.push({ name, number, full: true })
  return [
    ...months.flatMap(({ name, calendar, month, full }) =>
      formsOf(words, bare(name), full, weak).map(
        ([form, strong]): Entry => [form, { kind: 'month', month, calendar, strong }],
      ),
    ),
    ...weekdays.flatMap(({ name, number, full }) =>
      formsOf(words, bare(name), full, weak).map(
        ([form, strong]): Entry => [form, { kind: 'weekday', weekday: number, strong }],
      ),
    ),
  ]
}

/** "Feb." without its stop, which may or may not follow. */
function bare(name: string): string {
  return name.replace(/[.\u0970]$/u, '')
}

/**
 * A name in all its cases, with everything that may be written together with it, and whether it is strong. Abbreviations
 * have no cases; weak forms take nothing before them.
 */
function formsOf(
  words: TimeWords,
  name: string,
  full: boolean,
  weak: ReadonlySet<string>,
): (readonly [form: string, strong: boolean])[] {
  const lower = normal(name)
  const forms = new Set([lower])
  for (const [ending, others] of words.inflect) {
    if (!full || !lower.endsWith(ending)) continue
    for (const other of others) forms.add(lower.slice(0, lower.length - ending.length) + other)
  }
  const strong = [...forms].filter((form) => full && !weak.has(form))
  return [
    ...[...forms].filter((form) => !full || weak.has(form)).map((form) => [form, false] as const),
    ...withPrefixes(words, strong).map((form) => [form, true] as const),
  ]
}

function withPrefixes(words: TimeWords, forms: readonly string[]): string[] {
  return [...forms, ...words.prefixes.flatMap((prefix) => forms.map((form) => prefix + form))]
}

function relativeEntries(words: TimeWords, locale: string): Entry[] {
  const { offsets, tails } = relativeNames(locale)
  const all = [...offsets.map(({ phrase, unit, count }) => [phrase, unit, count] as const), ...words.relative]
  return [
    ...all.flatMap(([phrase, unit, count]) =>
      withPrefixes(words, [normal(phrase)]).map((form): Entry => [form, { kind: 'offset', unit, count }]),
    ),
    // With a pack, what is to come is told by the pack's own words: ICU's "in" is too common a word.
    ...tails
      .filter(({ sign, tail }) => tail !== '' && (sign < 0 || words === plainTime))
      .map(({ head, tail, unit, sign }): Entry => {
        const heads = cutPhrase(head, null).map(({ norm }) => norm)
        return [tail, { kind: 'tail', unit, sign, head: heads }]
      }),
  ]
}

function wordEntries(words: TimeWords): Entry[] {
  const { count, day, nearby, clock } = words
  const list = (phrases: readonly string[], atom: Atom): Entry[] => phrases.map((phrase) => [phrase, atom])
  const near = ({ before, after }: Sided, way: -1 | 0 | 1, soonest = false): Entry[] => [
    ...list(withPrefixes(words, before), { kind: 'nearby', near: way, soonest, side: 'before' }),
    ...list(withPrefixes(words, after), { kind: 'nearby', near: way, soonest, side: 'after' }),
  ]
  const away = (sided: Sided, sign: 1 | -1): Entry[] => [
    ...list(sided.before, { kind: 'away', sign, side: 'before' }),
    ...list(sided.after, { kind: 'away', sign, side: 'after' }),
  ]
  const mark = (of: 'day' | 'month' | 'year', sided: Sided | null): Entry[] => [
    ...list(sided?.before ?? [], { kind: 'mark', of, side: 'before' }),
    ...list(sided?.after ?? [], { kind: 'mark', of, side: 'after' }),
  ]
  return [
    ...Object.entries(words.units).flatMap(([unit, forms]) =>
      list(withPrefixes(words, forms), { kind: 'unit', unit: unit as TimeUnit, count: 1, alone: false }),
    ),
    ...Object.entries(words.counted ?? {}).flatMap(([form, [number, unit]]) =>
      list(withPrefixes(words, [form]), { kind: 'unit', unit, count: number, alone: true }),
    ),
    ...near(nearby.last, -1),
    ...near(nearby.this, 0),
    ...near(nearby.next, 1),
    ...near(nearby.coming, 1, true),
    ...away(words.ago, -1),
    ...away(words.ahead, 1),
    ...list(words.relation, { kind: 'relation' }),
    ...Object.entries(count.numbers).flatMap(([word, value]) =>
      list(withPrefixes(words, [word]), { kind: 'number', value }),
    ),
    ...Object.entries(count.ordinals).map(([word, value]): Entry => [word, { kind: 'ordinal', value }]),
    ...list(count.several, { kind: 'uncounted' }),
    ...list(count.half.alone, { kind: 'halving', place: 'alone' }),
    ...list(count.half.added, { kind: 'halving', place: 'added' }),
    ...list(count.half.before, { kind: 'halving', place: 'before' }),
    ...Object.entries(count.lengths).map(([word, minutes]): Entry => [word, { kind: 'length', minutes }]),
    ...list(count.counters, { kind: 'counter' }),
    ...list(count.join, { kind: 'join' }),
    ...list(count.not, { kind: 'no-count' }),
    ...list(words.partOf, { kind: 'part-of' }),
    ...mark('day', day),
    ...mark('month', words.month),
    ...mark('year', words.year),
    ...list(day.frames, { kind: 'frame' }),
    ...list(day.not, { kind: 'no-day' }),
    ...list(words.fillers, { kind: 'filler' }),
    ...list(words.range.from, { kind: 'span-from' }),
    ...list(words.range.to, { kind: 'span-to' }),
    ...Object.entries(words.bounds).flatMap(([bound, sided]) => [
      ...list(sided.before, { kind: 'bound', bound: bound as Bound, side: 'before' }),
      ...list(sided.after, { kind: 'bound', bound: bound as Bound, side: 'after' }),
    ]),
    ...list(words.parts.early, { kind: 'part', late: false }),
    ...list(words.parts.late, { kind: 'part', late: true }),
    ...list(clock?.leads ?? [], { kind: 'clock', role: 'lead' }),
    ...list(clock?.before ?? [], { kind: 'clock', role: 'opener' }),
    ...list(clock?.hour ?? [], { kind: 'clock', role: 'hours' }),
    ...list(clock?.minute ?? [], { kind: 'clock', role: 'minutes' }),
    ...list(clock?.am ?? [], { kind: 'clock', role: 'am' }),
    ...list(clock?.pm ?? [], { kind: 'clock', role: 'pm' }),
    ...Object.entries(words.eras ?? {}).map(([word, add]): Entry => [word, { kind: 'era', add }]),
    ...list(words.names.prepositions, { kind: 'preposition' }),
    ...list(words.names.notAfter, { kind: 'no-name' }),
  ]
}
