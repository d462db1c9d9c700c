/** A stretch of a Markdown file that can be parsed by itself: `line` is the line of the file, from 0, at which it begins. */
export interface MarkdownPiece {
  readonly file: string
  readonly line: number
}

/** Parsing takes more than linear time in the length of a file, so long ones are cut where a block surely begins. */
const longEnough = 32_768

/** Cuts a file at blank lines before plain paragraphs and headings, outside of fences. */
export function cutMarkdown(file: string): MarkdownPiece[] {
  if (file.length <= longEnough) return [{ file, line: 0 }]
  const pieces: MarkdownPiece[] = []
  let begin = 0
  let beginLine = 0
  let line = 0
  let fenced = false
  let blank = false
  for (let at = 0; at < file.length; ) {
    const end = lineEnd(file, at)
    if (isFence(file, at)) fenced = !fenced
    if (blank && !fenced && at - begin >= longEnough && beginsBlock(file, at)) {
      pieces.push({ file: file.slice(begin, at), line: beginLine })
      begin = at
      beginLine = line
    }
    blank = file.slice(at, Math.min(end, at + 200)).trim() === ''
    at = end
    line++
  }
  pieces.push({ file: file.slice(begin), line: beginLine })
  return pieces
}

/** Behind the line break (LF, CR LF or CR), or the end of the file. */
function lineEnd(file: string, from: number): number {
  for (let i = from; i < file.length; i++) {
    const unit = file.charCodeAt(i)
    if (unit === 10) return i + 1
    if (unit === 13) return file.charCodeAt(i + 1) === 10 ? i + 2 : i + 1
  }
  return file.length
}

function isFence(file: string, at: number): boolean {
  return file.startsWith('```', at) || file.startsWith('~~~', at)
}

/** No list, quotation, indentation or blank line, which may go on what stands before. */
function beginsBlock(file: string, at: number): boolean {
  return /^[^\s>*+\d-]/.test(file.slice(at, at + 1))
}
