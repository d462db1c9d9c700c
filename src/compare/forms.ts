import type { AccountForm, Channel } from '../model/document.ts'
import { outletsOwn } from './accounts.ts'

const labels: Readonly<Record<AccountForm, string>> = {
  readout: 'readout',
  'press-note': 'press note',
  'joint-statement': 'joint statement',
  communique: 'communique',
  transcript: 'transcript',
  spokesman: 'spokesman',
  leader: 'leader',
  post: 'post',
  background: 'unnamed source',
  leak: 'leak',
  'agency-report': 'agency report',
}

/** `spokesman's interview, Russia 1`: the form of an account and the channel it went through. */
export function formLabel({
  side,
  form,
  channel,
  whole,
}: {
  readonly side: string
  readonly form: AccountForm
  readonly channel: Channel | null
  readonly whole: boolean
}): string {
  if (side === outletsOwn) return 'no source named'
  // What an institution is reported to have said; whether in a note, nobody tells.
  if (form === 'press-note' && !whole) return ['institution’s word', channel?.name].filter(Boolean).join(', ')
  const speaker =
    form === 'spokesman' || form === 'leader'
      ? `${labels[form]}’s ${channel?.type.replaceAll('-', ' ') ?? 'remarks'}`
      : labels[form]
  return [speaker, channel?.name ?? (channel?.type === 'website' ? channel.type : null)].filter(Boolean).join(', ')
}
