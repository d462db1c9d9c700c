/** Containers (block quotes, lists) one in another, and the steps that pairing marks may take: pairing is quadratic in the marks of a paragraph. */
const deepest = 20
/** More units than a book has are read as plain text. */
const longestMarkdown = 1024 * 1024
const mostSteps = 5_000_000

/** Tells whether a text is so long or so dense with marks that a Markdown parser would take more than linear time. */
export function isTooDense(text: string): boolean {
  if (text.length > longestMarkdown) return true
  let steps = 0
  let marks = 0
  let lineStart = true
  let containers = 0
  let indent = 0
  let blank = true
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || unit === 13) {
      if (blank) {
        steps += marks * marks
        marks = 0
      }
      lineStart = true
      blank = true
      containers = 0
      indent = 0
      continue
    }
    if (isMark(unit)) marks++
    if (unit !== 32 && unit !== 9) blank = false
    if (!lineStart) continue
    if (unit === 32) indent++
    else if (unit === 9) indent += 4
    else if (isContainer(text, i, unit)) containers++
    else if (unit < 48 || unit > 57) lineStart = false
    if (containers > deepest || (indent > deepest * 4 && containers > 0)) return true
  }
  return steps + marks * marks > mostSteps
}

/** ">", and "-", "*", "+" or "1." before a space. */
function isContainer(text: string, at: number, unit: number): boolean {
  if (unit === 62) return true
  const next = text.charCodeAt(at + 1)
  if (next !== 32 && next !== 9) return false
  if (unit === 42 || unit === 43 || unit === 45) return true
  const before = text.charCodeAt(at - 1)
  return (unit === 46 || unit === 41) && before >= 48 && before <= 57
}

/** ! * < [ ] _ ` & \ */
function isMark(unit: number): boolean {
  return (
    unit === 33 ||
    unit === 42 ||
    unit === 60 ||
    unit === 91 ||
    unit === 93 ||
    unit === 95 ||
    unit === 96 ||
    unit === 38 ||
    unit === 92
  )
}
