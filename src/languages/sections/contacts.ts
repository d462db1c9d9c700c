/** Filled by its owner. */
export interface ContactWords {
  readonly todo: null
}
