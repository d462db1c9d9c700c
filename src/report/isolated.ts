import { safe } from './safe.ts'

/** Letters that are written from right to left: Hebrew to Arabic, their presentation forms, and the old scripts. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const open = '\u2068'
const close = '\u2069'

/**
 * Words of any direction for a line of ours, which runs from left to right: `⁨قال⁩` between first-strong isolates, so that
 * marks, numbers and brackets around them stay where they are. Words without such letters stay as they are.
 */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `${open}${text}${close}` : text
}

const run = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[\s'’.-]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])*/gu

/** The same for a line that is put together from words of several directions: each run of such words is set apart. */
export function isolatedRuns(line: string): string {
  return rightToLeft.test(line) ? line.replace(run, (words) => `${open}${words}${close}`) : line
}

/** A source's words on one line of the terminal: safe to print, in their own direction. */
export function shown(text: string, limit = 400): string {
  return isolated(safe(text, limit))
}
