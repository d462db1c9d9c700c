import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packFor } from '../src/languages/index.ts'
import { answerDate, type DateQuestion } from '../src/mentions/answer-date.ts'
import { corpora } from './corpora.ts'

/** Shares of right answers of other programs on these cases, in per cent (measured.md), and what the gate holds us to. */
export const datesPeers = { 'chrono-node': 41, dateparser: 63, 'CLDR words and a small resolver': 86 }
export const datesFloor = 95

export interface DatesScore {
  /** Share of all cases with the right grain and the right value, per cent. */
  readonly right: number
  readonly cases: number
  readonly byLanguage: Readonly<Record<string, { readonly right: number; readonly cases: number }>>
  /** What went wrong, a line a case. */
  readonly wrong: readonly string[]
}

export interface DateCase extends DateQuestion {
  readonly expected: { readonly grain: string; readonly value: string }
}

/** Scores cases of expressions in sentences; null where the file is not there. */
export function scoreDates(file: string = join(corpora, 'dates/cases.jsonl')): DatesScore | null {
  if (!existsSync(file)) return null
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as DateCase)
  const byLanguage: Record<string, { right: number; cases: number }> = {}
  const wrong: string[] = []
  for (const { expected, ...question } of cases) {
    const answer = answerDate(question, packFor(question.lang))
    const right = answer.grain === expected.grain && answer.value === expected.value
    const score = byLanguage[question.lang] ?? { right: 0, cases: 0 }
    byLanguage[question.lang] = { right: score.right + Number(right), cases: score.cases + 1 }
    if (!right) {
      wrong.push(
        `${question.id} "${question.text}": ${expected.value} (${expected.grain}), not ${answer.value} (${answer.grain})`,
      )
    }
  }
  return { right: (100 * (cases.length - wrong.length)) / cases.length, cases: cases.length, byLanguage, wrong }
}

/** The score and a table of the languages, for people. */
export function datesRow(score: DatesScore | null = scoreDates()): string {
  if (!score) return 'dates: skipped, no corpus in shared/corpora/dates (set MEMCON_CORPORA)'
  const peers = Object.entries(datesPeers).map(([name, share]) => `${name} ${share}`)
  const languages = Object.entries(score.byLanguage).map(([lang, { right, cases }]) => `${lang} ${right}/${cases}`)
  return [
    `dates: ${score.right.toFixed(1)} % of ${score.cases} cases right (floor ${datesFloor}; ${peers.join(', ')})`,
    `  ${languages.join('  ')}`,
    ...score.wrong.map((line) => `  wrong: ${line}`),
  ].join('\n')
}
