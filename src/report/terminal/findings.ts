import type { Contact } from '../../model/findings.ts'
import type { Reading } from '../../model/reading.ts'
import { byStart, type Span } from '../../model/span.ts'
import type { Fact } from '../../model/value.ts'
import { bounded, values } from '../describe.ts'
import { shown } from '../isolated.ts'
import { certaintyLabels, minutes, words } from '../labels.ts'
import { speakerName } from '../names.ts'
import { placeOf, type View } from './view.ts'

/** Contacts with every telling of each protocol fact and its teller. */
export function contacts(reading: Reading, view: View): string[] {
  const teller = tellerOf(reading, view)
  return reading.contacts.flatMap((contact) => {
    const row = <T>(label: string, fact: Fact<T> | null, show: (value: T) => string) =>
      fact
        ? values(fact).map((value) => {
            const span = value.evidence.find((item) => 'start' in item)
            const sure = value.certainty === 'stated' ? '' : ` (${certaintyLabels[value.certainty]})`
            return `      ${view.paint.quiet(label.padEnd(10))}${bounded(value, show)}${sure}${teller(value.said)}${span ? `  ${shown(span.text, 80)}` : ''}`
          })
        : []
    return [
      `    ${view.paint.quiet(placeOf(contact.evidence, view).padEnd(8))}${view.paint.strong(title(contact, view))}`,
      ...row('status', contact.status, words),
      ...row('day', contact.date, (day) => day),
      ...row('length', contact.duration, minutes),
      ...row('place', contact.place, (place) =>
        [place.name && shown(place.name, 80), place.country].filter(Boolean).join(', '),
      ),
      ...row('asked by', contact.initiator, view.nameOf),
    ]
  })
}

function title(contact: Contact, view: View): string {
  const kind = [contact.type, contact.mode && contact.mode !== 'phone' ? `(${words(contact.mode)})` : '']
    .filter(Boolean)
    .join(' ')
  return `${kind}: ${contact.participants.map(view.nameOf).join(', ') || 'participants not named'}`
}

function tellerOf(reading: Reading, view: View): (said: string | null) => string {
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]))
  return (said) => {
    const statement = said ? byId.get(said) : undefined
    return statement ? ` · by ${speakerName(statement, view.nameOf, shown)}` : " · in the document's own voice"
  }
}

/** Positions on an issue that more than one stance or value is told of. */
export function positions(reading: Reading, view: View): string[] {
  const teller = tellerOf(reading, view)
  return [...Map.groupBy(reading.positions, (position) => position.issue)]
    .filter(
      ([, held]) => new Set(held.map((position) => `${position.holder} ${position.stance} ${position.value}`)).size > 1,
    )
    .flatMap(([issue, held]) => [
      `  ${view.paint.strong(words(issue))}`,
      ...held.map((position) =>
        item(
          position.words,
          `${view.nameOf(position.holder)} · ${[position.stance, position.value].filter(Boolean).join(' ') || 'stance open'}${teller(position.statement)}`,
          position.words.text,
          view,
        ),
      ),
    ])
}

/** Commitments: by whom, to whom, how firm, by whose telling. */
export function commitments(reading: Reading, view: View): string[] {
  return reading.commitments.map((commitment) => {
    const who = commitment.by.map(view.nameOf).join(' and ') || 'whose is not said'
    const done = commitment.carriedOut?.value ? ` · ${words(commitment.carriedOut.value)}` : ''
    const told = commitment.statements
      .map((id) => reading.statements.find((statement) => statement.id === id))
      .filter((found) => found !== undefined)
    const by =
      told.length > 0
        ? ` · by ${[...new Set(told.map((statement) => speakerName(statement, view.nameOf, shown)))].join(', ')}`
        : " · in the document's own voice"
    const made = commitment.made.value ? words(commitment.made.value) : 'made: open'
    return item(
      commitment.what[0],
      `${who}${commitment.mutual ? ' (mutual)' : ''} · ${made}${done}${by}`,
      commitment.what.map((span) => span.text).join(' … '),
      view,
    )
  })
}

/** What somebody would not say, and what he said in its place. */
export function undisclosed(reading: Reading, view: View): string[] {
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]))
  return reading.undisclosed.flatMap((finding) => {
    const who = finding.actor ? view.nameOf(finding.actor) : 'speaker open'
    const instead = finding.instead.map((id) => byId.get(id)).filter((found) => found !== undefined)
    return [
      item(finding.what, `${who} · ${words(finding.form)}`, finding.what.text, view),
      ...instead.map(
        (statement) =>
          `            ${view.paint.quiet('said instead')} ${shown(statement.content.map((span) => span.text).join(' … '))}`,
      ),
    ]
  })
}

/** The outlet's own claims: nobody is named as their source. */
export function claims(reading: Reading, view: View): string[] {
  return reading.claims.map((claim) => item(claim.content, 'no source named', claim.content.text, view))
}

/** Notices in the order of the text, those without a place first. */
export function notices(reading: Reading, view: View): string[] {
  return [...reading.notices]
    .sort((a, b) => (a.span && b.span ? byStart(a.span, b.span) : Number(Boolean(a.span)) - Number(Boolean(b.span))))
    .map(
      (notice) =>
        `    ${view.paint.quiet((notice.span ? view.place(notice.span.start) : '-').padEnd(8))}${notice.code}: ${shown(notice.message, 200)}${notice.span ? `  ${shown(notice.span.text, 80)}` : ''}`,
    )
}

/** Words without a value or a speaker, and proposals that failed the span gate. */
export function open(reading: Reading, view: View): string[] {
  const unresolved = reading.statements
    .filter((statement) => !statement.source.actor && statement.source.spans.length > 0)
    .map((statement) =>
      item(
        statement.source.spans[0],
        `speaker not resolved · ${statement.source.candidates.map(view.nameOf).join(' or ') || 'no candidates'}`,
        statement.source.spans.map((span) => span.text).join(' '),
        view,
      ),
    )
  const ungrounded = reading.ungrounded.map(
    (proposal) => `    -       ungrounded ${proposal.kind}: ${proposal.reason}  ${shown(proposal.proposed, 160)}`,
  )
  return [...unresolved, ...ungrounded]
}

function item(span: Span | undefined, about: string, quoted: string, view: View): string {
  return `    ${view.paint.quiet((span ? view.place(span.start) : '-').padEnd(8))}${about}\n            ${shown(quoted)}`
}
