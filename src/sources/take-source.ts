import type { DocumentFormat } from '../model/document.ts'
import { isEdtf } from '../model/edtf.ts'
import { MemconError } from '../model/errors.ts'
import type { Notice } from '../model/findings.ts'
import { isLanguageTag } from '../model/language-tag.ts'
import { binaryKind } from './binary.ts'
import { clean, type Decoded, decode } from './decode.ts'
import { charsetOf } from './encodings.ts'
import { findLanguages } from './find-language.ts'
import { acceptedTypes, formatOfPath, formatOfText, formatOfType } from './formats.ts'
import { hashText, identify } from './identify.ts'
import { takeMarkdown } from './markdown.ts'
import { noticeCharacters } from './notice-characters.ts'
import { plainBlocks } from './paragraphs.ts'
import { extractor, type Given, largestSource, noHints, type Source, type SourceInput, type Taken } from './source.ts'
import { takePage } from './take-page.ts'

type Take = (text: string, url: string | null) => Taken | Promise<Taken>

/** One row a source format. */
const takers: Readonly<Record<DocumentFormat, Take>> = {
  text: (text) => ({ text, blocks: plainBlocks(text), media: [], canonicalUrl: null, hints: noHints, notices: [] }),
  markdown: (text) => takeMarkdown(text),
  html: (text, url) => takePage(text, url),
}

/**
 * Turns bytes or a text into a source: text, blocks, language and every hint around them. Pure; parsers are loaded when
 * first needed. Throws `MemconError`: `bad-input`, `too-large`, `binary`, `unknown-type`, `page-too-deep`.
 */
export async function takeSource(input: SourceInput): Promise<Source> {
  const given = givenOf(input)
  const content = contentOf(input)
  const decoded: Decoded =
    typeof content === 'string'
      ? { ...clean(content), encoding: 'text' }
      : decode(content, charsetOf(input.mediaType ?? null))
  const format = formatOf(input, decoded.text)
  const taken = await takers[format](decoded.text, given.url)
  const hints = input.lastModified
    ? { ...taken.hints, lastModified: { in: 'header', name: 'Last-Modified', quote: input.lastModified } as const }
    : taken.hints
  const languages = await findLanguages(taken.text, taken.blocks, { given: given.language, hints: hints.languages })
  const notices: Notice[] = [
    ...inText(decoded.notices, taken.text),
    ...taken.notices,
    ...noticeCharacters(taken.text),
    ...languages.notices,
    ...(taken.blocks.length === 0 ? [empty] : []),
  ]
  return {
    id: identify(content, given, format, decoded.encoding),
    ref: input.ref ?? null,
    textHash: hashText(taken.text),
    extractor,
    format,
    text: taken.text,
    language: languages.language,
    blocks: languages.blocks,
    media: taken.media,
    url: given.url,
    canonicalUrl: taken.canonicalUrl,
    retrieved: input.retrieved ?? null,
    given,
    hints,
    notices,
  }
}

const empty: Notice = { code: 'no-text', span: null, message: 'There are no words in this document.' }

function contentOf({ bytes, text }: SourceInput): Uint8Array | string {
  if ((bytes === undefined) === (text === undefined)) {
    const both = bytes === undefined ? 'neither bytes nor text' : 'both bytes and text'
    throw new MemconError('bad-input', `${both} were given; give one of them`)
  }
  const size = bytes ? bytes.length : Buffer.byteLength(text as string)
  if (size > largestSource) {
    const mebibytes = (bytes: number) => Math.ceil(bytes / 1_048_576)
    throw new MemconError(
      'too-large',
      `${mebibytes(size)} MiB were given; at most ${mebibytes(largestSource)} MiB are read; cut it into documents`,
    )
  }
  if (!bytes) return text as string
  const kind = binaryKind(bytes)
  if (kind)
    throw new MemconError('binary', `this is ${kind}; text, Markdown and HTML are read; save it as one of these`)
  return bytes
}

function formatOf({ text, mediaType, path }: SourceInput, decoded: string): DocumentFormat {
  if (mediaType) {
    const format = formatOfType(mediaType)
    if (format) return format
    throw new MemconError('unknown-type', `${mediaType} was given; accepted are ${acceptedTypes.join(', ')}`)
  }
  // A text is its own text; only bytes are looked into.
  if (text !== undefined) return 'text'
  return (path ? formatOfPath(path) : null) ?? formatOfText(decoded)
}

function givenOf(input: SourceInput): Given {
  const { url = null, title = null, published = null, publisher = null, language = null } = input
  if (url !== null && !URL.canParse(url)) {
    throw new MemconError(
      'bad-input',
      `"${url.slice(0, 200)}" is no address; give a whole one, such as https://example.org/a`,
    )
  }
  if (published !== null && !isEdtf(published) && !isEdtf(published.slice(0, 10))) {
    throw new MemconError(
      'bad-input',
      `published is "${published.slice(0, 80)}"; give a day or an EDTF date, such as 2025-02-13`,
    )
  }
  if (language !== null && !isLanguageTag(language)) {
    throw new MemconError('bad-input', `language is "${language.slice(0, 80)}"; give a BCP 47 tag, such as te or pt-BR`)
  }
  return { url, title: title || null, published, publisher: publisher || null, language }
}

/** Notices on the decoded text keep their place only where it is the text of the document too. */
function inText(notices: readonly Notice[], text: string): Notice[] {
  return notices.map((notice) => {
    const { span } = notice
    return span && text.slice(span.start, span.end) !== span.text ? { ...notice, span: null } : notice
  })
}
