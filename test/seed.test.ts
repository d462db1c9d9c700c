import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Candidate } from '../src/findings/statement/candidate.ts'
import { te } from '../src/languages/te/index.ts'
import { candidatesOf } from './examples/candidates.ts'

// The first document Memcon must read is not part of the repository; it lies beside some checkouts. `MEMCON_SEED` names another place.
const place = process.env.MEMCON_SEED ?? fileURLToPath(new URL('../../shared/seed/kremlin-call-te.md', import.meta.url))
const skip = existsSync(place)
  ? false
  : `the seed article is not here (looked at MEMCON_SEED, else ../shared/seed): skipped`

/** What a careful reader says of each quotation, in the order of the text: words in its source, and how it has one. */
const expected = [
  { source: 'పెస్కోవ్', sourced: 'carried' },
  { source: 'పెస్కోవ్', sourced: 'here' },
  { source: 'అధికారి', sourced: 'here' },
  { source: 'పెస్కోవ్', sourced: 'here' },
  { source: 'అధికారి', sourced: 'here' },
  { source: 'పెస్కోవ్', sourced: 'here' },
  { source: 'పెస్కోవ్', sourced: 'here' },
  { source: 'ప్రతినిధి', sourced: 'carried' },
  { source: 'ట్రంప్', sourced: 'here' },
] as const

describe('the seed article: candidates', { skip }, () => {
  const text = skip ? '' : readFileSync(place, 'utf8')
  const candidates = skip ? [] : candidatesOf(text, te)
  const quotations = [...text.matchAll(/“[^”]*”/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
  const owners = quotations.map((mark) =>
    candidates.filter(({ marked }) => marked.some(({ start, end }) => start === mark.start && end === mark.end)),
  )
  const sourceOf = ({ source }: Candidate) => source.map(({ start, end }) => text.slice(start, end)).join(' ')

  test('nine quotations, each in one statement', () => {
    assert.equal(quotations.length, 9)
    assert.deepEqual(
      owners.map(({ length }) => length),
      quotations.map(() => 1),
    )
  })

  for (const [index, { source, sourced }] of expected.entries()) {
    test(`quotation ${index + 1} has its source`, () => {
      const owner = owners[index]?.[0]
      assert.ok(owner)
      assert.ok(sourceOf(owner).includes(source), `[${owner.rule}] ${sourceOf(owner)}`)
      assert.equal(owner.sourced, sourced)
    })
  }

  test('two quotations behind one cue are one statement', () => {
    assert.equal(owners[5]?.[0], owners[6]?.[0])
    assert.equal(owners[5]?.[0]?.marked.length, 2)
  })

  test('a refusal stands before what was said instead, and gives it its speaker', () => {
    assert.equal(owners[7]?.[0]?.carriedFrom?.act, 'decline-to-say')
  })

  test('what one leader says is reported of him inside the words of the other side', () => {
    const told = owners[7]?.[0]
    const inner = candidates.filter(
      (one) =>
        one !== told &&
        told?.content.some(({ start, end }) => start <= one.content[0].start && one.content[0].end <= end),
    )
    assert.deepEqual(
      inner.map((one) => sourceOf(one).includes('ట్రంప్')),
      [true],
    )
  })
})

describe('the seed article, altered', { skip }, () => {
  const text = skip ? '' : readFileSync(place, 'utf8')
  const shape = (changed: string) =>
    candidatesOf(changed, te).map(({ rule, marked, sourced }) => `${rule} ${marked.length} ${sourced}`)

  test('straight marks, other names and spaced marks read alike', () => {
    const names = (all: string) =>
      all.replaceAll('పెస్కోవ్', 'ఓర్లిన్').replaceAll('ట్రంప్', 'గ్రెల్').replaceAll('పుతిన్', 'డెర్సిన్').replaceAll('క్రెమ్లిన్', 'టోర్విన్')
    for (const change of [
      (all: string) => all.replace(/[“”]/g, '"'),
      names,
      (all: string) => all.replaceAll('“', '“ '),
    ]) {
      assert.deepEqual(shape(change(text)), shape(text))
    }
  })

  test('paragraphs in another order give the same statements', () => {
    const [first, ...others] = text.trim().split('\n')
    assert.deepEqual(shape([first, ...others.reverse()].join('\n')).sort(), shape(text).sort())
  })

  test('a paragraph left out leaves its statements out and no other', () => {
    const paragraphs = text.trim().split('\n')
    for (const [index, paragraph] of paragraphs.entries()) {
      const without = paragraphs.filter((_, at) => at !== index).join('\n')
      assert.equal(shape(without).length, shape(text).length - shape(paragraph).length, `paragraph ${index}`)
    }
  })

  test('another verb of refusing is a refusal too', () => {
    for (const refusal of ['స్పందించేందుకు ఇష్టపడలేదు', 'చెప్పడానికి తిరస్కరించారు', 'వెల్లడించడానికి విముఖత చూపారు']) {
      const changed = text.replace('వ్యాఖ్యానించడానికి నిరాకరించారు', refusal)
      assert.notEqual(changed, text)
      assert.deepEqual(candidatesOf(changed, te).filter(({ act }) => act === 'decline-to-say').length, 1, refusal)
    }
  })
})
