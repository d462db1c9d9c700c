import type { ReportingWords } from '../sections/reporting.ts'

// Forms that stand beside a subject in reports: past and third person. First and second person are left out, for they are
// speech itself. Impersonal -но, -то forms stand in markers.ts, for they name nobody.
export const paradigms = [
  {
    name: 'perfective',
    ending: 'тися',
    forms: {
      finite: ['вся', 'лася', 'лось', 'лося', 'лися', 'лись', 'лась', 'всь'],
      infinitive: ['тися', 'тись'],
      gerund: ['вшись', 'вшися'],
    },
  },
  {
    name: 'perfective',
    ending: 'ти',
    forms: { finite: ['в', 'ла', 'ло', 'ли'], infinitive: ['ти', 'ть'], gerund: ['вши'] },
  },
  {
    name: 'imperfective',
    ending: 'атися',
    forms: {
      finite: ['ався', 'алася', 'алось', 'алося', 'алися', 'ались', 'ається', 'аються'],
      infinitive: ['атися', 'атись'],
      gerund: ['аючись'],
    },
  },
  {
    name: 'imperfective',
    ending: 'ювати',
    forms: {
      finite: ['ював', 'ювала', 'ювало', 'ювали', 'ює', 'юють'],
      infinitive: ['ювати'],
      gerund: ['юючи'],
    },
  },
  {
    name: 'imperfective',
    ending: 'увати',
    forms: {
      finite: ['ував', 'увала', 'увало', 'ували', 'ує', 'ують'],
      infinitive: ['увати'],
      gerund: ['уючи'],
    },
  },
  {
    name: 'imperfective',
    ending: 'ати',
    forms: { finite: ['ав', 'ала', 'ало', 'али', 'ає', 'ають'], infinitive: ['ати'], gerund: ['аючи'] },
  },
  {
    name: 'imperfective',
    ending: 'яти',
    forms: { finite: ['яв', 'яла', 'яло', 'яли', 'яє', 'яють'], infinitive: ['яти'], gerund: ['яючи'] },
  },
  {
    name: 'imperfective',
    ending: 'ити',
    forms: { finite: ['ив', 'ила', 'ило', 'или', 'ить', 'ять'], infinitive: ['ити'], gerund: ['ячи'] },
  },
] satisfies ReportingWords['paradigms']

type Forms = ReportingWords['irregular'][string]

function past(stem: string, masculine: string, infinitive: string, present: readonly string[] = []): Forms {
  return {
    finite: [masculine, `${stem}ла`, `${stem}ло`, `${stem}ли`, ...present],
    infinitive: [infinitive],
    gerund: [`${masculine}ши`],
  }
}

export const irregular = {
  відповісти: past('відпові', 'відповів', 'відповісти'),
  розповісти: past('розпові', 'розповів', 'розповісти'),
  оповісти: past('опові', 'оповів', 'оповісти'),
  навести: past('наве', 'навів', 'навести'),
  'перевести~ розмову': past('переве', 'перевів', 'перевести'),
  'дати зрозуміти': {
    finite: ['дав зрозуміти', 'дала зрозуміти', 'дали зрозуміти', 'дало зрозуміти'],
    infinitive: ['дати зрозуміти'],
    gerund: ['давши зрозуміти'],
  },
  'давати зрозуміти': {
    finite: ['дає зрозуміти', 'дають зрозуміти', 'давав зрозуміти', 'давала зрозуміти', 'давали зрозуміти'],
    gerund: ['даючи зрозуміти'],
  },
  принести: past('принес', 'приніс', 'принести'),
  казати: {
    finite: ['казав', 'казала', 'казало', 'казали', 'каже', 'кажуть'],
    infinitive: ['казати'],
    gerund: ['кажучи'],
  },
  сказати: {
    finite: ['сказав', 'сказала', 'сказало', 'сказали', 'скаже', 'скажуть'],
    infinitive: ['сказати'],
    gerund: ['сказавши'],
  },
  писати: {
    finite: ['писав', 'писала', 'писало', 'писали', 'пише', 'пишуть'],
    infinitive: ['писати'],
    gerund: ['пишучи'],
  },
  наполягти: past('наполяг', 'наполіг', 'наполягти'),
  застерегти: past('застерег', 'застеріг', 'застерегти'),
  хотіти: { finite: ['хотів', 'хотіла', 'хотіли', 'хоче', 'хочуть'] },
  просити: {
    finite: ['просив', 'просила', 'просили', 'просить', 'просять'],
    infinitive: ['просити'],
    gerund: ['просячи'],
  },
  радити: { finite: ['радив', 'радила', 'радили', 'радить', 'радять'], infinitive: ['радити'], gerund: ['радячи'] },
  твердити: { finite: ['твердив', 'твердила', 'твердили', 'твердить', 'твердять'], gerund: ['твердячи'] },
  боятися: { finite: ['боявся', 'боялася', 'боялися', 'боїться', 'бояться'] },
  передати: {
    finite: ['передав', 'передала', 'передало', 'передали'],
    infinitive: ['передати'],
    gerund: ['передавши'],
  },
  передавати: {
    finite: ['передавав', 'передавала', 'передавали', 'передає', 'передають'],
    infinitive: ['передавати'],
    gerund: ['передаючи'],
  },
  визнавати: {
    finite: ['визнавав', 'визнавала', 'визнавали', 'визнає', 'визнають'],
    infinitive: ['визнавати'],
    gerund: ['визнаючи'],
  },
  зізнаватися: {
    finite: ['зізнавався', 'зізнавалася', 'зізнавалися', 'зізнається', 'зізнаються'],
    gerund: ['зізнаючись'],
  },
  доповідати: {
    finite: ['доповідав', 'доповідала', 'доповідали', 'доповідає', 'доповідають'],
    gerund: ['доповідаючи'],
  },
  могти: { finite: ['міг', 'могла', 'могли', 'може', 'можуть'] },
} satisfies ReportingWords['irregular']
