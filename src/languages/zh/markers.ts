import type { ReportingWords } from '../sections/reporting.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

const around = (before: string, after: string, act: 'assert' | 'assess' = 'assert') =>
  list(before).flatMap((first) =>
    list(after).map((second) => ({ before: first, after: second, act, strength: 'strong' }) as const),
  )

// Phrases around a source that attribute the whole sentence. Phrases for laws, plans and figures (根据协议) do not belong.
export const markers = [
  ...around(
    '据 據 另据 另據 又据 根据 根據',
    `报道 報道 報導 报导 消息 消息说 介绍 介紹 透露 披露 称 稱 说 說 报道称 報道稱 报道说 援引 的说法 的說法 的消息 的报道 的介绍 通报 通報 表示 公布的消息 发布的消息 官网消息`,
  ),
  ...around('按照 照 用', '的说法 的說法 的话说 的話說 的话来说'),
  ...around(
    '援引 引述 引用',
    '的话称 的话说 的话报道称 的话报道说 的話稱 的話說 的话报道 的消息称 的消息说 的消息报道 消息称 消息说 报道称 报道说 称 说 的说法称 的表态称 的话表示',
  ),
  ...around('在', '看来 看來', 'assess'),
] satisfies ReportingWords['markers']
