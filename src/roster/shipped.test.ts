import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Role } from '../model/offices.ts'
import { checkRows, checkSides } from './check.ts'
import { fieldsOf, rowKinds } from './fields.ts'
import { loadRoster } from './load.ts'

const roster = loadRoster()
const file = (name: string) => readFileSync(new URL(`../../data/roster/${name}.json`, import.meta.url), 'utf8')

test('every shipped row passes the checks that a given file must pass, and every side is there', () => {
  for (const kind of rowKinds) checkRows({ file: `${kind}.json`, rows: { [kind]: roster[kind] } })
  checkSides('shipped roster', roster, roster)
})

test('a file has a header, one row a line sorted by id, and keys in the order of the fields', () => {
  for (const kind of rowKinds) {
    const { header, asOf, rows } = JSON.parse(file(kind)) as {
      header: string
      asOf: string
      rows: { id: string; asOf: string }[]
    }
    assert.ok(header.length > 100, kind)
    assert.equal(
      asOf,
      rows.map((row) => row.asOf).reduce((a, b) => (a > b ? a : b)),
    )
    const lines = file(kind)
      .split('\n')
      .filter((line) => line.startsWith('{"id":'))
    assert.equal(lines.length, rows.length, `${kind}: one row a line`)
    const ids = rows.map((row) => row.id)
    assert.deepEqual(ids, [...new Set(ids)].sort(), `${kind}: sorted by id, no id twice`)
    for (const row of rows) assert.deepEqual(Object.keys(row), Object.keys(fieldsOf[kind]), row.id)
  }
})

test('no name stands twice in a row, and none holds blanks, marks of direction or soft hyphens', () => {
  const groups: [string, readonly string[]][] = [
    ...roster.states.map((row): [string, string[]] => [row.id, [row.name, ...row.aliases]]),
    ...roster.states.map((row): [string, string[]] => [row.id, [row.capital, ...row.capitalAliases]]),
    ...roster.states.flatMap((row) =>
      row.metonyms.map((metonym): [string, string[]] => [row.id, [metonym.name, ...metonym.aliases]]),
    ),
    ...roster.states.flatMap((row) =>
      row.cities.map((city): [string, string[]] => [row.id, [city.name, ...city.aliases]]),
    ),
    ...roster.people.map((row): [string, string[]] => [row.id, [row.name, ...row.native, ...row.aliases]]),
    ...roster.organisations.map((row): [string, string[]] => [row.id, [row.name, ...row.aliases]]),
    ...roster.outlets.map((row): [string, string[]] => [row.id, [row.name, ...row.aliases]]),
  ]
  for (const [id, names] of groups) {
    const folded = names.map((name) => name.toLowerCase())
    const twice = names.filter((_, index) => folded.indexOf(folded[index] ?? '') !== index)
    assert.deepEqual(twice, [], id)
    for (const name of names) {
      assert.equal(name, name.normalize('NFC'), `${id}: ${name}`)
      assert.doesNotMatch(name, /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\s\s/u, `${id}: ${name}`)
    }
  }
})

test('no alias belongs to two states or two people, so that a short name never picks the wrong one', () => {
  for (const rows of [roster.states, roster.people, roster.organisations, roster.outlets]) {
    const owners = new Map<string, string>()
    for (const row of rows) {
      for (const alias of row.aliases) {
        assert.equal(owners.get(alias) ?? row.id, row.id, alias)
        owners.set(alias, row.id)
      }
    }
  }
})

test('every outlet has a site of its own, a language and somebody who controls it; official ones have a side', () => {
  const owners = new Map<string, string>()
  for (const outlet of roster.outlets) {
    assert.ok(outlet.domains.length > 0, outlet.id)
    assert.equal(outlet.kind === 'official', outlet.side !== null, outlet.id)
    assert.ok(outlet.control.length > 0, outlet.id)
    assert.equal(
      new Intl.DisplayNames('en', { type: 'language' }).of(outlet.language) === outlet.language,
      false,
      outlet.id,
    )
    for (const host of [...outlet.domains, ...outlet.mediaHosts]) {
      assert.equal(owners.get(host), undefined, host)
      owners.set(host, outlet.id)
    }
  }
})

test('the roster holds every United Nations member and the numbers that were asked for', () => {
  const beside = new Set(['state:VA', 'state:PS', 'state:XK', 'state:TW'])
  assert.equal(roster.states.filter((state) => !beside.has(state.id)).length, 193)
  assert.equal(roster.states.length, 197)
  const regions = new Intl.DisplayNames('en', { type: 'region' })
  for (const state of roster.states) assert.notEqual(regions.of(state.id.slice(6)), state.id.slice(6), state.id)
  const heads: readonly Role[] = ['president', 'monarch', 'prime-minister', 'chancellor', 'supreme-leader']
  const heading = sidesWith(heads)
  const ministers = sidesWith(['foreign-minister'])
  const speaking = sidesWith(['spokesperson', 'foreign-ministry-spokesperson'])
  const whole = [...heading].filter((side) => ministers.has(side) && speaking.has(side) && side.startsWith('state:'))
  assert.ok(whole.length >= 60, `states with leader, foreign minister and spokesperson: ${whole.length}`)
  assert.ok(ministers.size >= 100, `states with a foreign minister: ${ministers.size}`)
  assert.ok(roster.outlets.length >= 150)
  for (const [side, role] of [
    ['org:un', 'secretary-general'],
    ['org:un', 'spokesperson'],
    ['org:eu', 'commission-president'],
    ['org:eu', 'council-president'],
    ['org:eu', 'high-representative'],
    ['org:eu', 'spokesperson'],
    ['org:nato', 'secretary-general'],
    ['org:nato', 'spokesperson'],
  ] as const) {
    assert.ok(sidesWith([role]).has(side), `${side} ${role}`)
  }
})

test('nothing is claimed for a day after the row is known to hold', () => {
  for (const person of roster.people) {
    for (const { from, to } of person.capacities) {
      assert.ok(from === null || from <= person.asOf, `${person.id}: from ${from}`)
      assert.ok(to === null || to <= person.asOf, `${person.id}: to ${to}`)
    }
  }
})

function sidesWith(roles: readonly Role[]): ReadonlySet<string> {
  const capacities = roster.people.flatMap((person) => person.capacities)
  return new Set(capacities.filter((capacity) => roles.includes(capacity.role)).map((capacity) => capacity.side))
}
