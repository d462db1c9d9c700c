import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { candidatesOf } from '../../../../test/examples/candidates.ts'
import { te } from '../../../languages/te/index.ts'

/** Words of every role, and marks: any order of them must be read without harm. */
const pieces = [
  'గ్రెల్',
  'ప్రధాని',
  'చర్చలు',
  'జరుగుతాయని',
  'అని',
  'అంటూ',
  'చెప్పారు',
  'మాట్లాడుతూ',
  'ప్రకారం',
  'తన',
  'ఆయన',
  'ఈ',
  'విషయాన్ని',
  'సమాచారం',
  'వ్యాఖ్యానించడానికి',
  'నిరాకరించారు',
  'ఖండించారు',
  'ఎవరు',
  'విలేకరులకు',
  'చెందిన',
  'తరువాత',
  'మరియు',
  'మాత్రం',
  'లో',
  '“',
  '”',
  '"',
  '‘‘',
  '’’',
  '(',
  ')',
  '[',
  ']',
  ',',
  ':',
  '.',
  '-',
  '\n',
  '12',
]
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(' '))

describe('clauses whose verb comes last', () => {
  test('any order of words gives ranges inside the text, the same every time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = candidatesOf(text, te)
        for (const { source, cue, content, to } of found) {
          for (const { start, end } of [...source, ...cue, ...content, ...to]) {
            assert.ok(0 <= start && start < end && end <= text.length)
          }
        }
        assert.deepEqual(candidatesOf(text, te), found)
      }),
      { numRuns: 1000 },
    )
  })

  test('a source is no part of its own cue or content', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { source, cue, content, sourced } of candidatesOf(text, te)) {
          if (sourced !== 'here') continue
          for (const a of source) for (const b of [...cue, ...content]) assert.ok(a.end <= b.start || b.end <= a.start)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('time grows with the length of one endless sentence, not with its square', () => {
    for (const sentence of ['గ్రెల్ చర్చలు జరుగుతాయని చెప్పారు, “లేదు” ఆయన ప్రకారం, ', 'గ్రెల్ చెప్పారు ', '“చర్చలు ఆగవు” గ్రెల్ ప్రకారం ']) {
      const took = (times: number) => {
        const text = sentence.repeat(times)
        const begin = process.cpuUsage()
        candidatesOf(text, te)
        const { user, system } = process.cpuUsage(begin)
        return user + system
      }
      took(100)
      const short = Math.min(took(400), took(400), took(400))
      const long = Math.min(took(3200), took(3200), took(3200))
      assert.ok(long < short * 8 * 4, `${sentence}: ${long / short} times as long for 8 times the text`)
    }
  })
})
