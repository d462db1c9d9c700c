/** Filled by its owner. */
export interface OriginWords {
  readonly todo: null
}
