import type { Undisclosed } from '../../model/findings.ts'

/*
 * How a language says that something is not said. Conventions as in reporting.ts: normal form, phrases parted by spaces,
 * `*` behind the last word for any ending. That nothing has been decided yet is a position, not a refusal: it does not stand here.
 */

/** Two parts that make a refusal together, near each other: "declined" + "comment", "వ్యాఖ్యానించడానికి" + "నిరాకరించారు". */
export interface RefusalShape {
  readonly form: Undisclosed['form']
  readonly refusing: readonly string[]
  /** Words behind `|` are part of what was asked: "give | numbers". */
  readonly telling: readonly string[]
}

/** Words that are a refusal by themselves. */
export interface RefusalPhrases {
  readonly form: Undisclosed['form']
  /**
   * `always`; `said`: only where somebody speaks (I DON'T KNOW, he said); `issue`: only beside a word for what is kept back
   * (the DATE will be NAMED later).
   */
  readonly when: 'always' | 'said' | 'issue'
  readonly words: readonly string[]
}

export interface UndisclosedWords {
  /** Which part of a shape comes first. */
  readonly order: 'refusing' | 'telling' | 'both'
  /** Words that may stand between the parts. */
  readonly gap: number
  /** Just before the second part these let more words stand between: "declined at a briefing TO say". */
  readonly bridges: readonly string[]
  /** Where what was asked stands to the refusal. */
  readonly asked: 'after' | 'before'
  readonly shapes: readonly RefusalShape[]
  readonly phrases: readonly RefusalPhrases[]
  /** Stand between the refusal and what was asked and are no part of it: on, about. */
  readonly links: readonly string[]
  /** A comma before these does not end what was asked: who, where, whether, that. */
  readonly continues: readonly string[]
  /** Make a question that yes or no answers, and that takes nothing for granted: whether, ли; empty = no word tells. */
  readonly polar: readonly string[]
  /** End what was asked: only, but, saying. */
  readonly stops: readonly string[]
  /** The question as the text tells it: "asked about", "на вопрос о" before it; "గురించి అడిగినప్పుడు" behind it. */
  readonly questions: {
    /** Only at the head of the sentence: "On the venue, he said: no comment". */
    readonly opening: readonly string[]
    readonly before: readonly string[]
    readonly after: readonly string[]
  }
  /** What was asked, by a word that points back: that, it, this. */
  readonly pointing: readonly string[]
  /** Show that the next words are said in place of an answer: only, instead. */
  readonly instead: readonly string[]
}
