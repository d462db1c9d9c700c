/** What of a verb no rule gives: third persons of present and preterite, gerund, future stem, participle. */
export interface Irregular {
  readonly present?: readonly [string, string]
  readonly preterite?: readonly [string, string]
  readonly imperfect?: string
  readonly gerund?: string
  readonly future?: string
  readonly participle?: string
}

type Forms = Readonly<Record<'finite' | 'infinitive' | 'gerund' | 'participle', readonly string[]>>

/** Before a participle they make a finite form: "tinha dito". "Teria" tells of hearsay, and stands among the hedges too. */
const perfects = [
  'tem',
  'têm',
  'tinha',
  'tinham',
  'teria',
  'teriam',
  'terá',
  'terão',
  'tenha',
  'tenham',
  'havia',
  'haviam',
]
/** Before an infinitive they leave the saying as it is. */
const leads = [
  'quis',
  'quiseram',
  'voltou a',
  'voltaram a',
  'limitou-se a',
  'limitaram-se a',
  'se limitou a',
  'se limitaram a',
  'chegou a',
  'fez questão de',
  'fizeram questão de',
]

/**
 * The forms of a verb that stand beside a source in reports: third person, both numbers. First and second person are left
 * out, for they are speech itself. A verb in -se has its pronoun on either side: "recusar-se" gives "recusou-se" and
 * "se recusou".
 */
export function conjugate(verb: string, irregular: Irregular = {}): Forms {
  const reflexive = verb.endsWith('-se')
  const infinitive = reflexive ? verb.slice(0, -3) : verb
  const stem = infinitive.slice(0, -2)
  const vowel = infinitive.slice(-2, -1)
  const first = vowel === 'a'
  const present = irregular.present ?? (first ? [`${stem}a`, `${stem}am`] : [`${stem}e`, `${stem}em`])
  const preterite =
    irregular.preterite ??
    (first ? [`${stem}ou`, `${stem}aram`] : vowel === 'e' ? [`${stem}eu`, `${stem}eram`] : [`${stem}iu`, `${stem}iram`])
  const gerund = irregular.gerund ?? `${stem}${vowel}ndo`
  const future = irregular.future ?? infinitive
  const participle = irregular.participle ?? stem + (first ? 'ado' : 'ido')
  const imperfect = irregular.imperfect ?? (first ? `${stem}ava` : `${stem}ia`)
  const simple = [...present, ...preterite, imperfect, `${imperfect}m`]
  const coming = ['á', 'ão', 'ia', 'iam'].map((ending) => future + ending)
  if (reflexive) {
    return {
      finite: [
        ...simple.flatMap((form) => [`${form}-se`, `se ${form}`]),
        ...coming.map((form) => `se ${form}`),
        ...perfects.flatMap((perfect) => [
          `${perfect} se ${participle}`,
          `${perfect}-se ${participle}`,
          `se ${perfect} ${participle}`,
        ]),
      ],
      infinitive: [`${infinitive}-se`, `se ${infinitive}`],
      gerund: [`${gerund}-se`, `se ${gerund}`],
      participle: [],
    }
  }
  return {
    finite: [
      ...simple,
      ...coming,
      ...perfects.map((perfect) => `${perfect} ${participle}`),
      ...leads.map((lead) => `${lead} ${infinitive}`),
    ],
    infinitive: [infinitive, `${infinitive}em`],
    gerund: [gerund],
    participle: [participle, participle.replace(/o$/, 'a'), `${participle}s`, participle.replace(/o$/, 'as')],
  }
}
