import type { Trace } from '../model/span.ts'
import { readLinkedData } from './linked-data.ts'
import type { PageFacts } from './page-facts.ts'
import type { Hints } from './source.ts'

type Field = 'titles' | 'published' | 'publishers' | 'authors' | 'origins' | 'languages'

/** Names of `<meta>` and the fact that each gives, better ones first. */
const metaNames: Readonly<Record<Field, readonly string[]>> = {
  titles: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'article.published',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'published_at',
    'pubdate',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dc.date.created',
    'mediator_published_time',
    'date',
  ],
  publishers: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name', 'copyright'],
  authors: ['author', 'article:author', 'parsely-author', 'dc.creator', 'sailthru.author'],
  origins: ['original-source', 'syndication-source', 'article:source', 'dc.source'],
  languages: ['content-language', 'og:locale', 'dc.language', 'language'],
}

/** Gathers all that a page says of itself: JSON-LD first, then `<meta>`, then tags. */
export function pageHints(facts: PageFacts, linkedData: readonly string[]): Hints {
  const linked = readLinkedData(linkedData)
  const metas = new Map<string, string>()
  for (const { key, content } of facts.metas) if (!metas.has(key) && content.length <= 1000) metas.set(key, content)
  const of = (field: Field): Trace[] => [
    ...linked[field],
    ...metaNames[field].flatMap((name): Trace[] => {
      const quote = metas.get(name)
      return quote ? [{ in: 'meta', name, quote }] : []
    }),
  ]
  const named = facts.times.filter(({ name }) => name === 'datePublished')
  const times = [...named, ...facts.times.filter(({ name }) => name !== 'datePublished')].slice(0, 1)
  return {
    titles: distinct([...of('titles'), ...tag('title', facts.title)]),
    published: distinct([...of('published'), ...times]),
    publishers: distinct(of('publishers').filter(({ quote }) => !/^(?:https?:|@)/.test(quote))),
    authors: distinct(of('authors').filter(({ quote }) => !/^https?:/.test(quote))),
    origins: distinct(of('origins')),
    languages: distinct([...tag('lang', facts.language ?? ''), ...of('languages')]),
    lastModified: null,
  }
}

function tag(name: string, quote: string): Trace[] {
  return quote.trim() === '' ? [] : [{ in: 'meta', name, quote: quote.trim() }]
}

function distinct(traces: readonly Trace[]): Trace[] {
  const seen = new Set<string>()
  return traces.filter(({ quote }) => !seen.has(quote) && seen.add(quote)).slice(0, 20)
}
