import type { ChannelType } from '../../model/document.ts'
import type { Dated } from '../statement/candidate.ts'

/** Channels whose words stand in a text that can be spoken of later: "the post went on". */
const written: ReadonlySet<ChannelType> = new Set<ChannelType>([
  'letter',
  'post',
  'readout',
  'report',
  'statement',
  'website',
])
/** Sentences back to an institution that may have put the text out. */
const reach = 2

/**
 * "The call took place, the Kremlin said on its website. … The statement stresses that …": a text is its author's, whoever was
 * spoken of in between.
 */
export function ofTexts(
  candidates: readonly Dated[],
  inside: readonly number[],
  isText: (candidate: Dated) => boolean,
): Dated[] {
  let author: Dated | null = null
  let body: Dated | null = null
  return candidates.map((candidate, index) => {
    if (inside[index] !== -1) return candidate
    const { who, channel, sentence } = candidate
    if (who.actor === null) {
      if (who.candidates.length > 0 || !isText(candidate)) return candidate
      const near: Dated | null = body && sentence - (body as Dated).sentence <= reach ? body : null
      const found: Dated | null = author ?? near
      if (!found) return candidate
      const { actor, capacity } = found.who
      return { ...candidate, who: { ...who, actor, capacity, how: 'carried', certainty: 'carried' } }
    }
    if (channel?.value && channel.certainty === 'stated' && written.has(channel.value.type)) author = candidate
    if (/^(?:office|org|outlet|state):/.test(who.actor)) body = candidate
    return candidate
  })
}

/** Tells whether a channel is a written one. */
export function isWritten(type: ChannelType): boolean {
  return written.has(type)
}
