import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../src/read.ts'
import { loadRoster } from '../src/roster/load.ts'
import { takeSource } from '../src/sources/take-source.ts'
import { root } from './run-cli.ts'

const roster = loadRoster({ files: [`${root}/test/documents/roster.yaml`], replace: true })

async function read(text: string, language: string) {
  return readDocument(await takeSource({ text, language, published: '2026-04-10' }), { roster })
}

// Made-up people of test/documents/roster.yaml, in languages of which no cue is known.
const cases: readonly (readonly [language: string, text: string, quotation: string, candidate: string])[] = [
  [
    'sv',
    '”Sundet förblir stängt till sommaren”, sade Timofey Varlin den 9 april 2026.',
    'Sundet förblir stängt till sommaren',
    'person:timofey-varlin',
  ],
  [
    'it',
    'Corinne Ashdale: «Non abbiamo risolto la questione dello stretto», si apprende.',
    'Non abbiamo risolto la questione dello stretto',
    'person:corinne-ashdale',
  ],
  [
    'el',
    '«Δεν θα δεχθούμε έναν ξένο χάρτη», είπε ο Yaromir Galdin.',
    'Δεν θα δεχθούμε έναν ξένο χάρτη',
    'person:yaromir-galdin',
  ],
  [
    'sw',
    'Corinne Ashdale alisema: "Tutaendelea na mazungumzo hayo wiki ijayo."',
    'Tutaendelea na mazungumzo hayo wiki ijayo.',
    'person:corinne-ashdale',
  ],
]

for (const [language, text, quotation, candidate] of cases) {
  test(`${language}: quotation marks and names of the roster are read without a pack, and a notice says so`, async () => {
    const { statements, notices } = await read(text, language)
    const found = statements.find(({ quotations }) => quotations.some(({ span }) => span.text === quotation))
    assert.ok(found, JSON.stringify(statements.map(({ content }) => content)))
    assert.equal(found.level, 'base')
    assert.ok([found.source.actor, ...found.source.candidates].includes(candidate), JSON.stringify(found.source))
    assert.ok(notices.some(({ code }) => code === 'no-pack'))
  })
}

test('a title or a nickname in marks is nobody’s speech', async () => {
  const { statements } = await read('Het schip „Groene Lijn” ligt in de haven van Tornavik.', 'nl')
  assert.deepEqual(statements, [])
})
