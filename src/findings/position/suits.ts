import type { Position } from '../../model/findings.ts'
import { contains } from '../../model/span.ts'
import { issues } from '../../model/topics.ts'
import { byId } from '../../roster/lookup.ts'
import type { Token } from '../../text/tokens.ts'
import { type Construction, held } from './held.ts'
import { positionMatchers } from './words.ts'

/** A place is welcome or ruled out: "Riyadh SUITS both sides", "Ульмби как возможное место НЕ РАССМАТРИВАЕТСЯ". */
export const suits: Construction = (setting) => {
  const { context, view } = setting
  const words = view.pack.positions
  if (!words) return []
  const matchers = positionMatchers(words)
  const { tokens } = context.segmented
  const found = [
    ...matchers.suits.all(tokens, view.from, view.to).map((match) => ({ ...match, stance: 'for' as const })),
    ...matchers.ruledOut.all(tokens, view.from, view.to).map((match) => ({ ...match, stance: 'against' as const })),
  ]
  return found.flatMap(({ from, to, stance }): Position[] => {
    const range = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
    const voice = view.contents.filter((content) => contains(content, range))
    const place = view.mentions
      .filter(
        ({ kind, actor, form, ...at }) =>
          kind === 'state' && actor && form !== 'demonym' && voice.every((content) => contains(content, at)),
      )
      .filter(({ actor }) => byId(context.roster, actor as string) !== null)
      .sort((a, b) => gap(a, range) - gap(b, range))[0]
    if (!place?.actor) return []
    const value = place.actor.slice('state:'.length)
    return held(range, { issue: issues.venue, value, stance, rule: `position/${stance}` }, setting)
  })
}

function gap(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end
}
