import { findContacts } from '../../src/findings/contact/find-contacts.ts'
import type { ContactContext, Context } from '../../src/findings/context.ts'
import { packFor } from '../../src/languages/index.ts'
import { textRulesWith } from '../../src/languages/text-rules.ts'
import type { Mention } from '../../src/mentions/mention.ts'
import type { TimeMention } from '../../src/mentions/time-mention.ts'
import type { Actor } from '../../src/model/actor.ts'
import type { Act } from '../../src/model/acts.ts'
import type { Role } from '../../src/model/offices.ts'
import { byStart, type Range, spanOf } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { Bound } from '../../src/model/value.ts'
import type { Roster } from '../../src/roster/types.ts'
import { segment } from '../../src/text/segment.ts'

/** People and states of the tests; nobody here exists. `words` are how the texts call them. */
export interface Known {
  readonly id: string
  readonly words: readonly string[]
  readonly role?: Role
  readonly side?: string
}

export const cast: readonly Known[] = [
  {
    id: 'person:tomas-grel',
    words: [
      'Tomas Grel',
      'Grel',
      'Томаш Грель',
      'Томаша Греля',
      'Грелем',
      'Греля',
      'Грелю',
      'Грель',
      'టోమాస్ గ్రెల్',
      'గ్రెల్',
      '格雷尔',
      'グレル',
    ],
    role: 'president',
    side: 'state:QV',
  },
  {
    id: 'person:lena-harvok',
    words: [
      'Lena Harvok',
      'Harvok',
      'Лена Харвок',
      'Леной Харвок',
      'Лены Харвок',
      'Харвок',
      'లెనా హార్వోక్',
      'హార్వోక్',
      '哈沃克',
      'ハーボク',
    ],
    role: 'president',
    side: 'state:QM',
  },
  {
    id: 'person:maria-kolt',
    words: ['Maria Kolt', 'Kolt', 'Мария Кольт', 'Кольт', 'మరియా కోల్ట్', 'కోల్ట్', '科尔特', 'コルト'],
    role: 'spokesperson',
    side: 'state:QV',
  },
  {
    id: 'person:ivan-dersin',
    words: ['Ivan Dersin', 'Dersin', 'Иван Дерсин', 'Дерсина', 'Дерсин', 'ఇవాన్ డెర్సిన్', 'డెర్సిన్'],
    role: 'foreign-minister',
    side: 'state:QV',
  },
  {
    id: 'person:pavel-orlin',
    words: ['Pavel Orlin', 'Orlin', 'Павел Орлин', 'Орлина', 'Орлин', 'పావెల్ ఓర్లిన్', 'ఓర్లిన్'],
    role: 'foreign-minister',
    side: 'state:QM',
  },
  { id: 'state:QV', words: ['Valdoria', 'Вальдории', 'Вальдория', 'వాల్డోరియా'] },
  { id: 'state:QM', words: ['Meridia', 'Меридии', 'Меридия', 'మెరిడియా'] },
  { id: 'state:QS', words: ['Sorelia', 'Сорелии', 'Сорелия', 'Сорелії', 'Sorelii', 'సోరేలియా'] },
]

const castNames = cast.flatMap(({ words }) => words)

/** What a test says of one statement; words are their first place in the text behind `after`, if given. */
export interface Said {
  readonly by: string | null
  readonly content: string | readonly string[]
  readonly cue?: string
  readonly source?: string
  readonly act?: Act
  readonly kind?: Statement['kind']
  /** Index of the statement around it. */
  readonly within?: number
}

export interface Given {
  readonly language: string
  /** Blocks are parted by line breaks. */
  readonly text: string
  readonly times?: readonly (readonly [words: string, value: string | null])[]
  readonly lengths?: readonly (readonly [words: string, minutes: number, bound?: Bound])[]
  readonly said?: readonly Said[]
}

/** Makes a context of a made-up text: mentions of the cast wherever their words stand, and what the test says of the rest. */
export function makeContext({ language, text, times = [], lengths = [], said = [] }: Given): Context {
  const pack = packFor(language)
  const packOf = () => pack
  const blocks: { start: number; end: number; kind: 'paragraph'; language: string }[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    blocks.push({ start: line.index, end: line.index + line[0].length, kind: 'paragraph', language })
  }
  const statements = said.map((one) => statementOf(text, one))
  return {
    document: { text, account: null },
    segmented: segment(text, blocks, () => textRulesWith(pack, castNames)),
    packOf,
    roster: roster(),
    actors: cast.map(actorOf),
    mentions: mentionsIn(text),
    times: times.flatMap(([words, value]) =>
      placesOf(text, words).map(
        (at): TimeMention => ({
          ...at,
          value,
          precision: 'day',
          bound: null,
          certainty: 'inferred',
          how: 'the test',
          rule: 'test',
        }),
      ),
    ),
    durations: lengths.flatMap(([words, minutes, bound = null]) =>
      placesOf(text, words).map((at) => ({ ...at, minutes, bound })),
    ),
    statements: statements.map((statement, index): Statement => {
      const outer = said[index]?.within
      return outer === undefined ? statement : { ...statement, within: statements[outer]?.id ?? null }
    }),
  }
}

/** The same with its contacts found. */
export function withContacts(given: Given): ContactContext {
  const context = makeContext(given)
  return { ...context, contacts: findContacts(context) }
}

function mentionsIn(text: string): Mention[] {
  const taken: Range[] = []
  const found: Mention[] = []
  const all = cast.flatMap((known) => known.words.map((words) => ({ known, words })))
  for (const { known, words } of all.sort((a, b) => b.words.length - a.words.length)) {
    for (const at of placesOf(text, words)) {
      if (taken.some((other) => at.start < other.end && other.start < at.end)) continue
      taken.push(at)
      const kind = known.id.startsWith('state:') ? 'state' : 'person'
      const capacity = known.role ? { role: known.role, side: known.side ?? null } : null
      found.push({
        ...at,
        kind,
        form: kind === 'state' ? 'state' : 'full',
        actor: known.id,
        candidates: [],
        place: null,
        capacity,
        certainty: 'stated',
      })
    }
  }
  return found.sort(byStart)
}

function placesOf(text: string, words: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push({ start: at, end: at + words.length })
  }
  return found
}

function actorOf({ id, words, role, side }: Known): Actor {
  return {
    id,
    kind: id.startsWith('state:') ? 'state' : 'person',
    name: words[0] as string,
    members: [],
    capacities: role ? [{ role, side: side ?? null, from: null, to: null }] : [],
    mentions: [],
  }
}

function statementOf(text: string, { by, content, cue, source, act = 'assert', kind = 'indirect' }: Said): Statement {
  const contents = [content].flat().map((words) => spanIn(text, words))
  const [first] = contents
  if (!first) throw new Error('a statement without content')
  const known = cast.find(({ id }) => id === by)
  return {
    id: `statement:${first.start}-${first.end}`,
    source: {
      actor: by,
      candidates: [],
      spans: source ? [spanIn(text, source)] : [],
      capacity: known?.role ? { role: known.role, side: known.side ?? null } : null,
      how: 'named',
      certainty: by ? 'stated' : 'open',
    },
    via: [],
    to: [],
    cue: cue ? [spanIn(text, cue)] : [],
    content: contents as [typeof first, ...(typeof first)[]],
    quotations: [],
    kind,
    act,
    manner: null,
    negated: false,
    hedge: null,
    channel: null,
    saidOn: null,
    utteredIn: null,
    terms: null,
    within: null,
    about: [],
    topics: [],
    confidence: 'usual',
    rule: 'test',
    level: 'language',
  }
}

function spanIn(text: string, words: string) {
  const at = text.indexOf(words)
  if (at < 0) throw new Error(`not in the text: ${words}`)
  return spanOf(text, at, at + words.length)
}

function roster(): Roster {
  const sourced = { asOf: '2026-01-01', source: 'made up' }
  const states = cast
    .filter(({ id }) => id.startsWith('state:'))
    .map(({ id, words }) => ({
      ...sourced,
      id,
      name: words[0] as string,
      aliases: [],
      capital: 'Torvin',
      capitalAliases: [],
      metonyms: [],
      cities: [],
    }))
  return { hash: 'test', asOf: '2026-01-01', states, people: [], organisations: [], outlets: [] }
}
