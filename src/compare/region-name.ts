let regions: Intl.DisplayNames | null = null

/** The English name of an ISO 3166 alpha-2 code; anything else, and a code that ICU does not know, stays as it is. */
export function regionName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  regions ??= new Intl.DisplayNames('en', { type: 'region' })
  return regions.of(code) ?? code
}
