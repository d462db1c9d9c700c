import type { Ungrounded } from '../model/findings.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

type Item = { readonly id: string; readonly rule: string }

const kinds = ['statements', 'contacts', 'positions', 'commitments', 'undisclosed', 'claims'] as const

/**
 * The span gate: every span of every item must slice back to its words. An item that does not pass leaves its list and is
 * shown as ungrounded, never as fact.
 */
export function ground(reading: Reading): Reading {
  const { text } = reading.document
  const ungrounded: Ungrounded[] = [...reading.ungrounded]
  const lists = kinds.map((kind) => {
    const kept = (reading[kind] as readonly Item[]).filter((item) => {
      const wrong = spansIn(item).find((span) => text.slice(span.start, span.end) !== span.text)
      if (wrong)
        ungrounded.push({
          kind,
          proposed: wrong.text,
          reason: `the text at ${wrong.start} reads otherwise`,
          rule: item.rule,
        })
      return !wrong
    })
    return [kind, kept] as const
  })
  return { ...reading, ...Object.fromEntries(lists), ungrounded }
}

/** Every span in an item, from whatever depth. */
export function spansIn(value: unknown): Span[] {
  const found: Span[] = []
  gather(value, found)
  return found
}

function gather(value: unknown, found: Span[]): void {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) if (typeof value[at] === 'object') gather(value[at], found)
  } else if ('start' in value && 'end' in value && 'text' in value) found.push(value as Span)
  else {
    for (const key in value) {
      const part: unknown = value[key as keyof typeof value]
      if (typeof part === 'object') gather(part, found)
    }
  }
}
