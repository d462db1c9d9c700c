import type { Difference } from '../model/comparison.ts'
import type { Teller } from './accounts.ts'
import { outletsOwn } from './accounts.ts'
import { type Entry, excluded } from './entries.ts'

type Grade = Difference['grade']

const silent = new Set(['would-not-say', 'neither-confirmed-nor-denied'])

/** Marks where two accounts differ on a row, by the strongest grade that fits; never a verdict. */
export function differencesOf(row: string, tellers: readonly Teller[], entries: readonly Entry[]): Difference[] {
  const own = tellers
    .filter((teller) => teller.side !== outletsOwn)
    .map((teller) => ({
      teller,
      said: entries.filter((entry) => entry.row === row && entry.teller === teller && !silent.has(entry.state)),
    }))
    .filter(({ said }) => said.length > 0)
  const pairs = own.flatMap((a, index) =>
    own.slice(index + 1).flatMap((b): Difference[] => {
      const grade = gradeOf(a.said, b.said)
      return grade
        ? [{ row, accounts: [a.teller.id, b.teller.id], grade, asReported: [...a.said, ...b.said].some(asReported) }]
        : []
    }),
  )
  const strong = pairs.filter(({ grade }) => grade !== 'words')
  return [...strong, ...inOtherWords(pairs)]
}

/** Accounts that use other words of one thing are one mark, whatever their number. */
function inOtherWords(pairs: readonly Difference[]): Difference[] {
  const weak = pairs.filter(({ grade }) => grade === 'words')
  const accounts = [...new Set(weak.flatMap((pair) => pair.accounts))]
  const [first, second, ...rest] = accounts
  const [one] = weak
  if (!one || !first || !second) return []
  return [
    {
      row: one.row,
      accounts: [first, second, ...rest],
      grade: 'words',
      asReported: weak.some((pair) => pair.asReported),
    },
  ]
}

function gradeOf(a: readonly Entry[], b: readonly Entry[]): Grade | null {
  const states = (entries: readonly Entry[]) => new Set(entries.map(({ state }) => state))
  const first = states(a)
  const second = states(b)
  if (first.has('denied') !== second.has('denied')) return 'excludes'
  if (first.has('undecided') !== second.has('undecided')) return 'certainty'
  const values = (entries: readonly Entry[]) => new Set(entries.flatMap(({ value }) => value ?? []))
  const left = values(a)
  const right = values(b)
  if ([...left].some((value) => right.has(opposite(value)))) return 'excludes'
  if (left.size > 0 && right.size > 0 && ![...left].some((value) => right.has(value))) return 'value'
  if (left.size > 0 && right.size > 0) return null
  const texts = new Set(a.map(({ span }) => span.text))
  return b.some(({ span }) => texts.has(span.text)) ? null : 'words'
}

function opposite(value: string): string {
  return value.startsWith(excluded) ? value.slice(excluded.length) : `${excluded}${value}`
}

/** True unless the words are the speaker's own, in the original: then "as reported; check the original" stands. */
function asReported({ statement, reading, span }: Entry): boolean {
  if (!statement) return true
  if (statement.source.how === 'published' && reading.document.account) return false
  return !statement.quotations.some(
    (quotation) =>
      quotation.wording === 'original' && quotation.span.start <= span.start && span.end <= quotation.span.end,
  )
}
