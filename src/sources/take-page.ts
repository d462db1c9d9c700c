import type { Media } from '../model/document.ts'
import type { Notice } from '../model/findings.ts'
import { findArticle, wholePage } from './find-article.ts'
import type { PageBlock } from './gather-blocks.ts'
import { type PageFacts, watchPage } from './page-facts.ts'
import { pageHints } from './page-hints.ts'
import { reducePage } from './reduce-page.ts'
import type { Hints, Taken, TakenBlock } from './source.ts'
import { unwrapAddress } from './unwrap-address.ts'

/** Takes the article out of an HTML page: title, the day that the page shows, then its blocks; nothing of the page is ever rendered. */
export async function takePage(page: string, url: string | null): Promise<Taken> {
  const { watcher, facts: collected } = watchPage()
  const reduced = reducePage(page, await import('htmlparser2'), watcher)
  const facts = collected()
  const hints = pageHints(facts, reduced.linkedData)
  const found = (reduced.searchable ? await findArticle(reduced.html) : null) ?? (await wholePage(reduced.html))
  const base = absolute(facts.base, url) ?? url
  const { text, blocks } = write(withBylines(withHead(once(found.blocks), facts, hints), hints))
  const media: Media[] = found.pictures.flatMap((picture) => {
    const whole = absolute(picture.url, base)
    return whole ? [{ url: whole, originalUrl: unwrapAddress(whole).url, alt: null }] : []
  })
  const shown = facts.metas.find(({ key }) => key === 'og:image' || key === 'og:image:url')?.content
  const card = shown ? absolute(shown, base) : null
  if (card && !media.some((one) => one.url === card)) {
    media.push({ url: card, originalUrl: unwrapAddress(card).url, alt: null })
  }
  const notices: Notice[] = reduced.searchable ? [] : [notSearched]
  return { text, blocks, media, canonicalUrl: absolute(facts.canonical, base), hints, notices }
}

const notSearched: Notice = {
  code: 'whole-page',
  span: null,
  message: 'The page is too large or too deep to search for its article; all its words were taken.',
}

/** Title and day are parted from the article on many pages: they go before it, once. */
function withHead(blocks: readonly PageBlock[], facts: PageFacts, hints: Hints): PageBlock[] {
  const title = isTitle(facts.heading, hints) ? facts.heading : null
  const first = title ? blocks.slice(0, 3).findIndex(({ words }) => words === title) : -1
  const shown = facts.shownDate
  const body = blocks
    .filter((_, index) => index !== first)
    .map((block, index) => (index < 5 && block.words === shown ? { ...block, kind: 'dateline' as const } : block))
  const missing = shown !== null && !body.slice(0, 5).some(({ words }) => words.includes(shown))
  return [
    ...(title ? [{ kind: 'title' as const, words: title, joined: false }] : []),
    ...(missing ? [{ kind: 'dateline' as const, words: shown, joined: false }] : []),
    ...body,
  ]
}

/** Galleries and teasers repeat long blocks word by word: the first of them stays. */
function once(blocks: readonly PageBlock[]): PageBlock[] {
  const seen = new Set<string>()
  return blocks.filter(({ words }) => words.length < longBlock || (!seen.has(words) && seen.add(words)))
}

const longBlock = 60
const bylineReach = 6

/** A short block at the head that holds the name of the author is a byline. */
function withBylines(blocks: readonly PageBlock[], { authors }: Hints): PageBlock[] {
  return blocks.map((block, index) => {
    const short = index < bylineReach && block.kind === 'paragraph' && block.words.length <= 120
    const named = short && authors.some(({ quote }) => quote.length > 3 && block.words.includes(quote))
    return named ? { ...block, kind: 'byline' } : block
  })
}

/** The first heading of a page may be the name of the site: it must be most of what the page calls its title. */
function isTitle(heading: string, hints: Hints): boolean {
  if (heading === '') return false
  const mine = plain(heading)
  return hints.titles.length === 0 || hints.titles.some(({ quote }) => agrees(mine, plain(quote)))
}

function agrees(heading: string, title: string): boolean {
  return title.includes(heading) ? heading.length * 2 >= title.length : title !== '' && heading.includes(title)
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function write(parts: readonly PageBlock[]): { readonly text: string; readonly blocks: readonly TakenBlock[] } {
  const blocks: TakenBlock[] = []
  const text: string[] = []
  let length = 0
  for (const { kind, words, joined } of parts) {
    const gap = length === 0 ? '' : joined ? '\n' : '\n\n'
    text.push(gap, words)
    const start = length + gap.length
    length = start + words.length
    blocks.push({ start, end: length, kind })
  }
  return { text: text.join(''), blocks }
}

function absolute(address: string | null, base: string | null): string | null {
  if (!address || address.length > 8192) return null
  const url = URL.parse(address, base ?? undefined)
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null
}
