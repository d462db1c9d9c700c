import type { Language } from '../../languages/language.ts'
import { once } from '../../text/once.ts'
import type { Segmented } from '../../text/segment.ts'
import { normal } from '../../text/tokens.ts'
import type { Candidate } from '../statement/candidate.ts'
import { undisclosedMatchers } from '../undisclosed/words.ts'
import { indexAt } from './channels.ts'

const questionLabels: (pack: Language) => ReadonlySet<string> = once(
  (pack) => new Set(pack.reporting?.labels.questions.map(normal)),
)

/**
 * Leaves out questions that nobody is named as putting: "ASKED whether Grel would travel, the spokesman declined to comment",
 * "QUESTION: Will he travel?" tell what was asked, and no statement of anybody.
 */
export function withoutQuestions(
  candidates: readonly Candidate[],
  { text, tokens, sentences }: Segmented,
  packOf: (sentence: number) => Language,
): readonly Candidate[] {
  return candidates.filter(({ rule, source, sourced, cue, sentence }) => {
    if (rule === 'label/transcript') {
      const words = source.map(({ start, end }) => text.slice(start, end)).join(' ')
      return !questionLabels(packOf(sentence)).has(normal(words))
    }
    const words = sourced === 'none' ? packOf(sentence).undisclosed : null
    const [first] = cue
    const found = sentences[sentence]
    if (!words || !first || !found) return true
    return undisclosedMatchers(words).askedBefore.at(tokens, indexAt(tokens, first.start), found.to).length === 0
  })
}
