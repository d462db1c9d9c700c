import type { BlockKind } from '../model/document.ts'

/** The words of one block of a page; `joined` = only a line break parts it from the one before. */
export interface PageBlock {
  readonly kind: BlockKind
  readonly words: string
  readonly joined: boolean
}

export interface PagePicture {
  readonly url: string
  readonly alt: string
}

/** Takes the tags and words of an article one after the other. */
export interface Gatherer {
  readonly open: (name: string, attribute: (name: string) => string | null | undefined) => void
  readonly words: (words: string) => void
  readonly close: (name: string) => void
  readonly done: () => { readonly blocks: readonly PageBlock[]; readonly pictures: readonly PagePicture[] }
}

/** Tags whose words are no part of an article. */
const skipped = new Set(['aside', 'button', 'form', 'head', 'input', 'nav', 'select', 'textarea', 'title'])
/** Tags that stand inside a line; every other one ends the block before it and begins a new one. */
const inline = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img'],
  ...[
    'ins',
    'kbd',
    'label',
    'mark',
    'meta',
    'q',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
  ],
  ...['source', 'time', 'tt', 'u', 'var', 'wbr'],
])
const kinds: Readonly<Record<string, BlockKind>> = {
  blockquote: 'quote',
  dd: 'item',
  dt: 'item',
  figcaption: 'caption',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  tr: 'table',
}
const cells = new Set(['td', 'th'])
/** Where the address of a picture may stand; pages that load late keep it beside `src`. */
const pictureAttributes = ['data-src', 'data-lazy-src', 'data-original', 'src', 'data-srcset', 'srcset']
const mostPictures = 200

/** Makes a gatherer: blocks in order, without blocks that are nothing but links and figures without a caption. */
export function gatherBlocks(): Gatherer {
  const blocks: PageBlock[] = []
  const pictures: PagePicture[] = []
  const stack: { readonly name: string; readonly kind: BlockKind | null }[] = []
  let parts: string[] = []
  let skip = 0
  let links = 0
  let figures = 0
  let linked = 0
  let plain = 0
  let joined = false
  let preformatted = 0

  /** A paragraph in a table is text that the table only lays out. */
  function kind(): BlockKind {
    const at = stack.findLastIndex((element) => element.kind !== null)
    const found = stack[at]?.kind ?? 'paragraph'
    return found === 'table' && stack.slice(at).some(({ name }) => name === 'p') ? 'paragraph' : found
  }

  function flush(line: boolean): void {
    const words = tidy(parts.join(''))
    const linksOnly = linked > 0 && plain === 0
    if (words !== '' && !linksOnly) {
      const now = kind()
      if (figures === 0 || now === 'caption') blocks.push({ kind: now, words, joined: joined && blocks.length > 0 })
      joined = line
    } else if (!line) joined = false
    parts = []
    linked = 0
    plain = 0
  }

  return {
    open(name, attribute) {
      if (cells.has(name)) parts.push(' ')
      else if (!inline.has(name)) flush(name === 'br')
      stack.push({ name, kind: kinds[name] ?? null })
      if (skipped.has(name)) skip++
      if (name === 'a') links++
      if (name === 'figure') figures++
      if (name === 'pre') preformatted++
      if (name !== 'img' || skip > 0 || pictures.length >= mostPictures) return
      const url = pictureAttributes
        .map((key) => attribute(key)?.trim().split(/[\s,]/)[0])
        .find((value) => value && !value.startsWith('data:'))
      if (url) pictures.push({ url, alt: attribute('alt')?.trim() ?? '' })
    },
    words(words) {
      if (skip > 0) return
      const letters = words.trim().length
      if (links > 0) linked += letters
      else if (/[\p{L}\p{N}]/u.test(words)) plain += letters
      if (!preformatted) parts.push(words)
      else {
        const lines = words.split(/\r\n|\n|\r/)
        lines.forEach((line, index) => {
          parts.push(line)
          if (index + 1 < lines.length) flush(true)
        })
      }
    },
    close(name) {
      const block = !inline.has(name) && !cells.has(name)
      if (block && name !== 'br') flush(false)
      if (stack.at(-1)?.name !== name) return
      stack.pop()
      if (skipped.has(name)) skip--
      if (name === 'a') links--
      if (name === 'figure') figures--
      if (name === 'pre') preformatted--
    },
    done() {
      flush(false)
      return { blocks, pictures }
    },
  }
}

/** White space as a browser shows it: runs are one blank; no-break spaces stay. */
function tidy(words: string): string {
  return words.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '')
}
