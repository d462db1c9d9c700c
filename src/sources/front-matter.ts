import type { Trace } from '../model/span.ts'
import type { Hints } from './source.ts'
import { noHints } from './source.ts'

/** The head of a Markdown file between two lines `---`: `key: value` lines that hold facts about the text. */
export interface FrontMatter {
  /** The file with those lines emptied, so that every other line keeps its number. */
  readonly body: string
  readonly hints: Hints
  readonly canonicalUrl: string | null
}

type Field = 'titles' | 'published' | 'publishers' | 'authors' | 'languages'

/** Keys as blog engines and note programs write them. */
const fields: Readonly<Record<string, Field>> = {
  author: 'authors',
  date: 'published',
  lang: 'languages',
  language: 'languages',
  published: 'published',
  publisher: 'publishers',
  site: 'publishers',
  source: 'publishers',
  title: 'titles',
}
const addresses = new Set(['canonical', 'link', 'source_url', 'url'])
const longest = 100

/** Takes the front matter off a Markdown text; without one the text comes back as it is. */
export function takeFrontMatter(text: string): FrontMatter {
  const open = /^---[ \t]{0,99}(\r\n|\n|\r)/.exec(text)
  if (!open) return { body: text, hints: noHints, canonicalUrl: null }
  const found: Record<Field, Trace[]> = { titles: [], published: [], publishers: [], authors: [], languages: [] }
  let canonicalUrl: string | null = null
  let at = open[0].length
  let blank = open[1] as string
  for (let n = 0; n < longest && at < text.length; n++) {
    const line = /[^\r\n]{0,4000}/y
    line.lastIndex = at
    const words = line.exec(text)?.[0] ?? ''
    const ending = /\r\n|\n|\r/y
    ending.lastIndex = at + words.length
    const end = ending.exec(text)?.[0]
    if (end === undefined && at + words.length < text.length) break
    at += words.length + (end?.length ?? 0)
    blank += end ?? ''
    if (/^(?:---|\.\.\.)\s*$/.test(words)) {
      return { body: blank + text.slice(at), hints: { ...noHints, ...found }, canonicalUrl }
    }
    const pair = /^([A-Za-z_]{1,40}):[ \t]{1,99}(\S.*)$/.exec(words)
    if (!pair) continue
    const [, key = '', raw = ''] = pair
    const quote = raw.trim().replace(/^(["'])(.*)\1$/, '$2')
    const field = fields[key.toLowerCase()]
    if (field && quote !== '') found[field].push({ in: 'file', name: `front matter: ${key}`, quote })
    else if (addresses.has(key.toLowerCase()) && /^https?:\/\/\S+$/.test(quote)) canonicalUrl = quote
  }
  return { body: text, hints: noHints, canonicalUrl: null }
}
