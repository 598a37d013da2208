/** Discs as few paths: one for all that are filled alike and equally solid, and one for what stands inside them. */
import { BAR, LOOKS, RING } from './looks';
import type { Placed } from './points';
import type { VerdictId } from './types';

export interface Shade {
  verdict: VerdictId;
  /** As an attribute; none for solid discs. */
  opacity: string | undefined;
  discs: string;
  /** The bars or rings inside; empty where there are none. */
  inside: string;
}

/** Steps of opacity between nothing and solid. */
const STEPS = 25;
const VERDICTS = Object.keys(LOOKS) as VerdictId[];

const two = (value: number): string => value.toFixed(2);
const circle = (x: number, y: number, r: number): string =>
  `M${two(x - r)} ${two(y)}a${two(r)} ${two(r)} 0 1 1 ${two(2 * r)} 0a${two(r)} ${two(r)} 0 1 1 ${two(-2 * r)} 0z`;

/** What is inside a disc, as a path. */
function insideOf(verdict: VerdictId, { x, y, r }: Placed): string {
  const { inside } = LOOKS[verdict];
  if (inside === 'bar') return `M${two(x - BAR * r)} ${two(y)}h${two(2 * BAR * r)}`;
  return inside === 'ring' ? circle(x, y, RING * r) : '';
}

/** The shades of some discs, the least solid of a filling first; what cannot be seen is left out. */
export function shadesOf(discs: readonly Placed[]): Shade[] {
  const shades: Shade[] = [];
  for (const verdict of VERDICTS) {
    const { width } = LOOKS[verdict];
    const bySolidity = new Map<number, Placed[]>();
    for (const disc of discs) {
      if (disc.dot.verdict !== verdict) continue;
      const step = Math.round(disc.opacity * STEPS);
      if (step > 0) bySolidity.set(step, [...(bySolidity.get(step) ?? []), disc]);
    }
    for (const [step, alike] of [...bySolidity].sort(([a], [b]) => a - b)) {
      shades.push({
        verdict,
        opacity: step < STEPS ? two(step / STEPS) : undefined,
        // The outline lies inside the edge.
        discs: alike.map(({ x, y, r }) => circle(x, y, Math.max(r - width / 2, 0))).join(''),
        inside: alike.map((disc) => insideOf(verdict, disc)).join('')
      });
    }
  }
  return shades;
}
