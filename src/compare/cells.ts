import type { Cell, CellState, CellWords, ChainLink } from '../model/comparison.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import type { Teller } from './accounts.ts'
import { outletsOwn } from './accounts.ts'
import type { Entry } from './entries.ts'
import { rowTitle, stateTexts } from './titles.ts'

/** Words that were looked for on a row, in the languages of an account's documents; lets a reader judge a silence. */
export type SearchedWords = (row: string, language: string) => readonly string[]

/** Fills the cell of one account on one row: its words, or which kind of silence it is. */
export function cellOf(row: string, teller: Teller, entries: readonly Entry[], searchedFor: SearchedWords): Cell {
  const own = distinct(entries.filter((entry) => entry.row === row && entry.teller === teller))
  if (own.length === 0) return silence(row, teller, searchedFor)
  return {
    state: stateOf(own),
    line: own
      .map((entry) => lineOf(entry))
      .filter((line, index, all) => all.indexOf(line) === index)
      .join('; '),
    values: [...new Set(own.flatMap((entry) => entry.shown ?? []))],
    spans: own.map(wordsOf),
    chain: own.flatMap(chainOf),
    searched: [],
  }
}

/** One telling counts once: the same words in a reprint, or words inside words already there. */
function distinct(entries: readonly Entry[]): readonly Entry[] {
  const kept: Entry[] = []
  for (const entry of entries) {
    const twin = kept.findIndex(
      (other) => other.state === entry.state && (inside(entry, other) || inside(other, entry)),
    )
    if (twin < 0) kept.push(entry)
    else if ((kept[twin] as Entry).value === null && entry.value !== null) kept[twin] = entry
  }
  return kept
}

function inside(inner: Entry, outer: Entry): boolean {
  if (inner.value !== null && outer.value !== null && inner.value !== outer.value) return false
  return outer.span.text.includes(inner.span.text)
}

const order: readonly CellState[] = ['said', 'denied', 'undecided', 'would-not-say', 'neither-confirmed-nor-denied']

function stateOf(entries: readonly Entry[]): CellState {
  return order.find((state) => entries.some((entry) => entry.state === state)) ?? 'said'
}

function silence(row: string, teller: Teller, searchedFor: SearchedWords): Cell {
  const readings = [...teller.readings]
  const poor =
    readings.length > 0 && readings.every((reading) => reading.notices.some(({ code }) => code === 'no-pack'))
  const state: CellState = poor
    ? 'not-read-well'
    : teller.whole || teller.side === outletsOwn
      ? 'no-mention-found'
      : 'not-held'
  const languages = new Set(readings.map((reading) => reading.document.language.value ?? 'und'))
  const searched =
    state === 'no-mention-found' ? [...new Set([...languages].flatMap((language) => searchedFor(row, language)))] : []
  return { state, line: stateTexts[state], values: [], spans: [], chain: [], searched }
}

function wordsOf({ reading, statement, span }: Entry): CellWords {
  const quotation = statement?.quotations.find((one) => one.span.start <= span.start && span.end <= one.span.end)
  return {
    document: reading.document.id,
    span,
    statement: statement?.id ?? null,
    marks: quotation?.wording === 'original',
  }
}

/** One plain English line of ours: who, what he did, on what. */
function lineOf({ reading, statement, state, shown, row }: Entry): string {
  const speaker = statement
    ? speakerOf(reading, statement)
    : reading.document.account
      ? nameOf(reading, reading.document.account.side)
      : "the page's own words"
  const told = statement?.within ? `told by ${outerSpeaker(reading, statement)}` : null
  const what = state === 'said' ? (shown ?? statement?.act.replaceAll('-', ' ') ?? 'said') : stateTexts[state]
  return [speaker, told, what, rowTitle(row)].filter(Boolean).join(' · ')
}

/** From the words back to the page: speaker, channel, day, page, what it was taken from, translation. */
function chainOf({ reading, statement, span }: Entry): ChainLink[] {
  const { document } = reading
  const channel = statement?.channel?.value
  const title = document.title?.value ?? document.publisher?.value ?? document.url ?? 'untitled page'
  const page = `${title}${document.url ? ` <${document.url}>` : ''}, ${document.published?.value ?? 'no day'}, at ${span.start}`
  const from = document.translatedFrom?.value
  return [
    ...link('teller', statement?.within && outerSpeaker(reading, statement)),
    ...link('speaker', statement && speakerOf(reading, statement)),
    ...link(
      'channel',
      channel &&
        [channel.type, channel.name ?? (channel.outlet && nameOf(reading, channel.outlet))].filter(Boolean).join(' '),
    ),
    ...link('day', statement?.saidOn?.value),
    ...link('page', page),
    ...document.takenFrom.flatMap(({ value }) => link('taken-from', value && nameOf(reading, value))),
    ...link('translation', from && `translated from ${from}`),
  ]
}

function link(kind: ChainLink['kind'], label: string | null | undefined): ChainLink[] {
  return label ? [{ kind, label }] : []
}

function nameOf(reading: Reading, id: string): string {
  return reading.actors.find((actor) => actor.id === id)?.name ?? id
}

function speakerOf(reading: Reading, statement: Statement): string {
  return statement.source.actor ? nameOf(reading, statement.source.actor) : 'speaker not resolved'
}

function outerSpeaker(reading: Reading, statement: Statement): string {
  const outer = reading.statements.find(({ id }) => id === statement.within)
  return outer ? speakerOf(reading, outer) : 'another'
}
