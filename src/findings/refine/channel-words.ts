import type { Language } from '../../languages/language.ts'
import type { ChannelType } from '../../model/document.ts'
import type { Statement } from '../../model/statement.ts'
import { type Matcher, matcher } from '../../text/matcher.ts'
import { once } from '../../text/once.ts'

type Terms = NonNullable<Statement['terms']>

interface CompiledChannels {
  readonly kinds: Matcher<ChannelType>
  readonly addressees: Matcher<ChannelType>
  readonly speakingTo: Matcher<true>
  readonly texts: Matcher<true>
  readonly terms: Matcher<Terms>
}

const none: CompiledChannels = {
  kinds: matcher([]),
  addressees: matcher([]),
  speakingTo: matcher([]),
  texts: matcher([]),
  terms: matcher([]),
}

/** A pack's channel words, compiled once. */
export const channelWords: (pack: Language) => CompiledChannels = once((pack) =>
  pack.channels
    ? {
        kinds: matcher(
          pack.channels.kinds.flatMap(({ type, phrases }) => phrases.map((phrase) => [phrase, type] as const)),
        ),
        addressees: matcher(
          pack.channels.addressees.flatMap(({ type, phrases }) => phrases.map((phrase) => [phrase, type] as const)),
        ),
        speakingTo: matcher(pack.channels.speakingTo.map((phrase) => [phrase, true] as const)),
        texts: matcher(pack.channels.texts.map((phrase) => [phrase, true] as const)),
        terms: matcher(
          pack.channels.terms.flatMap(({ terms, phrases }) => phrases.map((phrase) => [phrase, terms] as const)),
        ),
      }
    : none,
)
