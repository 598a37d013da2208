/** The comparison's tally: one dot for each vesicle let go, on one scale for both sides. */
import { oneDecimal } from '$lib/marks/path';

/** Two rows of ten, so that a reader sees the number without counting; their pitch, units of the tally's own drawing. */
const IN_ROW = 10;
const ROWS = 2;
const ROOM = IN_ROW * ROWS;
const PITCH = 12;
export const TALLY = { width: IN_ROW * PITCH, height: ROWS * PITCH } as const;
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

const x = (index: number): number => ((index % IN_ROW) + 0.5) * PITCH;
const y = (index: number): number => (Math.floor(index / IN_ROW) + 0.5) * PITCH;
const ring = (index: number): string =>
  `M${oneDecimal(x(index) - RING)} ${y(index)}a${RING} ${RING} 0 1 1 ${2 * RING} 0a${RING} ${RING} 0 1 1 ${-2 * RING} 0z`;

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
    present: span(0, count, (index) => `M${oneDecimal(x(index))} ${y(index)}h0`),
    extra: span(against, count, ring),
    missing: span(count, against, ring)
  };
}
