import { MemconError } from '../model/errors.ts'

/** A page without what holds no text, written out anew so that every tag is closed; and how large it is. */
export interface ReducedPage {
  readonly html: string
  /** Contents of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[]
  /** False where finding the article would take more than about a second: the page is then read whole. */
  readonly searchable: boolean
}

const dropped = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'iframe',
  'template',
  'object',
  'embed',
  'canvas',
  'math',
])
const voids = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
/** Tags one in another: browsers stop at 512, and the search for the article is cubic in depth. */
const deepestSearched = 100
const deepest = 5000
const mostNodes = 15_000
/** Sum of the depths of all tags. */
const mostWeight = 300_000
const longestValue = 4000
const mostAttributes = 60
const mostLinkedData = 50

type Htmlparser2 = typeof import('htmlparser2')

/** Looks on while a page is parsed; what was dropped is not shown. */
export interface Watcher {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly words: (words: string) => void
  readonly close: (name: string) => void
}

/** Parses a page once, linearly, and writes it out again. Throws `page-too-deep` for tags nested 5,000 deep. */
export function reducePage(page: string, { Parser }: Pick<Htmlparser2, 'Parser'>, watcher: Watcher): ReducedPage {
  const out: string[] = []
  const linkedData: string[] = []
  let inside: string | null = null
  let insideDepth = 0
  let data: string[] | null = null
  let depth = 0
  let most = 0
  let nodes = 0
  let weight = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++
        if (depth > deepest) throw tooDeep()
        if (inside !== null) return
        if (dropped.has(name)) {
          inside = name
          insideDepth = depth
          const isData = name === 'script' && /^application\/ld\+json/i.test(attributes.type?.trim() ?? '')
          data = isData && linkedData.length < mostLinkedData ? [] : null
          return
        }
        most = Math.max(most, depth)
        nodes++
        weight += depth
        out.push(openTag(name, attributes))
        watcher.open(name, attributes)
      },
      ontext(words) {
        if (data) data.push(words)
        if (inside !== null) return
        nodes += words.includes('<') || words.includes('&') ? 2 : 0
        out.push(escaped(words))
        watcher.words(words)
      },
      onclosetag(name) {
        if (inside !== null && insideDepth === depth) {
          if (data) linkedData.push(data.join(''))
          inside = null
          data = null
        } else if (inside === null) {
          if (!voids.has(name)) out.push(`</${tagOf(name)}>`)
          watcher.close(name)
        }
        depth--
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(page)
  parser.end()
  const searchable = most <= deepestSearched && nodes <= mostNodes && weight <= mostWeight
  return { html: out.join(''), linkedData, searchable }
}

function openTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes)
    .slice(0, mostAttributes)
    .filter(([key, value]) => /^(?!on)[a-z][\w:.-]{0,60}$/.test(key) && value.length <= longestValue)
    .map(([key, value]) => ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`)
  return `<${tagOf(name)}${written.join('')}>`
}

/** Word and other programs write tags such as `o:p`. */
function tagOf(name: string): string {
  return /^[a-z][a-z0-9-]{0,40}$/.test(name) ? name : 'span'
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function tooDeep(): MemconError {
  return new MemconError(
    'page-too-deep',
    `the page nests more than ${deepest} tags one in another, which no real page does; save its text and read that`,
  )
}
