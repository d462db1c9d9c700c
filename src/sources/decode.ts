import type { Notice } from '../model/findings.ts'
import { spanOf } from '../model/span.ts'
import { declaredInside, encodingOf } from './encodings.ts'

/** Bytes as text, with the encoding that was used and what could not be read. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly notices: readonly Notice[]
}

/** Decodes bytes; a byte order mark goes, what is not valid in the encoding becomes U+FFFD with a notice. */
export function decode(bytes: Uint8Array, charset: string | null): Decoded {
  const { label, from } = encodingOf(bytes, [charset, declaredInside(bytes)])
  const cleaned = clean(new TextDecoder(label).decode(bytes))
  const notices = [...cleaned.notices]
  const first = cleaned.text.indexOf('\ufffd')
  const invalid = label === 'utf-8' && from === 'guessed'
  if (invalid && first >= 0 && notices.length === 0) {
    notices.push({
      code: 'invalid-bytes',
      span: spanOf(cleaned.text, first, first + 1),
      message: 'Some bytes are not valid UTF-8; U+FFFD stands in their place.',
    })
  }
  if (from === 'guessed' && !invalid) {
    notices.push({
      code: 'guessed-encoding',
      span: null,
      message: `The bytes are not UTF-8 and declare no encoding; they were read as ${label}.`,
    })
  }
  return { text: cleaned.text, encoding: label, notices }
}

/** Puts U+FFFD for each NUL and each lone surrogate, one unit for one unit, and says so. */
export function clean(text: string): { readonly text: string; readonly notices: readonly Notice[] } {
  const whole = text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text
  const formed = whole.isWellFormed() ? whole : whole.toWellFormed()
  if (formed === text) return { text, notices: [] }
  const first = firstDifference(text, formed)
  const notice = {
    code: 'replaced-characters',
    span: spanOf(formed, first, first + 1),
    message: 'NUL characters or lone surrogates stand in this text; U+FFFD was put for each, one for one.',
  }
  return { text: formed, notices: [notice] }
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}
