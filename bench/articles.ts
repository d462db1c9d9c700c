import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decode } from '../src/sources/decode.ts'
import { takePage } from '../src/sources/take-page.ts'
import { corpora } from './corpora.ts'

/** Figures of `measured.md` on the same pages, and what the gate holds us to, in per cent. */
export const articlesPeers = { trafilatura: 95.8, readability: 95.2, bestOpen: 97.0 }
export const articlesFloor = 95.8

export interface ArticlesScore {
  /** The benchmark's own F1: mean precision and mean recall of four-word shingles, per cent. */
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly pages: number
  readonly millisecondsAPage: number
}

/** Blocks that an article has around its body; the benchmark's own text leaves them out. */
const around = new Set(['byline', 'caption', 'dateline', 'title'])

/** Scores the text taken from news pages; null where the corpus is not there. */
export async function scoreArticles(
  folder: string = join(corpora, 'articles', 'scrapinghub'),
): Promise<ArticlesScore | null> {
  if (!existsSync(join(folder, 'ground-truth.json'))) return null
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Readonly<
    Record<string, { readonly articleBody: string; readonly url: string }>
  >
  const shares: Shares[] = []
  const started = performance.now()
  const pages = readdirSync(join(folder, 'html')).sort()
  for (const file of pages) {
    const packed = readFileSync(join(folder, 'html', file))
    const { text } = decode(file.endsWith('.gz') ? gunzipSync(packed) : packed, null)
    const wanted = truth[file.replace(/\.html(?:\.gz)?$/, '')]
    const taken = await takePage(text, wanted?.url ?? null)
    const body = taken.blocks
      .filter(({ kind }) => !around.has(kind))
      .map(({ start, end }) => taken.text.slice(start, end))
      .join('\n')
    if (wanted) shares.push(compare(wanted.articleBody, body))
  }
  const millisecondsAPage = (performance.now() - started) / pages.length
  const precision = mean(
    shares
      .filter(({ right, spurious }) => right + spurious > 0)
      .map(({ right, spurious }) => right / (right + spurious)),
  )
  const recall = mean(
    shares.filter(({ right, missing }) => right + missing > 0).map(({ right, missing }) => right / (right + missing)),
  )
  return {
    f1: (200 * precision * recall) / (precision + recall),
    precision: precision * 100,
    recall: recall * 100,
    pages: pages.length,
    millisecondsAPage,
  }
}

/** One line for `npm run bench`. */
export async function articlesRow(): Promise<string> {
  const score = await scoreArticles()
  if (!score) return 'articles: skipped, no corpus of articles beside the checkout (MEMCON_CORPORA)'
  const { f1, precision, recall, pages, millisecondsAPage } = score
  const { trafilatura, readability, bestOpen } = articlesPeers
  return (
    `articles: F1 ${f1.toFixed(1)} (precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}) on ${pages} pages, ` +
    `${millisecondsAPage.toFixed(0)} ms each; trafilatura ${trafilatura}, Readability ${readability}, best open ${bestOpen}`
  )
}

interface Shares {
  readonly right: number
  readonly spurious: number
  readonly missing: number
}

/** The benchmark's measure: runs of four words, each counted as often as it stands in both. */
function compare(wanted: string, got: string): Shares {
  const a = shingles(wanted)
  const b = shingles(got)
  let right = 0
  let all = 0
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    right += Math.min(a.get(key) ?? 0, b.get(key) ?? 0)
    all += Math.max(a.get(key) ?? 0, b.get(key) ?? 0)
  }
  const size = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)
  return {
    right: right / (all || 1),
    spurious: (size(b) - right) / (all || 1),
    missing: (size(a) - right) / (all || 1),
  }
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const run = words.slice(at, at + 4)
    const key = run.join('\0')
    if (run.length > 0) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}
