/** Misuse, or an input that cannot be read: says what was given, what is accepted and what to do. Codes are listed in docs/errors.md. */
export class MemconError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'MemconError'
    this.code = code
  }
}
