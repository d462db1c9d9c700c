import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Reading } from '../src/model/reading.ts'
import type { Statement } from '../src/model/statement.ts'
import { readDocument } from '../src/read.ts'
import { loadRoster } from '../src/roster/load.ts'
import type { Roster } from '../src/roster/types.ts'
import { takeSource } from '../src/sources/take-source.ts'

const folder = fileURLToPath(new URL('./documents/', import.meta.url))

/** A row of expected.yaml; `test/documents/README.md` says what its keys mean. */
export type Row = Readonly<Record<string, unknown>>

export interface Golden {
  readonly name: string
  readonly reading: Reading
  readonly expected: Readonly<Record<string, readonly Row[]>> & { readonly document: Row }
}

/** One thing that a document is expected to give, and whether it did. */
export interface Check {
  readonly what: string
  readonly field: string
  readonly right: boolean
  readonly got: unknown
}

/** Reads every made-up document, or those whose name begins so (`de/`), with the made-up roster and its language's own. */
export async function goldens(beginning = ''): Promise<Golden[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('expected.yaml') && file.startsWith(beginning))
    .sort()
  const rosters = new Map(
    [...new Set(files.map(languageOf))].map((language) => [
      language,
      loadRoster({ files: rosterFiles(language), replace: true }),
    ]),
  )
  return Promise.all(
    files.map(async (file) => {
      const name = dirname(file)
      const article = readdirSync(folder + name).find((entry) => entry.startsWith('article.')) as string
      const source = await takeSource({ bytes: readFileSync(`${folder}${name}/${article}`), path: article })
      return {
        name,
        reading: readDocument(source, { roster: rosters.get(languageOf(file)) as Roster }),
        expected: parse(readFileSync(folder + file, 'utf8')) as Golden['expected'],
      }
    }),
  )
}

function languageOf(file: string): string {
  return file.slice(0, file.indexOf('/'))
}

/** The roster of all made-up documents, and the one beside those of a language. */
function rosterFiles(language: string): string[] {
  return [`${folder}roster.yaml`, `${folder}${language}/roster.yaml`].filter((file) => existsSync(file))
}

/** Checks the statements of a document: each expected one found, with its speaker, act and so on; and none that nobody expects. */
export function checkStatements({ reading, expected }: Golden): Check[] {
  const { text } = reading.document
  const rows = (expected.statements ?? []).map((row) => ({
    row,
    units: unitsOf(text, row.content as string[], row.source as string | null),
  }))
  const left = new Set(reading.statements)
  const matched = new Map<Row, Statement>()
  const pairs = rows
    .flatMap(({ row, units }) =>
      reading.statements.map((statement) => ({
        row,
        statement,
        share: jaccard(units, unitsIn(statement)) + (sourceFits(row, statement) ? 0.01 : 0),
      })),
    )
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
  for (const { row, statement } of pairs) {
    if (matched.has(row) || !left.has(statement)) continue
    matched.set(row, statement)
    left.delete(statement)
  }
  const ids = new Map([...matched].map(([row, statement]) => [row.id, statement.id]))
  const checks = rows.flatMap(({ row }) => {
    const what = `${row.id} ${(row.content as string[])[0]?.slice(0, 60)}`
    const statement = matched.get(row)
    if (!statement) return row.optional ? [] : [{ what, field: 'found', right: false, got: null }]
    const check = (field: string, right: boolean, got: unknown): Check => ({ what, field, right, got })
    const { source } = statement
    return [
      check('found', true, statement.id),
      check('speaker', speakerFits(row, statement, reading), source.actor),
      ...(source.certainty === 'stated'
        ? [check('certain speaker', speakerFits(row, statement, reading), source.actor)]
        : []),
      ...(sidesOf(row.speaker, reading).length > 0
        ? [check('side', sideFits(row, statement, reading), source.actor)]
        : []),
      ...(row.topic
        ? [
            check(
              'topic',
              [row.topic].flat().some((topic) => statement.topics.includes(String(topic))),
              statement.topics,
            ),
          ]
        : []),
      ...(statement.saidOn?.certainty === 'stated'
        ? [
            check(
              'stated day',
              oneOf((row.day as Row | null)?.value ?? null, statement.saidOn.value),
              statement.saidOn.value,
            ),
          ]
        : []),
      check('kind', oneOf(row.kind, statement.kind), statement.kind),
      check('act', oneOf(row.act, statement.act), statement.act),
      check('negated', oneOf(row.negated ?? false, statement.negated), statement.negated),
      check(
        'quotations',
        same(
          row.quotations ?? [],
          statement.quotations.map(({ span }) => span.text),
        ),
        statement.quotations.map(({ span }) => span.text),
      ),
      check(
        'insertions',
        same(
          row.insertions ?? [],
          statement.quotations.flatMap(({ insertions }) => insertions.map((span) => span.text.slice(1, -1))),
        ),
        statement.quotations.flatMap(({ insertions }) => insertions.map((span) => span.text)),
      ),
      check('channel', channelFits(row.channel as Row | null, statement), statement.channel?.value?.type ?? null),
      check('day', dayFits(row.day as Row | null, statement), statement.saidOn?.value ?? null),
      check(
        'within',
        (row.within ? ids.get(row.within) : null) === statement.within || (!row.within && !statement.within),
        statement.within,
      ),
    ]
  })
  const spurious = [...left].map((statement) => ({
    what: `nobody expects ${statement.content[0].text.slice(0, 60)}`,
    field: 'expected',
    right: false,
    got: `${statement.source.actor} ${statement.rule}`,
  }))
  return [
    ...checks,
    ...[...matched.values()].map((statement) => ({ what: statement.id, field: 'expected', right: true, got: null })),
    ...spurious,
  ]
}

/** Checks contacts, commitments, positions, what was not disclosed, and claims. */
export function checkFindings({ reading, expected }: Golden): Check[] {
  const { text } = reading.document
  const touches = (words: readonly string[], spans: readonly { start: number; end: number }[]) => {
    const units = unitsOf(text, words, null)
    return spans.some(({ start, end }) => [...units].some((unit) => start <= unit && unit < end))
  }
  const required = (rows: readonly Row[] | undefined) => (rows ?? []).filter((row) => !row.optional)
  const contacts = required(expected.contacts).flatMap((row): Check[] => {
    const what = `${row.id} ${row.type}`
    const found = reading.contacts.find(
      (contact) => oneOf(row.type, contact.type) && touches(row.evidence as string[], contact.evidence),
    )
    const check = (field: string, right: boolean, got: unknown) => ({ what, field, right, got })
    if (!found) return [check('contact', false, null)]
    const value = (key: 'date' | 'duration') => (row[key] as Row[] | undefined)?.[0]?.value ?? null
    return [
      check('contact', true, found.id),
      check('contact status', oneOf(row.status, found.status.value), found.status.value),
      check(
        'participants',
        same([...((row.participants as string[]) ?? [])].sort(), [...found.participants].sort()),
        found.participants,
      ),
      check('contact date', oneOf(value('date'), found.date?.value ?? null), found.date?.value),
      check('duration', value('duration') === (found.duration?.value ?? null), found.duration?.value),
    ]
  })
  const commitments = required(expected.commitments).map((row): Check => {
    const found = reading.commitments.find(({ what }) => touches(row.what as string[], what))
    return {
      what: (row.what as string[])[0]?.slice(0, 60) ?? '',
      field: 'commitment',
      right: Boolean(found && oneOf(row.made, found.made.value)),
      got: found?.made.value,
    }
  })
  const undisclosed = required(expected.undisclosed).map((row): Check => {
    const found = reading.undisclosed.find(({ what }) => touches([row.what].flat() as string[], [what]))
    return {
      what: String(row.what).slice(0, 60),
      field: 'undisclosed',
      right: Boolean(found && oneOf(row.form, found.form) && oneOf(row.actor, found.actor)),
      got: found && [found.form, found.actor],
    }
  })
  const positions = required(expected.positions).map((row): Check => {
    const near = reading.positions.filter(
      ({ issue, words }) => issue === row.issue && touches([row.words as string], [words]),
    )
    return {
      what: `${row.issue} ${String(row.words).slice(0, 60)}`,
      field: 'position',
      right: near.some(({ stance }) => row.stance === undefined || oneOf(row.stance, stance)),
      got: near.map(({ stance }) => stance),
    }
  })
  const claims = required(expected.claims).map(
    (row): Check => ({
      what: (row.content as string).slice(0, 60),
      field: 'claim',
      right: reading.claims.some(({ content }) => touches([row.content as string], [content])),
      got: reading.claims.length,
    }),
  )
  const notSpeech = ((expected.notSpeech as unknown as string[]) ?? []).map(
    (words): Check => ({
      what: words,
      field: 'not speech',
      right: !reading.statements.some(({ quotations }) => quotations.some(({ span }) => span.text === words)),
      got: null,
    }),
  )
  return [...contacts, ...commitments, ...positions, ...undisclosed, ...claims, ...notSpeech]
}

function oneOf(expected: unknown, got: unknown): boolean {
  return Array.isArray(expected) ? expected.includes(got) : expected === got
}

function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) =>
    JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.trim() : part)).replace(/\s+/g, ' ')
  return plain(a) === plain(b)
}

function speakerFits(row: Row, { source }: Statement, reading: Reading): boolean {
  const wanted = Array.isArray(row.speaker) ? row.speaker : [row.speaker]
  return wanted.some((speaker) => {
    if (speaker === null) return source.actor === null
    if (speaker === 'here') return source.actor?.startsWith('here:')
    const actor = reading.actors.find(({ id }) => id === source.actor)
    if (speaker === 'anonymous') return actor?.kind === 'anonymous' || actor?.kind === 'group'
    if (speaker === 'group')
      return (
        actor?.kind === 'group' &&
        (!row.members || same([...(row.members as string[])].sort(), [...actor.members].sort()))
      )
    return source.actor === speaker
  })
}

/** The sides for which an actor, or any of several, speaks. */
function sidesOf(speaker: unknown, reading: Reading): string[] {
  return [speaker].flat().flatMap((id) => {
    const capacities = reading.actors.find((actor) => actor.id === id)?.capacities ?? []
    return capacities
      .flatMap(({ side }) => side ?? [])
      .concat(typeof id === 'string' && id.startsWith('state:') ? id : [])
  })
}

/** An unresolved speaker is on no side; one of a wrong side is never right. */
function sideFits(row: Row, { source }: Statement, reading: Reading): boolean {
  if (speakerFits(row, { source } as Statement, reading)) return true
  const got = sidesOf(source.actor, reading)
  return got.length === 0 || got.some((side) => sidesOf(row.speaker, reading).includes(side))
}

function channelFits(row: Row | null | undefined, { channel }: Statement): boolean {
  if (!row) return channel === null
  return (
    channel?.value !== undefined &&
    channel.value !== null &&
    oneOf(row.type, channel.value.type) &&
    (!row.outlet || oneOf(row.outlet, channel.value.outlet)) &&
    oneOf(row.certainty, channel.certainty)
  )
}

function dayFits(row: Row | null | undefined, { saidOn }: Statement): boolean {
  if (!row) return saidOn === null || saidOn.value === null
  return oneOf(row.value, saidOn?.value ?? null) && oneOf(row.certainty, saidOn?.certainty)
}

function sourceFits(row: Row, { source }: Statement): boolean {
  return typeof row.source === 'string' && source.spans.some(({ text }) => text === row.source)
}

function unitsIn({ content }: Statement): Set<number> {
  return new Set(content.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)))
}

/** The units of words in a text: their first place, white space compared as one blank. */
export function unitsOf(text: string, words: readonly string[], _source: string | null): Set<number> {
  const units = new Set<number>()
  for (const one of words) {
    const pattern = String(one)
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+')
    const found = new RegExp(pattern, 'u').exec(text)
    if (!found) throw new Error(`expected words are not in the text: ${one}`)
    for (let at = found.index; at < found.index + found[0].length; at++) units.add(at)
  }
  return units
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = a.intersection(b).size
  return shared / (a.size + b.size - shared)
}
