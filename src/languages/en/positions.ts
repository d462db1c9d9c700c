import type { PositionWords } from '../sections/positions.ts'

export const positions = {
  undecided: ['far from a decision', 'has yet to be decided', 'have yet to be decided', 'is still being discussed', 'is under discussion', 'open question', 'remains open', 'still open', 'still to be agreed', 'still to be decided', 'to be determined', 'too early to say', 'too early to speak', 'undecided', 'up in the air', 'yet to be agreed', 'yet to decide', 'are still discussing', 'being worked out', 'under consideration'],
  open: {
    negations: ['no', 'not', 'never', 'neither', "n't", "hasn't", "haven't", "isn't", "aren't", "wasn't", 'none', 'nothing', 'nor', 'nobody'],
    settling: ['agreed', 'agreed on', 'agreement', 'chosen', 'decided', 'decision', 'decisions', 'determined', 'fixed', 'finalised', 'finalized', 'set', 'settled', 'time set', 'confirmed'],
    gap: 6,
  },
  ruledOut: ['is not an option', 'is not being considered', 'is out of the question', 'not an option', 'not being considered', 'ruled out', 'rules out', 'not under consideration', 'not acceptable', 'unacceptable'],
  suits: ['acceptable to', 'convenient for', 'fits both', 'good place', 'suit', 'suitable', 'suited', 'suits', 'would be a good place', 'works for'],
  perhaps: ['could', 'likely', 'may', 'maybe', 'might', 'perhaps', 'possibly', 'presumably', 'probably'],
} satisfies PositionWords
