import type { Range } from '../../model/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { SentenceView } from '../view.ts'
import { askedIn, rangeOf } from './asked.ts'
import { questionsIn } from './questions.ts'
import type { Refusal } from './refusals.ts'
import type { UndisclosedMatchers } from './words.ts'

type Stretch = Pick<Refusal, 'from' | 'to'>

/** Words of a clause before the one that makes it a question: "состоится ЛИ". */
const opening = 5

/**
 * The clauses of a sentence that nobody vouches for: asked WHETHER THE CALL HAD BEEN REQUESTED.
 * "Details of the planned meeting" are no clause: that it is planned is taken for granted.
 */
export function untoldIn(
  view: SentenceView,
  refusals: readonly Refusal[],
  tokens: readonly Token[],
  matchers: UndisclosedMatchers,
): readonly Range[] {
  const kept = refusals.map((refusal) => askedIn(refusal, view, tokens, matchers)).filter(({ vague }) => !vague)
  const asked = questionsIn(view, tokens, matchers)
  return [...asked, ...kept]
    .filter((stretch) =>
      isClause('asking' in stretch ? { ...stretch.asking, to: stretch.to } : stretch, tokens, matchers),
    )
    .map(({ from, to }) => rangeOf({ from, to, vague: false }, tokens))
}

/** "on whose initiative they had spoken" takes for granted that they spoke; "whether they had spoken" does not. */
function isClause({ from, to }: Stretch, tokens: readonly Token[], { polar }: UndisclosedMatchers): boolean {
  if (polar.size === 0) return true
  return tokens.slice(from, Math.min(to, from + opening)).some(({ norm }) => polar.has(norm))
}
