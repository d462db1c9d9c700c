import { StringDecoder } from 'node:string_decoder'
import { MemconError } from '../model/errors.ts'

const longestLine = 64 * 1024 * 1024

/** One line that came in, or the news that it was too long to be held. */
export type Line = { readonly text: string } | { readonly tooLong: true }

/** Cuts a stream of bytes into lines; memory is that of the longest line. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8')
  let parts: string[] = []
  let length = 0
  let tooLong = false
  const finish = (): Line => {
    const line: Line = tooLong ? { tooLong: true } : { text: parts.join('') }
    parts = []
    length = 0
    tooLong = false
    return line
  }
  const add = (piece: string) => {
    length += piece.length
    if (length > longestLine) {
      tooLong = true
      parts = []
    } else parts.push(piece)
  }
  for await (const chunk of stream) {
    const pieces = decoder.write(Buffer.from(chunk)).split('\n')
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) yield finish()
      add(piece)
    }
  }
  if (length > 0) yield finish()
}

/** The JSON object of a line. Throws `too-large` or `bad-line`. */
export function parsedLine(line: Line): Readonly<Record<string, unknown>> {
  if ('tooLong' in line) throw new MemconError('too-large', 'a line of over 64 MiB was given; cut it into documents')
  try {
    const value: unknown = JSON.parse(line.text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch (cause) {
    throw new MemconError('bad-line', `the line is not JSON: ${(cause as Error).message.slice(0, 120)}`, { cause })
  }
  throw new MemconError('bad-line', 'the line is JSON but no object; one object a line is read')
}
