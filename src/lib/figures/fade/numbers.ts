/** Numbers for words, from the rows that are drawn. */
import type { Level } from '../figure';
import { entries, gaps, medians, relapsed, shares, thoughts, type Entry, type Median } from './rows';

export const whole = (value: number): string => String(Math.round(value));
export const two = (value: number): string => value.toFixed(2).replace('-', '−');

/** A value on an axis: how large it is; clinically with its sign. */
export const axisText = (value: number, level: Level): string =>
  level === 'clinical' ? String(value).replace('-', '−') : String(Math.abs(value));

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`no ${what}`);
  return value;
}

/** Percent of an arm free of thoughts of suicide at a day, as said. */
export const freeAt = (arm: 'ketamine' | 'midazolam', days: number): string =>
  whole(
    found(
      thoughts.find((row) => row.arm === arm && row.days === days),
      `${arm} at ${days} d`
    ).value
  );

export const shareAt = (outcome: 'response' | 'remission', days: number): string =>
  whole(
    found(
      shares.find((row) => row.outcome === outcome && row.days === days),
      `${outcome} at ${days} d`
    ).value
  );

/** SD units, as printed: below 0 favours ketamine. */
export const gapAt = (days: number): number =>
  found(
    gaps.find((row) => row.days === days),
    `gap at ${days} d`
  ).value;

export const medianOf = (id: Median['id']): Median =>
  found(
    medians.find((row) => row.id === id),
    id
  );
export const entryOf = (id: Entry['id']): Entry =>
  found(
    entries.find((row) => row.id === id),
    id
  );
export const relapsedIn = (entry: 'remitters' | 'responders', arm: 'continued' | 'stopped') =>
  found(
    relapsed.find((row) => row.entry === entry && row.arm === arm),
    `${entry} ${arm}`
  );
