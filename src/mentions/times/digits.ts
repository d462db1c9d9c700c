const digit = /^\p{Nd}$/u
const known = new Map<number, number>()

/** Value of a decimal digit of any script; -1 where the character is none. */
export function digitValue(character: string): number {
  const code = character.codePointAt(0) as number
  if (code < 128) return code >= 48 && code <= 57 ? code - 48 : -1
  if (!digit.test(character)) return -1
  const value = known.get(code) ?? placeInRun(code) % 10
  known.set(code, value)
  return value
}

/** Unicode sets digits in runs from 0 to 9, some runs right after each other. */
function placeInRun(code: number): number {
  let place = 0
  while (digit.test(String.fromCodePoint(code - place - 1))) place++
  return place
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
