import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { candidatesOf } from '../../test/examples/candidates.ts'
import { complaints } from '../../test/examples/check-example.ts'
import { readExamples } from '../../test/examples/read-examples.ts'
import { languages } from './index.ts'

// `examples.md` beside each pack: its tests and its documentation (docs/languages.md tells the marks).
for (const pack of Object.values(languages)) {
  if (pack.reporting === null) continue
  const examples = readExamples(readFileSync(new URL(`./${pack.tag}/examples.md`, import.meta.url), 'utf8'))

  describe(`${pack.name}: examples.md`, () => {
    test('has sixty examples or more, a quarter of them traps', () => {
      assert.ok(examples.length >= 60, `${examples.length} examples`)
      assert.ok(examples.filter(({ trap }) => trap).length * 4 >= examples.length)
    })

    for (const example of examples) {
      test(`line ${example.line}, ${example.heading}`, () => {
        const published = example.statements.some(({ properties }) => properties.includes('published'))
        const wrong = complaints(example, candidatesOf(example.text, pack, published))
        assert.deepEqual(wrong, [], example.text)
      })
    }
  })
}

describe('marked examples', () => {
  test('marks become ranges of the plain text, and brackets of the sentence stay', () => {
    const [example] = readExamples(
      '# A\n- [S Ana] [K said] “[C we [both] go], [S2 he] [K2 said]”. ¶ So. {1: deny; 2: carried}',
    )
    assert.equal(example?.text, 'Ana said “we [both] go, he said”.\nSo.')
    assert.deepEqual(example?.statements[0]?.content, [{ start: 10, end: 22 }])
    assert.deepEqual(
      example?.statements.map(({ properties }) => properties),
      [['deny'], ['carried']],
    )
  })

  test('an unclosed mark and a number without marks are refused', () => {
    assert.throws(() => readExamples('- [S Ana said'), /not closed/)
    assert.throws(() => readExamples('- [S Ana] went. {2: deny}'), /number 2/)
  })

  test('what is found in a trap, missed, or has another source is told', () => {
    const [example] = readExamples('- [S Ana] [K said] that [C it rained].')
    const [trap] = readExamples('# Nothing\n- Ana said that it rained.')
    assert.ok(example && trap)
    assert.match(complaints(example, [])[0] ?? '', /not found: “it rained”/)
    const found = {
      rule: 'r',
      sentence: 0,
      source: [],
      cue: [{ start: 4, end: 8 }],
      content: [{ start: 14, end: 23 }],
      marked: [],
      to: [],
      via: [],
      act: 'assert',
      manner: null,
      negated: false,
      hedge: null,
      strength: 'usual',
      sourced: 'none',
      carriedFrom: null,
      level: 'language',
    } as const
    assert.match(complaints(example, [found])[0] ?? '', /source should hold “Ana”/)
    assert.match(complaints(trap, [found])[0] ?? '', /should find nothing, found \[r\]/)
  })
})
