import type { AccountForm, ChannelType } from '../model/document.ts'
import type { Bound, Certainty } from '../model/value.ts'

/** Plain English of ours for the record's own terms; never for words of a source. */
export const certaintyLabels: Readonly<Record<Certainty, string>> = {
  stated: 'stated',
  carried: 'carried on',
  inferred: 'inferred',
  given: 'given',
  open: 'open',
}

export const boundLabels: Readonly<Record<Bound, string>> = {
  about: 'about',
  nearly: 'nearly',
  'more-than': 'more than',
  'less-than': 'less than',
  'not-before': 'not before',
  'not-after': 'not after',
}

export const formLabels: Readonly<Record<AccountForm, string>> = {
  readout: 'readout',
  'press-note': 'press note',
  'joint-statement': 'joint statement',
  communique: 'communique',
  transcript: 'transcript',
  spokesman: "spokesman's remarks",
  leader: "leader's remarks",
  post: 'post',
  background: 'background briefing',
  leak: 'leak',
  'agency-report': 'agency report',
}

export const channelLabels: Readonly<Record<ChannelType, string>> = {
  interview: 'interview',
  briefing: 'briefing',
  'press-conference': 'press conference',
  post: 'post',
  speech: 'speech',
  statement: 'statement',
  readout: 'readout',
  letter: 'letter',
  remarks: 'remarks',
  report: 'report',
  call: 'call',
  agency: 'agency',
  website: 'website',
}

/** `decline-to-say` -> `decline to say`. */
export function words(id: string): string {
  return id.replaceAll('-', ' ')
}

/** Minutes as people say them: `90 min`, `1 h 30`. */
export function minutes(count: number): string {
  return count < 100 ? `${count} min` : `${Math.floor(count / 60)} h${count % 60 ? ` ${count % 60}` : ''}`
}
