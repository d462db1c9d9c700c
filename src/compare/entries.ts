import type { ContactGroup } from '../identity/contacts.ts'
import type { CellState } from '../model/comparison.ts'
import type { Contact, Undisclosed } from '../model/findings.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { areaOf, issues } from '../model/topics.ts'
import { type Fact, isSpan, type Value } from '../model/value.ts'
import { isAbout, type Teller, type Tellers } from './accounts.ts'

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

/** Rows of protocol, in this order; every other row is a topic. */
export const protocolRows = ['when', 'how-long', 'who-takes-part', 'who-asked', 'where-next', 'next-step'] as const

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
      ...nextPlaces(reading, mine, statements),
      ...undisclosed(reading, mine, statements),
      ...positions(reading, statements),
      ...commitments(reading, statements),
      ...about.flatMap((statement) => topics(reading, statement, statements)),
    ]
    return found.flatMap((entry) => {
      const teller = entry.statement ? tellers.ofStatement(reading, entry.statement) : tellers.ofDocument(reading)
      return teller ? [{ ...entry, teller }] : []
    })
  })
}

function protocol(reading: Reading, contact: Contact, statements: ReadonlyMap<string, Statement>): Found[] {
  const nameOf = (id: string) => reading.actors.find((actor) => actor.id === id)?.name ?? id
  return [
    ...fact(
      'when',
      contact.date,
      (day) => day,
      (day) => day,
    ),
    ...fact('how-long', contact.duration, String, (minutes) => `${minutes} min`),
    ...fact('who-asked', contact.initiator, (id) => id, nameOf),
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
    const told = [contact.status, ...contact.status.others]
    return told.flatMap((value) =>
      entry(
        'who-takes-part',
        reading,
        value,
        statements,
        () => [...contact.participants].sort().join(' '),
        () => shown,
      ),
    )
  }
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
      const row = (item.topic && (rowOfIssue[item.topic] ?? item.topic)) || 'other'
      return [{ row, state: silences[item.form], value: null, shown: null, reading, statement, span: item.what }]
    })
}

function positions(reading: Reading, statements: ReadonlyMap<string, Statement>): Found[] {
  return reading.positions.flatMap((position) => {
    const statement = statements.get(position.statement)
    if (!statement) return []
    const state: CellState = position.stance === 'undecided' ? 'undecided' : 'said'
    const { value } = position
    return [
      {
        row: rowOfIssue[position.issue] ?? position.issue,
        state,
        value,
        shown: value,
        reading,
        statement,
        span: position.words,
      },
    ]
  })
}

function commitments(reading: Reading, statements: ReadonlyMap<string, Statement>): Found[] {
  return reading.commitments.flatMap((commitment) => {
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

function topics(reading: Reading, statement: Statement, statements: ReadonlyMap<string, Statement>): Found[] {
  const outer = statement.within ? statements.get(statement.within) : undefined
  const state: CellState =
    statement.act === 'deny'
      ? 'denied'
      : statement.act === 'decline-to-say'
        ? 'would-not-say'
        : statement.act === 'neither-confirm-nor-deny'
          ? 'neither-confirmed-nor-denied'
          : 'said'
  return statement.topics
    .filter(
      (topic) => !outer?.topics.includes(topic) && !(topic in rowOfIssue) && areaOf(topic) !== areaOf(issues.meeting),
    )
    .map((row) => ({ row, state, value: null, shown: null, reading, statement, span: statement.content[0] }))
}
