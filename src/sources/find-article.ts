import { type Gatherer, gatherBlocks, type PageBlock, type PagePicture } from './gather-blocks.ts'

/** What `gatherBlocks` gives for the article of a page. */
export interface FoundArticle {
  readonly blocks: readonly PageBlock[]
  readonly pictures: readonly PagePicture[]
}

interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
  readonly getAttribute?: (name: string) => string | null
}

/** Finds the article of a reduced page with Readability and takes it block by block. Loads the parser when first called. */
export async function findArticle(html: string): Promise<FoundArticle | null> {
  const { parseHTML } = await import('linkedom/worker')
  const { Readability } = await import('@mozilla/readability')
  const whole = /<html[\s>]/.test(html) ? html : `<html><body>${html}</body></html>`
  const { document } = parseHTML(`<!doctype html>${whole}`)
  const reader = new Readability<DomNode>(document, { serializer: (node) => node as unknown as DomNode })
  const article = reader.parse()
  if (!article?.content) return null
  const gatherer = gatherBlocks()
  walk(article.content, gatherer)
  return gatherer.done()
}

/** Takes a whole page block by block: for pages in which searching would take too long. */
export async function wholePage(html: string): Promise<FoundArticle> {
  const { Parser } = await import('htmlparser2')
  const gatherer = gatherBlocks()
  const parser = new Parser({
    onopentag: (name, attributes) => gatherer.open(name, (key) => attributes[key]),
    ontext: gatherer.words,
    onclosetag: gatherer.close,
  })
  parser.write(html)
  parser.end()
  return gatherer.done()
}

const elementNode = 1
const textNode = 3

/** Goes through a tree without recursion, in the order of the page. */
function walk(root: DomNode, gatherer: Gatherer): void {
  let node: DomNode | null = root
  while (node) {
    if (node.nodeType === textNode) gatherer.words(node.textContent ?? '')
    const element: DomNode | null = node.nodeType === elementNode ? node : null
    if (element) {
      gatherer.open(element.nodeName.toLowerCase(), (name) => element.getAttribute?.(name))
      if (element.firstChild) {
        node = element.firstChild
        continue
      }
      gatherer.close(element.nodeName.toLowerCase())
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) gatherer.close(node.nodeName.toLowerCase())
    }
    node = node && node !== root ? node.nextSibling : null
  }
}
