import { MemconError } from '../model/errors.ts'
import { errorLine, exitCodes } from './errors.ts'
import { linesOf, parsedLine } from './lines.ts'
import { write } from './output.ts'

/**
 * Answers JSON lines from standard input one by one, in order: each has the fields named, all strings; what else it holds is
 * handed back with the answer.
 */
export async function answerLines(
  fields: readonly string[],
  answer: (given: Readonly<Record<string, string>>) => object,
): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    if ('text' in line && line.text.trim() === '') continue
    try {
      const given = parsedLine(line)
      const missing = fields.find((field) => typeof given[field] !== 'string')
      if (missing)
        throw new MemconError(
          'bad-field',
          `"${missing}" is ${JSON.stringify(given[missing]) ?? 'missing'}; a line needs the strings ${fields.join(', ')}`,
        )
      await write(`${JSON.stringify({ ...given, ...answer(given as Readonly<Record<string, string>>) })}\n`)
    } catch (error) {
      process.exitCode = exitCodes.failed
      await write(`${JSON.stringify(errorLine(error, null))}\n`)
    }
  }
}
