import { packFor } from '../languages/index.ts'
import type { Reading } from '../model/reading.ts'

/** One line on how well a reading's language and kind of text are read. */
export function qualityLine(reading: Reading): string {
  const { language, translatedFrom } = reading.document
  const pack = packFor(language.value ?? 'und')
  if (!pack.reporting)
    return `no pack for this language: only quotation marks, known names, countries, dates${pack.time ? ', lengths of time' : ''} and numbers are read`
  if (!pack.quality) return `${pack.name}: not measured yet`
  const { quotations, reported } = pack.quality
  const line = `${pack.name}: of ten quotations ${count(quotations)} are found, of ten reported statements ${count(reported)}`
  return translatedFrom ? `${line}; fewer in a translation like this` : line
}

const counts = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function count(n: number): string {
  return counts[Math.round(n)] ?? String(n)
}
