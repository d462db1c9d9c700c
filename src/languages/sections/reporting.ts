import type { Act, Manner } from '../../model/acts.ts'
import type { BracketWords } from './bracket.ts'
import type { HeadFinalWords } from './head-final.ts'
import type { SeriesWords } from './series.ts'

/*
 * How a language reports speech. Conventions of every list here:
 * - words are in normal form (lower case, straight apostrophe); phrases are words parted by spaces;
 * - a last word may end in `*` (any ending, two letters or more before it): "который*" is "котор*";
 * - an empty list says "this language has none of these"; null says "this does not apply".
 */

/** How well a cue in a frame shows speech. A frame that is not listed is not taken at all. */
export type Strength = 'strong' | 'usual' | 'weak'

/**
 * What stands beside a cue as its content.
 * `quotation` marked speech ("C," S K) - `that` a clause with a complementiser - `clause` a bare clause (he said it rained) -
 * `infinitive` (promised to come; пообещал вернуться) - `object` a noun phrase (denied the charge; осудила удар) -
 * `preposition` words behind one of the group's prepositions (warned of war; заявил о готовности) -
 * `question` an indirect question (would not say whether; не уточнил, где) - `colon` words behind a colon (he said: we go) -
 * `tag` a sentence without marks before it, parted by a comma (It rained, he said; Визит отложен, сообщил S) -
 * `none` the cue alone is a statement (declined to comment; воздержался от комментариев).
 */
export type Frame =
  | 'quotation'
  | 'that'
  | 'clause'
  | 'infinitive'
  | 'object'
  | 'preposition'
  | 'question'
  | 'colon'
  | 'tag'
  | 'none'

/**
 * What a form of a cue can do. `finite` heads a clause (said, сказал, చెప్పారు) - `infinitive` (to say, сказать) -
 * `gerund` goes with another verb whose subject it shares (adding that, добавив, మాట్లాడుతూ) -
 * `participle` belongs to a noun or makes the passive (said by, сказанный, చెప్పిన): its subject is not beside it -
 * `relative` stands for a relative clause, behind the comma after its noun (министр, заявивший, что) -
 * `passive` heads a clause that names no source (сообщается, అంటున్నారు where nobody is meant) -
 * `separated` heads a clause, its other half stands at the end (wies zurück; see bracket.ts).
 */
export type Form = 'finite' | 'infinitive' | 'gerund' | 'participle' | 'relative' | 'passive' | 'separated'

/** Endings that make the forms of a base form: `ending` is cut off it, each of a form's endings is put in its place. */
export interface Paradigm {
  /** What groups call it by; rows of one name are tried in order. */
  readonly name: string
  /** The row fits base forms that end so; '' fits all. */
  readonly ending: string
  readonly forms: Readonly<Partial<Record<Form, readonly string[]>>>
}

/** Cues that do the same act in the same frames. */
export interface CueGroup {
  readonly act: Act
  readonly manner: Manner | null
  /**
   * Base forms. In a phrase one word inflects: the one written with `~` behind it ("make~ clear", "స్పష్టం చేయు~"),
   * without `~` the first or last word, as `inflects` says.
   */
  readonly words: readonly string[]
  readonly frames: Readonly<Partial<Record<Frame, Strength>>>
  /** Name of a paradigm; left out = the first. `null` = the words are written as they stand in text (finite). */
  readonly paradigm?: string | null
  /** Words that may open the content of the frame `preposition` ("of", "about"; "о", "об"). */
  readonly prepositions?: readonly string[]
  /** Its object is the one spoken to: told X that, urged X to, обвинила X в. */
  readonly addressed?: boolean
  /** The act when the cue is negated, where that is an act of its own (did not comment = decline-to-say). Left out = the act, negated. */
  readonly negatedAct?: Act
  /** The act when the infinitive that follows is itself one of saying: refused [to say]; отказался [раскрыть]. Left out = the act. */
  readonly sayingAct?: Act
}

/** Nouns of saying: "his claim that", "a statement by X that", "заявление X о том, что". Taken only where the owner is named. */
export interface NounCues {
  readonly act: Act
  readonly manner: Manner | null
  /** As they stand in text; `*` for endings. */
  readonly words: readonly string[]
  readonly frames: Readonly<Partial<Record<'that' | 'infinitive' | 'preposition' | 'quotation', Strength>>>
  readonly prepositions?: readonly string[]
}

/**
 * A marker that attributes a whole sentence; the source stands behind `before`, or in front of `after`, or between both:
 * "according to S", "по словам S", "S zufolge", "S ప్రకారం", "nach Angaben von S", "in S's words".
 */
export interface Marker {
  readonly before: string | null
  readonly after: string | null
  readonly act: Act
  readonly strength: Strength
}

/** Words of a side's own readout that name no source: "it was stressed that", "подтверждён настрой". */
export interface Agentless {
  readonly act: Act
  readonly manner: Manner | null
  /** The content stands behind them; where nothing does, before them ("the importance of ... was underscored"). */
  readonly words: readonly string[]
}

export interface ReportingWords {
  /** Orders of source (S), cue (K) and content (C). */
  readonly order: {
    /** Where a clause stands to the cue that governs it: English, Russian `after`; Telugu, Hindi (with verbs of seeing), Turkish `before`. */
    readonly content: 'after' | 'before'
    /** Also the other side, without a complementiser (Telugu in translations: S K C). */
    readonly otherSide: boolean
    /** Where the subject may stand to a cue that its content follows: English `before`, Russian `both`, Arabic `after`. */
    readonly subject: 'before' | 'after' | 'both'
    /** Where the subject may stand to a cue that follows its content ("C," S K; "C," K S). */
    readonly tagSubject: 'before' | 'after' | 'both'
    /** The subject may stand before its content and the cue behind it: S C K (Telugu, Hindi, Turkish). */
    readonly aroundContent: boolean
    /** A finite verb may stand without a subject: whoever spoke before speaks on (Añadió que ...; «...», señaló). */
    readonly dropsSubject: boolean
  }
  readonly complementisers: {
    /** Open a clause: that, что, dass, कि. */
    readonly before: readonly string[]
    /** Close one: అని, అంటూ, と, diye. */
    readonly after: readonly string[]
    /** Endings of the last word of a clause that close it: Telugu -ని, -నట్లు. Words that merely end so stand in `exceptions`. */
    readonly endings: readonly string[]
    readonly exceptions: readonly string[]
    /** May stand between the cue and the complementiser: "о том," "the fact". */
    readonly links: readonly string[]
  }
  /** Which word of a phrase inflects where none is marked. */
  readonly inflects: 'first' | 'last'
  readonly paradigms: readonly Paradigm[]
  /** Whole sets of forms for base forms that no paradigm makes. */
  readonly irregular: Readonly<Record<string, Readonly<Partial<Record<Form, readonly string[]>>>>>
  readonly cues: readonly CueGroup[]
  readonly nouns: readonly NounCues[]
  /** What shows whose a noun of saying is. */
  readonly owners: {
    /** Behind the owner, before the noun: 's. */
    readonly clitics: readonly string[]
    /** Words that own: his, their, его. */
    readonly possessives: readonly string[]
    /** Before the owner, behind the noun: by, from. */
    readonly prepositions: readonly string[]
    /** The owner follows the noun with nothing between (genitive: заявление Греля). */
    readonly follows: boolean
  }
  readonly markers: readonly Marker[]
  /** Words that open an aside with its own source and cue: as S K; как K S. */
  readonly as: readonly string[]
  /** Words that stand for the sentence before: "об этом" in "Об этом сообщил S", "ఈ విషయాన్ని". Empty where no such form is usual. */
  readonly pointsBack: readonly string[]
  /** A report whose source is nobody. */
  readonly unsourced: {
    /** The content follows as after a cue: "it is reported that", "сообщается", "it emerged". */
    readonly impersonal: readonly string[]
    /** The content is the clause around them, beginning with its subject: "is expected to", "is said to", "reportedly". */
    readonly raising: readonly string[]
    /** Behind a passive cue, before the one who says after all: by, со стороны. */
    readonly agents: readonly string[]
  }
  /** Whole sentences of a side's own readout, without a source: "it was stressed", "отмечен*", "подтверждён*". */
  readonly agentless: readonly Agentless[]
  /** Make a report doubtful: reportedly, allegedly, якобы. */
  readonly hedges: readonly string[]
  /** Begin with a negation and deny nothing: not only, не раз. */
  readonly affirming: readonly string[]
  /** Before or around a cue: did not, never, не, లేదు. Those behind the cue stand here too. */
  readonly negations: readonly string[]

  /** Words for the walk from a cue to its subject. Closed lists of single words, as complete as they can be. */
  readonly words: {
    /** has, was, will, must, бы, будет. */
    readonly auxiliaries: readonly string[]
    /** Of these, the ones that make a passive before a participle: was, been, был. Also listed among the auxiliaries. */
    readonly passives: readonly string[]
    /**
     * Helpers behind which a participle is the verb of its clause, so that it is none elsewhere: a, ont, avait (a souligné;
     * le plan souligné). Single words. Empty where participles are listed as finite, or make no such tense.
     */
    readonly perfects: readonly string[]
    /** Before any verb they make it passive, and nobody is its source: se dijo, si dice. Empty where no such word is. */
    readonly reflexivePassives: readonly string[]
    /** Stand between subject and cue: also, later, bluntly, также. */
    readonly adverbs: readonly string[]
    /** Where words are spoken, behind a preposition between cue and source: в [интервью] Первому каналу, at a [briefing]. */
    readonly occasions: readonly string[]
    /** Endings that make an adverb: -ly. */
    readonly adverbEndings: readonly string[]
    /** monday, today, earlier, в понедельник: no part of a source. */
    readonly times: readonly string[]
    /** the, a, this, some, numbers; not possessives. */
    readonly determiners: readonly string[]
    readonly prepositions: readonly string[]
    /** Of these, the ones that mostly carry a noun phrase on: of, for, from. */
    readonly nounPrepositions: readonly string[]
    /** and, but, or, и, మరియు: join clauses and noun phrases. */
    readonly conjunctions: readonly string[]
    /** because, if, when, although: open a clause. */
    readonly subordinators: readonly string[]
    /** he, she, they, who: may be a subject. Also those that are emphatic (himself). */
    readonly pronouns: readonly string[]
    /** he, she, it as objects (him, them, ему): never a subject; may be the one spoken to. */
    readonly objectPronouns: readonly string[]
    /** who, which, котор*: open a relative clause after a noun. */
    readonly relatives: readonly string[]
    /** what, how, why, whether, ли: open an indirect question. */
    readonly questions: readonly string[]
    /** Nouns that may be or head a source without an article: spokesman, ministry, sources, ప్రతినిధి. `*` for endings. */
    readonly sayers: readonly string[]
    /** Nouns that never say anything, though a cue stands beside them: law, plan, map. */
    readonly neverSources: readonly string[]
    /** Common finite verbs, for the yes-or-no test whether words are a clause: is, has, would, came. */
    readonly verbs: readonly string[]
    /** Endings that make it likely that a word is a finite verb: -ed. */
    readonly verbEndings: readonly string[]
    /**
     * Endings of a noun that a form which is an infinitive too may follow (officials say). Empty where no finite form
     * is like the infinitive.
     */
    readonly pluralEndings: readonly string[]
    /** Before the infinitive: to. Empty where it has no mark; then `infinitiveEndings` tells. */
    readonly infinitives: readonly string[]
    /** Before an infinitive they make it go with another verb, as a gerund does: al afirmar, ao dizer. */
    readonly infinitiveLeads: readonly string[]
    /** Endings of an infinitive: -ть, -ти, -ться. */
    readonly infinitiveEndings: readonly string[]
  }
  /** How a noun phrase shows that it is, or cannot be, a subject. null: nothing shows it. */
  readonly subject: {
    /** Words behind a subject: ने, が, は. */
    readonly behind: readonly string[]
    /** Endings of words that cannot be a subject (oblique cases, postpositions): Telugu -లో, -కు, -తో. */
    readonly never: readonly string[]
    /** Prepositions behind which a subject-like source stands all the same: в МИД сообщили. */
    readonly locative: readonly string[]
    /** Endings of a verb that needs no subject where a place stands for those who speak: в Москве подчеркнули. */
    readonly impersonal: readonly string[]
    /** Endings of a noun that is no subject of such a verb, for it is a plural in another case: жителей просят. */
    readonly plurals: readonly string[]
  } | null
  readonly addressees: {
    /** said TO reporters. */
    readonly prepositions: readonly string[]
    /** Endings of the dative: -కు, -లకు. */
    readonly endings: readonly string[]
    /** Nouns that stand beside a cue as the ones spoken to, never as its subject there: reporters, журналистам. */
    readonly nouns: readonly string[]
  }
  /** What ends a content that runs to the end of its sentence. */
  readonly stops: {
    /** Behind a comma or dash: while, according to, adding, which. */
    readonly afterComma: readonly string[]
    /** With or without a comma: "amid", "even as". */
    readonly anywhere: readonly string[]
  }
  readonly labels: {
    /** The questioner's label in a transcript: q, question. */
    readonly questions: readonly string[]
    /** The answerer's: a, answer. */
    readonly answers: readonly string[]
    /** Before a name that signs the words below: from. */
    readonly from: readonly string[]
    /** Words before a colon that are no speaker: note, update, related. */
    readonly never: readonly string[]
  }
  /** What shows that marked words are no speech: a title, a nickname, a scare quote. */
  readonly notSpeech: {
    /** Just before the marks: so-called, titled, the film, dubbed. */
    readonly before: readonly string[]
    /** Just behind them: అనే, party, magazine. */
    readonly after: readonly string[]
  }
  /** Words of a narrated change of speaker, which end what an earlier tag carries on: "asked", "meanwhile", "for her part". */
  readonly changes: readonly string[]
  /** For languages whose verb ends the clause; null where it does not. */
  readonly headFinal: HeadFinalWords | null
  /** For languages whose verb stands in two places; null where it does not. */
  readonly bracket: BracketWords | null
  /** For languages whose clauses follow one another with nothing to open them; null elsewhere. */
  readonly series: SeriesWords | null
}
