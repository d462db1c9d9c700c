import type { Contact, ContactType, Position } from '../../model/findings.ts'
import { byStart, type Span } from '../../model/span.ts'
import { issues } from '../../model/topics.ts'
import { type Fact, isSpan } from '../../model/value.ts'
import { once } from '../../text/once.ts'
import { stageOf } from '../contact/stages.ts'
import { type Construction, held, type Setting } from './held.ts'
import { phrasesNear } from './near.ts'
import { positionMatchers } from './words.ts'

/** A day or place told of a contact to come, at its words. */
interface Told {
  readonly span: Span
  readonly issue: string
  readonly value: string
}

/** Places of the text at which one telling of a fact is looked at. */
const mostWords = 5

const toldOf: (contacts: readonly Contact[]) => readonly Told[] = once((contacts) =>
  contacts
    .filter(({ status, type }) => status.value !== null && stageOf[status.value] === 'coming' && venued.has(type))
    .flatMap(({ place, date }) => [
      ...tellings(place, issues.venue, ({ country, name }) => country ?? name),
      ...tellings(date, issues.date, (day) => day),
    ])
    .sort((a, b) => byStart(a.span, b.span)),
)

/** A visit or a letter has no venue that could be settled on. */
const venued: ReadonlySet<ContactType> = new Set<ContactType>(['meeting', 'summit', 'talks', 'call'])

function tellings<T>(fact: Fact<T> | null, issue: string, show: (value: T) => string): Told[] {
  return (fact ? [fact, ...fact.others] : []).flatMap((value) => {
    if (value.value === null) return []
    const shown = show(value.value)
    return value.evidence.slice(0, mostWords).flatMap((span) => (isSpan(span) ? [{ span, issue, value: shown }] : []))
  })
}

/** Where and when the next contact will be, by each telling: "talks will take place IN SAUDI ARABIA, Grel said". */
export const nextContact: Construction = (setting) => {
  const told = toldOf(setting.context.contacts)
  const found: Position[] = []
  for (let i = firstFrom(told, setting.view.start); i < told.length; i++) {
    const { span, issue, value } = told[i] as Told
    if (span.start >= setting.view.end) break
    const stance = stanceOf(span, setting)
    found.push(...held(span, { issue, value, stance, rule: 'position/next-contact' }, setting))
  }
  return found
}

function firstFrom(told: readonly Told[], offset: number): number {
  let low = 0
  let high = told.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((told[middle] as Told).span.start >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/** "probably in Riyadh" is open, "Riyadh is not being considered" is against; a plain "will be" needs no stance. */
function stanceOf(span: Span, setting: Setting): Position['stance'] {
  const words = setting.view.pack.positions
  if (!words) return null
  const matchers = positionMatchers(words)
  if (phrasesNear(matchers.ruledOut, span, setting).length > 0) return 'against'
  return phrasesNear(matchers.perhaps, span, setting).length > 0 ? 'open' : null
}
