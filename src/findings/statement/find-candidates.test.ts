import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { candidatesOf } from '../../../test/examples/candidates.ts'
import { base, languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { textRules } from '../../languages/text-rules.ts'
import type { Block } from '../../model/document.ts'
import { segment } from '../../text/segment.ts'
import type { Candidate } from './candidate.ts'
import { constructions } from './find-candidates.ts'
import { resolveOverlaps } from './resolve-overlaps.ts'
import { toPassages } from './to-passages.ts'

const en = languages.en as Language
const packs: readonly Language[] = [...Object.values(languages).filter(({ reporting }) => reporting), base]

const article = [
  'Ana Kolt, a spokeswoman for the palace, said on Monday that the talks would go on, adding that nobody had left.',
  '“We will stay,” she told reporters. “Nobody will leave.” According to two officials, the envoy promised to return.',
  'Kolt: “The door is open.”',
].join('\n')

function paragraphsOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph',
    language: 'en',
  }))
}

function rangesOf(candidate: Candidate) {
  return [...candidate.source, ...candidate.cue, ...candidate.content, ...candidate.to]
}

describe('finding statements', () => {
  test('the order in which constructions propose makes no difference', () => {
    const blocks = paragraphsOf(article)
    const { passages } = toPassages(
      segment(article, blocks, () => textRules(en)),
      () => en,
    )
    const around = { before: null, first: false, published: false }
    const proposed = passages.flatMap((passage) =>
      Object.values(constructions).flatMap((find) => find(passage, around)),
    )
    const resolved = JSON.stringify(resolveOverlaps(proposed))
    assert.ok(proposed.length > 7)
    fc.assert(
      fc.property(fc.shuffledSubarray(proposed, { minLength: proposed.length }), (shuffled) => {
        assert.equal(JSON.stringify(resolveOverlaps(shuffled)), resolved)
      }),
    )
  })

  test('any text gives ranges that lie in it, and the same ones twice', () => {
    const piece = fc.constantFrom(
      'said',
      'Kolt',
      'that',
      ',',
      '“',
      '”',
      '"',
      ':',
      '.',
      '\n',
      'who',
      'told',
      'to',
      '—',
      '’s',
      '(',
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...packs),
        fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 40 }),
        (pack, pieces) => {
          const text = pieces.join(' ')
          const found = candidatesOf(text, pack)
          for (const range of found.flatMap(rangesOf)) {
            assert.ok(0 <= range.start && range.start < range.end && range.end <= text.length, JSON.stringify(text))
          }
          assert.equal(JSON.stringify(candidatesOf(text, pack)), JSON.stringify(found))
        },
      ),
      { numRuns: 300 },
    )
  })

  const hostile: Readonly<Record<string, string>> = {
    'nested reports': 'he said that ',
    'split reports': 'he said it and added that ',
    'opening marks': '“',
    'paragraphs that never close': '“We go on and on.\n',
    'relative clauses': 'who said ',
    markers: 'according to him, ',
    'nouns of saying': 'his claim that ',
  }

  for (const [name, piece] of Object.entries(hostile)) {
    test(`${name}: what is found stays in proportion to the text`, () => {
      const text = piece.repeat(2000)
      const found = candidatesOf(text, en)
      const size = found.flatMap((candidate) => candidate.content).reduce((sum, { start, end }) => sum + end - start, 0)
      assert.ok(size <= 9 * text.length, `${size} units of content in ${text.length}`)
    })

    test(`${name}: eight times the text takes nothing like sixty-four times as long`, () => {
      const seconds = (times: number) => {
        const text = piece.repeat(times)
        return Math.min(...[0, 1, 2].map(() => measure(() => candidatesOf(text, en))))
      }
      seconds(400)
      const ratio = seconds(6400) / seconds(800)
      assert.ok(ratio < 40, `${ratio.toFixed(1)} times`)
    })
  }

  test('a quotation of more than twenty paragraphs is cut, with a notice', () => {
    const text = '“We go on.\n'.repeat(45)
    const blocks = paragraphsOf(text)
    const { notices } = toPassages(
      segment(text, blocks, () => textRules(en)),
      () => en,
    )
    assert.deepEqual([...new Set(notices.map(({ code }) => code))], ['quotation-too-long'])
  })

  test('reported speech goes eight deep and no deeper', () => {
    const found = candidatesOf('he said that '.repeat(30).concat('it rained.'), en)
    assert.ok(found.length > 1 && found.length <= 8, `${found.length}`)
  })
})

function measure(work: () => unknown): number {
  const start = process.cpuUsage().user
  work()
  return Math.max(1, process.cpuUsage().user - start)
}
