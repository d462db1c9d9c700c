/** Filled by its owner. */
export interface TimeWords {
  readonly todo: null
}
