/** The comparison's tally: one dot for each vesicle let go, on one scale for both sides. */
import { oneDecimal } from '$lib/marks/path';

/** Dots there is room for, and their distance and height, units of the tally's own drawing. */
const ROOM = 20;
const PITCH = 12;
export const TALLY = { width: ROOM * PITCH, height: 16 } as const;
/** Radius of the ring around a dot beyond the other side's count. */
const RING = 5.4;

export interface Tally {
  /** Dots, as strokes of no length with round caps. */
  present: string;
  /** Rings around those beyond the other side's count at the same clock. */
  extra: string;
  /** Rings where dots are missing against it. */
  missing: string;
}

const x = (index: number): number => (index + 0.5) * PITCH;
const MIDDLE = TALLY.height / 2;
const ring = (index: number): string =>
  `M${oneDecimal(x(index) - RING)} ${MIDDLE}a${RING} ${RING} 0 1 1 ${2 * RING} 0a${RING} ${RING} 0 1 1 ${-2 * RING} 0z`;

/**
 * @param count vesicles so far
 * @param against those of the other side; the same number for a side that is compared with nothing
 * @throws RangeError if there are more than the scale has room for
 */
export function tallyOf(count: number, against: number): Tally {
  if (count > ROOM || against > ROOM) throw new RangeError(`no room for ${Math.max(count, against)} dots`);
  const span = (from: number, to: number, draw: (index: number) => string) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => draw(from + i)).join('');
  return {
    present: span(0, count, (index) => `M${oneDecimal(x(index))} ${MIDDLE}h0`),
    extra: span(against, count, ring),
    missing: span(count, against, ring)
  };
}
