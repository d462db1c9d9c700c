import type { Language } from '../language.ts'
import { channels } from './channels.ts'
import { contacts } from './contacts.ts'
import { reporting } from './reporting.ts'
import { text } from './text.ts'
import { topics } from './topics.ts'
import { time } from './time.ts'

export const en = {
  tag: 'en',
  name: 'English',
  script: 'Latn',
  relative: null,
  text,
  time,
  names: null,
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
