import type { Language } from '../language.ts'
import { channels } from './channels.ts'
import { contacts } from './contacts.ts'
import { names } from './names.ts'
import { reporting } from './reporting.ts'
import { text } from './text.ts'
import { time } from './time.ts'
import { topics } from './topics.ts'

export const ru = {
  tag: 'ru',
  name: 'Russian',
  script: 'Cyrl',
  relative: null,
  text,
  time,
  names,
  reporting,
  quality: null,
  channels,
  origin: null,
  contacts,
  topics,
  commitments: null,
  undisclosed: null,
  claims: null,
} satisfies Language
