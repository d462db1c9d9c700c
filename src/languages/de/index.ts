import type { Language } from '../language.ts'
import { reporting } from './reporting.ts'
import { text } from './text.ts'
import { time } from './time.ts'

export const de = {
  tag: 'de',
  name: 'German',
  script: 'Latn',
  relative: null,
  text,
  time,
  names: null,
  reporting,
  quality: null,
  channels: null,
  origin: null,
  contacts: null,
  topics: null,
  commitments: null,
  undisclosed: null,
  positions: null,
  claims: null,
} satisfies Language
