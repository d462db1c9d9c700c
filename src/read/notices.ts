import type { Language } from '../languages/language.ts'
import type { Reference } from '../mentions/times/reference.ts'
import type { Document } from '../model/document.ts'
import { daysOf } from '../model/edtf.ts'
import type { Notice } from '../model/findings.ts'
import type { Reading } from '../model/reading.ts'
import { spanOf } from '../model/span.ts'
import type { Roster } from '../roster/types.ts'
import type { Segmented } from '../text/segment.ts'

interface NoticeContext {
  readonly document: Document
  readonly segmented: Segmented
  readonly packOf: (block: { readonly language: string }) => Language
  readonly roster: Roster
  readonly reference: Reference | null
  readonly found: Pick<Reading, 'statements'>
}

/** The longest quotation that is read as one, in UTF-16 units. */
const longestQuotation = 10_000

/** What a reader should know before trusting a reading: no pack, no day, a roster older than the text, offices without holders. */
export function documentNotices({ document, segmented, packOf, roster, reference, found }: NoticeContext): Notice[] {
  const notices: Notice[] = []
  const say = (code: string, message: string, span: Notice['span'] = null) => notices.push({ code, span, message })
  if (document.text.trim() === '') say('empty', 'the document has no text')
  const language = document.language.value ?? 'und'
  const pack = packOf({ language })
  if (pack.reporting === null && document.text.trim() !== '') {
    say(
      'no-pack',
      `there is no pack for reading reported speech in "${language}": only quotation marks, known names, countries, dates and numbers are read`,
    )
  }
  const foreign = new Set(document.blocks.map((block) => block.language).filter((tag) => tag !== language))
  for (const tag of foreign) {
    if (packOf({ language: tag }).reporting === null)
      say('no-pack-for-part', `parts are in "${tag}", for which there is no pack`)
  }
  if (!reference)
    say(
      'no-day',
      'no day of publication is known: days such as "Wednesday" have words and no value; --published or --as-of gives one',
    )
  const day = reference && daysOf(reference.value)?.[0]
  if (day && day > roster.asOf)
    say(
      'roster-older',
      `the document is of ${day}, the roster of ${roster.asOf}: who holds an office may have changed since`,
    )
  const offices = new Set<string>()
  for (const { source } of found.statements) {
    // A palace or street ("Downing Street said") speaks for itself.
    if (!source.actor?.startsWith('office:') || offices.has(source.actor) || source.how !== 'office') continue
    offices.add(source.actor)
    if (isPersonal(source.actor))
      say(
        'office-without-holder',
        `no holder of ${source.actor.slice('office:'.length)} is known for that day; the speaker is the office`,
        source.spans[0] ?? null,
      )
  }
  for (const { inner } of segmented.marked) {
    if (inner.end - inner.start > longestQuotation)
      say(
        'long-quotation',
        'a quotation of over 10,000 characters',
        spanOf(document.text, inner.start, inner.start + 80),
      )
  }
  return notices.slice(0, 200)
}

const institutions =
  /\/(?:ministry|foreign-ministry|defence-ministry|government|presidency|delegation|parliament|official|negotiator|aide|envoy|minister|ambassador|commander)$/

/** Offices that one person holds, so that a missing holder is news. */
function isPersonal(office: string): boolean {
  return !institutions.test(office)
}
