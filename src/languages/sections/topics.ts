/** Filled by its owner. */
export interface TopicWords {
  readonly todo: null
}
