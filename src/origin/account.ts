import type { Language } from '../languages/language.ts'
import type { AccountForm, Channel, DocumentAccount } from '../model/document.ts'
import { officialSideOfHost } from '../roster/lookup.ts'
import { matcher } from '../text/matcher.ts'
import { once } from '../text/once.ts'
import type { LineageContext } from './lineage.ts'
import { hostIn, pageAddresses } from './page-addresses.ts'

type Shape = Extract<AccountForm, 'readout' | 'transcript' | 'joint-statement'>

const shapes = once((pack: Language) => {
  const words = pack.origin
  return matcher<Shape>([
    ...(words?.readouts ?? []).map((phrase) => [phrase, 'readout'] as const),
    ...(words?.transcripts ?? []).map((phrase) => [phrase, 'transcript'] as const),
    ...(words?.joint ?? []).map((phrase) => [phrase, 'joint-statement'] as const),
  ])
})

/**
 * Tells whether a document is itself one side's account: it stands on a side's own site, or its title says that it is a
 * readout or transcript and names an office of one side. An agency's report under such a title is none.
 */
export function accountOf(context: LineageContext): DocumentAccount | null {
  const side = sideOf(context)
  const shape = shapeOf(context)
  if (side) return { side, form: shape ?? 'press-note', channel: channelOf(context, shape) }
  if (!shape || context.head.outlet || context.head.publisher) return null
  const named = titleSide(context)
  return named ? { side: named, form: shape, channel: channelOf(context, shape) } : null
}

const channelKinds = once((pack: Language) =>
  matcher(
    (pack.channels?.kinds ?? []).flatMap(({ type, phrases }) => phrases.map((phrase) => [phrase, type] as const)),
  ),
)

/** A readout goes out through the site that publishes it; a transcript's title says where the words fell. */
function channelOf({ segmented, packOf, mentions, head }: LineageContext, shape: Shape | null): Channel | null {
  const site = {
    type: 'readout',
    name: head.outlet?.name ?? null,
    outlet: head.outlet?.id ?? null,
    place: null,
  } as const
  if (shape !== 'transcript') return site
  const title = titleBlock(segmented)
  const [match] = title ? channelKinds(packOf(title)).all(segmented.tokens, title.from, title.to) : []
  if (!title || !match) return site
  const outlet = mentions.within(title).find(({ kind }) => kind === 'outlet')
  const name = outlet ? segmented.text.slice(outlet.start, outlet.end) : null
  return { type: match.entry, name, outlet: outlet?.actor ?? null, place: null }
}

function sideOf({ source, roster, head }: LineageContext): string | null {
  for (const { url } of pageAddresses(source)) {
    const side = officialSideOfHost(roster, hostIn(url))
    if (side) return side
  }
  return head.outlet?.side ?? null
}

function shapeOf({ segmented, packOf }: LineageContext): Shape | null {
  const title = titleBlock(segmented)
  if (title) {
    const [match] = shapes(packOf(title)).all(segmented.tokens, title.from, title.to)
    if (match) return match.entry
  }
  return null
}

function titleBlock({ blocks, text }: LineageContext['segmented']) {
  const heading = blocks.slice(0, 5).find((block) => block.kind === 'title' || block.kind === 'heading')
  // Plain text has no headings: a short line near the top that is no sentence.
  return (
    heading ??
    blocks.slice(0, 3).find(({ start, end }) => end - start <= 200 && !/[.,;:!?…]$/.test(text.slice(start, end)))
  )
}

/** The side of the first office, person or state that the title names. */
function titleSide({ segmented, mentions }: LineageContext): string | null {
  const title = titleBlock(segmented)
  if (!title) return null
  for (const mention of mentions.within(title)) {
    if (mention.capacity?.side) return mention.capacity.side
    if (mention.kind === 'state' && mention.form !== 'city' && mention.actor) return mention.actor
    const actor = mentions.actors.find(({ id }) => id === mention.actor)
    const side = actor?.capacities.find((capacity) => capacity.side)?.side
    if (side) return side
  }
  return null
}
