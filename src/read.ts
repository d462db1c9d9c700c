import { findClaims } from './findings/claim/find-claims.ts'
import { findCommitments } from './findings/commitment/find-commitments.ts'
import { findContacts } from './findings/contact/find-contacts.ts'
import type { Context } from './findings/context.ts'
import { findPositions } from './findings/position/find-positions.ts'
import { refineStatements } from './findings/refine/refine-statements.ts'
import { tieTogether } from './findings/refine/tie-together.ts'
import { findCandidates } from './findings/statement/find-candidates.ts'
import { findUndisclosed } from './findings/undisclosed/find-undisclosed.ts'
import { packFor } from './languages/index.ts'
import type { Language } from './languages/language.ts'
import { textRulesWith } from './languages/text-rules.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { resolveSource } from './mentions/resolve-source.ts'
import type { TimeMention } from './mentions/times/find-dates.ts'
import type { DurationMention } from './mentions/times/find-durations.ts'
import { datesIn, durationsIn } from './mentions/times/find-times.ts'
import type { Reference } from './mentions/times/reference.ts'
import { findTopics } from './mentions/topics.ts'
import type { Document } from './model/document.ts'
import type { Notice } from './model/findings.ts'
import type { Reading } from './model/reading.ts'
import { spanOf } from './model/span.ts'
import type { Edtf } from './model/value.ts'
import { findHead } from './origin/head.ts'
import { findLineage } from './origin/lineage.ts'
import { actorsWithSides } from './read/actors.ts'
import { ground } from './read/ground.ts'
import { documentNotices } from './read/notices.ts'
import { homeLanguagesOf } from './roster/home-language.ts'
import { byId } from './roster/lookup.ts'
import type { Roster } from './roster/types.ts'
import { unspacedNames } from './roster/unspaced-names.ts'
import type { Source } from './sources/source.ts'
import { type Segmented, segment } from './text/segment.ts'
import { version } from './version.ts'

/** No paragraph of coverage is longer than this (UTF-16 units); what is, is kept as text and not read. */
const longestParagraph = 200_000

export interface ReadOptions {
  readonly roster: Roster
  /** The day from which relative days count where the document's own day is not known (EDTF). */
  readonly reference?: Edtf | null
}

/**
 * Reads a document: who said what, what was agreed, what is open, what was not disclosed, each on its words. Pure: the same
 * source, roster and version always give the same reading. Trouble in the text becomes a notice; nothing is thrown.
 */
export function readDocument(source: Source, { roster, reference = null }: ReadOptions): Reading {
  const packOf = (block: { readonly language: string }): Language => packFor(block.language)
  const readable = source.blocks.filter(({ start, end }) => end - start <= longestParagraph)
  const names = unspacedNames(roster)
  const segmented = segment(source.text, readable, (block) => textRulesWith(packOf(block), names))

  const head = findHead({ source, segmented, packOf, roster })
  const from = referenceOf(head.published, reference)
  const mentions = findMentions(segmented, packOf, roster, from?.value.slice(0, 10) ?? null)
  const lineage = findLineage({ source, segmented, packOf, roster, head, mentions })
  const { times, durations } = timesOf(segmented, packOf, from)
  const topics = findTopics(segmented, packOf)

  const { account } = lineage
  const sideOf = sidesOf(mentions.actors)
  const candidates = findCandidates(segmented, packOf, { published: account !== null })
  const told = refineStatements(candidates, {
    segmented,
    packOf: (sentence) => packOf(segmented.blocks[segmented.sentences[sentence]?.block ?? 0] ?? { language: 'und' }),
    mentions,
    resolve: (ranges) => resolveSource(mentions, ranges, source.text),
    times,
    account,
    title: head.title,
    published: head.published,
    translatedFrom: lineage.translatedFrom ? (lineage.translatedFrom.value ?? 'und') : null,
    sideOf,
    genderOf: (actor) => genderOf(actor, roster),
    homeOf: (actor, side) => homeLanguagesOf(side ?? sideOf(actor) ?? ''),
  })

  const base: Context = {
    document: { text: source.text, account },
    segmented,
    packOf,
    roster,
    actors: mentions.actors,
    mentions: mentions.mentions,
    times,
    durations,
    statements: told,
  }
  const contacts = findContacts(base)
  const { statements, topicMentions } = tieTogether(told, contacts, topics, segmented)
  const context = { ...base, statements, contacts }
  const found = {
    statements,
    contacts,
    positions: findPositions(context),
    commitments: findCommitments(context),
    undisclosed: findUndisclosed(context),
    claims: findClaims(context),
    topics: topicMentions,
  }

  const document = documentOf(source, head, lineage)
  const notices = [
    ...source.notices,
    ...lineage.notices,
    ...longParagraphs(source),
    ...documentNotices({ document, segmented, packOf, roster, reference: from, found }),
  ]
  return ground({
    schema: 'memcon.reading/1',
    version,
    made: { icu: process.versions.icu ?? 'unknown', roster: roster.hash, extractor: source.extractor },
    document,
    actors: actorsWithSides(mentions.actors, found, document, roster),
    ...found,
    notices,
    ungrounded: [],
  })
}

function longParagraphs({ text, blocks }: Source): Notice[] {
  return blocks
    .filter(({ start, end }) => end - start > longestParagraph)
    .map(({ start }) => ({
      code: 'long-paragraph',
      span: spanOf(text, start, start + 80),
      message: 'a paragraph of over 200,000 characters is no coverage: its text is kept and not read',
    }))
}

/** The day of publication, or the bound there is for it; else the day the caller names. */
function referenceOf(published: Document['published'], given: Edtf | null): Reference | null {
  if (published?.value) return { value: published.value, bound: published.bound }
  return given ? { value: given, bound: null } : null
}

function timesOf(
  segmented: Segmented,
  packOf: (block: { readonly language: string }) => Language,
  reference: Reference | null,
) {
  const times: TimeMention[] = []
  const durations: DurationMention[] = []
  for (const block of segmented.blocks) {
    const pack = packOf(block)
    times.push(...datesIn(segmented, block, pack, reference))
    durations.push(...durationsIn(segmented, block, pack))
  }
  return { times, durations }
}

function genderOf(id: string, roster: Roster): 'female' | 'male' | null {
  const row = byId(roster, id)
  return row && 'gender' in row ? row.gender : null
}

/** Whose side an actor is on, by the capacities that were found. */
function sidesOf(actors: Reading['actors']): (id: string) => string | null {
  const sides = new Map<string, string | null>()
  for (const { id, capacities } of actors) {
    if (!sides.has(id)) sides.set(id, capacities.find(({ side }) => side)?.side ?? null)
  }
  return (id) => (id.startsWith('state:') || id.startsWith('org:') ? id : (sides.get(id) ?? null))
}

function documentOf(
  source: Source,
  head: ReturnType<typeof findHead>,
  lineage: ReturnType<typeof findLineage>,
): Document {
  const { id, ref, textHash, format, text, language, blocks, media, url, canonicalUrl, retrieved } = source
  return {
    id,
    ref,
    textHash,
    format,
    text,
    title: head.title,
    language,
    published: head.published,
    publisher: lineage.publisher,
    outlet: lineage.outlet,
    takenFrom: lineage.takenFrom,
    translatedFrom: lineage.translatedFrom,
    retrieved,
    versionOf: null,
    url,
    canonicalUrl,
    media,
    blocks,
    account: lineage.account,
  }
}
