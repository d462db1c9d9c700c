import type { ChannelWords } from '../sections/channels.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const channels = {
  kinds: [
    { type: 'interview', phrases: list('接受采访 接受採訪 专访 專訪 采访时 接受媒体采访 电视采访') },
    {
      type: 'press-conference',
      phrases: list('联合记者会 聯合記者會 新闻发布会 新聞發布會 记者会 記者會 共同会见记者'),
    },
    { type: 'briefing', phrases: list('例行记者会 例行記者會 吹风会 例行发布会 新闻吹风会') },
    {
      type: 'post',
      phrases: list('社交媒体 社交媒體 在社交平台 发文 發文 推特 脸书 臉書 电报频道 真实社交 真相社交 微博'),
    },
    { type: 'speech', phrases: list('讲话 演讲 演講 致辞 致詞 电视讲话 全国讲话') },
    { type: 'statement', phrases: list('声明 聲明 联合声明 聯合聲明 公报 新闻稿 公告') },
    { type: 'letter', phrases: list('信中 致信 公开信 亲笔信') },
    { type: 'website', phrases: list('官网 官方网站 網站') },
  ],
  addressees: [{ type: 'remarks', phrases: list('对记者 對記者 告诉记者 对媒体 媒体 記者 记者 媒體 新闻界') }],
  texts: list('声明 聲明 公报 信 文件'),
  speakingTo: [],
  terms: [
    { terms: 'anonymous', phrases: list('匿名 不愿透露姓名 要求匿名 不具名') },
    { terms: 'leak', phrases: list('泄露 洩露 泄密') },
  ],
} satisfies ChannelWords
