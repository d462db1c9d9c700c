import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codePoints, offsetOf, positions } from './position.ts'

test('lines and columns count from 1, columns in code points', () => {
  const at = positions('a\r\n😀b\rc')
  assert.deepEqual(at(0), { line: 1, column: 1 })
  assert.deepEqual(at(5), { line: 2, column: 2 })
  assert.deepEqual(at(7), { line: 3, column: 1 })
  assert.equal(codePoints('😀b', 0, 3), 2)
})

test('a place leads back to its offset', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '😀', 'తి'), maxLength: 40 }),
      fc.nat(80),
      (text, any) => {
        const offset = Math.min(any, text.length)
        const back = offsetOf(text, positions(text)(offset))
        const inside = offset > 0 && /[\ud800-\udbff]$/.test(text.slice(0, offset)) && offset < text.length
        const atBreak = text[offset - 1] === '\r' && text[offset] === '\n'
        if (!inside && !atBreak) assert.equal(back, offset)
      },
    ),
  )
})

test('a place that the text does not have is null', () => {
  assert.equal(offsetOf('one\ntwo', { line: 3, column: 1 }), null)
  assert.equal(offsetOf('one\ntwo', { line: 1, column: 9 }), null)
})
