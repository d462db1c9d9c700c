import type { Act } from '../../model/acts.ts'
import type { Position } from '../../model/findings.ts'
import { contains } from '../../model/span.ts'
import { areaOf, issues } from '../../model/topics.ts'
import { stretchOf } from '../contact/satellites.ts'
import { topicOf } from '../issue.ts'
import { type Construction, held } from './held.ts'

/** Where an act of speech puts its speaker to what it speaks of. */
const stanceOfAct: Readonly<Partial<Record<Act, Position['stance']>>> = {
  support: 'for',
  welcome: 'for',
  demand: 'for',
  urge: 'for',
  propose: 'for',
  reject: 'against',
  criticise: 'against',
  condemn: 'against',
  'express-readiness': 'open',
}
const ofContact = new Set([areaOf(issues.initiator), areaOf(issues.venue)])

/** "Harvok WELCOMED the ceasefire", "Grel DEMANDED that sanctions be lifted": for, against or open to what the words are about. */
export const stance: Construction = (setting) => {
  const { context, view } = setting
  return view.contents.flatMap(({ statement, ...range }): Position[] => {
    const found = stanceOfAct[statement.act]
    const [content] = statement.content
    if (found === undefined || statement.negated || statement.confidence === 'low') return []
    if (range.start !== content.start || !contains(view, range)) return []
    const { from, to } = stretchOf(context.segmented.tokens, range)
    const issue = topicOf(view.pack, context.segmented.tokens, from, to)
    if (!issue || ofContact.has(areaOf(issue))) return []
    return held(range, { issue, value: null, stance: found, rule: `position/${statement.act}` }, setting)
  })
}
