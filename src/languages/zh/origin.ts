import type { OriginWords } from '../sections/origin.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const origin = {
  credits: list('来源 來源 转自 转载自 轉載自 文章来源 稿源 消息来源'),
  translated: list('编译 編譯 翻译 翻譯 译自 譯自 编译自'),
  quotedInTranslation: list('译文 通过翻译 经翻译 非正式译文'),
  repeatable: list(
    '人 天 年 常 慢 渐 仅 刚 再 步 家 个 層 层 次 一 点 滴 纷 大 小 种 处 时 刻 各 奶 哥 爸 妈 星 谢 看 想 说 往 偷',
  ),
  doublers: [],
  verbEndings: null,
  misfits: [],
  glued: [],
  readouts: list('通话情况 会谈情况 通话情况通报 会见情况 电话会谈情况'),
  transcripts: [
    ...list('例行记者会实录 记者会实录 答记者问 記者會實錄 专访实录 采访实录 文字实录'),
    '主持 例行记者会',
    '主持 例行記者會',
  ],
  joint: list('联合声明 聯合聲明 联合公报 聯合公報 共同声明 联合新闻公报'),
} satisfies OriginWords
