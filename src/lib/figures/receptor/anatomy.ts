/**
 * The unmoving anatomy, as markup. Drawn once when pages are built: the browser keeps the nodes it finds and this
 * module never reaches it.
 */
import { seeded } from '$lib/motion/seeded';
import { at, oneDecimal, smoothOpen, type Point } from '$lib/marks/path';
import { lump, lumpPaths, type Ellipse } from '$lib/marks/protein';
import { lifted, mixed, shaded } from '$lib/marks/tint';
import { AXIS_X, INNER_LEAFLET_Y, OUTER_LEAFLET_Y, mirrored, subunitToken, type Side } from './geometry';

/** How far the scene reaches beyond its stage, so that a wider or taller box shows more, never bars. */
const SCENE = { left: -600, right: 1800, top: -500, bottom: 1500 };

/** Domains of the left-hand subunit. The lobe with the hinge on its inner side lets the cleft open outwards. */
const UPPER_TIER_TOP: Ellipse[] = [
  [470, 92, 104, 48, -13],
  [545, 72, 58, 42, 4]
];
const UPPER_TIER_BOTTOM: Ellipse[] = [
  [452, 178, 92, 44, 9],
  [520, 196, 58, 38, 0],
  [404, 140, 34, 50, 10]
];
const LOWER_TIER_TOP: Ellipse[] = [
  [508, 276, 88, 44, -4],
  [446, 268, 52, 36, 0],
  [562, 300, 42, 58, 8]
];
const LOWER_TIER_BOTTOM: Ellipse[] = [
  [500, 372, 84, 38, 5],
  [440, 364, 46, 30, -8],
  [556, 384, 36, 34, 0]
];
const POCKET: Ellipse[] = [
  [486, 328, 78, 46, 0],
  [440, 330, 44, 34, 0]
];

const flip = (side: Side, ellipses: Ellipse[]): Ellipse[] =>
  side < 0 ? ellipses : ellipses.map(([x, y, rx, ry, turn = 0]) => [2 * AXIS_X - x, y, rx, ry, -turn]);

/** A helix as a rod with slanted turns, from its top along +y; the caller places and turns it. */
export function helix(
  length: number,
  halfWidth: number,
  token: string,
  options: { fill?: string; turns?: number; outline?: number } = {}
): string {
  const { fill = `var(--${token})`, turns = 7, outline = 1.8 } = options;
  let wraps = '';
  for (let i = 1; i <= turns; i++) {
    const y = (length * (i - 0.1)) / (turns + 0.9);
    wraps += `M${at(-halfWidth + 2.5, y + 6)}C${at(-halfWidth * 0.3, y + 9)} ${at(halfWidth * 0.4, y + 1)} ${at(halfWidth - 2.5, y - 7)}`;
  }
  const rod = `<rect x="${-halfWidth}" y="0" width="${2 * halfWidth}" height="${oneDecimal(length)}" rx="${oneDecimal(halfWidth * 0.9)}" style="fill:${fill};stroke:var(--${token}-edge);stroke-width:${outline}"/>`;
  const turnsPath = `<path d="${wraps}" style="fill:none;stroke:var(--${token}-edge);stroke-width:1.3;stroke-opacity:.3"/>`;
  const shine = `<path d="M${oneDecimal(-halfWidth * 0.48)} ${oneDecimal(halfWidth * 0.9)}V${oneDecimal(length - halfWidth)}" style="stroke:var(--lift);stroke-opacity:.3;stroke-width:${oneDecimal(halfWidth * 0.34)};stroke-linecap:round"/>`;
  return rod + turnsPath + shine;
}

function placedHelix(
  top: Point,
  bottom: Point,
  ...rest: [number, string, Parameters<typeof helix>[3]?]
): string {
  const dx = bottom[0] - top[0];
  const dy = bottom[1] - top[1];
  const turn = (Math.atan2(dy, dx) * 180) / Math.PI - 90;
  return `<g transform="translate(${at(...top)}) rotate(${oneDecimal(turn)})">${helix(Math.hypot(dx, dy), ...rest)}</g>`;
}

function tube(path: string, token: string, width: number, rim: number, fill: string): string {
  const common = 'fill:none;stroke-linecap:round';
  return `<path d="${path}" style="${common};stroke:var(--${token}-edge);stroke-width:${width + rim}"/><path d="${path}" style="${common};stroke:${fill};stroke-width:${width}"/>`;
}

/** Far proteins, barely darker than their fluid. */
function fog(seed: number, spots: readonly [x: number, y: number, size: number][], fluid: string): string {
  const next = seeded(seed);
  return spots
    .map(([x, y, size]) => {
      const ellipses: Ellipse[] = Array.from({ length: 3 + Math.floor(next() * 3) }, () => [
        x + (next() - 0.5) * size * 1.3,
        y + (next() - 0.5) * size * 1.3,
        size * (0.4 + next() * 0.4),
        size * (0.35 + next() * 0.4),
        next() * 90
      ]);
      const { outline, slices } = lumpPaths(ellipses, {
        discRadius: size * 0.16 + 4,
        seed: Math.floor(x + y),
        slices: 1,
        step: 4
      });
      const near = `<path d="${slices[0] ?? ''}" style="fill:${mixed(fluid, `${fluid}-2`, 45)}"/>`;
      return `<path d="${outline}" style="fill:${mixed(fluid, `${fluid}-2`, 80)}"/>${near}`;
    })
    .join('');
}

/** Lipid bilayer in cross-section: pale back row, tails, front row of heads; open where the receptor stands. */
function bilayer(): string {
  const pitch = 30;
  const radius = 13.6;
  const gap = [404, 796] as const;
  const middle = (OUTER_LEAFLET_Y + INNER_LEAFLET_Y) / 2;
  const next = seeded(4);
  /** A head: two half circles. */
  const head = (x: number, y: number) =>
    `M${Math.round(x - radius)} ${Math.round(y)}a13.6 13.6 0 0 1 27 0a13.6 13.6 0 0 1-27 0`;
  const rows = { back: '', front: '' };
  let tails = '';
  for (const row of ['back', 'front'] as const) {
    const behind = row === 'back';
    for (let x = SCENE.left; x <= SCENE.right; x += pitch) {
      const cx = x + (behind ? pitch / 2 : 0);
      const margin = behind ? 2 : radius * 0.6;
      const jitter = () => (next() - 0.5) * 5;
      const [jx, jTop, jBottom] = [jitter(), jitter(), jitter()];
      if (cx > gap[0] - margin && cx < gap[1] + margin) continue;
      const top = OUTER_LEAFLET_Y + jTop + (behind ? 4 : 0);
      const bottom = INNER_LEAFLET_Y + jBottom - (behind ? 4 : 0);
      rows[row] += head(cx + jx, top) + head(cx + jx, bottom);
      if (behind) continue;
      const reach = middle - top - radius - 4;
      const sway = () => Math.round((next() - 0.5) * 9);
      for (const dx of [-4, 4]) {
        const tailX = Math.round(cx + jx + dx);
        const [half, whole] = [Math.round(reach / 2), Math.round(reach)];
        tails += `M${tailX} ${Math.round(top + radius - 2)}q${sway()} ${half} ${sway()} ${whole}`;
        tails += `M${tailX} ${Math.round(bottom - radius + 2)}q${sway()}-${half} ${sway()}-${whole}`;
      }
    }
  }
  const backRow = `<path d="${rows.back}" style="fill:${mixed('mem-head', 'mem-core', 45)};stroke:var(--mem-edge);stroke-width:1;stroke-opacity:.35"/>`;
  const tailPath = `<path d="${tails}" style="fill:none;stroke:var(--mem-tail);stroke-width:4.2;stroke-linecap:round"/>`;
  const frontRow = `<path d="${rows.front}" style="fill:var(--mem-head);stroke:var(--mem-edge);stroke-width:1.5"/>`;
  return backRow + tailPath + frontRow;
}

function band(top: number, bottom: number, fill: string): string {
  return `<rect x="${SCENE.left}" y="${top}" width="${SCENE.right - SCENE.left}" height="${bottom - top}" style="fill:${fill}"/>`;
}

function backdrop(): string {
  const outside: [number, number, number][] = [
    [70, 330, 52],
    [215, 415, 34],
    [1150, 90, 50],
    [1130, 330, 56],
    [250, 70, 40],
    [930, 430, 30],
    [-160, 200, 48],
    [1330, 150, 44]
  ];
  const inside: [number, number, number][] = [
    [110, 800, 58],
    [330, 850, 44],
    [850, 790, 52],
    [1100, 820, 64],
    [545, 860, 40],
    [-120, 860, 50],
    [1320, 900, 48],
    [700, 1010, 50],
    [240, 1010, 46]
  ];
  return (
    band(SCENE.top, INNER_LEAFLET_Y, 'var(--outside)') +
    band(INNER_LEAFLET_Y, SCENE.bottom, 'var(--inside)') +
    fog(7, outside, 'outside') +
    fog(11, inside, 'inside') +
    band(OUTER_LEAFLET_Y, INNER_LEAFLET_Y, 'var(--mem-core)') +
    bilayer()
  );
}

/** Helices M1 and M4 on the cut face: they stay where they are. */
function fixedHelices(side: Side): string {
  const token = subunitToken(side);
  const x = (value: number) => mirrored(side, value);
  return (
    placedHelix([x(434), 462], [x(428), 694], 20, token, { turns: 9 }) +
    placedHelix([x(479), 470], [x(470), 700], 19, token, { fill: shaded(token, 7), turns: 9 })
  );
}

/** The re-entrant loop whose tip is the filter, and the tail into the cell. */
function loopAndTail(side: Side): string {
  const token = subunitToken(side);
  const x = (offset: number) => AXIS_X + side * offset;
  const strand = smoothOpen([
    [x(96), 712],
    [x(84), 682],
    [x(66), 652]
  ]);
  const loop = `M${at(x(66), 644)}C${at(x(58), 606)} ${at(x(27), 604)} ${at(x(27), 634)}C${at(x(27), 658)} ${at(x(44), 664)} ${at(x(47), 690)}`;
  const next = seeded(side < 0 ? 5 : 9);
  const tail: Point[] = [[mirrored(side, 428), 690]];
  let tailX = mirrored(side, 424);
  let tailY = 716;
  for (let i = 0; i < 6; i++) {
    tailX += (next() - 0.5) * 46 + side * 5;
    tailY += 13 + next() * 9;
    tail.push([tailX, tailY]);
  }
  return (
    tube(strand, token, 30, 4, shaded(token, 6)) +
    tube(loop, token, 13, 4, lifted(token, 16)) +
    tube(smoothOpen(tail, 0.6), token, 5.6, 3.4, `var(--${token})`)
  );
}

function pocket(side: Side): string {
  const token = subunitToken(side);
  const { outline } = lumpPaths(flip(side, POCKET), { discRadius: 12, seed: 71 + side, slices: 1 });
  return `<path d="${outline}" style="fill:${shaded(token, 58)};stroke:var(--${token}-edge);stroke-width:2"/>`;
}

const lowerLobe = (side: Side): string =>
  lump(flip(side, LOWER_TIER_BOTTOM), subunitToken(side), { seed: 31 + side, discRadius: 11.5, slices: 4 });

function upperDomains(side: Side): string {
  const token = subunitToken(side);
  return (
    lump(flip(side, LOWER_TIER_TOP), token, { seed: 41 + side, discRadius: 11.5, slices: 4 }) +
    lump(flip(side, UPPER_TIER_BOTTOM), token, { seed: 51 + side, discRadius: 12, slices: 4 }) +
    lump(flip(side, UPPER_TIER_TOP), token, { seed: 61 + side, discRadius: 12, slices: 4 })
  );
}

/** Helix of the far pair, seen through the pore. */
const farHelix = (): string =>
  helix(223, 21, 'nmda', { fill: mixed('nmda', 'outside', 42), outline: 1, turns: 9 });

const gateHelixArt = (side: Side): string =>
  helix(219, 20.5, subunitToken(side), { fill: shaded(subunitToken(side), 16), turns: 8, outline: 2.2 });

/** The tetramer from above: the back pair is drawn, the front pair cut away along the line. */
function inset(): string {
  const radius = 20;
  const pairs = [
    [-19, -19, 'nmda', '1', true],
    [19, -19, 'nmda2', '2', true],
    [19, 19, 'nmda', '1', false],
    [-19, 19, 'nmda2', '2', false]
  ] as const;
  const discs = pairs
    .map(([x, y, token, name, drawn]) => {
      const ink = drawn ? `${token}-edge` : `${token}-text`;
      const fill = drawn ? `var(--${token})` : 'none';
      const dash = drawn ? '' : ';stroke-dasharray:4 3.5';
      return `<circle cx="${x}" cy="${y}" r="${radius}" style="fill:${fill};stroke:var(--${ink});stroke-width:1.8${dash}"/><text x="${x}" y="${y + 6}" text-anchor="middle" style="fill:var(--${ink});font:650 16px var(--font-sans)">${name}</text>`;
    })
    .join('');
  const cut = `<path d="M-58 0H-44M44 0H58" style="stroke:var(--ink);stroke-width:2"/><circle r="5" style="fill:var(--outside);stroke:var(--ink);stroke-width:1.6"/>`;
  return `<g transform="translate(1010 150)">${discs}${cut}</g>`;
}

interface SubunitArt {
  fixedHelices: string;
  gateHelix: string;
  loopAndTail: string;
  pocket: string;
  lowerLobe: string;
  upperDomains: string;
}

export interface Anatomy {
  backdrop: string;
  inset: string;
  farHelix: string;
  subunits: Record<Side, SubunitArt>;
}

let drawn: Anatomy | undefined;

/** The whole anatomy; drawn on the first call, kept for the next. */
export function anatomy(): Anatomy {
  const subunit = (side: Side): SubunitArt => ({
    fixedHelices: fixedHelices(side),
    gateHelix: gateHelixArt(side),
    loopAndTail: loopAndTail(side),
    pocket: pocket(side),
    lowerLobe: lowerLobe(side),
    upperDomains: upperDomains(side)
  });
  drawn ??= {
    backdrop: backdrop(),
    inset: inset(),
    farHelix: farHelix(),
    subunits: { [-1]: subunit(-1), 1: subunit(1) }
  };
  return drawn;
}
