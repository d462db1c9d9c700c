import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csv } from './csv.ts'
import { safe } from './safe.ts'

test('control characters and turned reading order cannot reach a terminal', () => {
  assert.equal(safe('a\u001b[31mb\nc'), 'a [31mb c')
  assert.equal(safe('a\u202eb'), 'a<U+202E>b')
})

test('long words end in an ellipsis, never inside a character', () => {
  assert.equal(safe('😀😀😀', 2), '😀😀…')
  assert.equal(safe('abc', 3), 'abc')
})

test('a cell that a spreadsheet would run is text', () => {
  assert.equal(csv(['a'], [['=1+1'], ['x,"y"'], [null], [3]]), 'a\r\n\'=1+1\r\n"x,""y"""\r\n\r\n3\r\n')
})
