/** Where things are in the drawing, in drawing units (1200 × 900; 115 units to 100 nm; gap and receptors larger). */
import { at, type Point } from '$lib/marks/path';
import { smoothstep } from '$lib/motion/progress';

/** Height of the terminal's membrane at the active zone. */
export const RELEASE_Y = 396;
/** Where the two docked vesicles fuse. */
export const SITES = { left: 466, middle: 600 } as const;
/** Walls of a vesicle and of the membrane it becomes part of, drawing units. */
export const WALL = { vesicle: 7.5, membrane: 13 } as const;
/** Docked vesicles: height of their centre, and radius. */
export const DOCKED_Y = 358;
export const VESICLE_RADIUS = 23;
/** Where the two vesicles start that later take the empty places. */
export const RUNNERS = [
  { site: 'left', from: [430, 292] },
  { site: 'middle', from: [694, 276] }
] as const;

/** The gap's two open ends. */
export const GAP = { left: 336, right: 872, top: 408, bottom: 478 } as const;

export type ReceptorKind = 'ampa' | 'nmda';

export interface Receptor {
  kind: ReceptorKind;
  x: number;
}

/** Receptors in the spine's membrane, left to right; drawn about three times their size. */
export const RECEPTORS: readonly Receptor[] = [
  { kind: 'ampa', x: 380 },
  { kind: 'nmda', x: 466 },
  { kind: 'ampa', x: 552 },
  { kind: 'ampa', x: 644 },
  { kind: 'nmda', x: 730 },
  { kind: 'ampa', x: 816 }
];
/** Height of a receptor's pore, and scale of its drawing. */
export const RECEPTOR_Y = 496;
export const RECEPTOR_SCALE = { ampa: 1.06, nmda: 1.1 } as const;
/** Widths of a receptor's keyline and fold at its own size, drawing units. */
export const RECEPTOR_LINES = { keyline: 2, fold: 1.4 } as const;
/** The NMDA receptor whose plug leaves in the story. */
export const FREED = 466;
/** Magnesium in a pore: height. */
export const PLUG_Y = 517;

/** Seats of glutamate: from the receptor's axis, and height. */
export const SEAT = { ampa: { dx: 19, y: 463 }, nmda: { dx: 24, y: 468 } } as const;

/** Turn of an AMPA receptor's arm when it opens, degrees. */
export const ARM_TURN = 6;
/** How far each half of a pore moves from the axis when it opens, drawing units. */
export const PORE_SHIFT = 3;
/** An NMDA receptor's pore moves by this share of it. */
export const NMDA_SHIFT = 0.7;

/** Left half of the terminal's outline, from the active zone up the flank; its axon goes on out of the picture. */
export const TERMINAL_HALF: readonly Point[] = [
  [600, 397],
  [470, 396],
  [386, 388],
  [312, 364],
  [256, 320],
  [232, 256],
  [240, 190],
  [276, 136],
  [338, 98],
  [398, 66],
  [428, 26],
  [436, -30],
  [438, -80],
  [440, -400],
  [440, -900]
];

/** The way of the spike: down the axon's wall to the active zone, on the left; mirrored on the right. */
export const spikeWay = (side: -1 | 1): Point[] =>
  TERMINAL_HALF.slice(1, 13)
    .reverse()
    .map(([x, y]) => [side < 0 ? x : 1200 - x, y] as const);

/** Where the astrocyte's transporters sit: place, turn in degrees. */
export const TRANSPORTERS: readonly (readonly [x: number, y: number, turn: number])[] = [
  [1000, 352, -24],
  [987, 398, 0],
  [995, 444, 20],
  [228, 488, 0],
  [212, 532, -24]
];

/** Share of the fusion spent on the way down to the membrane. */
const DESCENT = 0.12;

/** Opening half-angle at which the wall is as thick as the membrane. */
const MERGED = 0.6 * Math.PI;

export interface Fusion {
  /** Opening half-angle of the cap, 0 (whole) to π (flat). */
  angle: number;
  radius: number;
  /** Height of the circle's centre. */
  y: number;
}

/** A vesicle that becomes membrane: a cap of constant area that flattens. */
export function fusionAt(share: number): Fusion {
  if (share <= DESCENT) {
    const touching = RELEASE_Y - VESICLE_RADIUS;
    return { angle: 0, radius: VESICLE_RADIUS, y: DOCKED_Y + (touching - DOCKED_Y) * (share / DESCENT) };
  }
  const angle = Math.min(0.985, (share - DESCENT) / (1 - DESCENT)) * Math.PI;
  const radius = VESICLE_RADIUS * Math.sqrt(2 / (1 + Math.cos(angle)));
  return { angle, radius, y: RELEASE_Y - radius * Math.cos(angle) };
}

/** Height of the terminal's membrane along the active zone: it rises towards the flanks. */
function membraneY(x: number): number {
  const out = Math.max(0, Math.abs(x - SITES.middle) - 120) / 94;
  return RELEASE_Y + 0.6 - 9 * out * out;
}

/** How far the wall of an opening goes on along the membrane, drawing units. */
const LIP = 9;

/** Outline and inside of a fusing vesicle at `x`. */
export function fusionPaths(x: number, { angle, radius, y }: Fusion): { line: string; inside: string } {
  if (angle === 0) {
    const circle = `M${at(x - radius, y)}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
    return { line: circle, inside: circle };
  }
  const neck = radius * Math.sin(angle);
  const [from, to] = [x - neck, x + neck];
  const [fromY, toY] = [membraneY(from), membraneY(to)];
  const large = angle < Math.PI / 2 ? 1 : 0;
  const arc = `A${at(radius, radius)} 0 ${large} 1 ${at(to, toY)}`;
  const lips = [at(from - LIP, membraneY(from - LIP)), at(to + LIP, membraneY(to + LIP))];
  return {
    line: `M${lips[0]}L${at(from, fromY)}${arc}L${lips[1]}`,
    inside: `M${at(from, fromY + 9)}V${fromY}${arc}V${toY + 9}Z`
  };
}

/** How much of it is still to be seen, 0..1: in the end it is membrane like the rest. */
export const fusionSeen = ({ angle }: Fusion): number => 1 - smoothstep(0.8 * Math.PI, 0.96 * Math.PI, angle);

/** Thickness of the wall, drawing units. */
export const wallWidth = ({ angle }: Fusion): number =>
  WALL.vesicle + (WALL.membrane - WALL.vesicle) * Math.min(1, angle / MERGED);
