/** A place in a text as people count: both from 1; columns are code points. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Makes a function from UTF-16 offsets to line and column; lines end with LF, CR LF or CR. */
export function positions(text: string): (offset: number) => Position {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: codePoints(text, starts[low] as number, offset) + 1 }
  }
}

/** The UTF-16 offset of a line and column as people count; null where the text has no such place. */
export function offsetOf(text: string, { line, column }: Position): number | null {
  let start = 0
  for (let n = 1; n < line; n++) {
    const next = /\r\n|\n|\r/g
    next.lastIndex = start
    const found = next.exec(text)
    if (!found) return null
    start = found.index + found[0].length
  }
  let offset = start
  for (let n = 1; n < column; n++) {
    if (offset >= text.length || text[offset] === '\n' || text[offset] === '\r') return null
    offset += (text.codePointAt(offset) as number) > 0xffff ? 2 : 1
  }
  return offset
}

/** Number of code points between two UTF-16 offsets: the unit of W3C Web Annotation and of Python. */
export function codePoints(text: string, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xdc00 && unit <= 0xdfff && i > start && isHigh(text.charCodeAt(i - 1))) continue
    count++
  }
  return count
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
