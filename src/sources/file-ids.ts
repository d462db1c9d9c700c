/** The day that an address gives away, and the words of the address that do. */
export interface AddressDay {
  /** `2025-02-13`, or `2025-02` where only the month is known. */
  readonly day: string
  readonly precision: 'day' | 'month'
  readonly quote: string
}

/** Before this nobody named web files by time stamps. */
const earliest = Date.UTC(1995, 0, 1)

/**
 * The UTC day in a file name of twelve bytes in hexadecimal, which begin with the seconds since 1970
 * (BSON ObjectId, as several publishing systems name their files). Null where the name is no such id,
 * the year is before 1995 or the day after `latest` (`YYYY-MM-DD`).
 */
export function dayOfFileId(address: string, latest: string): AddressDay | null {
  const id = /\/([0-9a-f]{24})(?:[.@_-][^/]{0,99})?$/i.exec(pathOf(address))?.[1]
  // A number of 24 digits is no hexadecimal id.
  if (id === undefined || !/[a-f]/i.test(id)) return null
  const milliseconds = Number.parseInt(id.slice(0, 8), 16) * 1000
  const day = new Date(milliseconds).toISOString().slice(0, 10)
  return milliseconds >= earliest && day <= latest ? { day, precision: 'day', quote: id } : null
}

/** A day or month written in the path of an address: `/2025/02/13/`, `/2025.02/`, `/20250213/`, `-2025-02-13-`. */
export function dayInPath(address: string): AddressDay | null {
  const path = pathOf(address)
  const patterns = [
    /(?<![\d])((?:19|20)\d\d)([/._-])(\d\d?)\2(\d\d?)(?!\d)/,
    /(?<=[/_-])((?:19|20)\d\d)()(\d\d)(\d\d)(?=[/_.-]|$)/,
    /(?<=[/])((?:19|20)\d\d)([/._-])(\d\d?)(?=\/)/,
    /(?<=[/])((?:19|20)\d\d)()(\d\d)(?=\/)/,
  ]
  for (const pattern of patterns) {
    const found = pattern.exec(path)
    if (!found) continue
    const [quote, year = '', , month = '', date] = found
    const day = [year, month.padStart(2, '0'), ...(date === undefined ? [] : [date.padStart(2, '0')])].join('-')
    if (isReal(day))
      return { day, precision: date === undefined ? 'month' : 'day', quote: quote.replace(/^\/|\/$/g, '') }
  }
  return null
}

function isReal(day: string): boolean {
  const whole = day.length === 7 ? `${day}-01` : day
  const milliseconds = Date.parse(`${whole}T00:00:00Z`)
  return milliseconds >= earliest && new Date(milliseconds).toISOString().startsWith(whole)
}

function pathOf(address: string): string {
  try {
    return new URL(address).pathname
  } catch {
    return ''
  }
}
