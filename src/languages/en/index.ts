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

export const en = {
  tag: 'en',
  name: 'English',
  script: 'Latn',
  relative: null,
  text,
  time,
  names,
  reporting,
  quality: {
    quotations: 9,
    reported: 6,
    measuredOn: 'PolNeAR dev: 84 US political news articles, with their speakers',
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
