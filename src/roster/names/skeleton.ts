import type { Readings } from './latin-readings.ts'
import { classOf, type Sounds } from './sounds.ts'

const mostSkeletons = 16
/** Readings dearer than this are not followed: the index stays small, the scoring still knows them. */
const likelyCost = 0.04

/** The consonants of a word by their class, doubled ones once: "putin" and "пучин" are both "pt..n". */
export function skeletonOf(sounds: Sounds): string {
  let skeleton = ''
  for (const sound of sounds) skeleton = append(skeleton, classOf(sound))
  return skeleton
}

function append(skeleton: string, kind: string): string {
  return kind === '' || skeleton.endsWith(kind) ? skeleton : skeleton + kind
}

/** The skeletons of the likely ways to read a Latin word. */
export function skeletonsOf(readings: Readings): readonly string[] {
  const reached: Set<string>[] = Array.from({ length: readings.length + 1 }, () => new Set<string>())
  reached[0]?.add('')
  readings.forEach((arcs, at) => {
    for (const skeleton of reached[at] as Set<string>) {
      for (const { letters, sounds, cost } of arcs) {
        if (cost > likelyCost) continue
        const next = reached[at + letters] as Set<string>
        if (next.size >= mostSkeletons) continue
        let grown = skeleton
        for (const sound of sounds) grown = append(grown, classOf(sound))
        next.add(grown)
      }
    }
  })
  return [...(reached[readings.length] as Set<string>)]
}

/** A skeleton and every skeleton that lacks one of its consonants (three are kept at least). */
export function withGaps(skeleton: string): readonly string[] {
  if (skeleton.length < 4) return [skeleton]
  const found = [skeleton]
  for (let at = 1; at < skeleton.length; at++) found.push(skeleton.slice(0, at) + skeleton.slice(at + 1))
  return found
}
