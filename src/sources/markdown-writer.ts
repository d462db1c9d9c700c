import type { BlockKind } from '../model/document.ts'
import type { Range } from '../model/span.ts'
import type { MarkdownPiece } from './markdown-pieces.ts'
import { picturesOfTags, textOfTags } from './text-of-tags.ts'

type Root = ReturnType<typeof import('mdast-util-from-markdown').fromMarkdown>
type Node = Root | Root['children'][number]

/** The words of a Markdown file, line by line, with the ranges of its blocks and pictures. */
export interface Written {
  readonly text: string
  readonly blocks: readonly { readonly range: Range; readonly kind: BlockKind }[]
  /** `range` is empty where a picture has no alt text. */
  readonly pictures: readonly { readonly url: string; readonly range: Range }[]
}

interface Writing {
  /** The piece that is being written, and the line of the file before it. */
  piece: MarkdownPiece
  readonly definitions: Map<string, string>
  readonly parts: string[]
  length: number
  /** From 1: the line of the file that is being written. */
  line: number
  inBlock: boolean
  readonly blocks: { readonly range: Range; readonly kind: BlockKind }[]
  readonly pictures: { readonly url: string; readonly range: Range }[]
}

type Writers = {
  readonly [T in Node['type']]?: (writing: Writing, node: Extract<Node, { type: T }>, kind: BlockKind) => void
}

/** What each kind of node leaves in the text; kinds that are not here leave nothing. */
const writers: Writers = {
  root: writeChildren,
  list: writeChildren,
  link: writeChildren,
  linkReference: writeChildren,
  emphasis: writeChildren,
  strong: writeChildren,
  blockquote: (writing, node) => writeChildren(writing, node, 'quote'),
  listItem: (writing, node) => {
    // A number is a word ("3. Third") and may head no list at all ("1945. A year").
    put(writing, /^\d+[.)] ?/.exec(sourceOf(writing, node))?.[0] ?? '')
    writeChildren(writing, node, 'item')
  },
  heading: (writing, node) => {
    const first = node.depth === 1 && !writing.blocks.some((block) => block.kind === 'title')
    writeBlock(writing, first ? 'title' : 'heading', () => writeChildren(writing, node, 'heading'))
  },
  paragraph: (writing, node, kind) => writeBlock(writing, kind, () => writeChildren(writing, node, kind)),
  code: (writing, node, kind) =>
    writeBlock(writing, kind, () => {
      // A fence is a line of its own.
      if (/^[`~]/.test(sourceOf(writing, node))) advance(writing, writing.line + 1)
      put(writing, node.value)
    }),
  html: (writing, node, kind) =>
    writeBlock(writing, kind, () => {
      for (const url of picturesOfTags(node.value)) writePicture(writing, url, '')
      put(writing, textOfTags(node.value))
    }),
  image: (writing, node) => writePicture(writing, node.url, node.alt ?? ''),
  imageReference: (writing, node) => {
    writePicture(writing, writing.definitions.get(node.identifier) ?? '', node.alt ?? '')
  },
  text: (writing, node) => put(writing, node.value),
  inlineCode: (writing, node) => put(writing, node.value),
}

/** Writes the words of a Markdown file so that line N of the text holds the words of line N; `file` has been cut into `pieces`. */
export function writeMarkdown(file: string, pieces: readonly MarkdownPiece[], parse: (piece: string) => Root): Written {
  const start = { parts: [], length: 0, line: 1, inBlock: false, blocks: [], pictures: [] }
  const writing: Writing = { piece: { file, line: 0 }, definitions: new Map(), ...start }
  for (const piece of pieces) {
    const root = parse(piece.file)
    for (const node of root.children) if (node.type === 'definition') writing.definitions.set(node.identifier, node.url)
    writing.piece = piece
    write(writing, root, 'paragraph')
  }
  advance(writing, 1 + (file.match(/\r\n|\n|\r/g)?.length ?? 0))
  return { text: writing.parts.join(''), blocks: writing.blocks, pictures: writing.pictures }
}

function write(writing: Writing, node: Node, kind: BlockKind): void {
  if (node.position) advance(writing, node.position.start.line + writing.piece.line)
  const writer = writers[node.type] as ((writing: Writing, node: Node, kind: BlockKind) => void) | undefined
  writer?.(writing, node, kind)
}

function writeChildren(writing: Writing, node: { readonly children: readonly Node[] }, kind: BlockKind): void {
  for (const child of node.children) write(writing, child, kind)
}

function writeBlock(writing: Writing, kind: BlockKind, inside: () => void): void {
  const outermost = !writing.inBlock
  const start = writing.length
  writing.inBlock = true
  inside()
  if (!outermost) return
  writing.inBlock = false
  writing.blocks.push({ range: { start, end: writing.length }, kind })
}

function writePicture(writing: Writing, url: string, alt: string): void {
  const start = writing.length
  put(writing, alt)
  writing.pictures.push({ url, range: { start, end: writing.length } })
}

function put(writing: Writing, words: string): void {
  if (words === '') return
  const lines = words.replace(/\r\n?/g, '\n')
  writing.parts.push(lines)
  writing.length += lines.length
  for (let i = lines.indexOf('\n'); i >= 0; i = lines.indexOf('\n', i + 1)) writing.line++
}

/** Goes on to a line of the file; a line is never left out and never written twice. */
function advance(writing: Writing, line: number): void {
  if (line > writing.line) put(writing, '\n'.repeat(line - writing.line))
}

function sourceOf(writing: Writing, node: Node): string {
  const start = node.position?.start.offset ?? 0
  return writing.piece.file.slice(start, start + 16)
}
