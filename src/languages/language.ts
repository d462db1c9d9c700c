import type { ChannelWords } from './sections/channels.ts'
import type { ClaimWords } from './sections/claims.ts'
import type { CommitmentWords } from './sections/commitments.ts'
import type { ContactWords } from './sections/contacts.ts'
import type { NameWords } from './sections/names.ts'
import type { OriginWords } from './sections/origin.ts'
import type { PositionWords } from './sections/positions.ts'
import type { Quality } from './sections/quality.ts'
import type { ReportingWords } from './sections/reporting.ts'
import type { TextWords } from './sections/text.ts'
import type { TimeWords } from './sections/time.ts'
import type { TopicWords } from './sections/topics.ts'
import type { UndisclosedWords } from './sections/undisclosed.ts'

/**
 * All that Memcon knows of one language, as data. A section that a language lacks is null, never left out:
 * a newcomer sees at a glance what is missing. Each section is a file `languages/<tag>/<section>.ts`.
 */
export interface Language {
  /** BCP 47. */
  readonly tag: string
  readonly name: string
  /** ISO 15924. */
  readonly script: string
  /** The pack asked where this one is silent; null = straight to `base`. */
  readonly relative: string | null
  readonly quality: Quality | null
  readonly text: TextWords | null
  readonly time: TimeWords | null
  readonly names: NameWords | null
  readonly reporting: ReportingWords | null
  readonly channels: ChannelWords | null
  readonly origin: OriginWords | null
  readonly contacts: ContactWords | null
  readonly topics: TopicWords | null
  readonly commitments: CommitmentWords | null
  readonly undisclosed: UndisclosedWords | null
  readonly positions: PositionWords | null
  readonly claims: ClaimWords | null
}
