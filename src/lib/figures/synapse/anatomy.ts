/**
 * The unmoving anatomy, as markup. Drawn once when pages are built: the browser keeps the nodes it finds and this
 * module never reaches it.
 */
import { seeded } from '$lib/motion/seeded';
import { at, oneDecimal, smoothClosed, type Point } from '$lib/marks/path';
import { lumpPaths, type Ellipse } from '$lib/marks/protein';
import { disc } from '$lib/marks/stamp';
import { mixed } from '$lib/marks/tint';
import { halfOf } from './arms';
import { DOCKED_Y, RUNNERS, SITES, TERMINAL_HALF, TRANSPORTERS, VESICLE_RADIUS, WALL } from './geometry';

const AXIS_X = 600;
/** How far the scene reaches beyond its stage, so that a wider or taller box shows more, never bars. */
const SCENE = { left: -900, right: 2100, top: -900, bottom: 2100 };

const mirror = (points: readonly Point[]): Point[] => points.map(([x, y]) => [2 * AXIS_X - x, y] as const);

const TERMINAL = smoothClosed([...[...TERMINAL_HALF].reverse(), ...mirror(TERMINAL_HALF.slice(1))]);

const SPINE_HALF: Point[] = [
  [510, 2000],
  [512, 1300],
  [516, 930],
  [520, 850],
  [510, 800],
  [462, 762],
  [384, 734],
  [318, 690],
  [282, 630],
  [284, 566],
  [330, 520],
  [400, 503],
  [480, 500],
  [600, 500]
];
const SPINE = smoothClosed([...SPINE_HALF, ...mirror(SPINE_HALF.slice(0, -1)).reverse()]);

const ASTROCYTE_RIGHT: Point[] = [
  [2100, -700],
  [1400, -360],
  [1150, 20],
  [1078, 150],
  [1052, 268],
  [1010, 336],
  [988, 398],
  [1000, 456],
  [1064, 522],
  [1100, 650],
  [1120, 800],
  [1300, 1200],
  [2100, 1500]
];
const ASTROCYTE_LEFT: Point[] = [
  [-900, 360],
  [-200, 430],
  [60, 452],
  [170, 462],
  [226, 484],
  [214, 536],
  [160, 600],
  [112, 740],
  [60, 900],
  [-200, 1300],
  [-900, 1500]
];

/** The cell membrane at this distance: three lines on one path. */
function membrane(path: string, width = 13): string {
  const line = (token: string, share: number) =>
    `<path d="${path}" style="fill:none;stroke:var(--${token});stroke-width:${oneDecimal(share)};stroke-linejoin:round"/>`;
  return line('mem-edge', width) + line('mem-head', width - 4) + line('mem-core', (width - 4) * 0.36);
}

const filled = (path: string, fill: string, more = ''): string =>
  `<path d="${path}" style="fill:${fill};${more}"/>`;

/** A transporter: two lobes with a waist, across the astrocyte's membrane. */
function transporters(): string {
  const shape = smoothClosed([
    [-15, -9],
    [-4, -12],
    [1, -5],
    [8, -12],
    [15, -7],
    [15, 7],
    [8, 12],
    [1, 5],
    [-4, 12],
    [-15, 9]
  ]);
  return TRANSPORTERS.map(
    ([x, y, turn]) =>
      `<path d="${shape}" transform="translate(${x} ${y}) rotate(${turn})" style="fill:var(--chan);stroke:var(--chan-edge);stroke-width:1.8"/>`
  ).join('');
}

function backdrop(): string {
  return `<rect x="${SCENE.left}" y="${SCENE.top}" width="${SCENE.right - SCENE.left}" height="${SCENE.bottom - SCENE.top}" style="fill:var(--outside)"/>`;
}

/** The astrocyte that wraps the contact, and a passing fibre in the fog. */
function neighbours(): string {
  const fibre = smoothClosed([
    [-900, 60],
    [-200, 96],
    [20, 130],
    [92, 196],
    [96, 262],
    [20, 316],
    [-200, 340],
    [-900, 330]
  ]);
  const rim = `stroke:${mixed('outside-2', 'chan-edge', 34)};stroke-width:2.6`;
  return (
    filled(fibre, mixed('outside', 'outside-2', 70)) +
    filled(smoothClosed(ASTROCYTE_LEFT), 'var(--outside-2)', rim) +
    filled(smoothClosed(ASTROCYTE_RIGHT), 'var(--outside-2)', rim) +
    transporters()
  );
}

function mitochondrion(x: number, y: number, width: number, height: number, turn: number): string {
  const body = (inset: number, fill: string, stroke: string, line: number) =>
    `<rect x="${-width / 2 + inset}" y="${-height / 2 + inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" rx="${height / 2 - inset}" style="fill:${fill};stroke:${stroke};stroke-width:${line}"/>`;
  let folds = '';
  const count = Math.floor((width - 50) / 17);
  for (let i = 0; i < count; i++) {
    const fold = -width / 2 + 30 + i * 17;
    const up = i % 2 ? 1 : -1;
    folds += `M${at(fold, up * (height / 2 - 6))}C${at(fold - 5, up * height * 0.2)} ${at(fold + 5, -up * height * 0.05)} ${at(fold, -up * height * 0.22)}`;
  }
  return `<g transform="translate(${x} ${y}) rotate(${turn})" opacity=".8">${body(0, mixed('axon-2', 'axon', 30), mixed('axon-2', 'ink-3', 55), 2.4)}${body(6, mixed('axon-2', 'ink-3', 12), mixed('axon-2', 'ink-3', 40), 1.6)}<path d="${folds}" style="fill:none;stroke:${mixed('axon', 'axon-2', 50)};stroke-width:6;stroke-linecap:round"/></g>`;
}

/** Strands that hold the reserve, and the dense marks along the active zone. */
function terminal(): string {
  const next = seeded(33);
  const away = (reach: number) => (next() - 0.5) * reach;
  let strands = '';
  for (let i = 0; i < 26; i++) {
    strands += `M${at(290 + next() * 620, 130 + next() * 210)}q${at(away(60), away(40))} ${at(away(110), away(70))}`;
  }
  const dense = mixed('axon-2', 'ink-3', 34);
  let marks = '';
  for (let x = 398; x <= 812; x += 34) {
    if (Math.abs(x - SITES.middle) < 30 || Math.abs(x - SITES.left) < 26) continue;
    marks += `M${x - 11} 386L${x} 364L${x + 11} 386Z`;
  }
  return (
    filled(TERMINAL, 'var(--axon)') +
    mitochondrion(600, 62, 250, 76, -4) +
    `<path d="${strands}" style="fill:none;stroke:var(--axon-2);stroke-width:2.4;stroke-linecap:round"/>` +
    membrane(TERMINAL) +
    filled(marks, dense, `stroke:${dense};stroke-width:4;stroke-linejoin:round`)
  );
}

/** Places of a full vesicle's capsules around its middle: ends of each one's straight part. */
const LOAD: readonly (readonly [from: Point, to: Point])[] = (() => {
  const next = seeded(5);
  return Array.from({ length: 6 }, (_, i) => {
    const around = (i * 2 * Math.PI) / 5;
    const out = i === 0 ? 0 : VESICLE_RADIUS * 0.56;
    const turn = next() * Math.PI;
    const [dx, dy] = [Math.cos(turn) * 2.8, Math.sin(turn) * 2.8];
    const [x, y] = [Math.cos(around) * out, Math.sin(around) * out];
    return [
      [x - dx, y - dy],
      [x + dx, y + dy]
    ] as const;
  });
})();

/** Where a vesicle stands, and its turn, degrees. */
interface VesiclePlace {
  at: Point;
  turn: number;
}

/**
 * Full vesicles, each ink as one path: as many things with a place of their own would each be a layer to paint.
 * @param id prefix of the shapes that two inks share; unique on the page
 */
function vesiclesAt(places: readonly VesiclePlace[], id: string): string {
  const r = VESICLE_RADIUS;
  const rings = places.map(({ at: [x, y] }) => disc(x, y, r)).join('');
  const load = places
    .flatMap(({ at: [x, y], turn }) => {
      const angle = (turn * Math.PI) / 180;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const place = ([dx, dy]: Point) => at(x + dx * cos - dy * sin, y + dx * sin + dy * cos);
      return LOAD.map(([from, to]) => `M${place(from)}L${place(to)}`);
    })
    .join('');
  const ring = (token: string, width: number, fill: string) =>
    `<use href="#${id}-rings" style="fill:${fill};stroke:var(--${token});stroke-width:${width}"/>`;
  const capsules = (token: string, width: number) =>
    `<use href="#${id}-load" style="fill:none;stroke:var(--${token});stroke-width:${width};stroke-linecap:round"/>`;
  return (
    `<defs><path id="${id}-rings" d="${rings}"/><path id="${id}-load" d="${load}"/></defs>` +
    ring('mem-edge', WALL.vesicle, 'var(--surface)') +
    ring('mem-head', 4.5, 'none') +
    capsules('glutamate-edge', 7.4) +
    capsules('glutamate', 5)
  );
}

/** The reserve: places of vesicles, clear of the mitochondrion, of each other and of the runners. */
function reserve(): Point[] {
  const next = seeded(34);
  const places: Point[] = [];
  for (let tries = 0; places.length < 23 && tries < 6000; tries++) {
    const x = 290 + next() * 620;
    const y = 138 + next() * 180;
    const tight = y > 280 ? 30 : 0;
    const outOfBounds = x < 300 + tight || x > 900 - tight || Math.abs(x - AXIS_X) > 200 + (y - 130) * 1.6;
    const named = Math.abs(x - AXIS_X) < 104 && y > 262;
    const crowded = places.some(([px, py]) => Math.hypot(px - x, py - y) < 60);
    const inTheWay = RUNNERS.some(({ from }) => Math.hypot(from[0] - x, from[1] - y) < 60);
    const onMitochondrion = Math.hypot((x - 600) / 150, (y - 70) / 76) < 1;
    if (!(outOfBounds || named || crowded || inTheWay || onMitochondrion)) places.push([x, y]);
  }
  return places;
}

/** Vesicles in the reserve, in three groups that drift apart from each other; the docked ones stay. */
function vesicles(group: number, uid: string): string {
  const docked: Point[] = [398, 534, 690, 786].map((x) => [x, DOCKED_Y]);
  const own = group < 3 ? reserve().filter((_, i) => i % 3 === group) : docked;
  return vesiclesAt(
    own.map((place, i) => ({ at: place, turn: (i * 67 + group * 40) % 360 })),
    `${uid}-vesicles-${group}`
  );
}

/** Inside of the spine: its fluid and its skeleton. */
function spineInside(uid: string): string {
  const next = seeded(44);
  let strands = '';
  for (let i = 0; i < 44; i++) {
    const angle = next() * Math.PI;
    const length = 30 + next() * 50;
    strands += `M${at(320 + next() * 560, 620 + next() * 240)}q${at(Math.cos(angle) * length * 0.5 + (next() - 0.5) * 14, Math.sin(angle) * length * 0.5)} ${at(Math.cos(angle) * length, Math.sin(angle) * length)}`;
  }
  return (
    filled(SPINE, 'var(--inside)') +
    `<path clip-path="url(#${uid}-spine)" d="${strands}" style="fill:none;stroke:var(--inside-2);stroke-width:3;stroke-linecap:round"/>`
  );
}

/** The scaffold under the receptors. */
const SCAFFOLD: Ellipse[] = [
  [600, 548, 236, 46],
  [450, 544, 86, 40],
  [750, 544, 86, 40],
  [600, 556, 120, 42]
];

function spineSkin(): string {
  const { outline } = lumpPaths(SCAFFOLD, { discRadius: 12, seed: 13, slices: 1, step: 3 });
  const next = seeded(17);
  const lights: Ellipse[] = Array.from({ length: 26 }, (_, i) => {
    const x = 398 + i * 16.2;
    const deep = 1 - ((x - AXIS_X) / 250) ** 2;
    return [x, 538 + next() * 44 * deep, 10 + next() * 12, 9 + next() * 9, next() * 90];
  });
  const knobs = lumpPaths(lights, { discRadius: 8, seed: 19, slices: 1, step: 3 });
  const edge = mixed('psd', 'psd-edge', 70);
  return (
    filled(outline, 'var(--psd)', `stroke:${edge};stroke-width:2`) +
    filled(knobs.outline, mixed('psd', 'inside', 38), `stroke:${edge};stroke-width:1;stroke-opacity:.6`) +
    membrane(SPINE)
  );
}

/** Content of a <defs>: one vesicle, the parts of an NMDA receptor, the spine's outline as a clip. */
function definitions(uid: string): string {
  const parts = ([-1, 1] as const)
    .map((sign) => {
      const { head, pore } = halfOf('nmda', sign);
      const name = `${uid}-nmda${sign < 0 ? 'L' : 'R'}`;
      return `<g id="${name}-head">${head}</g><g id="${name}-pore">${pore}</g>`;
    })
    .join('');
  return `<g id="${uid}-vesicle">${vesiclesAt([{ at: [0, 0], turn: 0 }], `${uid}-one`)}</g>${parts}<clipPath id="${uid}-spine"><path d="${SPINE}"/></clipPath>`;
}

export interface Anatomy {
  backdrop: string;
  neighbours: string;
  terminal: string;
  spineInside: (uid: string) => string;
  spineSkin: string;
  vesicles: (group: number, uid: string) => string;
  definitions: (uid: string) => string;
}

let drawn: Anatomy | undefined;

/** The whole anatomy; drawn on the first call, kept for the next. */
export function anatomy(): Anatomy {
  drawn ??= {
    backdrop: backdrop(),
    neighbours: neighbours(),
    terminal: terminal(),
    spineInside,
    spineSkin: spineSkin(),
    vesicles,
    definitions
  };
  return drawn;
}
