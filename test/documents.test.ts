import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { spansIn } from '../src/read/ground.ts'
import { type Check, checkFindings, checkStatements, type Golden, goldens } from './golden.ts'

/**
 * Shares, in per cent, of what a careful reader finds in the made-up documents that reading finds too. They only rise; a
 * failing one prints what is wrong, document by document.
 */
const floors: Readonly<Record<string, number>> = {
  found: 92,
  expected: 84,
  speaker: 90,
  'certain speaker': 99,
  kind: 97,
  act: 94,
  negated: 97,
  quotations: 97,
  insertions: 100,
  channel: 88,
  day: 88,
  within: 95,
  contact: 90,
  'contact status': 95,
  participants: 90,
  'contact date': 95,
  duration: 95,
  commitment: 95,
  undisclosed: 85,
  claim: 80,
  'not speech': 100,
}

let documents: readonly Golden[] = []
before(async () => {
  documents = await goldens()
})

test('every span of every made-up document slices back to its words', () => {
  assert.ok(documents.length >= 12)
  for (const { name, reading } of documents) {
    assert.deepEqual(reading.ungrounded, [], name)
    for (const { start, end, text } of spansIn({ ...reading, document: null }))
      assert.equal(reading.document.text.slice(start, end), text, name)
  }
})

for (const [field, floor] of Object.entries(floors)) {
  test(`made-up documents: ${field} is right in ${floor} % or more`, () => {
    const checks = documents
      .flatMap((golden) =>
        [...checkStatements(golden), ...checkFindings(golden)].map((check) => ({ ...check, name: golden.name })),
      )
      .filter((check) => check.field === field)
    const right = checks.filter((check) => check.right).length
    const share = (100 * right) / checks.length
    assert.ok(checks.length > 0)
    assert.ok(
      share >= floor,
      `${right} of ${checks.length} (${share.toFixed(1)} %):\n${checks
        .filter((check) => !check.right)
        .map(line)
        .join('\n')}`,
    )
  })
}

function line({ name, what, got }: Check & { readonly name: string }): string {
  return `  ${name}: ${what}; got ${JSON.stringify(got)}`
}
