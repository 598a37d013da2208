/**
 * The figure's clock: 0 at the dose, 1 at two weeks, a minute in the first hour as wide as hours are later.
 * Equal steps of log(1 + t/1 h).
 */
const HOUR_MIN = 60;
const DAY_MIN = 24 * HOUR_MIN;
export const END_MIN = 14 * DAY_MIN;
const SPAN = Math.log1p(END_MIN / HOUR_MIN);

/** @param minutes since the dose, 0 to two weeks */
export const clockOf = (minutes: number): number => Math.log1p(minutes / HOUR_MIN) / SPAN;

/** Minutes since the dose at a place of the clock, 0..1. */
export const minutesAt = (clock: number): number => HOUR_MIN * Math.expm1(clock * SPAN);

/** The moments that have names, minutes since the dose. */
export const MOMENTS_MIN = {
  'three-hours': 3 * HOUR_MIN,
  'half-day': 12 * HOUR_MIN,
  day: DAY_MIN,
  'three-days': 3 * DAY_MIN,
  week: 7 * DAY_MIN,
  'two-weeks': END_MIN
} as const;

export type Moment = keyof typeof MOMENTS_MIN;
export const isMoment = (value: unknown): value is Moment =>
  typeof value === 'string' && Object.hasOwn(MOMENTS_MIN, value);
