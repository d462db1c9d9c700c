/** How well text of this language is read, measured on text that nobody here wrote; shown at the head of every reading. */
export interface Quality {
  /** Of ten marked quotations, how many are found with the right speaker. */
  readonly quotations: number
  /** Of ten reported statements without marks, how many are found. */
  readonly reported: number
  /** On what this was measured. */
  readonly measuredOn: string
}
