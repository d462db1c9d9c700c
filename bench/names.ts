import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameSimilarity, sameNameFrom } from '../src/roster/names/similarity.ts'
import { corpora } from './corpora.ts'

/** Figures of `measured.md` and what the gate holds us to, in per cent. */
export const namesPeers = { anyAsciiAndEditDistance: 82, withScriptRules: 86 }
export const namesFloors = { meanRecall: 92, telugu: 98, wrongPairs: 1.05 }

export interface NamesScore {
  /** Mean over languages of the share of right pairs taken for the same, per cent. */
  readonly meanRecall: number
  readonly byLanguage: Readonly<Record<string, number>>
  /** Share of all wrong pairs taken for the same, per cent. */
  readonly wrongPairs: number
  /** The threshold at which exactly one in a hundred wrong pairs would pass. */
  readonly thresholdAtOnePerCent: number
  readonly pairsPerSecond: number
}

interface Pair {
  readonly english: string
  readonly name: string
  readonly lang: string
}

/** Scores the names corpus at the one threshold of all languages; null where the corpus is not there. */
export function scoreNames(folder: string = join(corpora, 'names')): NamesScore | null {
  const right = pairsOf(join(folder, 'persons.jsonl'))
  const wrong = pairsOf(join(folder, 'persons.negatives.jsonl'))
  if (!right || !wrong) return null
  const started = performance.now()
  const rightScores = right.map((pair) => nameSimilarity(pair.english, pair.name))
  const wrongScores = wrong.map((pair) => nameSimilarity(pair.english, pair.name))
  const seconds = (performance.now() - started) / 1000
  const passed = new Map<string, [number, number]>()
  right.forEach((pair, index) => {
    const [same, all] = passed.get(pair.lang) ?? [0, 0]
    passed.set(pair.lang, [same + Number((rightScores[index] as number) >= sameNameFrom), all + 1])
  })
  const byLanguage = Object.fromEntries([...passed].map(([lang, [same, all]]) => [lang, (100 * same) / all]))
  const recalls = Object.values(byLanguage)
  const sorted = wrongScores.toSorted((a, b) => b - a)
  return {
    meanRecall: recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length,
    byLanguage,
    wrongPairs: (100 * sorted.filter((score) => score >= sameNameFrom).length) / sorted.length,
    thresholdAtOnePerCent: sorted[Math.floor(sorted.length / 100)] ?? 1,
    pairsPerSecond: (right.length + wrong.length) / seconds,
  }
}

/** One line for people. */
export function namesRow(score: NamesScore | null = scoreNames()): string {
  if (!score) return 'names across scripts: skipped, no corpus in shared/corpora/names (set MEMCON_CORPORA)'
  const languages = Object.entries(score.byLanguage).map(([lang, recall]) => `${lang} ${recall.toFixed(1)}`)
  return [
    `names across scripts: mean recall ${score.meanRecall.toFixed(1)} at ${score.wrongPairs.toFixed(2)} % wrong pairs`,
    `(peers ${namesPeers.anyAsciiAndEditDistance} and ${namesPeers.withScriptRules})`,
    `threshold for 1 %: ${score.thresholdAtOnePerCent.toFixed(4)}, ${Math.round(score.pairsPerSecond)} pairs/s;`,
    languages.join(', '),
  ].join(' ')
}

function pairsOf(file: string): Pair[] | null {
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Pair)
}
