/*
 * Forms of verbs that end a clause or join it to the next: past and present, plain and polite, with and without ている, て
 * and the stem before a comma. Forms of the future, questions and negation do not belong.
 */
const ichidan = ['た', 'る', 'て', 'ている', 'ていた', 'ました', 'ます', 'ています', 'ていました', 'られた', 'てみせた']
const suru = [
  'した',
  'する',
  'し',
  'して',
  'している',
  'していた',
  'しました',
  'します',
  'しています',
  'していました',
  'された',
  'されました',
  'してみせた',
]

/** The last syllable of a five-row verb, and its stem, past and joining forms. */
const godan: Readonly<
  Record<string, { readonly stem: string; readonly past: string; readonly te: string; readonly passive: string }>
> = {
  う: { stem: 'い', past: 'った', te: 'って', passive: 'われた' },
  く: { stem: 'き', past: 'いた', te: 'いて', passive: 'かれた' },
  す: { stem: 'し', past: 'した', te: 'して', passive: 'された' },
  つ: { stem: 'ち', past: 'った', te: 'って', passive: 'たれた' },
  む: { stem: 'み', past: 'んだ', te: 'んで', passive: 'まれた' },
  る: { stem: 'り', past: 'った', te: 'って', passive: 'られた' },
}

/** Verbs in -る whose stem ends in another row than -i and -e. */
const fiveRow = new Set(['語る', '迫る', '断る'])

/** All forms of verbs in their dictionary form, parted by blanks. */
export function regular(words: string): string[] {
  return words
    .trim()
    .split(/\s+/)
    .flatMap((word) => formsOf(word))
}

function formsOf(word: string): string[] {
  if (word.endsWith('する')) return suru.map((ending) => word.slice(0, -2) + ending)
  const last = word.slice(-1)
  const stem = word.slice(0, -1)
  if (last === 'る' && !fiveRow.has(word)) return [stem, ...ichidan.map((ending) => stem + ending)].filter(isLong)
  const row = godan[last]
  if (!row) return [word]
  const past = [row.past, row.te, `${row.te}いる`, `${row.te}いた`, row.passive]
  const polite = ['', 'ました', 'ます', 'まし'].map((ending) => row.stem + ending)
  return [last, ...past, `${row.te}います`, ...polite].map((ending) => stem + ending).filter(isLong)
}

/** A lone letter is no word (見 of 見る). */
function isLong(word: string): boolean {
  return word.length > 1
}
