/** A half-open stretch of a document's text in UTF-16 units; `text` is always `document.text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A half-open range without its words, for work inside the engine. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Evidence that lies outside the text (an address, a picture, a header, a caller's word) and so has no offsets. */
export interface Trace {
  readonly in: 'url' | 'media' | 'meta' | 'header' | 'file' | 'given' | 'roster'
  readonly name: string
  readonly quote: string
}

/** Cuts the span `[start, end)` out of a text. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}

/** Tells whether two ranges share at least one unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** Tells whether `outer` holds all of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Orders ranges by where they begin; the longer of two that begin together comes first. */
export function byStart(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end
}
