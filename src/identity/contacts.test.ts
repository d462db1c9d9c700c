import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Contact } from '../model/findings.ts'
import type { Reading } from '../model/reading.ts'
import { toFact, toValue } from '../model/value.ts'
import { groupContacts } from './contacts.ts'

const trace = { in: 'given', name: 'test', quote: '' } as const

function reading(contacts: readonly Partial<Contact>[]): Reading {
  const made = contacts.map(
    (contact, index): Contact => ({
      id: `contact:${index}`,
      type: 'call',
      mode: null,
      level: null,
      status: status('held'),
      participants: ['person:a', 'person:b'],
      mediators: [],
      date: null,
      duration: null,
      place: null,
      initiator: null,
      links: [],
      evidence: [],
      rule: 'test',
      ...contact,
    }),
  )
  return { contacts: made, actors: [] } as unknown as Reading
}

const status = (value: 'held' | 'planned') => toFact([toValue(value, [trace], 'test')]) as Contact['status']
const on = (day: string) => toFact([toValue(day, [trace], 'test')])
const groupsOf = (...readings: Reading[]) =>
  groupContacts(readings)
    .map((group) => group.length)
    .sort()

test('one call told by three papers, one of them without a day', () => {
  assert.deepEqual(
    groupsOf(reading([{ date: on('2031-03-03') }]), reading([{ date: on('2031-03-03') }]), reading([{}])),
    [3],
  )
})

test('Monday’s call and Thursday’s stay apart, even through a text without a day', () => {
  const groups = groupContacts([
    reading([{ date: on('2031-03-03') }]),
    reading([{ date: on('2031-03-06') }]),
    reading([{}]),
  ])
  assert.equal(groups.length, 2)
  for (const group of groups)
    assert.equal(new Set(group.map(({ contact }) => contact.date?.value).filter(Boolean)).size, 1)
})

test('planned and held stay apart', () => {
  assert.deepEqual(groupsOf(reading([{ status: status('planned') }]), reading([{}])), [1, 1])
})

test('the same day, another pair', () => {
  const day = on('2031-03-03')
  assert.deepEqual(
    groupsOf(reading([{ date: day }]), reading([{ date: day, participants: ['person:a', 'person:c'] }])),
    [1, 1],
  )
})

test('a call of leaders and a call of their ministers', () => {
  const day = on('2031-03-03')
  assert.deepEqual(
    groupsOf(reading([{ date: day }]), reading([{ date: day, participants: ['person:c', 'person:d'] }])),
    [1, 1],
  )
})

test('talks may be told as a meeting, never as a call', () => {
  const day = on('2031-03-03')
  assert.deepEqual(groupsOf(reading([{ type: 'talks', date: day }]), reading([{ type: 'meeting', date: day }])), [2])
  assert.deepEqual(groupsOf(reading([{ type: 'message', date: day }]), reading([{ type: 'call', date: day }])), [1, 1])
})

test('two contacts of one text are never one', () => {
  assert.deepEqual(groupsOf(reading([{ date: on('2031-03-03') }, { date: on('2031-03-03') }])), [1, 1])
})
