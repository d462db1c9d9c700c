import type { ContactGroup } from '../identity/contacts.ts'
import { actorsById, sideOf } from '../identity/sides.ts'
import type { AccountForm, Channel, ChannelType } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'

/** One statement with the reading it stands in. */
export interface Told {
  readonly reading: Reading
  readonly statement: Statement
}

/** An account before its cells are filled: whose telling, in which form, through which channel, and all that it says. */
export interface Teller {
  readonly id: string
  /** Actor id of the side; `outlets` for what the outlets say in their own voice. */
  readonly side: string
  readonly form: AccountForm
  readonly channel: Channel | null
  /** The account's own full text is held. */
  readonly whole: boolean
  readonly told: Told[]
  readonly readings: Set<Reading>
}

/** The side of the column in which outlets speak for themselves. */
export const outletsOwn = 'outlets'

const formOfChannel: Readonly<Partial<Record<ChannelType, AccountForm>>> = {
  post: 'post',
  readout: 'readout',
  website: 'readout',
  agency: 'agency-report',
}
const formOfRole: Readonly<Record<string, AccountForm>> = {
  spokesperson: 'spokesman',
  'foreign-ministry-spokesperson': 'spokesman',
  presidency: 'press-note',
  'foreign-ministry': 'press-note',
  'defence-ministry': 'press-note',
  ministry: 'press-note',
  government: 'press-note',
}

/** The accounts of one contact, found as they are asked for. */
export interface Tellers {
  /** The account that a statement belongs to: that of whoever tells it to the public. Null where nobody is named. */
  readonly ofStatement: (reading: Reading, statement: Statement) => Teller | null
  /** The account that a document's own voice belongs to: the side that published it, or the outlets' own. */
  readonly ofDocument: (reading: Reading) => Teller
  /** All accounts, the sides of those who took part first. */
  readonly all: () => readonly Teller[]
}

/** Sets up the accounts of a group of told contacts; a statement told by another belongs to its teller, never to its speaker. */
export function tellersOf(group: ContactGroup): Tellers {
  const day = group.map(({ contact }) => contact.date?.value).find((value) => value) ?? null
  const parties = partiesOf(group, day)
  const byId = new Map<string, Teller>()

  function teller(side: string, form: AccountForm, channel: Channel | null, whole: boolean): Teller {
    // "told reporters", with nothing more, is no channel that sets an account apart.
    const named = channel && (channel.type !== 'remarks' || channel.name) ? channel : null
    const id = ['account', side, form, named?.type, named?.outlet ?? named?.name].filter(Boolean).join(' ')
    const known = byId.get(id)
    if (known) return known
    const made: Teller = { id, side, form, channel, whole, told: [], readings: new Set() }
    byId.set(id, made)
    return made
  }

  function ofStatement(reading: Reading, statement: Statement): Teller | null {
    const { source, channel } = outermost(statement, reading)
    const { account } = reading.document
    if (source.how === 'published' && account) return ofDocument(reading)
    if (!source.actor) return null
    const side = source.capacity?.side ?? sideOf(source.actor, actorsById(reading), day) ?? source.actor
    const found = teller(side, formOf(outermost(statement, reading)), channel?.value ?? null, false)
    found.readings.add(reading)
    return found
  }

  function ofDocument(reading: Reading): Teller {
    const { account } = reading.document
    const found = account
      ? teller(account.side, account.form, account.channel, true)
      : teller(outletsOwn, 'agency-report', null, false)
    found.readings.add(reading)
    return found
  }

  const rank = ({ side }: Teller) => {
    const index = parties.indexOf(side)
    return index >= 0 ? index : side === outletsOwn ? parties.length + 1 : parties.length
  }
  const all = () =>
    [...byId.values()].sort((a, b) => rank(a) - rank(b) || b.told.length - a.told.length || (a.id < b.id ? -1 : 1))
  return { ofStatement, ofDocument, all }
}

/** The sides of those who took part, in the order in which they are named. */
export function partiesOf(group: ContactGroup, day: string | null): readonly string[] {
  return [
    ...new Set(
      group.flatMap(({ reading, contact }) =>
        contact.participants.map((id) => sideOf(id, actorsById(reading), day)).filter((side) => side !== null),
      ),
    ),
  ]
}

/** Tells whether a statement speaks of a contact of this group; one that names none speaks of its document's main contact. */
export function isAbout(statement: Statement, group: ContactGroup, reading: Reading): boolean {
  const ids = group.filter((told) => told.reading === reading).map(({ contact }) => contact.id)
  if (statement.about.length > 0) return statement.about.some((id) => ids.includes(id))
  return ids.includes(mainContact(reading))
}

/** The contact that a document is mostly about: held before planned, then the one with most evidence. */
export function mainContact(reading: Reading): string {
  const held = (status: string | null) => (status === 'held' || status === 'underway' ? 1 : 0)
  const [first] = [...reading.contacts].sort(
    (a, b) => held(b.status.value) - held(a.status.value) || b.evidence.length - a.evidence.length,
  )
  return first?.id ?? ''
}

function outermost(statement: Statement, reading: Reading): Statement {
  let outer = statement
  for (let depth = 0; depth < 8 && outer.within; depth++) {
    outer = reading.statements.find(({ id }) => id === outer.within) ?? outer
  }
  return outer
}

function formOf({ source, channel, terms }: Statement): AccountForm {
  if (terms === 'leak') return 'leak'
  if (terms === 'anonymous' || terms === 'background') return 'background'
  const byChannel = channel?.value && formOfChannel[channel.value.type]
  if (byChannel) return byChannel
  if (source.actor?.startsWith('outlet:')) return 'agency-report'
  const role = source.capacity?.role ?? source.actor?.split('/')[1]
  return (role && formOfRole[role]) || 'leader'
}
