/** Words of a language that sets no spaces between them, for cutting its text. */
export interface WordList {
  readonly has: (word: string) => boolean
  /** Letters of its longest word. */
  readonly longest: number
}

export function wordList(...lists: readonly Iterable<string>[]): WordList {
  const words = new Set<string>()
  let longest = 0
  for (const list of lists) {
    for (const word of list) {
      words.add(word)
      longest = Math.max(longest, Math.min(word.length, longestWord))
    }
  }
  return { has: (word) => words.has(word), longest }
}

const longestWord = 16
/** ICU is not linear on one endless run, so it is given bounded pieces. */
const mostAtOnce = 2000

/**
 * What each piece costs; the cheapest way through a run wins. A word of the list costs one, a letter that nobody knows a bit
 * more. A word that only ICU knows protects the letters in it (the 说 of 小说 says nothing), unless it is made of words of
 * the list altogether.
 */
const costs = { word: 100, letter: 125, dictionary: 102 } as const

/** Cuts a run of letters into words: 外交部发言人毛宁表示 is 外交部|发言人|毛|宁|表示. The pieces make up the run. */
export function cutUnspaced(run: string, list: WordList | null): string[] {
  const pieces: string[] = []
  for (let from = 0; from < run.length; ) {
    const part = run.slice(from, boundary(run, from + mostAtOnce))
    for (const piece of list ? cutByList(part, list) : dictionaryWords(part)) pieces.push(piece)
    from += part.length
  }
  return pieces
}

let segmenter: Intl.Segmenter | null = null

function dictionaryWords(part: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  return Array.from(segmenter.segment(part), ({ segment }) => segment)
}

const other = /[\p{L}\p{M}\p{N}]/u
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

function cutByList(part: string, list: WordList): string[] {
  const { length } = part
  const best = new Float64Array(length + 1).fill(Infinity)
  const from = new Int32Array(length + 1)
  best[0] = 0
  const dictionary = new Map<number, number>()
  let at = 0
  for (const word of dictionaryWords(part)) {
    dictionary.set(at, at + word.length)
    at += word.length
  }
  for (let start = 0; start < length; start++) {
    const before = best[start] as number
    if (before === Infinity) continue
    const end = dictionary.get(start)
    const goTo = (to: number, cost: number) => {
      // Of two ways that cost the same the one with the longer last word wins.
      if (before + cost < (best[to] as number)) {
        best[to] = before + cost
        from[to] = start
      }
    }
    for (let size = 1; size <= list.longest && start + size <= length; size++) {
      if (list.has(part.slice(start, start + size))) goTo(start + size, costs.word)
    }
    const foreign = foreignEnd(part, start)
    goTo(foreign, costs.letter)
    if (end !== undefined && end > start + 1 && end <= length && !isMadeOf(part.slice(start, end), list))
      goTo(end, costs.dictionary)
  }
  const pieces: string[] = []
  for (let to = length; to > 0; to = from[to] as number) pieces.push(part.slice(from[to], to))
  return pieces.reverse()
}

/** Letters of other scripts and digits inside a run stay together: the NATO of NATO峰会. */
function foreignEnd(part: string, start: number): number {
  let end = start + ((part.codePointAt(start) as number) > 0xffff ? 2 : 1)
  if (unspaced.test(part.slice(start, end))) return end
  while (end < part.length && !unspaced.test(part[end] as string) && other.test(part[end] as string)) end++
  return end
}

/** Tells whether a word is nothing but words of the list. */
function isMadeOf(word: string, list: WordList): boolean {
  if (word.length > longestWord) return false
  const reached = [true]
  for (let start = 0; start < word.length; start++) {
    if (!reached[start]) continue
    for (let end = start + 1; end <= word.length; end++) if (list.has(word.slice(start, end))) reached[end] = true
  }
  return reached[word.length] === true
}

/** Moves a cut off the middle of a surrogate pair. */
function boundary(run: string, at: number): number {
  if (at >= run.length) return run.length
  const unit = run.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}
