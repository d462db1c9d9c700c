import anyAscii from 'any-ascii'
import { latinReadings, letterNames } from '../../languages/scripts/index.ts'
import { codesOf, type Sounds } from './sounds.ts'

/** One way to read the letters from a place on: how many letters, which sounds, what it costs to read them so. */
export interface Arc {
  readonly letters: number
  readonly sounds: Sounds
  readonly cost: number
}

/** All the ways to read a Latin word: the arcs that begin at each letter. */
export type Readings = readonly (readonly Arc[])[]

interface Rule {
  readonly text: string
  readonly first: boolean
  readonly last: boolean
  readonly before: string
  readonly arcs: readonly Arc[]
}

const secondCost = 0.03
const rareCost = 0.15
/** A consonant that is not spoken, other than at the end of a word. */
const silentCost = 0.05
const spoken = /[bcdfgjklmnpqrstvxz]/

function arcsOf(readings: string, text: string, last = false): Arc[] {
  return readings.split(' ').map((reading, index) => {
    const rare = reading.startsWith('~')
    const sounds = rare ? reading.slice(1) : reading
    const silent = sounds === '-' && !last && spoken.test(text)
    const cost = index === 0 ? 0 : rare ? rareCost : silent ? silentCost : secondCost
    return { letters: text.length, sounds: sounds === '-' ? [] : codesOf(sounds), cost }
  })
}

const rules = new Map<string, Rule[]>()
for (const [key, readings] of Object.entries(latinReadings)) {
  const [bare, before = ''] = key.split('>')
  const text = (bare as string).replace(/^\^|\$$/g, '').normalize('NFC')
  const rule: Rule = {
    text,
    first: key.startsWith('^'),
    last: (bare as string).endsWith('$'),
    before,
    arcs: arcsOf(readings, text, (bare as string).endsWith('$')),
  }
  const row = rules.get(text[0] as string)
  if (row) row.push(rule)
  else rules.set(text[0] as string, [rule])
}

/** Lower-case Latin letters of a word; marks that the readings do not know are taken off. */
export function latinLettersOf(word: string): string {
  let letters = ''
  for (const character of word.normalize('NFC').toLowerCase()) {
    if (rules.has(character)) letters += character
    else
      letters += anyAscii(character)
        .toLowerCase()
        .replace(/[^a-z]/g, '')
  }
  return letters
}

/** Every way to read a Latin word (lower case, from `latinLettersOf`). */
export function readingsOf(letters: string): Readings {
  return [...letters].map((letter, at) => {
    const arcs = new Map<string, Arc>()
    for (const rule of rules.get(letter) ?? []) {
      if (!letters.startsWith(rule.text, at) || (rule.first && at > 0)) continue
      const end = at + rule.text.length
      if (rule.last && end < letters.length) continue
      if (rule.before && !rule.before.includes(letters[end] ?? ' ')) continue
      for (const arc of rule.arcs) {
        if (at === 0 && arc.sounds.length === 0 && spoken.test(rule.text)) continue
        const key = `${arc.letters} ${arc.sounds.join(' ')}`
        const known = arcs.get(key)
        if (!known || known.cost > arc.cost) arcs.set(key, arc)
      }
    }
    return [...arcs.values()]
  })
}

/** How initials are spelled out ("JD" is "Jedi"); null where a word is no initials. */
export function spelledOut(letters: string): Readings | null {
  const names = [...letters].map((letter) => letterNames[letter])
  if (names.includes(undefined)) return null
  return names.map((name) => arcsOf(name as string, ' '))
}
