import type { Contact } from '../model/findings.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Fact } from '../model/value.ts'
import { channelText, standing, values } from './describe.ts'
import { actorNames, speakerName } from './names.ts'
import { safe } from './safe.ts'

/** An item of the record, the rule that found it and what was worked out about it afterwards. */
export interface Explained {
  readonly id: string
  readonly kind: string
  readonly rule: string
  readonly words: string
  readonly steps: readonly string[]
}

interface Item {
  readonly id: string
  readonly kind: string
  readonly rule: string
  readonly spans: readonly Span[]
  readonly steps: readonly string[]
}

/** Every item that has words at an offset (UTF-16 units), the shortest first, with the way it was found. */
export function explain(reading: Reading, offset: number): Explained[] {
  const length = ({ spans }: Item) => spans.reduce((sum, span) => sum + span.end - span.start, 0)
  return itemsOf(reading)
    .filter(({ spans }) => spans.some((span) => span.start <= offset && offset < span.end))
    .sort((a, b) => length(a) - length(b))
    .map(({ spans, ...item }) => ({ ...item, words: safe(spans.map(({ text }) => text).join(' … ')) }))
}

function itemsOf(reading: Reading): Item[] {
  const nameOf = actorNames(reading)
  return [
    ...reading.statements.map((statement) => ({
      id: statement.id,
      kind: 'statement',
      rule: statement.rule,
      spans: [...statement.source.spans, ...statement.cue, ...statement.content],
      steps: statementSteps(statement, reading, nameOf),
    })),
    ...reading.contacts.map((contact) => ({
      id: contact.id,
      kind: 'contact',
      rule: contact.rule,
      spans: contact.evidence,
      steps: contactSteps(contact, nameOf),
    })),
    ...reading.positions.map(({ id, rule, words, holder, stance, value }) => ({
      id,
      kind: 'position',
      rule,
      spans: [words],
      steps: [`held by ${nameOf(holder)}: ${[stance, value].filter(Boolean).join(' ')}`],
    })),
    ...reading.commitments.map(({ id, rule, what, by, made }) => ({
      id,
      kind: 'commitment',
      rule,
      spans: what,
      steps: [
        `by ${by.map(nameOf).join(' and ') || 'nobody named'}`,
        `made: ${made.value ?? 'open'}, ${standing(made)}`,
      ],
    })),
    ...reading.undisclosed.map(({ id, rule, what, actor, form }) => ({
      id,
      kind: 'undisclosed',
      rule,
      spans: [what],
      steps: [`${actor ? nameOf(actor) : 'speaker open'}: ${form}`],
    })),
    ...reading.claims.map(({ id, rule, content }) => ({
      id,
      kind: 'claim',
      rule,
      spans: [content],
      steps: ['nobody is named as its source'],
    })),
  ]
}

function statementSteps(statement: Statement, reading: Reading, nameOf: (id: string) => string): string[] {
  const { source, channel, saidOn, within, quotations } = statement
  const outer = reading.statements.find(({ id }) => id === within)
  return [
    `act ${statement.act}${statement.negated ? ', negated' : ''}${statement.cue[0] ? ` by the cue “${safe(statement.cue.map(({ text }) => text).join(' … '), 60)}”` : ', no cue'}`,
    `speaker ${speakerName(statement, nameOf)}: ${source.how}, ${source.certainty}${source.spans[0] ? ` from “${safe(source.spans.map(({ text }) => text).join(' … '), 80)}”` : ''}`,
    ...factSteps('channel', channel, (value) => channelText(value, nameOf)),
    ...factSteps('day', saidOn, (value) => value),
    ...quotations.map(
      ({ wording, from, wordsOf }) =>
        `quotation: ${wording}${from.length > 0 ? ` from ${from.join(', then ')}` : ''}${wordsOf ? `, words of ${nameOf(wordsOf)}` : ''}`,
    ),
    ...(outer ? [`inside what ${speakerName(outer, nameOf)} says (${outer.id})`] : []),
    `confidence ${statement.confidence}; the ${statement.level} level of the packs answered`,
  ]
}

function contactSteps(contact: Contact, nameOf: (id: string) => string): string[] {
  return [
    `who: ${contact.participants.map(nameOf).join(', ') || 'nobody named'}`,
    ...factSteps('status', contact.status, (value) => value),
    ...factSteps('day', contact.date, (value) => value),
    ...factSteps('minutes', contact.duration, String),
    ...factSteps('place', contact.place, ({ name }) => name),
    ...factSteps('asked by', contact.initiator, nameOf),
    ...contact.links.map(({ to, rel }) => `${rel} ${to}`),
  ]
}

function factSteps<T>(label: string, fact: Fact<T> | null, show: (value: T) => string): string[] {
  return fact
    ? values(fact).map(
        (value) => `${label} ${value.value === null ? 'without a value' : show(value.value)}: ${standing(value)}`,
      )
    : []
}
