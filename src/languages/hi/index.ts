import { folded } from '../folded.ts'
import type { Language } from '../language.ts'
import { names } from './names.ts'
import { reporting } from './reporting.ts'
import { text } from './text.ts'
import { time } from './time.ts'

export const hi = {
  tag: 'hi',
  name: 'Hindi',
  script: 'Deva',
  relative: null,
  text: folded(text),
  time,
  names: folded(names),
  reporting: folded(reporting),
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
