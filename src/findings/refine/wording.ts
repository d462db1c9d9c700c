import { contains, type Range, type Span, spanOf } from '../../model/span.ts'
import type { Quotation } from '../../model/statement.ts'
import type { LanguageTag } from '../../model/value.ts'

/** What tells whether quoted words are the speaker's own. */
export interface WordingContext {
  readonly text: string
  /** Languages that the speaker's side speaks, the main one first; empty = unknown. */
  readonly home: readonly LanguageTag[]
  /** The language of the block in which the words stand. */
  readonly language: LanguageTag
  /** The language that the whole document was translated from, if any. */
  readonly translatedFrom: LanguageTag | null
  /** The words say that they are a translation ("translated", "through an interpreter"). */
  readonly saysTranslated: boolean
  readonly wordsOf: string | null
}

/**
 * A quotation: the words between a pair of marks (or a part of them) without the marks and edge spaces, editors' bracketed insertions, and
 * whether the wording is the speaker's own: original where the speaker's side speaks the page's language.
 */
export function quotationOf(marked: Range, context: WordingContext): Quotation {
  const { text, home, language, translatedFrom, wordsOf } = context
  const inner = trimmed(text, marked)
  const same = home.some((tag) => base(tag) === base(language))
  const wording =
    translatedFrom || context.saysTranslated || (home.length > 0 && !same)
      ? 'translated'
      : same
        ? 'original'
        : 'unknown'
  const from =
    wording === 'translated'
      ? [...new Set([...(home[0] ? [home[0]] : []), ...(translatedFrom ? [translatedFrom] : [])])].filter(
          (tag) => base(tag) !== base(language),
        )
      : []
  return {
    span: spanOf(text, inner.start, inner.end),
    insertions: insertions(text, inner),
    wordsOf,
    language,
    wording,
    from,
  }
}

function base(tag: LanguageTag): string {
  return tag.split('-')[0] as string
}

/** Without spaces at the edges. */
export function trimmed(text: string, { start, end }: Range): Range {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}

const longestInsertion = 200

/**
 * Words in square brackets inside a quotation are an editor's: "[Saudi Arabia]". In round ones they are, in any language,
 * where a dash and a shortened word sign them: "(дортанська сторона – ред.)", "(der Minister – Anm. d. Red.)".
 */
function insertions(text: string, inner: Range): Span[] {
  const found: Span[] = []
  const words = text.slice(inner.start, inner.end)
  for (const [opening, closing, isEditors] of brackets) {
    for (let open = words.indexOf(opening); open >= 0; open = words.indexOf(opening, open + 1)) {
      const close = words.indexOf(closing, open)
      if (close < 0) break
      const at = inner.start + open
      const end = inner.start + close + 1
      if (end - at > longestInsertion || found.some((earlier) => contains(earlier, { start: at, end }))) continue
      if (isEditors(words.slice(open + 1, close))) found.push(spanOf(text, at, end))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const brackets = [
  ['[', ']', () => true],
  ['(', ')', isSigned],
] as const

/** A note ends with a dash and no more than this many characters, the last a full stop. */
const longestSignature = 20

function isSigned(note: string): boolean {
  const tail = note.trimEnd().slice(-longestSignature)
  return /(?:^|\s)[-–—]\s?\p{L}[\p{L}. ]*\.$/u.test(tail)
}
