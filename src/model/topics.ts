/**
 * Ids of the topics that the engine itself knows, because protocol facts and rows of a comparison rest on them.
 * All other topics are rows of data/topics; ids are `area/topic`.
 */
export const issues = {
  initiator: 'protocol/initiator',
  length: 'protocol/length',
  participants: 'protocol/participants',
  channelOfContact: 'protocol/channel',
  venue: 'next-contact/venue',
  date: 'next-contact/date',
  level: 'next-contact/level',
  meeting: 'next-contact/meeting',
  invitation: 'next-contact/invitation',
  visit: 'next-contact/visit',
  teams: 'next-contact/teams',
  contacts: 'next-contact/contacts',
} as const

/** The area of a topic id: `next-contact/venue` -> `next-contact`. */
export function areaOf(topic: string): string {
  return topic.slice(0, topic.indexOf('/')) || topic
}
