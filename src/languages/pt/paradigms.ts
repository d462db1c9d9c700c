import { conjugate, type Irregular } from './conjugate.ts'

const por = (prefix: string): Irregular => ({
  present: [`${prefix}põe`, `${prefix}põem`],
  preterite: [`${prefix}pôs`, `${prefix}puseram`],
  imperfect: `${prefix}punha`,
  gerund: `${prefix}pondo`,
  future: `${prefix}por`,
  participle: `${prefix}posto`,
})

const dizer = (prefix: string): Irregular => ({
  present: [`${prefix}diz`, `${prefix}dizem`],
  preterite: [`${prefix}disse`, `${prefix}disseram`],
  future: `${prefix}dir`,
  participle: `${prefix}dito`,
})

const ter = (prefix: string): Irregular => ({
  present: [`${prefix}tém`, `${prefix}têm`],
  preterite: [`${prefix}teve`, `${prefix}tiveram`],
  imperfect: `${prefix}tinha`,
})

/** Verbs with forms of their own; the others follow their ending (see conjugate.ts). */
export const irregularVerbs: Readonly<Record<string, Irregular>> = {
  'abster-se': ter('abs'),
  concluir: { present: ['conclui', 'concluem'] },
  contribuir: { present: ['contribui', 'contribuem'] },
  excluir: { present: ['exclui', 'excluem'] },
  incluir: { present: ['inclui', 'incluem'] },
  construir: { present: ['constrói', 'constroem'] },
  contradizer: dizer('contra'),
  crer: { present: ['crê', 'creem'] },
  dar: { present: ['dá', 'dão'], preterite: ['deu', 'deram'] },
  dizer: dizer(''),
  'dizer-se': dizer(''),
  escrever: { participle: 'escrito' },
  descrever: { participle: 'descrito' },
  subscrever: { participle: 'subscrito' },
  expor: por('ex'),
  propor: por('pro'),
  supor: por('su'),
  pôr: { ...por(''), participle: 'posto' },
  contrapor: por('contra'),
  'opor-se': por('o'),
  'dispor-se': por('dis'),
  fazer: { present: ['faz', 'fazem'], preterite: ['fez', 'fizeram'], future: 'far', participle: 'feito' },
  ler: { present: ['lê', 'leem'] },
  manter: ter('man'),
  obter: ter('ob'),
  odiar: { present: ['odeia', 'odeiam'] },
  pedir: { present: ['pede', 'pedem'] },
  prever: { present: ['prevê', 'preveem'], preterite: ['previu', 'previram'], participle: 'previsto' },
  predizer: dizer('pre'),
  querer: { present: ['quer', 'querem'], preterite: ['quis', 'quiseram'] },
  ter: { present: ['tem', 'têm'], preterite: ['teve', 'tiveram'], imperfect: 'tinha' },
  vir: { present: ['vem', 'vêm'], preterite: ['veio', 'vieram'], imperfect: 'vinha', participle: 'vindo' },
  sugerir: { present: ['sugere', 'sugerem'] },
  inferir: { present: ['infere', 'inferem'] },
  referir: { present: ['refere', 'referem'] },
  'referir-se': { present: ['refere', 'referem'] },
  repetir: { present: ['repete', 'repetem'] },
  mentir: { present: ['mente', 'mentem'] },
  desmentir: { present: ['desmente', 'desmentem'] },
  prosseguir: { present: ['prossegue', 'prosseguem'] },
  preferir: { present: ['prefere', 'preferem'] },
  advertir: { present: ['adverte', 'advertem'] },
  estar: { present: ['está', 'estão'], preterite: ['esteve', 'estiveram'] },
  atribuir: { present: ['atribui', 'atribuem'] },
  instruir: { present: ['instrui', 'instruem'] },
  intervir: { present: ['intervém', 'intervêm'], preterite: ['interveio', 'intervieram'], imperfect: 'intervinha' },
}

/** The verb of a phrase: the word marked with `~`, else the first. */
function verbOf(phrase: string): string {
  const words = phrase.split(' ')
  return (words.find((word) => word.endsWith('~')) ?? (words[0] as string)).replace('~', '')
}

/** All forms of every verb in these phrases. */
export function formsOf(phrases: readonly string[]): Readonly<Record<string, ReturnType<typeof conjugate>>> {
  const verbs = [...new Set(phrases.map(verbOf))]
  return Object.fromEntries(verbs.map((verb) => [verb, conjugate(verb, irregularVerbs[verb])]))
}
