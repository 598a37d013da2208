/** The comparison's record: one bar per vesicle on a line of ten seconds. */
import { oneDecimal } from '$lib/marks/path';
import { CLOCK_S, type Release } from './trains';

/** Size of the record's own drawing. */
export const RECORD = { width: 240, height: 30 } as const;

const across = (timeS: number): number => (timeS / CLOCK_S) * RECORD.width;

/** One path: a bar for every release up to now; the bars of all doses have one height. */
export function barsPath(releases: readonly Release[], clockS: number): string {
  let path = '';
  for (const { timeS } of releases) {
    if (timeS <= clockS) path += `M${oneDecimal(across(timeS))} ${RECORD.height - 4}V4`;
  }
  return path;
}

/** Where the clock stands on the record. */
export const nowX = (clockS: number): number => Math.round(across(clockS) * 10) / 10;
