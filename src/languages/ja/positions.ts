import type { PositionWords } from '../sections/positions.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const positions = {
  undecided: list(
    '決まっていない 決まっておらず 決定していない 未定だ 未定 まだ決まっていない まだ決定していない 調整中だ 合意していない 検討中だ 詰めている 決定されていない 結論は出ていない 固まっていない',
  ),
  open: { negations: list('ない いない おらず'), settling: list('決定 決まって 合意 確定'), gap: 3 },
  ruledOut: list('選択肢ではない 検討していない あり得ない ありえない 受け入れられない 論外だ 考えられない'),
  suits: list('適している ふさわしい 望ましい 好ましい 都合がよい'),
  perhaps: list('おそらく 恐らく かもしれない 可能性がある 見通し'),
} satisfies PositionWords
