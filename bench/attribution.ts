import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Candidate } from '../src/findings/statement/candidate.ts'
import { findCandidates } from '../src/findings/statement/find-candidates.ts'
import { packFor } from '../src/languages/index.ts'
import { textRules } from '../src/languages/text-rules.ts'
import type { Block } from '../src/model/document.ts'
import { contains } from '../src/model/span.ts'
import { segment } from '../src/text/segment.ts'
import { corporaFolder } from './corpora.ts'
import { type Attribution, type Scores, scoreAttributions } from './score-attribution.ts'

interface CorpusDocument {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly attributions: readonly Attribution[]
}

export interface AttributionRow {
  readonly system: string
  readonly halfF: number | null
  readonly jointF: number | null
  readonly directJointF: number | null
  readonly markedJointF: number | null
  readonly indirectHalf: readonly [number, number] | null
}

/** What others reach on the test half of the same corpus; measured for this project in November 2026. */
export const peers: readonly AttributionRow[] = [
  {
    system: 'pairs of quotation marks',
    halfF: 34.7,
    jointF: null,
    directJointF: null,
    markedJointF: null,
    indirectHalf: null,
  },
  {
    system: 'compromise .quotations()',
    halfF: 31.8,
    jointF: null,
    directJointF: null,
    markedJointF: null,
    indirectHalf: [48, 1.7],
  },
  {
    system: 'CoreNLP quote + sieves',
    halfF: 34.3,
    jointF: 23.5,
    directJointF: 62.5,
    markedJointF: null,
    indirectHalf: null,
  },
  { system: 'textacy', halfF: 28.1, jointF: 25.4, directJointF: 67.6, markedJointF: null, indirectHalf: [60, 1.1] },
  {
    system: 'GenderGapTracker',
    halfF: 48.4,
    jointF: 41.5,
    directJointF: 58.1,
    markedJointF: 53.1,
    indirectHalf: [82, 21],
  },
  {
    system: 'BERT trained on this corpus',
    halfF: 73.7,
    jointF: 64,
    directJointF: 61.4,
    markedJointF: 64.7,
    indirectHalf: [72, 72],
  },
  {
    system: 'one person against another',
    halfF: 79.4,
    jointF: 75.4,
    directJointF: 97.1,
    markedJointF: 92.8,
    indirectHalf: [74, 74],
  },
]

export function readCorpus(file: string): CorpusDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusDocument)
}

/** Blocks of plain text: a line a paragraph. */
export function lineBlocks(text: string, language: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() !== '')
      blocks.push({ start: line.index, end: line.index + line[0].length, kind: 'paragraph', language })
  }
  return blocks
}

/** The candidates of a text, as the reader finds them. */
export function candidatesOf(text: string, language: string): Candidate[] {
  const pack = packFor(language)
  const rules = textRules(pack)
  return findCandidates(
    segment(text, lineBlocks(text, language), () => rules),
    () => pack,
    { published: false },
  )
}

/** Candidates in the shape of the corpus, which has no attributions within attributions: only outermost ones count. */
export function toAttributions(candidates: readonly Candidate[], strengths: ReadonlySet<string>): Attribution[] {
  const kept = candidates.filter((candidate) => strengths.has(candidate.strength))
  const outermost = kept.filter((candidate) => !kept.some((other) => other !== candidate && holds(other, candidate)))
  return outermost.map(({ source, cue, content }) => ({
    source: source.map(pair),
    cue: cue.map(pair),
    content: content.map(pair),
  }))
}

function holds(outer: Candidate, inner: Candidate): boolean {
  const all = [...inner.content, ...inner.cue]
  if (!all.every((range) => outer.content.some((content) => contains(content, range)))) return false
  return size(outer) > size(inner)
}

function size(candidate: Candidate): number {
  return candidate.content.reduce((sum, range) => sum + range.end - range.start, 0)
}

function pair({ start, end }: { readonly start: number; readonly end: number }): [number, number] {
  return [start, end]
}

/**
 * Every candidate, nested ones too, and each fragment in marks of a content that is more than it: a corpus that annotates
 * attributions within attributions has them all.
 */
export function toNestedAttributions(candidates: readonly Candidate[]): Attribution[] {
  return candidates.flatMap((candidate) => {
    const own = {
      source: candidate.source.map(pair),
      cue: candidate.cue.map(pair),
      content: candidate.content.map(pair),
    }
    const fragments = candidate.marked.filter(
      (range) =>
        range.inner.end - range.inner.start < mostOfContent * size(candidate) &&
        candidate.content.some((content) => contains(content, range.inner)),
    )
    return [own, ...fragments.map(({ inner }) => ({ ...own, content: [pair(inner)] }))]
  })
}

/** A fragment that is more of its content than this is no attribution beside it. */
const mostOfContent = 0.9

const balanced = new Set(['high', 'usual', 'low'])
const cautious = new Set(['high', 'usual'])

function rowFor(system: string, score: (kinds: readonly string[] | null) => Scores): AttributionRow {
  const all = score(null)
  const indirect = score(['indirect'])
  return {
    system,
    halfF: all.half.f,
    jointF: all.joint.f,
    directJointF: score(['direct']).joint.f,
    markedJointF: score(['direct', 'mixed']).joint.f,
    indirectHalf: [indirect.half.p, indirect.half.r],
  }
}

export interface AttributionBench {
  readonly rows: readonly AttributionRow[]
  readonly megabytesPerSecond: number
}

/** Scores the statement finders on a corpus file; `from` and `step` take every so-manieth document. */
export function scoreFile(file: string, from = 0, step = 1): AttributionBench {
  const documents = readCorpus(file).filter((_, index) => index % step === from)
  const start = performance.now()
  const found = documents.map((document) => candidatesOf(document.text, document.lang))
  const seconds = (performance.now() - start) / 1000
  const units = documents.reduce((sum, document) => sum + document.text.length, 0)
  const of = (strengths: ReadonlySet<string>) => {
    const scored = documents.map((document, index) => ({
      text: document.text,
      gold: document.attributions,
      found: toAttributions(found[index] as Candidate[], strengths),
    }))
    return (kinds: readonly string[] | null) => scoreAttributions(scored, kinds)
  }
  return {
    rows: [rowFor('Memcon, all candidates', of(balanced)), rowFor('Memcon, high and usual', of(cautious))],
    megabytesPerSecond: units / 1e6 / seconds,
  }
}

/** Scores the statement finders beside the peers; prints a line that says so where the corpora are not there. */
export function benchAttribution(print: (line: string) => void): void {
  const folder = corporaFolder()
  if (!folder) {
    print('attribution: skipped, the corpora are not beside this checkout (set MEMCON_CORPORA)')
    return
  }
  for (const [name, from, step] of [
    ['dev', 0, 1],
    ['train', 3, 5],
  ] as const) {
    const { rows, megabytesPerSecond } = scoreFile(join(folder, `attribution/polnear/${name}.jsonl`), from, step)
    print(
      `attribution, PolNeAR ${name}${step > 1 ? ` (every ${step}th document)` : ''}, ${megabytesPerSecond.toFixed(1)} MB/s`,
    )
    print(line(['system', 'half F', 'joint F', 'direct', 'direct+mixed', 'indirect half P / R']))
    for (const row of [...(name === 'dev' ? peers : []), ...rows]) {
      const indirect = row.indirectHalf ? row.indirectHalf.join(' / ') : null
      print(line([row.system, row.halfF, row.jointF, row.directJointF, row.markedJointF, indirect]))
    }
  }
}

function line(cells: readonly (string | number | null)[]): string {
  return cells.map((cell, index) => String(cell ?? '-').padEnd(index === 0 ? 30 : 14)).join('')
}

interface GermanRow {
  readonly system: string
  readonly direct: readonly [number, number] | null
  readonly directJointR: number | null
  readonly halfF: number
  readonly jointF: number | null
}

/** Measured for this project on the same corpus in November 2026. */
export const germanPeers: readonly GermanRow[] = [
  { system: 'pairs of quotation marks', direct: [55, 97], directJointR: null, halfF: 30, jointF: null },
]

/** Scores the German news corpus, which annotates nested attributions and every fragment in marks. */
export function scoreGerman(file: string): readonly GermanRow[] {
  const documents = readCorpus(file)
  const found = documents.map((document) => candidatesOf(document.text, document.lang))
  const row = (system: string, shape: (candidates: readonly Candidate[]) => Attribution[]): GermanRow => {
    const scored = documents.map((document, index) => ({
      text: document.text,
      gold: document.attributions,
      found: shape(found[index] as Candidate[]),
    }))
    const all = scoreAttributions(scored, null)
    const direct = scoreAttributions(scored, ['direct'])
    return {
      system,
      direct: [direct.half.p, direct.half.r],
      directJointR: direct.joint.r,
      halfF: all.half.f,
      jointF: all.joint.f,
    }
  }
  return [
    row('Memcon, nested and fragments', toNestedAttributions),
    row('Memcon, outermost only', (candidates) => toAttributions(candidates, balanced)),
  ]
}

/** Prints the German rows beside their peer. */
export function benchGerman(print: (line: string) => void): void {
  const folder = corporaFolder()
  if (!folder) return
  print('attribution, German Wikinews dev')
  print(line(['system', 'direct P / R', 'direct joint R', 'half F', 'joint F']))
  for (const row of [...germanPeers, ...scoreGerman(join(folder, 'attribution/de-wikinews/dev.jsonl'))]) {
    print(line([row.system, row.direct?.join(' / ') ?? null, row.directJointR, row.halfF, row.jointF]))
  }
}

if (import.meta.main) {
  benchAttribution((row) => console.log(row))
  benchGerman((row) => console.log(row))
}
