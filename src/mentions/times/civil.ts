const dayLength = 86_400_000

/** Days since 1970-01-01 of a Gregorian day; months beyond 1 to 12 roll over. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / dayLength)
}

/** Year, month and day of a day number. */
export function civilOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 (Monday) to 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of a day's week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1
}

export function lastDayOf(year: number, month: number): number {
  return civilOf(dayNumber(year, month + 1, 0)).day
}

/** `2025-02-12` */
export function isoDay(day: number): string {
  const civil = civilOf(day)
  return `${isoMonth(civil.year, civil.month)}-${two(civil.day)}`
}

/** `2025-02`; months beyond 1 to 12 roll over. */
export function isoMonth(year: number, month: number): string {
  const months = year * 12 + month - 1
  return `${four(Math.floor(months / 12))}-${two((months % 12) + 1)}`
}

export function four(year: number): string {
  return String(year).padStart(4, '0')
}

export function two(number: number): string {
  return String(number).padStart(2, '0')
}
