/**
 * The unmoving parts, as markup: far tissue, passing axons, the shaft. Drawn once when pages are built: the browser
 * keeps the nodes it finds and this module never reaches it.
 */
import { seeded } from '$lib/motion/seeded';
import { clamp01, lerp } from '$lib/motion/progress';
import { smoothClosed, smoothOpen, type Point } from '$lib/marks/path';
import { lifted, mixed, shaded } from '$lib/marks/tint';
import { REACH, axis, sites } from './dendrite';
import { spineTip } from './outline';

/** How far the ground reaches beyond the stage, so that a wider or taller box shows more, never bars. */
const GROUND = { x: -1600, y: -900, width: 4400, height: 2700 };

/** A ribbon along the dendrite: its radius times `share`, moved by an offset. */
function ribbon(share: number, [ox, oy]: Point = [0, 0]): string {
  const every = axis.filter((_, i) => i % 2 === 0);
  const edge = (side: number) =>
    every.map(({ x, y, tx, ty, radius }): Point => [
      x - ty * radius * share * side + ox,
      y + tx * radius * share * side + oy
    ]);
  return smoothClosed([...edge(-1), ...edge(1).reverse()], 0.5, 1);
}

const shaftEdge = (): string =>
  `<path d="${ribbon(1)}" style="fill:none;stroke:var(--pyramidal-edge);stroke-width:5.4"/>`;

function shaft(): string {
  const lines = [7, 12]
    .map((dy) => smoothOpen(axis.filter((_, i) => i % 6 === 0).map(({ x, y }): Point => [x, y + dy])))
    .join('');
  return (
    `<path d="${ribbon(1)}" style="fill:${shaded('pyramidal', 12)}"/>` +
    `<path d="${ribbon(0.8, [-1, -2.4])}" style="fill:${lifted('pyramidal', 8)}"/>` +
    `<path d="${ribbon(0.42, [-1, -7])}" style="fill:${lifted('pyramidal', 26)}"/>` +
    `<path d="${lines}" style="fill:none;stroke:var(--pyramidal-edge);stroke-width:1.3;stroke-opacity:.26"/>`
  );
}

const WHOLE = { grown: 1, head: 0.5 };
/** How close a swelling stands to the tip it meets, how wide it is and how long. */
const BOUTON = { off: 14, radius: 11, length: 25 };

/** One passing axon on a side, swelling where spines meet it. */
function axon(side: -1 | 1, off: number): string {
  const tips = sites
    .filter((site) => site.side === side)
    .filter((_, i) => i % 3 === off)
    .map((site): Point => {
      const [x, y] = spineTip(site, WHOLE);
      return [x, y + side * BOUTON.off];
    });
  const first = tips[0];
  const last = tips[tips.length - 1];
  if (!first || !last) return '';
  // Between two tips it swings a little outward.
  const knots: Point[] = [[GROUND.x, first[1] + side * 40]];
  tips.forEach(([x, y], i) => {
    const before = tips[i - 1];
    if (before) knots.push([(before[0] + x) / 2, (before[1] + y) / 2 + side * (5 + off * 4)]);
    knots.push([x, y]);
  });
  knots.push([GROUND.x + GROUND.width, last[1] + side * 50]);
  const upper: Point[] = [];
  const lower: Point[] = [];
  for (let x = REACH.from - 400; x <= REACH.to + 400; x += 9) {
    const i = Math.max(
      1,
      knots.findIndex(([kx]) => kx >= x)
    );
    const [a, b] = [knots[i - 1] as Point, knots[i] as Point];
    const share = clamp01((x - a[0]) / (b[0] - a[0]));
    const y = lerp(a[1], b[1], share * share * (3 - 2 * share));
    const swelling = tips.reduce((sum, [tx]) => sum + Math.exp(-(((x - tx) / BOUTON.length) ** 2)), 0);
    const half = 2.6 + BOUTON.radius * Math.min(1, swelling);
    upper.push([x, y - half]);
    lower.push([x, y + half]);
  }
  return smoothClosed([...upper, ...lower.reverse()], 0.5, 1);
}

function axons(): string {
  const paths = ([-1, 1] as const).flatMap((side) => [0, 1].map((off) => axon(side, off)));
  return paths
    .map((d) => `<path d="${d}" style="fill:var(--tissue-2);stroke:var(--tissue-3);stroke-width:1.4"/>`)
    .join('');
}

/** Far branches, barely darker than the tissue. */
function neuropil(): string {
  const next = seeded(27);
  let paths = '';
  for (let i = 0; i < 44; i++) {
    let [x, y] = [-700 + next() * 2600, -300 + next() * 1500];
    let angle = next() < 0.55 ? -Math.PI / 2 + (next() - 0.5) * 0.9 : next() * 2 * Math.PI;
    const width = 1.4 + next() * next() * 8;
    const [left, right]: [Point[], Point[]] = [[], []];
    let drift = 0;
    for (let k = 0; k <= 9; k++) {
      const half = width * (1 - 0.07 * k);
      left.push([x - Math.sin(angle) * half, y + Math.cos(angle) * half]);
      right.push([x + Math.sin(angle) * half, y - Math.cos(angle) * half]);
      drift = drift * 0.7 + (next() - 0.5) * 0.4;
      angle += drift * 0.6;
      x += Math.cos(angle) * 56;
      y += Math.sin(angle) * 56;
    }
    paths += smoothClosed([...left, ...right.reverse()], 0.5, 0);
  }
  return `<path d="${paths}" style="fill:${mixed('tissue', 'tissue-2', 62)}"/>`;
}

const backdrop = (): string =>
  `<rect x="${GROUND.x}" y="${GROUND.y}" width="${GROUND.width}" height="${GROUND.height}" style="fill:var(--tissue)"/>${neuropil()}`;

export interface Anatomy {
  backdrop: string;
  axons: string;
  shaftEdge: string;
  shaft: string;
}

let drawn: Anatomy | undefined;

/** The whole anatomy; drawn on the first call, kept for the next. */
export function anatomy(): Anatomy {
  drawn ??= { backdrop: backdrop(), axons: axons(), shaftEdge: shaftEdge(), shaft: shaft() };
  return drawn;
}
