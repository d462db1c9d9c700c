import type { Language } from '../language.ts'
import { time } from './time.ts'

export const he = {
  tag: 'he',
  name: 'Hebrew',
  script: 'Hebr',
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
