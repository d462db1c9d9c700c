import type { CommitmentWords } from '../sections/commitments.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const commitments = {
  deed: 'after',
  committing: [
    {
      made: 'agreed',
      impersonal: true,
      words: list('双方同意 雙方同意 双方商定 雙方商定 双方约定 双方决定 双方一致同意 两国同意 两国元首同意 各方同意'),
    },
    {
      made: 'agreed-in-principle',
      impersonal: false,
      words: list('原则上同意 原則上同意 达成原则共识 原则同意'),
    },
    {
      made: 'agreed',
      impersonal: false,
      words: list('同意 商定 约定 約定 一致同意 达成一致 达成协议 達成協議 决定 決定 议定'),
    },
    {
      made: 'offered',
      impersonal: false,
      words: list('承诺 承諾 保证 保證 许诺 提议 提議 愿为 表示愿意 准备向 將向 提出愿意'),
    },
    { made: 'refused', impersonal: false, words: list('拒绝 拒絕') },
    { made: 'withdrawn', impersonal: false, words: list('撤回 收回') },
  ],
  deeds: {
    opens: list(
      `就 将 將 在 继续 繼續 举行 舉行 进行 進行 保持 加强 加強 恢复 恢復 开展 開展 推动 推動 尽快 盡快 交换 交換 释放 釋放 停止 派出 派遣 成立 建立 重启 重啟 会晤 會晤 会面 提供 共同 落实 撤出 撤军
       扩大 深化 组织 支持 开放 签署 启动 访问 取消 暂停 延长 与 同`,
    ),
    endings: [],
    between: 2,
  },
  clauses: [],
  futures: [],
  jointEndings: [],
  inviting: list('邀请 邀請 发出邀请 邀请其 盛情邀请'),
  accepting: list('接受邀请 接受了邀请 欣然接受 愉快地接受 應邀'),
  mutual: list('相互 互相 互访 互訪 彼此 互派'),
  inMotion: {
    words: list('责成 責成 指示 委托 授权'),
    apparatus: list('有关部门 团队 助手 外交部门 工作团队 谈判团队 相关部门 主管部门'),
  },
  possible: list('可能 有可能 或 或将 也许'),
  conditions: {
    before: list('如果 若 只要 一旦 前提是'),
    after: list('的情况下 的条件下 为前提 的前提下'),
    endings: [],
  },
  soon: list('尽快 盡快 尽早 近期 不久 早日 立即 很快 适时 即将'),
  negations: list('未 没有 沒有 不 尚未 并未'),
  finiteEndings: [],
} satisfies CommitmentWords
