import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '../src/languages/index.ts'
import { type Check, checkFindings, checkStatements, goldens } from '../test/golden.ts'
import { type AttributionRow, germanPeers, peers, scoreFile, scoreGerman } from './attribution.ts'
import { corporaFolder } from './corpora.ts'
import { datesRow } from './dates.ts'
import { namesRow } from './names.ts'

const page = fileURLToPath(new URL('../docs/accuracy.md', import.meta.url))
const fields = [
  'found',
  'expected',
  'speaker',
  'certain speaker',
  'side',
  'kind',
  'act',
  'channel',
  'day',
  'stated day',
  'topic',
  'contact',
  'commitment',
  'position',
  'undisclosed',
]

/** Writes docs/accuracy.md: what was measured, on what, beside whom, per language. */
export async function writeAccuracy(): Promise<string> {
  const folder = corporaFolder()
  const parts = [
    '# Accuracy',
    'Written by `npm run bench accuracy`; figures are in per cent. Corpora that are not beside the checkout are left out.',
    '## Who said what, in English news (PolNeAR)',
    '*Half*: one to one, at least half of the characters shared; *joint*: half, and the sources overlap. Peers were measured on the test half, Memcon on dev and on every fifth document of train; both were looked at while rules were written.',
    ...(folder ? [attributionTable(folder)] : ['The corpus was not there.']),
    '## German news (Wikinews)',
    'Nested reports and every fragment in marks are annotated there.',
    folder ? germanTable(folder) : 'The corpus was not there.',
    '## Made-up documents, by language',
    'Articles and readouts of our own with what a careful reader finds in each (`test/documents`). Most were written before the pack of their language by whoever wrote the pack; rules were mended with them in view, so a text nobody has seen will be read somewhat worse. A share is right of checked; `-` where nothing was expected.',
    await documentsTable(),
    '## Names and dates',
    ...(folder ? [`- ${namesRow()}`, `- ${datesRow()}`] : []),
    '## Weak spots',
    ...weak,
  ]
  const text = `${parts.join('\n\n').replaceAll('\n\n- ', '\n- ')}\n`
  writeFileSync(page, text)
  return `docs/accuracy.md: ${text.length} characters`
}

const weak = [
  '- Indirect speech without a plain verb of saying: attitudes, nouns of saying without an owner, lists inside objects.',
  '- German direct speech: fragments in marks inside the writer’s own sentences, slogans and laws in marks.',
  '- Both sides as a speaker ("both countries", "beide Seiten") often stay unresolved.',
  `- Packs without every section: ${partial()}.`,
]

function partial(): string {
  const some = Object.values(languages).filter((pack) => pack.reporting && Object.values(pack).includes(null))
  return some
    .map((pack) => {
      const lacking = Object.entries(pack).flatMap(([name, value]) =>
        value === null && name !== 'relative' && name !== 'quality' ? [name] : [],
      )
      return lacking.length > 0 ? `${pack.name} (no ${lacking.join(', ')})` : ''
    })
    .filter(Boolean)
    .join('; ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function attributionTable(folder: string): string {
  const file = (name: string) => join(folder, `attribution/polnear/${name}.jsonl`)
  const own = (label: string, rows: readonly AttributionRow[]) =>
    rows.map((row) => ({ ...row, system: `${row.system}, ${label}` }))
  const rows = [
    ...peers,
    ...own('dev', scoreFile(file('dev')).rows),
    ...own('train, every fifth', scoreFile(file('train'), 3, 5).rows),
  ]
  const cell = (value: unknown) => (value === null ? '-' : String(value))
  return table(
    ['system', 'half F', 'joint F', 'direct joint F', 'direct and mixed joint F', 'indirect half P / R'],
    rows.map((row) => [
      row.system,
      cell(row.halfF),
      cell(row.jointF),
      cell(row.directJointF),
      cell(row.markedJointF),
      row.indirectHalf ? row.indirectHalf.join(' / ') : '-',
    ]),
  )
}

function germanTable(folder: string): string {
  const rows = [...germanPeers, ...scoreGerman(join(folder, 'attribution/de-wikinews/dev.jsonl'))]
  return table(
    ['system', 'direct half P / R', 'direct joint R', 'all half F', 'all joint F'],
    rows.map(({ system, direct, directJointR, halfF, jointF }) => [
      system,
      direct?.join(' / ') ?? '-',
      String(directJointR ?? '-'),
      String(halfF),
      String(jointF ?? '-'),
    ]),
  )
}

async function documentsTable(): Promise<string> {
  const checks = (await goldens()).flatMap((golden) =>
    [...checkStatements(golden), ...checkFindings(golden)].map((check) => ({
      ...check,
      language: golden.name.slice(0, golden.name.indexOf('/')),
    })),
  )
  const byLanguage = Map.groupBy(checks, ({ language }) => language)
  const row = (name: string, some: readonly Check[]) => [
    name,
    ...fields.map((field) => {
      const all = some.filter((check) => check.field === field)
      return all.length === 0 ? '-' : `${Math.round((100 * all.filter(({ right }) => right).length) / all.length)}`
    }),
  ]
  return table(
    ['language', ...fields],
    [
      ...[...byLanguage].map(([language, some]) => row(languages[language]?.name ?? language, some)),
      row('all', checks),
    ],
  )
}
