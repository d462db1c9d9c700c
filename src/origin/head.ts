import type { Language } from '../languages/language.ts'
import type { Trace } from '../model/span.ts'
import { type Edtf, type Fact, toFact, toValue, type Value } from '../model/value.ts'
import { outletByHost } from '../roster/lookup.ts'
import type { OutletRow, Roster } from '../roster/types.ts'
import type { Source } from '../sources/source.ts'
import type { Segmented, SegmentedBlock } from '../text/segment.ts'
import { hostIn, pageAddresses } from './page-addresses.ts'
import { publishedOf } from './published.ts'
import { titleOf } from './title.ts'

/** Title, day and publisher of a document, each with its evidence; what they tell stands before anybody reads the text. */
export interface Head {
  readonly title: Fact<string> | null
  readonly published: Fact<Edtf> | null
  readonly publisher: Fact<string> | null
  /** The roster's row of the outlet that published. */
  readonly outlet: OutletRow | null
}

/** What finding the head needs. */
export interface HeadContext {
  readonly source: Source
  readonly segmented: Segmented
  readonly packOf: (block: SegmentedBlock) => Language
  readonly roster: Roster
}

/** Finds the head of a document: what the caller gave, then what the page says of itself, then what its addresses tell. */
export function findHead(context: HeadContext): Head {
  const outlet = outletOf(context)
  return {
    title: titleOf(context.source, context.segmented),
    published: publishedOf(context),
    publisher: toFact(publishersOf(context.source, outlet)),
    outlet: outlet?.row ?? null,
  }
}

interface FoundOutlet {
  readonly row: OutletRow
  readonly evidence: Trace
  readonly how: string
}

function outletOf({ source, roster }: HeadContext): FoundOutlet | null {
  for (const { name, url, quote } of pageAddresses(source)) {
    const found = outletByHost(roster, hostIn(url))
    if (found?.through === 'site')
      return { row: found.outlet, evidence: { in: 'url', name, quote }, how: 'the site it stands on' }
  }
  const named = [
    ...(source.given.publisher ? [{ in: 'given', name: 'publisher', quote: source.given.publisher } as const] : []),
    ...source.hints.publishers,
  ]
  for (const evidence of named) {
    const wanted = evidence.quote.trim().toLowerCase()
    const row = roster.outlets.find((outlet) =>
      [outlet.name, ...outlet.aliases].some((name) => name.toLowerCase() === wanted),
    )
    if (row) return { row, evidence, how: 'named by the page' }
  }
  return null
}

function publishersOf(source: Source, outlet: FoundOutlet | null): Value<string>[] {
  const { publisher } = source.given
  const values = [
    ...(publisher
      ? [
          toValue(publisher, [{ in: 'given', name: 'publisher', quote: publisher }], 'given by the caller', {
            certainty: 'given',
          }),
        ]
      : []),
    ...source.hints.publishers.map((hint) => toValue(hint.quote, [hint], 'the page says so of itself')),
    ...(outlet ? [toValue(outlet.row.name, [outlet.evidence], outlet.how, { certainty: 'inferred' })] : []),
  ]
  return values.filter((value, index) => values.findIndex((other) => other.value === value.value) === index)
}
