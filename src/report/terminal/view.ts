import type { Span } from '../../model/span.ts'
import type { Paint } from './paint.ts'

/** What every part of the terminal report needs: colours, names, places in the text. */
export interface View {
  readonly paint: Paint
  /** The file or address as the user gave it; null for standard input. */
  readonly file: string | null
  /** One line on how well this language is read; null where there is nothing to say. */
  readonly quality: string | null
  readonly nameOf: (actor: string) => string
  /** `line:column` of an offset. */
  readonly place: (offset: number) => string
}

/** A titled part of the report; nothing where it has no lines. */
export function part(title: string, lines: readonly string[], { paint }: View): string[] {
  return lines.length > 0 ? ['', paint.accent(title.toUpperCase()), ...lines] : []
}

/** The place of the first of some spans. */
export function placeOf(spans: readonly Span[], view: View): string {
  return spans[0] ? view.place(spans[0].start) : '-'
}
