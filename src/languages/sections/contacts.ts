import type { ContactLevel, ContactMode, ContactStatus, ContactType } from '../../model/findings.ts'

/*
 * How a language tells of a call, a meeting, a visit. Conventions of every list: words in normal form (lower case,
 * straight apostrophe), phrases parted by spaces, `*` behind the last word of a phrase for any ending.
 * The longest phrase at a place wins.
 */

/** Nouns that name a contact. */
export interface ContactNouns {
  /** Null: the noun does not say ("conversation", "contact"); a word of mode or an earlier contact does. */
  readonly type: ContactType | null
  readonly mode: ContactMode | null
  /**
   * `event`: one thing that happened or will ("phone call", "summit"). `loose`: as often a way of doing things
   * ("talks", "contacts", "dialogue"); makes a contact only with a status and with who, when or where.
   */
  readonly weight: 'event' | 'loose'
  readonly words: readonly string[]
}

/** Verbs whose subject and partner take part in a contact. */
export interface ContactVerbs {
  readonly type: ContactType | null
  readonly mode: ContactMode | null
  /** The subject of a finite form is the one who made the contact ("phoned"). */
  readonly initiates: boolean
  /** `loose`: has other senses ("spoke", "called"); taken only with two who take part, or with a mode or a length. */
  readonly weight: 'event' | 'loose'
  /** It took place: met, встретились, కలిశారు. */
  readonly held: readonly string[]
  /** It is to come: will meet, встретятся, కలుస్తారు. */
  readonly coming: readonly string[]
  /** Infinitives and the like: a status word beside them says what became of it (agreed TO MEET). */
  readonly bare: readonly string[]
}

/** Words on either side of what they belong to; `endings` are those of its last word. */
export interface Sides {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly endings: readonly string[]
}

export interface ContactWords {
  /** Where days, lengths and places mostly stand to the word they belong to: English, Russian `after`; Telugu `before`. */
  readonly satellites: 'before' | 'after'
  /** A verb in a reported clause needs no subject of its own: "сообщил, что беседовал с ...". */
  readonly dropsSubject: boolean
  readonly nouns: readonly ContactNouns[]
  readonly verbs: readonly ContactVerbs[]
  /** Look like a contact and are none: "press conference", "call for", "meeting room". */
  readonly never: readonly string[]
  readonly modes: readonly { readonly mode: ContactMode; readonly words: readonly string[] }[]
  /** What became of it. Written with their helpers, so that they speak of a contact: "will take place", not "will". */
  readonly statuses: readonly { readonly status: ContactStatus; readonly words: readonly string[] }[]
  /** May, could: count only just before an infinitive (may MEET). */
  readonly modals: readonly string[]
  /** Show, where nothing else does, that it took place: "after the call", "during the call". */
  readonly passed: Sides
  readonly negations: readonly string[]
  /** Those who take part, named together: both presidents, the two sides, they. Null: any level. */
  readonly groups: readonly { readonly level: ContactLevel | null; readonly words: readonly string[] }[]
  /** Words for a level that no office shows: delegations, teams, experts. */
  readonly levels: readonly { readonly level: ContactLevel; readonly words: readonly string[] }[]
  readonly partners: {
    /** All who take part stand behind or before: between A and B; A మరియు B మధ్య. */
    readonly between: Sides
    /** One of them: with B; с B; B-తో. */
    readonly with: Sides
    /** The one who is called or written to: to B; B-కు. */
    readonly to: Sides
    readonly joins: readonly string[]
    /** The contact is of the same parties as the one before it: next, another, a first one. */
    readonly same: readonly string[]
    /** I, we: in somebody's words, that somebody. */
    readonly firstPerson: readonly string[]
    /** Behind an owner: 's, యొక్క. */
    readonly owners: readonly string[]
  }
  /** Whose idea it was: at the request of A; A చొరవతో. */
  readonly initiators: Sides
  readonly mediators: Sides
  readonly places: {
    /** Before, behind or at the end of a name of a place: in, at, -లో. */
    readonly in: Sides
    /** The state named before (or behind) is where it is: "Ozmahar will HOST", "ఆతిథ్యం ఇస్తుంది". */
    readonly hosts: readonly string[]
    /** A place without a name: "a third country", "neutral ground". */
    readonly open: readonly string[]
  }
  /** Beside a day or place these say that it is not so, or hardly: unlikely, not considered. */
  readonly doubts: readonly string[]
  /** Speak of another contact than the one the text is about: last, previous, earlier. */
  readonly recalls: readonly string[]
  /** Set a day or a length apart from the contact. */
  readonly apart: {
    /** When they stand between both: "on Thursday, after the call". */
    readonly between: readonly string[]
    /** When they stand just before the day (with satellites `before`: just behind it): "since February", "2022 నుండి". */
    readonly beside: readonly string[]
  }
  /** With these the noun is a way of doing things: "through talks". */
  readonly means: Sides
  /** It is part of another contact: on the sidelines of. */
  readonly partOf: Sides
}
