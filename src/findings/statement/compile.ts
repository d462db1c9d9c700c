import type { BracketWords } from '../../languages/sections/bracket.ts'
import type { Agentless, Marker, NounCues, ReportingWords } from '../../languages/sections/reporting.ts'
import type { SeriesWords } from '../../languages/sections/series.ts'
import { type Matcher, matcher } from '../../text/matcher.ts'
import { once } from '../../text/once.ts'
import type { Word } from '../../text/words.ts'
import { type CueEntry, cueForms } from './cue-forms.ts'
import { wordFlags } from './flags.ts'

/** A pack's words of reporting in the form in which the constructions ask for them. */
export interface Reporting {
  readonly words: ReportingWords
  readonly flagsOf: (word: Word, upper: boolean) => number
  readonly cues: Matcher<CueEntry>
  readonly nouns: Matcher<NounCues>
  readonly markersBefore: Matcher<Marker>
  readonly markersAfter: Matcher<Marker>
  readonly as: Matcher<true>
  readonly pointsBack: Matcher<true>
  readonly affirming: Matcher<true>
  readonly impersonal: Matcher<true>
  readonly raising: Matcher<true>
  readonly agentless: Matcher<Agentless>
  readonly occasions: ReadonlySet<string>
  readonly perfects: ReadonlySet<string>
  readonly stopsAfterComma: Matcher<true>
  readonly stopsAnywhere: Matcher<true>
  readonly changes: Matcher<true>
  readonly notSpeechBefore: Matcher<true>
  readonly notSpeechAfter: Matcher<true>
  readonly neverLabels: Matcher<true>
  readonly fromLabels: Matcher<true>
  readonly questionLabels: Matcher<true>
  readonly answerLabels: Matcher<true>
  /** A clause may follow its cue without a complementiser: he said it rained. */
  readonly bareClauses: boolean
  readonly bracket: Bracket | null
  readonly series: Series | null
}

/** The lists of a language whose clauses follow one another with nothing to open them. */
export interface Series {
  readonly frames: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly sides: readonly string[]
  readonly aspects: ReadonlySet<string>
  /** Second halves of markers. */
  readonly closings: Matcher<string>
}

/** The lists of a language whose verb stands in two places, as sets. */
export type Bracket = Readonly<
  Record<
    Exclude<keyof BracketWords, 'capitalNouns' | 'sayerEndings' | 'tellingEndings' | 'textEndings'>,
    ReadonlySet<string>
  >
>

/** Compiles a pack's words of reporting; a pack is compiled once. */
export const compile: (pack: ReportingWords) => Reporting = once((words) => {
  const lists = compileLists(words)
  const opening = [
    lists.nouns,
    lists.markersBefore,
    lists.impersonal,
    lists.raising,
    lists.stopsAnywhere,
    lists.changes,
  ]
  const flagsOf = wordFlags(words, (norm) => opening.some((list) => list.begins(norm)))
  return { words, flagsOf, ...lists }
})

function compileLists(words: ReportingWords): Omit<Reporting, 'words' | 'flagsOf'> {
  return {
    cues: matcher(cueForms(words)),
    nouns: matcher(words.nouns.flatMap((group) => group.words.map((word) => [word, group] as const))),
    markersBefore: matcher(
      words.markers.flatMap((marker) => (marker.before ? [[marker.before, marker] as const] : [])),
    ),
    markersAfter: matcher(
      words.markers.flatMap((marker) => (marker.after && !marker.before ? [[marker.after, marker] as const] : [])),
    ),
    as: phrases(words.as),
    pointsBack: phrases(words.pointsBack),
    affirming: phrases(words.affirming),
    impersonal: phrases(words.unsourced.impersonal),
    raising: phrases(words.unsourced.raising),
    agentless: matcher(words.agentless.flatMap((group) => group.words.map((word) => [word, group] as const))),
    occasions: new Set(words.words.occasions),
    perfects: new Set(words.words.perfects),
    stopsAfterComma: phrases(words.stops.afterComma),
    stopsAnywhere: phrases(words.stops.anywhere),
    changes: phrases(words.changes),
    notSpeechBefore: phrases(words.notSpeech.before),
    notSpeechAfter: phrases(words.notSpeech.after),
    neverLabels: phrases(words.labels.never),
    fromLabels: phrases(words.labels.from),
    questionLabels: phrases(words.labels.questions),
    answerLabels: phrases(words.labels.answers),
    bareClauses: words.cues.some(({ frames }) => frames.clause !== undefined),
    bracket: words.bracket && bracketSets(words.bracket),
    series: words.series && seriesLists(words.series, words.markers),
  }
}

function bracketSets(lists: BracketWords): Bracket {
  return {
    perfects: new Set(lists.perfects),
    modals: new Set(lists.modals),
    passives: new Set(lists.passives),
    oblique: new Set(lists.oblique),
    datives: new Set(lists.datives),
    genitives: new Set(lists.genitives),
    nominatives: new Set(lists.nominatives),
    expletives: new Set(lists.expletives),
    mood: new Set(lists.mood),
    moodLike: new Set(lists.moodLike),
    asideMarkers: new Set(lists.asideMarkers),
  }
}

function seriesLists({ frames, links, sides, aspects }: SeriesWords, markers: readonly Marker[]): Series {
  const closings = [...new Set(markers.flatMap(({ after }) => after ?? []))]
  return {
    frames: new Set(frames),
    links: new Set(links),
    sides,
    aspects: new Set(aspects),
    closings: matcher(closings.map((phrase) => [phrase, phrase] as const)),
  }
}

function phrases(list: readonly string[]): Matcher<true> {
  return matcher(list.map((phrase) => [phrase, true] as const))
}
