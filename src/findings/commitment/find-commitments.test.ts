// Every text here is made up, and so are its people and states.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Given, withContacts } from '../../../test/findings/make-context.ts'
import type { Commitment } from '../../model/findings.ts'
import { findCommitments } from './find-commitments.ts'

const grel = 'person:tomas-grel'
const harvok = 'person:lena-harvok'
const kolt = 'person:maria-kolt'
const both = [harvok, grel]

function commitmentsOf(given: Given): Commitment[] {
  const found = findCommitments(withContacts(given))
  for (const { what, evidence } of found) {
    for (const span of [...what, ...evidence]) assert.equal(given.text.slice(span.start, span.end), span.text)
  }
  return found
}

function only(given: Given): Commitment {
  const found = commitmentsOf(given)
  assert.equal(found.length, 1, JSON.stringify(found.map(({ rule, what }) => [rule, what.map(({ text }) => text)])))
  return found[0] as Commitment
}

interface Row {
  readonly given: Given
  readonly made: Commitment['made']['value']
  readonly by: readonly string[]
  readonly to?: readonly string[]
  readonly what: string
  readonly mutual?: boolean
  readonly due?: string | null
}

const call = {
  de: 'Grel und Harvok telefonierten. ',
  es: 'Grel y Harvok hablaron por teléfono. ',
  pt: 'Grel e Harvok conversaram por telefone. ',
  en: 'Grel and Harvok spoke by phone. ',
  ru: 'Грель и Харвок поговорили по телефону. ',
  uk: 'Грель і Харвок поговорили телефоном. ',
  te: 'గ్రెల్, హార్వోక్ ఫోన్ ద్వారా మాట్లాడారు. ',
}

const rows: readonly Row[] = [
  {
    given: {
      language: 'de',
      text: `${call.de}Die beiden Präsidenten vereinbarten, bis Mai Gefangene auszutauschen.`,
      times: [['bis Mai', '2026-05']],
    },
    made: 'agreed',
    by: both,
    what: 'bis Mai Gefangene auszutauschen',
    mutual: true,
    due: '2026-05',
  },
  {
    given: { language: 'de', text: 'Grel sagte zu, bald Ärzte zu entsenden.' },
    made: 'offered',
    by: [grel],
    what: 'bald Ärzte zu entsenden',
    due: null,
  },
  {
    given: {
      language: 'es',
      text: `${call.es}Los dos presidentes acordaron intercambiar presos antes de mayo.`,
      times: [['antes de mayo', '2026-05']],
    },
    made: 'agreed',
    by: both,
    what: 'intercambiar presos antes de mayo',
    mutual: true,
    due: '2026-05',
  },
  {
    given: { language: 'es', text: 'Grel se comprometió a enviar médicos en breve.' },
    made: 'offered',
    by: [grel],
    what: 'enviar médicos en breve',
    due: null,
  },
  {
    given: {
      language: 'pt',
      text: `${call.pt}Os dois presidentes concordaram em trocar presos em maio.`,
      times: [['em maio', '2026-05']],
    },
    made: 'agreed',
    by: both,
    what: 'trocar presos em maio',
    mutual: true,
    due: '2026-05',
  },
  {
    given: { language: 'pt', text: 'Grel prometeu enviar médicos em breve.' },
    made: 'offered',
    by: [grel],
    what: 'enviar médicos em breve',
    due: null,
  },
  {
    given: {
      language: 'en',
      text: `${call.en}The two presidents agreed to exchange prisoners by the end of March.`,
      times: [['the end of March', '2026-03-31']],
    },
    made: 'agreed',
    by: both,
    what: 'exchange prisoners by the end of March',
    mutual: true,
    due: '2026-03-31',
  },
  {
    given: { language: 'en', text: `${call.en}Grel invited Harvok to visit Torvin.` },
    made: 'offered',
    by: [grel],
    to: [harvok],
    what: 'invited Harvok to visit Torvin',
  },
  {
    given: { language: 'en', text: `${call.en}Grel invited Harvok to visit Torvin. She accepted the invitation.` },
    made: 'accepted',
    by: [grel],
    to: [harvok],
    what: 'invited Harvok to visit Torvin',
  },
  {
    given: { language: 'en', text: `${call.en}They also extended invitations to each other.` },
    made: 'offered',
    by: both,
    what: 'invitations to each other',
    mutual: true,
  },
  {
    given: { language: 'en', text: `${call.en}Official state visits could follow.` },
    made: 'possible',
    by: both,
    what: 'Official state visits could follow',
    mutual: true,
  },
  {
    given: { language: 'en', text: 'Grel promised to send doctors soon.' },
    made: 'offered',
    by: [grel],
    what: 'send doctors soon',
    due: null,
  },
  {
    given: { language: 'en', text: 'Grel and Harvok agreed in principle to open the border.' },
    made: 'agreed-in-principle',
    by: both,
    what: 'open the border',
    mutual: true,
  },
  {
    given: {
      language: 'ru',
      text: `${call.ru}Стороны договорились провести консультации в мае.`,
      times: [['в мае', '2026-05']],
    },
    made: 'agreed',
    by: both,
    what: 'провести консультации в мае',
    mutual: true,
    due: '2026-05',
  },
  {
    given: { language: 'ru', text: `${call.ru}Грель пригласил Лену Харвок посетить Торвин.` },
    made: 'offered',
    by: [grel],
    to: [harvok],
    what: 'пригласил Лену Харвок посетить Торвин',
  },
  {
    given: { language: 'ru', text: `${call.ru}Президенты обменялись приглашениями.` },
    made: 'offered',
    by: both,
    what: 'приглашениями',
    mutual: true,
  },
  {
    given: { language: 'ru', text: `${call.ru}Возможны и государственные визиты.` },
    made: 'possible',
    by: both,
    what: 'Возможны и государственные визиты',
    mutual: true,
  },
  {
    given: { language: 'ru', text: 'Грель пообещал отправить врачей.' },
    made: 'offered',
    by: [grel],
    what: 'отправить врачей',
  },
  {
    given: {
      language: 'uk',
      text: `${call.uk}Сторони домовилися провести консультації у травні.`,
      times: [['у травні', '2026-05']],
    },
    made: 'agreed',
    by: both,
    what: 'провести консультації у травні',
    mutual: true,
    due: '2026-05',
  },
  {
    given: { language: 'uk', text: `${call.uk}Грель запросив Лену Харвок відвідати Торвін.` },
    made: 'offered',
    by: [grel],
    to: [harvok],
    what: 'запросив Лену Харвок відвідати Торвін',
  },
  {
    given: { language: 'uk', text: 'Грель пообіцяв відправити лікарів.' },
    made: 'offered',
    by: [grel],
    what: 'відправити лікарів',
  },
  {
    given: { language: 'te', text: `${call.te}ఇద్దరు నాయకులు ఖైదీలను విడుదల చేయడానికి అంగీకరించారు.` },
    made: 'agreed',
    by: both,
    what: 'ఇద్దరు నాయకులు ఖైదీలను విడుదల చేయడానికి',
    mutual: true,
  },
  {
    given: { language: 'te', text: `${call.te}టోర్విన్‌కు రావాలని హార్వోక్‌ను గ్రెల్ ఆహ్వానించారు.` },
    made: 'offered',
    by: [grel],
    to: [harvok],
    what: 'టోర్విన్‌కు రావాలని హార్వోక్‌ను గ్రెల్ ఆహ్వానించారు',
  },
  {
    given: { language: 'te', text: `${call.te}దేశాలను సందర్శించడానికి ఒకరికొకరు ఆహ్వానాలను పంపారు.` },
    made: 'offered',
    by: both,
    what: 'దేశాలను సందర్శించడానికి ఒకరికొకరు ఆహ్వానాలను',
    mutual: true,
  },
  {
    given: { language: 'te', text: `${call.te}అధికారిక పర్యటనలకు అవకాశం ఉంది.` },
    made: 'possible',
    by: both,
    what: 'అధికారిక పర్యటనలకు అవకాశం ఉంది',
    mutual: true,
  },
]

for (const { given, made, by, to, what, mutual = false, due } of rows) {
  test(`${given.language}: ${made}: ${given.text}`, () => {
    const found = only(given)
    assert.equal(found.made.value, made)
    assert.deepEqual([...found.by].sort(), [...by].sort())
    assert.deepEqual([...found.to].sort(), [...(to ?? (mutual ? by : []))].sort())
    assert.equal(found.mutual, mutual)
    assert.equal(found.what.map(({ text }) => text).join(' … '), what)
    if (due !== undefined) assert.equal(found.due?.value, due)
  })
}

const meetings: readonly Given[] = [
  {
    language: 'en',
    text: 'Grel and Harvok spoke by phone and agreed to meet, Kolt said.\nThe two presidents agreed to hold a working meeting very soon in a third country, the spokeswoman noted.',
    said: [
      { by: kolt, source: 'Kolt', cue: 'said', content: 'Grel and Harvok spoke by phone and agreed to meet' },
      {
        by: kolt,
        source: 'the spokeswoman',
        cue: 'noted',
        content: 'The two presidents agreed to hold a working meeting very soon in a third country',
      },
    ],
  },
  {
    language: 'te',
    text: 'గ్రెల్, హార్వోక్ ఫోన్ ద్వారా మాట్లాడారు మరియు త్వరలో కలవడానికి అంగీకరించారు, కోల్ట్ ధృవీకరించారు.\nఇద్దరు దేశాధినేతలు “మూడవ దేశంలో ఒక పని సమావేశాన్ని నిర్వహించడానికి అంగీకరించారు,” కోల్ట్ పేర్కొన్నారు.',
    said: [
      { by: kolt, source: 'కోల్ట్', cue: 'ధృవీకరించారు', content: 'గ్రెల్, హార్వోక్ ఫోన్ ద్వారా మాట్లాడారు మరియు త్వరలో కలవడానికి అంగీకరించారు' },
      { by: kolt, cue: 'పేర్కొన్నారు', content: 'ఇద్దరు దేశాధినేతలు “మూడవ దేశంలో ఒక పని సమావేశాన్ని నిర్వహించడానికి అంగీకరించారు,”' },
    ],
  },
]

for (const given of meetings) {
  test(`${given.language}: a meeting agreed, told twice, is one commitment by its tellings alone`, () => {
    const context = withContacts(given)
    const found = findCommitments(context)
    assert.equal(found.length, 1, JSON.stringify(found.map(({ rule, what }) => [rule, what.map(({ text }) => text)])))
    assert.equal(found[0]?.made.value, 'agreed')
    assert.equal(found[0]?.contact, context.contacts.find(({ type }) => type === 'meeting')?.id)
    assert.deepEqual(
      found[0]?.statements,
      context.statements.map(({ id }) => id),
    )
    assert.equal(found[0]?.due?.value ?? null, null)
    assert.equal(found[0]?.due?.evidence.length, 1)
  })
}

const motions: readonly Given[] = [
  { language: 'en', text: 'The call set in motion the apparatus of aides and ministries, Kolt said.' },
  { language: 'ru', text: 'Разговор позволил запустить аппарат помощников и министерств, сказала Кольт.' },
  { language: 'te', text: 'ఇది సహాయకులు, మంత్రిత్వ శాఖల యంత్రాంగాన్ని చలనంలో పెట్టింది.' },
]

for (const given of motions) {
  test(`${given.language}: an apparatus set in motion is under way, and whose it is is not said`, () => {
    const found = only(given)
    assert.equal(found.carriedOut?.value, 'underway')
    assert.deepEqual(found.by, [])
    assert.equal(found.topic, 'next-contact/teams')
  })
}

test('a condition is kept with its words', () => {
  const found = only({ language: 'en', text: 'Grel offered to open the border if the truce holds.' })
  assert.equal(found.condition?.text, 'if the truce holds')
})

test('the deed of another is told by whoever tells it', () => {
  const given: Given = {
    language: 'en',
    text: 'Kolt said that Harvok had promised to free the prisoners.',
    said: [
      { by: kolt, source: 'Kolt', cue: 'said', content: 'Harvok had promised to free the prisoners' },
      { by: harvok, source: 'Harvok', cue: 'promised', act: 'promise', content: 'to free the prisoners', within: 0 },
    ],
  }
  const context = withContacts(given)
  const [found] = findCommitments(context)
  assert.deepEqual(found?.by, [harvok])
  assert.deepEqual(found?.statements, [context.statements[0]?.id])
})

const nothing: readonly Given[] = [
  { language: 'en', text: 'Grel and Harvok agreed that the previous government had done great damage.' },
  { language: 'en', text: 'Kolt refused to comment on the call.' },
  { language: 'en', text: 'Grel and Harvok have not agreed to meet.' },
  { language: 'en', text: 'Grel offered condolences.' },
  { language: 'ru', text: 'Грель и Харвок согласились, что ущерб огромен.' },
  { language: 'ru', text: 'Стороны не договорились о встрече.' },
  { language: 'uk', text: 'Грель і Харвок погодилися, що збитки величезні.' },
  { language: 'uk', text: 'Сторони не домовилися про зустріч.' },
  { language: 'te', text: 'గత ప్రభుత్వం వల్ల అపారమైన నష్టం జరిగిందని గ్రెల్, హార్వోక్ అంగీకరించారు.' },
  { language: 'te', text: 'గ్రెల్, హార్వోక్ అంగీకరించారు “కష్టమైన సమస్యలను కూడా శాంతి చర్చల ద్వారా పరిష్కరించాలి.”' },
]

for (const given of nothing) {
  test(`${given.language}: no commitment: ${given.text}`, () => {
    assert.deepEqual(commitmentsOf(given), [])
  })
}
