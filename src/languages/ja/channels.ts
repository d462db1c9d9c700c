import type { ChannelWords } from '../sections/channels.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const channels = {
  kinds: [
    { type: 'interview', phrases: list('インタビュー 単独インタビュー テレビ番組 取材') },
    { type: 'press-conference', phrases: list('記者会見 会見 定例会見 定例記者会見 共同会見 共同記者会見 緊急会見') },
    { type: 'briefing', phrases: list('ブリーフィング 背景説明') },
    {
      type: 'post',
      phrases: list(
        'SNS ＳＮＳ 投稿 X（旧ツイッター） ツイッター フェイスブック テレグラム トゥルース・ソーシャル 交流サイト ソーシャルメディア',
      ),
    },
    { type: 'speech', phrases: list('演説 講演 施政方針演説 一般討論演説 談話') },
    { type: 'statement', phrases: list('声明 共同声明 報道発表 プレスリリース') },
    { type: 'letter', phrases: list('書簡 親書') },
    { type: 'website', phrases: list('公式サイト ウェブサイト ホームページ') },
    { type: 'remarks', phrases: list('ぶら下がり取材') },
  ],
  addressees: [{ type: 'remarks', phrases: list('記者団 報道陣 記者ら 記者') }],
  speakingTo: [],
  texts: list('声明 共同声明 書簡 投稿'),
  terms: [
    { terms: 'anonymous', phrases: list('匿名を条件に 匿名の 名を明かさない') },
    { terms: 'background', phrases: [] },
    { terms: 'leak', phrases: [] },
  ],
} satisfies ChannelWords
