/**
 * Where things are in the drawing, in drawing units (1200 × 900; 90 units to 100 nm). The membrane and the vesicles
 * are near this scale; proteins, ions and the growth factor are enlarged so that they can be told apart.
 */
import { lerp } from '$lib/motion/progress';
import { at, smoothOpen, type Point } from '$lib/marks/path';

/** Drawing units that stand for 100 nm. */
export const SCALE_BAR = 90;

/** The dendrite's skin from left to right, with one spine. */
export const MEMBRANE: readonly Point[] = [
  [-700, 262],
  [-400, 256],
  [-60, 246],
  [60, 240],
  [200, 236],
  [340, 234],
  [480, 232],
  [620, 232],
  [740, 236],
  [866, 244],
  [900, 228],
  [900, 196],
  [876, 166],
  [872, 128],
  [900, 98],
  [954, 88],
  [1008, 98],
  [1036, 128],
  [1032, 166],
  [1008, 196],
  [1008, 228],
  [1044, 246],
  [1080, 256],
  [1160, 262],
  [1280, 268],
  [1600, 276],
  [1900, 280]
];

export const SEATS = {
  nmda: [96, 234],
  channel: [262, 236],
  trkb: [676, 232],
  akt: [760, 400],
  mtor: [838, 508],
  eef2k: [118, 466],
  stored: [330, 420],
  spineHead: [954, 128]
} as const satisfies Record<string, Point>;

/** The vesicle that opens: from its waiting place to its place at the membrane. */
const VESICLE = { waiting: [434, 302], docked: [436, 277] } as const;
export const VESICLE_RADIUS = 40;
const MEMBRANE_AT_VESICLE = 233;
const NECK = 20;

/** Centre of the vesicle; `dock` 0..1. */
export const vesicleAt = (dock: number): Point => [
  lerp(VESICLE.waiting[0], VESICLE.docked[0], dock),
  lerp(VESICLE.waiting[1], VESICLE.docked[1], dock)
];

/** Half-width of the opening in the membrane; `fuse` 0..1. */
export const neckAt = (fuse: number): number => Math.max(1, NECK * fuse);

/** Vesicle and membrane as one skin, open to the outside. */
export function openVesicle(fuse: number): { skin: string; inside: string } {
  const [x, y] = VESICLE.docked;
  const neck = neckAt(fuse);
  const flange = 12 + 8 * fuse;
  const rise = Math.sqrt(VESICLE_RADIUS ** 2 - neck ** 2);
  const top = MEMBRANE_AT_VESICLE;
  const skin =
    `M${at(x - neck - flange, top)}Q${at(x - neck - 3, top)} ${at(x - neck, y - rise)}` +
    `A${VESICLE_RADIUS} ${VESICLE_RADIUS} 0 1 0 ${at(x + neck, y - rise)}` +
    `Q${at(x + neck + 3, top)} ${at(x + neck + flange, top)}`;
  return { skin, inside: `${skin}L${at(x + neck + 10, top - 9)}H${x - neck - 10}Z` };
}

/** How far each half of TrkB stands from its pair when unbound. */
const TRKB_APART = 30;
export const trkbShift = (side: -1 | 1, pair: number): number => side * TRKB_APART * (1 - pair);
/** The two halves of the channel when shut stand closer. */
const CHANNEL_CLOSED = 9;
export const channelShift = (side: -1 | 1, open: number): number => -side * CHANNEL_CLOSED * (1 - open);

/** The long message of the shared road, and the short one of the second road. */
export const MESSAGE: readonly Point[] = [
  [852, 664],
  [916, 650],
  [976, 674],
  [1040, 650],
  [1106, 664],
  [1172, 642]
];
export const LOCAL_MESSAGE: readonly Point[] = [
  [170, 628],
  [222, 618],
  [282, 638],
  [354, 618]
];

/** Ribosomes where they stand when they have read for a while; they come from `walk` units to the left. */
export const RIBOSOMES = [
  { at: [900, 650], walk: 26, chain: 0.36 },
  { at: [994, 664], walk: 30, chain: 0.68 },
  { at: [1084, 652], walk: 30, chain: 1 }
] as const;
export const LOCAL_RIBOSOMES = [
  { at: [206, 618], walk: 18, chain: 0.4 },
  { at: [292, 630], walk: 22, chain: 0.75 }
] as const;

/** A growing chain, from its ribosome upwards. */
export function chainPath(index: number): string {
  const sway = [6, -7, 8, -5, 7, -8, 5, -4];
  const points: Point[] = [[6, -34]];
  for (let i = 1; i < sway.length; i++)
    points.push([6 + i * 5 + (sway[(i + index * 3) % sway.length] ?? 0), -34 - i * 8]);
  return smoothOpen(points, 0.6);
}

export type ArrowId =
  'toVesicle' | 'toAkt' | 'toMtor' | 'toRibosome' | 'toSpine' | 'toKinase' | 'toLocal' | 'toStore';

/** What leads to what. Dotted: proposed, one of two ways in; the arrows after the two meet are drawn whole. */
export const ARROWS: Record<ArrowId, { points: readonly Point[]; dotted: boolean }> = {
  toVesicle: {
    points: [
      [318, 282],
      [350, 268],
      [388, 272]
    ],
    dotted: true
  },
  toAkt: {
    points: [
      [704, 352],
      [718, 366],
      [730, 380]
    ],
    dotted: false
  },
  toMtor: {
    points: [
      [780, 426],
      [798, 444],
      [808, 462]
    ],
    dotted: false
  },
  toRibosome: {
    points: [
      [876, 560],
      [888, 584],
      [892, 610]
    ],
    dotted: false
  },
  toSpine: {
    points: [
      [1092, 440],
      [1084, 380],
      [1040, 320],
      [982, 286],
      [956, 236],
      [954, 180]
    ],
    dotted: false
  },
  toKinase: {
    points: [
      [96, 290],
      [88, 340],
      [90, 390],
      [104, 436]
    ],
    dotted: true
  },
  toLocal: {
    points: [
      [118, 498],
      [136, 544],
      [168, 584]
    ],
    dotted: true
  },
  toStore: {
    points: [
      [364, 520],
      [370, 494],
      [356, 466]
    ],
    dotted: true
  }
};

/** End and direction (degrees) of an arrow's head. */
export function headOf(points: readonly Point[]): { x: number; y: number; turn: number } {
  const [fromX, fromY] = points[points.length - 2] as Point;
  const [x, y] = points[points.length - 1] as Point;
  return { x, y, turn: (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI };
}
