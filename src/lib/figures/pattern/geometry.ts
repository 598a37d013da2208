/** Where things are, in the drawing's units; the network's own units have their origin in its middle. */
import { at, oneDecimal, type Point } from '$lib/marks/path';
import { clamp01, lerp } from '$lib/motion/progress';
import type { Camera } from '../figure';
import { lines, places, trips, type Leg, type Line } from './network';

/** A place in the network's own units. */
export type Spot = Point;

/** Dots on the loop; they come first. */
export const loopSize = lines.filter(({ kind }) => kind === 'loop').length;

/** Where the network stands, and how large: alone, and when there are two. */
export interface Stand {
  x: number;
  y: number;
  scale: number;
}
const ALONE: Stand = { x: 530, y: 480, scale: 0.94 };
const LEFT: Stand = { x: 342, y: 452, scale: 0.84 };
const RIGHT: Stand = { x: 858, y: 452, scale: 0.84 };
/** The one network that a reader chose to walk. */
const CHOSEN: Stand = { x: 600, y: 452, scale: 0.84 };

const standBetween = (from: Stand, to: Stand, share: number): Stand => ({
  x: lerp(from.x, to.x, share),
  y: lerp(from.y, to.y, share),
  scale: lerp(from.scale, to.scale, share)
});

/**
 * @param fork 0 one network, 1 two apart
 * @param chosen 0 as the fork has it, 1 the only one a reader looks at
 */
export const standAt = (which: 'left' | 'right', fork: number, chosen = 0): Stand =>
  standBetween(standBetween(ALONE, which === 'left' ? LEFT : RIGHT, fork), CHOSEN, chosen);

const WIDE: Camera = { x: 90, y: 20, width: 1020, height: 860 };
const NARROW_ONE: Camera = { x: 228, y: 150, width: 660, height: 660 };
const NARROW_TWO: Camera = { x: 92, y: 150, width: 1016, height: 660 };
const NARROW_CHOSEN: Camera = { x: 270, y: 150, width: 660, height: 660 };

const cameraBetween = (from: Camera, to: Camera, share: number): Camera => ({
  ...from,
  x: lerp(from.x, to.x, share),
  width: lerp(from.width, to.width, share)
});

export const camerasAt = (fork: number, chosen: number): { wide: Camera; narrow: Camera } => ({
  wide: WIDE,
  narrow: cameraBetween(cameraBetween(NARROW_ONE, NARROW_TWO, fork), NARROW_CHOSEN, chosen)
});

/** A point of the drawing in a network's own units. */
export const within = (stand: Stand, [x, y]: Point): Point => [
  (x - stand.x) / stand.scale,
  (y - stand.y) / stand.scale
];

/** Start, control point and end of a line. */
type Curve = readonly [Point, Point, Point];

function curveOf({ from, to, bow }: Line): Curve {
  const [x1, y1] = places[from] ?? [0, 0];
  const [x2, y2] = places[to] ?? [0, 0];
  return [
    [x1, y1],
    [(x1 + x2) / 2 + (y2 - y1) * bow, (y1 + y2) / 2 - (x2 - x1) * bow],
    [x2, y2]
  ];
}

const between = (a: Point, b: Point, share: number): Point => [
  lerp(a[0], b[0], share),
  lerp(a[1], b[1], share)
];

const pointOn = ([start, control, end]: Curve, share: number): Point =>
  between(between(start, control, share), between(control, end, share), share);

const written = ([start, control, end]: Curve): string => `M${at(...start)}Q${at(...control)} ${at(...end)}`;

const curves = lines.map(curveOf);

/** Whole lines. */
export const linePaths: readonly string[] = curves.map(written);

const joined = (wanted: Line['kind']): string =>
  lines.flatMap(({ kind }, index) => (kind === wanted ? [linePaths[index] ?? ''] : [])).join('');

/** All lines of a kind as one path, for those that do not move one by one. */
export const joinedPaths = { loop: joined('loop'), way: joined('way') } as const;

/** The first part of a line, from its start or, backward, from its end. */
export function linePart(index: number, share: number, backward = false): string {
  const curve = curves[index] as Curve;
  const [start, control, end] = backward ? ([curve[2], curve[1], curve[0]] as const) : curve;
  if (share <= 0) return '';
  return written([start, between(start, control, share), pointOn([start, control, end], share)]);
}

/** Pieces a line is cut into to measure it. */
const PIECES = 8;
const lengthOf = (curve: Curve): number => {
  let sum = 0;
  for (let i = 1; i <= PIECES; i++) {
    const [a, b] = [pointOn(curve, (i - 1) / PIECES), pointOn(curve, i / PIECES)];
    sum += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  return sum;
};
const lengths = curves.map(lengthOf);

export type TripName = keyof typeof trips;

export interface Trip {
  length: number;
  legs: readonly (Leg & { from: number; to: number })[];
}

/** A round trip with the share of the way at which each line begins and ends. */
function measured(legs: readonly Leg[]): Trip {
  const length = legs.reduce((sum, { line }) => sum + (lengths[line] ?? 0), 0);
  let walked = 0;
  return {
    length,
    legs: legs.map((leg) => {
      const from = walked / length;
      walked += lengths[leg.line] ?? 0;
      return { ...leg, from, to: walked / length };
    })
  };
}

export const measuredTrips: Readonly<Record<TripName, Trip>> = {
  wander: measured(trips.wander),
  loop: measured(trips.loop),
  trial: measured(trips.trial),
  practice: measured(trips.practice)
};

/** Where a walker is; trips are round, so a share of 1.2 or −0.8 is one of 0.2. */
export function placeOn(name: TripName, share: number): Point {
  const { legs } = measuredTrips[name];
  const round = share - Math.floor(share);
  const leg = legs.find(({ to }) => round <= to) ?? legs[legs.length - 1];
  if (!leg) return [0, 0];
  const along = clamp01((round - leg.from) / (leg.to - leg.from));
  return pointOn(curves[leg.line] as Curve, leg.backward ? 1 - along : along);
}

/** A place on one line, as it is walked. */
export function placeOnLine({ line, backward }: Leg, share: number): Point {
  return pointOn(curves[line] as Curve, backward ? 1 - share : share);
}

export const standTransform = ({ x, y, scale }: Stand): string =>
  `translate(${oneDecimal(x)} ${oneDecimal(y)}) scale(${scale.toFixed(3)})`;
