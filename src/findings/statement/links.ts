import { COMPLEMENTISER, LINK, PREPOSITION } from './flags.ts'
import { isComma } from './marks.ts'
import { has, type Passage, type Unit } from './passage.ts'

/** The unit behind a linked complementiser, "of [the fact that]", "сообщила [о том, что]"; -1 where none stands. */
export function behindLinks(passage: Passage, from: number, end: number): number {
  let linked = false
  let at = from
  while (at < Math.min(end, from + 4)) {
    if (has(passage, at, LINK)) linked = true
    else if (!has(passage, at, PREPOSITION) && !(linked && isComma((passage.units[at] as Unit).text))) break
    at++
  }
  return linked && has(passage, at, COMPLEMENTISER) ? at + 1 : -1
}
