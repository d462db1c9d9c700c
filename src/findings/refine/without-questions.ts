import type { Language } from '../../languages/language.ts'
import { once } from '../../text/once.ts'
import type { Segmented } from '../../text/segment.ts'
import { normal } from '../../text/tokens.ts'
import type { Candidate } from '../statement/candidate.ts'
import { undisclosedMatchers } from '../undisclosed/words.ts'
import { channelWords } from './channel-words.ts'
import { indexAt } from './channels.ts'
import { isText } from './texts.ts'

const questionLabels: (pack: Language) => ReadonlySet<string> = once(
  (pack) => new Set(pack.reporting?.labels.questions.map(normal)),
)

/** Words of terms before their verb. */
const longestTerms = 4

/**
 * Leaves out questions that nobody is named as putting: "ASKED whether Grel would travel, the spokesman declined to comment",
 * "QUESTION: Will he travel?" tell what was asked, and no statement of anybody;
 * nor do the terms on which somebody spoke.
 */
export function withoutQuestions(
  candidates: readonly Candidate[],
  segmented: Segmented,
  packOf: (sentence: number) => Language,
): readonly Candidate[] {
  const { text, tokens, sentences } = segmented

  /** "a diplomat WHO ASKED NOT TO BE NAMED": on which terms somebody spoke. */
  function isOfTerms(cue: Candidate['cue'], sentence: number): boolean {
    const [first] = cue
    const found = sentences[sentence]
    if (!first || !found) return false
    const at = indexAt(tokens, first.start)
    const { terms } = channelWords(packOf(sentence))
    const from = Math.max(found.from, at - longestTerms)
    return terms.all(tokens, from, found.to).some((match) => match.from <= at && at < match.to)
  }

  /** "Asked about the wish [to see the war stopped], he said": words of the question. */
  function isInQuestion(start: number, sentence: number): boolean {
    const words = packOf(sentence).undisclosed
    const found = sentences[sentence]
    if (!words || !found) return false
    const { askedBefore } = undisclosedMatchers(words)
    const to = indexAt(tokens, start)
    const asked = askedBefore.all(tokens, found.from, to).at(-1)
    return asked !== undefined && !tokens.slice(asked.to, to).some(({ kind }) => kind === 'mark')
  }

  return candidates.filter((candidate) => {
    const { rule, source, sourced, cue, content, sentence, act, negated } = candidate
    // "The post does not say who called": a text that is silent has said nothing, and refused nothing.
    if ((negated || act === 'decline-to-say') && isText(candidate, { segmented, packOf })) return false
    if (rule === 'label/transcript') {
      const words = source.map(({ start, end }) => text.slice(start, end)).join(' ')
      return !questionLabels(packOf(sentence)).has(normal(words))
    }
    if (isOfTerms(cue, sentence)) return false
    if (sourced === 'none' && isInQuestion(content[0].start, sentence)) return false
    const words = sourced === 'none' ? packOf(sentence).undisclosed : null
    const [first] = cue
    const found = sentences[sentence]
    if (!words || !first || !found) return true
    return undisclosedMatchers(words).askedBefore.at(tokens, indexAt(tokens, first.start), found.to).length === 0
  })
}
