/** The second road: single packets of glutamate, ketamine in the pore of a receptor at rest, and seeds made close by. */
import { clamp01, lerp, smoothstep } from '$lib/motion/progress';
import { route, type Waypoint } from '$lib/motion/route';
import { unlessNew } from '$lib/motion/unlessNew';
import { drifting, type Particle } from './particle';

const ketamineIn = route([
  [24, 60, -60],
  [52, 120, -40],
  [96, 172, -70],
  [96, 212, -50],
  [96, 243, -12]
]);
const KETAMINE_NEARBY: readonly Waypoint[] = [
  [166, 138, 30],
  [24, 176, -50]
];
const QUANTA: readonly Waypoint[] = [
  [134, 102, 20],
  [58, 128, -30]
];
/** Seeds made at the second road's ribosomes: where from, and how far each is on its way to the store. */
const LOCAL_SEEDS: readonly { from: Waypoint; reach: number }[] = [
  { from: [300, 596, 10], reach: 1 },
  { from: [300, 596, 30], reach: 0.66 },
  { from: [214, 586, -20], reach: 0.62 }
];

const seedWays = LOCAL_SEEDS.map(({ from }, i) =>
  route([from, [322 - i * 20, 552, 20], [354, 516, -20], [336, 444, 10]])
);

/** A crowd that comes down from above: its glyph and size, from how high, and where in the drift its first one stands. */
interface Arrival {
  name: string;
  glyph: Particle['glyph'];
  scale: number;
  above: number;
  drift: number;
}
const NEARBY: Arrival = { name: 'near', glyph: 'ketamine', scale: 0.7, above: 160, drift: 30 };
const QUANTUM: Arrival = { name: 'quantum', glyph: 'glutamate', scale: 0.8, above: 120, drift: 40 };

/** @param around how far it has come, 0..1 */
const arriving = (
  places: readonly Waypoint[],
  { name, glyph, scale, above, drift }: Arrival,
  around: number,
  stir: number
): Particle[] =>
  places.map(([x, y, turn = 0], i) => {
    const [dx, dy] = drifting(i + drift, stir);
    return {
      id: `${name}-${i}`,
      glyph,
      x: x + dx,
      y: y + dy - (1 - around) * above,
      turn,
      scale,
      opacity: around
    };
  });

export const secondRoadAt = unlessNew(
  (around: number, inPore: number, localMade: number, open: number, stir: number): readonly Particle[] => {
    if (around === 0) return [];
    const nearby = arriving(KETAMINE_NEARBY, NEARBY, around, stir);
    const quanta = arriving(QUANTA, QUANTUM, around, stir);
    const one: Particle = {
      id: 'ketamine',
      glyph: 'ketamine',
      ...ketamineIn(inPore),
      scale: 0.84,
      opacity: smoothstep(0, 0.15, inPore)
    };
    const seeds = LOCAL_SEEDS.map(({ reach }, i): Particle => {
      const share = localMade * reach;
      const place = (seedWays[i] as (typeof seedWays)[number])(share);
      return {
        id: `local-${i}`,
        glyph: 'bdnf',
        ...place,
        scale: lerp(0.4, i === 0 ? 0.7 : 0.9, clamp01(share * 3)),
        opacity: smoothstep(0.02, 0.2, localMade) * open
      };
    });
    return [...nearby, ...quanta, one, ...seeds];
  }
);
