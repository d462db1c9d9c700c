import { spanOf } from '../model/span.ts'
import { type Fact, toFact, toValue, type Value } from '../model/value.ts'
import type { Source } from '../sources/source.ts'
import type { Segmented } from '../text/segment.ts'
import { halves } from './doubled.ts'

/** The title: given, of the page, its first heading, or the words of the picture above the text; null where nothing is shaped so. */
export function titleOf(source: Source, { text, blocks, tokens }: Segmented): Fact<string> | null {
  const { title } = source.given
  const values: Value<string>[] = title
    ? [toValue(title, [{ in: 'given', name: 'title', quote: title }], 'given by the caller', { certainty: 'given' })]
    : []
  const heading =
    blocks.slice(0, 12).find(({ kind }) => kind === 'title') ??
    blocks.slice(0, source.format === 'html' ? 2 : 12).find(({ kind }) => kind === 'heading') ??
    (source.format === 'text' && blocks.length > 3
      ? blocks.slice(1, 2).find(({ start, end }) => end - start <= 200 && !/[.,;:!?…]$/.test(text.slice(start, end)))
      : undefined)
  if (heading) {
    const sure = source.format === 'text' ? 'inferred' : 'stated'
    values.push(
      toValue(
        text.slice(heading.start, heading.end).replace(/\s+/g, ' '),
        [spanOf(text, heading.start, heading.end)],
        sure === 'stated' ? 'the first heading' : 'the first line is shaped like a title',
        { certainty: sure },
      ),
    )
  }
  for (const hint of source.hints.titles) values.push(toValue(hint.quote, [hint], 'the page says so of itself'))
  if (values.length === 0) {
    const [first] = blocks
    if (first?.kind === 'caption' && blocks.length > 1) {
      const half = halves(tokens, first.from, first.to)
      const end = half === null ? first.end : (tokens[half - 1]?.end ?? first.end)
      values.push(
        toValue(
          text.slice(first.start, end),
          [spanOf(text, first.start, end)],
          'the words of the picture above the text',
          { certainty: 'inferred' },
        ),
      )
    }
  }
  const seen = new Set<string | null>()
  return toFact(values.filter(({ value }) => !seen.has(value) && seen.add(value)))
}
