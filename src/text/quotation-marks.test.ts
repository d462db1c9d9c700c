import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pairMarks } from './quotation-marks.ts'
import { tokenize } from './tokens.ts'

function pairs(text: string): string[] {
  const tokens = tokenize(text)
  return pairMarks(tokens, 0, tokens.length).map(
    ({ inner, closedBy, depth }) => `${depth}${closedBy === 'end' ? '!' : ''} ${text.slice(inner.start, inner.end)}`,
  )
}

test('pairs of many languages', () => {
  assert.deepEqual(pairs('He said “yes” and "no".'), ['0 yes', '0 no'])
  assert.deepEqual(pairs('„Ja“, sagte er.'), ['0 Ja'])
  assert.deepEqual(pairs('«Да», — сказал он.'), ['0 Да'])
  assert.deepEqual(pairs('»Ja«, sagte er.'), ['0 Ja'])
  assert.deepEqual(pairs('他说：「好。」'), ['0 好。'])
  assert.deepEqual(pairs('他表示：“我们乐见和平。”他还说“很好”。'), ['0 我们乐见和平。', '0 很好'])
  assert.deepEqual(pairs("''We agree,'' he said."), ['0 We agree,'])
  assert.deepEqual(pairs('‘We agree,’ he said.'), ['0 We agree,'])
})

test('apostrophes are no marks', () => {
  assert.deepEqual(pairs("the workers' rights and the '90s aren't “speech”"), ['0 speech'])
})

test('nested marks', () => {
  assert.deepEqual(pairs('“He said ‘no’ twice,” she said.'), ['0 He said ‘no’ twice,', '1 no'])
})

test('a mark left open ends with its paragraph', () => {
  assert.deepEqual(pairs('“We will go on.'), ['0! We will go on.'])
})

test('a mark set apart by a space still closes (machine translation)', () => {
  assert.deepEqual(pairs('“a place that suits all, ” he said'), ['0 a place that suits all, '])
})

test('a pull quote closed with an opening mark', () => {
  assert.deepEqual(pairs('“We will go on“ he said'), ['0 We will go on'])
})

test('a million opening marks take linear time and give few ranges', () => {
  const time = (count: number) => {
    const tokens = tokenize('“'.repeat(count))
    const start = performance.now()
    const found = pairMarks(tokens, 0, tokens.length)
    assert.ok(found.length <= 8)
    return performance.now() - start
  }
  time(50_000)
  const small = Math.max(time(100_000), 5)
  assert.ok(time(1_000_000) < small * 60, 'ten times the marks take nowhere near a hundred times the time')
})

test('whatever comes in, ranges lie in the text and nest', () => {
  const unit = fc.constantFrom('“', '”', '"', "'", '«', '»', '„', '‘', '’', 'a', ' ', ',', '.')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      const tokens = tokenize(text)
      for (const { start, end, inner } of pairMarks(tokens, 0, tokens.length)) {
        assert.ok(
          0 <= start && start < inner.start && inner.start <= inner.end && inner.end <= end && end <= text.length,
        )
      }
    }),
  )
})
