import { z } from 'zod'
import { acts, manners } from './acts.ts'

// The record as zod schemas: for borders (files that come back in, the published JSON Schema), never on the reading path.

const span = z.object({ start: z.int(), end: z.int(), text: z.string() })
const trace = z.object({
  in: z.enum(['url', 'media', 'meta', 'header', 'file', 'given', 'roster']),
  name: z.string(),
  quote: z.string(),
})
const evidence = z.union([span, trace])
const certainty = z.enum(['stated', 'carried', 'inferred', 'given', 'open'])
const id = z.string()

function value<T extends z.ZodType>(of: T) {
  return z.object({
    value: z.nullable(of),
    evidence: z.tuple([evidence], evidence),
    how: z.string(),
    certainty,
    precision: z.nullable(z.enum(['year', 'month', 'week', 'day', 'hour', 'minute'])),
    bound: z.nullable(z.enum(['about', 'nearly', 'more-than', 'less-than', 'not-before', 'not-after'])),
    said: z.nullable(id),
  })
}

function fact<T extends z.ZodType>(of: T) {
  return value(of).extend({ others: z.array(value(of)) })
}

const channel = z.object({
  type: z.enum([
    'interview',
    'briefing',
    'press-conference',
    'post',
    'speech',
    'statement',
    'readout',
    'letter',
    'remarks',
    'report',
    'call',
    'agency',
    'website',
  ]),
  name: z.nullable(z.string()),
  outlet: z.nullable(id),
  place: z.nullable(z.string()),
})

const form = z.enum([
  'readout',
  'press-note',
  'joint-statement',
  'communique',
  'transcript',
  'spokesman',
  'leader',
  'post',
  'background',
  'leak',
  'agency-report',
])

const document = z.object({
  id,
  ref: z.nullable(z.string()),
  textHash: z.string(),
  format: z.enum(['text', 'markdown', 'html']),
  text: z.string(),
  title: z.nullable(fact(z.string())),
  language: fact(z.string()),
  published: z.nullable(fact(z.string())),
  publisher: z.nullable(fact(z.string())),
  outlet: z.nullable(id),
  takenFrom: z.array(fact(id)),
  translatedFrom: z.nullable(fact(z.string())),
  retrieved: z.nullable(z.string()),
  versionOf: z.nullable(id),
  url: z.nullable(z.string()),
  canonicalUrl: z.nullable(z.string()),
  media: z.array(z.object({ url: z.string(), originalUrl: z.string(), alt: z.nullable(span) })),
  blocks: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      kind: z.enum([
        'title',
        'heading',
        'paragraph',
        'item',
        'quote',
        'caption',
        'byline',
        'dateline',
        'label',
        'table',
      ]),
      language: z.string(),
    }),
  ),
  account: z.nullable(z.object({ side: id, form, channel: z.nullable(channel) })),
})

const actor = z.object({
  id,
  kind: z.enum(['person', 'office', 'state', 'organisation', 'outlet', 'platform', 'group', 'anonymous']),
  name: z.string(),
  members: z.array(id),
  capacities: z.array(
    z.object({ role: z.string(), side: z.nullable(id), from: z.nullable(z.string()), to: z.nullable(z.string()) }),
  ),
  mentions: z.array(span),
})

const statement = z.object({
  id,
  source: z.object({
    actor: z.nullable(id),
    candidates: z.array(id),
    spans: z.array(span),
    capacity: z.nullable(z.object({ role: z.string(), side: z.nullable(id) })),
    how: z.enum(['named', 'office', 'pronoun', 'carried', 'published', 'none']),
    certainty,
  }),
  via: z.array(z.object({ actor: z.nullable(id), spans: z.array(span), cue: z.array(span) })),
  to: z.array(id),
  cue: z.array(span),
  content: z.tuple([span], span),
  quotations: z.array(
    z.object({
      span,
      insertions: z.array(span),
      wordsOf: z.nullable(id),
      language: z.nullable(z.string()),
      wording: z.enum(['original', 'translated', 'unknown']),
      from: z.array(z.string()),
    }),
  ),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  act: z.enum(acts),
  manner: z.nullable(z.enum(manners)),
  negated: z.boolean(),
  hedge: z.nullable(span),
  channel: z.nullable(fact(channel)),
  saidOn: z.nullable(fact(z.string())),
  utteredIn: z.nullable(id),
  terms: z.nullable(z.enum(['on-record', 'background', 'anonymous', 'leak'])),
  within: z.nullable(id),
  about: z.array(id),
  topics: z.array(z.string()),
  confidence: z.enum(['high', 'usual', 'low']),
  rule: z.string(),
  level: z.enum(['language', 'relative', 'script', 'base']),
})

const contact = z.object({
  id,
  type: z.enum(['call', 'meeting', 'visit', 'summit', 'talks', 'message']),
  mode: z.nullable(z.enum(['in-person', 'phone', 'video', 'written', 'indirect'])),
  level: z.nullable(z.enum(['leaders', 'ministers', 'envoys', 'experts'])),
  status: fact(
    z.enum([
      'proposed',
      'offered',
      'requested',
      'agreed',
      'planned',
      'underway',
      'held',
      'postponed',
      'cancelled',
      'refused',
      'claimed',
    ]),
  ),
  participants: z.array(id),
  mediators: z.array(id),
  date: z.nullable(fact(z.string())),
  duration: z.nullable(fact(z.number())),
  place: z.nullable(fact(z.object({ name: z.string(), country: z.nullable(z.string()) }))),
  initiator: z.nullable(fact(id)),
  links: z.array(z.object({ to: id, rel: z.enum(['follows', 'part-of', 'maybe-same', 'recalls']) })),
  evidence: z.array(span),
  rule: z.string(),
})

const position = z.object({
  id,
  issue: z.string(),
  holder: id,
  statement: id,
  words: span,
  value: z.nullable(z.string()),
  stance: z.nullable(z.enum(['for', 'against', 'open', 'undecided'])),
  evidence: z.array(span),
  rule: z.string(),
})

const commitment = z.object({
  id,
  by: z.array(id),
  to: z.array(id),
  mutual: z.boolean(),
  what: z.array(span),
  topic: z.nullable(z.string()),
  contact: z.nullable(id),
  made: fact(
    z.enum(['possible', 'offered', 'accepted', 'agreed-in-principle', 'agreed', 'refused', 'withdrawn', 'disputed']),
  ),
  carriedOut: z.nullable(fact(z.enum(['not-begun', 'underway', 'partly', 'done', 'lapsed', 'broken']))),
  condition: z.nullable(span),
  due: z.nullable(fact(z.string())),
  statements: z.array(id),
  evidence: z.array(span),
  rule: z.string(),
})

const undisclosed = z.object({
  id,
  actor: z.nullable(id),
  what: span,
  topic: z.nullable(z.string()),
  contact: z.nullable(id),
  form: z.enum(['refused', 'neither-confirmed-nor-denied', 'deferred', 'referred', 'unaware', 'no-reply']),
  instead: z.array(id),
  statement: z.nullable(id),
  evidence: z.array(span),
  rule: z.string(),
})

const claim = z.object({ id, content: span, about: z.array(id), topics: z.array(z.string()), rule: z.string() })
const topic = z.object({ topic: z.string(), spans: z.array(span), contact: z.nullable(id) })
const notice = z.object({ code: z.string(), span: z.nullable(span), message: z.string() })
const ungrounded = z.object({ kind: z.string(), proposed: z.string(), reason: z.string(), rule: z.string() })

/** A `Reading` as it comes in over a border; the source of docs/reading.schema.json. */
export const reading = z.object({
  schema: z.literal('memcon.reading/1'),
  version: z.string(),
  made: z.object({ icu: z.string(), roster: z.string(), extractor: z.int() }),
  document,
  actors: z.array(actor),
  statements: z.array(statement),
  contacts: z.array(contact),
  positions: z.array(position),
  commitments: z.array(commitment),
  undisclosed: z.array(undisclosed),
  claims: z.array(claim),
  topics: z.array(topic),
  notices: z.array(notice),
  ungrounded: z.array(ungrounded),
})
