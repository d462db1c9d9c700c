import type { Language } from '../language.ts'
import { text } from './text.ts'

export const ru = {
  tag: 'ru',
  name: 'Russian',
  script: 'Cyrl',
  relative: null,
  text,
  time: null,
  names: null,
  reporting: null,
} satisfies Language
