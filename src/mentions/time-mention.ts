export type { TimeMention } from './times/find-dates.ts'
