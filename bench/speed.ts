import { performance } from 'node:perf_hooks'
import { readDocument } from '../src/read.ts'
import { loadRoster } from '../src/roster/load.ts'
import type { Source } from '../src/sources/source.ts'
import { takeSource } from '../src/sources/take-source.ts'
import { makeDocument } from './documents.ts'

const megabyte = 1_000_000

/** Reading against a peer and against the floor, on the same documents in one run, and time against length. */
export async function benchSpeed(print: (line: string) => void): Promise<void> {
  const roster = loadRoster()
  const texts = Array.from({ length: 60 }, (_, index) => makeDocument(4000, index + 1))
  const sources = await Promise.all(texts.map((text) => takeSource({ text, language: 'en', published: '2026-03-18' })))
  const { default: compromise } = (await import('compromise')) as unknown as {
    default: (text: string) => { quotations: () => { out: (as: string) => unknown } }
  }
  const segment = {
    words: new Intl.Segmenter('en', { granularity: 'word' }),
    sentences: new Intl.Segmenter('en', { granularity: 'sentence' }),
  }
  const passes: Readonly<Record<string, (index: number) => unknown>> = {
    'memcon readDocument': (index) => readDocument(sources[index] as Source, { roster }),
    'compromise .quotations()': (index) =>
      compromise(texts[index] as string)
        .quotations()
        .out('array'),
    'Intl.Segmenter, sentences and words (floor)': (index) => {
      let count = 0
      for (const { segment: sentence } of segment.sentences.segment(texts[index] as string)) {
        for (const word of segment.words.segment(sentence)) count += word.index
      }
      return count
    },
  }
  const bytes = texts.reduce((sum, text) => sum + text.length, 0)
  print(
    `speed, ${texts.length} documents, ${(bytes / megabyte).toFixed(2)} MB of UTF-16 units; median of 5 rounds, side by side`,
  )
  const rates = medians(passes, texts.length, 5).map(
    ([name, milliseconds]) => [name, bytes / megabyte / (milliseconds / 1000)] as const,
  )
  const own = rates[0]?.[1] ?? 0
  for (const [name, rate] of rates)
    print(
      `  ${name.padEnd(46)} ${rate.toFixed(2).padStart(8)} MB/s   memcon is ${(own / rate).toFixed(1)} times as fast`,
    )

  print('time against length (linear: microseconds a unit stay level)')
  for (const length of [1000, 10_000, 100_000, megabyte, 10 * megabyte]) {
    const source = await takeSource({ text: makeDocument(length), language: 'en', published: '2026-03-18' })
    const rounds = Math.max(1, Math.min(20, Math.floor(200_000 / length)))
    const start = performance.now()
    for (let round = 0; round < rounds; round++) readDocument(source, { roster })
    const each = (performance.now() - start) / rounds
    print(
      `  ${String(length).padStart(9)} units ${each.toFixed(1).padStart(9)} ms ${((each * 1000) / source.text.length).toFixed(3).padStart(8)} µs a unit`,
    )
  }
}

/** Runs every pass over all documents in turn, round by round, and gives each one's median in milliseconds. */
function medians(
  passes: Readonly<Record<string, (index: number) => unknown>>,
  documents: number,
  rounds: number,
): (readonly [string, number])[] {
  const times = new Map(Object.keys(passes).map((name) => [name, [] as number[]]))
  // Round 0 warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, pass] of Object.entries(passes)) {
      const start = performance.now()
      for (let index = 0; index < documents; index++) pass(index)
      if (round > 0) times.get(name)?.push(performance.now() - start)
    }
  }
  return [...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[rounds >> 1] ?? 0] as const)
}
