import type { Reading } from '../../model/reading.ts'
import { contains } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { channelText } from '../describe.ts'
import { shown } from '../isolated.ts'
import { certaintyLabels, words } from '../labels.ts'
import { speakerName } from '../names.ts'
import { placeOf, type View } from './view.ts'

/** Statements grouped by speaker in the order in which the speakers first appear; the doubtful ones apart. */
export function statements(reading: Reading, view: View, doubtful: boolean): string[] {
  const shown = reading.statements.filter(({ confidence }) => (confidence === 'low') === doubtful)
  const groups = Map.groupBy(shown, (statement) => groupOf(statement, view))
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]))
  return [...groups].flatMap(([name, group]) => [
    `  ${view.paint.strong(name)}`,
    ...group.flatMap((statement) => lines(statement, byId, view)),
  ])
}

function groupOf(statement: Statement, view: View): string {
  const name = speakerName(statement, view.nameOf, shown)
  const { capacity } = statement.source
  if (!capacity || !statement.source.actor || statement.source.actor.startsWith('office:')) return name
  return `${name}, ${words(capacity.role)}${capacity.side ? ` of ${view.nameOf(capacity.side)}` : ''}`
}

function lines(statement: Statement, byId: ReadonlyMap<string, Statement>, view: View): string[] {
  const { paint } = view
  const about = [
    `${statement.negated ? 'not ' : ''}${words(statement.act)}`,
    statement.manner && words(statement.manner),
    statement.channel && mark(channelName(statement, view), statement.channel.certainty),
    statement.saidOn && mark(statement.saidOn.value ?? 'day open', statement.saidOn.certainty),
    statement.source.how === 'carried' && 'speaker carried on',
    statement.source.certainty === 'open' && statement.source.actor && 'speaker open',
    statement.within && `told by ${teller(statement, byId, view)}`,
    ...statement.via.map((via) => via.actor && `via ${view.nameOf(via.actor)}`),
  ].filter(Boolean)
  const place = placeOf(statement.content, view).padEnd(8)
  return [`    ${paint.quiet(place)}${about.join(' · ')}`, `            ${said(statement)}`]
}

function channelName(statement: Statement, view: View): string {
  return statement.channel?.value ? channelText(statement.channel.value, view.nameOf) : 'channel open'
}

function mark(text: string, certainty: keyof typeof certaintyLabels): string {
  return certainty === 'stated' ? text : `${text} (${certaintyLabels[certainty]})`
}

function teller(statement: Statement, byId: ReadonlyMap<string, Statement>, view: View): string {
  const outer = statement.within ? byId.get(statement.within) : undefined
  return outer ? speakerName(outer, view.nameOf, shown) : 'another'
}

/** The words: quotations between marks of ours, the rest as it stands. */
function said(statement: Statement): string {
  return statement.content
    .map((span) => {
      const whole = statement.quotations.some((quotation) => contains(quotation.span, span))
      return whole ? `“${shown(span.text)}”` : shown(span.text)
    })
    .join(' … ')
}
