/** One line on a terminal that says how far a long run has come; silent in a pipe. */
export interface Progress {
  readonly step: (name: string) => void
  readonly end: () => void
}

const silent: Progress = { step: () => {}, end: () => {} }

/** Starts counting `total` inputs on standard error; nothing is shown for fewer than three or without a terminal. */
export function progress(total: number): Progress {
  if (!process.stderr.isTTY || total < 3) return silent
  let done = 0
  const wipe = '\r\u001b[2K'
  return {
    step(name) {
      done++
      process.stderr.write(`${wipe}reading ${done} of ${total}  ${name.slice(-60)}`)
    },
    end() {
      process.stderr.write(wipe)
    },
  }
}
