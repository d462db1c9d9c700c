import { scriptRules } from '../languages/scripts/index.ts'
import type { NameWords } from '../languages/sections/names.ts'
import { normal } from '../text/tokens.ts'

/** Under which keys a word of a text may be looked up: as it stands, then with ever more of its ending taken off. */
export type WordKeys = (norm: string) => readonly string[]

const shortestStem = 3
/** Without a pack nobody knows the endings: in a script with capitals up to three units may go where five stay, in others six where four do. */
const unknown = { cased: { ending: 3, stem: 5 }, caseless: { ending: 6, stem: 4 } }
const prefixes = scriptRules.flatMap((rules) => rules.prefixes)
const mostRemembered = 50_000
const inflected = /\p{L}/u

/**
 * Makes the keys of words in a text; `names` null = a language without a pack. `joined` are what a language writes together
 * with the next word: before a name that nobody knows by its letters they are still there (لبوتين).
 */
export function textKeys(names: NameWords | null, joined: readonly string[] = []): WordKeys {
  const memory = new Map<string, readonly string[]>()
  const endings = byLastUnit(names?.endings ?? [])
  return (norm) => {
    const known = memory.get(norm)
    if (known) return known
    const keys = keysOf(norm, names ? endings : null, joined)
    if (memory.size >= mostRemembered) memory.clear()
    memory.set(norm, keys)
    return keys
  }
}

function keysOf(
  norm: string,
  endings: ReadonlyMap<string, readonly string[]> | null,
  joined: readonly string[],
): readonly string[] {
  const keys = [norm]
  if (norm.includes('.')) keys.push(norm.replaceAll('.', ''))
  const stroke = norm.indexOf("'")
  if (stroke >= 2) keys.push(norm.slice(0, stroke))
  if (!inflected.test(norm)) return keys
  if (endings) {
    for (const word of joined) {
      if (norm.length - word.length >= unknown.caseless.stem && norm.startsWith(word))
        keys.push(norm.slice(word.length))
    }
    for (const ending of endings.get(norm.at(-1) as string) ?? []) {
      if (norm.length - ending.length >= shortestStem && norm.endsWith(ending)) keys.push(norm.slice(0, -ending.length))
    }
  } else {
    const { ending, stem } = norm === norm.toUpperCase() ? unknown.caseless : unknown.cased
    for (const prefix of prefixes) {
      if (norm.length - prefix.length >= stem && norm.startsWith(prefix)) keys.push(norm.slice(prefix.length))
    }
    for (let cut = 1; cut <= ending && norm.length - cut >= stem; cut++) keys.push(norm.slice(0, -cut))
  }
  return keys
}

function byLastUnit(endings: readonly string[]): Map<string, string[]> {
  const rows = new Map<string, string[]>()
  for (const ending of endings.map(normal).sort((a, b) => a.length - b.length)) {
    const row = rows.get(ending.at(-1) as string)
    if (row) row.push(ending)
    else rows.set(ending.at(-1) as string, [ending])
  }
  return rows
}

/** Under which keys a word of a list is filed: as it stands, and without the ending that gives way to others. */
export function listKeys(names: NameWords | null): WordKeys {
  const baseEndings = names?.baseEndings.map(normal) ?? null
  return (norm) => {
    const keys = [norm]
    if (norm.includes('.')) keys.push(norm.replaceAll('.', ''))
    if (!baseEndings) {
      if (norm.length > unknown.cased.stem && inflected.test(norm)) keys.push(norm.slice(0, -1))
      return keys
    }
    for (const ending of baseEndings) {
      if (norm.length - ending.length >= shortestStem && norm.endsWith(ending)) keys.push(norm.slice(0, -ending.length))
    }
    return keys
  }
}
