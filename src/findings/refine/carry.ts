import type { Channel } from '../../model/document.ts'
import type { Fact } from '../../model/value.ts'
import type { Dated } from '../statement/candidate.ts'
import { isWritten } from './of-texts.ts'

/**
 * Carries channel and day on: what a speaker says after "in an interview with Russia 1 on Thursday, Peskov said" belongs to
 * that interview until another channel or day of his is named. Never backwards, never to another speaker, and never to
 * words that somebody else reports of him (`inside`: see nesting).
 */
export function carry(candidates: readonly Dated[], inside: readonly number[]): Dated[] {
  const last = new Map<string, Setting>()
  return candidates.map((candidate, index) => {
    const { actor } = candidate.who
    if (!actor || inside[index] !== -1) return candidate
    const before = last.get(actor)
    const next = before ? { ...candidate, ...joined(candidate, before) } : candidate
    if ((next.channel !== null || next.saidOn !== null) && !isLookBack(next, before)) last.set(actor, next)
    return next
  })
}

/** "On 9 and 10 February he would not say": what was said before the day of this text's occasion, or over days, is not carried on. */
function isLookBack({ saidOn }: Setting, before: Setting | undefined): boolean {
  const day = saidOn?.value
  if (!day) return false
  return saidOn.precision !== 'day' || day.includes('/') || (before?.saidOn?.value ? day < before.saidOn.value : false)
}

type Setting = Pick<Dated, 'channel' | 'saidOn'>

/** What a statement lacks comes from the setting before, unless something it names itself shows that the setting is another. */
function joined(own: Setting, before: Setting): Setting {
  const otherDay = own.saidOn !== null && own.saidOn.value !== before.saidOn?.value
  const channel =
    own.channel && !(isVague(own.channel.value) && isSpoken(before.channel))
      ? own.channel
      : otherDay
        ? own.channel
        : carried(before.channel)
  const otherChannel = channel !== null && before.channel !== null && !sameChannel(channel.value, before.channel.value)
  return { channel, saidOn: own.saidOn ?? (otherChannel ? null : carried(before.saidOn)) }
}

/** "he told reporters", at a briefing that was named before. */
function isVague(channel: Channel | null): boolean {
  return channel?.type === 'remarks' && channel.name === null && channel.place === null
}

/** Somebody may have told reporters something at a briefing, but not in a post. */
function isSpoken(channel: Fact<Channel> | null): boolean {
  const type = channel?.value?.type
  return type !== undefined && !isWritten(type)
}

/** Two mentions of one briefing, the second perhaps without its name. */
function sameChannel(a: Channel | null, b: Channel | null): boolean {
  const name = (channel: Channel | null) => channel?.outlet ?? channel?.name ?? null
  return a?.type === b?.type && (name(a) === null || name(b) === null || name(a) === name(b))
}

function carried<T>(fact: Fact<T> | null): Fact<T> | null {
  if (!fact || fact.value === null) return null
  return { ...fact, certainty: 'carried', how: 'carried on from an earlier sentence of the same speaker', others: [] }
}
