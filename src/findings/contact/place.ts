import type { Range } from '../../model/span.ts'
import { byId } from '../../roster/lookup.ts'
import type { Roster } from '../../roster/types.ts'
import type { Token } from '../../text/tokens.ts'
import type { SentenceView } from '../view.ts'
import { beside } from './cues.ts'
import { stretchOf } from './satellites.ts'
import type { ContactMatchers } from './words.ts'

/** Words for a place; `name` null where it has none ("a third country"). */
export interface Place extends Range {
  readonly name: string | null
  readonly country: string | null
}

/** The places of a sentence: "in SAUDI ARABIA", "సౌదీ అరేబియాలో", "on NEUTRAL GROUND". */
export function placesIn(
  view: SentenceView,
  tokens: readonly Token[],
  matchers: ContactMatchers,
  roster: Roster,
): Place[] {
  const named = view.mentions.flatMap((mention): Place[] => {
    if (mention.kind !== 'state' || !mention.actor || mention.form === 'demonym' || mention.form === 'pronoun')
      return []
    const { from, to } = stretchOf(tokens, mention)
    if (!beside(matchers.placeIn, tokens, from, to, view) && !isHost(to, view, tokens, matchers)) return []
    const { start, end } = mention
    return [
      {
        start,
        end,
        name: mention.place ?? nameOf(mention.actor, mention.form, roster),
        country: mention.actor.slice('state:'.length),
      },
    ]
  })
  const open = matchers.openPlaces.all(tokens, view.from, view.to).map(
    ({ from, to }): Place => ({
      start: (tokens[from] as Token).start,
      end: (tokens[to - 1] as Token).end,
      name: null,
      country: null,
    }),
  )
  return [...named, ...open].sort((a, b) => a.start - b.start)
}

/** Words between a host and its verb: "Ozmahar stood ready to HOST". */
const hostApart = 5

function isHost(to: number, view: SentenceView, tokens: readonly Token[], matchers: ContactMatchers): boolean {
  return matchers.hosts.all(tokens, to, Math.min(view.to, to + hostApart + 2)).length > 0
}

/** The state's name, or its capital's where the words name a seat of government. */
function nameOf(state: string, form: string, roster: Roster): string {
  const row = byId(roster, state)
  if (!row) return state
  return form === 'metonym' && 'capital' in row ? row.capital : row.name
}
