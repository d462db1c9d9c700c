import type { TimeWords } from '../../languages/sections/time.ts'

const none = { before: [], after: [] } as const

/** Time words of a language without a pack: what ICU gives, and digits. */
export const plainTime: TimeWords = {
  locales: [],
  calendars: [],
  eras: null,
  names: { months: {}, weekdays: {}, weak: [], prepositions: [], notAfter: [], capitals: false },
  inflect: [],
  prefixes: [],
  units: {},
  counted: null,
  relative: [],
  nearby: { last: none, this: none, next: none, coming: none },
  ago: none,
  ahead: none,
  relation: [],
  otherEvent: none,
  partOf: [],
  count: {
    numbers: {},
    ordinals: {},
    several: [],
    half: { alone: [], added: [], before: [] },
    lengths: {},
    counters: [],
    join: [],
    not: [],
  },
  day: { ...none, alone: false, frames: [], not: [] },
  month: null,
  year: none,
  fillers: [],
  range: { from: [], to: [] },
  bounds: {},
  parts: { early: [], late: [] },
  clock: null,
  tense: { verb: 'before', future: [], past: [], clause: [] },
}
