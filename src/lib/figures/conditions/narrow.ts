/** A narrow picture: a list of rows, each with its discs beside it; the rows change from step to step. */
import { clamp01, lerp, smoothstep } from '$lib/motion/progress';
import { dots, narrowRows } from './rows';
import { inStops } from './stops';
import {
  ARRANGEMENTS,
  type ArrangementId,
  type ConditionId,
  type Dot,
  type NarrowRow,
  type Spot
} from './types';

export interface PlacedRow extends NarrowRow {
  key: string;
  /** Its upper edge, dot units. */
  y: number;
  opacity: number;
}

export interface NarrowDot {
  dot: Dot;
  x: number;
  y: number;
  r: number;
  opacity: number;
  /** Where its mark is: see stops.ts. */
  seat: Spot;
}

export interface NarrowPicture {
  /** The arrangement whose rows are named. */
  arrangement: ArrangementId;
  rows: PlacedRow[];
  dots: NarrowDot[];
}

/** Words leave before the discs move, and others come when they have arrived. */
const WORDS = { gone: 0.35, back: 0.65 };

/** All rows of an arrangement together, dot units. */
export const heightOf = (name: ArrangementId): number =>
  narrowRows[name].reduce((total, { height }) => total + height, 0);
/** The tallest arrangement: it sets the scale, so that a disc is of one size in all of them. */
export const NARROW_HEIGHT = Math.max(...ARRANGEMENTS.map(heightOf));

interface Laid {
  rows: PlacedRow[];
  /** Upper edge of each row, in the order in which the rows are listed in rows.ts. */
  tops: number[];
}

/** Laid once for each order of the conditions. */
const laid = new WeakMap<readonly ConditionId[], Map<ArrangementId, Laid>>();

function laidOut(name: ArrangementId, order: readonly ConditionId[]): Laid {
  const known = laid.get(order) ?? new Map<ArrangementId, Laid>();
  laid.set(order, known);
  const found = known.get(name) ?? lay(name, order);
  known.set(name, found);
  return found;
}

/** The rows of an arrangement, one under another; conditions in the order given. */
function lay(name: ArrangementId, order: readonly ConditionId[]): Laid {
  const listed = narrowRows[name];
  const placeOf = ({ condition }: NarrowRow) => (condition ? order.indexOf(condition) : 0);
  const sorted = name === 'all' ? [...listed].sort((a, b) => placeOf(a) - placeOf(b)) : listed;
  let y = 0;
  const rows = sorted.map((row) => {
    const placed = { ...row, key: `${name} ${row.condition} ${row.control} ${row.verdict}`, y, opacity: 1 };
    y += row.height;
    return placed;
  });
  const tops = listed.map((row) => rows[sorted.indexOf(row)]?.y ?? 0);
  return { rows, tops };
}

/** A disc in an arrangement: centre from the picture's corner, and whether it is there at all. */
function seat(dot: Dot, name: ArrangementId, { tops }: Laid) {
  const place = dot.narrow[name];
  return place && { x: place.x, y: (tops[place.row] ?? 0) + place.y };
}

/**
 * @param stands which arrangement: see Pose.narrow
 * @param order the conditions from the first row on
 * @param strength how solid a disc is that the reader may have made pale, 0..1
 */
export function narrowAt(
  stands: number,
  order: readonly ConditionId[],
  strength: (dot: Dot) => number
): NarrowPicture {
  // The first step, the large disc alone, has the next one's arrangement, with nothing in it yet.
  const position = Math.max(stands - 1, 0);
  const index = Math.min(Math.floor(position), ARRANGEMENTS.length - 1);
  const share = position - index;
  const from = ARRANGEMENTS[index] ?? 'all';
  const to = ARRANGEMENTS[index + 1] ?? from;
  const begun = clamp01(stands);
  const [before, after] = [laidOut(from, order), laidOut(to, order)];
  const late = share >= 0.5;
  const words = late ? smoothstep(WORDS.back, 1, share) : 1 - smoothstep(0, WORDS.gone, share);
  const named = late ? after : before;
  const entered = smoothstep(0.6, 1, begun);
  return {
    arrangement: late ? to : from,
    rows: named.rows.map((row) => ({ ...row, opacity: words * entered })),
    dots: dots.flatMap((dot, i) => {
      const [start, end] = [seat(dot, from, before), seat(dot, to, after)];
      const place = start ?? end;
      if (!place) return [];
      // A disc without a place before comes from the left edge of its row, and goes back there.
      const there = start && end ? 1 : end ? smoothstep(0.35, 1, share) : 1 - smoothstep(0, 0.6, share);
      const come = Math.min(there, entered);
      const between = (way: number): Spot =>
        start && end ? { x: lerp(start.x, end.x, way), y: lerp(start.y, end.y, way) } : place;
      const at = start && end ? between(share) : { x: lerp(0, place.x, there), y: place.y };
      return [
        {
          dot,
          x: at.x,
          y: at.y,
          r: dot.r * come,
          opacity: come * strength(dot),
          seat: between(inStops(share, i, dots.length))
        }
      ];
    })
  };
}
