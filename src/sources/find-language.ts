import type { Block } from '../model/document.ts'
import type { Notice } from '../model/findings.ts'
import { spanOf, type Trace } from '../model/span.ts'
import { type Evidence, type Fact, type LanguageTag, toValue, type Value } from '../model/value.ts'
import type { ScriptName } from '../text/script.ts'
import { countScripts } from './count-scripts.ts'
import { hasWordsOf, languageOfScript, languageTells, tellLanguage } from './language-tells.ts'
import type { TakenBlock } from './source.ts'

/** What the caller and the page say of the language; the caller overrides, the page only hints. */
export interface SaidLanguages {
  readonly given: LanguageTag | null
  readonly hints: readonly Trace[]
}

export interface FoundLanguages {
  readonly language: Fact<LanguageTag>
  readonly blocks: readonly Block[]
  readonly notices: readonly Notice[]
}

/** A language and how sure that is; null where a text is too short or too strange. */
interface Guess {
  readonly tag: LanguageTag
  readonly how: string
}

type Detect = (text: string) => LanguageTag | null

const unknown = 'und'
/** Units of a block that are looked at. */
const sampled = 400
/** Letters from which on a block is asked for a language of its own. */
const longEnough = 100
const mostUnits = 6000

/**
 * Finds the language of a text and of each block: by script, by short words, else by the `eld` detector, which is slow
 * to load and so loaded only then.
 */
export async function findLanguages(
  text: string,
  blocks: readonly TakenBlock[],
  said: SaidLanguages,
): Promise<FoundLanguages> {
  const sample = sampleOf(text, blocks)
  const evidence = evidenceOf(text, blocks)
  const [script = null] = countScripts(sample)[0] ?? []
  if (said.given) {
    const tag = said.given
    const language = {
      ...toValue(tag, [{ in: 'given', name: 'language', quote: tag }], 'given by the caller', { certainty: 'given' }),
      others: [],
    }
    return {
      language,
      blocks: withLanguages(text, blocks, { tag, given: true, script }, null),
      notices: [],
    }
  }
  const told = script ? tellScript(sample, script) : null
  const detect = script && !told ? await loadDetector() : null
  const detected = detect?.(sample) ?? null
  const guess: Guess | null = told ?? (detected ? { tag: detected, how: 'its words look like this language' } : null)
  const language = toLanguage(guess, script, evidence, said.hints)
  const tag = language.value ?? unknown
  return {
    language,
    blocks: withLanguages(text, blocks, { tag, given: false, script }, detect),
    notices: script && language.value === null ? [unsure] : [],
  }
}

const unsure: Notice = {
  code: 'language-unknown',
  span: null,
  message: 'The language of this text could not be told; say it with --language.',
}

/** A found language is worked out from all words; where none was found, what the page says of itself counts if its script fits. */
function toLanguage(
  guess: Guess | null,
  script: ScriptName | null,
  evidence: Evidence,
  hints: readonly Trace[],
): Fact<LanguageTag> {
  const declared = hints.flatMap((hint) => {
    const tag = tagOf(hint.quote)
    return tag ? [toValue<LanguageTag>(tag, [hint], 'the page says so of itself')] : []
  })
  if (!guess) {
    const fitting = script ? declared.find(({ value }) => value && scriptFits(value, script)) : undefined
    if (fitting) return { ...fitting, others: declared.filter((value) => value !== fitting) }
    return {
      ...toValue<LanguageTag>(null, [evidence], 'too short or too strange to tell', { certainty: 'open' }),
      others: declared,
    }
  }
  const agreeing = declared.flatMap(({ value, evidence: [hint] }) =>
    value && base(value) === base(guess.tag) ? [hint] : [],
  )
  const others: Value<LanguageTag>[] = declared.filter(({ value }) => value && base(value) !== base(guess.tag))
  return { ...toValue(guess.tag, [evidence, ...agreeing], guess.how, { certainty: 'inferred' }), others }
}

function withLanguages(text: string, blocks: readonly TakenBlock[], main: Main, detect: Detect | null): Block[] {
  return blocks.map((block) => {
    const sample = text.slice(block.start, Math.min(block.end, block.start + sampled))
    return { ...block, language: languageOfBlock(sample, main, detect) }
  })
}

function tellScript(text: string, script: ScriptName): Guess | null {
  const tag = scriptLanguage(text, script)
  if (tag) return { tag, how: 'its script is written in this language alone' }
  const told = tellLanguage(text, script, languageTells())
  return told ? { tag: told, how: 'its short words or letters are of this language' } : null
}

const kana = /[\p{sc=Hiragana}\p{sc=Katakana}]/gu

/** Han with a few kana among it is Japanese. */
function scriptLanguage(text: string, script: ScriptName): LanguageTag | null {
  const han = script === 'Han' || script === 'Hiragana' || script === 'Katakana'
  if (!han) return languageOfScript[script] ?? null
  const share = (text.match(kana)?.length ?? 0) / text.length
  return languageOfScript[share > 0.03 ? 'Hiragana' : 'Han'] ?? null
}

/** What blocks are held against. */
interface Main {
  readonly tag: LanguageTag
  /** The caller says so: only another script speaks against it. */
  readonly given: boolean
  readonly script: ScriptName | null
}

/** Letters from which on another script makes another language. */
const fewestLetters = 12

/** The language of a block: the document's, unless its script or its words say that it is another. */
function languageOfBlock(sample: string, main: Main, detect: Detect | null): LanguageTag {
  const { tag, script } = main
  const counts = countScripts(sample)
  const [first] = counts
  if (first && first[0] !== script && first[1] >= fewestLetters && !scriptFits(tag, first[0])) {
    const all = counts.reduce((sum, [, count]) => sum + count, 0)
    if (first[1] > all * 0.9) return tellScript(sample, first[0])?.tag ?? detect?.(sample) ?? unknown
  }
  if (main.given || sample.length < longEnough || script === null || languageOfScript[script]) return tag
  if (hasWordsOf(tag, sample, languageTells())) return tag
  const told = tellLanguage(sample, script, languageTells(), 2)
  if (told || !detect) return told && base(told) !== base(tag) ? told : tag
  // A name or a title of another language is no block of it: both halves must say the same.
  const half = boundary(sample, sample.length >> 1)
  const [left, right] = [detect(sample.slice(0, half)), detect(sample.slice(half))]
  return left !== null && left === right && left !== base(tag) ? left : tag
}

/** Words from the blocks; a page's menus before them are not asked. */
function sampleOf(text: string, blocks: readonly TakenBlock[]): string {
  const [first] = blocks
  return first ? text.slice(first.start, first.start + mostUnits) : text.slice(0, mostUnits)
}

function evidenceOf(text: string, blocks: readonly TakenBlock[]): Evidence {
  const block = blocks.find(({ start, end }) => end - start > 40) ?? blocks[0]
  if (!block) return { in: 'file', name: 'text', quote: '' }
  return spanOf(text, block.start, boundary(text, Math.min(block.end, block.start + 120)))
}

function boundary(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at
}

function scriptFits(tag: LanguageTag, script: ScriptName): boolean {
  const code = new Intl.Locale(tag).maximize().script ?? ''
  return scriptsOfCode[code]?.includes(script) ?? code === fourLetters(script)
}

/** ISO 15924 codes that stand for several scripts at once. */
const scriptsOfCode: Readonly<Record<string, readonly ScriptName[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
}

const codes: Readonly<Partial<Record<ScriptName, string>>> = {
  Cyrillic: 'Cyrl',
  Devanagari: 'Deva',
  Ethiopic: 'Ethi',
  Gujarati: 'Gujr',
  Gurmukhi: 'Guru',
  Kannada: 'Knda',
  Lao: 'Laoo',
  Malayalam: 'Mlym',
  Myanmar: 'Mymr',
  Oriya: 'Orya',
  Tamil: 'Taml',
}

function fourLetters(script: ScriptName): string {
  return codes[script] ?? script.slice(0, 4)
}

function tagOf(declared: string): LanguageTag | null {
  try {
    return new Intl.Locale(
      declared
        .trim()
        .replaceAll('_', '-')
        .split(/[,;\s]/)[0] ?? '',
    ).toString()
  } catch {
    return null
  }
}

function base(tag: LanguageTag): string {
  return tag.split('-')[0] as string
}

let detector: Detect | null = null

async function loadDetector(): Promise<Detect> {
  if (detector) return detector
  const { eld } = await import('eld/extrasmall')
  detector = (text) => {
    const found = eld.detect(text)
    return found.language !== '' && found.isReliable() ? found.language : null
  }
  return detector
}
