import type { Block } from '../model/document.ts'
import type { WordList } from './cut-unspaced.ts'
import type { Cutter } from './joined-words.ts'
import { type MarkedRange, pairMarks } from './quotation-marks.ts'
import { cutSentences, type Sentence, type SentenceRules } from './sentences.ts'
import { type Clitics, type Token, tokenize } from './tokens.ts'

/** What cutting a block needs to know of its language. */
export interface TextRules extends SentenceRules {
  readonly clitics: Clitics | null
  /** Words by which text without spaces is cut; null = ICU's dictionary alone. */
  readonly list: WordList | null
  /** Cuts words that are written together; null = none are. */
  readonly joined: Cutter | null
}

/** A document's text cut into tokens, sentences and marked ranges; all lists in the order of the text. */
export interface Segmented {
  readonly text: string
  readonly blocks: readonly SegmentedBlock[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Pairs of quotation marks, outer before inner. */
  readonly marked: readonly MarkedRange[]
}

/** A block with the token indices `from` to `to` (exclusive) and the sentence indices it spans. */
export interface SegmentedBlock extends Block {
  readonly from: number
  readonly to: number
  readonly firstSentence: number
  readonly lastSentence: number
}

/** Cuts a text, block by block, with the rules of each block's language. Blocks must be in order and must not overlap. */
export function segment(text: string, blocks: readonly Block[], rulesOf: (block: Block) => TextRules): Segmented {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const marked: MarkedRange[] = []
  const cut = blocks.map((block, index): SegmentedBlock => {
    const rules = rulesOf(block)
    const from = tokens.length
    for (const token of tokenize(text, block.start, block.end, rules.clitics, rules.list, rules.joined))
      tokens.push(token)
    const to = tokens.length
    const pairs = pairMarks(tokens, from, to)
    for (const pair of pairs) marked.push(pair)
    const firstSentence = sentences.length
    const outer = pairs.filter((pair) => pair.depth === 0)
    for (const sentence of cutSentences(tokens, from, to, index, outer, rules)) sentences.push(sentence)
    return { ...block, from, to, firstSentence, lastSentence: sentences.length }
  })
  return { text, blocks: cut, tokens, sentences, marked }
}

/** Rules for a language of which nothing is known. */
export const plainRules: TextRules = {
  abbreviations: new Set(),
  starters: new Set(),
  clitics: null,
  list: null,
  joined: null,
}
