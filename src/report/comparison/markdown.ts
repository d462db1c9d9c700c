import { rowTitle, stateTexts } from '../../compare/titles.ts'
import type { Cell, Comparison } from '../../model/comparison.ts'
import { safe } from '../safe.ts'
import { chainText, contactTitle, differenceText, legend, lettersOf } from './letters.ts'

const special = /[\\`*_{}[\]<>()#+!|~&]/g

/** A source's words in Markdown: nothing of them can become markup. */
function escaped(text: string): string {
  return safe(text, 1000).replace(special, (mark) => `\\${mark}`)
}

/** The matrix as Markdown that pastes into an article: exact words, our line in italics, and the chain of each cell as a footnote. */
export function comparisonMarkdown(comparisons: readonly Comparison[]): string {
  return `${comparisons.map((comparison, index) => matrix(comparison, index + 1)).join('\n\n')}\n`
}

function matrix(comparison: Comparison, number: number): string {
  const letterOf = lettersOf(comparison)
  const notes: string[] = []
  const note = (cell: Cell) => {
    notes.push(`[^m${number}-${notes.length + 1}]: ${escaped(chainText(cell.chain))}`)
    return `[^m${number}-${notes.length}]`
  }
  const cellText = (cell: Cell) => {
    if (cell.spans.length === 0)
      return `*${stateTexts[cell.state]}*${cell.searched.length > 0 ? ` (searched: ${escaped(cell.searched.slice(0, 8).join(', '))})` : ''}`
    const words = cell.spans.map(({ span, marks }) => (marks ? `“${escaped(span.text)}”` : escaped(span.text)))
    return `${words.join('<br>')}${note(cell)}<br>*${escaped(cell.line)}*`
  }
  const { accounts, rows, differences } = comparison
  const lines = [
    `## ${escaped(contactTitle(comparison))}`,
    '',
    `| | ${accounts.map(({ id, name, restsOn }) => `${letterOf(id)} ${escaped(name)}<br>*${escaped(restsOn)}*`).join(' | ')} |`,
    `| --- | ${accounts.map(() => '---').join(' | ')} |`,
    ...rows.map(({ row, cells }) => {
      const marks = differences
        .filter((one) => one.row === row)
        .map((one) => `<br>*≠ ${escaped(differenceText(one, letterOf))}*`)
      return `| **${escaped(rowTitle(row))}**${marks.join('')} | ${cells.map(cellText).join(' | ')} |`
    }),
    '',
    ...legend(comparison).map((line) => `- ${escaped(line)}`),
    '',
    'Compiled from public reports; not an official record. Unreviewed.',
    '',
    ...notes,
  ]
  return lines.join('\n')
}
