import assert from 'node:assert/strict'
import { test } from 'node:test'
import { binaryKind } from './binary.ts'
import { clean, decode } from './decode.ts'

function codes(notices: readonly { readonly code: string }[]): string[] {
  return notices.map(({ code }) => code)
}

test('byte order marks go and decide', () => {
  assert.equal(decode(Buffer.from('\ufeffслово'), null).text, 'слово')
  assert.equal(decode(Buffer.from('\ufeffслово', 'utf16le'), null).text, 'слово')
  assert.equal(decode(Buffer.from('\ufeffслово', 'utf16le').swap16(), null).text, 'слово')
})

test('UTF-16 without a mark is seen by its zeros', () => {
  assert.equal(
    decode(Buffer.from('Words with zeros between them', 'utf16le'), null).text,
    'Words with zeros between them',
  )
})

test('valid UTF-8 is UTF-8, whatever is declared', () => {
  const bytes = Buffer.from('<meta charset="windows-1251">వార్త')
  assert.deepEqual(decode(bytes, 'iso-8859-1'), { text: bytes.toString(), encoding: 'utf-8', notices: [] })
})

test('what is declared is used for what is no UTF-8', () => {
  const word = [0xcc, 0xe8, 0xf0]
  assert.equal(decode(Buffer.from(word), 'windows-1251').text, 'Мир')
  const page = Buffer.concat([Buffer.from('<html><head><meta charset=windows-1251><p>'), Buffer.from(word)])
  assert.match(decode(page, null).text, /<p>Мир$/)
})

test('an undeclared encoding is guessed, with a notice', () => {
  const western = decode(Buffer.from('caf\xe9 au lait', 'latin1'), null)
  assert.deepEqual([western.text, codes(western.notices)], ['café au lait', ['guessed-encoding']])
  const cyrillic = decode(Buffer.from([0xcc, 0xe8, 0xf0, 0x20, 0xe8, 0x20, 0xec, 0xe8, 0xf0]), null)
  assert.deepEqual([cyrillic.text, codes(cyrillic.notices)], ['Мир и мир', ['guessed-encoding']])
  const koi = decode(Buffer.from([0xed, 0xc9, 0xd2, 0x20, 0xc9, 0x20, 0xcd, 0xc9, 0xd2]), null)
  assert.equal(koi.text, 'Мир и мир')
})

test('a few broken bytes in UTF-8 become U+FFFD, with a notice at the first', () => {
  const bytes = Buffer.concat([Buffer.from('Мир и '), Buffer.from([0xd0]), Buffer.from(' снова мир, и снова мир')])
  const { text, notices } = decode(bytes, null)
  assert.equal(text, 'Мир и \ufffd снова мир, и снова мир')
  assert.deepEqual([codes(notices), notices[0]?.span?.start], [['invalid-bytes'], 6])
})

test('NUL and lone surrogates become U+FFFD, one unit for one unit', () => {
  const { text, notices } = clean('a\0b\ud800c\udc00 \ud83d\ude00')
  assert.equal(text, 'a\ufffdb\ufffdc\ufffd \ud83d\ude00')
  assert.deepEqual(notices[0]?.span, { start: 1, end: 2, text: '\ufffd' })
  assert.deepEqual(clean('a\ufffd').notices, [])
})

test('files that hold no text are called by their kind', () => {
  assert.equal(binaryKind(Buffer.from('%PDF-1.7')), 'a PDF')
  assert.match(binaryKind(Buffer.from([0x50, 0x4b, 3, 4, 0])) ?? '', /ZIP/)
  assert.equal(binaryKind(Buffer.alloc(100, 1)), 'binary data')
  for (const text of ['', 'words', 'one\0zero', '\ufeffwords', 'bell\u0007'])
    assert.equal(binaryKind(Buffer.from(text)), null)
})
