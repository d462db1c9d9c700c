import { type Command, InvalidArgumentError, Option } from 'commander'
import { isEdtf } from '../model/edtf.ts'
import { isLanguageTag } from '../model/language-tag.ts'

/** What a user can say of the input that the input does not say itself. */
export interface ReadingFlags {
  readonly published?: string
  readonly asOf?: string
  readonly language?: string
  readonly type?: 'text' | 'markdown' | 'html'
  readonly roster?: readonly string[]
  readonly onlyRoster?: boolean
  readonly allowPrivate?: boolean
}

/** Gives a command the options that reading takes. */
export function readingOptions(command: Command): Command {
  return command
    .option(
      '--published <day>',
      'day of publication, e.g. 2025-02-13',
      checked(isEdtf, 'a day as YYYY-MM-DD, a month as YYYY-MM or a year'),
    )
    .option(
      '--as-of <day>',
      'reference day where no day of publication is known',
      checked(isEdtf, 'a day as YYYY-MM-DD, a month as YYYY-MM or a year'),
    )
    .option(
      '--language <tag>',
      'language of the text, e.g. te',
      checked(isLanguageTag, 'a BCP 47 tag such as en, ru or te'),
    )
    .addOption(
      new Option('--type <type>', 'kind of the input, whatever its name').choices(['text', 'markdown', 'html']),
    )
    .option(
      '--roster <file>',
      'people, states and outlets of your own (YAML or FollowTheMoney); may be repeated',
      (file: string, files: string[] = []) => [...files, file],
    )
    .option('--only-roster', 'use the given rosters alone, without the one that Memcon brings')
    .option('--allow-private', 'fetch addresses in private networks too')
}

function checked(accepts: (value: string) => boolean, accepted: string): (value: string) => string {
  return (value) => {
    if (!accepts(value)) throw new InvalidArgumentError(`Accepted: ${accepted}.`)
    return value
  }
}
