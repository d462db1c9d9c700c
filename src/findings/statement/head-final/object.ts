import type { Passage, Unit } from '../passage.ts'
import { type Clause, entryWith, said, trimSlot } from './clause.ts'
import { leadingSubject, pastFrames } from './leading-subject.ts'
import { type Phrase, phrasesIn, subjectOf } from './noun-phrases.ts'
import type { Telling } from './telling.ts'
import { endsIn, type HeadFinal } from './words.ts'

/** `S X-ను K`, `X-ను S K`: what is condemned, denied or described. */
export function withObject(clause: Clause): Telling | null {
  const { passage, words, event, left } = clause
  const entry = entryWith(event, 'object')
  if (!entry) return null
  const begin = pastFrames(passage, words, { from: left, to: event.from })
  const phrases = phrasesIn(passage, words, { from: begin, to: event.from })
  const at = phrases.findLastIndex((phrase) => isObject(passage, words, phrase))
  if (at < 0) return null
  const object = phrases[at] as Phrase
  const behindIt = subjectOf(
    passage,
    words,
    phrases.slice(at + 1).filter(({ kind }) => kind === 'bare'),
  )
  const leading = behindIt ? null : leadingSubject(passage, words, { from: left, to: object.to })
  const before =
    behindIt || leading?.subject
      ? null
      : subjectOf(
          passage,
          words,
          phrases.slice(0, at + 1).filter((one) => one !== object || at === 0),
        )
  const subject = behindIt ?? leading?.subject ?? before
  if (!subject) return null
  const from = subject.from >= object.to ? begin : Math.max(subject.to, begin)
  const content = trimSlot(passage, { from, to: behindIt ? object.to : event.from })
  if (!content) return null
  const { units } = passage
  const alleged = words.allegation.all(units, content.from, content.to).length > 0
  return {
    ...said(entry, 'object'),
    rule: 'head-final/object',
    act: alleged && entry.group.act === 'condemn' ? 'deny' : entry.group.act,
    subject,
    cue: [event],
    content: [content],
    to: [],
    without: 'none',
  }
}

function isObject(passage: Passage, words: HeadFinal, phrase: Phrase): boolean {
  if (phrase.kind !== 'adjunct') return false
  const { norm } = passage.units[phrase.to - 1] as Unit
  return endsIn(norm, words.words.objectEndings) || endsIn(norm, words.words.topicEndings)
}
