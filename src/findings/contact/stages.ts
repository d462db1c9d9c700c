import type { ContactLevel, ContactStatus, ContactType } from '../../model/findings.ts'

/** Whether a contact lies behind or ahead by its status; the two never merge. What was asked for may have taken place since. */
export const stageOf: Readonly<Record<ContactStatus, 'past' | 'coming' | null>> = {
  requested: null,
  held: 'past',
  underway: 'past',
  claimed: 'past',
  proposed: 'coming',
  offered: 'coming',

  agreed: 'coming',
  planned: 'coming',
  postponed: 'coming',
  cancelled: 'coming',
  refused: 'coming',
}

/** Types by which one text may call one contact. */
export const relatedTypes: Readonly<Record<ContactType, readonly ContactType[]>> = {
  call: ['talks'],
  meeting: ['talks', 'summit'],
  summit: ['talks', 'meeting'],
  talks: ['meeting', 'summit', 'call'],
  visit: [],
  message: [],
}

/** The level that an office shows. */
export const levelOfRole: Readonly<Record<string, ContactLevel>> = {
  president: 'leaders',
  monarch: 'leaders',
  'crown-prince': 'leaders',
  'supreme-leader': 'leaders',
  'prime-minister': 'leaders',
  chancellor: 'leaders',
  'secretary-general': 'leaders',
  'commission-president': 'leaders',
  'council-president': 'leaders',
  'foreign-minister': 'ministers',
  'defence-minister': 'ministers',
  minister: 'ministers',
  'deputy-foreign-minister': 'ministers',
  'high-representative': 'ministers',
  envoy: 'envoys',
  negotiator: 'envoys',
  'security-adviser': 'envoys',
  aide: 'envoys',
  ambassador: 'envoys',
  delegation: 'envoys',
}
