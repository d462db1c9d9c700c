import type { Frame } from '../../../languages/sections/reporting.ts'
import type { CueEntry } from '../cue-forms.ts'
import type { CueHit } from '../passage.ts'

/** The entry of a hit that takes a frame, the strongest first. */
export function entryWith(hit: CueHit, frame: Frame): CueEntry | null {
  for (const rank of ['strong', 'usual', 'weak'] as const)
    for (const entry of hit.entries) if (entry.frames[frame] === rank) return entry
  return null
}
