import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Folder of the corpora: MEMCON_CORPORA, or `shared/corpora` beside the checkout. It need not be there. */
export const corpora = process.env.MEMCON_CORPORA ?? resolve(import.meta.dirname, '../../shared/corpora')

/** The folder of the corpora; null where they are not there. */
export function corporaFolder(): string | null {
  return existsSync(corpora) ? corpora : null
}
