import type { Language } from '../languages/language.ts'
import type { Notice } from '../model/findings.ts'
import { type Span, spanOf } from '../model/span.ts'
import { type Evidence, type Fact, type LanguageTag, toFact, toValue } from '../model/value.ts'
import { byId } from '../roster/lookup.ts'
import type { OutletRow, Roster } from '../roster/types.ts'
import { matcher } from '../text/matcher.ts'
import { once } from '../text/once.ts'
import { scriptOf } from '../text/script.ts'
import type { SegmentedBlock } from '../text/segment.ts'
import type { LineageContext } from './lineage.ts'
import { pageAddresses } from './page-addresses.ts'

/** Marks of machine translation from which on a text counts as translated. */
const enoughMarks = 2

/** A language and what speaks for it. */
interface Told {
  readonly language: LanguageTag | null
  readonly evidence: Evidence
  readonly how: string
}

/**
 * The language a text was translated from: told by a translating proxy or by the text itself, or worked out from marks of
 * machine translation, the home language of the outlet it was taken from, and words left untranslated. Null where nothing
 * says that it is a translation.
 */
export function translatedFromOf(
  context: LineageContext,
  takenFrom: readonly Fact<string>[],
  notices: readonly Notice[],
): Fact<LanguageTag> | null {
  const own = base(context.source.language.value ?? '')
  const told = proxied(context) ?? said(context)
  if (told?.language) return toFact([toValue(told.language, [told.evidence], told.how)])
  const marks = notices.flatMap(({ span }) => span ?? [])
  const [mark] = marks
  const ground = told ?? (mark && marks.length >= enoughMarks ? marked(mark) : null)
  if (!ground) return null
  const clue = [...outlets(context, takenFrom), ...leftOver(context)].find(
    ({ language }) => language && base(language) !== own,
  )
  if (!clue?.language) {
    const how = `${ground.how}; from which language is not known`
    return toFact([toValue<LanguageTag>(null, [ground.evidence], how, { certainty: told ? 'stated' : 'open' })])
  }
  return toFact([
    toValue(clue.language, [ground.evidence, clue.evidence], `${ground.how}, and ${clue.how}`, {
      certainty: 'inferred',
    }),
  ])
}

function marked(mark: Span): Told {
  return { language: null, evidence: mark, how: 'marks of machine translation' }
}

/** "https://www-example-org.translate.goog/a?_x_tr_sl=ru" */
function proxied({ source }: LineageContext): Told | null {
  const address = pageAddresses(source).find(({ through }) => through.includes('Google Translate'))
  if (!address) return null
  const from = URL.parse(address.quote)?.searchParams.get('_x_tr_sl') ?? null
  const language = from && from !== 'auto' && isTag(from) ? from : null
  const evidence = { in: 'url', name: 'translating proxy', quote: address.quote } as const
  return { language, evidence, how: 'the address is that of a translating proxy' }
}

const phrases = once((pack: Language) =>
  matcher((pack.origin?.translated ?? []).map((words) => [words, true] as const)),
)

/** "Translated from English" in a short line at the head or foot. */
function said({ segmented, packOf, roster }: LineageContext): Told | null {
  const { blocks, tokens, text } = segmented
  for (const block of [...blocks.slice(0, 3), ...blocks.slice(-2)]) {
    if (block.end - block.start > 200) continue
    const [match] = phrases(packOf(block)).all(tokens, block.from, block.to)
    if (!match) continue
    const named = languageNamed(
      tokens.slice(match.to, Math.min(match.to + 3, block.to)).map(({ norm }) => norm),
      packOf(block),
      written(roster),
    )
    const last = tokens[match.to - 1 + (named ? named.at + 1 : 0)]
    const evidence = spanOf(text, tokens[match.from]?.start ?? block.start, last?.end ?? block.end)
    return { language: named?.language ?? null, evidence, how: 'the text says that it is a translation' }
  }
  return null
}

/** The languages in which the roster's outlets write; their names in any language come from ICU. */
const written = once((roster: Roster): readonly LanguageTag[] => [
  ...new Set(roster.outlets.map(({ language }) => base(language))),
])

/** The language that a word names, in whatever case it stands: ICU says английский, the text says с английского. */
function languageNamed(
  words: readonly string[],
  pack: Language,
  languages: readonly LanguageTag[],
): { readonly language: LanguageTag; readonly at: number } | null {
  const names = new Intl.DisplayNames(pack.tag, { type: 'language' })
  for (const [at, word] of words.entries()) {
    const scored = languages.map((language) => ({ language, at, share: shared(word, names.of(language) ?? '') }))
    const best = scored.sort((a, b) => b.share - a.share)[0]
    if (best && best.share >= 0.7) return { language: best.language, at }
  }
  return null
}

/** Share of a name that a word begins with. */
function shared(word: string, name: string): number {
  const plain = name.toLowerCase()
  let length = 0
  while (length < plain.length && plain[length] === word[length]) length++
  return length < 4 ? 0 : length / plain.length
}

function outlets({ roster }: LineageContext, takenFrom: readonly Fact<string>[]): Told[] {
  return takenFrom.flatMap(({ value, evidence, certainty }) => {
    const outlet = value ? (byId(roster, value) as OutletRow | null) : null
    return outlet
      ? [
          {
            language: outlet.language,
            evidence: evidence[0],
            how: `${outlet.name}, from which it was ${certainty === 'stated' ? '' : 'probably '}taken, writes in this language`,
          },
        ]
      : []
  })
}

const bracketed = /\[([^[\]\n]{2,60})\]/g
const mostBrackets = 20

/** "[Saudi Arabia]" in a Telugu text: an editor's words of the original that stayed. ICU knows whose name of a country they are. */
function leftOver({ segmented, roster }: LineageContext): Told[] {
  const { text, blocks } = segmented
  const codes = roster.states.map(({ id }) => id.slice('state:'.length))
  return blocks
    .flatMap((block) => strangers(text, block))
    .slice(0, mostBrackets)
    .flatMap((evidence) => {
      const words = evidence.text.slice(1, -1)
      const fitting = written(roster).filter((language) => {
        const names = new Intl.DisplayNames(language, { type: 'region' })
        return codes.some((code) => names.of(code) === words)
      })
      const [language] = fitting
      return language && fitting.length === 1
        ? [{ language, evidence, how: 'words of this language stand untranslated in it' }]
        : []
    })
}

/** Bracketed words in another script than their block. */
function strangers(text: string, block: SegmentedBlock): Span[] {
  const words = text.slice(block.start, block.end)
  const own = scriptOf(words)
  return [...words.matchAll(bracketed)]
    .filter((found) => scriptOf(found[1] as string) !== null && scriptOf(found[1] as string) !== own)
    .map(({ index, 0: all }) => spanOf(text, block.start + index, block.start + index + all.length))
}

function isTag(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(tag)
}

function base(tag: LanguageTag): string {
  return tag.split('-')[0] as string
}
