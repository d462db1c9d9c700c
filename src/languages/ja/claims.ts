import type { ClaimWords } from '../sections/claims.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const claims = {
  ranking: list(
    '初めて 初の 初めての 2回目 ２回目 二度目 3回目 ３回目 三度目 4回目 過去最長 最長 年ぶり か月ぶり カ月ぶり ぶり 以来初めて 今年初めて',
  ),
  pointing: list('これ これは 今回'),
  judging: list('歴史的 前例のない 異例 異例の 画期的 画期的な 転換点 突破口'),
  gap: 14,
} satisfies ClaimWords
