import type { HeadFinalWords } from '../sections/head-final.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

// Particles do what cases and order do in Telugu; the lists for those are empty.
export const headFinal = {
  reflexives: [],
  selfSubjects: [],
  firstPerson: [],
  frameWords: [],
  frameEndings: [],
  links: [],
  linkEndings: [],
  modifierEndings: [],
  objectEndings: [],
  topicEndings: [],
  questionEndings: [],
  refusals: { speaking: [], refusing: [] },
  allegations: [],
  pointers: list('次のように 以下のように こう このように そう 次の通り 次のとおり'),
  jointly: [],
  titles: [],
  hearsay: list(
    'という といい とのことだ とのことです ということだ ということです とされる とされています もようだ 模様だ とみられる とみられている と伝えられた',
  ),
  particles: {
    topics: list('は も では には とは'),
    subjects: list('が から'),
    objects: list('を について については についても に対し に対して に関して に関しては'),
    places: list('で において では'),
    frames: list(
      'で に 後 前 中 上 際 時 対し 対して に対し に対して について 受け 受けて を受け を受けて うえで 上で ため ところ 席 席上 場 後に 前に までに をめぐり を巡り めぐり 巡り 中で などで へ にも とも 夜 朝 早朝 未明 午前 午後 夕方 深夜',
    ),
    links: list('の'),
    joins: list('が ほか 上 上で うえ うえで 後 あと 一方 一方で し ものの ため のに対し もの ところ と共に とともに'),
    honorifics: list('氏 さん 側 夫妻 両氏 様'),
    things: list(
      'こと もの ところ 会談 交渉 対話 協議 問題 声明 計画 合意 停戦 戦争 電話 訪問 状況 情勢 関係 場所 日程 時期 決定 提案 文書 法律 条約 制裁',
    ),
  },
  postposed: null,
} satisfies HeadFinalWords
