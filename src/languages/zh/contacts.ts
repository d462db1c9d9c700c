import type { ContactWords } from '../sections/contacts.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

// Traditional spellings stand beside the simplified ones. Times and places stand before the verb, lengths behind it.
export const contacts = {
  satellites: 'before',
  dropsSubject: true,
  nouns: [
    {
      type: 'call',
      mode: 'phone',
      weight: 'event',
      words: list(
        '通话 通話 电话会谈 電話會談 电话交谈 电话会晤 電話會晤 电话通话 电话磋商 首脑通话 元首通话 热线电话 電話會議 电话会议 热线通话 这通电话',
      ),
    },
    {
      type: 'call',
      mode: 'video',
      weight: 'event',
      words: list('视频会晤 視頻會晤 视频会议 視訊會議 视频通话 视频会见 视频峰会 視訊會談 视频连线 视频会谈'),
    },
    {
      type: 'summit',
      mode: null,
      weight: 'event',
      words: list('峰会 峰會 首脑会议 首腦會議 元首会晤 首脑会晤 元首会谈 首脑会谈 首脑峰会 领导人峰会 高峰会'),
    },
    {
      type: 'meeting',
      mode: null,
      weight: 'event',
      words: list('会晤 會晤 会面 會面 双边会晤 双边会谈 雙邊會談 面对面会晤 外长会晤 外长会谈 非正式会晤'),
    },
    {
      type: 'talks',
      mode: null,
      weight: 'loose',
      words: list('会谈 會談 谈判 談判 磋商 和谈 和談 对话 對話 协商 停火谈判 边境磋商 战略对话 直接谈判 高级别磋商'),
    },
    {
      type: 'visit',
      mode: 'in-person',
      weight: 'loose',
      words: list(
        '访问 訪問 国事访问 國事訪問 正式访问 工作访问 国是访问 访华 訪華 访俄 访美 訪美 到访 到訪 出访 出訪',
      ),
    },
    {
      type: 'message',
      mode: 'written',
      weight: 'loose',
      words: list('信函 亲笔信 親筆信 信件 贺电 賀電 贺信 口信 慰问电 唁电 国书'),
    },
    { type: null, mode: null, weight: 'loose', words: list('接触 接觸 交谈 交談 直接接触') },
  ],
  verbs: [
    {
      type: 'call',
      mode: 'phone',
      initiates: false,
      weight: 'event',
      held: list(
        '通电话 通電話 通了电话 通了電話 进行电话交谈 举行电话会谈 進行通話 进行通话 进行了通话 举行视频会晤 通過電話 进行了电话会谈',
      ),
      coming: list('将通电话 将通话 將通話 將通電話 拟通话 计划通话 将举行电话会谈 将进行通话'),
      bare: [],
    },
    {
      type: 'call',
      mode: 'phone',
      initiates: true,
      weight: 'event',
      held: list('致电 致電 打电话给 打電話給 主动致电'),
      coming: list('将致电 將致電 将打电话给'),
      bare: [],
    },
    {
      type: 'meeting',
      mode: 'in-person',
      initiates: false,
      weight: 'event',
      held: list('会见 會見 会见了 會見了 会晤了 接见 接見 见面 見面 举行会晤 举行了会晤 举行会面 拜会 拜會 面晤'),
      coming: list('将会见 将会晤 將會晤 將會見 将会面 將會面 将举行会晤 将见面 拟会见 计划会晤 将与'),
      bare: [],
    },
    {
      type: 'talks',
      mode: null,
      initiates: false,
      weight: 'event',
      held: list(
        '举行会谈 舉行會談 举行了会谈 舉行了會談 举行谈判 举行磋商 举行了磋商 进行会谈 进行了会谈 進行會談 举行双边会谈 进行磋商 展开谈判',
      ),
      coming: list('将举行会谈 將舉行會談 将举行谈判 将举行磋商 将会谈 将进行磋商 将展开谈判'),
      bare: [],
    },
    {
      type: 'visit',
      mode: 'in-person',
      initiates: false,
      weight: 'loose',
      held: list('访问了 訪問了 抵达 抵達 到访 正在访问 进行国事访问 进行正式访问 进行访问'),
      coming: list('将访问 將訪問 将对 計劃訪問 计划访问 将到访 将赴 拟访问 将前往'),
      bare: list('访问 訪問'),
    },
    {
      type: 'message',
      mode: 'written',
      initiates: false,
      weight: 'loose',
      held: list('致信 致函 致贺电 致慰问电 发去贺电 互致贺电 转交亲笔信'),
      coming: list('将致信'),
      bare: [],
    },
  ],
  never: list(
    '记者会 記者會 新闻发布会 会议室 委员会会议 联系方式 电话号码 电话采访 電話採訪 访问团 对话框 访问量 共同会见记者 会见记者 集体采访 视频讲话 视频致辞 通话记录 对话平台',
  ),
  modes: [
    { mode: 'phone', words: list('电话 電話') },
    { mode: 'video', words: list('视频方式 視頻方式 以视频方式 视讯 視訊 线上 線上') },
    { mode: 'in-person', words: list('面对面 面對面 当面') },
    { mode: 'written', words: list('书面 書面') },
    { mode: 'indirect', words: list('间接 間接 通过中间人 通过调解人 通过第三方') },
  ],
  statuses: [
    { status: 'agreed', words: list('同意举行 商定举行 约定 约好 敲定 同意会晤 商定会晤 同意在') },
    {
      status: 'planned',
      words: list('将 將 将于 將於 计划 計劃 预计 預計 拟 定于 定於 即将 即將 安排 将会 下周 下月 有望'),
    },
    { status: 'offered', words: list('邀请 邀請 愿意 愿 準備好 准备好 期待') },
    { status: 'proposed', words: list('提议 提議 建议 建議 可能 或 或将 考虑 考慮') },
    { status: 'requested', words: list('请求 請求 寻求 要求') },
    { status: 'postponed', words: list('推迟 推遲 延期 延后 延後 改期') },
    { status: 'cancelled', words: list('取消 中止') },
    { status: 'refused', words: list('拒绝 拒絕') },
    { status: 'underway', words: list('正在 正在进行 正举行 正在举行') },
    {
      status: 'held',
      words: list('举行了 舉行了 进行了 進行了 应约 應約 结束 持续 持續 持续了 持續了 历时 长达 最近一次 就 曾'),
    },
    { status: 'claimed', words: list('据称 據稱') },
  ],
  modals: list('可能 或 或将'),
  passed: {
    before: [],
    after: list('后 後 中 期间 期間 时 時 结束后 之后 之後 过程中 上'),
    endings: [],
  },
  negations: list('没有 沒有 未 并未 不会 尚未 从未 否认 否認 不存在'),
  groups: [
    {
      level: 'leaders',
      words: list(
        '两国元首 兩國元首 两国领导人 兩國領導人 双方领导人 两国总统 兩國總統 两位总统 两位领导人 兩位領導人 两国首脑 两国总理 两国领袖',
      ),
    },
    { level: 'ministers', words: list('两国外长 兩國外長 两国防长 两位外长 两国外交部长') },
    { level: null, words: list('双方 雙方 两国 兩國 二人 两人 兩人 他们 两国代表') },
  ],
  levels: [
    { level: 'leaders', words: list('元首 首脑 首腦 领导人 領導人') },
    { level: 'ministers', words: list('外长级 部长级 外長級') },
    { level: 'experts', words: list('专家级 专家组 工作组') },
    { level: 'envoys', words: list('代表团 代表團 谈判团队 高级代表 特使') },
  ],
  partners: {
    between: { before: [], after: list('之间 之間 间 間'), endings: [] },
    with: {
      before: list('和 与 與 同 跟 会见 會見 接见 会见到访的 会见来访的 会晤 致电 访问'),
      after: [],
      endings: [],
    },
    to: { before: list('给 給 向 致电 打电话给'), after: [], endings: [] },
    joins: list('和 与 與 同 、 及'),
    same: list('下次 下一次 新一轮 首次 再次 第二次 此次'),
    firstPerson: list('我 我们 我們'),
    owners: list('的'),
  },
  initiators: {
    before: list('应约同 应约与 应约和 应约会见 應約同 應約與 由'),
    after: list('请求 請求 的请求 提议 的提议 倡议下 的倡议 邀请 主动提出 要求下 方面请求 一方请求'),
    endings: [],
  },
  mediators: { before: [], after: list('斡旋 调解 斡旋下 调解下 的斡旋下 的调解下 居中斡旋 從中斡旋'), endings: [] },
  places: {
    in: { before: list('在 于 於'), after: list('举行 舉行'), endings: [] },
    hosts: list('主办 主辦 承办 承辦 东道主 將主辦'),
    open: list('第三国 第三國 中立国 中立地点 第三方地点'),
  },
  doubts: list('不太可能 不考虑 不考慮 不可能 没有计划 沒有計劃'),
  recalls: list('上次 上一次 去年 前一次 上轮 上一轮 上月'),
  apart: { between: list('之前 自 直到 以来'), beside: list('电 電 讯 訊 以来 以來 起 之前 首次 前') },
  means: { before: list('通过 通過 透过'), after: [], endings: [] },
  partOf: { before: [], after: list('期间 期間 间隙 間隙'), endings: [] },
} satisfies ContactWords
