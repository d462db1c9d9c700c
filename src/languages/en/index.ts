import type { Language } from '../language.ts'
import { channels } from './channels.ts'
import { text } from './text.ts'

export const en = {
  tag: 'en',
  name: 'English',
  script: 'Latn',
  relative: null,
  text,
  time: null,
  names: null,
  reporting: null,
  quality: null,
  channels,
  origin: null,
  contacts: null,
  topics: null,
  commitments: null,
  undisclosed: null,
  claims: null,
} satisfies Language
