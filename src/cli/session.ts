import { MemconError } from '../model/errors.ts'
import type { Reading } from '../model/reading.ts'
import { readDocument } from '../read.ts'
import { loadRoster } from '../roster/load.ts'
import type { Roster } from '../roster/types.ts'
import type { Source } from '../sources/source.ts'
import type { ReadingFlags } from './reading-options.ts'

/** The roster and the reference day with which all inputs of one call are read. */
export interface Session {
  readonly roster: Roster
  readonly read: (source: Source) => Reading
}

/** Loads the rosters that the flags name. Throws `use-roster` where one of them is unusable. */
export function openSession(flags: ReadingFlags): Session {
  const roster = openRoster(flags)
  return { roster, read: (source) => readDocument(source, { roster, reference: flags.asOf ?? null }) }
}

/** The rosters that the flags name. Throws `use-roster` where one of them is unusable. */
export function openRoster(flags: ReadingFlags): Roster {
  if (flags.onlyRoster && !flags.roster) {
    throw new MemconError('use-roster', '--only-roster was given without --roster; name a roster file')
  }
  try {
    return loadRoster({ files: flags.roster ?? [], replace: flags.onlyRoster ?? false })
  } catch (error) {
    if (error instanceof MemconError) throw new MemconError('use-roster', error.message, { cause: error })
    throw error
  }
}
