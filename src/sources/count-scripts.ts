import { type ScriptName, scriptOf } from '../text/script.ts'

/** How many letters of each script a text has, most first. */
export type ScriptCounts = readonly (readonly [ScriptName, number])[]

const notAsked = 0
const noScript = 1
const names: ScriptName[] = []
/** What is known of each code unit: 0 not asked yet, 1 no letter of a script, else an index of `names` and two. */
const known = new Uint8Array(65_536)

/** Counts the letters of a text by script; those outside the first plane are left out. */
export function countScripts(text: string): ScriptCounts {
  const counts = new Uint32Array(64)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const code = known[unit] as number
    const found = code === notAsked ? learn(unit) : code
    counts[found] = (counts[found] as number) + 1
  }
  return names
    .map((name, index) => [name, counts[index + 2] as number] as const)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
}

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const name = /[\p{L}\p{M}]/u.test(character) ? scriptOf(character) : null
  if (name !== null && !names.includes(name)) names.push(name)
  const code = name === null ? noScript : names.indexOf(name) + 2
  known[unit] = code
  return code
}
