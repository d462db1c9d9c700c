import { packFor } from '../languages/index.ts'
import type { Reading } from '../model/reading.ts'

/** One line on how well a reading's language is read; null where nothing has been measured and no notice says it either. */
export function qualityLine(reading: Reading): string {
  const pack = packFor(reading.document.language.value ?? 'und')
  return pack.quality
    ? `${pack.name}: of ten quotations ${count(pack.quality.quotations)} are found, of ten reported statements ${count(pack.quality.reported)}`
    : 'no pack for this language: only quotation marks, known names, countries, dates and numbers are read'
}

const counts = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function count(n: number): string {
  return counts[Math.round(n)] ?? String(n)
}
