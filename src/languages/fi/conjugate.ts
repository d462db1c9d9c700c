type Forms = Readonly<Record<'finite', readonly string[]>>

/** Verbs whose stem changes: third person of the present and of the past, participle. */
const irregulars: Readonly<Record<string, readonly [string, string, string]>> = {
  todeta: ['toteaa', 'totesi', 'todennut'],
  luvata: ['lupaa', 'lupasi', 'luvannut'],
  vastata: ['vastaa', 'vastasi', 'vastannut'],
  uhata: ['uhkaa', 'uhkasi', 'uhannut'],
  lisätä: ['lisää', 'lisäsi', 'lisännyt'],
  hylätä: ['hylkää', 'hylkäsi', 'hylännyt'],
  pelätä: ['pelkää', 'pelkäsi', 'pelännyt'],
  tuomita: ['tuomitsee', 'tuomitsi', 'tuominnut'],
  jatkaa: ['jatkaa', 'jatkoi', 'jatkanut'],
  myöntää: ['myöntää', 'myönsi', 'myöntänyt'],
  täsmentää: ['täsmentää', 'täsmensi', 'täsmentänyt'],
  tarkentaa: ['tarkentaa', 'tarkensi', 'tarkentanut'],
  selventää: ['selventää', 'selvensi', 'selventänyt'],
  tähdentää: ['tähdentää', 'tähdensi', 'tähdentänyt'],
  kieltää: ['kieltää', 'kielsi', 'kieltänyt'],
  pyytää: ['pyytää', 'pyysi', 'pyytänyt'],
}

function threeOf(verb: string): readonly [string, string, string] {
  const row = irregulars[verb]
  if (row) return row
  const nut = /[aou]/.test(verb) ? 'nut' : 'nyt'
  const stem = verb.slice(0, -1)
  const last = stem.at(-1) ?? ''
  if (/id[aä]$/.test(verb)) return [verb.slice(0, -2), verb.slice(0, -2), `${verb.slice(0, -2)}${nut}`]
  if (/ll[aä]$/.test(verb)) {
    const base = verb.slice(0, -2)
    return [`${base}ee`, `${base}i`, `${base}${nut.replace('n', 'l')}`]
  }
  if (/[aä]{2}$/.test(verb)) return [verb, `${stem.slice(0, -1)}i`, `${stem}${nut}`]
  const past = last === 'i' ? stem : last === 'e' ? `${stem.slice(0, -1)}i` : `${stem}i`
  return [`${stem}${last}`, past, `${stem}${nut}`]
}

/** The forms of a verb that stand beside a source in reports: third person; the participle behind "on", "oli", "ei". */
export function conjugate(verb: string): Forms {
  const [present, past, participle] = threeOf(verb)
  const many = /[aou]/.test(verb) ? 'vat' : 'vät'
  // The long vowel of the singular is short in the plural (sanoo, sanovat), but not that of luvata: lupaa, lupaavat.
  const keeps = /t[aä]$/.test(verb) && /(?:[^e]aa|ää)$/.test(present)
  const plural = keeps ? present : present.replace(/(.)\1$/, '$1')
  return {
    finite: [present, `${plural}${many}`, past, `${past}${many}`, participle, participle.replace(/[uy]t$/, 'eet')],
  }
}

/** All forms of the first word of each of these phrases. */
export function formsOf(phrases: readonly string[]): Readonly<Record<string, Forms>> {
  return Object.fromEntries(
    [...new Set(phrases.map((one) => one.split(' ')[0] as string))].map((v) => [v, conjugate(v)]),
  )
}
