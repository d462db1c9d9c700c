import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { languages } from '../src/languages/index.ts'
import { spansIn } from '../src/read/ground.ts'
import { type Check, checkFindings, checkStatements, type Golden, goldens } from './golden.ts'

/**
 * Shares, in per cent, of what a careful reader finds in the made-up documents that reading finds too; a failing one prints what
 * is wrong, document by document. They only rise. Languages whose pack lacks sections have floors of their own.
 */
const whole: Readonly<Record<string, number>> = {
  found: 95,
  expected: 92,
  speaker: 94,
  'certain speaker': 99,
  side: 99,
  'stated day': 99,
  topic: 95,
  kind: 98,
  act: 97,
  negated: 98,
  quotations: 98,
  insertions: 100,
  channel: 94,
  day: 96,
  within: 97,
  contact: 90,
  'contact status': 94,
  participants: 89,
  'contact date': 95,
  duration: 95,
  commitment: 95,
  position: 95,
  undisclosed: 90,
  claim: 80,
  'not speech': 100,
}
const young: Readonly<Record<string, number>> = {
  found: 74,
  expected: 76,
  speaker: 78,
  'certain speaker': 85,
  side: 97,
  kind: 97,
  act: 95,
  negated: 98,
  quotations: 97,
  insertions: 100,
  channel: 65,
  day: 80,
  within: 94,
  contact: 48,
}
const lacksSections = (language: string) =>
  Object.values({ ...languages[language], relative: '', quality: '' }).includes(null)

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

for (const [group, floors] of Object.entries({ whole, young })) {
  for (const [field, floor] of Object.entries(floors)) {
    test(`made-up documents, ${group} packs: ${field} is right in ${floor} % or more`, () => {
      const checks = documents
        .filter(({ name }) => lacksSections(name.slice(0, 2)) === (group === 'young'))
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
}

function line({ name, what, got }: Check & { readonly name: string }): string {
  return `  ${name}: ${what}; got ${JSON.stringify(got)}`
}
