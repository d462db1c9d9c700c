/** Filled by its owner. */
export interface CommitmentWords {
  readonly todo: null
}
