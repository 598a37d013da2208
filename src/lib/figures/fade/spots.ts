/** Places of the marks: every one is a row of data; only its height on the way from the zero line is ours. */
import { clamp01, lerp } from '../../motion/progress';
import { ASIDE, LANES, STOPPED_AT, heightIn, onClock, type Band } from './geometry';
import { gaps, medians, shares, stopped, thoughts, type Counted, type Median } from './rows';

/** What a mark stands for, and what its words come from. */
export type SpotKind = 'thoughts' | 'shares' | 'gap' | 'median';

/** A mark's place, shares of the plot; `low` and `high` are ends of its interval along `axis`. */
export interface Spot {
  /** Id of the row it is. */
  row: string;
  kind: SpotKind;
  shape: 'ketamine' | 'midazolam' | 'ect' | 'inert-spray';
  x: number;
  y: number;
  low: number | null;
  high: number | null;
  axis: 'x' | 'y';
  /** The value was computed here. */
  computed: boolean;
  opacity: number;
}

/** A line through one arm of one study, shares of the plot. */
export interface Series {
  id: 'ketamine' | 'midazolam' | 'gap';
  study: string;
  points: [x: number, y: number][];
  opacity: number;
}

/** Marks begin to rise this many days before the line reaches them. */
const LEAD_DAYS = 1.2;
const LAST_DAY = Math.max(...thoughts.map(({ days }) => days));

/** The day the drawing of the pair has come to: before the dose at 0, the last visit at 1. */
export const dayOf = (sweep: number): number => lerp(-LEAD_DAYS, LAST_DAY, sweep);

/** Share of the way a mark has risen when the drawing has come to a day. */
export const risen = (at: number, day: number): number => clamp01((day - at + LEAD_DAYS) / LEAD_DAYS);

const asideOf = (arm: Counted['arm']): number => (arm === 'ketamine' ? -ASIDE : ASIDE);

/** The pair of arms. */
export function pairSpots(band: Band, sweep: number, presence: number): Spot[] {
  const day = dayOf(sweep);
  return thoughts.map((row): Spot => {
    const up = risen(row.days, day);
    const height = (value: number) => lerp(band.bottom, heightIn('thoughts', band, value), up);
    return {
      row: row.row,
      kind: 'thoughts',
      shape: row.arm,
      x: onClock('dose', row.days) + asideOf(row.arm),
      y: height(row.value),
      low: height(row.low),
      high: height(row.high),
      axis: 'y',
      computed: false,
      opacity: presence * Math.min(1, up * 3)
    };
  });
}

/** A line as far as it has been drawn: whole segments, and the part of the one under way. */
export function drawnTo(points: readonly [number, number][], x: number): [number, number][] {
  const drawn: [number, number][] = [];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (point[0] <= x) {
      drawn.push(point);
      continue;
    }
    if (before && before[0] < x)
      drawn.push([x, lerp(before[1], point[1], (x - before[0]) / (point[0] - before[0]))]);
    break;
  }
  return drawn;
}

/** The pair's lines, each through its own arm. */
export function pairSeries(band: Band, sweep: number, presence: number): Series[] {
  return (['midazolam', 'ketamine'] as const).map((arm) => ({
    id: arm,
    study: 'su2023',
    points: drawnTo(
      thoughts
        .filter((row) => row.arm === arm)
        .map(({ days, value }) => [onClock('dose', days) + asideOf(arm), heightIn('thoughts', band, value)]),
      onClock('dose', dayOf(sweep)) + asideOf(arm)
    ),
    opacity: presence
  }));
}

/** Shares of the ketamine arms: never joined, since what was pooled may differ from day to day. */
export const shareSpots = (band: Band, up: number, presence: number): Spot[] =>
  shares.map((row) => ({
    row: row.row,
    kind: 'shares',
    shape: 'ketamine',
    x: onClock('dose', row.days),
    y: lerp(band.bottom, heightIn('shares', band, row.value), up),
    low: null,
    high: null,
    axis: 'y',
    computed: false,
    opacity: presence * Math.min(1, up * 3)
  }));

export function gapMarks(band: Band, up: number, presence: number): { spots: Spot[]; line: Series } {
  const opacity = presence * Math.min(1, up * 3);
  const spots = gaps.map((row): Spot => ({
    row: row.row,
    kind: 'gap',
    shape: 'ketamine',
    x: onClock('dose', row.days),
    y: lerp(band.bottom, heightIn('gap', band, row.value), up),
    low: null,
    high: null,
    axis: 'y',
    computed: true,
    opacity
  }));
  const points = spots.map(({ x, y }): [number, number] => [x, y]);
  return { spots, line: { id: 'gap', study: 'wilkinson2018', points, opacity } };
}

/** A median and its range, as far as time has passed on its clock. */
function medianSpot(row: Median, clock: 'course' | 'lots', y: number, day: number, presence: number): Spot {
  const at = (days: number) => onClock(clock, Math.min(days, day));
  const shape = row.id === 'ect' ? 'ect' : row.id === 'stopped' ? 'inert-spray' : 'ketamine';
  const ranged = row.low !== null && row.high !== null;
  return {
    row: row.row,
    kind: 'median',
    shape,
    x: at(row.days),
    y,
    low: ranged ? at(row.low ?? 0) : null,
    high: ranged ? at(row.high ?? 0) : null,
    axis: 'x',
    computed: false,
    opacity: presence
  };
}

/** Days the second clock is followed for. */
const LONGEST = Math.max(...medians.map(({ days, high }) => Math.max(days, high ?? 0)));

/** Words come when their mark has arrived: 0 before, 1 from its day on. */
export const arrived = (days: number, elapsed: number): number => {
  const SOON_DAYS = 2;
  return clamp01((elapsed * LONGEST - days + SOON_DAYS) / SOON_DAYS);
};

/** The medians of the second clock; all run at one pace, and each stops at its day. */
export const courseSpots = (elapsed: number, presence: number): Spot[] =>
  medians.map((row) =>
    medianSpot(row, 'course', LANES[row.id as keyof typeof LANES], elapsed * LONGEST, presence)
  );

export const stoppedSpot = (elapsed: number, presence: number): Spot =>
  medianSpot(stopped, 'lots', STOPPED_AT, elapsed * stopped.days, presence);
