import { rowTitle, stateTexts } from '../../compare/titles.ts'
import type { Cell, Comparison } from '../../model/comparison.ts'
import { isolatedRuns, shown } from '../isolated.ts'
import { safe } from '../safe.ts'
import { type Paint, paint } from '../terminal/paint.ts'
import { contactTitle, differenceText, legend, lettersOf } from './letters.ts'

/**
 * Prints comparisons for a terminal: the accounts with their letters, then row by row who says what. Letters, states and
 * our own line come first, the quoted words last on a line of their own, so that every script can stand there.
 */
export function printComparisons(comparisons: readonly Comparison[], color: boolean): string {
  if (comparisons.length === 0)
    return 'No contact was found to compare: no text tells of a call, meeting or other contact that took place.\n'
  return comparisons.map((comparison) => printed(comparison, paint(color))).join('\n')
}

function printed(comparison: Comparison, brush: Paint): string {
  const letterOf = lettersOf(comparison)
  const { accounts, rows, differences } = comparison
  const lines = [brush.strong(isolatedRuns(contactTitle(comparison))), '']
  for (const account of accounts) {
    lines.push(
      `  ${brush.strong(letterOf(account.id).padEnd(3))}${shown(account.name, 80)}  ${brush.quiet(isolatedRuns(account.restsOn))}`,
    )
  }
  for (const row of rows) {
    lines.push('', brush.accent(rowTitle(row.row).toUpperCase()))
    const silent = new Map<string, string[]>()
    row.cells.forEach((cell, index) => {
      const mark = letterOf(accounts[index]?.id ?? '')
      if (cell.spans.length === 0) silent.set(cell.state, [...(silent.get(cell.state) ?? []), mark])
      else lines.push(...cellLines(cell, mark, brush))
    })
    for (const [state, marks] of silent) {
      lines.push(
        `  ${brush.quiet(`${marks.join(', ')}  ${stateTexts[state as Cell['state']]}${searchedIn(row.cells, state)}`)}`,
      )
    }
    for (const difference of differences.filter((one) => one.row === row.row)) {
      lines.push(`  ${brush.warn(`≠ ${differenceText(difference, letterOf)}`)}`)
    }
  }
  lines.push('', ...legend(comparison).map((line) => brush.quiet(line)))
  return `${lines.join('\n')}\n`
}

function cellLines(cell: Cell, mark: string, brush: Paint): string[] {
  const values = cell.values.length > 0 ? `  ${cell.values.map((value) => shown(value, 60)).join(' / ')}` : ''
  const state = cell.state === 'said' ? '' : `  ${stateTexts[cell.state]}`
  return [
    `  ${brush.strong(mark.padEnd(3))}${state || values ? `${state}${values}`.trim() : 'said'}`,
    ...cell.spans.map(({ span, marks }) => `     ${marks ? `“${shown(span.text)}”` : shown(span.text)}`),
    `     ${brush.quiet(`[${isolatedRuns(safe(cell.line, 200))}]`)}`,
  ]
}

function searchedIn(cells: readonly Cell[], state: string): string {
  const words = new Set(cells.filter((cell) => cell.state === state).flatMap(({ searched }) => searched))
  return words.size > 0
    ? `; searched: ${[...words].slice(0, 12).join(', ')}${words.size > 12 ? ` and ${words.size - 12} more` : ''}`
    : ''
}
