import type { ContactWords } from '../sections/contacts.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

/** The forms of a noun that becomes a verb with する: held, coming, bare. */
const doing = (nouns: string) => ({
  held: list(nouns).flatMap((noun) =>
    [
      'した',
      'し',
      'して',
      'しました',
      'を行った',
      'を行い',
      'を行いました',
      'を行った',
      'を開いた',
      'を実施した',
      'を行って',
      'に臨んだ',
      'を持った',
    ].map((ending) => noun + ending),
  ),
  coming: list(nouns).flatMap((noun) =>
    [
      'する',
      'する予定',
      'する見通し',
      'する方向',
      'を行う',
      'を行う予定',
      'を開く',
      'を開く予定',
      'に臨む',
      'する方針',
      'します',
    ].map((ending) => noun + ending),
  ),
  bare: list(nouns).flatMap((noun) =>
    ['すること', 'するよう', 'したい', 'を行うこと', 'を開くこと', 'を行いたい'].map((ending) => noun + ending),
  ),
})

export const contacts = {
  satellites: 'before',
  dropsSubject: true,
  nouns: [
    {
      type: 'call',
      mode: 'phone',
      weight: 'event',
      words: list('電話会談 電話協議 電話首脳会談 首脳電話会談 外相電話会談 電話での会談 電話 通話'),
    },
    {
      type: 'call',
      mode: 'video',
      weight: 'event',
      words: list('オンライン会談 テレビ会談 ビデオ会談 オンライン会議 テレビ会議 オンライン首脳会談'),
    },
    { type: 'summit', mode: null, weight: 'event', words: list('首脳会談 首脳会議 サミット') },
    {
      type: 'meeting',
      mode: null,
      weight: 'event',
      words: list('会談 外相会談 国防相会談 会合 対面会談 少人数会合 面会 会見会談'),
    },
    {
      type: 'talks',
      mode: null,
      weight: 'loose',
      words: list('協議 交渉 対話 実務者協議 停戦協議 停戦交渉 和平交渉 和平協議 高官協議 次官級協議 直接交渉'),
    },
    {
      type: 'visit',
      mode: 'in-person',
      weight: 'loose',
      words: list('訪問 公式訪問 国賓訪問 訪米 訪ロ 訪露 訪中 訪日 訪朝 訪韓 訪欧'),
    },
    { type: 'message', mode: 'written', weight: 'loose', words: list('書簡 親書 祝電 電報') },
    { type: null, mode: null, weight: 'loose', words: list('接触 やり取り') },
  ],
  verbs: [
    {
      type: 'call',
      mode: 'phone',
      initiates: false,
      weight: 'event',
      ...doing('電話会談 電話協議 電話で会談 電話で協議 電話首脳会談 首脳電話会談'),
    },
    {
      type: 'call',
      mode: 'phone',
      initiates: false,
      weight: 'loose',
      held: list('電話で話した 電話で話し合った 電話した 電話をかけた 通話した 電話で話しました'),
      coming: list('電話で話す 電話する 通話する'),
      bare: [],
    },
    { type: 'summit', mode: null, initiates: false, weight: 'event', ...doing('首脳会談') },
    { type: 'meeting', mode: null, initiates: false, weight: 'event', ...doing('会談 面会 会合') },
    {
      type: 'meeting',
      mode: null,
      initiates: false,
      weight: 'loose',
      held: list('会った 会いました 面会した'),
      coming: list('会う 会う予定'),
      bare: list('会いたい 会うこと'),
    },
    { type: 'talks', mode: null, initiates: false, weight: 'loose', ...doing('協議 交渉') },
    {
      type: 'visit',
      mode: 'in-person',
      initiates: false,
      weight: 'loose',
      held: list('訪問した 訪れた 訪問しました'),
      coming: list('訪問する 訪れる 訪問する予定'),
      bare: list('訪問すること 訪問するよう'),
    },
    {
      type: 'message',
      mode: 'written',
      initiates: false,
      weight: 'loose',
      held: list('書簡を送った 親書を送った 書簡を手渡した 親書を手渡した 祝電を送った'),
      coming: list('書簡を送る 親書を送る'),
      bare: [],
    },
  ],
  never: list('記者会見 共同会見 定例会見 共同記者会見 定例記者会見 電話番号 電話会社 電話取材 国会会期 団体交渉'),
  modes: [
    { mode: 'phone', words: list('電話で') },
    { mode: 'video', words: list('オンラインで オンライン形式で テレビ会議形式で') },
    { mode: 'in-person', words: list('対面で 直接') },
    { mode: 'written', words: list('書面で') },
    { mode: 'indirect', words: list('仲介者を通じて 間接的に') },
  ],
  statuses: [
    {
      status: 'agreed',
      words: list(
        '開催で合意 開くことで合意 会談することで合意 行うことで一致 開くことで一致 会談することで一致 会うことで一致',
      ),
    },
    {
      status: 'planned',
      words: list(
        '行われる 開かれる 予定されている 予定だ 行う予定 開く予定 開催される 開催する予定 見通しだ 見通し 調整している 調整中 調整を進めている 予定している 次回 今後の 来月の 来週の',
      ),
    },
    { status: 'offered', words: list('招待した 招待する 用意がある 招いた') },
    { status: 'proposed', words: list('提案した 提案し 提案する 望ましい 可能性がある') },
    { status: 'requested', words: list('求めた 要請した 申し入れた 打診した') },
    { status: 'postponed', words: list('延期した 延期された 延期する 延期となった') },
    { status: 'cancelled', words: list('中止した 中止された 取りやめた 取り消した キャンセルした 見送った') },
    { status: 'refused', words: list('拒否した 断った 応じなかった') },
    { status: 'underway', words: list('行われている 続いている 始まった 開かれている') },
    {
      status: 'held',
      words: list('行われた 開かれた 行った 開いた 実施された 終わった 終了した 開催された 行われました 開催しました'),
    },
  ],
  modals: [],
  passed: { before: [], after: list('後 後に の後 終了後 で の中で の席で の際 の際に'), endings: [] },
  negations: list('なかった ない していない 否定した 行われていない 予定はない 事実はない'),
  groups: [
    { level: 'leaders', words: list('両首脳 両大統領 両首相 両国首脳') },
    { level: 'ministers', words: list('両外相 両国防相') },
    { level: null, words: list('双方 両氏 両国 両者 両政府') },
  ],
  levels: [
    { level: 'leaders', words: list('首脳') },
    { level: 'ministers', words: list('外相 閣僚級 外相級') },
    { level: 'envoys', words: list('代表団 高官級 次官級 特使') },
    { level: 'experts', words: list('実務者 専門家') },
  ],
  partners: {
    between: { before: [], after: list('の間で 間で 間の'), endings: [] },
    with: { before: [], after: list('と との'), endings: [] },
    to: { before: [], after: list('に へ'), endings: [] },
    joins: list('と ・ 、'),
    same: list('次回 次の 新たな 初の 再'),
    firstPerson: list('私 われわれ 我々'),
    owners: list('の'),
  },
  initiators: {
    before: [],
    after: list(
      'の要請で の要請により の要請を受けて の求めで の求めに応じて 側の要請で 側の要請により 側の求めで の呼びかけで の呼び掛けで の提案で の申し入れで の発案で',
    ),
    endings: [],
  },
  mediators: { before: [], after: list('の仲介で の仲介により が仲介し の調停で'), endings: [] },
  places: {
    in: { before: [], after: list('で での において にて'), endings: [] },
    hosts: list('が主催する で開催される が開催国となる が受け入れる'),
    open: list('第三国 第三国で 中立国 中立国で 中立地'),
  },
  doubts: list('可能性は低い 検討していない 予定はない 考えていない'),
  recalls: list('前回 前回の 先月の 昨年の 先週の 過去の'),
  apart: { between: list('後 の後 前'), beside: list('初めて 初 以来 以降 ぶり から') },
  means: { before: [], after: list('を通じて を通じた による'), endings: [] },
  partOf: { before: [], after: list('に合わせて の合間に に合わせ の一環で'), endings: [] },
} satisfies ContactWords
