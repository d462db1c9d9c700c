import { markOf, wideOf } from './encodings.ts'

/** How files that hold no text begin (offset, bytes), and what people call them. */
const signatures: readonly (readonly [string, number, readonly number[]])[] = [
  ['a PDF', 0, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG picture', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', 0, [0xff, 0xd8, 0xff]],
  ['a GIF picture', 0, [0x47, 0x49, 0x46, 0x38]],
  ['a WebP, WAV or AVI file', 0, [0x52, 0x49, 0x46, 0x46]],
  ['a ZIP archive (or a DOCX, ODT or EPUB document)', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', 0, [0x1f, 0x8b, 0x08]],
  ['a RAR archive', 0, [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['a 7z archive', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['an old Office document', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['a program', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['a film', 4, [0x66, 0x74, 0x79, 0x70]],
  ['a sound file', 0, [0x49, 0x44, 0x33]],
  ['an SQLite database', 0, [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['a tar archive', 257, [0x75, 0x73, 0x74, 0x61, 0x72]],
]

/** Control characters that do stand in texts: backspace to carriage return, escape. */
const harmless = new Set([8, 9, 10, 11, 12, 13, 27])

/** What kind of file that is no text these bytes are ("a PDF", "binary data"); null where they are text in some encoding. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [kind, offset, signature] of signatures) {
    if (signature.every((byte, index) => bytes[offset + index] === byte)) return kind
  }
  if (wideOf(bytes) || markOf(bytes)) return null
  const sample = bytes.subarray(0, 65_536)
  let control = 0
  for (const byte of sample) if (byte < 32 && !harmless.has(byte)) control++
  return control > 16 && control > sample.length * 0.02 ? 'binary data' : null
}
