/** What of a verb no rule gives: third person of the present, singular and plural; imperfect stem; past historic; future stem; participle. */
export interface Irregular {
  readonly present: readonly [string, string]
  readonly stem: string
  readonly past: readonly [string, string]
  readonly future: string
  readonly participle: string
}

type Forms = Readonly<Record<'finite' | 'infinitive' | 'gerund' | 'participle', readonly string[]>>

/** Verbs with forms of their own; compounds of them ("prédire", "admettre") are found by their ending. */
const irregulars: Readonly<Record<string, Irregular>> = {
  dire: { present: ['dit', 'disent'], stem: 'dis', past: ['dit', 'dirent'], future: 'dir', participle: 'dit' },
  écrire: {
    present: ['écrit', 'écrivent'],
    stem: 'écriv',
    past: ['écrivit', 'écrivirent'],
    future: 'écrir',
    participle: 'écrit',
  },
  faire: { present: ['fait', 'font'], stem: 'fais', past: ['fit', 'firent'], future: 'fer', participle: 'fait' },
  croire: {
    present: ['croit', 'croient'],
    stem: 'croy',
    past: ['crut', 'crurent'],
    future: 'croir',
    participle: 'cru',
  },
  prévoir: {
    present: ['prévoit', 'prévoient'],
    stem: 'prévoy',
    past: ['prévit', 'prévirent'],
    future: 'prévoir',
    participle: 'prévu',
  },
  vouloir: {
    present: ['veut', 'veulent'],
    stem: 'voul',
    past: ['voulut', 'voulurent'],
    future: 'voudr',
    participle: 'voulu',
  },
  savoir: { present: ['sait', 'savent'], stem: 'sav', past: ['sut', 'surent'], future: 'saur', participle: 'su' },
  mettre: { present: ['met', 'mettent'], stem: 'mett', past: ['mit', 'mirent'], future: 'mettr', participle: 'mis' },
  tenir: {
    present: ['tient', 'tiennent'],
    stem: 'ten',
    past: ['tint', 'tinrent'],
    future: 'tiendr',
    participle: 'tenu',
  },
  venir: {
    present: ['vient', 'viennent'],
    stem: 'ven',
    past: ['vint', 'vinrent'],
    future: 'viendr',
    participle: 'venu',
  },
  connaître: {
    present: ['connaît', 'connaissent'],
    stem: 'connaiss',
    past: ['connut', 'connurent'],
    future: 'connaîtr',
    participle: 'connu',
  },
  conclure: {
    present: ['conclut', 'concluent'],
    stem: 'conclu',
    past: ['conclut', 'conclurent'],
    future: 'conclur',
    participle: 'conclu',
  },
  exclure: {
    present: ['exclut', 'excluent'],
    stem: 'exclu',
    past: ['exclut', 'exclurent'],
    future: 'exclur',
    participle: 'exclu',
  },
  craindre: {
    present: ['craint', 'craignent'],
    stem: 'craign',
    past: ['craignit', 'craignirent'],
    future: 'craindr',
    participle: 'craint',
  },
  plaindre: {
    present: ['plaint', 'plaignent'],
    stem: 'plaign',
    past: ['plaignit', 'plaignirent'],
    future: 'plaindr',
    participle: 'plaint',
  },
  mentir: {
    present: ['ment', 'mentent'],
    stem: 'ment',
    past: ['mentit', 'mentirent'],
    future: 'mentir',
    participle: 'menti',
  },
  suivre: {
    present: ['suit', 'suivent'],
    stem: 'suiv',
    past: ['suivit', 'suivirent'],
    future: 'suivr',
    participle: 'suivi',
  },
  prendre: {
    present: ['prend', 'prennent'],
    stem: 'pren',
    past: ['prit', 'prirent'],
    future: 'prendr',
    participle: 'pris',
  },
  rire: { present: ['rit', 'rient'], stem: 'ri', past: ['rit', 'rirent'], future: 'rir', participle: 'ri' },
  lire: { present: ['lit', 'lisent'], stem: 'lis', past: ['lut', 'lurent'], future: 'lir', participle: 'lu' },
  battre: {
    present: ['bat', 'battent'],
    stem: 'batt',
    past: ['battit', 'battirent'],
    future: 'battr',
    participle: 'battu',
  },
}

function regular(verb: string): Irregular {
  const stem = verb.slice(0, -2)
  if (verb.endsWith('er')) {
    // Before a and o: annonça, exigea.
    const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge')
    // Before a silent e: suggère, rappelle, rejette.
    const strong = stem
      .replace(/é([bcdfglmnprstv]|gn|gu|ch|br|tr)$/, 'è$1')
      .replace(/(?<=rapp)el$/, 'ell')
      .replace(/(?<=rej)et$/, 'ett')
      .replace(/e([mnsv])$/, 'è$1')
    return {
      present: [`${strong}e`, `${strong}ent`],
      stem: soft,
      past: [`${soft}a`, `${stem}èrent`],
      future: `${strong.replace(/è(?=[^aeiouy]*$)/, stem.endsWith(strong.slice(-2)) ? 'è' : 'é')}er`,
      participle: `${stem}é`,
    }
  }
  if (verb.endsWith('ir')) {
    return {
      present: [`${stem}it`, `${stem}issent`],
      stem: `${stem}iss`,
      past: [`${stem}it`, `${stem}irent`],
      future: verb,
      participle: `${stem}i`,
    }
  }
  return {
    present: [stem, `${stem}ent`],
    stem,
    past: [`${stem}it`, `${stem}irent`],
    future: verb.slice(0, -1),
    participle: `${stem}u`,
  }
}

/** A verb of the table, or one made of it by a prefix: "contredire", "promettre", "soutenir". */
function rowOf(verb: string): Irregular {
  const base = Object.keys(irregulars).find((one) => verb.endsWith(one))
  if (!base) return regular(verb)
  const prefix = verb.slice(0, verb.length - base.length)
  const row = irregulars[base] as Irregular
  const add = (form: string) => prefix + form
  return {
    present: [add(row.present[0]), add(row.present[1])],
    stem: add(row.stem),
    past: [add(row.past[0]), add(row.past[1])],
    future: add(row.future),
    participle: add(row.participle),
  }
}

/** The forms of a verb that stand beside a source in reports: third person. */
export function conjugate(verb: string): Forms {
  const reflexive = /^se?'/.exec(verb)?.[0]
  const infinitive = reflexive ? verb.slice(reflexive.length) : verb
  const { present, stem, past, future, participle } = rowOf(infinitive)
  const simple = [
    ...present,
    `${stem}ait`,
    `${stem}aient`,
    ...past,
    `${future}a`,
    `${future}ont`,
    `${future}ait`,
    `${future}aient`,
  ]
  const agreed = ['', 'e', 's', 'es'].map((ending) => participle.replace(/s$/, ending === 's' ? '' : 's') + ending)
  const participles = /s$/.test(participle) ? [participle, `${participle}e`, `${participle}es`] : agreed
  if (reflexive) {
    const se = /^[aeiouyéèêh]/.test(infinitive) ? "s' " : 'se '
    const perfect = helpers.flatMap((helper) => participles.map((form) => `${helper} ${form}`))
    return {
      finite: [...simple.map((form) => se + form), ...perfect],
      infinitive: [se + infinitive],
      gerund: [`${se}${stem}ant`, ...participles.map((form) => `s' étant ${form}`)],
      participle: [],
    }
  }
  return { finite: simple, infinitive: [infinitive], gerund: [`${stem}ant`], participle: participles }
}

/** What stands before the participle of a reflexive verb, with what may part both: "s'est également félicité", "s'est-il ému". */
const helpers = [
  ...["s' est", "s' était", 'se sont', "s' étaient", 'se serait', 'se seraient', 'se soit'].flatMap((helper) =>
    [
      '',
      ' également',
      ' aussi',
      ' pas',
      ' ainsi',
      ' notamment',
      ' cependant',
      ' déjà',
      ' toutefois',
      ' en outre',
      ' par ailleurs',
      ' une nouvelle fois',
      ' vivement',
    ].map((adverb) => helper + adverb),
  ),
  ...["s' est - il", "s' est - elle", 'se sont - ils', 'se sont - elles', "s' était - il", "s' était - elle"],
]

/** The verb of a phrase: the word marked with `~`, else the first. A reflexive one is written "s'engager", "se'féliciter". */
export function verbOf(phrase: string): string {
  const words = phrase.split(' ')
  return (words.find((word) => word.endsWith('~')) ?? (words[0] as string)).replace('~', '')
}

/** All forms of every verb in these phrases. */
export function formsOf(phrases: readonly string[]): Readonly<Record<string, Forms>> {
  return Object.fromEntries([...new Set(phrases.map(verbOf))].map((verb) => [verb, conjugate(verb)]))
}
