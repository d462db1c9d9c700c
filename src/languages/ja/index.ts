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

export const ja = {
  tag: 'ja',
  name: 'Japanese',
  script: 'Jpan',
  relative: null,
  text,
  time,
  names,
  reporting,
  quality: {
    quotations: 7,
    reported: 8,
    measuredOn: 'news translated into the language (NTREX-128): 15 articles, counted by eye',
  },
  channels,
  origin,
  contacts,
  topics,
  commitments,
  undisclosed,
  positions,
  claims,
} satisfies Language
