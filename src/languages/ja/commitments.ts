import type { CommitmentWords } from '../sections/commitments.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const commitments = {
  deed: 'before',
  committing: [
    { made: 'agreed', impersonal: true, words: list('合意に達した 合意が成立した') },
    {
      made: 'agreed-in-principle',
      impersonal: false,
      words: list('大筋で合意した 大筋合意した 基本合意した 原則合意した 大筋で一致した'),
    },
    {
      made: 'agreed',
      impersonal: false,
      words: list(
        '合意した 合意し 合意しました 合意している 一致した 一致し 一致しました 同意した 同意しました 申し合わせた 確認し合った 決めた 決定した 決定しました 約束した 約束しました 約束し',
      ),
    },
    {
      made: 'offered',
      impersonal: false,
      words: list('提案した 申し出た 用意がある 用意を示した 確約した 誓った 表明した 提案しました'),
    },
    { made: 'refused', impersonal: false, words: list('拒否した 断った 拒んだ 拒絶した') },
    { made: 'withdrawn', impersonal: false, words: list('撤回した 取り下げた') },
  ],
  deeds: { opens: [], endings: list('ことで ことに こと よう ことを 方針で 方向で 方針を'), between: 2 },
  clauses: [],
  futures: [],
  jointEndings: [],
  inviting: list('招待した 招待しました 招いた 訪問を招請した 招請した 訪問するよう招いた 招待し'),
  accepting: list('招待を受け入れた 招待を受諾した 招請を受け入れた 快諾した'),
  mutual: list('互いに 相互に 相互訪問 お互いに'),
  inMotion: {
    words: list('指示した 指示しました 調整を指示した 作業を始めさせた'),
    apparatus: list('補佐官 関係省庁 外務省 事務当局 当局 担当閣僚 実務者'),
  },
  possible: list('可能性 可能性がある かもしれない あり得る ありうる 可能だ'),
  conditions: { before: list('もし 仮に'), after: list('場合 条件に 条件で 前提に れば'), endings: [] },
  soon: list('近く 早期に 早急に できるだけ早く 可能な限り早く 速やかに 直ちに 近いうちに まもなく 間もなく 近日中に'),
  negations: list('なかった していない ない ません 至らなかった'),
  finiteEndings: list('た た。'),
} satisfies CommitmentWords
