import type { HeadFinalWords } from '../../../languages/sections/head-final.ts'
import type { ParticleWords } from '../../../languages/sections/particles.ts'
import { type Matcher, matcher } from '../../../text/matcher.ts'
import { once } from '../../../text/once.ts'

/** The particles of a language in the form in which the constructions ask for them. */
export interface Particles {
  readonly is: (norm: string, what: keyof ParticleWords) => boolean
  /** Ends of a sentence that only passes on what somebody said: という. */
  readonly hearsay: Matcher<true>
  /** Point to the words that follow: 次のように. */
  readonly pointers: Matcher<true>
}

/** Compiles the particles of a pack; null where it has none. */
export const particlesOf: (words: HeadFinalWords) => Particles | null = once((words) => {
  const { particles } = words
  if (!particles) return null
  const sets = new Map(Object.entries(particles).map(([what, list]) => [what, new Set(list as readonly string[])]))
  return {
    is: (norm, what) => sets.get(what)?.has(norm) ?? false,
    hearsay: matcher(words.hearsay.map((phrase) => [phrase, true] as const)),
    pointers: matcher(words.pointers.map((phrase) => [phrase, true] as const)),
  }
})
