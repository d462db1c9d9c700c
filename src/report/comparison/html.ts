import { rowTitle, stateTexts } from '../../compare/titles.ts'
import type { Cell, Comparison } from '../../model/comparison.ts'
import { safe } from '../safe.ts'
import { chainText, contactTitle, differenceText, legend, lettersOf } from './letters.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A source's words in HTML: nothing of them can become markup. */
function escaped(text: string): string {
  return safe(text, 1000).replace(/[&<>"']/g, (mark) => entities[mark] as string)
}

/** The matrix as an HTML fragment of plain tables that pastes into an article, with the chain of each cell under its words. */
export function comparisonHtml(comparisons: readonly Comparison[]): string {
  return `${comparisons.map(matrix).join('\n')}\n`
}

function matrix(comparison: Comparison): string {
  const letterOf = lettersOf(comparison)
  const { accounts, rows, differences } = comparison
  const heads = accounts.map(
    ({ id, name, restsOn }) =>
      `<th scope="col">${letterOf(id)} ${escaped(name)}<br><small>${escaped(restsOn)}</small></th>`,
  )
  const body = rows.map(({ row, cells }) => {
    const marks = differences
      .filter((one) => one.row === row)
      .map((one) => `<br><small>≠ ${escaped(differenceText(one, letterOf))}</small>`)
    return `<tr><th scope="row">${escaped(rowTitle(row))}${marks.join('')}</th>${cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join('')}</tr>`
  })
  return [
    '<table>',
    `<caption>${escaped(contactTitle(comparison))}</caption>`,
    `<thead><tr><td></td>${heads.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
    ...legend(comparison).map((line) => `<p><small>${escaped(line)}</small></p>`),
    '<p><small>Compiled from public reports; not an official record. Unreviewed.</small></p>',
  ].join('\n')
}

function cellHtml(cell: Cell): string {
  if (cell.spans.length === 0) {
    const searched =
      cell.searched.length > 0 ? ` <small>searched: ${escaped(cell.searched.slice(0, 8).join(', '))}</small>` : ''
    return `<em>${stateTexts[cell.state]}</em>${searched}`
  }
  const words = cell.spans.map(({ span, marks }) =>
    marks ? `<q dir="auto">${escaped(span.text)}</q>` : `<span dir="auto">${escaped(span.text)}</span>`,
  )
  const chain = escaped(chainText(cell.chain))
  return `${words.join('<br>')}<br><em>${escaped(cell.line)}</em><br><small>${chain}</small>`
}
