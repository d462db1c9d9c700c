import type { ReportingWords } from '../sections/reporting.ts'
import { cues } from './cues.ts'
import { headFinal } from './head-final.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const reporting = {
  order: {
    content: 'before',
    otherSide: false,
    subject: 'before',
    tagSubject: 'both',
    aroundContent: true,
    dropsSubject: true,
  },
  complementisers: {
    before: [],
    after: list(
      'と との という などと などとする とする旨 旨 よう ように とも といった とし ことで ことを ことに ことも',
    ),
    endings: [],
    exceptions: [],
    links: [],
  },
  inflects: 'last',
  paradigms: [],
  irregular: {},
  cues,
  nouns: [],
  owners: { clitics: [], possessives: [], prepositions: [], follows: false },
  markers: list(
    'によると によれば の話では の説明では の発表では の発表によると の話によると の説明によると によりますと の報道によると の報道では の声明によると が伝えたところによると',
  ).map((after) => ({ before: null, after, act: 'assert', strength: 'strong' }) as const),
  pointsBack: [],
  as: [],
  unsourced: { impersonal: [], raising: [], agents: [] },
  agentless: [],
  hedges: list('らしい ようだ もようだ'),
  affirming: [],
  negations: list('ない なかった ません ず'),
  words: {
    auxiliaries: [],
    passives: [],
    perfects: [],
    reflexivePassives: [],
    adverbs: list(
      '改めて 再び 強く 繰り返し また さらに 初めて 直ちに すでに 既に その上 同時に 併せて 特に 再三 公然と はっきり 正式に 明確に',
    ),
    adverbEndings: [],
    times: list(
      '日 月 年 時 分 昨日 今日 本日 明日 きょう きのう あす 同日 当日 翌日 前日 先日 昨年 今年 来年 午前 午後 朝 夜 夕方 深夜 未明 早朝 月曜 火曜 水曜 木曜 金曜 土曜 日曜 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 今週 来週 先週 今月 来月 先月 現地時間 日本時間',
    ),
    determiners: list('この その あの 同 各 両'),
    prepositions: [],
    nounPrepositions: [],
    conjunctions: list(
      'また さらに 一方 一方で しかし だが ただ そのうえで その上で 加えて なお ただし そして 他方 これに対し これに対して それに対し 冒頭',
    ),
    subordinators: [],
    pronouns: list('彼 彼女 同氏 両氏 両首脳 両外相 双方 両者 両国 両政府 両大統領 彼ら 私 われわれ 我々'),
    objectPronouns: [],
    relatives: [],
    questions: list('誰 何 いつ どこ なぜ どちら'),
    occasions: list(
      '会見 記者会見 定例会見 定例記者会見 共同会見 共同記者会見 会合 声明 共同声明 インタビュー 演説 講演 集会 番組 ブリーフィング 電話 国会 議会 議場 答弁 投稿 書簡 文書 取材 sns ｓｎｓ x ｘ 会談 式典 会議 動画 談話',
    ),
    sayers: list(
      `大統領 首相 外相 国防相 防衛相 財務相 内相 法相 閣僚 大臣 外務大臣 国務長官 国防長官 長官 官房長官 副大統領 副首相 国王 皇太子 議長 事務総長 書記長 総書記 国家主席 主席
       報道官 大統領報道官 外務省報道官 報道担当 報道担当者 高官 当局者 当局 関係者 関係筋 消息筋 外交筋 政府筋 筋 補佐官 大統領補佐官 特使 大使 代表 団長 担当者 幹部 専門家 教授 アナリスト 司令官 参謀総長
       政府 外務省 国防省 防衛省 大統領府 首相府 国務省 ホワイトハウス クレムリン 国連 省 委員会 政権 党 与党 野党 側 通信 新聞 紙 電子版 メディア テレビ 住民 市民 議員 知事 市長 報告者 記者 氏
       次官 外務次官 国務次官 首席 書記官 公使 参事官 広報官 スポークスマン 司令部 軍 首脳 両首脳 元首 指導者 最高指導者 書記 会長 社長 総裁 長 相`,
    ),
    neverSources: list('声明 計画 法律 条約 地図 文書 記事 会談 交渉 対話 停戦'),
    verbs: [],
    verbEndings: [],
    pluralEndings: [],
    infinitives: [],
    infinitiveLeads: [],
    infinitiveEndings: [],
  },
  subject: null,
  addressees: { prepositions: [], endings: [], nouns: list('記者団 記者 報道陣 メディア 記者ら') },
  stops: { afterComma: [], anywhere: [] },
  labels: {
    questions: list('問 質問 記者 Q'),
    answers: list('答 回答 A'),
    from: [],
    never: list('注 写真 出典 関連 図 提供 撮影 編集部 更新 日時 場所 参考'),
  },
  notSpeech: {
    before: list('いわゆる 題した 名付けた 映画 小説 作戦名'),
    after: list('計画 作戦 号 構想 と呼ばれる と題した と名付けた という名'),
  },
  changes: list('一方 問われると 聞かれると 質問に対し'),
  headFinal,
  bracket: null,
  series: null,
} satisfies ReportingWords
