import { silences, stateTexts } from '../../compare/titles.ts'
import type { ChainLink, Comparison, Difference } from '../../model/comparison.ts'

/** The letter of a column: A, B, ... Z, AA. */
export function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`
}

/** Letters of the accounts of a comparison, by id. */
export function lettersOf({ accounts }: Comparison): (account: string) => string {
  const letters = new Map(accounts.map(({ id }, index) => [id, letter(index)]))
  return (account) => letters.get(account) ?? '?'
}

const grades: Readonly<Record<Difference['grade'], string>> = {
  words: 'other words',
  value: 'other value',
  certainty: 'other certainty',
  excludes: 'excluded by the other',
}

/** `A, B: other value; as reported; check the original`. */
export function differenceText(
  { accounts, grade, asReported }: Difference,
  letterOf: (account: string) => string,
): string {
  const check = asReported ? '; as reported; check the original' : ''
  return `${accounts.map(letterOf).join(', ')} possibly at odds: ${grades[grade]}${check}`
}

/** Heading of a comparison: `call, 2025-02-12: A and B`. */
export function contactTitle({ contact }: Comparison): string {
  const who = contact.participants.map(({ name }) => name).join(', ')
  return `${contact.type}${contact.date ? `, ${contact.date}` : ''}: ${who || 'participants not named'}`
}

/** The chain of each of a cell's words, from speaker to page; several are parted by a slash. */
export function chainText(chain: readonly ChainLink[]): string {
  return chain
    .map(({ kind, label }, index) => {
      const before = chain[index - 1]?.kind
      const next =
        before === 'page' || before === 'taken-from' || before === 'translation'
          ? kind === 'teller' || kind === 'speaker' || kind === 'page'
          : false
      return `${index === 0 ? '' : next ? ' / ' : '; '}${kind.replaceAll('-', ' ')}: ${label}`
    })
    .join('')
}

/** What the silences in a comparison mean, each that occurs once. */
export function legend({ rows }: Comparison): string[] {
  const states = new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state)))
  return [...states].flatMap((state) => (silences[state] ? [`${stateTexts[state]}: ${silences[state]}`] : []))
}
