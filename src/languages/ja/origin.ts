import type { OriginWords } from '../sections/origin.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const origin = {
  credits: list('出典 出所 提供 配信 情報源'),
  translated: list('翻訳 訳 日本語訳 仮訳 抄訳 和訳'),
  quotedInTranslation: list('通訳を介して 翻訳 仮訳'),
  repeatable: list('人 国 日 年 時 様 々 それ ます いろいろ ますます そろそろ'),
  doublers: [],
  verbEndings: null,
  misfits: [],
  glued: [],
  readouts: list(
    '（概要） 会談の概要 会談（結果） （結果） 首相府発表 大統領府発表 外務省発表 電話会談について 首脳会談について 外相会談について',
  ),
  transcripts: list('会見録 記者会見録 会見要旨 発言要旨 一問一答 書き起こし 会見（全文）'),
  joint: list('共同声明 共同発表 共同文書 共同コミュニケ'),
} satisfies OriginWords
