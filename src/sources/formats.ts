import type { DocumentFormat } from '../model/document.ts'

/** Content types that are read; a new source format is a row here, one in `endings` and a file. */
const types: Readonly<Record<string, DocumentFormat>> = {
  'application/xhtml+xml': 'html',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'text/x-markdown': 'markdown',
}

/** Short names, as `--type` takes them. */
const names: Readonly<Record<string, DocumentFormat>> = {
  html: 'html',
  markdown: 'markdown',
  md: 'markdown',
  text: 'text',
  txt: 'text',
}

const endings: Readonly<Record<string, DocumentFormat>> = {
  htm: 'html',
  html: 'html',
  markdown: 'markdown',
  md: 'markdown',
  mdown: 'markdown',
  shtml: 'html',
  text: 'text',
  txt: 'text',
  xhtml: 'html',
}

/** What `--type` and `mediaType` may say. */
export const acceptedTypes: readonly string[] = [...Object.keys(names), ...Object.keys(types)]

/** The format that a content type ("text/html; charset=utf-8") or a short name ("md") stands for; null for any other. */
export function formatOfType(type: string): DocumentFormat | null {
  const bare = (type.split(';')[0] as string).trim().toLowerCase()
  return types[bare] ?? names[bare] ?? null
}

/** The format by the ending of a file name; null where the ending says nothing. */
export function formatOfPath(path: string): DocumentFormat | null {
  const ending = /\.([A-Za-z]{1,9})$/.exec(path)?.[1]
  return ending ? (endings[ending.toLowerCase()] ?? null) : null
}

/** The format by the text itself: a page begins with a tag, Markdown has a heading, picture or link in its first 64 kB. */
export function formatOfText(text: string): DocumentFormat {
  const head = text.slice(0, 65_536)
  if (
    /^\s{0,999}(?:<!--[^>]{0,999}-->\s{0,999})?<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b/i.test(head)
  ) {
    return 'html'
  }
  return /(?:^|\n)#{1,6} \S|!?\[[^\]\n]{0,999}\]\(<?(?:https?:|\/)[^)\n]{1,2000}\)/.test(head) ? 'markdown' : 'text'
}
