import { normal } from './words.ts'

/** Words that are written together with the word behind or before them, in normal form: a pack's data. */
export interface JoinedWords {
  /** Split off where the rest is a word that is known: و, ب, ل (Arabic), ו, ב, ל (Hebrew). */
  readonly before: readonly string[]
  /** Of these, the ones that are split off a word that nobody knows too, but for words that begin as in `whole`. */
  readonly always: readonly string[]
  /** The article, and behind which words it shows a word of its own that nobody knows (بال...). Null where there is none. */
  readonly article: { readonly word: string; readonly behind: readonly string[] } | null
  /** Letters in which a word and the article have become one, and the word: لل is ل and the article. */
  readonly merged: readonly (readonly [letters: string, word: string])[]
  /** Words that only look as if something were joined to them; a last `*` for all that begin so. */
  readonly whole: readonly string[]
  /** Pronouns written together with the word before them, and the only words off which they are split. */
  readonly behind: { readonly words: readonly string[]; readonly stems: readonly string[] }
}

/** A part of a word: how many units of its normal form it takes up, and what it is by itself. */
export interface Part {
  readonly units: number
  readonly norm: string
}

/** Cuts a word (in normal form) into those written together in it; null where it is one word. */
export type Cutter = (norm: string) => readonly Part[] | null

const deepest = 3
/** A word behind a prefix has at least so many letters; one that nobody knows, and one with an article, more. */
const shortest = { known: 2, unknown: 3, withArticle: 5 }
const mostRemembered = 50_000

/** Makes the cutter for a pack's joined words and all words that are known: وللرئيس is و|ل|(ا)لرئيس, وزير is one word. */
export function cutter(joined: JoinedWords, words: Iterable<string>): Cutter {
  const known = new Set<string>(words)
  const stems: string[] = []
  for (const word of joined.whole) {
    if (word.endsWith('*')) stems.push(normal(word.slice(0, -1)))
    else known.add(normal(word))
  }
  const before = joined.before.map(normal)
  const always = joined.always.map(normal)
  const article = joined.article === null ? null : normal(joined.article.word)
  const articled = joined.article?.behind.map(normal) ?? []
  const pronouns = joined.behind.words.map(normal).sort((a, b) => b.length - a.length)
  const owned = new Set(joined.behind.stems.map(normal))
  const memory = new Map<string, readonly Part[] | null>()

  function ofKnown(norm: string, depth: number): readonly Part[] | null {
    if (norm.length < shortest.known) return null
    if (known.has(norm)) return [{ units: norm.length, norm }]
    const behind = withPronoun(norm)
    if (behind) return behind
    if (depth >= deepest) return null
    for (const [letters, word] of joined.merged) {
      const rest = article + norm.slice(letters.length)
      if (norm.startsWith(letters) && known.has(rest)) return withMerged(norm, word, rest)
    }
    for (const word of before) {
      const parts = norm.startsWith(word) ? ofKnown(norm.slice(word.length), depth + 1) : null
      if (parts) return [part(word), ...parts]
    }
    return withArticle(norm)
  }

  /** With an article the rest is a word, known or not: بالسلام, للسلام. */
  function withArticle(norm: string): readonly Part[] | null {
    if (article === null || isWhole(norm)) return null
    for (const [letters, word] of joined.merged) {
      const rest = article + norm.slice(letters.length)
      if (norm.startsWith(letters) && rest.length >= shortest.withArticle) return withMerged(norm, word, rest)
    }
    for (const word of articled) {
      const rest = norm.slice(word.length)
      if (norm.startsWith(word + article) && rest.length >= shortest.withArticle) return [part(word), part(rest)]
    }
    return null
  }

  function withMerged(norm: string, word: string, rest: string): readonly Part[] {
    return [part(word), { units: norm.length - word.length, norm: rest }]
  }

  function withPronoun(norm: string): readonly Part[] | null {
    for (const pronoun of pronouns) {
      if (!norm.endsWith(pronoun)) continue
      const stem = norm.slice(0, -pronoun.length)
      if (owned.has(stem)) return [part(stem), part(pronoun)]
    }
    return null
  }

  function isWhole(norm: string): boolean {
    return stems.some((stem) => norm.startsWith(stem))
  }

  function cut(norm: string): readonly Part[] | null {
    const parts = ofKnown(norm, 0)
    if (parts) return parts.length > 1 ? parts : null
    for (const word of always) {
      if (!norm.startsWith(word) || norm.length - word.length < shortest.unknown || isWhole(norm)) continue
      return [part(word), part(norm.slice(word.length))]
    }
    return null
  }

  return (norm) => {
    const seen = memory.get(norm)
    if (seen !== undefined) return seen
    const parts = cut(norm)
    if (memory.size >= mostRemembered) memory.clear()
    memory.set(norm, parts)
    return parts
  }
}

const part = (norm: string): Part => ({ units: norm.length, norm })
