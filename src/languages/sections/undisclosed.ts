/** Filled by its owner. */
export interface UndisclosedWords {
  readonly todo: null
}
