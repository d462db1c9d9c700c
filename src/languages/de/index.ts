import type { Language } from '../language.ts'
import { time } from './time.ts'

export const de = {
  tag: 'de',
  name: 'German',
  script: 'Latn',
  relative: null,
  text: null,
  time,
  names: null,
  reporting: null,
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
