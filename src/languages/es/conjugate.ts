/** What of a verb no rule gives: third person singular of present and preterite, its plural, gerund, future stem, participle. */
export interface Irregular {
  readonly present?: string
  readonly preterite?: readonly [string, string]
  readonly gerund?: string
  readonly future?: string
  readonly participle?: string
}

type Forms = Readonly<Record<'finite' | 'infinitive' | 'gerund' | 'participle', readonly string[]>>

/** Before a participle they make a finite form: "ha dicho". "Habría" tells of hearsay, and stands among the hedges too. */
const perfects = ['ha', 'han', 'había', 'habían', 'habría', 'habrían', 'habrá', 'habrán', 'haya', 'hayan']
/** Before an infinitive they leave the saying as it is. */
const leads = ['quiso', 'quisieron', 'volvió a', 'volvieron a', 'se limitó a', 'se limitaron a', 'llegó a', 'pudo']

/**
 * The forms of a verb that stand beside a source in reports: third person, both numbers. First and second person are left
 * out, for they are speech itself. A verb in -se has its pronoun before it: "negarse" gives "se negó", "se ha negado".
 */
export function conjugate(verb: string, irregular: Irregular = {}): Forms {
  const reflexive = verb.endsWith('se')
  const infinitive = reflexive ? verb.slice(0, -2) : verb
  const stem = infinitive.slice(0, -2)
  const first = infinitive.endsWith('ar')
  const present = irregular.present ?? stem + (first ? 'a' : 'e')
  const preterite = irregular.preterite ?? (first ? [`${stem}ó`, `${stem}aron`] : [`${stem}ió`, `${stem}ieron`])
  const gerund = irregular.gerund ?? stem + (first ? 'ando' : 'iendo')
  const future = irregular.future ?? infinitive
  const participle = irregular.participle ?? stem + (first ? 'ado' : 'ido')
  const imperfect = first ? `${stem}aba` : `${stem}ía`
  const simple = [present, `${present}n`, ...preterite, imperfect, `${imperfect}n`]
  const coming = ['á', 'án', 'ía', 'ían'].map((ending) => future + ending)
  const finite = [...simple, ...coming, ...perfects.map((perfect) => `${perfect} ${participle}`)]
  if (reflexive) {
    return {
      finite: finite.map((form) => `se ${form}`),
      infinitive: [verb],
      gerund: [gerund.replace(/ndo$/, 'ndose').replace(/([ae])ndose$/, (_, vowel) => `${accented[vowel]}ndose`)],
      participle: [],
    }
  }
  return {
    finite: [...finite, ...leads.map((lead) => `${lead} ${infinitive}`)],
    infinitive: ['', 'le', 'les', 'lo'].map((clitic) => infinitive + clitic),
    gerund: [gerund],
    participle: [participle, participle.replace(/o$/, 'a'), `${participle}s`, participle.replace(/o$/, 'as')],
  }
}

const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é' }
