/** The two kinds of receptor in small, half by half around their axis, as markup: an open Y and a tall closed balloon. */
import { at, smoothClosed, type Point } from './path';
import { shaded } from './tint';

export type ReceptorKind = 'ampa' | 'nmda';
/** Left or right of the axis. */
export type ReceptorSide = -1 | 1;

export interface ReceptorPlace {
  /** Where the axis meets the middle of the membrane, drawing units. */
  x?: number;
  y?: number;
  /** Size beside that of the points below. */
  scale?: number;
  /** Widths of the keyline and of the fold's line, drawing units. */
  keyline?: number;
  fold?: number;
}

export interface ReceptorHalf {
  /** The part that turns, with its fold, and this side of the pore. */
  head: string;
  pore: string;
}

interface Shape {
  head: readonly Point[];
  pore: readonly Point[];
  /** Start, bend and end of the line across the head. */
  fold: readonly [Point, Point, Point];
}

/** The right half of each, around its axis: above is outside the cell. */
const SHAPES: Record<ReceptorKind, Shape> = {
  ampa: {
    head: [
      [3, -20],
      [5, -32],
      [12, -44],
      [19, -58],
      [30, -63],
      [38, -56],
      [35, -45],
      [27, -37],
      [24, -26],
      [17, -13],
      [7, -12]
    ],
    pore: [
      [1, -13],
      [16, -13],
      [20, 0],
      [19, 22],
      [16, 30],
      [9, 30],
      [3, 22],
      [3, 10],
      [3, 0]
    ],
    fold: [
      [14, -40],
      [20, -34],
      [28, -37]
    ]
  },
  nmda: {
    head: [
      [4, -58],
      [14, -66],
      [26, -60],
      [28, -46],
      [24, -34],
      [25, -22],
      [18, -13],
      [7, -16],
      [3, -30],
      [3, -44]
    ],
    pore: [
      [4, -14],
      [18, -14],
      [23, 0],
      [22, 22],
      [18, 32],
      [10, 32],
      [4.5, 24],
      [5, 18],
      [13, 10],
      [12, 0],
      [5, -6]
    ],
    fold: [
      [8, -40],
      [18, -36],
      [27, -42]
    ]
  }
};

/** How rounded a pore is drawn; heads are rounder. */
const PORE_TENSION = 0.45;
/** Percent of its edge colour in the shaded half of an AMPA receptor. */
const AMPA_SHADE = 12;

/** Token of the keyline, and fill: the two halves of an NMDA receptor are two kinds of subunit. */
function inks(kind: ReceptorKind, side: ReceptorSide): { token: string; fill: string } {
  if (kind === 'nmda') {
    const token = side < 0 ? 'nmda' : 'nmda2';
    return { token, fill: `var(--${token})` };
  }
  return { token: kind, fill: side < 0 ? 'var(--ampa)' : shaded('ampa', AMPA_SHADE) };
}

export function receptorHalf(
  kind: ReceptorKind,
  side: ReceptorSide,
  { x = 0, y = 0, scale = 1, keyline = 2, fold = 1.4 }: ReceptorPlace = {}
): ReceptorHalf {
  const shape = SHAPES[kind];
  const { token, fill } = inks(kind, side);
  const place = (points: readonly Point[]): Point[] =>
    points.map(([dx, dy]) => [x + side * dx * scale, y + dy * scale] as const);
  const style = `fill:${fill};stroke:var(--${token}-edge);stroke-width:${keyline}`;
  const [from, bend, to] = place(shape.fold) as [Point, Point, Point];
  return {
    head:
      `<path d="${smoothClosed(place(shape.head))}" style="${style}"/>` +
      `<path d="M${at(...from)}Q${at(...bend)} ${at(...to)}" style="fill:none;stroke:var(--${token}-edge);stroke-width:${fold};stroke-opacity:.6"/>`,
    pore: `<path d="${smoothClosed(place(shape.pore), PORE_TENSION)}" style="${style}"/>`
  };
}

/** A whole receptor. */
export const receptor = (kind: ReceptorKind, place?: ReceptorPlace): string =>
  ([-1, 1] as const).map((side) => Object.values(receptorHalf(kind, side, place)).join('')).join('');
