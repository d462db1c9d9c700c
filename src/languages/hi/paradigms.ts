import type { ReportingWords } from '../sections/reporting.ts'

// Perfect and imperfect forms of all genders and numbers; helpers (है, था) follow and are no part. A light verb may be parted
// from its noun by "not", "also". Base forms are infinitives in -ना.

/** With what may stand between a noun and its verb. */
const parted = (forms: readonly string[]): string[] =>
  forms.flatMap((form) => [form, `नहीं ${form}`, `भी ${form}`, `ही ${form}`])

const doing = 'किया की किए कीं'.split(' ')
const giving = 'दिया दी दिए दीं'.split(' ')

export const irregular = {
  करना: {
    finite: [
      ...parted(doing),
      ...parted('करता करती करते'.split(' ')),
      ...['दिया', 'दी', 'दिए', 'ली', 'लिया', 'चुका', 'चुकी', 'चुके', 'रहा', 'रही', 'रहे'].map((helper) => `कर ${helper}`),
      'करेगा',
      'करेगी',
      'करेंगे',
    ],
    gerund: ['करते हुए', 'कर', 'करके'],
    passive: ['किया गया', 'की गई', 'की गयी', 'किए गए', 'किया जा रहा', 'की जा रही'],
  },
  देना: {
    finite: [
      ...parted(giving),
      ...parted('देता देती देते'.split(' ')),
      'दे दिया',
      'दे दी',
      'दे चुके',
      'दे चुका',
      'दे रहे',
      'दे रहा',
      'दे रही',
      'देंगे',
      'देगा',
      'देगी',
    ],
    gerund: ['देते हुए', 'देकर'],
    passive: ['दिया गया', 'दी गई', 'दी गयी', 'दिए गए'],
  },
  कहना: {
    finite: ['कहा', 'कही', 'कहता', 'कहती', 'कहते', 'कह दिया', 'कह रहा', 'कह रही', 'कह रहे', 'कह चुके', 'कह चुका', 'कह चुकी'],
    gerund: ['कहते हुए', 'कहकर', 'कह कर'],
  },
  लेना: { finite: ['लिया', 'ली', 'लेते'], gerund: ['लेते हुए'] },
  रखना: { finite: ['रखा', 'रखी', 'रखे', 'रखते', 'रख दिया'], gerund: ['रखते हुए'], passive: ['रखा गया', 'रखी गई'] },
} satisfies ReportingWords['irregular']

export const paradigms = [
  {
    name: 'verb',
    ending: 'ाना',
    forms: {
      finite: [
        'ाया',
        'ाई',
        'ायी',
        'ाए',
        'ाता',
        'ाती',
        'ाते',
        'ा दिया',
        'ा दी',
        'ा रहा',
        'ा रही',
        'ा रहे',
        'ा चुके',
        'ा चुका',
        'ा चुकी',
      ],
      gerund: ['ाते हुए', 'ाकर'],
      passive: ['ाया गया', 'ाई गई', 'ाई गयी', 'ाए गए'],
    },
  },
  {
    name: 'verb',
    ending: 'ना',
    forms: {
      finite: ['ा', 'ी', 'े', 'ीं', 'ता', 'ती', 'ते', ' दिया', ' रहा', ' रही', ' रहे'],
      gerund: ['ते हुए', 'कर'],
      passive: ['ा गया', 'ी गई'],
    },
  },
] satisfies ReportingWords['paradigms']
