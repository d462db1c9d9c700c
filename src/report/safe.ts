const controls = /[\p{Cc}\u2028\u2029]+/gu
const hidden = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/**
 * A source's words on one line, safe to print: line breaks and control characters become a space, and characters that
 * turn the reading order become visible. At most `limit` code points, then an ellipsis.
 */
export function safe(text: string, limit = 400): string {
  const line = text
    .replace(controls, ' ')
    .replace(hidden, (mark) => `<U+${(mark.codePointAt(0) as number).toString(16).toUpperCase()}>`)
    .trim()
  const points = [...line.slice(0, limit * 2)]
  return points.length <= limit && line.length <= limit * 2 ? line : `${points.slice(0, limit).join('')}…`
}
