import { rowTitle } from '../../compare/titles.ts'
import type { Comparison } from '../../model/comparison.ts'
import { csv } from '../csv.ts'
import { chainText, contactTitle } from './letters.ts'

/** The matrix as CSV, a line a cell, with the chain of each. */
export function comparisonCsv(comparisons: readonly Comparison[]): string {
  const rows = comparisons.flatMap((comparison) =>
    comparison.rows.flatMap(({ row, kind, cells }) =>
      cells.map((cell, index) => [
        contactTitle(comparison),
        kind,
        rowTitle(row),
        comparison.accounts[index]?.name ?? '',
        cell.state,
        cell.values.join('; '),
        cell.spans.map(({ span }) => span.text).join(' … '),
        cell.line,
        chainText(cell.chain),
        'unreviewed',
      ]),
    ),
  )
  return csv(['contact', 'kind', 'row', 'account', 'state', 'values', 'words', 'line', 'chain', 'review'], rows)
}
