import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { compareReadings } from '../src/compare/compare-readings.ts'
import type { Cell, Comparison } from '../src/model/comparison.ts'
import type { Reading } from '../src/model/reading.ts'
import { comparisonHtml } from '../src/report/comparison/html.ts'
import { comparisonMarkdown } from '../src/report/comparison/markdown.ts'
import { goldens } from './golden.ts'

interface Told {
  readonly state: string | readonly string[]
  readonly words: readonly string[]
}

interface Expected {
  readonly contact: { readonly type: string; readonly participants: readonly string[]; readonly date: string }
  readonly accounts: readonly { readonly id: string; readonly side: string; readonly form: string }[]
  readonly rows: readonly { readonly row: string; readonly cells: Readonly<Record<string, Told>> }[]
}

const file = fileURLToPath(new URL('./documents/disagreement.yaml', import.meta.url))
const expected = parse(readFileSync(file, 'utf8')) as Expected
let readings: readonly Reading[] = []
let comparison: Comparison

before(async () => {
  readings = (await goldens()).filter(({ name }) => name.endsWith('disagreement')).map(({ reading }) => reading)
  comparison = compareReadings(readings)[0] as Comparison
})

test('three reports of one call make one comparison', () => {
  assert.equal(readings.length, 3)
  assert.equal(comparison.contact.type, expected.contact.type)
  assert.equal(comparison.contact.date, expected.contact.date)
  assert.deepEqual(
    comparison.contact.participants.map(({ id }) => id).sort(),
    [...expected.contact.participants].sort(),
  )
})

test('both sides have their accounts, those who took part first', () => {
  const sides = comparison.accounts.map(({ side }) => side)
  for (const { side, form } of expected.accounts)
    assert.ok(
      comparison.accounts.some((account) => account.side === side && account.form === form),
      `${side} ${form}`,
    )
  assert.equal(sides.at(-1), 'outlets')
})

/** Cells of one side on a row. */
function cellsOf(row: string, side: string): readonly Cell[] {
  const found = comparison.rows.find((one) => one.row === row || one.row.endsWith(`/${row}`))
  return found?.cells.filter((_, index) => comparison.accounts[index]?.side === side) ?? []
}

test('what each side says stands in its own columns, in its own words', () => {
  const checks = expected.rows.flatMap(({ row, cells }) =>
    expected.accounts.flatMap(({ id, side }) => {
      const told = cells[id]
      if (!told) return []
      const found = cellsOf(row, side)
      const words = told.words.some((one) =>
        found.some(({ spans }) => spans.some(({ span }) => span.text.includes(one) || one.includes(span.text))),
      )
      return [{ what: `${row} ${id}`, right: words }]
    }),
  )
  const right = checks.filter((check) => check.right).length
  assert.ok(
    right >= checks.length * 0.75,
    checks
      .filter((check) => !check.right)
      .map(({ what }) => what)
      .join('; '),
  )
})

test('what a spokesman tells of the other side never stands in the other side’s column', () => {
  for (const { cells } of comparison.rows) {
    for (const [index, cell] of cells.entries()) {
      for (const { document, statement: id } of cell.spans) {
        const reading = readings.find((one) => one.document.id === document)
        let statement = reading?.statements.find((one) => one.id === id)
        while (statement?.within) statement = reading?.statements.find((one) => one.id === statement?.within)
        const side = statement?.source.capacity?.side
        if (side) assert.equal(comparison.accounts[index]?.side, side)
      }
    }
  }
})

test('lengths, venue and who asked differ, and the mark says how firmly', () => {
  const grades = new Set(comparison.differences.map(({ row, grade }) => `${row} ${grade}`))
  for (const wanted of ['how-long value', 'where-next certainty', 'where-next excludes', 'who-asked value'])
    assert.ok(grades.has(wanted), [...grades].join('; '))
  for (const { accounts } of comparison.differences) assert.ok(accounts.length >= 2)
})

test('a reprint counts once', () => {
  const [first] = readings as [Reading]
  const reprint: Reading = { ...first, document: { ...first.document, id: 'f'.repeat(64) } }
  const [again] = compareReadings([...readings, reprint])
  assert.deepEqual(again?.rows, comparison.rows)
  assert.ok(again?.accounts.some(({ restsOn }) => restsOn.includes('1 reprint not counted')))
})

test('a silence says which one it is', () => {
  const cells = comparison.rows.flatMap((row) => row.cells).filter(({ spans }) => spans.length === 0)
  assert.ok(cells.length > 0)
  for (const { state } of cells) assert.ok(['not-held', 'no-mention-found', 'not-read-well'].includes(state), state)
})

test('words of a source cannot become markup', () => {
  const [one] = comparison.rows
  const cell = one?.cells.find(({ spans }) => spans.length > 0)
  assert.ok(one && cell)
  const evil = {
    ...cell,
    spans: cell.spans.map((words) => ({
      ...words,
      span: { ...words.span, text: '<script>alert(1)</script> | [x](javascript:y) `z`' },
    })),
  }
  const hostile: Comparison = {
    ...comparison,
    rows: [{ ...one, cells: one.cells.map((other) => (other === cell ? evil : other)) }],
  }
  assert.ok(!comparisonHtml([hostile]).includes('<script>'))
  assert.match(comparisonMarkdown([hostile]), /\\<script\\>/)
  assert.ok(!/[^\\]\| \[x\]/.test(comparisonMarkdown([hostile])))
})
