import type { Language } from '../language.ts'
import { text } from './text.ts'

export const te = {
  tag: 'te',
  name: 'Telugu',
  script: 'Telu',
  relative: null,
  text,
  time: null,
  names: null,
  reporting: null,
} satisfies Language
