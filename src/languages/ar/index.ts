import { folded } from '../folded.ts'
import type { Language } from '../language.ts'
import { channels } from './channels.ts'
import { contacts } from './contacts.ts'
import { names } from './names.ts'
import { reporting } from './reporting.ts'
import { text } from './text.ts'
import { time } from './time.ts'
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
  quality: null,
  channels: folded(channels, true),
  origin: null,
  contacts: folded(contacts, true),
  topics: null,
  commitments: null,
  undisclosed: folded(undisclosed, true),
  positions: null,
  claims: null,
} satisfies Language
