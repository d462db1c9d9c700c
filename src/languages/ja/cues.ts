import type { Act, Manner } from '../../model/acts.ts'
import type { CueGroup } from '../sections/reporting.ts'
import { regular } from './forms.ts'

// Verbs of reporting by what is done by saying them, in all forms that end or join a clause. Verbs of knowing, hoping in
// silence and doing do not belong. A noun with its particle and verb is one entry (認識 を 示す).
const told = { that: 'strong', quotation: 'strong' } as const
const done = { that: 'usual', quotation: 'usual', object: 'usual' } as const

const group = (act: Act, words: string, frames: CueGroup['frames'] = told, manner: Manner | null = null): CueGroup => ({
  act,
  manner,
  paradigm: null,
  words: regular(words),
  frames,
})

export const cues: readonly CueGroup[] = [
  group(
    'assert',
    `述べる 語る 話す 言う 伝える 答える 応える 応じる 説明する 発言する コメントする 言及する 回答する 書く 書き込む 投稿する つづる 綴る
     付け加える 加える 続ける 言い添える 打ち明ける 振り返る 報告する 報じる 伝達する 訴える 主張する 断言する 言い切る 言明する 反論する 反発する
     指摘する 触れる 解説する 証言する 論じる 力説する 釈明する 弁明する 見解を示す 見解を述べる 見解を表明する 立場を示す 立場を表明する 立場を説明する
     考えを示す 考えを述べる 考えを明らかにする 考えを伝える 認識を示す 認識を述べる 持論を展開する 述べるにとどめる 語るにとどめる`,
  ),
  group('assert', '指摘する', { object: 'weak' }, 'noted'),
  group('assert', '強調する 力を込める 念を押す 釘を刺す', { ...told, object: 'weak' }, 'stressed'),
  group(
    'assert',
    '改めて強調する 繰り返す 改めて述べる 再確認する 立場を繰り返す 立場を改めて示す',
    told,
    'reiterated',
  ),
  group('assert', '明言する 明確にする 鮮明にする', told, 'made-clear'),
  group('announce', '発表する 公表する 明らかにする 明かす 宣言する 通告する 通知する 布告する 公言する', {
    ...told,
    object: 'usual',
  }),
  group('announce', '声明を発表する 声明を出す 表明する 方針を示す 方針を明らかにする', told),
  group('confirm', '確認する 認める 裏付ける 追認する', { that: 'usual', quotation: 'usual' }),
  group('acknowledge', '受け止める', { that: 'weak' }),
  group('deny', '否定する 打ち消す 退ける 一蹴する', { ...done, object: 'strong' }),
  group('reject', '拒否する 拒絶する 却下する 断る はねつける', { ...done, object: 'strong' }),
  group(
    'criticise',
    '批判する 非難する 糾弾する やゆする 揶揄する 不快感を示す 不満を示す 不満を表明する 遺憾の意を示す 遺憾の意を表明する',
    done,
  ),
  group('condemn', '強く非難する 厳しく非難する 断固非難する', done),
  group('accuse', '責任を追及する 糾弾する', done),
  group('warn', '警告する 警鐘を鳴らす けん制する 牽制する 懸念を示す 懸念を表明する 危機感を示す', done),
  group('threaten', '脅す 威嚇する', told),
  group('urge', '呼びかける 呼び掛ける 促す 働きかける 働き掛ける 求める 訴えかける', {
    that: 'usual',
    quotation: 'strong',
    object: 'usual',
  }),
  group('demand', '要求する 迫る 強く求める', done),
  group('request', '要請する 依頼する 申し入れる 申し出る', done),
  group('propose', '提案する 提言する 打診する 提唱する', done),
  group('promise', '約束する 確約する 誓う 保証する', done),
  group(
    'state-intention',
    '意向を示す 意向を表明する 意向を明らかにする 意欲を示す 意欲を見せる 決意を示す 決意を表明する 意気込む 意思を示す',
    told,
  ),
  group('express-readiness', '用意があると述べる 用意を示す 前向きな姿勢を示す 前向きな考えを示す', told),
  group('agree', '合意する 一致する 確認し合う 申し合わせる', { that: 'usual', object: 'weak' }),
  group('accept', '受け入れる 応諾する 賛同する 同意する', done),
  group('welcome', '歓迎する 評価する 高く評価する 称賛する 称える たたえる', done),
  group('support', '支持する 支持を表明する 支援を表明する 後押しする', done),
  group('thank', '感謝する 謝意を示す 謝意を表明する 謝意を伝える 感謝の意を示す 感謝の意を表明する', done),
  group('congratulate', '祝意を示す 祝意を伝える 祝福する', done),
  group('condole', '哀悼の意を示す 哀悼の意を表明する 哀悼の意を表する 弔意を示す 弔意を伝える', done),
  group('apologise', '謝罪する 陳謝する わびる', done),
  group(
    'assess',
    '分析する 予測する 見る 考える 期待する 期待を示す 期待感を示す 楽観する 悲観する 評する 語気を強める 懸念する 疑問を呈する 見通しを示す 自信を示す',
    told,
  ),
  group('clarify', '釈明する 補足する 補足説明する', told),
  group('retract', '撤回する 訂正する', { object: 'usual' }),
  // What is not said. 明らかにしなかった and its like take what is kept back before them.
  {
    act: 'decline-to-say',
    manner: null,
    paradigm: null,
    words: [
      ...['明らかに', '明確に', '公表', '発表', '言及', '確認', '説明', '明言', '回答', '詳述'].flatMap((noun) => [
        `${noun} しなかった`,
        `${noun} せず`,
        `${noun} していない`,
        `${noun} しなかったが`,
        `${noun} を 避けた`,
        `${noun} を 避け`,
        `${noun} を 控えた`,
        `${noun} を 控え`,
        `${noun} を 拒否した`,
        `${noun} を 拒んだ`,
      ]),
      ...['コメント を', '答え を', '論評 を'].flatMap((noun) =>
        regular('控える 避ける 拒否する 差し控える 断る').map((verb) => `${noun} ${verb}`),
      ),
      'コメント しなかった',
      '答えなかった',
      '応じなかった',
      '触れなかった',
      '明かさなかった',
      '語らなかった',
      '話さなかった',
      'ノーコメント',
    ],
    frames: { none: 'usual', object: 'weak' },
  },
]
