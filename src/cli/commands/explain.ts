import { type Command, InvalidArgumentError } from 'commander'
import { MemconError } from '../../model/errors.ts'
import { offsetOf, type Position, positions } from '../../model/position.ts'
import type { Reading } from '../../model/reading.ts'
import { explain } from '../../report/explain.ts'
import { exitCodes } from '../errors.ts'
import { type FormatFlags, formatOf, formatOptions } from '../formats.ts'
import { takeInput } from '../inputs.ts'
import { write } from '../output.ts'
import { type ReadingFlags, readingOptions } from '../reading-options.ts'
import { openSession } from '../session.ts'

/** `memcon explain FILE LINE:COL` */
export function define(command: Command): void {
  command
    .argument('<input>', 'a file, an address, or - for standard input')
    .argument('<place>', 'LINE:COL as memcon read prints it', placeOf)
  formatOptions(readingOptions(command), ['terminal', 'json'])
  command.action(async (input: string, place: Position, flags: ReadingFlags & FormatFlags) => {
    const reading = openSession(flags).read(await takeInput(input, flags))
    const items = explain(reading, offsetAt(reading, place))
    if (items.length === 0) {
      process.exitCode = exitCodes.failed
      process.stderr.write(`memcon: no item stands at ${place.line}:${place.column}\n`)
    }
    const format = formatOf(flags, command)
    const { line, column } = place
    if (format === 'json') await write(`${JSON.stringify({ line, column, items })}\n`)
    else
      await write(
        items
          .map(({ id, rule, words, steps }) =>
            [`${id}  rule ${rule}`, ...steps.map((step) => `    ${step}`), `    ${words}`, ''].join('\n'),
          )
          .join('\n'),
      )
  })
}

function placeOf(text: string): Position {
  const found = /^(\d{1,9}):(\d{1,9})$/.exec(text)
  const [line, column] = [Number(found?.[1]), Number(found?.[2])]
  if (!found || !line || !column) throw new InvalidArgumentError('Accepted: LINE:COL, both from 1, e.g. 5:12.')
  return { line, column }
}

function offsetAt(reading: Reading, place: Position): number {
  const { text } = reading.document
  const offset = offsetOf(text, place)
  if (offset !== null) return offset
  const { line } = positions(text)(text.length)
  throw new MemconError(
    'use-place',
    `${place.line}:${place.column} was given; the text has ${line} lines, and that one is shorter or missing`,
  )
}
