import type { BlockKind, Media } from '../model/document.ts'
import { type Range, spanOf } from '../model/span.ts'
import { takeFrontMatter } from './front-matter.ts'
import { isTooDense } from './markdown-density.ts'
import { cutMarkdown } from './markdown-pieces.ts'
import { type Written, writeMarkdown } from './markdown-writer.ts'
import { isTitleShaped, paragraphsOf, plainBlocks } from './paragraphs.ts'
import { noHints, type Taken, type TakenBlock } from './source.ts'
import { unwrapAddress } from './unwrap-address.ts'

/** No article has so much without a paragraph's end. */
const longestPiece = 262_144

/**
 * Takes the words out of Markdown. Marks and addresses go, words stay, and line N of the text holds the words of line N
 * of the file; what a picture says in words (its alt text) is a caption.
 */
export async function takeMarkdown(file: string): Promise<Taken> {
  if (isTooDense(file)) return takeDense(file)
  const { fromMarkdown } = await import('mdast-util-from-markdown')
  const { body, hints, canonicalUrl } = takeFrontMatter(file)
  const pieces = cutMarkdown(body)
  if (pieces.some((piece) => piece.file.length > longestPiece)) return takeDense(file)
  const written = writeMarkdown(body, pieces, (piece) => fromMarkdown(piece))
  const { text } = written
  const media = written.pictures
    .filter(({ url }) => url !== '')
    .map(({ url, range: { start, end } }): Media => {
      return { url, originalUrl: unwrapAddress(url).url, alt: end > start ? spanOf(text, start, end) : null }
    })
  return { text, blocks: blocksOf(written), media, canonicalUrl, hints, notices: [] }
}

function takeDense(file: string): Taken {
  const notice = {
    code: 'read-as-plain-text',
    span: null,
    message: 'This Markdown is too dense with marks; it was read as plain text, marks and all.',
  }
  return { text: file, blocks: plainBlocks(file), media: [], canonicalUrl: null, hints: noHints, notices: [notice] }
}

/** Cuts the blocks of the tree into paragraphs: Markdown takes lines without a blank one between them for one paragraph, writers do not. */
function blocksOf({ text, blocks, pictures }: Written): TakenBlock[] {
  const paragraphs = paragraphsOf(
    text,
    blocks.map(({ range }) => range),
  )
  const captions = pictures.map(({ range }) => range).filter(({ start, end }) => end > start)
  const cut: TakenBlock[] = []
  let caption = 0
  for (const [index, { kind }] of blocks.entries()) {
    for (const range of paragraphs[index] as Range[]) {
      while (caption < captions.length && (captions[caption] as Range).end <= range.start) caption++
      cut.push({ ...range, kind: kindOf(text, range, captions[caption], kind) })
    }
  }
  const [first, ...rest] = cut
  const untitled = first?.kind === 'paragraph' && rest.length > 0 && !rest.some((block) => block.kind === 'title')
  if (!untitled || !isTitleShaped(text.slice(first.start, first.end))) return cut
  return [{ ...first, kind: 'title' }, ...rest]
}

function kindOf(text: string, range: Range, caption: Range | undefined, kind: BlockKind): BlockKind {
  const covered = caption !== undefined && caption.start <= range.start && range.end <= caption.end
  if (covered) return 'caption'
  return text.startsWith('|', range.start) ? 'table' : kind
}
