/**
 * Where things are in the drawing, in drawing units (1200 × 900; 2.4 units to the micrometre). Positions are
 * schematic: the cells stand closer together than in a cortex, and layers are not to scale.
 */
import type { Point } from '$lib/marks/path';

/** Middle of each cell body. */
export const PYRAMIDAL: Point = [706, 612];
export const BASKET: Point = [436, 470];
export const TUFT_CELL: Point = [486, 208];
export const NEIGHBOUR: Point = [884, 500];

/** The two views into a contact: middle, radius, and the spot each enlarges. */
export const RECEPTOR_LOUPE = { x: 164, y: 262, radius: 112, spot: [312, 490] as Point, spotRadius: 15 };
export const RELEASE_LOUPE = { x: 1056, y: 606, radius: 112, spot: [916, 744] as Point, spotRadius: 16 };

/** Axons, each from its cell outwards. */
export const AXONS = {
  inputToBasket: [
    [-620, 640],
    [-300, 622],
    [-20, 604],
    [70, 598],
    [150, 574],
    [230, 526],
    [300, 492]
  ],
  inputToPyramidal: [
    [150, 574],
    [250, 612],
    [350, 668],
    [470, 706],
    [560, 700],
    [622, 664]
  ],
  basketLow: [
    [462, 482],
    [510, 492],
    [566, 506],
    [606, 550],
    [626, 592]
  ],
  basketHigh: [
    [566, 506],
    [606, 496],
    [640, 500],
    [660, 512]
  ],
  basketMiddle: [
    [566, 506],
    [600, 518],
    [632, 540],
    [646, 552]
  ],
  tuftStem: [
    [508, 200],
    [540, 186],
    [570, 160],
    [598, 152]
  ],
  tuftHigh: [
    [540, 186],
    [566, 140],
    [604, 104],
    [640, 84]
  ],
  tuftLow: [
    [540, 186],
    [580, 200],
    [622, 192],
    [656, 172]
  ],
  pyramidalOut: [
    [708, 662],
    [711, 722],
    [732, 774],
    [796, 798],
    [866, 784],
    [912, 748]
  ],
  pyramidalBack: [
    [711, 700],
    [690, 770],
    [600, 800],
    [500, 780],
    [440, 720],
    [424, 664]
  ]
} as const satisfies Record<string, readonly Point[]>;
export type AxonName = keyof typeof AXONS;

/** An inhibitory contact: where its cap sits and its turn, degrees; GABA appears on the flat side. */
export interface Bouton {
  x: number;
  y: number;
  turn: number;
}
export const BASKET_BOUTONS: readonly Bouton[] = [
  { x: 634, y: 598, turn: -63 },
  { x: 656, y: 556, turn: -66 },
  { x: 668, y: 514, turn: -80 }
];
export const TUFT_BOUTONS: readonly Bouton[] = [
  { x: 602, y: 150, turn: -90 },
  { x: 646, y: 80, turn: -60 },
  { x: 662, y: 170, turn: -70 }
];
/** Excitatory contacts: round caps. */
export const INPUT_BOUTONS: readonly Bouton[] = [
  { x: 306, y: 489, turn: 60 },
  { x: 624, y: 660, turn: 40 }
];
export const BACK_BOUTON: Bouton = { x: 424, y: 660, turn: 0 };

/** Where ketamine settles on dendrites, in the order in which it is drawn. */
export const BASKET_SITES: readonly Point[] = [
  [352, 456],
  [404, 392],
  [402, 540],
  [268, 444],
  [463, 562],
  [457, 372]
];
export const TUFT_CELL_SITES: readonly Point[] = [
  [463, 156],
  [457, 249],
  [498, 157],
  [446, 130]
];
export const PYRAMIDAL_SITES: readonly Point[] = [
  [611, 702],
  [826, 676],
  [702, 300],
  [779, 698],
  [613, 257],
  [786, 227]
];

/** The two receptors in the loupe. */
export const RECEPTORS = [
  { x: RECEPTOR_LOUPE.x - 52, y: RECEPTOR_LOUPE.y + 32 },
  { x: RECEPTOR_LOUPE.x + 52, y: RECEPTOR_LOUPE.y + 32 }
] as const;

/** Ketamine's way into the first pore, dotted. */
export const PORE_TRAIL = `M${RECEPTOR_LOUPE.x - 30} ${RECEPTOR_LOUPE.y - 106}C${RECEPTOR_LOUPE.x + 4} ${RECEPTOR_LOUPE.y - 96} ${RECEPTORS[0].x - 2} ${RECEPTORS[0].y - 120} ${RECEPTORS[0].x} ${RECEPTORS[0].y - 16}`;

/** A rival account: the question mark, the dotted way, and the seat on the pyramidal cell. */
export const RIVAL = {
  from: [764, 400] as Point,
  via: [742, 392] as Point,
  seat: [709, 404] as Point
};
