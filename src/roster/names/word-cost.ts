import { nameParticles } from '../../languages/scripts/index.ts'
import { distance, weightOf } from './distance.ts'
import { type Heard, hear } from './hearing.ts'
import { latinLettersOf, type Readings, readingsOf, spelledOut } from './latin-readings.ts'
import { formsOf, hanFormsOf } from './lexicon.ts'
import type { Sounds } from './sounds.ts'
import type { NameWord } from './words.ts'

/** One form of a word, read when it is first compared. */
export interface LatinForm {
  readonly readings: () => Readings
  readonly cost: number
}

/** A word of the name in Latin letters with all the ways it may sound. */
export interface LatinWord {
  readonly letters: string
  /** As it is spelled first, then other forms of the name. */
  readonly forms: readonly LatinForm[]
  readonly weight: number
  readonly initial: boolean
  readonly particle: boolean
}

/** A word of the other name: as it sounds, with and without what its script hangs on. */
export interface OtherWord {
  readonly heard: Heard
  readonly variants: readonly Sounds[]
  readonly weight: number
  readonly initial: boolean
  readonly patronymic: boolean
}

const particles = new Set(nameParticles)
const endingCost = 0.05
const initialCost = 0.2
const vowel = /[aeiouy]/
const mostRemembered = 20_000
const latinMemory = new Map<string, LatinWord>()
const otherMemory = new Map<string, OtherWord>()

function remember<V>(memory: Map<string, V>, key: string, value: V): V {
  if (memory.size >= mostRemembered) memory.clear()
  memory.set(key, value)
  return value
}

export function latinWord({ text, initial }: NameWord): LatinWord {
  const key = initial ? `${text}.` : text
  return latinMemory.get(key) ?? remember(latinMemory, key, newLatinWord(text, initial))
}

function newLatinWord(text: string, initial: boolean): LatinWord {
  const letters = latinLettersOf(text)
  const forms: LatinForm[] = [{ readings: readLater(letters), cost: 0 }]
  for (const form of formsOf(letters)) forms.push({ readings: readLater(form.letters), cost: form.cost })
  // "JD", "S.": said letter by letter.
  const spelled = letters.length <= 3 && (initial || !vowel.test(letters)) ? spelledOut(letters) : null
  if (spelled) forms.push({ readings: () => spelled, cost: 0 })
  const weight = weightOf(hear(letters).sounds)
  return { letters, forms, weight, initial: initial && letters.length <= 2, particle: particles.has(letters) }
}

function readLater(letters: string): () => Readings {
  let readings: Readings | null = null
  return () => {
    readings ??= readingsOf(letters)
    return readings
  }
}

export function otherWord({ text, initial }: NameWord): OtherWord {
  const key = initial ? `${text}.` : text
  return otherMemory.get(key) ?? remember(otherMemory, key, newOtherWord(text, initial))
}

function newOtherWord(text: string, initial: boolean): OtherWord {
  const heard = hear(text)
  const variants = [heard.sounds]
  for (const article of heard.ear.rules?.articles ?? []) {
    if (text.startsWith(article) && text.length > article.length + 2)
      variants.push(hear(text.slice(article.length)).sounds)
  }
  for (const ending of heard.ear.endings) {
    if (heard.sounds.length > ending.length + 2 && endsWith(heard.sounds, ending)) {
      variants.push(heard.sounds.slice(0, -ending.length))
    }
  }
  if (heard.ear.script === 'Han') for (const form of hanFormsOf(text)) variants.push(hear(form).sounds)
  const patronymic = heard.ear.patronymics.some((ending) => endsWith(heard.sounds, ending))
  return { heard, variants, weight: weightOf(heard.sounds), initial, patronymic }
}

function endsWith(sounds: Sounds, ending: Sounds): boolean {
  const from = sounds.length - ending.length
  return from >= 0 && ending.every((sound, index) => sounds[from + index] === sound)
}

/** What it costs to take one word for the other: 0 is the same sound, 1 about a consonant amiss; infinite at `limit` and above. */
export function wordCost(word: LatinWord, other: OtherWord, limit = Number.POSITIVE_INFINITY): number {
  const { costs } = other.heard.ear
  let best = limit
  for (const form of word.forms) {
    if (form.cost >= best) continue
    other.variants.forEach((sounds, index) => {
      const own = form.cost + (index === 0 ? 0 : endingCost)
      const cost = own + distance(form.readings(), sounds, costs, best - own)
      if (cost < best) best = cost
    })
  }
  if (word.initial !== other.initial) best = Math.min(best, initialMatch(word, other))
  return best < limit ? best : Number.POSITIVE_INFINITY
}

/** "S." for a word that begins with that sound, on either side. */
function initialMatch(word: LatinWord, other: OtherWord): number {
  const sounds = other.heard.sounds
  if (word.initial) {
    const [form] = word.forms
    if (!form) return Number.POSITIVE_INFINITY
    const costs = [1, 2].map((length) => distance(form.readings(), sounds.slice(0, length), other.heard.ear.costs))
    return initialCost + Math.min(...costs)
  }
  const readings = readingsOf(word.letters.slice(0, 2))
  return initialCost + 0.1 + distance(readings, sounds, other.heard.ear.costs)
}
