import type { ContactGroup } from '../identity/contacts.ts'
import { actorsById, sideOf } from '../identity/sides.ts'
import type { CellState } from '../model/comparison.ts'
import type { Commitment, Contact, Position, Undisclosed } from '../model/findings.ts'
import type { Reading } from '../model/reading.ts'
import { contains, type Span, spanOf } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { areaOf, issues } from '../model/topics.ts'
import { type Fact, isSpan, type Value } from '../model/value.ts'
import { isAbout, type Teller, type Tellers } from './accounts.ts'
import { regionName } from './region-name.ts'

/** Words of one account on one row. */
export interface Entry {
  readonly row: string
  readonly teller: Teller
  readonly state: CellState
  /** Normal form that values are compared by; null where there are words without a value. */
  readonly value: string | null
  /** The value as people read it. */
  readonly shown: string | null
  readonly reading: Reading
  readonly statement: Statement | null
  readonly span: Span
}

/** Before a value that an account rules out. */
export const excluded = '!'

/** Rows of protocol, in this order; every other row is a topic. */
export const protocolRows = ['when', 'how-long', 'who-takes-part', 'who-asked', 'where-next', 'next-step'] as const

/** The row of what somebody would not say on no known topic. */
const otherUndisclosed = 'undisclosed/other'

type Found = Omit<Entry, 'teller'>

const silences: Readonly<Record<Undisclosed['form'], CellState>> = {
  refused: 'would-not-say',
  'neither-confirmed-nor-denied': 'neither-confirmed-nor-denied',
  deferred: 'would-not-say',
  referred: 'would-not-say',
  unaware: 'would-not-say',
  'no-reply': 'would-not-say',
}
const rowOfIssue: Readonly<Record<string, string>> = {
  [issues.initiator]: 'who-asked',
  [issues.length]: 'how-long',
  [issues.participants]: 'who-takes-part',
  [issues.venue]: 'where-next',
}

/** All that the accounts of a group of told contacts say, row by row; also gives each account its statements. */
export function entriesOf(group: ContactGroup, tellers: Tellers): Entry[] {
  const readings = [...new Set(group.map(({ reading }) => reading))]
  return readings.flatMap((reading) => {
    const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
    const mine = group.filter((told) => told.reading === reading).map(({ contact }) => contact)
    const about = reading.statements.filter((statement) => isAbout(statement, group, reading))
    for (const statement of about) tellers.ofStatement(reading, statement)?.told.push({ reading, statement })
    const found: readonly Found[] = [
      ...mine.flatMap((contact) => protocol(reading, contact, statements)),
      ...undisclosed(reading, mine, statements),
      ...positions(reading, mine, statements),
      ...nextPlaces(reading, mine, statements),
      ...commitments(reading, mine, statements),
      ...(isToCome(mine) ? [] : about.flatMap((statement) => topics(reading, statement, statements))),
    ]
    return found.flatMap((entry) => {
      const teller = entry.statement ? tellers.ofStatement(reading, entry.statement) : tellers.ofDocument(reading)
      return teller ? [{ ...entry, teller }] : []
    })
  })
}

function protocol(reading: Reading, contact: Contact, statements: ReadonlyMap<string, Statement>): Found[] {
  const nameOf = (id: string) => reading.actors.find((actor) => actor.id === id)?.name ?? id
  // "Trump rang" and "the American side called" tell one thing.
  const sideFor = (id: string) => sideOf(id, actorsById(reading), contact.date?.value ?? null) ?? id
  return [
    ...fact(
      'when',
      contact.date,
      (day) => day,
      (day) => day,
    ),
    ...fact('how-long', contact.duration, String, (minutes) => `${minutes} min`),
    ...fact('who-asked', contact.initiator, sideFor, nameOf),
    ...takesPart(),
  ]

  function fact<T>(
    row: string,
    given: Fact<T> | null,
    normal: (value: T) => string,
    show: (value: T) => string,
  ): Found[] {
    return given
      ? [given, ...given.others].flatMap((value) => entry(row, reading, value, statements, normal, show))
      : []
  }

  function takesPart(): Found[] {
    const shown = contact.participants.map(nameOf).join(', ')
    const normal = () => [...contact.participants].sort().join(' ')
    return [contact.status, ...contact.status.others].flatMap((value) =>
      entry('who-takes-part', reading, value, statements, normal, () => shown).flatMap((found) => {
        const within = found.statement?.content ?? contact.evidence
        const span = within.map((part) => namesIn(part, contact.participants, reading)).find((names) => names !== null)
        return span ? [{ ...found, span }] : []
      }),
    )
  }
}

const longestNames = 200

/** The words from the first to the last of those who took part, where a stretch names them all. */
function namesIn(span: Span, participants: readonly string[], { actors, document }: Reading): Span | null {
  const named = participants.map((id) =>
    actors.find((actor) => actor.id === id)?.mentions.find((mention) => contains(span, mention)),
  )
  if (named.length === 0 || named.some((mention) => mention === undefined)) return null
  const found = named.filter((mention) => mention !== undefined)
  const start = Math.min(...found.map((mention) => mention.start))
  const end = Math.max(...found.map((mention) => mention.end))
  return end - start <= longestNames ? spanOf(document.text, start, end) : null
}

function entry<T>(
  row: string,
  reading: Reading,
  value: Value<T>,
  statements: ReadonlyMap<string, Statement>,
  normal: (value: T) => string,
  show: (value: T) => string,
): Found[] {
  const span = value.evidence.find(isSpan)
  if (!span) return []
  const bound = value.bound ? `${value.bound.replaceAll('-', ' ')} ` : ''
  const shown = value.value === null ? null : `${bound}${show(value.value)}`
  const normalForm = value.value === null ? null : normal(value.value)
  const statement = (value.said && statements.get(value.said)) || null
  return [{ row, state: 'said', value: normalForm, shown, reading, statement, span }]
}

/** A contact that has not taken place: only what concerns it belongs in its matrix. */
function isToCome(mine: readonly Contact[]): boolean {
  return mine.every(({ status }) => !['held', 'underway', 'claimed'].includes(status.value ?? ''))
}

/** Where the next contact is to be: the places of contacts still to come. */
function nextPlaces(reading: Reading, mine: readonly Contact[], statements: ReadonlyMap<string, Statement>): Found[] {
  return reading.contacts
    .filter((contact) => !mine.includes(contact) && contact.place && contact.status.value !== 'held')
    .flatMap((contact) => {
      const place = contact.place as NonNullable<Contact['place']>
      return [place, ...place.others].flatMap((value) =>
        entry(
          'where-next',
          reading,
          value,
          statements,
          ({ name, country }) => country ?? name,
          ({ name }) => name,
        ),
      )
    })
}

function undisclosed(reading: Reading, mine: readonly Contact[], statements: ReadonlyMap<string, Statement>): Found[] {
  return reading.undisclosed
    .filter((item) => item.contact === null || mine.some((contact) => contact.id === item.contact))
    .flatMap((item) => {
      const statement = item.statement ? statements.get(item.statement) : undefined
      if (!statement) return []
      const row = (item.topic && (rowOfIssue[item.topic] ?? item.topic)) || otherUndisclosed
      return [{ row, state: silences[item.form], value: null, shown: null, reading, statement, span: item.what }]
    })
}

function positions(reading: Reading, mine: readonly Contact[], statements: ReadonlyMap<string, Statement>): Found[] {
  const toCome = isToCome(mine)
  const next = (position: Position) => areaOf(position.issue) === areaOf(issues.meeting)
  return reading.positions
    .filter((position) => !toCome || next(position))
    .flatMap((position) => {
      const statement = statements.get(position.statement)
      if (!statement) return []
      const state: CellState = position.stance === 'undecided' ? 'undecided' : 'said'
      const { stance } = position
      const against = stance === 'against'
      // "Ulmby is not considered" excludes what another says of Ulmby.
      const value = position.value && against ? `${excluded}${position.value}` : position.value
      const shown = position.value && `${against ? 'not ' : ''}${regionName(position.value)}`
      return [
        {
          row: rowOfIssue[position.issue] ?? position.issue,
          state,
          value,
          shown,
          reading,
          statement,
          span: position.words,
        },
      ]
    })
}

function commitments(reading: Reading, mine: readonly Contact[], statements: ReadonlyMap<string, Statement>): Found[] {
  const toCome = isToCome(mine)
  const concerns = ({ contact }: Commitment) => (toCome ? mine.some(({ id }) => id === contact) : true)
  return reading.commitments.filter(concerns).flatMap((commitment) => {
    const [span] = commitment.what
    if (!span) return []
    const statement = (commitment.statements[0] && statements.get(commitment.statements[0])) || null
    const made = commitment.made.value?.replaceAll('-', ' ') ?? null
    const next = !commitment.topic || areaOf(commitment.topic) === areaOf(issues.meeting)
    const row = next ? 'next-step' : (commitment.topic as string)
    const state: CellState =
      commitment.made.value === 'refused' || commitment.made.value === 'disputed' ? 'denied' : 'said'
    return [{ row, state, value: null, shown: made, reading, statement, span }]
  })
}

const stateOfAct: Readonly<Partial<Record<Statement['act'], CellState>>> = {
  deny: 'denied',
  'decline-to-say': 'would-not-say',
  'neither-confirm-nor-deny': 'neither-confirmed-nor-denied',
}

function topics(reading: Reading, statement: Statement, statements: ReadonlyMap<string, Statement>): Found[] {
  const outer = statement.within ? statements.get(statement.within) : undefined
  return statement.topics
    .filter(
      (topic) => !outer?.topics.includes(topic) && !(topic in rowOfIssue) && areaOf(topic) !== areaOf(issues.meeting),
    )
    .map((row) => ({
      row,
      state: stateOfAct[statement.act] ?? 'said',
      value: null,
      shown: null,
      reading,
      statement,
      span: wordsOn(row, statement, reading),
    }))
}

/** The part of what is said that holds the words of a topic. */
function wordsOn(topic: string, { content }: Statement, { topics: mentioned }: Reading): Span {
  const words = mentioned.find((one) => one.topic === topic)?.spans ?? []
  return content.find((part) => words.some((word) => contains(part, word))) ?? content[0]
}
