import type { Reading } from '../../model/reading.ts'
import type { Fact } from '../../model/value.ts'
import { bounded, evidence, standing, values } from '../describe.ts'
import { shown } from '../isolated.ts'
import type { View } from './view.ts'

const width = 12

/** The document's head: what it is, in which language, by whom, of which day, each with its evidence and certainty. */
export function head(reading: Reading, view: View): string[] {
  const { document } = reading
  const { paint } = view
  const lines = [paint.strong(document.title?.value ? shown(document.title.value, 200) : '(no title)')]
  const row = (label: string, text: string) => lines.push(`  ${paint.quiet(label.padEnd(width))}${text}`)
  const fact = <T>(label: string, given: Fact<T> | null, show: (value: T) => string) => {
    if (!given) return row(label, 'not stated')
    for (const value of values(given)) {
      row(label, `${bounded(value, show)}  ${paint.quiet(standing(value))}`)
      for (const item of value.evidence) row('', paint.quiet(evidence(item, view.place)))
    }
  }
  if (view.file) row('file', shown(view.file))
  fact('language', document.language, (tag) => `${languageName(tag)} (${tag})`)
  fact('publisher', document.publisher, (name) => shown(name, 80))
  for (const taken of document.takenFrom) fact('taken from', taken, view.nameOf)
  fact('published', document.published, (day) => day)
  if (document.translatedFrom) fact('translated', document.translatedFrom, (tag) => `from ${languageName(tag)}`)
  if (document.account) row('account', `${view.nameOf(document.account.side)}, ${document.account.form}`)
  if (view.quality) row('read as', paint.quiet(view.quality))
  return lines
}

let displayNames: Intl.DisplayNames | null = null

function languageName(tag: string): string {
  displayNames ??= new Intl.DisplayNames('en', { type: 'language' })
  try {
    return displayNames.of(tag) ?? tag
  } catch {
    return tag
  }
}
