import type { UndisclosedWords } from '../sections/undisclosed.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)

export const undisclosed = {
  order: 'telling',
  gap: 2,
  bridges: [],
  asked: 'before',
  shapes: [
    {
      form: 'refused',
      telling: list(
        'コメントを コメントは 回答を 答えを 言及を 説明を 明言を 公表を 発表を 詳細な説明を 評価を 論評を 確認を 明らかにするのを 明らかにすることを',
      ),
      refusing: list(
        '控えた 控え 控えている 控えました 避けた 避け 避けている 避けました 拒否した 拒否し 拒んだ 拒み 差し控えた 差し控える 断った 断り しなかった せず',
      ),
    },
  ],
  phrases: [
    {
      form: 'refused',
      when: 'always',
      words: list(
        `明らかにしなかった 明らかにしていない 明らかにせず 明らかにしませんでした 明かさなかった 明かしていない 公表しなかった 公表していない 公表せず 言及しなかった 言及せず
         触れなかった 触れず コメントしなかった コメントせず 答えなかった 語らなかった 明言しなかった 明言せず ノーコメント コメントできない コメントする立場にない お答えを差し控える お答えは差し控える 答えられない`,
      ),
    },
    {
      form: 'neither-confirmed-nor-denied',
      when: 'always',
      words: list('肯定も否定もしなかった 肯定も否定もせず 否定も肯定もしなかった 確認も否定もしなかった'),
    },
    {
      form: 'unaware',
      when: 'said',
      words: list('承知していない 把握していない 知らない 情報を持っていない 情報はない'),
    },
    {
      form: 'deferred',
      when: 'said',
      words: list('発表できることはない 後日発表する 時期が来れば明らかにする 追って公表する'),
    },
    {
      form: 'no-reply',
      when: 'always',
      words: list(
        '回答しなかった 返答しなかった 取材に応じなかった コメントの求めに応じなかった コメント要請に応じなかった 回答していない 返答していない',
      ),
    },
  ],
  links: list('について に関して に関する については に対し に対して への は を'),
  continues: [],
  polar: [],
  stops: list('は が'),
  questions: {
    opening: [],
    before: [],
    after: list(
      'を問われ を問われると を聞かれ を聞かれると について問われ について問われると について聞かれると を尋ねられると との質問に との質問に対し',
    ),
  },
  pointing: list('これ それ この点 その点'),
  instead: list('だけ のみ にとどめた'),
} satisfies UndisclosedWords
