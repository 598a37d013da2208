/** Where lanes, rows and values stand: shares of the plot, 0..1, y from the top. */
import { lerp } from '$lib/motion/progress';
import type { Group, Unit } from './groups';

/** Ends of the axes: SD units (below 0 favours ketamine), and people of 100. */
export const DOMAIN: Readonly<Record<Unit, readonly [from: number, to: number]>> = {
  effect: [-2.4, 0.8],
  people: [0, 100]
};

/** The axis of differences against ECT: people of 100 more with ECT; below 0 more with ketamine. */
export const ECT_DOMAIN = [-40, 40] as const;

/** A strip's width while strips stand apart, and where each begins in the room that is left, 0..1. */
const APART = 0.7;
const BEGINS: Readonly<Record<Group, number>> = { saline: 0, spray: 0.5, midazolam: 1, asleep: 0.42 };

/** Room above and below the rows of a lane, in rows. */
const PADDING = 0.7;
/** An empty lane's height, in rows: room for the words that say so. */
const EMPTY = 0.55;
/** Between two lanes, share of the plot. */
const GAP = 0.012;

/** A comparison's strip. */
export interface Lane {
  group: Group;
  top: number;
  height: number;
  left: number;
  width: number;
  /** Where its zero stands. */
  zero: number;
  /** 0..1: how far it is there. */
  presence: number;
  /** Rows it has in full. */
  count: number;
}

export interface LaneRequest {
  group: Group;
  /** Rows there are, and the number there is room for just now. */
  count: number;
  room: number;
  /** 0..1. */
  presence: number;
}

/** A value's place in a strip. */
export const placeIn = (lane: Pick<Lane, 'left' | 'width'>, unit: Unit, value: number): number => {
  const [from, to] = DOMAIN[unit];
  return lane.left + (lane.width * (value - from)) / (to - from);
};

/**
 * Lanes from top to bottom.
 * @param apart 0 all on one zero line, 1 each on its own
 */
export function lanesOf(requests: readonly LaneRequest[], unit: Unit, apart: number): Lane[] {
  const rowsOf = ({ count, room }: LaneRequest) => PADDING + (count > 0 ? room : EMPTY);
  const total = requests.reduce((sum, request) => sum + request.presence * rowsOf(request), 0);
  let top = 0;
  return requests.map((request) => {
    const { group, presence, count } = request;
    const whole = (presence * rowsOf(request)) / total;
    const width = lerp(1, APART, apart);
    const left = apart * (1 - APART) * BEGINS[group];
    const gap = Math.min(GAP, whole / 4);
    const lane = {
      group,
      top: top + gap / 2,
      height: whole - gap,
      left,
      width,
      zero: placeIn({ left, width }, unit, 0),
      presence,
      count
    };
    top += whole;
    return lane;
  });
}

/** The height of a row and of the step to the next, in a lane that has room for `room` rows. */
export function rowIn(lane: Lane, index: number, room: number): { y: number; step: number } {
  const step = lane.height / (PADDING + room);
  const open = lane.count > 1 ? (room - 1) / (lane.count - 1) : 0;
  return { y: lane.top + step * (PADDING / 2 + 0.5 + index * open), step };
}

/** A difference's place on its own strip of the ECT board. */
export const ectPlace = (difference: number): number =>
  (difference - ECT_DOMAIN[0]) / (ECT_DOMAIN[1] - ECT_DOMAIN[0]);

/** Where the strip of a difference against ECT stands in the row of both, shares. */
export const ectStrip = (index: number): { left: number; width: number } => ({
  left: index * 0.5 + 0.02,
  width: 0.46
});

export interface AxisTick {
  value: number;
  text: string;
}

export const TICKS: Readonly<Record<Unit, readonly AxisTick[]>> = {
  effect: [
    { value: -2, text: '2' },
    { value: -1, text: '1' },
    { value: 0, text: '0' }
  ],
  people: [0, 25, 50, 75, 100].map((value) => ({ value, text: String(value) }))
};

/** One axis for all strips is true only once they stand in line: its marks come at the end of the slide. */
export const tickOpacity = ({ aligned }: { aligned: number }): number => Math.max(0, aligned * 8 - 7);
