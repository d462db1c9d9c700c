import type { Readings } from './latin-readings.ts'
import { classOf, type Sounds, vowelCount } from './sounds.ts'

/** The consonants of a word by their class, neighbours of one class as one; `sounds` holds the sound of each. */
export interface Skeleton {
  readonly classes: string
  readonly sounds: Sounds
}

/** Skeletons of all likely readings of a Latin word: classes, and for each place the consonants that stand there as bits (`bitOf`). */
export type Skeletons = ReadonlyMap<string, Int32Array>

const mostSkeletons = 12
const longest = 12
/** Readings dearer than this are not followed: the index stays small, the scoring still knows them. */
const likelyCost = 0.04

/** The skeleton of a word as it is heard: "putin" is p, t, n. */
export function skeletonOf(sounds: Sounds): Skeleton {
  let classes = ''
  const kept: number[] = []
  for (const sound of sounds) {
    const kind = classOf(sound)
    if (kind === '' || classes.endsWith(kind)) continue
    classes += kind
    kept.push(sound)
  }
  return { classes, sounds: kept }
}

/** The skeletons of the likely ways to read a Latin word. */
export function skeletonsOf(readings: Readings): Skeletons {
  const reached: Map<string, Int32Array>[] = Array.from({ length: readings.length + 1 }, () => new Map())
  reached[0]?.set('', new Int32Array(longest))
  readings.forEach((arcs, at) => {
    for (const [classes, places] of reached[at] as Map<string, Int32Array>) {
      for (const { letters, sounds, cost } of arcs) {
        if (cost <= likelyCost) follow(reached[at + letters] as Map<string, Int32Array>, classes, places, sounds)
      }
    }
  })
  return reached[readings.length] as Map<string, Int32Array>
}

function follow(next: Map<string, Int32Array>, classes: string, places: Int32Array, sounds: Sounds): void {
  let grown = classes
  const added: number[] = []
  for (const sound of sounds) {
    const kind = classOf(sound)
    if (kind === '' || grown.endsWith(kind) || grown.length >= longest) continue
    grown += kind
    added.push(sound)
  }
  let known = next.get(grown)
  if (!known) {
    if (next.size >= mostSkeletons) return
    known = new Int32Array(longest)
    next.set(grown, known)
  }
  for (let i = 0; i < classes.length; i++) known[i] = (known[i] as number) | (places[i] as number)
  added.forEach((sound, i) => {
    const place = classes.length + i
    known[place] = (known[place] as number) | bitOf(sound)
  })
}

/** The bit of a consonant. */
export function bitOf(sound: number): number {
  return 1 << (sound - vowelCount)
}

/** A skeleton's classes, and those that lack one of its consonants (three are kept at least). */
export function withGaps(classes: string): readonly string[] {
  if (classes.length < 4) return [classes]
  const found = [classes]
  for (let at = 1; at < classes.length; at++) found.push(classes.slice(0, at) + classes.slice(at + 1))
  return found
}
