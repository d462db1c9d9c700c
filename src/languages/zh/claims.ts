import type { ClaimWords } from '../sections/claims.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const claims = {
  ranking: list('首次 第一次 首度 第二次 第三次 第四次 第五次 最长 最長 时隔 時隔 首轮 以来首次 多年来首次 历史上首次'),
  pointing: list('这是 這是 此次 这次 這次 这也是 此为'),
  judging: list('历史性 歷史性 前所未有 史无前例 罕见 里程碑 突破 转折点'),
  gap: 14,
} satisfies ClaimWords
