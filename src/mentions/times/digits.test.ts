import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asciiDigits, digitValue } from './digits.ts'

test('digits of every numbering system that ICU writes place by place', () => {
  let seen = 0
  for (const system of Intl.supportedValuesOf('numberingSystem')) {
    const format = new Intl.NumberFormat(new Intl.Locale('en', { numberingSystem: system }), { useGrouping: false })
    const written = format.format(9_876_543_210)
    if (!/^\p{Nd}{10}$/u.test(written)) continue
    assert.equal(asciiDigits(written), '9876543210', system)
    seen++
  }
  assert.ok(seen > 40)
})

test('every decimal digit of Unicode has a value, and nothing else has', () => {
  for (let code = 0; code <= 0x1ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue
    const character = String.fromCodePoint(code)
    const value = digitValue(character)
    assert.equal(/^\p{Nd}$/u.test(character), value >= 0 && value <= 9, code.toString(16))
  }
})

test('other characters stay as they are', () => {
  assert.equal(asciiDigits('१२ फरवरी ２０२５ ½ 十二'), '12 फरवरी 2025 ½ 十二')
})
