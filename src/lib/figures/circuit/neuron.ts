/**
 * Nerve cells as tapered, forking ribbons with spines. Slow and large, so it runs when pages are built, never in a
 * browser. Everything comes from a seed: the same seed grows the same cell.
 */
import { at, oneDecimal, smoothOpen, type Point } from '$lib/marks/path';
import { lerp } from '$lib/motion/progress';

export type Chance = () => number;

/** A dendrite between two forks: its middle line and its half-width at both ends, drawing units. */
export interface Branch {
  points: Point[];
  fromWidth: number;
  toWidth: number;
}

export interface TreeShape {
  chance: Chance;
  /** How often it still forks. */
  forks: number;
  /** Angle between the daughters, degrees. */
  spread: number;
  /** Length of a daughter, as a share of its parent's. */
  shrink: number;
  /** How much a branch meanders, degrees a stretch. */
  wobble?: number;
  /** Pull towards the surface of the cortex, 0..1. */
  upward?: number;
}

const STRETCH = 20;
const THINNEST = 0.8;
const FORK_WIDTH = 0.66;
const TIP_WIDTH = 0.4;
const RADIANS = Math.PI / 180;
const UP = -90;

interface Meander {
  points: Point[];
  /** Direction at the end, degrees. */
  heading: number;
}

/** A wandering line from a point along a heading, bending by `bend` degrees on its way. */
function meander(
  from: Point,
  heading: number,
  length: number,
  bend: number,
  wobble: number,
  chance: Chance
): Meander {
  const stretches = Math.max(3, Math.round(length / STRETCH));
  const points: Point[] = [from];
  let [x, y] = from;
  let angle = heading;
  let drift = (chance() - 0.5) * wobble;
  for (let i = 0; i < stretches; i++) {
    drift = drift * 0.7 + (chance() - 0.5) * wobble;
    angle += drift + bend / stretches;
    x += (Math.cos(angle * RADIANS) * length) / stretches;
    y += (Math.sin(angle * RADIANS) * length) / stretches;
    points.push([x, y]);
  }
  return { points, heading: angle };
}

/** A dendrite and all its daughters, into `out`. */
export function growTree(
  from: Point,
  heading: number,
  length: number,
  width: number,
  shape: TreeShape,
  out: Branch[],
  bend = 0
): void {
  const { chance, forks, spread, shrink, wobble = 7, upward = 0 } = shape;
  const towardsSurface = upward * (((UP - heading + 540) % 360) - 180) * 0.25;
  const { points, heading: end } = meander(from, heading, length, bend + towardsSurface, wobble, chance);
  const toWidth = Math.max(THINNEST, width * (forks > 0 ? FORK_WIDTH : TIP_WIDTH));
  out.push({ points, fromWidth: width, toWidth });
  if (forks === 0) return;
  const straighter = chance() < 0.5 ? 1 : -1;
  for (const side of [-1, 1]) {
    const reach = 0.8 + chance() * 0.5;
    const angle = side * spread * (side === straighter ? 0.45 : 1.1) * (0.8 + chance() * 0.5);
    const daughterWidth = Math.max(THINNEST, width * FORK_WIDTH * (side === straighter ? 1 : 0.86));
    growTree(
      points[points.length - 1] as Point,
      end + angle * 0.6,
      length * shrink * reach,
      daughterWidth,
      { ...shape, forks: forks - 1 },
      out,
      angle * 0.5
    );
  }
}

/** Points along the smooth line through others, `step` units apart, with the share of the way each stands at. */
interface Samples {
  points: Point[];
  shares: number[];
  length: number;
}

function samplesAlong(points: readonly Point[], step: number): Samples {
  const dense: Point[] = [];
  const last = points.length - 1;
  const stop = (i: number) => points[Math.max(0, Math.min(last, i))] as Point;
  const parts = 12;
  for (let i = 0; i < last; i++) {
    for (let k = 0; k < parts; k++) {
      const t = k / parts;
      const mix = (axis: 0 | 1) => {
        const [a, b, c, d] = [stop(i - 1)[axis], stop(i)[axis], stop(i + 1)[axis], stop(i + 2)[axis]];
        return (
          0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
        );
      };
      dense.push([mix(0), mix(1)]);
    }
  }
  dense.push(stop(last));
  const travelled = [0];
  for (let i = 1; i < dense.length; i++) {
    const [a, b] = [dense[i - 1] as Point, dense[i] as Point];
    travelled.push((travelled[i - 1] as number) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const length = travelled[travelled.length - 1] as number;
  const count = Math.max(2, Math.round(length / step));
  const out: Samples = { points: [], shares: [], length };
  let at = 1;
  for (let i = 0; i <= count; i++) {
    const target = (length * i) / count;
    while (at < dense.length - 1 && (travelled[at] as number) < target) at++;
    const [before, after] = [travelled[at - 1] as number, travelled[at] as number];
    const share = (target - before) / Math.max(1e-6, after - before);
    const [a, b] = [dense[at - 1] as Point, dense[at] as Point];
    out.points.push([lerp(a[0], b[0], share), lerp(a[1], b[1], share)]);
    out.shares.push(i / count);
  }
  return out;
}

/** Unit normal at a sample, from its neighbours. */
function normalAt(points: readonly Point[], i: number): Point {
  const a = points[Math.max(0, i - 1)] as Point;
  const b = points[Math.min(points.length - 1, i + 1)] as Point;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
}

/**
 * A branch as a closed ribbon, always wound the same way so that ribbons in one path fuse.
 * @param scale of its width
 * @param offset of its middle line, drawing units: the lit side of a thick branch
 * @param step between the points it is drawn through, drawing units
 */
export function ribbon(branch: Branch, scale = 1, offset: Point = [0, 0], step = 13): string {
  const { points, shares } = samplesAlong(branch.points, step);
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach(([px, py], i) => {
    const half = Math.max(0.5, lerp(branch.fromWidth, branch.toWidth, (shares[i] as number) ** 0.8) * scale);
    const [nx, ny] = normalAt(points, i);
    const [x, y] = [px + offset[0], py + offset[1]];
    left.push([x + nx * half, y + ny * half]);
    right.unshift([x - nx * half, y - ny * half]);
  });
  return `${smoothOpen(left)}L${smoothOpen(right).slice(1)}z`;
}

/** Spines of a cell as three sets of strokes: necks, small heads, large heads. */
export interface Spines {
  necks: string;
  thin: string;
  mushroom: string;
}

export interface SpineShape {
  chance: Chance;
  /** Mean distance between two, and length of a neck, drawing units. */
  gap: number;
  neck: number;
  /** Share of the branch without spines, from its root. */
  bare?: number;
}

/** A dot as a stroke: a line of no length with round caps. */
const dot = ([x, y]: Point): string => `M${at(x, y)}h0`;

/** Spines along a branch, into `out`. */
export function growSpines(branch: Branch, shape: SpineShape, out: Spines): void {
  const { chance, gap, neck, bare = 0.1 } = shape;
  const step = 4;
  const { points, length } = samplesAlong(branch.points, step);
  let along = length * bare + chance() * gap;
  let side = chance() < 0.5 ? 1 : -1;
  while (along < length) {
    const i = Math.min(points.length - 1, Math.round((along / length) * (points.length - 1)));
    const [x, y] = points[i] as Point;
    const [nx, ny] = normalAt(points, i);
    const half = lerp(branch.fromWidth, branch.toWidth, along / length);
    const reach = half + neck * (0.75 + chance() * 0.5);
    const lean = (chance() - 0.5) * 0.7;
    const way: Point = [nx * side + ny * lean, ny * side - nx * lean];
    const head: Point = [x + way[0] * reach, y + way[1] * reach];
    out.necks += `M${at(x + way[0] * half * 0.6, y + way[1] * half * 0.6)}L${at(...head)}`;
    if (chance() < 0.4) out.mushroom += dot(head);
    else out.thin += dot(head);
    along += gap * (0.6 + chance() * 0.8);
    if (chance() < 0.72) side = -side;
  }
}

export interface CellArt {
  branches: readonly Branch[];
  soma: string;
  spines?: Spines;
  /** Radii of the two kinds of spine head. */
  heads?: { thin: number; mushroom: number };
  /** Centre and radii of the nucleus. */
  nucleus: { x: number; y: number; rx: number; ry: number };
  /** Width of the outline. */
  outline: number;
}

/** The shapes of a cell, for a <defs>. @param id prefix of theirs; unique on the page */
export function cellShapes({ branches, soma, spines }: CellArt, id: string): string {
  const body = branches.map((branch) => ribbon(branch)).join('');
  const lit = branches
    .filter((branch) => branch.fromWidth > 3)
    .map((branch) => ribbon(branch, 0.42, [-branch.fromWidth * 0.18, -branch.fromWidth * 0.1]))
    .join('');
  const shape = (name: string, path: string) => `<path id="${id}-${name}" d="${path}"/>`;
  return (
    shape('body', body) +
    shape('soma', soma) +
    shape('lit', lit) +
    (spines
      ? shape('necks', spines.necks) + shape('thin', spines.thin) + shape('mushroom', spines.mushroom)
      : '')
  );
}

/**
 * A cell as markup: first all outlines, then all fills, so that its branches fuse. Its three inks are the custom
 * properties --cell, --cell-edge and --cell-lit of whatever holds it.
 * @param id prefix of its shapes' ids
 */
export function cellMarkup({ spines, heads, nucleus, outline }: CellArt, id: string): string {
  const strokes = (ink: string, extra: number) =>
    spines && heads
      ? `<g style="fill:none;stroke:var(${ink});stroke-linecap:round"><use href="#${id}-necks" style="stroke-width:${oneDecimal(1.5 + extra)}"/><use href="#${id}-thin" style="stroke-width:${oneDecimal(heads.thin * 2 + extra)}"/><use href="#${id}-mushroom" style="stroke-width:${oneDecimal(heads.mushroom * 2 + extra)}"/></g>`
      : '';
  const shapes = `<use href="#${id}-body"/><use href="#${id}-soma"/>`;
  const { x, y, rx, ry } = nucleus;
  return (
    strokes('--cell-edge', outline) +
    `<g style="fill:var(--cell-edge);stroke:var(--cell-edge);stroke-width:${outline};stroke-linejoin:round">${shapes}</g>` +
    `${strokes('--cell', 0)}<g style="fill:var(--cell)">${shapes}</g>` +
    `<use href="#${id}-lit" style="fill:var(--cell-lit)"/>` +
    `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" style="fill:var(--cell-lit);stroke:var(--cell-edge);stroke-width:1.5"/>` +
    `<circle cx="${x + 4}" cy="${y + 3}" r="${oneDecimal(rx / 4)}" style="fill:var(--cell-edge);fill-opacity:.75"/>`
  );
}
