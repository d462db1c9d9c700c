// Every text here is made up.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { languages, packFor } from '../languages/index.ts'
import { textRules } from '../languages/text-rules.ts'
import { issues } from '../model/topics.ts'
import { segment } from '../text/segment.ts'
import { findTopics, wordsOfTopic } from './topics.ts'

interface TopicFile {
  readonly area: string
  readonly topics: readonly { readonly id: string; readonly name: string; readonly note: string }[]
}

const folder = new URL('../../data/topics/', import.meta.url)
const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as TopicFile)
const ids = files.flatMap(({ topics }) => topics.map(({ id }) => id))

function topicsOf(language: string, text: string): readonly string[] {
  const pack = packFor(language)
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const, language }]
  return findTopics(
    segment(text, blocks, () => textRules(pack)),
    () => pack,
  ).within({ start: 0, end: text.length })
}

const rows: readonly (readonly [language: string, text: string, topics: readonly string[]])[] = [
  [
    'en',
    'They discussed sanctions, the prisoner exchange and energy.',
    ['economy/sanctions', 'humanitarian/prisoners', 'economy/energy'],
  ],
  ['en', 'Peace talks about a ceasefire', ['security/peace', 'security/ceasefire']],
  [
    'ru',
    'Обсуждались санкции, обмен пленными и прекращение огня.',
    ['economy/sanctions', 'humanitarian/prisoners', 'security/ceasefire'],
  ],
  [
    'te',
    'ఆంక్షలు, ఖైదీల మార్పిడి, కాల్పుల విరమణపై చర్చించారు.',
    ['economy/sanctions', 'humanitarian/prisoners', 'security/ceasefire'],
  ],
  ['en', 'The weather was good.', []],
  ['de', 'Sanktionen', ['economy/sanctions']],
  ['sv', 'Sanktioner', []],
]

for (const [language, text, topics] of rows) {
  test(`${language}: ${text}`, () => {
    assert.deepEqual(topicsOf(language, text), topics)
  })
}

test('ids of topics are unique, stand in their area and hold all that the engine knows', () => {
  assert.equal(new Set(ids).size, ids.length)
  for (const { area, topics } of files) for (const { id } of topics) assert.ok(id.startsWith(`${area}/`), id)
  for (const id of Object.values(issues)) assert.ok(ids.includes(id), id)
})

test('packs name no topic that data/topics lacks, and those that have topics have words for each', () => {
  for (const pack of Object.values(languages)) {
    if (!pack.topics) continue
    assert.deepEqual(Object.keys(pack.topics.words).sort(), [...ids].sort(), pack.tag)
    for (const id of Object.keys(pack.topics.issues)) assert.ok(ids.includes(id), id)
    for (const id of ids) assert.ok(wordsOfTopic(pack, id).length > 0, `${pack.tag} ${id}`)
  }
})
