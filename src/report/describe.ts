import type { Channel } from '../model/document.ts'
import { type Evidence, type Fact, isSpan, type Value } from '../model/value.ts'
import { boundLabels, certaintyLabels, channelLabels } from './labels.ts'
import { safe } from './safe.ts'

/** `nearly 90 min`: a value with its bound, as `show` writes it. */
export function bounded<T>(value: Value<T>, show: (value: T) => string): string {
  const shown = value.value === null ? 'no value' : show(value.value)
  return value.bound ? `${boundLabels[value.bound]} ${shown}` : shown
}

/** Certainty and the way from evidence to value: `inferred: its mirror hosts the picture`. */
export function standing(value: Value<unknown>): string {
  return `${certaintyLabels[value.certainty]}: ${value.how}`
}

/** `picture "mf.example/files/2025.02/67ad.jpg"` or the words with their place. */
export function evidence(item: Evidence, place: (offset: number) => string): string {
  return isSpan(item)
    ? `${place(item.start)} ${safe(item.text, 120)}`
    : `${item.in} ${item.name}: ${safe(item.quote, 160)}`
}

/** `interview, Russia 1`. */
export function channelText(channel: Channel, nameOf: (id: string) => string): string {
  const name = channel.name ?? (channel.outlet ? nameOf(channel.outlet) : null)
  return [channelLabels[channel.type], name, channel.place].filter(Boolean).join(', ')
}

/** Every telling of a fact, the preferred one first. */
export function values<T>(fact: Fact<T>): readonly Value<T>[] {
  return [fact, ...fact.others]
}
