import type { Command } from 'commander'
import { packFor } from '../../languages/index.ts'
import { answerDate } from '../../mentions/answer-date.ts'
import { answerLines } from '../answer-lines.ts'

/** `memcon dates < cases.jsonl`: an expression in its sentence and the instant of publication -> `grain` and `value`. */
export function define(command: Command): void {
  command
    .addHelpText(
      'after',
      '\nReads {"lang": "...", "text": "...", "sentence": "...", "reference": "..."} a line from standard input; answers each with "grain" and "value" in place of what it holds.',
    )
    .action(() =>
      answerLines(
        ['lang', 'text', 'sentence', 'reference'],
        ({ lang = '', text = '', sentence = '', reference = '' }) => {
          // The caller's own id, if there is one, stays as it is.
          const { grain, value } = answerDate({ id: '', lang, text, sentence, reference }, packFor(lang))
          return { grain, value }
        },
      ),
    )
}
