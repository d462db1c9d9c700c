/** An attribution in the shape of the corpora: UTF-16 offsets. */
export interface Attribution {
  readonly source: readonly (readonly [number, number])[]
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
  readonly kind?: 'direct' | 'indirect' | 'mixed'
}

export interface Scored {
  readonly p: number
  readonly r: number
  readonly f: number
}

export interface Scores {
  readonly gold: number
  readonly found: number
  /** One to one, at least half of the characters shared. */
  readonly half: Scored
  /** Half, and the sources overlap or both are empty. */
  readonly joint: Scored
}

interface Item {
  readonly attribution: Attribution
  readonly content: ReadonlySet<number>
  readonly source: ReadonlySet<number>
}

export interface Pair {
  readonly gold: number
  readonly found: number
  readonly joint: boolean
}

/** Scores found attributions against the corpus's own, as the corpora's README defines half and joint. */
export function scoreAttributions(
  documents: readonly {
    readonly text: string
    readonly gold: readonly Attribution[]
    readonly found: readonly Attribution[]
  }[],
  kinds: readonly string[] | null,
): Scores {
  let gold = 0
  let found = 0
  let half = 0
  let joint = 0
  for (const document of documents) {
    const matched = matchAttributions(document, kinds)
    gold += matched.gold
    found += matched.found
    half += matched.pairs.length
    joint += matched.pairs.filter((pair) => pair.joint).length
  }
  return { gold, found, half: ratio(half, found, gold), joint: ratio(joint, found, gold) }
}

/** Pairs found with gold attributions of one document, best overlap first; indices are into the lists given. */
export function matchAttributions(
  {
    text,
    gold,
    found,
  }: { readonly text: string; readonly gold: readonly Attribution[]; readonly found: readonly Attribution[] },
  kinds: readonly string[] | null,
): { readonly gold: number; readonly found: number; readonly pairs: readonly Pair[] } {
  const item = (attribution: Attribution): Item => ({
    attribution,
    content: characters(text, attribution.content),
    source: characters(text, attribution.source),
  })
  const allGold = gold.map(item)
  const allFound = found.map(item)
  const counts = (one: Item) => one.content.size > 0 && (!kinds || kinds.includes(one.attribution.kind ?? ''))
  const marks = kinds ? markedCharacters(text) : null
  const goldAt = indices(allGold, counts)
  const foundAt = indices(allFound, (one) => {
    if (one.content.size === 0) return false
    if (!kinds || !marks) return true
    if (goldAt.some((at) => shared(one.content, (allGold[at] as Item).content) > 0)) return true
    if (allGold.some((other) => shared(one.content, other.content) > 0)) return false
    return kinds.includes(kindOf(text, one.content, marks))
  })
  const overlaps: { readonly share: number; readonly found: number; readonly gold: number }[] = []
  for (const f of foundAt) {
    for (const g of goldAt) {
      const a = (allFound[f] as Item).content
      const b = (allGold[g] as Item).content
      const both = shared(a, b)
      if (both > 0) overlaps.push({ share: both / (a.size + b.size - both), found: f, gold: g })
    }
  }
  overlaps.sort((a, b) => b.share - a.share)
  const usedFound = new Set<number>()
  const usedGold = new Set<number>()
  const pairs: Pair[] = []
  for (const overlap of overlaps) {
    if (overlap.share < 0.5 || usedFound.has(overlap.found) || usedGold.has(overlap.gold)) continue
    usedFound.add(overlap.found)
    usedGold.add(overlap.gold)
    const a = (allFound[overlap.found] as Item).source
    const b = (allGold[overlap.gold] as Item).source
    pairs.push({ gold: overlap.gold, found: overlap.found, joint: (a.size === 0 && b.size === 0) || shared(a, b) > 0 })
  }
  return { gold: goldAt.length, found: foundAt.length, pairs }
}

function indices(items: readonly Item[], test: (item: Item) => boolean): number[] {
  return items.flatMap((item, index) => (test(item) ? [index] : []))
}

function characters(text: string, spans: readonly (readonly [number, number])[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans) for (let i = start; i < end; i++) if (!/\s/.test(text[i] as string)) found.add(i)
  return found
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const one of small) if (large.has(one)) count++
  return count
}

const closers: Readonly<Record<string, string>> = { '"': '"”“', '“': '”"', '„': '“”"', '«': '»', '»': '«', '‟': '”' }

function markedCharacters(text: string): Uint8Array {
  const marked = new Uint8Array(text.length)
  let open = -1
  let closer = ''
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string
    if (open >= 0 && (character === '\n' || closer.includes(character))) {
      marked.fill(1, open, character === '\n' ? i : i + 1)
      open = -1
    } else if (open < 0 && closers[character]) {
      open = i
      closer = closers[character] as string
    }
  }
  if (open >= 0) marked.fill(1, open)
  return marked
}

function kindOf(text: string, content: ReadonlySet<number>, marked: Uint8Array): string {
  let inside = 0
  let outside = 0
  for (const i of content) if (/[\p{L}\p{N}]/u.test(text[i] as string)) marked[i] ? inside++ : outside++
  return inside === 0 ? 'indirect' : outside > 0 ? 'mixed' : 'direct'
}

function ratio(hits: number, found: number, gold: number): Scored {
  const p = found > 0 ? hits / found : 0
  const r = gold > 0 ? hits / gold : 0
  const round = (value: number) => Math.round(value * 1000) / 10
  return { p: round(p), r: round(r), f: round(p + r > 0 ? (2 * p * r) / (p + r) : 0) }
}
