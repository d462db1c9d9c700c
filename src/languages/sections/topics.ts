/**
 * Words by which a text shows that it speaks of a topic, by the topic's id in data/topics.
 * Words in normal form; `*` behind the last word of a phrase for any ending. A word that serves many topics stands in a
 * phrase or nowhere: a topic missed costs less than a topic invented.
 */
export interface TopicWords {
  readonly words: Readonly<Record<string, readonly string[]>>
  /** Everyday words that mean a question of the next contact only beside a word of deciding or of keeping back: date, place, who. */
  readonly issues: Readonly<Record<string, readonly string[]>>
}
