const risky = /^[=+\-@\t\r]/

/** Rows as CSV (RFC 4180), with a header unless it is null; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csv(header: readonly string[] | null, rows: readonly (readonly (string | number | null)[])[]): string {
  return `${[...(header ? [header] : []), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

function field(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = risky.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
