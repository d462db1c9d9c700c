/** What a statement does; `docs/` maps these to CAMEO and PLOVER. */
export const acts = [
  'assert',
  'announce',
  'confirm',
  'deny',
  'acknowledge',
  'clarify',
  'retract',
  'propose',
  'offer',
  'invite',
  'request',
  'urge',
  'demand',
  'order',
  'accept',
  'agree',
  'reject',
  'promise',
  'state-intention',
  'express-readiness',
  'welcome',
  'support',
  'thank',
  'congratulate',
  'condole',
  'apologise',
  'criticise',
  'condemn',
  'accuse',
  'warn',
  'threaten',
  'assess',
  'refer',
  'decline-to-say',
  'neither-confirm-nor-deny',
] as const

export type Act = (typeof acts)[number]

/** How it was said, apart from what was done by saying it. */
export const manners = ['stressed', 'reiterated', 'noted', 'made-clear'] as const

export type Manner = (typeof manners)[number]
