/** Scripts whose words are not set apart by spaces and are cut by ICU's dictionary. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** Tells whether a word is written in a script without spaces between words. */
export function isUnspaced(word: string): boolean {
  return unspaced.test(word)
}

const scripts = [
  'Latin',
  'Cyrillic',
  'Telugu',
  'Devanagari',
  'Arabic',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Greek',
  'Hebrew',
  'Bengali',
  'Tamil',
  'Kannada',
  'Malayalam',
  'Gujarati',
  'Gurmukhi',
  'Oriya',
  'Sinhala',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Georgian',
  'Armenian',
  'Ethiopic',
] as const

export type ScriptName = (typeof scripts)[number]

const tests = scripts.map((name) => [name, new RegExp(`\\p{sc=${name}}`, 'u')] as const)

/** The script of the first letter in `text` that has one; null where there is none. */
export function scriptOf(text: string): ScriptName | null {
  for (const character of text) {
    if (character <= '@') continue
    for (const [name, test] of tests) if (test.test(character)) return name
  }
  return null
}

/** Share of each script among the letters of (the first 20,000 units of) a text, greatest first. */
export function scriptShares(text: string): readonly (readonly [ScriptName, number])[] {
  const counts = new Map<ScriptName, number>()
  let all = 0
  for (const word of text.slice(0, 20_000).match(/[\p{L}\p{M}]+/gu) ?? []) {
    const script = scriptOf(word)
    if (!script) continue
    counts.set(script, (counts.get(script) ?? 0) + word.length)
    all += word.length
  }
  return [...counts].map(([name, count]) => [name, count / all] as const).sort((a, b) => b[1] - a[1])
}
