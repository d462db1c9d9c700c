// Every text here is made up, and so are its people and states.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Given, withContacts } from '../../../test/findings/make-context.ts'
import { findClaims } from './find-claims.ts'

const kolt = 'person:maria-kolt'

const claims: readonly (readonly [Given, string])[] = [
  [
    {
      language: 'de',
      text: 'Grel und Harvok telefonierten. Es war das erste Gespräch der beiden Präsidenten seit 2022.',
    },
    'Es war das erste Gespräch der beiden Präsidenten seit 2022',
  ],
  [
    {
      language: 'es',
      text: 'Grel y Harvok hablaron por teléfono. La llamada fue la primera entre los dos líderes desde 2022.',
    },
    'La llamada fue la primera entre los dos líderes desde 2022',
  ],
  [
    {
      language: 'pt',
      text: 'Grel e Harvok conversaram por telefone. O telefonema foi o primeiro entre os dois líderes desde 2022.',
    },
    'O telefonema foi o primeiro entre os dois líderes desde 2022',
  ],
  [
    {
      language: 'en',
      text: 'Grel and Harvok spoke by phone. The call was the first direct contact of the two leaders since 2022.',
    },
    'The call was the first direct contact of the two leaders since 2022',
  ],
  [{ language: 'en', text: 'Grel and Harvok met in Sorelia. It was a historic day.' }, 'It was a historic day'],
  [
    { language: 'en', text: 'Grel and Harvok held talks in Sorelia. The talks were the third this year.' },
    'The talks were the third this year',
  ],
  [
    { language: 'ru', text: 'Грель и Харвок поговорили по телефону. Это первый разговор двух лидеров за три года.' },
    'Это первый разговор двух лидеров за три года',
  ],
  [
    { language: 'uk', text: 'Грель і Харвок поговорили телефоном. Це перша розмова двох лідерів за три роки.' },
    'Це перша розмова двох лідерів за три роки',
  ],
  [
    { language: 'te', text: 'గ్రెల్, హార్వోక్ ఫోన్ ద్వారా మాట్లాడారు. ఈ కాల్ ఇద్దరు నేతల మధ్య మొదటి ప్రత్యక్ష సంభాషణ.' },
    'ఈ కాల్ ఇద్దరు నేతల మధ్య మొదటి ప్రత్యక్ష సంభాషణ',
  ],
]

for (const [given, content] of claims) {
  test(`${given.language}: the text's own claim: ${content}`, () => {
    const context = withContacts(given)
    const [claim, ...more] = findClaims(context)
    assert.equal(more.length, 0)
    assert.equal(claim?.content.text, content)
    assert.equal(given.text.slice(claim?.content.start, claim?.content.end), content)
    assert.deepEqual(claim?.about, [context.contacts[0]?.id])
  })
}

const nothing: readonly Given[] = [
  { language: 'en', text: 'Grel and Harvok spoke by phone on Monday.' },
  { language: 'en', text: 'The first harvest since 2022 was good.' },
  {
    language: 'en',
    text: 'Grel and Harvok spoke by phone. The call was the first since 2022, Kolt said.',
    said: [{ by: kolt, source: 'Kolt', cue: 'said', content: 'The call was the first since 2022' }],
  },
  {
    language: 'te',
    text: 'గ్రెల్, హార్వోక్ ఫోన్ ద్వారా మాట్లాడారు. ఇది మొదటి సంభాషణ అని కోల్ట్ తెలిపారు.',
    said: [{ by: kolt, source: 'కోల్ట్', cue: 'తెలిపారు', content: 'ఇది మొదటి సంభాషణ' }],
  },
]

for (const given of nothing) {
  test(`${given.language}: no claim of the text's own: ${given.text}`, () => {
    assert.deepEqual(findClaims(withContacts(given)), [])
  })
}
