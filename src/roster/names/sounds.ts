/** The sounds names are compared by, one letter each (see languages/scripts/script-rules.ts); a sound's code is its place here. */
const alphabet = 'aeiou@YOpbtdkgfvwszSZCJcxhmnNlryT'
/** Codes below this are vowels. */
export const vowelCount = 8
export const soundCount = alphabet.length

const codes = new Map([...alphabet].map((sound, code) => [sound, code]))

export type Sounds = readonly number[]

/** Codes of a string of sounds; letters that are no sounds are dropped. */
export function codesOf(sounds: string): Sounds {
  const found: number[] = []
  for (const sound of sounds) {
    const code = codes.get(sound)
    if (code !== undefined) found.push(code)
  }
  return found
}

export function soundsText(sounds: Sounds): string {
  return sounds.map((code) => alphabet[code]).join('')
}

export const isVowel = (code: number): boolean => code < vowelCount
const glides = codesOf('yw')
const isGlide = (code: number): boolean => glides.includes(code)

/** What it costs to hear one sound as another, to lose one and to gain one, for names written in one script. */
export interface Costs {
  /** `change[a * soundCount + b]`. */
  readonly change: Float64Array
  readonly lose: Float64Array
  readonly gain: Float64Array
}

/** Pairs of sounds heard for each other, by cost: same place or manner of speaking (measured.md, "Names across scripts"). */
const near: Readonly<Record<string, number>> = {
  'Nn Tt yi wu @a @e @i @o @u @O @Y Yu Yi Oe vw': 0.1,
  'hx sz oa ou Zz ZJ eO oO wo YO ye': 0.15,
  'ae ei vf Sz Ts': 0.2,
  'ai au ao eo iu oi eu aO uO aY eY oY iO uv Yy Yw Ou': 0.25,
  'pb td kg pf bv sS ZS SC CJ kx hg Td Tz Tf cs Cc cz JC bw sc ov wO': 0.3,
  'gx mn JZ Jy gJ fw Zs Jz CZ mN xS sC': 0.4,
  'lr Sc Ct Jd kC zd cT ct yZ gy kh wg': 0.5,
}
const otherConsonant = 1
const acrossKinds = 1.3
const otherVowel = 0.3

function baseChange(): Float64Array {
  const change = new Float64Array(soundCount * soundCount)
  for (let a = 0; a < soundCount; a++) {
    for (let b = 0; b < soundCount; b++) {
      if (a === b) continue
      const kinds = Number(isVowel(a)) + Number(isVowel(b))
      change[a * soundCount + b] = kinds === 2 ? otherVowel : kinds === 1 ? acrossKinds : otherConsonant
    }
  }
  for (const [pairs, cost] of Object.entries(near)) for (const pair of pairs.split(' ')) setPair(change, pair, cost)
  return change
}

function setPair(change: Float64Array, pair: string, cost: number): void {
  const [a, b] = codesOf(pair)
  if (a === undefined || b === undefined) return
  const both = [a * soundCount + b, b * soundCount + a]
  for (const at of both) change[at] = Math.min(change[at] as number, cost)
}

const special: Readonly<Record<string, number>> = { '@': 0.1, y: 0.3, w: 0.4, h: 0.35, n: 0.8, r: 0.8, N: 0.7, x: 0.7 }

function baseIndel(): Float64Array {
  return Float64Array.from(alphabet, (sound, code) => special[sound] ?? (isVowel(code) ? 0.25 : 1))
}

/** Weight of a sound in the length of a name. */
export const weights = Float64Array.from(alphabet, (sound, code) =>
  sound === '@' ? 0.2 : isVowel(code) ? 0.4 : isGlide(code) ? 0.6 : 1,
)

const confusedCost = 0.04
const lightCost = 0.065
const lightConsonantCost = 0.3
const silent = codesOf('@')[0]
const silentCost = 0.03
const unwrittenCost = 0.05

/** Costs for a script: its confused pairs and light sounds are nearly free. */
export function costsFor(rules: {
  readonly confused: readonly string[]
  readonly light: string
  readonly vowelsWritten: boolean
}): Costs {
  const change = baseChange()
  for (const pair of rules.confused) setPair(change, pair, confusedCost)
  const lose = baseIndel()
  const gain = baseIndel()
  for (const code of codesOf(rules.light)) {
    const cost = code === silent ? silentCost : isVowel(code) ? lightCost : lightConsonantCost
    lose[code] = Math.min(lose[code] as number, cost)
    gain[code] = Math.min(gain[code] as number, cost)
  }
  if (!rules.vowelsWritten) for (let code = 0; code < vowelCount; code++) lose[code] = unwrittenCost
  return { change, lose, gain }
}

/** Sounds that are heard for each other share a class; vowels and glides have none. */
const classes: Readonly<Record<string, string>> = {
  p: 'pbfvw',
  t: 'tdT',
  k: 'kgx',
  s: 'szSZCJc',
  n: 'mnN',
  l: 'lr',
}

const classByCode = Array.from(
  alphabet,
  (sound) => Object.entries(classes).find(([, members]) => members.includes(sound))?.[0] ?? '',
)

/** The class of a consonant, '' for vowels, h and y. */
export function classOf(code: number): string {
  return classByCode[code] as string
}
