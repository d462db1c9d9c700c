import { isColon, isStop } from '../marks.ts'
import type { Passage, Unit } from '../passage.ts'
import { trimSlot } from './clause.ts'
import { roleAt } from './roles.ts'
import type { Telling } from './telling.ts'
import type { HeadFinal } from './words.ts'

/** A name and its title in a headline; fewer words before the colon are a place or a topic. */
const longestName = 5
const shortestContent = 3

/** `చర్చలు కొనసాగుతాయి: గ్రెల్`: a headline with its source behind a colon. */
export function headline(passage: Passage, words: HeadFinal): Telling | null {
  const { units, stretches } = passage
  const [stretch] = stretches
  if (!stretch || stretches.length > 1 || isStop((units.at(-1) as Unit).text)) return null
  const colon = units.findLastIndex((unit) => isColon(unit.text))
  const length = units.length - colon - 1
  if (colon < 1 || length < 1 || length > longestName) return null
  for (let i = colon + 1; i < units.length; i++) {
    const role = roleAt(passage, words, i)
    if (role !== 'bare' && role !== 'modifier' && role !== 'dot') return null
  }
  const content = trimSlot(passage, { from: 0, to: colon })
  if (!content) return null
  const quoted = (units[content.from] as Unit).quotation !== null
  if (!quoted && content.to - content.from < shortestContent) return null
  return {
    rule: 'head-final/headline',
    subject: { from: colon + 1, to: units.length },
    cue: [{ from: colon, to: colon + 1 }],
    content: [content],
    to: [],
    act: 'assert',
    manner: null,
    negated: false,
    strength: 'usual',
    without: 'none',
    frame: 'colon',
  }
}
