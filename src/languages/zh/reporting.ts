import type { ReportingWords } from '../sections/reporting.ts'
import { cues } from './cues.ts'
import { markers } from './markers.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const reporting = {
  order: {
    content: 'after',
    otherSide: false,
    subject: 'before',
    tagSubject: 'before',
    aroundContent: false,
    dropsSubject: true,
  },
  complementisers: { before: [], after: [], endings: [], exceptions: [], links: [] },
  inflects: 'first',
  paradigms: [],
  irregular: {},
  cues,
  nouns: [],
  owners: { clitics: [], possessives: [], prepositions: [], follows: false },
  markers,
  pointsBack: [],
  as: [],
  unsourced: {
    impersonal: [
      '据报道',
      '據報道',
      '據報導',
      '据悉',
      '據悉',
      '据称',
      '據稱',
      '据了解',
      '有消息称',
      '有报道称',
      '据信',
      '消息称',
    ],
    raising: [],
    agents: [],
  },
  // 双方 is a source of its own: both sides.
  agentless: [],
  hedges: ['据称', '據稱', '所谓'],
  affirming: [],
  negations: list('不 没有 没 未 从未 并未 并不 沒有 並未 从不 绝不 不会 尚未'),
  words: {
    auxiliaries: list('将会 將會 或将 或將 将 將 会 會 可以 可能 能 能够 应 应当 应该 必须 已 已经 曾 正在 正'),
    passives: ['被'],
    perfects: [],
    reflexivePassives: [],
    adverbs: list(
      '却 卻 如是 如今 目前 直接 广泛 当场 当即 最后 最後 最终 最終 首先 其次 一直 一贯 始终 通过 还 還 也 又 再 再次 并 並 并且 进一步 同时 同時 随后 隨後 此外 另外 多次 公开 明确 明確 特别 一再 郑重 严正 坚决 严肃 就此 对此 對此 则 均 都 共同 分别 曾 日前 近日 则',
    ),
    adverbEndings: [],
    times: list(
      '今天 昨天 明天 当天 當天 当日 日 月 年 上午 下午 晚间 晚上 早些时候 近日 日前 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 今年 去年 明年 凌晨 当地时间 當地時間 北京时间 随后',
    ),
    determiners: list(
      '此次 这次 這次 这一 這一 上述 有关 相关 这 那 该 此 各 每 某 两 三 几 多 一些 一名 一位 多名 两名 有关',
    ),
    prepositions: list(
      '至于 对于 应 就 在 就 对 對 向 与 與 同 和 跟 从 自 由 于 於 以 为 為 给 通过 透过 据 关于 围绕 针对 除 按照 根据 接受',
    ),
    nounPrepositions: list('的'),
    conjunctions: list('和 与 與 及 以及 或 但 但是 而 并 並'),
    subordinators: list('因为 由于 如果 虽然 尽管 当 只要 除非 为了 以便 因此 所以'),
    pronouns: list('他 她 我 我们 他们 她们 你 你们 自己 双方 雙方 其 他還 二人 两人'),
    objectPronouns: [],
    relatives: [],
    questions: list('是否 谁 什么 为什么 如何 怎样 何时 哪里 哪 多少 怎么 何地'),
    occasions: list('记者会 采访 专访 吹风会 发布会 会议 演讲 讲话'),
    sayers: list(
      '发言人 發言人 部长 部長 总统 總統 总理 總理 首相 主席 外长 外長 官员 官員 消息人士 知情人士 专家 專家 学者 分析人士 媒体 媒體 记者 外交部 国防部 國防部 白宫 白宮 克里姆林宫 克里姆林宮 代表 大使 特使 秘书长 助理 顾问 国务卿 议长 政府 当局 當局 中方 美方 俄方 乌方 日方 韩方 朝方 印方 欧方 双方 各方 通讯社 报纸 领导人 議員 议员 司令 负责人 知情者 人士',
    ),
    neverSources: list(
      '我 我们 我們 你 你们 大家 人们 通话 会谈 会晤 访问 谈判 双边关系 消息 局势 法律 计划 条约 协议 文章 报告',
    ),
    verbs: list(
      '是 有 进行了 作出了 举行 进行 访问 会见 抵达 前往 离开 开始 结束 发生 成为 参加 出席 签署 宣读 提供 进入 使 让 令',
    ),
    verbEndings: [],
    pluralEndings: [],
    infinitives: [],
    infinitiveLeads: [],
    infinitiveEndings: [],
  },
  subject: null,
  addressees: { prepositions: ['对', '向', '對'], endings: [], nouns: list('记者 記者 媒体') },
  stops: { afterComma: list('据 另据 此前 与此同时'), anywhere: [] },
  labels: {
    questions: list('问 問 记者 記者 提问'),
    answers: list('答 回答'),
    from: [],
    never: list(
      '注 图 圖 图片 来源 编辑 责任编辑 作者 评论 社评 独家 观察 分析 专题 背景 焦点 特稿 述评 快评 國際 国际 时间 地点 摄影 视频 相关 延伸阅读 快讯 编者按 原标题',
    ),
  },
  notSpeech: {
    before: list('所谓 所謂 名为 名為 题为 題為 称为 稱為 被称为 叫做 号称 代号 电影 小说 书籍 专辑 节目 行动'),
    after: list('行动 计划 号 號 战略 倡议 项目 原则 政策'),
  },
  changes: list('与此同时 另一方面 此外'),
  headFinal: null,
  bracket: null,
  series: {
    frames: list('上 中 时 時 后 後 期间 期間 之际 之際 前 之后 之前 里 裡 间隙 場合 场合 当天 當天 其间'),
    links: list('的 之'),
    sides: list('方 方面'),
    aspects: list('了 过 過 到 着'),
  },
} satisfies ReportingWords
