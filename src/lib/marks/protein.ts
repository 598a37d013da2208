/**
 * Protein-like lumps: a smooth union of discs scattered in ellipses, cut into height slices that catch the light
 * from the upper left. Slow and large, so it runs when pages are built, never in a browser.
 */
import { contours } from 'd3';
import { seeded } from '$lib/motion/seeded';
import { lerp } from '$lib/motion/progress';
import { smoothClosed, type Point } from './path';
import { lifted, shaded } from './tint';

/** Centre, radii, turn in degrees. */
export type Ellipse = readonly [cx: number, cy: number, rx: number, ry: number, turn?: number];
type Disc = readonly [x: number, y: number, radius: number];

interface LumpOptions {
  discRadius?: number;
  seed?: number;
  slices?: number;
  /** Grid step of the contour, drawing units. */
  step?: number;
}

const LIGHT: Point = [-1.2, -1.6];
const HEIGHT_NOISE = 0.22;
const RIM = 0.12;
const TRIES = 5200;

/** Dome height (0..1) of a union of ellipses; −1 outside. */
function dome(ellipses: readonly Ellipse[]): (x: number, y: number) => number {
  return (x, y) => {
    let height = -1;
    for (const [cx, cy, rx, ry, turn = 0] of ellipses) {
      const angle = (-turn * Math.PI) / 180;
      const dx = x - cx;
      const dy = y - cy;
      const u = (dx * Math.cos(angle) - dy * Math.sin(angle)) / rx;
      const v = (dx * Math.sin(angle) + dy * Math.cos(angle)) / ry;
      const reach = u * u + v * v;
      if (reach < 1) height = Math.max(height, Math.sqrt(1 - reach));
    }
    return height;
  };
}

function bounds(ellipses: readonly Ellipse[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [cx, cy, rx, ry] of ellipses) {
    const reach = Math.max(rx, ry);
    box[0] = Math.min(box[0], cx - reach);
    box[1] = Math.min(box[1], cy - reach);
    box[2] = Math.max(box[2], cx + reach);
    box[3] = Math.max(box[3], cy + reach);
  }
  return box;
}

/** Smooth union of discs as one closed path (log-sum-exp of signed distances, then its zero contour). */
function union(discs: readonly Disc[], softness: number, step: number): string {
  const pad = 12;
  const left = Math.min(...discs.map(([x, , r]) => x - r)) - pad;
  const top = Math.min(...discs.map(([, y, r]) => y - r)) - pad;
  const right = Math.max(...discs.map(([x, , r]) => x + r)) + pad;
  const bottom = Math.max(...discs.map(([, y, r]) => y + r)) + pad;
  const width = Math.ceil((right - left) / step) + 1;
  const height = Math.ceil((bottom - top) / step) + 1;
  const field = new Array<number>(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      let sum = 0;
      for (const [x, y, r] of discs) {
        const distance = Math.hypot(left + column * step - x, top + row * step - y) - r;
        if (distance < 4 * softness + step) sum += Math.exp(-distance / softness);
      }
      field[row * width + column] = sum > 0 ? Math.log(sum) * softness : -50;
    }
  }
  const outline = contours().size([width, height]).smooth(true).contour(field, 0);
  let path = '';
  for (const polygon of outline.coordinates) {
    for (const ring of polygon) {
      const points = ring
        .slice(0, -1)
        .filter((_, i) => i % 3 === 0)
        .map(([x, y]) => [left + ((x ?? 0) - 0.5) * step, top + ((y ?? 0) - 0.5) * step] as const);
      if (points.length >= 5) path += smoothClosed(points, 0.5, 0);
    }
  }
  return path;
}

interface Slices {
  outline: string;
  slices: string[];
}

/** Outline and height slices of a lump. */
export function lumpPaths(ellipses: readonly Ellipse[], options: LumpOptions = {}): Slices {
  const { discRadius = 11, seed = 1, slices = 3, step = 2.5 } = options;
  const height = dome(ellipses);
  const [left, top, right, bottom] = bounds(ellipses);
  const next = seeded(seed);
  const seats: [number, number, number][] = [];
  for (let i = 0; i < TRIES; i++) {
    const x = left + next() * (right - left);
    const y = top + next() * (bottom - top);
    const z = height(x, y);
    if (z < RIM) continue;
    const apart = (discRadius * 0.92) ** 2;
    if (seats.every((seat) => (seat[0] - x) ** 2 + (seat[1] - y) ** 2 >= apart)) seats.push([x, y, z]);
  }
  const jitter = seeded(seed * 77 + 3);
  const discs = seats.map(([x, y, z]) => ({
    x,
    y,
    z: Math.max(0, Math.min(1, z + (jitter() - 0.5) * HEIGHT_NOISE * 2)),
    r: discRadius * (0.85 + jitter() * 0.35)
  }));
  const outline = union(
    discs.map((disc) => [disc.x, disc.y, disc.r] as const),
    2.2,
    step
  );
  const cuts: string[] = [];
  for (let i = 1; i <= slices; i++) {
    const threshold = 0.28 + 0.62 * (i / (slices + 0.6));
    const above = discs
      .filter((disc) => disc.z > threshold)
      .map((disc) => [disc.x + LIGHT[0] * i, disc.y + LIGHT[1] * i, disc.r * (1 - 0.1 * i)] as const);
    if (above.length) cuts.push(union(above, 1.4, step));
  }
  return { outline, slices: cuts };
}

/** A lump as markup, in the colours of `token`. */
export function lump(ellipses: readonly Ellipse[], token: string, options: LumpOptions = {}): string {
  const { outline, slices } = lumpPaths(ellipses, options);
  const back = 26;
  const top = 20;
  let markup = `<path d="${outline}" style="fill:${shaded(token, back)};stroke:var(--${token}-edge);stroke-width:2"/>`;
  slices.forEach((slice, i) => {
    const rise = (i + 1) / slices.length;
    const fill = rise < 0.5 ? shaded(token, lerp(back, 0, rise * 2)) : lifted(token, (rise - 0.5) * 2 * top);
    markup += `<path d="${slice}" style="fill:${fill};stroke:${shaded(token, 60)};stroke-width:.9;stroke-opacity:.42"/>`;
  });
  return markup;
}
