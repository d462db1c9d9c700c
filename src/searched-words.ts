import type { SearchedWords } from './compare/cells.ts'
import { packFor } from './languages/index.ts'
import { wordsOfTopic } from './mentions/topics.ts'
import { issues } from './model/topics.ts'

/** Topics whose words are looked for on a protocol row. */
const topicsOfRow: Readonly<Record<string, readonly string[]>> = {
  'how-long': [issues.length],
  'who-asked': [issues.initiator],
  'who-takes-part': [issues.participants],
  'where-next': [issues.venue],
  'next-step': [issues.meeting, issues.visit, issues.invitation, issues.contacts, issues.teams],
}

/** The words that were looked for on a row of a comparison, from the pack of a language: lets a reader judge a silence. */
export const searchedWords: SearchedWords = (row, language) => {
  const pack = packFor(language)
  return (topicsOfRow[row] ?? [row]).flatMap((topic) => wordsOfTopic(pack, topic))
}
