import { isEdtf } from '../model/edtf.ts'
import { MemconError } from '../model/errors.ts'
import { isLanguageTag } from '../model/language-tag.ts'
import type { SourceInput } from '../sources/source.ts'
import { takeSource } from '../sources/take-source.ts'
import { errorLine, exitCodes } from './errors.ts'
import { type Line, linesOf, parsedLine } from './lines.ts'
import { write } from './output.ts'
import type { ReadingFlags } from './reading-options.ts'
import { openSession } from './session.ts'

/**
 * Reads documents as JSON lines from standard input and prints a reading, or an error, a line in the same order.
 * Memory is that of the longest line (64 MiB at most).
 */
export async function readLines(inputs: readonly string[], flags: ReadingFlags): Promise<void> {
  if (inputs.some((input) => input !== '-')) {
    throw new MemconError(
      'use-jsonl-input',
      `--jsonl reads standard input; ${inputs.join(' ')} was given; leave it out or write --jsonl < FILE`,
    )
  }
  const session = openSession(flags)
  for await (const line of linesOf(process.stdin)) {
    if ('text' in line && line.text.trim() === '') continue
    let ref: string | null = null
    try {
      const input = inputOf(line, flags)
      ref = input.ref ?? null
      await write(`${JSON.stringify(session.read(await takeSource(input)))}\n`)
    } catch (error) {
      process.exitCode = exitCodes.failed
      await write(`${JSON.stringify(errorLine(error, ref))}\n`)
    }
  }
}

const fields: Readonly<Record<string, (value: string) => boolean>> = {
  id: () => true,
  text: () => true,
  title: () => true,
  url: (value) => URL.canParse(value),
  language: isLanguageTag,
  published: (value) => isEdtf(value.slice(0, 10)),
  publisher: () => true,
}

function inputOf(line: Line, flags: ReadingFlags): SourceInput {
  const given = parsedLine(line)
  for (const [name, fits] of Object.entries(fields)) {
    const value = given[name]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string' || !fits(value)) {
      throw new MemconError(
        'bad-field',
        `"${name}" is ${JSON.stringify(value)?.slice(0, 80)}, which is no ${name} that Memcon knows; see memcon read --help`,
      )
    }
  }
  if (typeof given.text !== 'string')
    throw new MemconError(
      'bad-line',
      'the line has no "text"; a line is {"text": "...", "id"?, "title"?, "url"?, "language"?, "published"?, "publisher"?}',
    )
  return {
    text: given.text,
    ref: text(given.id),
    title: text(given.title),
    url: text(given.url),
    publisher: text(given.publisher),
    language: flags.language ?? text(given.language),
    published: flags.published ?? text(given.published),
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
