import { nameSimilarity, sameNameFrom } from './similarity.ts'

/** What `memcon names` is asked on one line: a name in Latin letters and one in any script. */
export interface NameQuestion {
  readonly english: string
  readonly name: string
}

export interface NameAnswer extends NameQuestion {
  /** 0 to 1, four decimals. */
  readonly score: number
  readonly same: boolean
}

/** Answers one question; the same names always give the same score. */
export function answerName({ english, name }: NameQuestion): NameAnswer {
  const score = nameSimilarity(english, name)
  return { english, name, score: Math.round(score * 10_000) / 10_000, same: score >= sameNameFrom }
}
