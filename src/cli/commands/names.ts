import type { Command } from 'commander'
import { answerName } from '../../roster/names/answer.ts'
import { answerLines } from '../answer-lines.ts'

/** `memcon names < pairs.jsonl`: `{"english","name"}` a line -> the same with `score` and `same`. */
export function define(command: Command): void {
  command
    .addHelpText(
      'after',
      '\nReads {"english": "...", "name": "..."} a line from standard input; answers each with "score" (0 to 1) and "same".',
    )
    .action(() => answerLines(['english', 'name'], ({ english = '', name = '' }) => answerName({ english, name })))
}
