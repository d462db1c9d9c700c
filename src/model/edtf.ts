const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2})(?::\d{2})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/

/** Tells whether a string is a day, month, year, hour or interval that Memcon's EDTF uses, and stands in the calendar. */
export function isEdtf(value: string): boolean {
  const parts = value.split('/')
  return parts.length <= 2 && parts.every((part) => isPoint(part))
}

function isPoint(value: string): boolean {
  const found = shape.exec(value)
  if (!found) return false
  const [, year, month = '01', day = '01', hour = '00', minute = '00'] = found
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return (
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day) &&
    Number(hour) < 25 &&
    Number(minute) < 60
  )
}

/** The first and last day (`YYYY-MM-DD`) that an EDTF value covers; null where it is none of ours. */
export function daysOf(value: string): readonly [string, string] | null {
  if (!isEdtf(value)) return null
  const [from = '', to = from] = value.split('/')
  return [firstDay(from), lastDay(to)]
}

function firstDay(point: string): string {
  const [year, month = '01', day = '01'] = point.slice(0, 10).split('-')
  return `${year}-${month}-${day}`
}

function lastDay(point: string): string {
  const [year, month = '12', day] = point.slice(0, 10).split('-')
  const last = day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0')
  return `${year}-${month}-${last}`
}

/** Tells whether two EDTF values share a day. */
export function sameDays(a: string, b: string): boolean {
  const first = daysOf(a)
  const second = daysOf(b)
  return first !== null && second !== null && first[0] <= second[1] && second[0] <= first[1]
}
