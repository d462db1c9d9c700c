import { readFile, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { MemconError } from '../model/errors.ts'
import { largestSource, type Source } from '../sources/source.ts'
import type { ReadingFlags } from './reading-options.ts'

const mediaTypes = { text: 'text/plain', markdown: 'text/markdown', html: 'text/html' } as const
const address = /^[a-z][a-z0-9+.-]+:\/\//i

/** Takes one input as the user named it: a file, an address, or `-` for standard input. Throws `MemconError`. */
export async function takeInput(name: string, flags: ReadingFlags): Promise<Source> {
  const { takeSource } = await import('../sources/take-source.ts')
  const given = {
    published: flags.published ?? null,
    language: flags.language ?? null,
    ...(flags.type ? { mediaType: mediaTypes[flags.type] } : {}),
  }
  if (name === '-') return takeSource({ bytes: await bytesOf(process.stdin), ...given })
  if (address.test(name)) {
    const { fetchPage } = await import('../sources/fetch-page.ts')
    const page = await fetchPage(name, { allowPrivate: flags.allowPrivate ?? false })
    return takeSource({ ...page, ...given })
  }
  return takeSource({ bytes: await fileBytes(name), path: name, ...given })
}

async function fileBytes(path: string): Promise<Uint8Array> {
  const info = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'ENOENT' ? 'there is no such file' : `it cannot be opened (${cause.code ?? cause.message})`
    throw new MemconError(
      'cannot-read',
      `${why}; give the path of a text, Markdown or HTML file, an address, or - for standard input`,
      { cause },
    )
  })
  if (info.isDirectory())
    throw new MemconError('is-a-directory', 'this is a directory; give the files in it, e.g. DIRECTORY/*')
  if (info.size > largestSource) throw tooLarge(info.size)
  return readFile(path)
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    if (size > largestSource) throw tooLarge(size)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge(size: number): MemconError {
  return new MemconError(
    'too-large',
    `${Math.ceil(size / 1_048_576)} MiB were given; at most ${largestSource / 1_048_576} MiB are read; cut it into documents`,
  )
}
