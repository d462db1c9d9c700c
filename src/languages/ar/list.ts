/** Single words of a list written with blanks between them. */
export const list = (words: string): string[] => words.trim().split(/\s+/)

/** Phrases of a list, one a line or parted by a stroke. */
export const phrases = (text: string): string[] =>
  text
    .split(/[\n|]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 0)

/** A noun with the article and without: رئيس, الرئيس. */
export const bothForms = (words: readonly string[]): string[] => words.flatMap((word) => [word, `ال${word}`])
