/** Which dot a tap or a key means. */
import { within, type Spot } from './geometry';
import { places } from './network';
import type { PatternScene } from './scene';
import { NETWORKS } from './weights';

/** Farther from every dot than this, a tap means none of them, drawing units. */
const REACH = 90;

/**
 * The dot nearest to a tap, in whichever network it lies: a finger need not be exact.
 * @param point drawing units
 * @returns the dot's index, or undefined if none is near
 */
export function dotNear({ stands, walk }: PatternScene, point: Spot): number | undefined {
  let best: { dot: number; away: number } | undefined;
  for (const network of NETWORKS) {
    if (walk.network !== 'both' && walk.network !== network) continue;
    const [px, py] = within(stands[network], point);
    places.forEach(([x, y], dot) => {
      const away = Math.hypot(x - px, y - py) * stands[network].scale;
      if (away <= REACH && away < (best?.away ?? Infinity)) best = { dot, away };
    });
  }
  return best?.dot;
}

/**
 * The dot a key asks for: one on, one back, first or last.
 * @returns undefined for every other key
 */
export function dotByKey(key: string, start: number): number | undefined {
  const last = places.length - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(last, start + 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, start - 1);
  return undefined;
}
