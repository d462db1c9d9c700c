import anyAscii from 'any-ascii'
import { latinEndings, latinLetters, type ScriptRules, scriptRules } from '../../languages/scripts/index.ts'
import { type Costs, codesOf, costsFor, type Sounds } from './sounds.ts'

/** One script made ready: its letters by first character, the longest first, and its costs. */
export interface Ear {
  readonly script: string
  readonly costs: Costs
  readonly endings: readonly Sounds[]
  readonly patronymics: readonly Sounds[]
  readonly rules: ScriptRules | null
  readonly letters: ReadonlyMap<string, readonly Letter[]>
}

interface Letter {
  readonly text: string
  readonly sounds: string
  readonly first: boolean
  readonly last: boolean
}

function lettersOf(table: Readonly<Record<string, string>>): Map<string, Letter[]> {
  const letters = new Map<string, Letter[]>()
  for (const [key, sounds] of Object.entries(table)) {
    const text = key.replace(/^\^|\$$/g, '').normalize('NFC')
    const letter = { text, sounds, first: key.startsWith('^'), last: key.endsWith('$') }
    const row = letters.get(text[0] as string)
    if (row) row.push(letter)
    else letters.set(text[0] as string, [letter])
  }
  const bound = (letter: Letter) => Number(letter.first) + Number(letter.last)
  for (const row of letters.values()) row.sort((a, b) => b.text.length - a.text.length || bound(b) - bound(a))
  return letters
}

function earOf(rules: ScriptRules): Ear {
  return {
    script: rules.script,
    costs: costsFor(rules),
    endings: rules.endings.map(codesOf),
    patronymics: rules.patronymics.map(codesOf),
    rules,
    letters: lettersOf(rules.letters),
  }
}

/** Latin letters, and what `any-ascii` makes of scripts without rules. */
const latin: Ear = {
  script: 'Latin',
  costs: costsFor({ confused: [], light: '', vowelsWritten: true }),
  endings: latinEndings.map(codesOf),
  patronymics: [],
  rules: null,
  letters: lettersOf(latinLetters),
}

const ears = scriptRules.map((rules) => ({ ear: earOf(rules), test: new RegExp(`\\p{sc=${rules.script}}`, 'u') }))
const japanese = ears.find(({ ear }) => ear.script === 'Katakana')?.ear
if (japanese) ears.push({ ear: japanese, test: /\p{sc=Hiragana}/u })

const byUnit = new Map<number, Ear>()

/** The ear for a character; marks and unknown scripts go to the Latin one. */
export function earFor(character: string): Ear {
  const unit = character.codePointAt(0) ?? 0
  const known = byUnit.get(unit)
  if (known) return known
  const ear = ears.find(({ test }) => test.test(character))?.ear ?? latin
  if (byUnit.size < 20_000) byUnit.set(unit, ear)
  return ear
}

export interface Heard {
  readonly sounds: Sounds
  readonly ear: Ear
}

const memory = new Map<string, Heard>()

/** Sounds of one word of a name in any script (`పుతిన్` gives "putin"). Remembers the last few thousand words. */
export function hear(word: string): Heard {
  const known = memory.get(word)
  if (known) return known
  const heard = hearNew(word)
  if (memory.size > 20_000) memory.clear()
  memory.set(word, heard)
  return heard
}

function hearNew(word: string): Heard {
  let text = word.normalize('NFC').toLowerCase()
  let ear = latin
  for (const character of text) {
    ear = earFor(character)
    if (ear !== latin) break
  }
  if (ear === latin) return { sounds: codesOf(join(read(text, latin, false))), ear }
  if (ear.rules?.decompose) text = text.normalize('NFD')
  if (ear.script === 'Greek')
    text = text
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0342\u0345]/g, '')
      .normalize('NFC')
  return { sounds: codesOf(join(read(text, ear, true))), ear }
}

/** Doubled sounds are one. */
function join(sounds: string): string {
  return sounds.replace(/(.)\1+/gu, '$1')
}

function read(text: string, ear: Ear, native: boolean): string {
  const signs = ear.rules?.preposed ? swap(text, ear.rules.preposed) : text
  let sounds = ''
  for (let i = 0; i < signs.length; ) {
    const abugida = ear.rules?.abugida
    if (abugida) {
      const pair = signs.slice(i, i + 2)
      const bare = abugida.consonants[pair] === undefined ? (signs[i] as string) : pair
      const consonant = abugida.consonants[bare]
      if (consonant !== undefined) {
        i += bare.length
        sounds += consonant
        const long = abugida.signs[signs.slice(i, i + 2)]
        const sign = long ?? abugida.signs[signs[i] ?? '']
        if (sign !== undefined) {
          sounds += sign
          i += long === undefined ? 1 : 2
        } else if (signs[i] === abugida.virama) i++
        else sounds += '@'
        continue
      }
    }
    const letter = ear.letters
      .get(signs[i] as string)
      ?.find(
        ({ text, first, last }) =>
          signs.startsWith(text, i) && (!first || i === 0) && (!last || i + text.length === signs.length),
      )
    if (letter) {
      sounds += letter.sounds
      i += letter.text.length
      continue
    }
    const character = String.fromCodePoint(signs.codePointAt(i) as number)
    sounds += foreign(character, ear, native)
    i += character.length
  }
  return sounds
}

/** A character the ear has no letter for: another script's, or one that only `any-ascii` knows. */
function foreign(character: string, ear: Ear, native: boolean): string {
  if (/[^\p{L}]/u.test(character)) return ''
  const own = earFor(character)
  if (own !== ear && own !== latin) return read(character, own, true)
  const ascii = anyAscii(character)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  if (ascii === character) return character
  return native ? read(ascii, own.script === 'Han' ? own : latin, false) : read(ascii, latin, false)
}

function swap(text: string, preposed: string): string {
  let swapped = ''
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string
    if (preposed.includes(sign) && i + 1 < text.length) swapped += text[++i] + sign
    else swapped += sign
  }
  return swapped
}
