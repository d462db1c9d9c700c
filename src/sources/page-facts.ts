import type { Trace } from '../model/span.ts'
import type { Watcher } from './reduce-page.ts'

/** What a page says of itself in tags, in the order of the page. */
export interface PageFacts {
  readonly metas: readonly { readonly key: string; readonly content: string }[]
  readonly title: string
  /** The first `<h1>` that has words. */
  readonly heading: string
  readonly language: string | null
  readonly canonical: string | null
  readonly base: string | null
  /** `<time datetime>` and `itemprop="datePublished"`: from the first heading on first. */
  readonly times: readonly Trace[]
  /** The words of the first date that the page shows, from the first heading on first. */
  readonly shownDate: string | null
}

interface Element {
  readonly name: string
  readonly role: 'title' | 'heading' | 'date' | null
  words: string
}

const longest = 300
const mostTimes = 20
const dateName = /(?:^|[\s_-])(?:date|datetime|dateline|pubdate|published|publish|timestamp|posted|time)(?:$|[\s_-])/i

/** Collects facts while a page is parsed. */
export function watchPage(): { readonly watcher: Watcher; readonly facts: () => PageFacts } {
  const metas: { key: string; content: string }[] = []
  const open: Element[] = []
  const before: Trace[] = []
  const after: Trace[] = []
  const dates = { before: '', after: '' }
  const found = { title: '', heading: '' }
  let language: string | null = null
  let canonical: string | null = null
  let base: string | null = null
  /** Open elements that gather words. */
  let gathering = 0

  function note(trace: Trace): void {
    const list = found.heading === '' && !open.some(({ role }) => role === 'heading') ? before : after
    if (list.length < mostTimes) list.push(trace)
  }

  const watcher: Watcher = {
    open(name, attributes) {
      const role = roleOf(name, attributes, found)
      open.push({ name, role, words: '' })
      if (role) gathering++
      if (name === 'html') language ??= attributes.lang ?? attributes['xml:lang'] ?? null
      if (name === 'base') base ??= attributes.href ?? null
      if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') canonical ??= attributes.href ?? null
      const key = attributes.property ?? attributes.name ?? attributes['http-equiv'] ?? attributes.itemprop
      if (name === 'meta' && key && attributes.content && metas.length < 500) {
        metas.push({ key: key.toLowerCase(), content: attributes.content.trim() })
      }
      const day = attributes.datetime ?? (attributes.itemprop === 'datePublished' ? attributes.content : undefined)
      if (day && name !== 'meta') {
        const named = attributes.itemprop === 'datePublished' || 'pubdate' in attributes
        note({ in: 'meta', name: named ? 'datePublished' : name, quote: day.trim() })
      }
    },
    words(words) {
      if (gathering === 0) return
      for (const element of open) if (element.role && element.words.length < longest) element.words += words
    },
    close(name) {
      const element = open.pop()
      if (!element?.role || element.name !== name) return
      gathering--
      const words = element.words.replace(/\s+/g, ' ').trim()
      if (element.role === 'title') found.title ||= words
      if (element.role === 'heading') found.heading ||= words
      if (element.role !== 'date' || words.length > 80 || !/\p{Nd}/u.test(words)) return
      if (found.heading === '') dates.before ||= words
      else dates.after ||= words
    },
  }
  return {
    watcher,
    facts: () => ({
      metas,
      title: found.title,
      heading: found.heading,
      language,
      canonical,
      base,
      times: [...after, ...before],
      shownDate: dates.after || dates.before || null,
    }),
  }
}

function roleOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  found: { readonly title: string; readonly heading: string },
): Element['role'] {
  if (name === 'title' && found.title === '') return 'title'
  if (name === 'h1' && found.heading === '') return 'heading'
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.itemprop ?? ''}`
  const shows = name === 'time' || (names.length < 400 && dateName.test(names.replace(/([a-z])([A-Z])/g, '$1 $2')))
  return shows && !['body', 'html', 'article', 'main', 'section'].includes(name) ? 'date' : null
}
