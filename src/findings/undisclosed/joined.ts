import type { Kept } from './find-undisclosed.ts'

/** Sentences between two refusals of one thing. */
const near = 2

/**
 * Makes one of two refusals of the same thing by the same actor close together:
 * "Asked which side had called, she declined to say. 'I'm not going to get into who dialled whom,' she said."
 */
export function joined(items: readonly Kept[]): Kept[] {
  const kept: Kept[] = []
  for (const item of items) {
    const twin = kept.findIndex((other, index) => index >= kept.length - 4 && isSame(other, item))
    if (twin < 0) {
      kept.push(item)
      continue
    }
    const first = kept[twin] as Kept
    const named = first.vague && !item.vague ? item : first
    const own = item.statement && item.statement !== first.statement ? [item.statement] : []
    kept[twin] = {
      ...first,
      what: named.what,
      topic: named.topic ?? first.topic,
      contact: named.contact ?? first.contact,
      vague: named.vague,
      instead: [...first.instead, ...own],
      evidence: [...first.evidence, ...item.evidence],
    }
  }
  return kept
}

function isSame(first: Kept, item: Kept): boolean {
  if (item.actor !== first.actor || item.block !== first.block || item.sentence - first.sentence > near) return false
  if (item.form !== first.form && !(item.vague && (first.form === 'refused' || item.form === 'refused'))) return false
  return (
    item.vague ||
    (first.vague && item.sentence === first.sentence) ||
    (item.topic !== null && item.topic === first.topic)
  )
}
