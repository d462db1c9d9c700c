import { isColon, isComma } from '../marks.ts'
import { type Clause, entryWith, moreBehind, said, subjectIn, trimSlot } from './clause.ts'
import { pastFrames } from './leading-subject.ts'
import { addresseesOf, phrasesIn, subjectOf } from './noun-phrases.ts'
import { roleAt } from './roles.ts'
import type { Telling } from './telling.ts'

/** `S K “C” rest`, `S ఇలా K: “C”`, `S అలా K C`: the content behind a cue without a complementiser. */
export function pointed(clause: Clause): Telling | null {
  const { passage, words, event, left } = clause
  const before = passage.units[event.from - 1]
  const next = passage.units[event.to]
  const colon = next !== undefined && isColon(next.text)
  const points = before !== undefined && event.from > left && words.pointer.has(before.norm)
  const at = next && (colon || isComma(next.text)) ? event.to + 1 : event.to
  const quoted = passage.units[at]?.quotation
  if (!quoted && !colon && !points) return null
  const entry = entryWith(event, 'quotation') ?? entryWith(event, 'colon')
  const content = entry && trimSlot(passage, { from: at, to: clause.right })
  if (!entry || !content || (!quoted && content.to - content.from < 2)) return null
  const { subject, phrases } = subjectIn(clause, { from: left, to: event.from })
  return {
    ...said(entry, 'quotation'),
    rule: 'head-final/pointed',
    subject,
    cue: [event],
    content: [content],
    to: addresseesOf(passage, words, phrases, subject),
    without: 'carried',
  }
}

const longestTag = 12

/** `C, S K` and `C, S K, C2` without any complementiser, as machine translation has it. */
export function tagged(clause: Clause): Telling | null {
  const { passage, words, event, left } = clause
  const entry = entryWith(event, 'tag')
  if (!entry) return null
  let comma = event.from - 1
  while (comma > left && roleAt(passage, words, comma) !== 'comma') comma--
  if (comma <= left || event.from - comma > longestTag) return null
  for (let i = comma + 1; i < event.from; i++) if (roleAt(passage, words, i) === 'verb') return null
  const phrases = phrasesIn(passage, words, { from: comma + 1, to: event.from })
  const subject = subjectOf(passage, words, phrases)
  const content = trimSlot(passage, { from: pastFrames(passage, words, { from: left, to: comma }), to: comma })
  if (!subject || !content || content.to - content.from < 2) return null
  const end = roleAt(passage, words, content.to - 1)
  if (end !== 'verb' && end !== 'quotation') return null
  const more = moreBehind(clause, true)
  return {
    ...said(entry, 'tag'),
    rule: 'head-final/tag',
    subject,
    cue: [event],
    content: more ? [content, more] : [content],
    to: addresseesOf(passage, words, phrases, subject),
    without: 'none',
  }
}
