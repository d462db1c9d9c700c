import type { Range } from '../../src/model/span.ts'

/** What the marks of one number say of one statement. */
export interface ExpectedStatement {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly to: readonly Range[]
  /** Words in the braces behind the sentence: an act, a manner, `negated`, `hedged`, `carried`, `published`, `unsourced`, a kind. */
  readonly properties: readonly string[]
}

/** One marked item of an `examples.md`, with the marks taken out. */
export interface Example {
  /** From 1, in the file. */
  readonly line: number
  readonly heading: string
  /** Plain text; paragraphs are parted by line breaks. */
  readonly text: string
  /** Under a heading that begins with "Nothing": no statement may be found. */
  readonly trap: boolean
  readonly statements: readonly ExpectedStatement[]
}

type Role = 'source' | 'cue' | 'content' | 'to'
const roles: Readonly<Record<string, Role>> = { S: 'source', K: 'cue', C: 'content', A: 'to' }
const opening = /\[([SKCA])(\d?) /y
const braces = /\s*\{([a-z0-9:;,\- ]*)\}\s*$/

/**
 * Reads the items of an `examples.md`: `- [S Maria Kolt] [K said] that [C talks would go on]. {assert}`.
 * A digit behind the letter tells several statements of one item apart, ` ¶ ` begins a new paragraph.
 */
export function readExamples(markdown: string): Example[] {
  const examples: Example[] = []
  let heading = ''
  for (const [index, row] of markdown.split('\n').entries()) {
    if (row.startsWith('#')) heading = row.replace(/^#+\s*/, '')
    if (row.startsWith('- ')) examples.push(readExample(row.slice(2), heading, index + 1))
  }
  return examples
}

function readExample(row: string, heading: string, line: number): Example {
  const found = braces.exec(row)
  const marked = (found ? row.slice(0, found.index) : row).replaceAll(' ¶ ', '\n')
  const ranges = new Map<string, Record<Role, Range[]>>()
  const open: { readonly role: Role; readonly number: string; readonly start: number; readonly plain: number }[] = []
  let text = ''
  let plain = 0
  for (let i = 0; i < marked.length; ) {
    opening.lastIndex = i
    const begin = opening.exec(marked)
    if (begin) {
      const number = begin[2] || '1'
      open.push({ role: roles[begin[1] as string] as Role, number, start: text.length, plain })
      i += begin[0].length
      continue
    }
    const character = marked[i] as string
    i++
    const last = open.at(-1)
    // Square brackets of the sentence itself are counted, so that they may stand inside marks.
    if (character === '[') plain++
    else if (character === ']' && last && plain === last.plain) {
      open.pop()
      const mine = ranges.get(last.number) ?? { source: [], cue: [], content: [], to: [] }
      mine[last.role].push({ start: last.start, end: text.length })
      ranges.set(last.number, mine)
      continue
    } else if (character === ']') plain--
    text += character
  }
  if (open.length > 0) throw new Error(`line ${line}: a mark is not closed`)
  const properties = readProperties(found?.[1] ?? '', line, ranges)
  const statements = [...ranges].map(([number, mine]) => ({ ...mine, properties: properties.get(number) ?? [] }))
  return { line, heading, text, trap: heading.startsWith('Nothing'), statements }
}

/** `carried deny` belongs to statement 1; `1: deny; 2: carried` tells several apart. */
function readProperties(
  written: string,
  line: number,
  ranges: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly string[]> {
  const properties = new Map<string, readonly string[]>()
  for (const part of written.split(';')) {
    const words = part.split(/[\s,:]+/).filter((word) => word !== '')
    if (words.length === 0) continue
    const number = /^\d$/.test(words[0] as string) ? (words.shift() as string) : '1'
    if (!ranges.has(number)) throw new Error(`line ${line}: nothing is marked with number ${number}`)
    properties.set(number, words)
  }
  return properties
}
