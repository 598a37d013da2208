/** Outlines of ions around the origin, at the sizes of the shared glyphs: water, ion, and its charge. */
import { disc, stamp, type Spot } from '$lib/marks/stamp';

export type IonName = 'na' | 'ca';
type Outline = (spot: Spot) => string;

/** Radius of the water around an ion, beside the ion's own. */
const WATER = 1.62;
const circle =
  (radius: number): Outline =>
  ({ x, y, scale }) =>
    disc(x, y, radius * scale);

const ion = (radius: number, charge: string) => ({
  water: circle(radius * WATER),
  core: circle(radius),
  charge: stamp(charge)
});

export const IONS: Record<IonName, Record<'water' | 'core' | 'charge', Outline>> = {
  na: ion(10, 'M-3.1 0L3.1 0M0 -3.1L0 3.1'),
  ca: ion(12, 'M-8.4 0L-1 0M-4.7 -3.7L-4.7 3.7M1 0L8.4 0M4.7 -3.7L4.7 3.7')
};
