import type { ReportingWords } from '../sections/reporting.ts'

/** How English verbs inflect. A verb that doubles its consonant names the paradigm `doubling`. */
export const paradigms = [
  {
    name: 'regular',
    ending: 'e',
    forms: { finite: ['e', 'es', 'ed'], infinitive: ['e'], participle: ['ed'], gerund: ['ing'] },
  },
  ...['ny', 'fy', 'ry', 'ly', 'py', 'cy'].map((ending) => {
    const stem = ending[0] as string
    return {
      name: 'regular',
      ending,
      forms: {
        finite: [`${stem}y`, `${stem}ies`, `${stem}ied`],
        infinitive: [`${stem}y`],
        participle: [`${stem}ied`],
        gerund: [`${stem}ying`],
      },
    }
  }),
  ...['s', 'sh', 'ch', 'x'].map((ending) => ({
    name: 'regular',
    ending,
    forms: {
      finite: [ending, `${ending}es`, `${ending}ed`],
      infinitive: [ending],
      participle: [`${ending}ed`],
      gerund: [`${ending}ing`],
    },
  })),
  {
    name: 'regular',
    ending: '',
    forms: { finite: ['', 's', 'ed'], infinitive: [''], participle: ['ed'], gerund: ['ing'] },
  },
  ...['t', 'n', 'p', 'g', 'l', 'r'].map((ending) => ({
    name: 'doubling',
    ending,
    forms: {
      finite: [ending, `${ending}s`, `${ending}${ending}ed`],
      infinitive: [ending],
      participle: [`${ending}${ending}ed`],
      gerund: [`${ending}${ending}ing`],
    },
  })),
] satisfies ReportingWords['paradigms']

function forms(base: string, third: string, past: string, participle: string, gerund: string) {
  return { finite: [base, third, past], infinitive: [base], participle: [participle], gerund: [gerund] }
}

/** Verbs with forms of their own. */
export const irregular = {
  say: forms('say', 'says', 'said', 'said', 'saying'),
  tell: forms('tell', 'tells', 'told', 'told', 'telling'),
  write: forms('write', 'writes', 'wrote', 'written', 'writing'),
  think: forms('think', 'thinks', 'thought', 'thought', 'thinking'),
  know: forms('know', 'knows', 'knew', 'known', 'knowing'),
  find: forms('find', 'finds', 'found', 'found', 'finding'),
  feel: forms('feel', 'feels', 'felt', 'felt', 'feeling'),
  hear: forms('hear', 'hears', 'heard', 'heard', 'hearing'),
  see: forms('see', 'sees', 'saw', 'seen', 'seeing'),
  read: forms('read', 'reads', 'read', 'read', 'reading'),
  make: forms('make', 'makes', 'made', 'made', 'making'),
  give: forms('give', 'gives', 'gave', 'given', 'giving'),
  go: forms('go', 'goes', 'went', 'gone', 'going'),
  hold: forms('hold', 'holds', 'held', 'held', 'holding'),
  put: forms('put', 'puts', 'put', 'put', 'putting'),
  swear: forms('swear', 'swears', 'swore', 'sworn', 'swearing'),
  seek: forms('seek', 'seeks', 'sought', 'sought', 'seeking'),
  show: forms('show', 'shows', 'showed', 'shown', 'showing'),
  speak: forms('speak', 'speaks', 'spoke', 'spoken', 'speaking'),
  understand: forms('understand', 'understands', 'understood', 'understood', 'understanding'),
  foresee: forms('foresee', 'foresees', 'foresaw', 'foreseen', 'foreseeing'),
  learn: forms('learn', 'learns', 'learned', 'learned', 'learning'),
  choose: forms('choose', 'chooses', 'chose', 'chosen', 'choosing'),
  shoot: forms('shoot', 'shoots', 'shot', 'shot', 'shooting'),
  fire: forms('fire', 'fires', 'fired', 'fired', 'firing'),
  deal: forms('deal', 'deals', 'dealt', 'dealt', 'dealing'),
  bring: forms('bring', 'brings', 'brought', 'brought', 'bringing'),
  throw: forms('throw', 'throws', 'threw', 'thrown', 'throwing'),
  take: forms('take', 'takes', 'took', 'taken', 'taking'),
  draw: forms('draw', 'draws', 'drew', 'drawn', 'drawing'),
  spell: forms('spell', 'spells', 'spelled', 'spelled', 'spelling'),
  cast: forms('cast', 'casts', 'cast', 'cast', 'casting'),
  lay: forms('lay', 'lays', 'laid', 'laid', 'laying'),
  set: forms('set', 'sets', 'set', 'set', 'setting'),
  hit: forms('hit', 'hits', 'hit', 'hit', 'hitting'),
  forbid: forms('forbid', 'forbids', 'forbade', 'forbidden', 'forbidding'),
  withdraw: forms('withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'),
} satisfies ReportingWords['irregular']
