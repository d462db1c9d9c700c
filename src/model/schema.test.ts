import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import type { Reading } from './reading.ts'
import { reading } from './schema.ts'

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T

test('the schemas and the interfaces are one shape', () => {
  const same: Same<Plain<DeepReadonly<z.infer<typeof reading>>>, Plain<DeepReadonly<Reading>>> = true
  assert.ok(same)
})

test('docs/reading.schema.json is what the schemas say', () => {
  const path = new URL('../../docs/reading.schema.json', import.meta.url)
  assert.deepEqual(
    JSON.parse(readFileSync(path, 'utf8')),
    JSON.parse(JSON.stringify(z.toJSONSchema(reading, { io: 'input' }))),
  )
})
