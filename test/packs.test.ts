import assert from 'node:assert/strict'
import { test } from 'node:test'
import { base, languages } from '../src/languages/index.ts'

const keys = Object.keys(base).sort()

for (const [tag, pack] of Object.entries(languages)) {
  test(`${tag}: every section stands in the pack, null where the language lacks it`, () => {
    assert.deepEqual(Object.keys(pack).sort(), keys)
    assert.equal(pack.tag, tag)
    assert.equal(new Intl.Locale(tag).maximize().script, pack.script)
    assert.ok(pack.relative === null || pack.relative in languages)
  })
}
