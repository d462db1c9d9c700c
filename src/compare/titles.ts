import type { CellState } from '../model/comparison.ts'

const titles: Readonly<Record<string, string>> = {
  when: 'when it took place',
  'how-long': 'how long it took',
  'who-takes-part': 'who took part',
  'who-asked': 'who asked for it',
  'where-next': 'where next',
  'next-step': 'next step',
  'undisclosed/other': 'what else was not disclosed',
}

/** What a row is about, in plain English of ours: `protocol/initiator` -> `initiator`. */
export function rowTitle(row: string): string {
  return titles[row] ?? (row.split('/').at(-1) ?? row).replaceAll('-', ' ')
}

/** What a cell's state means; words for cells without words. */
export const stateTexts: Readonly<Record<CellState, string>> = {
  said: 'said',
  denied: 'denied',
  undecided: 'not decided',
  'would-not-say': 'would not say',
  'neither-confirmed-nor-denied': 'neither confirmed nor denied',
  'no-mention-found': 'no mention found',
  'not-held': 'not held',
  'not-read-well': 'not read well',
}

/** What a silence means, for the foot of a table. */
export const silences: Readonly<Partial<Record<CellState, string>>> = {
  'no-mention-found': 'the words listed were searched in the whole text that is held, and not found',
  'not-held': 'the account is known only through what others took from it',
  'not-read-well': 'the language or text is beyond us',
}
