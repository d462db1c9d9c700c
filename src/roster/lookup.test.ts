import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadRoster } from './load.ts'
import { actorName, byId, holdersOf, officeName, officialSideOfHost, outletByHost } from './lookup.ts'

const roster = loadRoster()
const names = (rows: readonly { readonly name: string }[]) => rows.map((row) => row.name)

test('an office is answered by the day: who held it then, not who holds it now', () => {
  const spokesman = (day: string) => names(holdersOf(roster, 'spokesperson', 'state:US', day).people)
  assert.deepEqual(spokesman('2025-02-13'), ['Karoline Leavitt'])
  assert.deepEqual(spokesman('2023-02-13'), ['Karine Jean-Pierre'])
  assert.deepEqual(names(holdersOf(roster, 'chancellor', 'state:DE', '2025-02-13').people), ['Olaf Scholz'])
  assert.deepEqual(names(holdersOf(roster, 'chancellor', 'state:DE', '2025-06').people), ['Friedrich Merz'])
})

test('a day of handover and a coarse date give both holders, so that the caller leaves it open', () => {
  assert.deepEqual(names(holdersOf(roster, 'president', 'state:US', '2025-01-20').people), [
    'Donald Trump',
    'Joe Biden',
  ])
  assert.deepEqual(names(holdersOf(roster, 'president', 'state:US', '2025').people), ['Donald Trump', 'Joe Biden'])
  assert.deepEqual(names(holdersOf(roster, 'president', 'state:US', '2025-01-13/2025-01-19').people), ['Joe Biden'])
})

test('after the day for which we know, nobody is claimed and the last known is only possible', () => {
  const later = holdersOf(roster, 'president', 'state:US', '2031-05-04')
  assert.deepEqual([later.people, names(later.possible), later.afterAsOf], [[], ['Donald Trump'], true])
  const unknown = holdersOf(roster, 'security-adviser', 'state:TV', '2025-02-13')
  assert.deepEqual(unknown, { people: [], possible: [], afterAsOf: false })
})

test('without a day everyone known in the office is possible and nobody is claimed', () => {
  const undated = holdersOf(roster, 'foreign-minister', 'state:DE', null)
  assert.deepEqual(undated.people, [])
  assert.ok(names(undated.possible).includes('Annalena Baerbock'))
  assert.equal(undated.afterAsOf, false)
})

test('a host leads to its outlet by the nearest domain, and a picture host says that it is one', () => {
  const outlet = (host: string) => {
    const found = outletByHost(roster, host)
    return found && [found.outlet.id, found.through]
  }
  assert.deepEqual(outlet('mf.b37mrtl.ru'), ['outlet:rt', 'media'])
  assert.deepEqual(outlet('DE.RT.com.'), ['outlet:rt', 'site'])
  assert.deepEqual(outlet('cdni.rt.com'), ['outlet:rt', 'media'])
  assert.deepEqual(outlet('www.bbc.co.uk'), ['outlet:bbc', 'site'])
  assert.deepEqual(outlet('news.un.org'), ['outlet:un-news', 'site'])
  for (const stranger of ['notrt.com', 'com', '', 'bbc.co.uk.example.org'])
    assert.equal(outlet(stranger), null, stranger)
})

test('a page of an official site is the account of its side; a picture from there is not', () => {
  assert.equal(officialSideOfHost(roster, 'en.kremlin.ru'), 'state:RU')
  assert.equal(officialSideOfHost(roster, 'www.whitehouse.gov'), 'state:US')
  assert.equal(officialSideOfHost(roster, 'www.nato.int'), 'org:nato')
  assert.equal(officialSideOfHost(roster, 'static.kremlin.ru'), null)
  assert.equal(officialSideOfHost(roster, 'tass.ru'), null)
})

test('offices and actors have plain English names', () => {
  assert.equal(officeName(roster, 'state:RU', 'foreign-ministry-spokesperson'), 'Foreign ministry spokesperson, Russia')
  assert.equal(officeName(roster, 'state:US', 'foreign-minister'), 'Secretary of State, United States')
  assert.equal(actorName(roster, 'office:nato/secretary-general'), 'Secretary general, NATO')
  assert.equal(actorName(roster, 'office:RU/presidency'), 'Presidency, Russia')
  assert.equal(actorName(roster, 'person:dmitry-peskov'), 'Dmitry Peskov')
  assert.equal(actorName(roster, 'here:120'), null)
  assert.equal(byId(roster, 'state:XX'), null)
})
