import type { Language } from '../languages/language.ts'
import type { TopicWords } from '../languages/sections/topics.ts'
import type { Range } from '../model/span.ts'
import { type Matcher, matcher } from '../text/matcher.ts'
import { once } from '../text/once.ts'
import type { Segmented, SegmentedBlock } from '../text/segment.ts'
import type { Token } from '../text/tokens.ts'

/** Words that show a topic; ids are rows of data/topics. */
export interface TopicHit extends Range {
  readonly topic: string
}

/** The topics of a document in the order of the text. */
export interface TopicHits {
  readonly hits: readonly TopicHit[]
  /** Topics whose words lie wholly in one of the ranges, each once, in order. */
  readonly within: (...ranges: readonly Range[]) => readonly string[]
}

const compiled: (words: TopicWords) => Matcher<string> = once((words) =>
  matcher(Object.entries(words.words).flatMap(([topic, list]) => list.map((word) => [word, topic] as const))),
)

/** Finds the words of topics: "they discussed SANCTIONS and the VENUE of the summit". A longer phrase hides a shorter one in it. */
export function findTopics(segmented: Segmented, packOf: (block: SegmentedBlock) => Language): TopicHits {
  const { tokens } = segmented
  const hits = segmented.blocks.flatMap((block) => {
    const { topics } = packOf(block)
    if (!topics) return []
    return compiled(topics)
      .all(tokens, block.from, block.to)
      .map(({ from, to, entry }): TopicHit => {
        return { topic: entry, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
      })
  })
  return { hits, within: (...ranges) => [...new Set(ranges.flatMap((range) => topicsIn(hits, range)))] }
}

function topicsIn(hits: readonly TopicHit[], { start, end }: Range): string[] {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle] as TopicHit).start >= start) high = middle
    else low = middle + 1
  }
  const found: string[] = []
  for (let i = low; i < hits.length && (hits[i] as TopicHit).end <= end; i++) found.push((hits[i] as TopicHit).topic)
  return found
}

/** The words a pack looks for on a topic, to show what was searched where nothing was found; empty where it has none. */
export function wordsOfTopic(pack: Language, topic: string): readonly string[] {
  return pack.topics?.words[topic] ?? []
}
