import type { UndisclosedWords } from '../sections/undisclosed.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const undisclosed = {
  order: 'refusing',
  gap: 3,
  bridges: list('就 对 對'),
  asked: 'after',
  shapes: [
    {
      form: 'refused',
      refusing: list('拒绝 拒絕 不愿 不願 不便 不肯 婉拒'),
      telling: list('透露 评论 評論 置评 置評 回答 说明 說明 证实 證實 公布 谈论 讨论 具体说明'),
    },
    {
      form: 'refused',
      refusing: list('未 没有 沒有 并未 並未 尚未 未能'),
      telling: list('透露 说明 說明 具体说明 详细说明 公布 提供细节 披露 详述'),
    },
    { form: 'refused', refusing: list('未 没有 不 不予 未予 未作 不作'), telling: list('置评 置評 评论 評論') },
    { form: 'no-reply', refusing: list('未 没有 沒有 尚未'), telling: list('回应 回應 回复 回覆 答复') },
  ],
  phrases: [
    {
      form: 'refused',
      when: 'always',
      words: list('不予置评 不予置評 拒绝置评 拒絕置評 无可奉告 無可奉告 不作评论'),
    },
    {
      form: 'deferred',
      when: 'always',
      words: list('没有可以提供的信息 没有更多信息可以提供 没有更多信息提供 没有可以补充的信息'),
    },
    { form: 'unaware', when: 'said', words: list('不掌握 不了解 不清楚 不知情') },
    {
      form: 'neither-confirmed-nor-denied',
      when: 'always',
      words: list('既未证实也未否认 不证实也不否认 未证实也未否认'),
    },
  ],
  links: list('就 对 對 有关 关于 是否'),
  continues: list('谁 何时 何地 是否 什么 如何 为何 哪'),
  polar: list('是否'),
  stops: list('但 只 称 仅'),
  questions: {
    opening: list('至于 关于 就 对于 關於 對於'),
    before: list('在被问及 被问及 被问到 对于'),
    after: list('的问题 一事 的提问'),
  },
  pointing: list('此 这 对此 上述'),
  instead: list('只 仅 只是 但'),
} satisfies UndisclosedWords
