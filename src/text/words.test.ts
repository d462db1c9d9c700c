import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { matcher } from './matcher.ts'
import { tokenize } from './tokens.ts'
import { enterList, placesIn, wordOf, wordSpelled } from './words.ts'

test('where the phrases of a list can begin, in order', () => {
  const notC = enterList((norm) => (norm === 'c' ? null : {}))
  const never = enterList(() => null)
  const places = placesIn(tokenize('b a c A b'))
  assert.deepEqual(places.of(notC), [0, 1, 3, 4])
  assert.deepEqual(places.of(never), [])
  assert.equal(places.of(enterList(() => ({}))), null)
})

test('one word for all its spellings', () => {
  assert.equal(wordSpelled('Said'), wordOf('said'))
})

test('a list asked for a whole text finds what it finds token by token, entered before or after the text was looked through', () => {
  const word = fc.constantFrom('a', 'b', 'ab', 'abc', 'c')
  const phrase = fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '*'))
  fc.assert(
    fc.property(
      fc.array(phrase, { maxLength: 6 }),
      fc.array(word),
      fc.nat(9),
      fc.nat(9),
      (phrases, words, from, to) => {
        const make = () => matcher(phrases.map(([each, star]) => [`${each.join(' ')}${star}`, each.length] as const))
        const before = make()
        const tokens = tokenize(words.join(' '))
        const limit = Math.min(to, tokens.length)
        const expected: unknown[] = []
        for (let at = from; at < limit; ) {
          const found = before.at(tokens, at, limit)
          expected.push(...found)
          at = found[0]?.to ?? at + 1
        }
        assert.deepEqual(before.all(tokens, from, limit), expected)
        assert.deepEqual(make().all(tokens, from, limit), expected)
      },
    ),
  )
})
