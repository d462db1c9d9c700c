import { folded } from '../folded.ts'
import type { Language } from '../language.ts'
import { channels } from './channels.ts'
import { claims } from './claims.ts'
import { commitments } from './commitments.ts'
import { contacts } from './contacts.ts'
import { names } from './names.ts'
import { origin } from './origin.ts'
import { positions } from './positions.ts'
import { reporting } from './reporting.ts'
import { text } from './text.ts'
import { time } from './time.ts'
import { topics } from './topics.ts'
import { undisclosed } from './undisclosed.ts'

export const ar = {
  tag: 'ar',
  name: 'Arabic',
  script: 'Arab',
  relative: null,
  text,
  time: folded(time),
  names: folded(names, true),
  reporting: folded(reporting, true),
  quality: {
    quotations: 6,
    reported: 8,
    measuredOn: '5 news articles in human translation, a sentence a paragraph, read by eye',
  },
  channels: folded(channels, true),
  origin: folded(origin, true),
  contacts: folded(contacts, true),
  topics: folded(topics, true),
  commitments: folded(commitments, true),
  undisclosed: folded(undisclosed, true),
  positions: folded(positions, true),
  claims: folded(claims, true),
} satisfies Language
