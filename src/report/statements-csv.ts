import { positions } from '../model/position.ts'
import type { Reading } from '../model/reading.ts'
import { actorNames, speakerName } from './names.ts'

/** Columns of the table of statements; every item of a reading stands in the JSON. */
export const statementHeader = [
  'file',
  'document',
  'statement',
  'line',
  'column',
  'start',
  'end',
  'speaker',
  'speaker_id',
  'speaker_certainty',
  'act',
  'negated',
  'manner',
  'kind',
  'channel',
  'said_on',
  'teller',
  'words',
  'rule',
  'confidence',
  'review',
] as const

/** One row a statement; `start` and `end` are UTF-16 units of the document's text. */
export function statementRows(reading: Reading, file: string | null): (string | number | null)[][] {
  const place = positions(reading.document.text)
  const nameOf = actorNames(reading)
  const byId = new Map(reading.statements.map((statement) => [statement.id, statement]))
  return reading.statements.map((statement) => {
    const first = statement.content[0]
    const { line, column } = place(first.start)
    const outer = statement.within ? byId.get(statement.within) : undefined
    const channel = statement.channel?.value
    return [
      file,
      reading.document.id,
      statement.id,
      line,
      column,
      first.start,
      statement.content.at(-1)?.end ?? first.end,
      speakerName(statement, nameOf),
      statement.source.actor,
      statement.source.certainty,
      statement.act,
      String(statement.negated),
      statement.manner,
      statement.kind,
      channel ? [channel.type, channel.name].filter(Boolean).join(' ') : null,
      statement.saidOn?.value ?? null,
      outer ? speakerName(outer, nameOf) : null,
      statement.content.map(({ text }) => text).join(' … '),
      statement.rule,
      statement.confidence,
      'unreviewed',
    ]
  })
}
