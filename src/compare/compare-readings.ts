import { type ContactGroup, groupContacts } from '../identity/contacts.ts'
import type { Account, Comparison, ComparisonRow } from '../model/comparison.ts'
import type { Reading } from '../model/reading.ts'
import { outletsOwn, type Teller, tellersOf } from './accounts.ts'
import { cellOf, type SearchedWords } from './cells.ts'
import { differencesOf } from './differences.ts'
import { entriesOf, protocolRows } from './entries.ts'
import { formLabel } from './forms.ts'
import { regionName } from './region-name.ts'

export interface CompareOptions {
  /** The words looked for on a row in a language, listed where nothing was found. */
  readonly searched?: SearchedWords
}

/**
 * Groups readings by contact and puts the accounts of each side by side, the best documented contact first.
 * Only contacts that took place, or that several readings tell of, get a matrix. Reprints of one text count once.
 */
export function compareReadings(
  readings: readonly Reading[],
  { searched = () => [] }: CompareOptions = {},
): Comparison[] {
  const once = [...Map.groupBy(readings, ({ document }) => document.textHash).values()].flatMap((same) =>
    same.slice(0, 1),
  )
  const groups = groupContacts(once)
  const held = groups.filter((group) => group.some(({ contact }) => tookPlace(contact.status.value)))
  const heldIn = new Set(held.flatMap((group) => group.map(({ reading }) => reading)))
  // A contact to come that texts about a contact held speak of stands there, as the next step.
  const coming = groups.filter(
    (group) => !held.includes(group) && group.length > 1 && group.some(({ reading }) => !heldIn.has(reading)),
  )
  return [...held, ...coming]
    .map((group) => comparisonOf(group, readings, searched))
    .filter(({ accounts }) => accounts.length > 0)
    .sort((a, b) => documentsOf(b) - documentsOf(a) || b.rows.length - a.rows.length)
}

function tookPlace(status: string | null): boolean {
  return status === 'held' || status === 'underway' || status === 'claimed'
}

function documentsOf({ accounts }: Comparison): number {
  return new Set(accounts.flatMap(({ documents }) => documents)).size
}

function comparisonOf(group: ContactGroup, all: readonly Reading[], searched: SearchedWords): Comparison {
  const tellers = tellersOf(group)
  const entries = entriesOf(group, tellers)
  const columns = tellers.all().filter((teller) => entries.some((entry) => entry.teller === teller))
  const topics = [...new Set(entries.map(({ row }) => row))].filter(
    (row) => !(protocolRows as readonly string[]).includes(row),
  )
  const told = (row: string) => new Set(entries.filter((entry) => entry.row === row).map(({ teller }) => teller)).size
  const order = [...protocolRows, ...topics.sort((a, b) => told(b) - told(a) || (a < b ? -1 : 1))]
  const rows = order
    .filter((row) => entries.some((entry) => entry.row === row))
    .map(
      (row): ComparisonRow => ({
        row,
        kind: (protocolRows as readonly string[]).includes(row) ? 'protocol' : 'topic',
        cells: columns.map((teller) => cellOf(row, teller, entries, searched)),
      }),
    )
  return {
    schema: 'memcon.comparison/1',
    contact: contactOf(group),
    accounts: columns.map((teller, index) => accountOf(teller, rows, index, group, all)),
    rows,
    differences: rows.flatMap(({ row }) => differencesOf(row, columns, entries)),
  }
}

function contactOf(group: ContactGroup): Comparison['contact'] {
  const [first] = group
  const fullest = group.reduce(
    (best, told) => (told.contact.participants.length > best.contact.participants.length ? told : best),
    first,
  )
  const dated = group.find(({ contact }) => contact.date?.value)
  const names = new Map(fullest.reading.actors.map((actor) => [actor.id, actor.name]))
  return {
    id: `${first.reading.document.id.slice(0, 12)}:${first.contact.id}`,
    type: first.contact.type,
    participants: fullest.contact.participants.map((id) => ({ id, name: names.get(id) ?? id })),
    date: dated?.contact.date?.value ?? null,
  }
}

function accountOf(
  teller: Teller,
  rows: readonly ComparisonRow[],
  index: number,
  group: ContactGroup,
  all: readonly Reading[],
): Account {
  const cells = rows.filter(({ cells }) => (cells[index]?.spans.length ?? 0) > 0).length
  const hashes = new Set([...teller.readings].map(({ document }) => document.textHash))
  const pages = all.filter(({ document }) => hashes.has(document.textHash))
  const reprints = pages.length - hashes.size
  const outlets = new Set(
    [...teller.readings].map(({ document }) => document.outlet ?? document.publisher?.value ?? document.id),
  )
  const through = teller.whole
    ? 'its own text is held'
    : outlets.size === 1
      ? 'all through one page'
      : `through ${outlets.size} pages`
  return {
    id: teller.id,
    side: teller.side,
    name: `${sideName(teller.side, group)} · ${formLabel(teller)}`,
    form: teller.form,
    channel: teller.channel,
    official: teller.side !== outletsOwn && !['background', 'leak', 'agency-report'].includes(teller.form),
    whole: teller.whole,
    documents: [...teller.readings].map(({ document }) => document.id),
    restsOn: `${cells} ${cells === 1 ? 'cell' : 'cells'}, ${through}${reprints > 0 ? `, ${reprints} reprint${reprints > 1 ? 's' : ''} not counted` : ''}`,
  }
}

function sideName(side: string, group: ContactGroup): string {
  if (side === outletsOwn) return "Outlets' own words"
  const name =
    group.flatMap(({ reading }) => reading.actors.filter((actor) => actor.id === side))[0]?.name ??
    regionName(side.replace('state:', ''))
  return `${name}${name.endsWith('s') ? '’' : '’s'} version`
}
