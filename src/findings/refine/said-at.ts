import type { Language } from '../../languages/language.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Channel } from '../../model/document.ts'
import { contains, spanOf } from '../../model/span.ts'
import { toValue, type Value } from '../../model/value.ts'
import type { Segmented } from '../../text/segment.ts'
import type { Token } from '../../text/tokens.ts'
import { beside } from '../contact/cues.ts'
import { borders } from '../contact/reach.ts'
import { stretchOf } from '../contact/satellites.ts'
import { contactMatchers } from '../contact/words.ts'
import type { Attributed } from '../statement/candidate.ts'

/**
 * "In Ankara he said", "ట్రంప్ ఓవల్ ఆఫీస్‌లో అన్నారు": a city or palace between the same commas as the cue is where the words fell,
 * though no occasion is named. `mentions` are those of the sentence outside everything reported.
 */
export function saidAt(
  { cue, source, sentence }: Attributed,
  mentions: readonly Mention[],
  { text, tokens, sentences }: Segmented,
  pack: Language,
): Value<Channel>[] {
  const [first] = cue
  const limits = sentences[sentence]
  if (!first || !limits || !pack.contacts) return []
  const { placeIn } = contactMatchers(pack.contacts)
  const near = partAround(stretchOf(tokens, first), limits, tokens)
  const place = mentions.find((mention) => {
    if (mention.form !== 'metonym' && mention.form !== 'city') return false
    if (source.some((range) => contains(range, mention))) return false
    const { from, to } = stretchOf(tokens, mention)
    return from >= near.from && to <= near.to && beside(placeIn, tokens, from, to, limits)
  })
  if (!place) return []
  const words = text.slice(place.start, place.end)
  const channel = { type: 'remarks', name: null, outlet: null, place: place.place ?? words } as const
  return [toValue<Channel>(channel, [spanOf(text, place.start, place.end)], 'the place where the words fell')]
}

/** The tokens between the commas around a stretch. */
function partAround(
  { from, to }: { readonly from: number; readonly to: number },
  limits: { readonly from: number; readonly to: number },
  tokens: readonly Token[],
): { readonly from: number; readonly to: number } {
  let left = from
  while (left > limits.from && !borders.has((tokens[left - 1] as Token).text)) left--
  let right = to
  while (right < limits.to && !borders.has((tokens[right] as Token).text)) right++
  return { from: left, to: right }
}
