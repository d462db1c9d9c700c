import type { TextWords } from '../sections/text.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const text = {
  clitics: null,
  abbreviations: [],
  starters: [],
  // Everyday words that hold the letters of cues, offices or prepositions and mean something else.
  unspaced: list(`
    来说 就是说 也就是说 换句话说 可以说 听说 要说 再说 虽说 照说 对我来说 小说 传说 学说 说法 说明书 据说 名称 称号 称职 对称 职称 名声 声音 表面 表现 表格 代表 代表团 指标 指导 指挥 指数 手指 强大 强化 加强 强国
    认识 认真 报告 报纸 报道 日报 晚报 回忆 答案 问题 问答 访问 学问 疑问 要求 需求 追求 请求 提供 提高 前提 提案 现在 存在 在于 所在 正在
    对于 对手 对抗 对话 反对 针对 面对 相对 绝对 关于 由于 基于 位于 于是 以及 以来 可以 以色列 所以 以上 以下 和平 和解 共和国 温和 与会 参与
    给予 为了 因为 作为 认为 行为 成为 以为 将军 即将 将来 必将 会议 会谈 会晤 会见 社会 机会 委员会 国会 议会 协会 大会 将会 不会 机构 方面
    方案 方式 地方 双方 各方 对方 北方 南方 西方 东方 官方 时间 时代 同时 当时 及时 小时 上午 下午 晚上 早上 今天 明天 昨天 日前 近日 当天 当日 今年 去年 明年
    最近 目前 此前 之前 之后 随后 今后 以后 后来 然后 其中 中心 中间 集中 其他 他们 她们 我们 你们 它们 自己 大家 人们 人民 人士 个人 国家 国际 国内 全国 外国
    政府 政策 政治 经济 军事 安全 战争 冲突 停火 协议 合作 关系 发展 问题 局势 地区 世界 全球 重要 主要 共同 继续 推动 促进 支持 维护 保持 加入 进行 实现 希望 愿意
    可能 能够 应该 应当 必须 需要 已经 仍然 没有 不是 就是 但是 而且 如果 虽然 尽管 无论 不仅 不断 一直 一个 一些 一切 两国 两个 三国 多个 许多 部分 全部`),
  joined: null,
} satisfies TextWords
