import { clamp01 } from './progress';

/** A stop on a route: place and turn (degrees). */
export type Waypoint = readonly [x: number, y: number, turn?: number];

export interface Place {
  x: number;
  y: number;
  turn: number;
}

const spline = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/**
 * A smooth way through waypoints (uniform Catmull-Rom).
 * @returns the place at a share of the way, 0..1; shares outside are clamped
 */
export function route(waypoints: readonly Waypoint[]): (share: number) => Place {
  const last = waypoints.length - 1;
  const stop = (i: number): Waypoint => waypoints[Math.max(0, Math.min(last, i))] as Waypoint;
  return (share) => {
    const along = clamp01(share) * last;
    const i = Math.min(Math.floor(along), last - 1);
    const t = along - i;
    const mix = (pick: (waypoint: Waypoint) => number) =>
      spline(pick(stop(i - 1)), pick(stop(i)), pick(stop(i + 1)), pick(stop(i + 2)), t);
    return { x: mix((w) => w[0]), y: mix((w) => w[1]), turn: mix((w) => w[2] ?? 0) };
  };
}
