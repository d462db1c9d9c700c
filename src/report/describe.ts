import type { Channel } from '../model/document.ts'
import { type Evidence, type Fact, isSpan, type Value } from '../model/value.ts'
import { shown } from './isolated.ts'
import { boundLabels, certaintyLabels, channelLabels } from './labels.ts'

/** `nearly 90 min`: a value with its bound, as `show` writes it. */
export function bounded<T>(value: Value<T>, show: (value: T) => string): string {
  const told = value.value === null ? 'no value' : show(value.value)
  return value.bound ? `${boundLabels[value.bound]} ${told}` : told
}

/** Certainty and the way from evidence to value: `inferred: its mirror hosts the picture`. */
export function standing(value: Value<unknown>): string {
  return `${certaintyLabels[value.certainty]}: ${value.how}`
}

/** `picture "mf.example/files/2025.02/67ad.jpg"` or the words with their place. */
export function evidence(item: Evidence, place: (offset: number) => string): string {
  return isSpan(item)
    ? `${place(item.start)} ${shown(item.text, 120)}`
    : `${item.in} ${item.name}: ${shown(item.quote, 160)}`
}

/** `interview, Russia 1`. */
export function channelText(channel: Channel, nameOf: (id: string) => string): string {
  const name = channel.outlet && !channel.name ? nameOf(channel.outlet) : null
  return [
    channelLabels[channel.type],
    channel.name ? shown(channel.name, 80) : name,
    channel.place && shown(channel.place, 80),
  ]
    .filter(Boolean)
    .join(', ')
}

/** Every telling of a fact, the preferred one first. */
export function values<T>(fact: Fact<T>): readonly Value<T>[] {
  return [fact, ...fact.others]
}
