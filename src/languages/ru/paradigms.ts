import type { ReportingWords } from '../sections/reporting.ts'

// Forms that stand beside a subject in reports: past and third person. First and second person are left out, for they are
// speech itself; participles are left out, for their subject is not beside them.
export const paradigms = [
  {
    name: 'perfective',
    ending: 'ться',
    forms: { finite: ['лся', 'лась', 'лось', 'лись'], infinitive: ['ться'], gerund: ['вшись'] },
  },
  {
    name: 'perfective',
    ending: 'ть',
    forms: { finite: ['л', 'ла', 'ло', 'ли'], infinitive: ['ть'], gerund: ['в', 'вши'] },
  },
  {
    name: 'imperfective',
    ending: 'аться',
    forms: {
      finite: ['ался', 'алась', 'алось', 'ались', 'ается', 'аются'],
      infinitive: ['аться'],
      gerund: ['аясь'],
    },
  },
  {
    name: 'imperfective',
    ending: 'овать',
    forms: {
      finite: ['овал', 'овала', 'овало', 'овали', 'ует', 'уют'],
      infinitive: ['овать'],
      gerund: ['уя'],
    },
  },
  {
    name: 'imperfective',
    ending: 'авать',
    forms: {
      finite: ['авал', 'авала', 'авало', 'авали', 'ает', 'аёт', 'ают'],
      infinitive: ['авать'],
      gerund: ['авая'],
    },
  },
  {
    name: 'imperfective',
    ending: 'ать',
    forms: { finite: ['ал', 'ала', 'ало', 'али', 'ает', 'ают'], infinitive: ['ать'], gerund: ['ая'] },
  },
  {
    name: 'imperfective',
    ending: 'ять',
    forms: { finite: ['ял', 'яла', 'яло', 'яли', 'яет', 'яют'], infinitive: ['ять'], gerund: ['яя'] },
  },
  {
    name: 'imperfective',
    ending: 'ить',
    forms: { finite: ['ил', 'ила', 'ило', 'или', 'ит', 'ят'], infinitive: ['ить'], gerund: ['я'] },
  },
] satisfies ReportingWords['paradigms']

export const irregular = {
  'дать понять': {
    finite: ['дал понять', 'дала понять', 'дали понять', 'дало понять'],
    infinitive: ['дать понять'],
    gerund: ['дав понять'],
  },
  'давать понять': { finite: ['дает понять', 'даёт понять', 'дают понять'], gerund: ['давая понять'] },
  'дать оценку': { finite: ['дал оценку', 'дала оценку', 'дали оценку'], gerund: ['дав оценку'] },
  произнести: { finite: ['произнес', 'произнёс', 'произнесла', 'произнесли'], gerund: ['произнеся'] },
  привести: { finite: ['привел', 'привёл', 'привела', 'привели'] },
  'привести слова': { finite: ['приводит слова', 'приводят слова', 'привел слова', 'привело слова', 'привела слова'] },
  'отвести обвинения': { finite: ['отвел обвинения', 'отвёл обвинения', 'отвела обвинения', 'отвели обвинения'] },
  опровергнуть: {
    finite: ['опроверг', 'опровергла', 'опровергло', 'опровергли', 'опровергнул'],
    infinitive: ['опровергнуть'],
    gerund: ['опровергнув'],
  },
  отвергнуть: {
    finite: ['отверг', 'отвергла', 'отвергло', 'отвергли'],
    infinitive: ['отвергнуть'],
    gerund: ['отвергнув'],
  },
  упрекнуть: { finite: ['упрекнул', 'упрекнула', 'упрекнули', 'упрекнуло'], gerund: ['упрекнув'] },
  писать: {
    finite: ['писал', 'писала', 'писало', 'писали', 'пишет', 'пишут'],
    infinitive: ['писать'],
  },
  сказать: {
    finite: ['сказал', 'сказала', 'сказало', 'сказали', 'скажет', 'скажут'],
    infinitive: ['сказать'],
    gerund: ['сказав'],
  },
  рассказать: {
    finite: ['рассказал', 'рассказала', 'рассказало', 'рассказали', 'расскажет'],
    infinitive: ['рассказать'],
    gerund: ['рассказав'],
  },
  настаивать: {
    finite: ['настаивал', 'настаивала', 'настаивало', 'настаивали', 'настаивает', 'настаивают'],
    infinitive: ['настаивать'],
    gerund: ['настаивая'],
  },
  хотеть: { finite: ['хотел', 'хотела', 'хотели', 'хочет', 'хотят'] },
  просить: { finite: ['просил', 'просила', 'просили', 'просит', 'просят'], gerund: ['прося'] },
  грозить: { finite: ['грозил', 'грозила', 'грозили', 'грозит', 'грозят'], gerund: ['грозя'] },
  гласить: { finite: ['гласит', 'гласил', 'гласила', 'гласило'] },
} satisfies ReportingWords['irregular']
