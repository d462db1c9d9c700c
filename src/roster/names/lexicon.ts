import { readFileSync } from 'node:fs'
import { latinLettersOf } from './latin-readings.ts'

/** Another way to say a given name, and what it costs to take it. */
export interface NameForm {
  readonly letters: string
  readonly cost: number
}

const folder = new URL('../../../data/names/', import.meta.url)

function load<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T
}

const spokenCost = 0.04
const equivalentCost = 0.2

function build(): ReadonlyMap<string, readonly NameForm[]> {
  const forms = new Map<string, Map<string, number>>()
  const add = (name: string, form: string, cost: number) => {
    const row = forms.get(name) ?? new Map<string, number>()
    forms.set(name, row)
    if (form !== name) row.set(form, Math.min(cost, row.get(form) ?? cost))
  }
  const { names } = load<{ readonly names: Readonly<Record<string, string>> }>('spoken.json')
  const spoken = new Map<string, readonly string[]>()
  for (const [name, respelled] of Object.entries(names)) {
    const letters = latinLettersOf(name)
    spoken.set(letters, respelled.split(' '))
    for (const form of respelled.split(' ')) add(letters, form, spokenCost)
  }
  const { groups } = load<{ readonly groups: readonly (readonly string[])[] }>('equivalents.json')
  for (const group of groups) {
    const all = group.map(latinLettersOf)
    for (const name of all) {
      for (const other of all) {
        if (other === name) continue
        add(name, other, equivalentCost)
        for (const form of spoken.get(other) ?? []) add(name, form, equivalentCost)
      }
    }
  }
  return new Map([...forms].map(([name, row]) => [name, [...row].map(([letters, cost]) => ({ letters, cost }))]))
}

let lexicon: ReturnType<typeof build> | null = null

/** Other forms of a given name (letters from `latinLettersOf`): how it sounds, what it is called elsewhere. */
export function formsOf(letters: string): readonly NameForm[] {
  lexicon ??= build()
  return lexicon.get(letters) ?? []
}

let hanReadings: ReadonlyMap<string, readonly string[]> | null = null
const longestHan = 4
const mostReadings = 48

/** Ways in which a short name in Chinese characters is spelled other than in pinyin (陳 is Chan in Hong Kong); empty where one is unknown. */
export function hanFormsOf(word: string): readonly string[] {
  const characters = [...word]
  if (characters.length > longestHan) return []
  if (!hanReadings) {
    const { readings } = load<{ readonly readings: Readonly<Record<string, string>> }>('han.json')
    hanReadings = new Map(Object.entries(readings).map(([character, row]) => [character, row.split(' ')]))
  }
  let forms: string[] = ['']
  for (const character of characters) {
    const readings = hanReadings.get(character)
    if (!readings) return []
    forms = forms.flatMap((form) => readings.map((reading) => form + reading)).slice(0, mostReadings)
  }
  return forms
}
