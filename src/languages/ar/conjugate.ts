/** A verb by its third person: past masculine, past feminine, present masculine; the rest follows. */
export type Verb = readonly [past: string, feminine: string, present: string]

type Forms = Readonly<Record<'finite' | 'gerund', readonly string[]>>

/** And, then: written together with the word behind them. */
const joined = ['', 'و', 'ف']

const withJoined = (forms: readonly string[]): string[] => forms.flatMap((form) => joined.map((one) => one + form))

/** The forms that stand beside a source in reports: قال, قالت, قالوا, وقال, يقول, تقول, وأضاف. */
export function conjugate([past, feminine, present]: Verb): Forms {
  const plural = past.endsWith('ى') || past.endsWith('ا') ? `${past.slice(0, -1)}وا` : `${past}وا`
  const presents = [present, `ت${present.slice(1)}`, `${present}ون`, `س${present}`, `ست${present.slice(1)}`]
  return { finite: withJoined([past, feminine, plural, `${past}ا`, `${feminine}ا`, ...presents]), gerund: [] }
}

/** Circumstantial participles, whose subject is that of the verb before: مؤكدا, مؤكداً, مضيفة. */
export const participles = (words: readonly string[]): string[] =>
  words.flatMap((word) => withJoined([`${word}ا`, `${word}اً`, `${word}ة`, `${word}ةً`, `${word}ين`]))

export const forms = (verbs: readonly Verb[]): string[] => verbs.flatMap((verb) => conjugate(verb).finite)
