import type { Language } from '../language.ts'
import { contacts } from './contacts.ts'
import { names } from './names.ts'
import { reporting } from './reporting.ts'
import { text } from './text.ts'
import { time } from './time.ts'
import { undisclosed } from './undisclosed.ts'

export const fi = {
  tag: 'fi',
  name: 'Finnish',
  script: 'Latn',
  relative: null,
  text,
  time,
  names,
  reporting,
  quality: null,
  channels: null,
  origin: null,
  contacts,
  topics: null,
  commitments: null,
  undisclosed,
  positions: null,
  claims: null,
} satisfies Language
