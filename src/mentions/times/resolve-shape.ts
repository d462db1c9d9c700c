import type { Tense } from '../../languages/sections/time.ts'
import type { Edtf } from '../../model/value.ts'
import { dayIn } from './calendars.ts'
import { isoDay, two } from './civil.ts'
import type { Anchor } from './reference.ts'
import { resolveDate, resolveDayOfMonth, resolveEither, resolveWeekday, resolveYear } from './resolve-days.ts'
import { resolveOffset, resolveStretch } from './resolve-offsets.ts'
import { type Ground, type Resolved, unknown } from './resolved.ts'
import type { Shape } from './shape.ts'

type Resolver<K extends Shape['kind']> = (shape: Extract<Shape, { readonly kind: K }>, ground: Ground) => Resolved

/** Gives a shape its value: what it says itself, or what it comes to when counted from the anchor. */
export function resolveShape(shape: Shape, anchor: Anchor | null, tense: Tense | null): Resolved {
  const found = resolve(shape, { anchor, tense })
  if (found.value === null || !anchor?.bound || !countsFrom(shape)) return found
  const how = `${found.how}, counted from the best bound there is (${isoDay(anchor.day)})`
  return { ...found, certainty: 'inferred', how }
}

function resolve(shape: Shape, ground: Ground): Resolved {
  return (resolvers[shape.kind] as Resolver<Shape['kind']>)(shape, ground)
}

/** Tells whether a shape's value depends on the day of publication. */
function countsFrom(shape: Shape): boolean {
  if (shape.kind === 'date') return shape.year === null
  if (shape.kind === 'timed') return countsFrom(shape.day)
  if (shape.kind === 'range') return countsFrom(shape.from) || countsFrom(shape.to)
  return shape.kind !== 'year'
}

const resolvers: { readonly [K in Shape['kind']]: Resolver<K> } = {
  date: resolveDate,
  year: resolveYear,
  'day-of-month': resolveDayOfMonth,
  weekday: resolveWeekday,
  offset: resolveOffset,
  stretch: resolveStretch,
  either: resolveEither,
  open: ({ unit, how }) => unknown(unit === 'weekend' ? 'day' : unit === 'quarter' ? 'month' : unit, how),
  clock: ({ minute }) => unknown(minute === null ? 'hour' : 'minute', 'an hour of an unknown day'),
  timed: ({ day, clock }, ground) => {
    const on = resolve(day, ground)
    if (on.value?.length !== 10 || clock.hour === 24) return on
    const minute = clock.minute === null ? '' : `:${two(clock.minute)}`
    const how = `${on.how}, at an hour of its own place`
    return { ...on, value: `${on.value}T${two(clock.hour)}${minute}`, precision: minute ? 'minute' : 'hour', how }
  },
  range: ({ from, to }, ground) => {
    const year = to.kind === 'date' ? to.year : null
    const whole = from.kind === 'date' && from.year === null && year !== null ? { ...from, year } : from
    const start = resolve(whole, ground)
    if (start.value === null) return start
    const end = endOf(to, start.value, ground)
    const [first = '', last = ''] = [start.value.split('/')[0], end.value?.split('/').at(-1)]
    if (end.value === null || last < first) return unknown(start.precision, 'a range whose end is not known')
    return { ...start, value: `${first}/${last}`, how: `from one to the other: ${start.how}` }
  },
}

/** The end of a range is the first that fits after its beginning. */
function endOf(to: Shape, start: Edtf, ground: Ground): Resolved {
  if (to.kind === 'date' && to.year !== null) return resolve(to, ground)
  if (to.kind === 'year') return resolve(to, ground)
  const [year = 0, month = 1, day = 1] = (start.split('/')[0] as string).split('-').map(Number)
  const begun = dayIn('gregory', year, month, day)
  return begun === null
    ? resolve(to, ground)
    : resolve(to, { anchor: { day: begun, minute: null, bound: null }, tense: 'future' })
}
