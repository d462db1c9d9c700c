import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerName } from './answer.ts'
import { hear } from './hearing.ts'
import { nameSimilarity, sameNameFrom } from './similarity.ts'
import { soundsText } from './sounds.ts'

const same: Readonly<Record<string, readonly string[]>> = {
  'Vladimir Putin': [
    'వ్లాదిమిర్ పుతిన్',
    'Владимир Путин',
    'Путин Владимир Владимирович',
    'วลาดีมีร์ ปูติน',
    'ولادیمیر پوتین',
    '블라디미르 푸틴',
    'ウラジーミル・プーチン',
    '弗拉基米尔·普京',
    'Vladimir Poutine',
    'Vladimiras Putinas',
  ],
  'Donald Trump': ['డొనాల్డ్ ట్రంప్', 'Дональд Трамп', 'Ντόναλντ Τραμπ', 'דונלד טראמפ', 'დონალდ ტრამპი', 'ዶናልድ ትራምፕ'],
  'S. Jaishankar': ['ఎస్. జైశంకర్', 'ఎస్ జైశంకర్', 'С. Джайшанкар'],
  'JD Vance': ['జేడీ వాన్స్', 'జె.డి. వాన్స్'],
  'Dick Durbin': ['Ричард Дурбин'],
  'Grigory I. Kasparyan': ['Каспарян Григорий Исакович'],
  'Trygve Lie': ['ట్రిగ్వేలీ'],
  'Jean-Claude Juncker': ['장클로드 융커'],
  'Marzouq Al-Ghanim': ['مرزوق الغانم'],
  'Xi Jinping': ['షీ జిన్‌పింగ్', '习近平', 'シー・ジンピン'],
  'Leung Yiu-chung': ['梁耀忠'],
}

const different: readonly (readonly [string, string])[] = [
  ['George Bush', 'Джордж Осборн'],
  ['Sergey Lavrov', 'Сергей Шойгу'],
  ['Amit Shah', 'అజిత్ దోవల్'],
  ['Donald Tusk', 'డొనాల్డ్ ట్రంప్'],
  ['Narendra Modi', 'నరేంద్ర సింగ్'],
]

for (const [english, names] of Object.entries(same)) {
  test(`${english} is heard in other scripts`, () => {
    for (const name of names) {
      assert.ok(nameSimilarity(english, name) >= sameNameFrom, `${name} ${nameSimilarity(english, name)}`)
    }
  })
}

test('other people are not taken for the same', () => {
  for (const [english, name] of different) assert.equal(answerName({ english, name }).same, false, `${english} ${name}`)
})

test('a word in an Indian script is read by its signs', () => {
  assert.equal(soundsText(hear('పుతిన్').sounds), 'putin')
  assert.equal(soundsText(hear('पुतिन').sounds), 'putin@')
  assert.equal(soundsText(hear('ப்யூட்').sounds), 'pyut')
})

test('any two strings have a score from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const score = nameSimilarity(a, b)
      return score >= 0 && score <= 1
    }),
  )
})

test('the order of the words does not matter', () => {
  assert.equal(nameSimilarity('Dmitry Peskov', 'పెస్కోవ్ దిమిత్రి'), nameSimilarity('Dmitry Peskov', 'దిమిత్రి పెస్కోవ్'))
})
