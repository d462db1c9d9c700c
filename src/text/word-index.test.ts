import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { matcher } from './matcher.ts'
import { tokenize } from './tokens.ts'
import { wordIndex } from './word-index.ts'

test('the places of all words that pass a test, in order', () => {
  const tokens = tokenize('b a c a b a')
  assert.deepEqual([...wordIndex(tokens).starts((norm) => norm !== 'c')], [0, 1, 3, 4, 5])
  assert.deepEqual([...wordIndex(tokens).starts((norm) => norm === 'c')], [2])
  assert.deepEqual([...wordIndex(tokens).starts(() => false)], [])
})

test('a list asked through the index finds what it finds token by token', () => {
  const word = fc.constantFrom('a', 'b', 'ab', 'abc', 'c')
  const phrase = fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '*'))
  fc.assert(
    fc.property(
      fc.array(phrase, { maxLength: 6 }),
      fc.array(word),
      fc.nat(9),
      fc.nat(9),
      (phrases, words, from, to) => {
        const list = matcher(phrases.map(([each, star]) => [`${each.join(' ')}${star}`, each.length] as const))
        const tokens = tokenize(words.join(' '))
        const limit = Math.min(to, tokens.length)
        const one: unknown[] = []
        for (let at = from; at < limit; ) {
          const found = list.at(tokens, at, limit)
          one.push(...found)
          at = found[0]?.to ?? at + 1
        }
        assert.deepEqual(list.all(tokens, from, limit), one)
      },
    ),
  )
})
