import type { Language } from '../language.ts'
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
} satisfies Language
