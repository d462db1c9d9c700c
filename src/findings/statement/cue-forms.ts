import type { CueGroup, Form, Frame, ReportingWords, Strength } from '../../languages/sections/reporting.ts'

/** A form of a cue: what its words can be and what they can govern. */
export interface CueEntry {
  readonly group: CueGroup
  readonly base: string
  readonly forms: readonly Form[]
  readonly frames: Readonly<Partial<Record<Frame, Strength>>>
  /** The words at the end of the clause without which it is no cue: "wies ... [zurück]"; null where it needs none. */
  readonly particle: readonly string[] | null
}

/** Every form of every cue of a pack with its entry; `say` gives says, said, saying as the pack's paradigms have them. */
export function cueForms(pack: ReportingWords): (readonly [string, CueEntry])[] {
  const rows: (readonly [string, CueEntry])[] = []
  for (const group of pack.cues) {
    for (const base of group.words) {
      const byWord = new Map<string, Form[]>()
      for (const [form, word] of formsOf(pack, group, base)) {
        const forms = byWord.get(word) ?? []
        if (!forms.includes(form)) forms.push(form)
        byWord.set(word, forms)
      }
      for (const [word, forms] of byWord) {
        if (!forms.includes('separated'))
          rows.push([word, { group, base, forms, frames: group.frames, particle: null }])
        else {
          const [verb = word, ...particle] = word.split(' ')
          rows.push([verb, { group, base, forms: ['finite'], frames: group.frames, particle }])
        }
      }
    }
  }
  return rows
}

function formsOf(pack: ReportingWords, group: CueGroup, phrase: string): (readonly [Form, string])[] {
  if (group.paradigm === null || phrase.endsWith('*')) return [['finite', phrase.replace('~', '')]]
  const words = phrase.split(' ')
  const marked = words.findIndex((word) => word.endsWith('~'))
  const at = marked >= 0 ? marked : pack.inflects === 'first' ? 0 : words.length - 1
  const base = (words[at] as string).replace('~', '')
  return inflect(pack, base, group.paradigm ?? pack.paradigms[0]?.name ?? '').map(([form, word]) => [
    form,
    words.with(at, word).join(' '),
  ])
}

/** The forms of one base form; the base itself, as finite, where nothing is known of it. */
function inflect(pack: ReportingWords, base: string, name: string): (readonly [Form, string])[] {
  const irregular = pack.irregular[base]
  if (irregular) return pairs(irregular)
  const row = pack.paradigms.find((paradigm) => paradigm.name === name && base.endsWith(paradigm.ending))
  if (!row) return [['finite', base]]
  const stem = base.slice(0, base.length - row.ending.length)
  return pairs(row.forms).map(([form, ending]) => [form, stem + ending])
}

function pairs(forms: Readonly<Partial<Record<Form, readonly string[]>>>): (readonly [Form, string])[] {
  return (Object.entries(forms) as [Form, readonly string[]][]).flatMap(([form, words]) =>
    words.map((word) => [form, word] as const),
  )
}
