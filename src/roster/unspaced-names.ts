import { once } from '../text/once.ts'
import { isUnspaced } from '../text/script.ts'
import type { Roster } from './types.ts'

/** From Hebrew to Arabic, where small words are written together with the next one. */
const joining = /[\u0590-\u08ff]/

/** All names of a roster in scripts whose text is cut with their help: without spaces, or with words written together. */
export const unspacedNames: (roster: Roster) => readonly string[] = once((roster) => {
  const names: string[] = []
  const add = (list: readonly (string | null)[]) => {
    for (const name of list) if (name && (isUnspaced(name) || joining.test(name))) names.push(name)
  }
  for (const { name, native, aliases } of roster.people) add([name, ...native, ...aliases])
  for (const { name, aliases } of [...roster.organisations, ...roster.outlets]) add([name, ...aliases])
  for (const { name, aliases, capital, capitalAliases, cities, metonyms } of roster.states) {
    add([name, ...aliases, capital, ...capitalAliases])
    for (const place of [...cities, ...metonyms]) add([place.name, ...place.aliases])
  }
  return names
})
