import type { Command } from 'commander'
import { takeInput } from '../inputs.ts'
import { write } from '../output.ts'
import { type ReadingFlags, readingOptions } from '../reading-options.ts'

/** `memcon text FILE`: nothing but the text, byte for byte what offsets refer to. */
export function define(command: Command): void {
  command.argument('<input>', 'a file, an address, or - for standard input')
  readingOptions(command).action(async (input: string, flags: ReadingFlags) => {
    await write((await takeInput(input, flags)).text)
  })
}
