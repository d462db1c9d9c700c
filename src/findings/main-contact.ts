import type { Contact } from '../model/findings.ts'
import { stageOf } from './contact/stages.ts'

/** The contact a text is about: with two who take part, behind us rather than ahead, told most often; null where there is none. */
export function mainContact(contacts: readonly Contact[]): Contact | null {
  const rank = ({ status, evidence, participants }: Contact) =>
    (participants.length > 1 ? 1000 : 0) +
    (status.value && stageOf[status.value] === 'past' ? 100 : 0) +
    Math.min(evidence.length, 99)
  const [first] = [...contacts].sort((a, b) => rank(b) - rank(a))
  return first ?? null
}
