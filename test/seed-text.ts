import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../src/model/reading.ts'
import type { Fact, Value } from '../src/model/value.ts'
import { readDocument } from '../src/read.ts'
import { loadRoster } from '../src/roster/load.ts'
import { takeSource } from '../src/sources/take-source.ts'

// The first document Memcon must read is not part of the repository; it lies beside some checkouts. `MEMCON_SEED` names another place.
const place = process.env.MEMCON_SEED ?? fileURLToPath(new URL('../../shared/seed/kremlin-call-te.md', import.meta.url))

/** Why tests of the seed are left out, or false. */
export const skip: string | false = existsSync(place)
  ? false
  : 'the seed article is not here (looked at MEMCON_SEED, else ../shared/seed): skipped'

export const seed: string = skip ? '' : readFileSync(place, 'utf8').trim()

const roster = loadRoster()

/** Reads a text as the command reads a Markdown file, with the roster that ships. */
export async function readText(text: string): Promise<Reading> {
  const source = await takeSource({ bytes: new TextEncoder().encode(text), path: 'page.md' })
  return readDocument(source, { roster })
}

/** Puts words in the place of others, all at once; every one must stand in the text. */
export function replaced(text: string, pairs: Readonly<Record<string, string>>): string {
  const words = Object.keys(pairs).sort((a, b) => b.length - a.length)
  const missing = words.filter((word) => !text.includes(word))
  if (missing.length > 0) throw new Error(`not in the text: ${missing.join(', ')}`)
  if (words.length === 0) return text
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return text.replace(new RegExp(escaped.join('|'), 'gu'), (word) => pairs[word] as string)
}

/** A record without its words and places: what it says, a line an item, so that two can be compared. */
export function outline(reading: Reading): string[] {
  const { document, statements, contacts, positions, commitments, undisclosed, claims, notices, ungrounded } = reading
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const name = (id: string | null): string => {
    const actor = id === null ? undefined : actors.get(id)
    return actor?.kind === 'group' ? `{${actor.members.map(name).sort().join(' ')}}` : String(id)
  }
  const names = (ids: readonly string[]) => ids.map(name).sort().join('+')
  const bySaid = (id: string | null) => {
    const statement = statements.find((one) => one.id === id)
    return statement ? name(statement.source.actor) : 'page'
  }
  const told = <T>(of: string, fact: Fact<T> | null, show: (value: Value<T>) => unknown = ({ value }) => value) =>
    fact ? [fact, ...fact.others].map((value) => `${of} ${show(value)} by ${bySaid(value.said)}`) : []
  const lines = [
    `document ${document.published?.value} ${document.published?.bound} from ${document.takenFrom.map(({ value }) => value)} ${document.translatedFrom?.value}`,
    ...statements.map(({ source, act, channel, saidOn, within, quotations }) => {
      const where = channel ? `${channel.value?.type} ${channel.value?.outlet} ${channel.certainty}` : 'nowhere'
      const words = quotations.map(({ wordsOf, wording, from, insertions }) =>
        [name(wordsOf), wording, from, insertions.length].join(' '),
      )
      return `statement ${name(source.actor)} ${source.certainty} ${act}; ${where}; ${saidOn?.value} ${saidOn?.certainty}; ${within ? 'told' : 'own'}; ${words.join(', ')}`
    }),
    ...contacts.flatMap(({ type, mode, participants, status, date, duration, place, initiator, mediators }) => [
      `contact ${type} ${mode} ${names(participants)} ${names(mediators)}`,
      ...told(`${type} status`, status),
      ...told(`${type} day`, date),
      ...told(`${type} length`, duration, ({ value, bound }) => `${bound} ${value}`),
      ...told(`${type} place`, place, ({ value }) => value?.country),
      ...told(`${type} asked by`, initiator),
    ]),
    ...positions.map(
      ({ issue, holder, statement, value, stance }) =>
        `position ${issue} ${name(holder)} ${value} ${stance} by ${bySaid(statement)}`,
    ),
    ...commitments.flatMap(({ by, to, mutual, topic, made, carriedOut }) => [
      `commitment ${names(by)} ${names(to)} ${mutual} ${topic} ${carriedOut?.value}`,
      ...told(`commitment ${topic}`, made),
    ]),
    ...undisclosed.map(
      ({ actor, topic, form, instead }) => `undisclosed ${name(actor)} ${topic} ${form} ${instead.length}`,
    ),
    ...claims.map(({ about }) => `claim about ${about.length}`),
    ...notices.map(({ code }) => `notice ${code}`),
    ...ungrounded.map(({ kind }) => `ungrounded ${kind}`),
  ]
  return lines.sort()
}
