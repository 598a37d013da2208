/** Calcium as a crowd: each ink is one path for every ion, since many things that move each cost a frame its own share. */
import { disc, stamp, stamped, type Spot } from '$lib/marks/stamp';

/** An ion: where it is, its size beside the glyph's, and what it has of its water, 0..1. */
export interface Ion {
  x: number;
  y: number;
  scale: number;
  water: number;
}

/** Radius of the ion in the shared glyph, and of its water beside it, drawing units. */
const RADIUS = 12;
const WATER = 1.62;
/** Smaller ones would be all rim. */
const SMALLEST = 0.2;
const signs = stamp('M-8.4 0L-1 0M-4.7 -3.7L-4.7 3.7M1 0L8.4 0M4.7 -3.7L4.7 3.7');

export interface CalciumPaths {
  water: string;
  core: string;
  charge: string;
}

/** Path data of the crowd. Water comes out of the ion and goes back into it. */
export function calciumPaths(ions: readonly Ion[]): CalciumPaths {
  const seen = ions.filter(({ scale }) => scale > SMALLEST);
  const spots: Spot[] = seen.map(({ x, y, scale }) => ({ x, y, scale, turn: 0 }));
  return {
    water: seen
      .filter(({ water }) => water > 0)
      .map(({ x, y, scale, water }) => disc(x, y, RADIUS * scale * (1 + (WATER - 1) * water)))
      .join(''),
    core: stamped(({ x, y, scale }) => disc(x, y, RADIUS * scale), spots),
    charge: stamped(signs, spots)
  };
}
