import type { Language } from '../language.ts'
import { channels } from './channels.ts'
import { contacts } from './contacts.ts'
import { names } from './names.ts'
import { origin } from './origin.ts'
import { reporting } from './reporting.ts'
import { text } from './text.ts'
import { time } from './time.ts'
import { topics } from './topics.ts'
import { undisclosed } from './undisclosed.ts'

export const pl = {
  tag: 'pl',
  name: 'Polish',
  script: 'Latn',
  relative: null,
  text,
  time,
  names,
  reporting,
  quality: null,
  channels,
  origin,
  contacts,
  topics,
  commitments: null,
  undisclosed,
  positions: null,
  claims: null,
} satisfies Language
