/** Outlines of what moves here, around the origin, at the sizes of the shared glyphs. */
import { hexagon, polyline, roundPolygon, type Point } from '$lib/marks/path';
import { disc, stamp, type Spot } from '$lib/marks/stamp';

/** A ring of ketamine: radius, distance of its middle from the molecule's, and how much its corners are rounded. */
const RING = { radius: 10.6, away: 9.4, corner: 3 };
/** Its chlorine: place and radius. */
const CHLORINE = { x: 14.9, y: -10.6, radius: 4.4 };
const ring = (radius: number, away: number): Point[] => hexagon(radius, 30).map(([x, y]) => [x + away, y]);
const rings = stamp(
  roundPolygon(ring(RING.radius, RING.away), RING.corner) +
    roundPolygon(ring(RING.radius, -RING.away), RING.corner)
);

/** Ketamine in three inks: rings and chlorine; the bond that covers their seam; the light ring inside. */
export const KETAMINE = {
  body: (spot: Spot): string => {
    const { x, y, turn, scale } = spot;
    const angle = (turn * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
    const chlorine = disc(
      x + CHLORINE.x * cos - CHLORINE.y * sin,
      y + CHLORINE.x * sin + CHLORINE.y * cos,
      CHLORINE.radius * scale
    );
    return rings(spot) + chlorine;
  },
  bond: stamp('M-1.2 -4.5L1.2 -4.5L1.2 4.5L-1.2 4.5Z'),
  inner: stamp(`${polyline(ring(5, -RING.away))}Z`)
};

/** Glutamate: a capsule, and the light on it. */
export const GLUTAMATE = {
  body: stamp(
    'M-6 -7L6 -7C9.9 -7 13 -3.9 13 0C13 3.9 9.9 7 6 7L-6 7C-9.9 7 -13 3.9 -13 0C-13 -3.9 -9.9 -7 -6 -7Z'
  ),
  light: stamp('M-6.5 -2.4L4 -2.4')
};

/** Radius of the ring around glutamate that was not there before. */
const EXTRA_RADIUS = 11.5;
export const extraRing = ({ x, y }: Spot): string => disc(x, y, EXTRA_RADIUS);
