import { burmese, khmer, sinhala } from './abugidas.ts'
import { arabic } from './arabic.ts'
import { armenian, georgian } from './caucasus.ts'
import { cyrillic } from './cyrillic.ts'
import { greek } from './greek.ts'
import { han } from './han.ts'
import { hangul } from './hangul.ts'
import { hebrew } from './hebrew.ts'
import { indicScripts } from './indic.ts'
import { kana } from './kana.ts'
import type { ScriptRules } from './script-rules.ts'
import { lao, thai } from './southeast.ts'

export { latinEndings, latinLetters, latinReadings, letterNames, nameParticles } from './latin.ts'
export type { Abugida, ScriptRules } from './script-rules.ts'

/** Every script whose letters we know; others are read by `any-ascii` alone. A new script is a file and a row here. */
export const scriptRules: readonly ScriptRules[] = [
  arabic,
  armenian,
  burmese,
  cyrillic,
  georgian,
  greek,
  han,
  hangul,
  hebrew,
  ...indicScripts,
  kana,
  khmer,
  lao,
  sinhala,
  thai,
]
