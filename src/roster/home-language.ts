import { readFileSync } from 'node:fs'
import type { LanguageTag } from '../model/value.ts'

const file = new URL('../../data/home-languages.json', import.meta.url)
const listed = (JSON.parse(readFileSync(file, 'utf8')) as { rows: Readonly<Record<string, readonly LanguageTag[]>> })
  .rows

/**
 * The languages in which a side's officials speak for the record, the main one first: from data/home-languages.json, else the
 * most likely language of the state (CLDR, through ICU). Empty where none can be presumed.
 */
export function homeLanguagesOf(side: string): readonly LanguageTag[] {
  const known = listed[side] ?? presumed.get(side)
  if (known) return known
  const languages = presumedOf(side)
  if (presumed.size < mostPresumed) presumed.set(side, languages)
  return languages
}

/** ICU's answers are kept: asking takes long. */
const presumed = new Map<string, readonly LanguageTag[]>()
const mostPresumed = 1000

function presumedOf(side: string): readonly LanguageTag[] {
  const region = /^state:([A-Z]{2})$/.exec(side)?.[1]
  if (!region) return []
  const { language } = new Intl.Locale(`und-${region}`).maximize()
  return language &&
    language !== 'und' &&
    new Intl.Locale(`und-${region}`).maximize().region === region &&
    isKnownRegion(region)
    ? [language]
    : []
}

let regions: Intl.DisplayNames | null = null

/** User-assigned codes have no languages, though ICU maximises them to English. */
function isKnownRegion(region: string): boolean {
  regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return regions.of(region) !== undefined
}
