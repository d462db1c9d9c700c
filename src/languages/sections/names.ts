/** Filled by its owner. */
export interface NameWords {
  readonly todo: null
}
