import type { Trace } from '../model/span.ts'

/** What a page's JSON-LD says of its article; never the text of it. */
export interface LinkedFacts {
  readonly titles: readonly Trace[]
  readonly published: readonly Trace[]
  readonly publishers: readonly Trace[]
  readonly authors: readonly Trace[]
  readonly origins: readonly Trace[]
  readonly languages: readonly Trace[]
}

type Field = keyof LinkedFacts

/** Property names of schema.org and the fact that each gives. */
const properties: Readonly<Record<string, Field>> = {
  headline: 'titles',
  datePublished: 'published',
  publisher: 'publishers',
  author: 'authors',
  isBasedOn: 'origins',
  inLanguage: 'languages',
}
const articles = /(?:article|posting|report|statement|webpage)$/i
const mostNodes = 2000

/** Reads the facts of article nodes in JSON-LD; what is no JSON is passed over. */
export function readLinkedData(blocks: readonly string[]): LinkedFacts {
  const facts: Record<Field, Trace[]> = {
    titles: [],
    published: [],
    publishers: [],
    authors: [],
    origins: [],
    languages: [],
  }
  const queue: unknown[] = blocks.map(parsed)
  for (let seen = 0; seen < queue.length && seen < mostNodes; seen++) {
    const node = queue[seen]
    if (Array.isArray(node)) queue.push(...node.slice(0, mostNodes - Math.min(queue.length, mostNodes)))
    else if (isRecord(node)) {
      if (queue.length < mostNodes) queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage)
      if (!typesOf(node).some((type) => articles.test(type))) continue
      for (const [property, field] of Object.entries(properties)) {
        for (const quote of wordsOf(node[property])) {
          facts[field].push({ in: 'meta', name: `JSON-LD ${property}`, quote })
        }
      }
    }
  }
  return facts
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, ''))
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function typesOf(node: Readonly<Record<string, unknown>>): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string')
}

/** A string, or the name or address of what stands in its place. */
function wordsOf(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 10)
    .map((one) => (isRecord(one) ? (one.name ?? one['@id'] ?? one.url) : one))
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '' && one.length <= 1000)
    .map((one) => one.trim())
}
