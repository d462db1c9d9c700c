import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { outline, readText, replaced, seed, skip } from './seed-text.ts'

/*
 * The seed article altered: other leaders, spokesmen, days, lengths, places, marks, refusals, pictures; paragraphs left out
 * and in another order. The record must change accordingly and in nothing else: the outline of the altered article is the
 * outline of the article itself with the same things in place of others.
 */

/** Words put in place of others in the article, and what must then stand in its outline in place of what. */
interface Alteration {
  readonly words: Readonly<Record<string, string>>
  readonly outline: Readonly<Record<string, string>>
  /** Codes of notices that must then be gone. */
  readonly without?: readonly string[]
}

const alterations: Readonly<Record<string, Alteration>> = {
  'other leaders: Erdoğan and Macron': {
    words: {
      'వ్లాదిమిర్ పుతిన్': 'రెసెప్ తయ్యిప్ ఎర్డోగాన్',
      పుతిన్: 'ఎర్డోగాన్',
      'డొనాల్డ్ ట్రంప్': 'ఎమ్మాన్యుయేల్ మాక్రాన్',
      ట్రంప్: 'మాక్రాన్',
      'రష్యా అధ్యక్షుడు': 'టర్కీ అధ్యక్షుడు',
      'రష్యా మరియు': 'టర్కీ మరియు',
      'యుఎస్-రష్యన్': 'ఫ్రాన్స్-టర్కీ',
      యుఎస్: 'ఫ్రాన్స్',
      రష్యన్: 'టర్కిష్',
    },
    outline: {
      'person:vladimir-putin': 'person:recep-tayyip-erdogan',
      'person:donald-trump translated en': 'person:emmanuel-macron translated fr,en',
      'person:donald-trump': 'person:emmanuel-macron',
      'person:donald-trump+person:vladimir-putin': 'person:emmanuel-macron+person:recep-tayyip-erdogan',
      '{state:RU state:US}': '{state:FR state:TR}',
    },
  },
  'another spokesman for another side': {
    words: {
      'క్రెమ్లిన్ ప్రతినిధి': 'వైట్ హౌస్ ప్రతినిధి',
      'డిమిత్రి పెస్కోవ్': 'కరోలిన్ లీవిట్',
      పెస్కోవ్: 'లీవిట్',
      'రష్యా 1 టెలివిజన్కు': 'ఫాక్స్ న్యూస్‌కు',
      'రష్యా అధికారి': 'యుఎస్ అధికారి',
    },
    outline: {
      'person:dmitry-peskov translated ru,en': 'person:karoline-leavitt translated en',
      'person:dmitry-peskov': 'person:karoline-leavitt',
      'outlet:rossiya-1': 'outlet:fox-news',
    },
  },
  'another weekday': { words: { బుధవారం: 'మంగళవారం' }, outline: { '2025-02-12': '2025-02-11' } },
  'the interview on another day': {
    words: { గురువారం: 'బుధవారం' },
    outline: { '2025-02-13 inferred': '2025-02-12 inferred', '2025-02-13 carried': '2025-02-12 carried' },
  },
  '45 minutes': { words: { '90 నిమిషాలు': '45 నిమిషాలు', '1.5 గంటలు': '45 నిమిషాలు' }, outline: { 'nearly 90': 'nearly 45' } },
  'more than two hours': {
    words: { 'దాదాపు 90 నిమిషాలు': 'రెండు గంటలకు పైగా', 'దాదాపు 1.5 గంటలు': 'రెండు గంటలకు పైగా' },
    outline: { 'nearly 90': 'more-than 120' },
  },
  'about three hours': {
    words: { 'దాదాపు 90 నిమిషాలు': 'సుమారు మూడు గంటల పాటు', 'దాదాపు 1.5 గంటలు': 'సుమారు మూడు గంటల పాటు' },
    outline: { 'nearly 90': 'about 180' },
  },
  'an hour and a half': {
    words: { 'దాదాపు 90 నిమిషాలు': 'గంటన్నర పాటు', 'దాదాపు 1.5 గంటలు': 'గంటన్నర పాటు' },
    outline: { 'nearly 90': 'null 90' },
  },
  'straight quotation marks': { words: { '“': '"', '”': '"' }, outline: {} },
  guillemets: { words: { '“': '«', '”': '»' }, outline: {}, without: ['torn-mark'] },
  'Turkey for Saudi Arabia': {
    words: { 'సౌదీ అరేబియా': 'టర్కీ', 'Saudi Arabia': 'Turkey' },
    outline: { 'SA by': 'TR by', ' SA ': ' TR ' },
  },
  'Geneva for Saudi Arabia': {
    words: { 'సౌదీ అరేబియా': 'జెనీవా', 'Saudi Arabia': 'Geneva' },
    outline: { 'SA by': 'CH by', ' SA ': ' CH ' },
  },
  'another channel': { words: { 'రష్యా 1 టెలివిజన్కు': 'ఛానల్ వన్‌కు' }, outline: { 'outlet:rossiya-1': 'outlet:channel-one' } },
  'the platform as it sounds': { words: { 'సత్య సామాజిక వేదికపై': 'ట్రూత్ సోషల్‌లో' }, outline: {}, without: ['word-by-word-name'] },
  'another picture': {
    words: { '67ad994120302746693db797': '6810a1c020302746693db797', '2025.02': '2025.04' },
    outline: {
      '2025-02-13 not-before': '2025-04-29 not-before',
      '2025-02-13': '2025-04-24',
      '2025-02-12': '2025-04-23',
    },
  },
  'a picture of another house': {
    words: { 'mf.b37mrtl.ru': 'ichef.bbci.co.uk' },
    outline: { 'outlet:rt': 'outlet:bbc' },
  },
}

const refusals: Readonly<Record<string, string>> = {
  'చెప్పడానికి తిరస్కరించారు': 'refused',
  'చెప్పేందుకు నిరాకరించాడు': 'refused',
  'మాట్లాడేందుకు నిరాకరించింది': 'refused',
  'వెల్లడించడానికి విముఖత చూపారు': 'refused',
  'స్పందించేందుకు ఇష్టపడలేదు': 'refused',
  'స్పష్టం చేయలేదు': 'refused',
  వెల్లడించలేదు: 'refused',
  'సమాధానం దాటవేశారు': 'refused',
  స్పందించలేదు: 'no-reply',
  బదులివ్వలేదు: 'no-reply',
}

describe('the seed article, altered', { skip }, () => {
  let plain: readonly string[] = []
  before(async () => {
    plain = outline(await readText(seed))
  })

  for (const [what, { words, outline: changes, without = [] }] of Object.entries(alterations)) {
    test(`${what}: the record changes so, and in nothing else`, async () => {
      const lines = plain.filter((line) => !without.some((code) => line === `notice ${code}`))
      const expected = lines.map((line) => {
        const known = Object.fromEntries(Object.entries(changes).filter(([from]) => line.includes(from)))
        return replaced(line, known)
      })
      assert.deepEqual(outline(await readText(replaced(seed, words))), expected.sort())
    })
  }

  for (const [refusal, form] of Object.entries(refusals)) {
    test(`refused in other words (${refusal})`, async () => {
      const altered = outline(await readText(replaced(seed, { 'వ్యాఖ్యానించడానికి నిరాకరించారు': refusal })))
      assert.deepEqual(
        altered,
        plain.map((line) => line.replace('protocol/initiator refused', `protocol/initiator ${form}`)).sort(),
      )
    })
  }

  test('each paragraph left out: its statements are gone and no other, and nothing is made up', async () => {
    const paragraphs = seed.split('\n')
    const statements = (lines: readonly string[]) =>
      lines
        .filter((line) => line.startsWith('statement'))
        .map((line) => line.replace(/(stated|inferred|carried) (\S+);[^;]*;[^;]*;/, '$2;'))
    for (const [index, paragraph] of paragraphs.entries()) {
      const lines = outline(await readText(paragraphs.filter((_, at) => at !== index).join('\n')))
      const left = [...statements(lines)]
      for (const line of statements(plain)) {
        const at = left.indexOf(line)
        if (at >= 0) left.splice(at, 1)
      }
      assert.deepEqual(left, [], `without paragraph ${index}`)
      const [whole, rest] = [plain, lines].map((all) =>
        all.filter((line) => /^(contact|commitment|undisclosed|claim|position)/.test(line)),
      )
      assert.ok((rest?.length ?? 0) <= (whole?.length ?? 0), `without paragraph ${index}: ${paragraph.length}`)
    }
  })

  test('paragraphs in reverse order: the same record, but for what is carried on', async () => {
    const [picture, ...others] = seed.split('\n')
    const lines = outline(await readText([picture, ...others.reverse()].join('\n')))
    const uncarried = (all: readonly string[]) =>
      all.map((line) => line.replace(/;[^;]*(carried|nowhere)[^;]*;[^;]*;/, ';')).sort()
    assert.deepEqual(uncarried(lines), uncarried(plain))
  })
})
