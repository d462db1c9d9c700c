import type { Language } from '../../languages/language.ts'
import type { Segmented } from '../../text/segment.ts'
import type { Candidate } from '../statement/candidate.ts'
import { channelWords } from './channel-words.ts'
import { indexAt } from './channels.ts'

interface TextContext {
  readonly segmented: Segmented
  readonly packOf: (sentence: number) => Language
}

/** Tells whether a source is words for a text, which speaks for whoever put it out: "the statement", "в сообщении". */
export function isText({ source, sentence }: Candidate, { segmented, packOf }: TextContext): boolean {
  const [first] = source
  if (!first || source.length > 1) return false
  const from = indexAt(segmented.tokens, first.start)
  const to = indexAt(segmented.tokens, first.end)
  return channelWords(packOf(sentence)).texts.all(segmented.tokens, from, to).length > 0
}
