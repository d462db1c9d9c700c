/**
 * What a language needs whose clauses follow one another in a row, parted by commas alone: nothing opens a clause and no
 * form shows whose verb it is (Chinese). One verb of telling governs all that follows it, until whoever reports speaks
 * again. All single words.
 */
export interface SeriesWords {
  /** Close a phrase of time or place that a preposition opened: 在 ... 上, 在 ... 时. */
  readonly frames: readonly string[]
  /** Join what is before them to the noun behind: 的. A verb of saying just before or behind one is no verb of its clause. */
  readonly links: readonly string[]
  /** Ends of words for a side that speaks of itself within what its own people say: 方 (中方, 我方, 双方). */
  readonly sides: readonly string[]
  /** Stand behind a verb and are no part of what follows: 了, 过. */
  readonly aspects: readonly string[]
}
