import type { SearchedWords } from './compare/cells.ts'

/** Words that were looked for on a row of a comparison, from the pack of an account's language. */
export const searchedWords: SearchedWords = () => []
