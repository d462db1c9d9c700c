const digit = /^\p{Nd}$/u

/** Value of a decimal digit of any script; -1 where the character is none. */
export function digitValue(character: string): number {
  const code = character.codePointAt(0) as number
  if (code < 128) return code >= 48 && code <= 57 ? code - 48 : -1
  if (!digit.test(character)) return -1
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10
  // Unicode sets every other run of ten digits at a code that ends in 0 or 6.
  return digit.test(String.fromCodePoint(code & ~15)) ? code & 15 : (code & 15) - 6
}

/** The same text with every decimal digit written in ASCII: "१२" gives "12". */
export function asciiDigits(text: string): string {
  let out = ''
  for (const character of text) {
    const value = digitValue(character)
    out += value < 0 ? character : String(value)
  }
  return out
}
