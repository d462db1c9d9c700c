// People, states and organisations named in the given files are made up; their codes are user-assigned in ISO 3166.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { MemconError } from '../model/errors.ts'
import { loadRoster } from './load.ts'
import { byId, holdersOf, officialSideOfHost } from './lookup.ts'
import type { PersonRow } from './types.ts'

const folder = mkdtempSync(join(tmpdir(), 'memcon-roster-'))
after(() => rmSync(folder, { recursive: true }))

function given(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const made = `
asOf: 2025-03-01
source: made up for a test
states:
  - { id: "state:XA", name: Avaria, capital: Lonmark, metonyms: [{ name: Glass House, role: presidency }] }
  - { id: "state:XB", name: Brenland, capital: Tiveth }
people:
  - id: person:ada-morvane
    name: Ada Morvane
    gender: female
    capacities:
      - { role: president, side: "state:XA", from: 2024 }
  - { id: "person:old-ferrin", name: Old Ferrin, capacities: [{ role: president, side: "state:XA", to: 2023-12-31 }] }
  - { id: "person:un-hand", name: Una Hand, surname: Hand, capacities: [{ role: envoy, side: "org:un" }] }
outlets:
  - { id: "outlet:avaria-gov", name: Avaria Gov, domains: [gov.example], language: en, country: XA, kind: official, side: "state:XA" }
`

test("a file of one's own extends the shipped roster, with the tedious fields filled in", () => {
  const roster = loadRoster({ files: [given('made.yaml', made)] })
  assert.ok(byId(roster, 'person:dmitry-peskov'))
  const person = byId(roster, 'person:ada-morvane') as PersonRow
  assert.deepEqual(person, {
    id: 'person:ada-morvane',
    name: 'Ada Morvane',
    surname: 'Morvane',
    native: [],
    aliases: [],
    gender: 'female',
    capacities: [{ role: 'president', title: null, side: 'state:XA', from: '2024', to: null }],
    asOf: '2025-03-01',
    source: 'made up for a test',
  })
  assert.equal(officialSideOfHost(roster, 'www.gov.example'), 'state:XA')
  assert.deepEqual(
    holdersOf(roster, 'president', 'state:XA', '2023-06-01').people.map((row) => row.name),
    ['Old Ferrin'],
  )
})

test('a replacing file stands alone, but for shipped states and organisations that it names', () => {
  const roster = loadRoster({ files: [given('made.yaml', made)], replace: true })
  assert.deepEqual(
    roster.states.map((row) => row.id),
    ['state:XA', 'state:XB'],
  )
  assert.deepEqual(
    roster.organisations.map((row) => row.id),
    ['org:un'],
  )
  assert.equal(roster.people.length, 3)
  assert.equal(roster.asOf, '2025-12-31')
})

test('a row takes the place of an earlier one with its id', () => {
  const file = given('peskov.yaml', 'people: [{ id: "person:dmitry-peskov", name: D. Peskov }]')
  const roster = loadRoster({ files: [file] })
  assert.deepEqual((byId(roster, 'person:dmitry-peskov') as PersonRow).capacities, [])
  assert.equal(roster.people.length, loadRoster().people.length)
})

test('the hash changes with the rows, not with their order, and nothing can be changed afterwards', () => {
  const rows = ['{ id: "org:qa", name: Quay A }', '{ id: "org:qb", name: Quay B }']
  const load = (list: readonly string[]) =>
    loadRoster({ files: [given('orgs.yaml', `asOf: 2025-01-01\norganisations: [${list.join(', ')}]`)], replace: true })
  const roster = load(rows)
  assert.equal(load(rows.toReversed()).hash, roster.hash)
  assert.notEqual(load(['{ id: "org:qa", name: Quay Ä }', ...rows.slice(1)]).hash, roster.hash)
  assert.match(roster.hash, /^[0-9a-f]{64}$/)
  assert.equal(loadRoster().hash, loadRoster().hash)
  assert.throws(() => Object.assign(roster.organisations[0] ?? {}, { name: 'Other' }), TypeError)
})

const entities = [
  {
    id: 'p1',
    schema: 'Person',
    properties: { name: ['Імен Вигадана', 'Imen Vyhadana'], gender: ['female'], lastName: ['Vyhadana'] },
  },
  {
    id: 'p2',
    schema: 'Person',
    last_seen: '2025-02-01T08:00:00',
    properties: { name: ['Tor Askell'], alias: ['T. Askell'] },
  },
  { id: 'o1', schema: 'Occupancy', properties: { holder: ['p1'], post: ['post1'], startDate: ['2024-05-01'] } },
  {
    id: 'o2',
    schema: 'Occupancy',
    properties: { holder: ['p2'], post: ['post2'], startDate: ['2020'], endDate: ['2023-06-30'] },
  },
  { id: 'o3', schema: 'Occupancy', properties: { holder: ['p2'], post: ['post3'] } },
  { id: 'o4', schema: 'Occupancy', properties: { holder: ['p2'], post: ['nowhere'] } },
  {
    id: 'post1',
    schema: 'Position',
    properties: { name: ['Deputy Minister of Foreign Affairs of Brazil'], country: ['br'] },
  },
  { id: 'post2', schema: 'Position', properties: { name: ['Keeper of the Seal'], organization: ['b1'] } },
  { id: 'post3', schema: 'Position', properties: { name: ['Governor of a land that is gone'], country: ['suhh'] } },
  {
    id: 'b1',
    schema: 'PublicBody',
    properties: { name: ['Lake Council'], abbreviation: ['LC'], website: ['https://www.lake.example/en'] },
  },
  { id: 'c1', schema: 'Company', properties: { name: ['Not Wanted Ltd'] } },
]
const asLines = (list: readonly object[]) => list.map((entity) => JSON.stringify(entity)).join('\n')

test('FollowTheMoney entities become people with dated capacities, and organisations', () => {
  const roster = loadRoster({ files: [given('entities.ftm.json', `${asLines(entities)}\n`)], replace: true })
  const [imen, tor] = roster.people
  assert.deepEqual(
    [imen?.name, imen?.surname, imen?.native, imen?.gender, imen?.asOf],
    ['Imen Vyhadana', 'Vyhadana', ['Імен Вигадана'], 'female', '9999-12-31'],
  )
  assert.deepEqual(imen?.capacities, [
    {
      role: 'deputy-foreign-minister',
      title: 'Deputy Minister of Foreign Affairs of Brazil',
      side: 'state:BR',
      from: '2024-05-01',
      to: null,
    },
  ])
  assert.deepEqual([tor?.aliases, tor?.asOf], [['T. Askell'], '2025-02-01'])
  assert.deepEqual(tor?.capacities, [
    { role: 'official', title: 'Keeper of the Seal', side: 'org:lake-council', from: '2020', to: '2023-06-30' },
  ])
  assert.deepEqual(byId(roster, 'org:lake-council'), {
    id: 'org:lake-council',
    kind: 'organisation',
    name: 'Lake Council',
    aliases: ['LC'],
    domains: ['lake.example'],
    seat: null,
    asOf: '9999-12-31',
    source: 'given file',
  })
  assert.deepEqual(
    roster.states.map((row) => row.id),
    ['state:BR'],
  )
})

test('a fault names file, row and field, what was given and what is accepted', () => {
  const person = (rest: string) => `people: [{ id: "person:ada-morvane", name: Ada Morvane, ${rest} }]`
  const faults: [string, string, RegExp][] = [
    [
      'role.yaml',
      person('capacities: [{ role: presdent, side: "state:BR" }]'),
      /role\.yaml: people\[0\] \(person:ada-morvane\), field capacities\[0\]\.role: given "presdent"; accepted: one of president, /,
    ],
    [
      'side.yaml',
      person('capacities: [{ role: president, side: "state:XQ" }]'),
      /field capacities\[0\]\.side: given "state:XQ"; accepted: the id of a state or organisation that is in the roster/,
    ],
    [
      'order.yaml',
      person('capacities: [{ role: president, side: "state:BR", from: 2024-05, to: 2023 }]'),
      /capacities\[0\]\.to: given "2023"; accepted: a date that is not before from \(2024-05\)/,
    ],
    [
      'date.yaml',
      person('capacities: [{ role: president, side: "state:BR", from: May 2024 }]'),
      /from: given "May 2024"; accepted: a date: 2025, 2025-02 or 2025-02-12/,
    ],
    ['key.yaml', person('nickname: Mo'), /field nickname: given "Mo"; accepted: the fields id, name, surname, /],
    [
      'twice.yaml',
      'organisations: [{ id: "org:q", name: Q }, { id: "org:q", name: Q2 }]',
      /organisations\[1\] \(org:q\), field id: given "org:q"; accepted: an id that no other row/,
    ],
    [
      'domain.yaml',
      'organisations: [{ id: "org:q", name: Q, domains: ["https://q.example"] }]',
      /field domains: given \["https:\/\/q\.example"\]; accepted: a list, each a host in lower case/,
    ],
    [
      'missing.yaml',
      'states: [{ id: "state:XA", name: Avaria }]',
      /states\[0\] \(state:XA\), field capital: given nothing; accepted: a text/,
    ],
    [
      'top.yaml',
      'persons: []',
      /top level, field persons: given \[\]; accepted: the keys asOf, source, states, people, organisations, outlets/,
    ],
    ['list.yaml', 'people: { id: x }', /people: given \{"id":"x"\}; accepted: a list of rows/],
    ['broken.yaml', 'people: [', /broken\.yaml: .+; accepted: YAML with the keys/],
    ['empty.yaml', '', /empty\.yaml: holds no keys/],
    [
      'line.ftm.json',
      `${asLines(entities)}\n{"id": 7}`,
      /line\.ftm\.json: line 12: given .+; accepted: an entity with id, schema and properties/,
    ],
    [
      'none.ftm.json',
      asLines(entities.slice(-1)),
      /entities, field schema: given \["Company"\]; accepted: Person, Organization or PublicBody/,
    ],
  ]
  for (const [name, text, message] of faults) {
    assert.throws(
      () => loadRoster({ files: [given(name, text)] }),
      (error) => error instanceof MemconError && error.code === 'bad-roster' && message.test(error.message),
      name,
    )
  }
  assert.throws(() => loadRoster({ files: [join(folder, 'absent.yaml')] }), { code: 'cannot-read' })
})
