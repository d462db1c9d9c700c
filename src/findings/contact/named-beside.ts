import type { Mention } from '../../mentions/mention.ts'
import { behind, endsBefore } from './cues.ts'
import type { Stretch } from './reach.ts'
import { stretchOf } from './satellites.ts'
import type { Setting } from './telling.ts'
import type { SideMatchers } from './words.ts'

/** Who is named beside words such as "at the request of" or "చొరవతో"; up to two words may stand between. */
export function namedBeside(words: SideMatchers, reach: Stretch, { view, tokens }: Setting): Mention[] {
  if (words.before.size + words.after.size === 0) return []
  return view.mentions.filter((mention) => {
    if (!mention.actor || mention.form === 'pronoun') return false
    const { from, to } = stretchOf(tokens, mention)
    if (from < reach.from || to > reach.to) return false
    for (let gap = 0; gap <= 2; gap++) {
      if (from - gap > reach.from && endsBefore(words.before, tokens, from - gap, reach.from) >= 0) return true
      if (to + gap < reach.to && behind({ ...words, endings: [] }, tokens, to + gap, reach.to)) return true
    }
    return false
  })
}
