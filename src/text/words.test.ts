import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { matcher } from './matcher.ts'
import { tokenize } from './tokens.ts'
import { enterList, mayStart, perWord, startIn, wordOf, wordSpelled } from './words.ts'

test('where a list goes on behind a word', () => {
  const notC = enterList((norm) => (norm === 'c' ? null : { norm }))
  assert.deepEqual(startIn(wordOf('b'), notC), { norm: 'b' })
  assert.equal(startIn(wordOf('c'), notC), null)
  assert.equal(mayStart(wordOf('c'), notC), false)
  const later = enterList((norm) => ({ norm }))
  assert.deepEqual(startIn(wordOf('c'), later), { norm: 'c' })
})

test('what depends on a word alone is found out once', () => {
  const asked: string[] = []
  const lengthOf = perWord((norm) => asked.push(norm) && norm.length)
  assert.equal(lengthOf(wordSpelled('Once')) + lengthOf(wordSpelled('once')), 8)
  assert.deepEqual(asked, ['once'])
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
