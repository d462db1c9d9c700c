/** Colour on a terminal, none in a pipe or where NO_COLOR asks for none. */
export function colored(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR
}

/** Writes and waits until the reader has taken it, so that memory stays flat. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
