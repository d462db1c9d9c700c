import { MemconError } from '../model/errors.ts'
import { safe } from '../report/safe.ts'

export const exitCodes = { ok: 0, failed: 1, badUse: 2 } as const

/** The error in the form that `--json` prints in a reading's place. */
export interface ErrorLine {
  readonly error: { readonly code: string; readonly message: string; readonly file: string | null }
}

/** Turns whatever went wrong with one input into a line; a fault of ours keeps its name and message. */
export function errorLine(error: unknown, file: string | null): ErrorLine {
  const { code, message } =
    error instanceof MemconError
      ? error
      : { code: 'internal', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  return { error: { code, message, file } }
}

/** Prints an error for people on standard error. */
export function report(error: unknown, file: string | null = null): void {
  const { error: line } = errorLine(error, file)
  process.stderr.write(`memcon: ${file ? `${safe(file)}: ` : ''}${safe(line.message, 2000)} (${line.code})\n`)
}
