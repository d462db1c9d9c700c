import type { ChannelType } from '../../model/document.ts'
import type { Statement } from '../../model/statement.ts'

/**
 * Where words were uttered or put out, and on which terms. Phrases are matched on normal forms; a `*` at the end of the
 * last word stands for any ending.
 */
export interface ChannelWords {
  /** Nouns and phrases that name a kind of channel. A word that is also an everyday noun ("post", "note") stands in a phrase. */
  readonly kinds: readonly { readonly type: ChannelType; readonly phrases: readonly string[] }[]
  /**
   * Addressees that imply a channel: "told reporters" = remarks. Matched only among a statement's addressees.
   */
  readonly addressees: readonly { readonly type: ChannelType; readonly phrases: readonly string[] }[]
  /** Words behind which an outlet or those spoken to stand: SPEAKING TO the BBC. */
  readonly speakingTo: readonly string[]
  /** Texts that speak for whoever put them out: THE STATEMENT said, говорится В СООБЩЕНИИ. */
  readonly texts: readonly string[]
  /** Words of terms: "on condition of anonymity". */
  readonly terms: readonly { readonly terms: NonNullable<Statement['terms']>; readonly phrases: readonly string[] }[]
}
