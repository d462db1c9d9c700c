/** Filled by its owner. */
export interface ClaimWords {
  readonly todo: null
}
