/** Byte order marks and the encodings they announce. */
const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** Encodings in which every byte is ASCII, so that valid UTF-8 says nothing against them. */
const sevenBit = new Set(['iso-2022-jp'])

/** How bytes are to be read: a WHATWG label, and whether that was said or worked out. */
export interface Encoding {
  readonly label: string
  readonly from: 'mark' | 'valid' | 'declared' | 'guessed'
}

/**
 * Finds the encoding of a text: byte order mark, then valid UTF-8, then what was declared (content type or `<meta>`),
 * then a guess from the shares of bytes.
 */
export function encodingOf(bytes: Uint8Array, declared: readonly (string | null)[]): Encoding {
  const marked = markOf(bytes)
  if (marked) return { label: marked, from: 'mark' }
  const labels = declared.map(labelOf).filter((label) => label !== null)
  const seven = labels.find((label) => sevenBit.has(label))
  if (seven) return { label: seven, from: 'declared' }
  const wide = wideOf(bytes)
  if (wide) return { label: wide, from: 'guessed' }
  if (isValid(bytes)) return { label: 'utf-8', from: 'valid' }
  const label = labels.find((candidate) => !candidate.startsWith('utf-16'))
  if (label) return { label, from: 'declared' }
  return { label: guess(bytes), from: 'guessed' }
}

/** The encoding that a byte order mark at the head announces; null where none stands there. */
export function markOf(bytes: Uint8Array): string | null {
  return marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null
}

/** The charset that an HTML or XML head declares in its first 4,096 bytes; null where it declares none. */
export function declaredInside(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const found = /<meta\b[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i.exec(head)
  return (found ?? /^\s{0,99}<\?xml\b[^<>]{0,99}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i.exec(head))?.[1] ?? null
}

/** The charset parameter of a content type; null where it has none. */
export function charsetOf(mediaType: string | null): string | null {
  return /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(mediaType ?? '')?.[1] ?? null
}

function labelOf(declared: string | null): string | null {
  if (declared === null) return null
  try {
    return new TextDecoder(declared).encoding
  } catch {
    return null
  }
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-16 without a mark: Latin letters, digits and spaces have a zero in every second byte. */
export function wideOf(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 16) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const many = length * 0.2
  const few = length * 0.01
  if (odd > many && even < few) return 'utf-16le'
  return even > many && odd < few ? 'utf-16be' : null
}

/** Cyrillic in one byte is mostly high bytes; Western text has few. In windows-1251 small letters stand in the upper half, in KOI8-R in the lower. */
function guess(bytes: Uint8Array): string {
  let ascii = 0
  let low = 0
  let high = 0
  for (const byte of bytes.subarray(0, 65_536)) {
    if (byte >= 0xe0) high++
    else if (byte >= 0xc0) low++
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) ascii++
  }
  if (wellFormedShare(bytes) > 0.9) return 'utf-8'
  if (low + high <= ascii) return 'windows-1252'
  return high >= low ? 'windows-1251' : 'koi8-r'
}

/** Share of the high bytes that belong to well-formed UTF-8 sequences: a UTF-8 text with a few broken bytes has nearly all. */
function wellFormedShare(bytes: Uint8Array): number {
  let high = 0
  for (const byte of bytes.subarray(0, 65_536)) if (byte >= 0x80) high++
  const decoded = new TextDecoder('utf-8').decode(bytes.subarray(0, 65_536))
  let broken = 0
  for (let i = 0; i < decoded.length; i++) if (decoded.charCodeAt(i) === 0xfffd) broken++
  return high === 0 ? 1 : 1 - broken / high
}
