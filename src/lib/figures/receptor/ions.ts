/**
 * The stream of ions as a few paths, at the sizes of the shared glyphs: one path for each ink of each ion, whatever their
 * number. As nodes of their own each would cost every frame a transform. One that comes or goes grows or shrinks, and
 * one that sheds its water draws the ring in.
 */
import { lerp } from '$lib/motion/progress';
import { disc, stamp, stamped, type Spot } from '$lib/marks/stamp';
import type { Particle } from './particles';

export const IONS = ['ca', 'na'] as const;
export type Ion = (typeof IONS)[number];

/** Radius of each ion's disc; of its ring of water beside that; and half the length of a sign's arms, and its place. */
const RADIUS: Record<Ion, number> = { ca: 12, na: 10 };
const WATER = 1.62;
const SIGN = { arm: 0.31, away: 0.39 };
/** Share of its size below which one is not drawn: a dot of outline would be left of it. */
const LEAST = 0.06;

const plus = (x: number, arm: number): string => `M${x - arm} 0L${x + arm} 0M${x} ${-arm}L${x} ${arm}`;
const signs: Record<Ion, (spot: Spot) => string> = {
  ca: stamp(
    plus(-RADIUS.ca * SIGN.away, RADIUS.ca * SIGN.arm) + plus(RADIUS.ca * SIGN.away, RADIUS.ca * SIGN.arm)
  ),
  na: stamp(plus(0, RADIUS.na * SIGN.arm))
};

export interface IonPaths {
  water: string;
  body: string;
  signs: string;
}

/** @param particles those in passage, of any kind */
export function ionPaths(particles: readonly Particle[], ion: Ion): IonPaths {
  const radius = RADIUS[ion];
  const spots = particles
    .filter(({ glyph, opacity }) => glyph === ion && opacity > LEAST)
    .map(({ x, y, turn, scale, opacity, water = 0 }) => ({ x, y, turn, scale: scale * opacity, water }));
  return {
    water: spots
      .filter(({ water }) => water > 0)
      .map(({ x, y, scale, water }) => disc(x, y, radius * scale * lerp(1, WATER, water)))
      .join(''),
    body: spots.map(({ x, y, scale }) => disc(x, y, radius * scale)).join(''),
    signs: stamped(signs[ion], spots)
  };
}
