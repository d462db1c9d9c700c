import type { Contact, Position } from '../../model/findings.ts'
import { contains, type Span } from '../../model/span.ts'
import { issues } from '../../model/topics.ts'
import { isSpan, type Value } from '../../model/value.ts'
import { stageOf } from '../contact/stages.ts'
import { type Construction, held, type Setting } from './held.ts'
import { phrasesNear } from './near.ts'
import { positionMatchers } from './words.ts'

/** Where and when the next contact will be, by each telling: "talks will take place IN SAUDI ARABIA, Grel said". */
export const nextContact: Construction = (setting) =>
  setting.context.contacts
    .filter(
      ({ status, type }) =>
        status.value !== null && stageOf[status.value] === 'coming' && type !== 'visit' && type !== 'message',
    )
    .flatMap((contact) => [...places(contact, setting), ...days(contact, setting)])

function places({ place }: Contact, setting: Setting): Position[] {
  const told = place ? [place, ...place.others] : []
  return told.flatMap((value) =>
    value.value ? positionOf(value, issues.venue, value.value.country ?? value.value.name, setting) : [],
  )
}

function days({ date }: Contact, setting: Setting): Position[] {
  const told = date ? [date, ...date.others] : []
  return told.flatMap((value) => (value.value ? positionOf(value, issues.date, value.value, setting) : []))
}

function positionOf(told: Value<unknown>, issue: string, value: string, setting: Setting): Position[] {
  const span = told.evidence.find((item): item is Span => isSpan(item) && contains(setting.view, item))
  if (!span) return []
  const stance = stanceOf(span, setting)
  return held(span, { issue, value, stance, rule: 'position/next-contact' }, setting)
}

/** "probably in Riyadh" is open, "Riyadh is not being considered" is against; a plain "will be" needs no stance. */
function stanceOf(span: Span, setting: Setting): Position['stance'] {
  const words = setting.view.pack.positions
  if (!words) return null
  const matchers = positionMatchers(words)
  if (phrasesNear(matchers.ruledOut, span, setting).length > 0) return 'against'
  return phrasesNear(matchers.perhaps, span, setting).length > 0 ? 'open' : null
}
