import type { AccountForm, Channel } from './document.ts'
import type { Span } from './span.ts'

export type CellState =
  | 'said'
  | 'denied'
  | 'undecided'
  | 'would-not-say'
  | 'neither-confirmed-nor-denied'
  | 'no-mention-found'
  | 'not-held'
  | 'not-read-well'

/** One step between the words and the page they stand on. */
export interface ChainLink {
  readonly label: string
  readonly kind: 'speaker' | 'channel' | 'day' | 'page' | 'taken-from' | 'translation' | 'teller'
}

/** Exact words with the document they stand in. */
export interface CellWords {
  readonly document: string
  readonly span: Span
  readonly statement: string | null
  /** False where the words are not in the speaker's language: they leave without quotation marks. */
  readonly marks: boolean
}

export interface Cell {
  readonly state: CellState
  /** One plain English line that Memcon makes from the record; never evidence. */
  readonly line: string
  readonly values: readonly string[]
  readonly spans: readonly CellWords[]
  readonly chain: readonly ChainLink[]
  /** The words looked for where nothing was found. */
  readonly searched: readonly string[]
}

export interface Account {
  readonly id: string
  /** Actor id of the side. */
  readonly side: string
  readonly name: string
  readonly form: AccountForm
  readonly channel: Channel | null
  readonly official: boolean
  /** True where the account's own full text is held; false where it is known through what others took from it. */
  readonly whole: boolean
  readonly documents: readonly string[]
  /** "4 cells, all through one outlet". */
  readonly restsOn: string
}

export interface ComparisonRow {
  readonly row: string
  readonly kind: 'protocol' | 'topic' | 'phrase'
  readonly cells: readonly Cell[]
}

export interface Difference {
  readonly row: string
  /** Ids of the accounts that differ. */
  readonly accounts: readonly [string, string, ...string[]]
  readonly grade: 'words' | 'value' | 'certainty' | 'excludes'
  readonly asReported: boolean
}

/** The accounts of one contact side by side. */
export interface Comparison {
  readonly schema: 'memcon.comparison/1'
  readonly contact: ComparedContact
  readonly accounts: readonly Account[]
  readonly rows: readonly ComparisonRow[]
  readonly differences: readonly Difference[]
}

/** The contact that the accounts tell of, as far as they agree on it. */
export interface ComparedContact {
  readonly id: string
  readonly type: string
  readonly participants: readonly { readonly id: string; readonly name: string }[]
  readonly date: string | null
}
