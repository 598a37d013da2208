/**
 * Where things are in the drawing, in drawing units (1200 × 900; 44 units to the nanometre).
 * Proportions of the layers are schematic: no structure was traced.
 */
import { lerp, smoothstep } from '$lib/motion/progress';
import { smoothClosed, type Point } from '$lib/marks/path';

/** The receptor's axis, and the two rows of lipid heads. */
export const AXIS_X = 600;
export const OUTER_LEAFLET_Y = 478;
export const INNER_LEAFLET_Y = 684;

/** How far each gate nub stands from the axis, drawing units. */
export const GATE_SHUT = 1;
export const GATE_OPEN = 36;

/** Side of the axis: −1 is GluN1 (left), +1 is GluN2 (right). */
export type Side = -1 | 1;
export const SIDES = [-1, 1] as const;
export const subunitToken = (side: Side): string => (side < 0 ? 'nmda' : 'nmda2');
export const mirrored = (side: Side, x: number): number => (side < 0 ? x : 2 * AXIS_X - x);

/** Half-width of the pore by height, for gate nubs `gate` units from the axis. */
export function poreProfile(gate: number): (y: number) => number {
  const knots: readonly Point[] = [
    [424, 118],
    [452, 82],
    [474, gate + 16],
    [492, gate],
    [512, gate + 13],
    [542, 56],
    [584, 62],
    [606, 50],
    [624, 19],
    [648, 17],
    [664, 32],
    [690, 60],
    [716, 96]
  ];
  const knot = (i: number): Point => knots[i] as Point;
  return (y) => {
    const next = knots.findIndex(([knotY]) => y <= knotY);
    if (next <= 0) return knot(next === 0 ? 0 : knots.length - 1)[1];
    const [[fromY, fromWidth], [toY, toWidth]] = [knot(next - 1), knot(next)];
    return lerp(fromWidth, toWidth, smoothstep(fromY, toY, y));
  };
}

/** The pore's inside, as one closed path. */
export function lumenPath(gate: number): string {
  const left: Point[] = [];
  const right: Point[] = [];
  const halfWidth = poreProfile(gate);
  for (let y = 424; y <= 716; y += 14) {
    const half = halfWidth(y) + 3;
    left.push([AXIS_X - half, y]);
    right.push([AXIS_X + half, y]);
  }
  return smoothClosed([...left, ...right.reverse()]);
}

/** Cut face of one subunit's membrane part. */
export function cutFacePath(side: Side, gate: number): string {
  const outer = (
    [
      [408, 456],
      [398, 500],
      [406, 560],
      [400, 620],
      [408, 672],
      [424, 706],
      [468, 722]
    ] as const
  ).map(([x, y]) => [mirrored(side, x), y] as const);
  const inner: Point[] = [];
  const halfWidth = poreProfile(gate);
  for (let y = 712; y >= 452; y -= 10) {
    const wall = y < 530 ? 20 : y < 600 ? 14 : 16;
    inner.push([AXIS_X + side * (halfWidth(y) + wall), y]);
  }
  return smoothClosed([...outer, ...inner, [mirrored(side, 500), 436], [mirrored(side, 450), 436]]);
}

/** The gate helix (M3): top and bottom of its axis. */
export const gateHelix = (side: Side, gate: number): { top: Point; bottom: Point } => ({
  top: [AXIS_X + side * (gate + 17.5), 458],
  bottom: [AXIS_X + side * 92, 664]
});

/** The nub at the helix's outer end: the two meet when the gate is shut. */
export function gateNubPath(side: Side, gate: number): string {
  const offsets: readonly Point[] = [
    [26, 470],
    [8, 468],
    [-3.5, 480],
    [-1.5, 496],
    [12, 508],
    [30, 500]
  ];
  return smoothClosed(
    offsets.map(([dx, y]) => [AXIS_X + side * (gate + dx), y] as const),
    0.6
  );
}

/** Linkers from the ligand-binding tier to the helices; `pull` 0..1 with the gate. */
export function linkerPoints(side: Side, gate: number, pull: number): { points: Point[]; width: number }[] {
  const gateTop = gateHelix(side, gate).top[0];
  const shoulder = mirrored(side, 540 - pull * 14);
  return [
    {
      points: [
        [shoulder, 404],
        [lerp(shoulder, gateTop, 0.55) + side * 8, 430],
        [gateTop, 464]
      ],
      width: 12
    },
    {
      points: [
        [mirrored(side, 486), 404],
        [mirrored(side, 470), 434],
        [mirrored(side, 478), 476]
      ],
      width: 10.5
    },
    {
      points: [
        [mirrored(side, 446), 394],
        [mirrored(side, 430), 430],
        [mirrored(side, 434), 468]
      ],
      width: 10.5
    }
  ];
}

/** Seats: where each ligand, plug and blocker rests. */
export const SEATS = {
  glycine: [425, 333],
  glutamate: [776, 330],
  magnesium: [600, 613],
  ketamine: [601, 572]
} as const satisfies Record<string, Point>;
