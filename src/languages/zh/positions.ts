import type { PositionWords } from '../sections/positions.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const positions = {
  undecided: list(
    '尚未确定 尚未確定 还未确定 尚未决定 尚未決定 尚无定论 未定 待定 尚未敲定 仍在讨论 仍在协商 还没有确定 还没有决定 没有确定 没有决定 尚未达成一致 尚未商定 仍未确定 悬而未决',
  ),
  open: { negations: list('未 没有 尚未 还没'), settling: list('决定 确定 敲定 定论 商定'), gap: 3 },
  ruledOut: list('不可接受 不在考虑之列 不考虑 絕不接受 绝不接受 不可能 不予考虑 不现实'),
  suits: list('合适 適合 适合 可以接受 方便 理想'),
  perhaps: list('可能 或 或许 也许 大概 有望'),
} satisfies PositionWords
