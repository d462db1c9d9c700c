import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordList } from './cut-unspaced.ts'
import { cutter } from './joined-words.ts'
import { normal, tokenize } from './tokens.ts'

const words = (text: string, clitics: Parameters<typeof tokenize>[3] = null) =>
  tokenize(text, 0, text.length, clitics).map((token) => token.text)

test('words, numbers and marks', () => {
  assert.deepEqual(words("Mr. Orlin's plan: 1.5 hours, 12th try."), [
    'Mr',
    '.',
    "Orlin's",
    'plan',
    ':',
    '1.5',
    'hours',
    ',',
    '12',
    'th',
    'try',
    '.',
  ])
  assert.deepEqual(words('the U.S. and т.д.'), ['the', 'U.S.', 'and', 'т.д.'])
  assert.deepEqual(words('పుతిన్‌తో 90 నిమిషాలు'), ['పుతిన్‌తో', '90', 'నిమిషాలు'])
  assert.deepEqual(words('ఆష్‌డేల్-గాల్డిన్'), ['ఆష్‌డేల్', '-', 'గాల్డిన్'])
})

test('a word of plain letters ends where nothing behind it can belong to it', () => {
  assert.deepEqual(words("cafe\u0301 naïve B2B ab.c a.b. co-op don’t it's x"), [
    'cafe\u0301',
    'naïve',
    'B2B',
    'ab',
    '.',
    'c',
    'a.b.',
    'co',
    '-',
    'op',
    'don’t',
    "it's",
    'x',
  ])
})

test('clitics become tokens of their own with their own offsets', () => {
  const clitics = { before: ["l'"], after: ["'s"] }
  assert.deepEqual(words('l’accord, Orlin’s', clitics), ['l’', 'accord', ',', 'Orlin', '’s'])
})

test('scripts without spaces are cut by ICU', () => {
  assert.deepEqual(words('外交部发言人表示'), ['外交部', '发言', '人', '表示'])
  assert.deepEqual(words('12日'), ['12', '日'])
})

test('normal forms: lower case, no hidden characters, straight apostrophes', () => {
  assert.equal(normal('Co­op’s'), "coop's")
  assert.equal(normal('పుతిన్‌తో'), 'పుతిన్తో')
})

test('whatever comes in, tokens are in order, lie in the text and leave out nothing but spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let end = 0
      for (const token of tokenize(text)) {
        assert.ok(token.start >= end && token.end > token.start)
        assert.equal(text.slice(token.start, token.end), token.text)
        assert.match(text.slice(end, token.start), /^\s*$/)
        end = token.end
      }
      assert.match(text.slice(end), /^\s*$/)
    }),
  )
})

test('scripts without spaces are cut by the words of a pack, which dictionary words protect', () => {
  const list = wordList(['外交部', '发言人', '表示', '说', '称', '会见'], ['普京'])
  const cut = (text: string) => tokenize(text, 0, text.length, null, list).map((token) => token.text)
  assert.deepEqual(cut('外交部发言人表示'), ['外交部', '发言人', '表示'])
  assert.deepEqual(cut('普京会见NATO峰会'), ['普京', '会见', 'NATO', '峰会'])
  assert.deepEqual(cut('她写小说'), ['她', '写', '小说'])
})

test('words written together are cut where the rest is known', () => {
  const joined = cutter(
    {
      before: ['و', 'ف', 'ب', 'ل', 'ك'],
      always: ['و'],
      article: { word: 'ال', behind: ['و', 'ب'] },
      merged: [['لل', 'ل']],
      whole: ['وزير*', 'بالغ'],
      behind: { words: ['ه', 'ها'], stems: ['قول', 'أبلغ'] },
    },
    ['قال', 'ان', 'الرئيس', 'بين'],
  )
  const cut = (text: string) =>
    tokenize(text, 0, text.length, null, null, joined).map((token) => [token.text, token.norm].join('='))
  assert.deepEqual(cut('وقال بأنّ وزير'), ['و=و', 'قال=قال', 'ب=ب', 'أنّ=ان', 'وزير=وزير'])
  assert.deepEqual(cut('وللرئيس بين'), ['و=و', 'ل=ل', 'لرئيس=الرئيس', 'بين=بين'])
  assert.deepEqual(cut('وتورفين بالسلام بالغ'), ['و=و', 'تورفين=تورفين', 'ب=ب', 'السلام=السلام', 'بالغ=بالغ'])
  assert.deepEqual(cut('بقوله أبلغها'), ['ب=ب', 'قول=قول', 'ه=ه', 'أبلغ=ابلغ', 'ها=ها'])
})

test('marks of direction are no tokens, and Arabic words are read without signs and lengthening', () => {
  assert.deepEqual(words('\u200f«نعم»\u200f \u2067قال\u2069'), ['«', 'نعم', '»', 'قال'])
  assert.equal(normal('أُعْلِنَ'), 'اعلن')
  assert.equal(normal('قـــال'), 'قال')
})
