/**
 * The unmoving shapes, as markup. Drawn once when pages are built: the browser keeps the nodes it finds and this
 * module never reaches it.
 */
import { seeded } from '$lib/motion/seeded';
import { at, oneDecimal, smoothOpen, type Point } from '$lib/marks/path';
import { lump, lumpPaths, type Ellipse } from '$lib/marks/protein';
import { receptor } from '$lib/marks/receptors';
import { mixed, shaded } from '$lib/marks/tint';
import { LOCAL_MESSAGE, MEMBRANE, MESSAGE, SEATS, VESICLE_RADIUS } from './geometry';

/** How far the scene reaches beyond its stage, so that a wider or taller box shows more, never bars. */
const SCENE = { left: -700, right: 1900, top: -700, bottom: 1700 };

/** Share of its colour that a thing at rest keeps over the ground. */
const QUIET_FILL = 26;

/** A skin in three layers, outside to core. */
const skin = (path: string, width = 13): string =>
  `<path d="${path}" style="fill:none;stroke:var(--mem-edge);stroke-width:${width};stroke-linejoin:round"/>` +
  `<path d="${path}" style="fill:none;stroke:var(--mem-head);stroke-width:${width - 4}"/>` +
  `<path d="${path}" style="fill:none;stroke:var(--mem-core);stroke-width:${oneDecimal((width - 4) * 0.36)}"/>`;

/** A thing at rest: hollow, its outline in the colour of its label. */
function hollow(ellipses: readonly Ellipse[], token: string, discRadius: number, seed: number): string {
  const { outline } = lumpPaths(ellipses, { discRadius, seed, slices: 1 });
  return `<path d="${outline}" style="fill:${mixed('inside', token, QUIET_FILL)};stroke:${mixed(`${token}-edge`, 'inside', 30)};stroke-width:1.8"/>`;
}

interface TwoStates {
  quiet: string;
  active: string;
}

const twoStates = (
  ellipses: readonly Ellipse[],
  token: string,
  discRadius: number,
  seed: number
): TwoStates => ({
  quiet: hollow(ellipses, token, discRadius, seed),
  active: lump(ellipses, token, { discRadius, seed, slices: 4 })
});

function backdrop(): string {
  const path = smoothOpen(MEMBRANE, 0.55);
  const { left, right, top, bottom } = SCENE;
  const outside = `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" style="fill:var(--outside)"/>`;
  const inside = `<path d="${path}L${right} ${bottom}L${left} ${bottom}Z" style="fill:var(--inside)"/>`;
  const tubule = (d: string, wide: number, core: number) =>
    `<path d="${d}" style="stroke-width:${wide}"/><path d="${d}" style="stroke-width:${core};stroke:var(--inside)"/>`;
  const rails =
    tubule('M-700 800C-300 790 100 792 300 784S900 796 1900 770', 15, 5) +
    tubule('M-700 742C-100 760 360 752 760 740S1500 746 1900 738', 13, 4) +
    '<path d="M400 610C440 580 480 640 530 610S600 580 636 616" style="stroke-width:16"/>';
  const next = seeded(5);
  let specks = '';
  for (let i = 0; i < 46; i++) {
    const [x, y, r] = [-300 + next() * 1800, 310 + next() * 560, 7 + next() * 6];
    const radius = oneDecimal(r);
    specks += `M${at(x - r, y)}a${radius} ${radius} 0 1 0 ${oneDecimal(2 * r)} 0a${radius} ${radius} 0 1 0-${oneDecimal(2 * r)} 0`;
  }
  return (
    outside +
    inside +
    `<g style="stroke:var(--inside-2);fill:none;stroke-linecap:round">${rails}</g>` +
    `<path d="${specks}" style="fill:var(--inside-2);opacity:.75"/>` +
    `<g>${skin(path)}</g>`
  );
}

/** Half of the calcium channel. */
function channelHalf(k: -1 | 1): string {
  const [x, y] = SEATS.channel;
  return lump(
    [
      [x + k * 22, y - 18, 18, 16],
      [x + k * 22, y + 8, 18, 26],
      [x + k * 20, y + 34, 16, 14]
    ],
    'chan',
    { seed: 40 + k, discRadius: 7.5, slices: 3 }
  );
}

/** One of TrkB's two beaded stalks, with its foot inside the cell. */
function trkbHalf(k: -1 | 1): string {
  const [x, y] = SEATS.trkb;
  const part = (ellipses: readonly Ellipse[], seed: number) =>
    lump(
      ellipses.map(([cx, cy, rx, ry, turn = 0]): Ellipse => [x + k * cx, y + cy, rx, ry, k * turn]),
      'trkb',
      { seed: seed + k, discRadius: 7, slices: 3 }
    );
  const stalk = `M${at(x + k * 17, y - 20)}V${y + 44}`;
  const line = (width: number, colour: string) =>
    `<path d="${stalk}" style="stroke:var(--${colour});stroke-width:${width};stroke-linecap:round"/>`;
  return (
    line(12, 'trkb-edge') +
    line(8, 'trkb') +
    part([[21, -36, 17, 17]], 11) +
    part([[27, -64, 16, 17]], 12) +
    part([[33, -92, 17, 17]], 13) +
    part(
      [
        [38, -124, 19, 22, 8],
        [46, -140, 14, 14]
      ],
      16
    ) +
    part(
      [
        [24, 66, 26, 24],
        [18, 54, 18, 14]
      ],
      14
    ) +
    part([[30, 104, 27, 22, 6]], 15)
  );
}

const aktShape = (): Ellipse[] => {
  const [x, y] = SEATS.akt;
  return [
    [x - 10, y + 4, 30, 22, -10],
    [x + 12, y - 4, 18, 16]
  ];
};

/** A lumpy lozenge with an angular hole. */
function mtorShape(): Ellipse[] {
  const [x, y] = SEATS.mtor;
  const s = 0.84;
  const sides = ([-1, 1] as const).flatMap((k): Ellipse[] => [
    [x + k * 66 * s, y, 26 * s, 34 * s],
    [x + k * 34 * s, y - 34 * s, 34 * s, 20 * s, k * 28],
    [x + k * 34 * s, y + 34 * s, 34 * s, 20 * s, -k * 28],
    [x + k * 86 * s, y + k * 10 * s, 18 * s, 20 * s]
  ]);
  return [...sides, [x, y - 46 * s, 22 * s, 15 * s], [x, y + 46 * s, 22 * s, 15 * s]];
}

function kinaseShape(): Ellipse[] {
  const [x, y] = SEATS.eef2k;
  return [
    [x - 8, y + 4, 34, 22],
    [x + 14, y - 4, 18, 16]
  ];
}

function ribosome(seed: number): string {
  return (
    lump(
      [
        [0, -13, 31.5, 23],
        [-12.5, -21, 19, 14.5]
      ],
      'ribo',
      { seed, discRadius: 7.3, slices: 3 }
    ) +
    lump(
      [
        [0, 14.5, 29.5, 12.5, -4],
        [14.5, 10.5, 14.5, 10.5]
      ],
      'ribo2',
      { seed: seed + 5, discRadius: 6.8, slices: 2 }
    )
  );
}

/** A closed vesicle around the origin, without its cargo. */
function vesicle(radius: number): string {
  return (
    `<circle r="${radius}" style="fill:var(--bdnf-soft);stroke:var(--mem-edge);stroke-width:9"/>` +
    `<circle r="${radius}" style="fill:none;stroke:var(--mem-head);stroke-width:5.5"/>` +
    `<circle r="${oneDecimal(radius * 0.74)}" style="fill:${shaded('bdnf', 35)};fill-opacity:.3"/>`
  );
}

/** The scaffold under the spine's skin, and a loose piece of it. */
function scaffold(): string {
  const [x, y] = SEATS.spineHead;
  const { outline } = lumpPaths(
    [
      [x - 24, y, 34, 19],
      [x + 24, y, 34, 19]
    ],
    { discRadius: 8, seed: 20, slices: 1 }
  );
  return `<path d="${outline}" style="fill:var(--psd);stroke:var(--psd-edge);stroke-width:1.8"/>`;
}

function piece(): string {
  const { outline } = lumpPaths(
    [
      [-8, -1, 13, 8, 20],
      [8, 1, 13, 8, -20]
    ],
    { discRadius: 5, seed: 8, slices: 1, step: 2 }
  );
  return `<path d="${outline}" style="fill:var(--psd);stroke:var(--psd-edge);stroke-width:1.8"/>`;
}

const message = (points: readonly Point[]): string =>
  `<path d="${smoothOpen(points, 0.6)}" style="fill:none;stroke:var(--ink-3);stroke-width:3.2;stroke-linecap:round"/>`;

/** BDNF: a pair of seeds, mirror images, 26 units high, around the origin. */
const bdnf = (): string => {
  const seed = (k: -1 | 1) =>
    `<path d="M${k} -12C${k * 9} -14 ${k * 13.5} -8 ${k * 12} -1C${k * 11} 5 ${k * 8.5} 9 ${k * 11} 12.5C${k * 6.5} 14.5 ${k * 2.6} 11 ${k * 2.4} 5.5C${k * 2.2} 0 ${k * -1.6} -10 ${k} -12Z" style="fill:var(--bdnf);stroke:var(--bdnf-edge);stroke-width:1.4;stroke-linejoin:round"/>`;
  return seed(-1) + seed(1);
};

/** Sizes of the small receptor: on its way, and seated on the spine. */
const AMPA_SCALE = 0.7;
/** Size of the NMDA receptor, beside that of the shared drawing. */
const NMDA_SCALE = 1.34;

interface Anatomy {
  backdrop: string;
  nmda: string;
  channel: Record<-1 | 1, string>;
  trkb: Record<-1 | 1, string>;
  akt: TwoStates;
  mtor: TwoStates;
  kinase: TwoStates;
  ribosomes: readonly string[];
  vesicle: string;
  openVesicle: string;
  scaffold: string;
  message: string;
  localMessage: string;
  /** Things that many stand for, as content of a <g> in <defs>. */
  shapes: Record<'bdnf' | 'ampa' | 'psd', string>;
}

let drawn: Anatomy | undefined;

/** The whole anatomy; drawn on the first call, kept for the next. */
export function anatomy(): Anatomy {
  drawn ??= {
    backdrop: backdrop(),
    nmda: receptor('nmda', {
      x: SEATS.nmda[0],
      y: SEATS.nmda[1],
      scale: NMDA_SCALE,
      keyline: 2.4,
      fold: 1.8
    }),
    channel: { [-1]: channelHalf(-1), 1: channelHalf(1) },
    trkb: { [-1]: trkbHalf(-1), 1: trkbHalf(1) },
    akt: twoStates(aktShape(), 'akt', 7.5, 3),
    mtor: twoStates(mtorShape(), 'mtor', 7.2, 77),
    kinase: twoStates(kinaseShape(), 'chan', 8, 9),
    ribosomes: [11, 12, 13, 31, 32].map(ribosome),
    vesicle: vesicle(36),
    openVesicle: vesicle(VESICLE_RADIUS),
    scaffold: scaffold(),
    message: message(MESSAGE),
    localMessage: message(LOCAL_MESSAGE),
    shapes: {
      bdnf: bdnf(),
      ampa: receptor('ampa', { scale: AMPA_SCALE, keyline: 1.8, fold: 1.2 }),
      psd: piece()
    }
  };
  return drawn;
}
