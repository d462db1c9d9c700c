import { folded } from '../folded.ts'
import type { Language } from '../language.ts'
import { time } from './time.ts'

export const fa = {
  tag: 'fa',
  name: 'Persian',
  script: 'Arab',
  relative: null,
  text: null,
  time: folded(time),
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
