/** Filled by its owner. */
export interface ReportingWords {
  readonly todo: null
}
