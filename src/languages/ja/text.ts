import type { TextWords } from '../sections/text.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const text = {
  clitics: null,
  abbreviations: [],
  starters: [],
  // Words that hold a particle's syllable and are none, and nouns that hold the letters of offices or cues.
  unspaced: list(`
    もの ものの とも でも では には とは からは へは までは よりは とが のは のに ので のも はず ながら がち ところ こと ことは ことが ひと もと もっと
    はじめ はっきり ほど ほか なども だが しかし にも からも とともに ともに とした とする として としては としても とみられる とみて
    とりわけ といった というもの といえる ではない ではなく でない であり である であった でした です ます ました ません ではありません
    だった だろう だけ だけで まで までに から より など なる なった なり なお また または まだ まず すでに さらに すべて それ これ あれ それは これは
    これまで これに それに そして そこで その この あの そうした こうした このため そのため これを それを 彼ら 自分 自身 場合 ため ために ための
    日本 本日 日本語 日々 今日 一方 他方 双方 両方 地方 方法 方針 見方 考え方 大統領 大統領府 大統領選 首相 首相府 首脳 首脳会談 外相会談 会談
    名前 名称 意味 意見 意識 示唆 説得 小説 伝説 解説 演説 要求 要請 需要 重要 主要 必要 概要 明日 証明 声明 説明 不明 表現 代表 代表団 発表会 表面
    にとって によって とって に伴って に沿って 初めて めぐって あって なって
    と共に もとに もとで する した される された いる いた ある あった ない なかった べき べきだ`),
  joined: null,
} satisfies TextWords
