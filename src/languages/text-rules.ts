import { wordList } from '../text/cut-unspaced.ts'
import { once } from '../text/once.ts'
import { isUnspaced } from '../text/script.ts'
import { plainRules, type TextRules } from '../text/segment.ts'
import type { Language } from './language.ts'

/** A pack's marks, abbreviations and words in the form that segmenting takes. */
export const textRules: (pack: Language) => TextRules = once((pack) =>
  pack.text
    ? {
        abbreviations: new Set(pack.text.abbreviations),
        starters: new Set(pack.text.starters),
        clitics: pack.text.clitics,
        list: pack.text.unspaced ? wordList(pack.text.unspaced, unspacedWords(pack)) : null,
      }
    : plainRules,
)

/** The same with names that text without spaces may hold: 普京 must be one word wherever it stands. */
export function textRulesWith(pack: Language, names: readonly string[]): TextRules {
  const made = rulesWith(names)
  const known = made.get(pack)
  if (known) return known
  const rules = textRules(pack)
  const list = rules.list ? wordList(pack.text?.unspaced ?? [], unspacedWords(pack), unspacedIn(names)) : null
  const fresh = { ...rules, list }
  made.set(pack, fresh)
  return fresh
}

const rulesWith = once((_names: readonly string[]) => new Map<Language, TextRules>())

/** Every word of a pack's lists: where it sets no spaces, its own words are what its text is cut by. */
const unspacedWords: (pack: Language) => readonly string[] = once((pack) => {
  const words: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') words.push(value)
    else if (Array.isArray(value)) value.forEach(collect)
    else if (value !== null && typeof value === 'object') {
      words.push(...Object.keys(value))
      Object.values(value).forEach(collect)
    }
  }
  const { tag: _tag, name: _name, script: _script, quality: _quality, ...sections } = pack
  collect(sections)
  return unspacedIn(words)
})

const runs = /[\p{L}\p{M}]+/gu

function unspacedIn(texts: Iterable<string>): string[] {
  const words = new Set<string>()
  for (const text of texts) {
    if (!isUnspaced(text)) continue
    for (const [run] of text.matchAll(runs)) if (isUnspaced(run)) words.add(run)
  }
  return [...words]
}
