/**
 * Discs in strips: each strip starts at its left edge and grows to the right as more people were tested, so that its
 * length reads as a bar. Lengths are in dot units: a disc for n people has the radius √n.
 */
import type { Spot } from './types.ts';

/** Free room between two discs, dot units. */
const GAP = 1.6;
/** Below this two discs count as not touching, dot units. */
const A_HAIR = 1e-6;
/** By how much a strip grows when the discs do not fit, dot units. */
const TALLER = 1;

interface Disc extends Spot {
  r: number;
}

/** Radius of a disc, dot units: its area is in proportion to the people. */
export const radiusOf = (people: number): number => Math.sqrt(people);

const fits = (at: Disc, placed: readonly Disc[], height: number): boolean =>
  at.x >= at.r - A_HAIR &&
  at.y >= at.r - A_HAIR &&
  at.y <= height - at.r + A_HAIR &&
  placed.every((other) => Math.hypot(at.x - other.x, at.y - other.y) >= at.r + other.r + GAP - A_HAIR);

/** Places where a disc touches two of: the walls, the discs that stand already. */
function candidates(r: number, placed: readonly Disc[], height: number): Disc[] {
  const found: Disc[] = [
    { x: r, y: r, r },
    { x: r, y: height - r, r },
    { x: r, y: height / 2, r }
  ];
  for (const one of placed) {
    const reach = one.r + r + GAP;
    for (const y of [r, height - r, one.y]) {
      const aside = reach ** 2 - (y - one.y) ** 2;
      if (aside >= 0) found.push({ x: one.x + Math.sqrt(aside), y, r });
    }
    const up = reach ** 2 - (r - one.x) ** 2;
    if (up >= 0) for (const way of [1, -1]) found.push({ x: r, y: one.y + way * Math.sqrt(up), r });
    for (const other of placed) {
      if (other === one) continue;
      const far = other.r + r + GAP;
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const distance = Math.hypot(dx, dy);
      const along = (reach ** 2 - far ** 2 + distance ** 2) / (2 * distance);
      const off = reach ** 2 - along ** 2;
      if (off < 0) continue;
      const side = Math.sqrt(off) / distance;
      const share = along / distance;
      found.push({ x: one.x + share * dx - side * dy, y: one.y + share * dy + side * dx, r });
      found.push({ x: one.x + share * dx + side * dy, y: one.y + share * dy - side * dx, r });
    }
  }
  return found;
}

/** Discs from large to small, each as far left as it goes. */
function strip(radii: readonly number[], height: number): Disc[] {
  const order = radii.map((_, i) => i).sort((a, b) => (radii[b] ?? 0) - (radii[a] ?? 0));
  const placed: Disc[] = [];
  const seats = new Array<Disc>(radii.length);
  for (const i of order) {
    const r = radii[i] ?? 0;
    const free = candidates(r, placed, height).filter((at) => fits(at, placed, height));
    free.sort((a, b) => a.x - b.x || Math.abs(a.y - height / 2) - Math.abs(b.y - height / 2));
    const [seat] = free;
    if (!seat) throw new RangeError(`no room for a disc of ${r} in a strip ${height} high`);
    placed.push(seat);
    seats[i] = seat;
  }
  return seats;
}

/**
 * Packs discs into a strip that is at most `width` long and as low as that allows.
 * @param least the least height, dot units
 * @returns centres in the order given, from the strip's upper left corner, and the strip's height
 */
export function packed(
  radii: readonly number[],
  width: number,
  least: number
): { spots: Spot[]; height: number } {
  let height = Math.max(least, ...radii.map((r) => 2 * r));
  for (;;) {
    const discs = strip(radii, height);
    if (discs.every(({ x, r }) => x + r <= width)) {
      return { spots: discs.map(({ x, y }) => ({ x, y })), height };
    }
    height += TALLER;
  }
}
