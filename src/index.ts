/** Memcon as a library. Everything here is typed and pure but for `takeSource` on HTML, which loads its parser when first needed. */
export { type CompareOptions, compareReadings } from './compare/compare-readings.ts'
export { languages } from './languages/index.ts'
export type { Language } from './languages/language.ts'
export type { Actor, ActorKind, Capacity } from './model/actor.ts'
export type { Act, Manner } from './model/acts.ts'
export type {
  Account,
  Cell,
  CellState,
  CellWords,
  ChainLink,
  Comparison,
  ComparisonRow,
  Difference,
} from './model/comparison.ts'
export type { Block, Channel, Document, DocumentAccount, Media } from './model/document.ts'
export { MemconError } from './model/errors.ts'
export type {
  Claim,
  Commitment,
  Contact,
  Notice,
  Position,
  TopicMention,
  Undisclosed,
  Ungrounded,
} from './model/findings.ts'
export { codePoints, offsetOf, positions } from './model/position.ts'
export type { Reading } from './model/reading.ts'
export type { Span, Trace } from './model/span.ts'
export type { Quotation, Source as StatementSource, Statement, Via } from './model/statement.ts'
export type { Certainty, Evidence, Fact, Value } from './model/value.ts'
export { type ReadOptions, readDocument } from './read.ts'
export { type GivenRoster, loadRoster } from './roster/load.ts'
export type { Roster } from './roster/types.ts'
export { searchedWords } from './searched-words.ts'
export type { Source, SourceInput } from './sources/source.ts'
export { takeSource } from './sources/take-source.ts'
export { version } from './version.ts'
