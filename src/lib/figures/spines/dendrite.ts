/**
 * One stretch of dendrite, grown from a seed: a heading that drifts as it goes, and places for spines set down along
 * the way. Every place has a rank of its own, so that a modelled density says which of them hold a spine.
 * Lengths are in drawing units (50 to the micrometre), around y = 0.
 */
import { clamp, lerp } from '$lib/motion/progress';
import { seeded } from '$lib/motion/seeded';

/** A point of the dendrite's axis with its unit tangent and half the thickness there. */
export interface AxisPoint {
  x: number;
  y: number;
  tx: number;
  ty: number;
  radius: number;
}

/** A place where a spine stands, has stood or may stand. */
export interface Site extends AxisPoint {
  /** −1 above the dendrite, 1 below. */
  side: -1 | 1;
  /** Direction of the spine: unit vector away from the axis. */
  dx: number;
  dy: number;
  /** Size beside its neighbours, about 0.86 to 1.08. */
  size: number;
  /** Bend of the neck, −1..1. */
  bend: number;
  /** Among the places of a healthy dendrite: its rank 0..1; a spine is here while the density is above it. */
  keepRank: number | null;
  /** Its head is broad while the share of broad heads is above this rank, 0..1. */
  headRank: number;
  /** Order in which new spines come at the free places, 0..1. */
  formRank: number;
}

const SEED = 61;
export const REACH = { from: -440, to: 1640 } as const;
const PACE = 10;
/** Thickness at both ends: the cell body lies to the left. */
const RADIUS = { from: 26, to: 19 } as const;
/** Distance from one place to the next along the dendrite, both sides together. */
const GAP = 21.5;
/** Of how many places one is free in a healthy dendrite: room for spines where none stood. */
const FREE_EVERY = 5;
/** Multiples of these fractions spread ranks evenly over every run of neighbours (golden and plastic ratios). */
const SPREAD = { keep: 0.618034, head: 0.754878, form: 0.56984 } as const;
const rank = (index: number, spread: number, offset: number): number => (index * spread + offset) % 1;

function growAxis(next: () => number): AxisPoint[] {
  const points: AxisPoint[] = [];
  let y = 6;
  let heading = 0.05;
  let drift = 0;
  for (let x = REACH.from; x <= REACH.to; x += PACE) {
    const along = (x - REACH.from) / (REACH.to - REACH.from);
    const radius =
      lerp(RADIUS.from, RADIUS.to, along) + 1.6 * Math.sin(x * 0.017) + 1.2 * Math.sin(x * 0.0061);
    points.push({ x, y, tx: Math.cos(heading), ty: Math.sin(heading), radius });
    drift = drift * 0.86 + (next() - 0.5) * 0.026;
    // Neighbouring tissue holds it on course.
    heading = clamp((heading + drift) * 0.96 - y * 0.0013, -0.2, 0.2);
    y += Math.tan(heading) * PACE;
  }
  return points;
}

function plantSites(axis: readonly AxisPoint[], next: () => number): Site[] {
  const sites: Site[] = [];
  let healthy = 0;
  let side: -1 | 1 = -1;
  for (let x = REACH.from + 20; x < REACH.to - 20; x += GAP * (0.78 + next() * 0.44)) {
    const place = axis[Math.round((x - REACH.from) / PACE)] ?? axis[0];
    if (!place) break;
    const lean = (next() - 0.5) * 0.34;
    const index = sites.length;
    const free = index % FREE_EVERY === 2;
    const [nx, ny] = [-place.ty * side, place.tx * side];
    const length = Math.hypot(nx + place.tx * lean, ny + place.ty * lean);
    sites.push({
      ...place,
      x,
      side,
      dx: (nx + place.tx * lean) / length,
      dy: (ny + place.ty * lean) / length,
      size: 0.86 + next() * 0.22,
      bend: lean * 2.4,
      keepRank: free ? null : rank(healthy, SPREAD.keep, 0.11),
      headRank: rank(index, SPREAD.head, 0.37),
      formRank: rank(index, SPREAD.form, 0.235)
    });
    if (!free) healthy++;
    side = side < 0 ? 1 : -1;
  }
  return sites;
}

const next = seeded(SEED);
export const axis: readonly AxisPoint[] = growAxis(next);
export const sites: readonly Site[] = plantSites(axis, next);

/** Spines of the healthy dendrite: what a density of 1 stands for. */
export const HEALTHY_COUNT = sites.filter(({ keepRank }) => keepRank !== null).length;
