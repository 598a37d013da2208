/**
 * Ions as a crowd, at the sizes of the shared glyphs: each ink is one path, whatever their number, since many things that
 * move each cost a frame its own share. Parts of one path have one opacity: an ion that comes or goes grows or shrinks.
 */
import { lerp } from '../motion/progress';
import { disc, stamp, stamped, type Spot } from './stamp';

export type IonName = 'na' | 'ca';

export interface Ion extends Spot {
  /** How far it has come, 0..1: its share of its size. */
  grown: number;
  /** What it has of its water, 0..1. */
  water: number;
}

/** Of an ion in its glyph, and of its water beside it, drawing units. */
const RADIUS: Record<IonName, number> = { na: 10, ca: 12 };
const WATER = 1.62;
/** An ion grows from this share of its size: smaller ones would be all rim. */
const SMALLEST = 0.25;
const CHARGES: Record<IonName, (spot: Spot) => string> = {
  na: stamp('M-3.1 0L3.1 0M0 -3.1L0 3.1'),
  ca: stamp('M-8.4 0L-1 0M-4.7 -3.7L-4.7 3.7M1 0L8.4 0M4.7 -3.7L4.7 3.7')
};

/** Path data, one for each ink. */
export interface IonPaths {
  water: string;
  core: string;
  charge: string;
}

/** Path data of a crowd of one kind. Water comes out of an ion and goes back into it. */
export function ionPaths(name: IonName, ions: readonly Ion[]): IonPaths {
  const seen = ions
    .filter(({ grown }) => grown > SMALLEST)
    .map((ion) => ({ ...ion, scale: ion.scale * ion.grown }));
  const radius = RADIUS[name];
  return {
    water: seen
      .filter(({ water }) => water > 0)
      .map(({ x, y, scale, water }) => disc(x, y, radius * scale * lerp(1, WATER, water)))
      .join(''),
    core: stamped(({ x, y, scale }) => disc(x, y, radius * scale), seen),
    charge: stamped(CHARGES[name], seen)
  };
}
