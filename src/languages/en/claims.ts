import type { ClaimWords } from '../sections/claims.ts'

export const claims = {
  ranking: ['first', 'first-ever', 'second', 'third', 'fourth', 'fifth', 'sixth', 'longest', 'latest in a series', 'highest-level', 'highest level', 'most senior', 'last known', 'rarest', 'first in'],
  pointing: ['it was', 'it is', 'this was', 'this is', 'that was', 'it marked', 'it marks', 'which was', 'in what was'],
  judging: ['breakthrough', 'ended months of', 'ended years of', 'historic', 'ice-breaking', 'landmark', 'milestone', 'rare', 'sea change', 'surprise', 'turning point', 'unannounced', 'unexpected', 'unprecedented', 'widely seen as'],
  gap: 8,
} satisfies ClaimWords
