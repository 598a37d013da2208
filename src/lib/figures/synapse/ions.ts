/** Sodium, calcium, magnesium and ketamine at a pose. Positions are values of the pose and of the settling phase. */
import { smoothstep } from '$lib/motion/progress';
import { route, type Place } from '$lib/motion/route';
import type { GlyphName } from '$lib/marks/glyphs';
import { FREED, PLUG_Y, RECEPTORS, RECEPTOR_Y } from './geometry';
import type { Pose } from './score';

export interface Particle {
  id: string;
  glyph: GlyphName;
  x: number;
  y: number;
  turn: number;
  scale: number;
  opacity: number;
}

const TURN = 2 * Math.PI;
/** Amplitude of idle drift, drawing units; turn from one thing's drift to the next one's, radians. */
const DRIFT = 5;
const DRIFT_TURN = 2.4;
/** Shares of a stream's way: its soft head, its soft cut, and the ends over which an ion comes in and goes out. */
const SOFT = { head: 0.06, cut: 0.12, cutFrom: 0.9, in: 0.08, out: 0.12 };
/** Heights between which an ion sheds its water, and takes it up again, drawing units. */
const SHEDS = { from: 430, bare: 476, stillBare: 530, until: 570 };
/** An ion fainter than this is not drawn. */
const FAINTEST = 0.01;
/** Ions are bare of their water between these heights: the pore. */
const PORE = { top: RECEPTOR_Y - 22, bottom: RECEPTOR_Y + 34 };
/** Sizes beside those of the glyphs: in water, and in the pore. */
const SIZE = { na: 0.8, ca: 0.72, mg: 0.46, ketamine: 0.72 } as const;
const PORE_SIZE = { na: 0.55, ca: 0.46 } as const;
/** How much larger ketamine is drawn in the small synapse's fluid than in its pore. */
const FREE_KETAMINE = 1.5;
/** Ketamine in a pore: below its middle, drawing units, and its turn, degrees. */
const SEATED = { below: 6, turn: -12 };
/** Where the calcium stream stands in its rhythm. */
const CALCIUM_RHYTHM = 0.2;

/** Way of an ion from the gap through a pore; `lane` −1..1 spreads it below. */
const wayIn = (x: number, lane: number): ((share: number) => Place) =>
  route([
    [x + lane * 22, 424],
    [x + lane * 6, 458],
    [x, RECEPTOR_Y - 6],
    [x, RECEPTOR_Y + 26],
    [x + lane * 12, 566],
    [x + lane * 26, 612],
    [x + lane * 40, 652],
    [x + lane * 52, 692]
  ]);

/** Lanes of the sodium ions of one AMPA receptor. */
const LANES = [0.9, -0.7, 0.15];
/** Where each receptor's stream stands in its rhythm. */
const RHYTHM = [0.12, 0.3, 0.05, 0.05];
const sodium = RECEPTORS.filter(({ kind }) => kind === 'ampa').map(({ x }, pore) => ({
  pore,
  ways: LANES.map((lane, i) => wayIn(x, (pore % 2 ? -1 : 1) * lane * (i === 2 ? -1 : 1)))
}));
const calcium = [-0.9, 0.5, -0.3].map((lane) => wayIn(FREED, lane));

const plugOut = route([
  [FREED, PLUG_Y],
  [FREED, 480],
  [FREED, 424],
  [FREED - 34, 404],
  [FREED - 100, 404],
  [296, 420]
]);

/** Sodium that waits outside. */
const WAITING: readonly [x: number, y: number][] = [
  [276, 452],
  [938, 492],
  [944, 420],
  [934, 356]
];
/** Ketamine in the fluid of the comparison's second side. */
const KETAMINE: readonly [x: number, y: number, turn: number][] = [
  [262, 500, 30],
  [962, 470, -40],
  [950, 640, 16],
  [250, 690, -12]
];

function stream(
  ion: 'na' | 'ca',
  name: string,
  ways: readonly ((share: number) => Place)[],
  head: number,
  cut: number,
  flow: number,
  offset: number
): Particle[] {
  if (head === 0 || cut === 1) return [];
  return ways
    .map((way, i): Particle => {
      const share = ((((i + offset) / ways.length + flow) % 1) + 1) % 1;
      const place = way(share);
      const reached = smoothstep(share - SOFT.head, share, head * (1 + SOFT.head));
      const notCut = cut === 0 ? 1 : smoothstep(cut * SOFT.cutFrom, cut * SOFT.cutFrom + SOFT.cut, share);
      const ends = smoothstep(0, SOFT.in, share) * (1 - smoothstep(1 - SOFT.out, 1, share));
      const bare = place.y > PORE.top && place.y < PORE.bottom;
      const inPore =
        smoothstep(SHEDS.from, SHEDS.bare, place.y) * (1 - smoothstep(SHEDS.stillBare, SHEDS.until, place.y));
      return {
        id: `${name}-${i}`,
        glyph: bare ? (`${ion}-bare` as const) : ion,
        ...place,
        scale: SIZE[ion] + (PORE_SIZE[ion] - SIZE[ion]) * inPore,
        opacity: reached * notCut * ends
      };
    })
    .filter(({ opacity }) => opacity > FAINTEST);
}

/** Ions of the one large synapse. */
export function ionsAt(
  pose: Pick<Pose, 'sodium' | 'sodiumCut' | 'calcium' | 'calciumCut' | 'pair'>,
  flow: number,
  stir: number
): Particle[] {
  const swing = DRIFT * Math.sin(TURN * stir);
  const waiting = WAITING.map(([x, y], i): Particle => ({
    id: `waiting-${i}`,
    glyph: 'na',
    x: x + Math.cos(i * DRIFT_TURN) * swing,
    y: y + Math.sin(i * DRIFT_TURN) * swing,
    turn: 0,
    scale: SIZE.na,
    opacity: 1 - pose.pair
  })).filter(({ opacity }) => opacity > 0);
  return [
    ...waiting,
    ...sodium.flatMap(({ pore, ways }) =>
      stream('na', `na-${pore}`, ways, pose.sodium, pose.sodiumCut, flow, RHYTHM[pore] ?? 0)
    ),
    ...stream('ca', 'ca', calcium, pose.calcium, pose.calciumCut, flow, CALCIUM_RHYTHM)
  ];
}

/** The two plugs. The right one leaves and comes back in the story. */
export function plugsAt(magnesium: number): Particle[] {
  return RECEPTORS.filter(({ kind }) => kind === 'nmda').map(({ x }): Particle => {
    const place = x === FREED ? plugOut(magnesium) : { x, y: PLUG_Y, turn: 0 };
    return { id: `mg-${x}`, glyph: 'mg', ...place, scale: SIZE.mg, opacity: 1 };
  });
}

/**
 * Ketamine around the second synapse, and in one of its NMDA receptors where the model has a block to speak of.
 * @param presence 0..1
 */
export function ketamineAround(presence: number, seated: boolean, stir: number): Particle[] {
  if (presence === 0) return [];
  const swing = DRIFT * Math.sin(TURN * stir);
  const around = KETAMINE.map(([x, y, turn], i): Particle => ({
    id: `ketamine-${i}`,
    glyph: 'ketamine',
    x: x + Math.cos(i * DRIFT_TURN) * swing,
    y: y + Math.sin(i * DRIFT_TURN) * swing,
    turn,
    scale: SIZE.ketamine * FREE_KETAMINE,
    opacity: presence
  }));
  const inPore: Particle = {
    id: 'ketamine-seated',
    glyph: 'ketamine',
    x: RECEPTORS[4]?.x ?? 0,
    y: RECEPTOR_Y + SEATED.below,
    turn: SEATED.turn,
    scale: SIZE.ketamine,
    opacity: presence
  };
  return seated ? [...around, inPore] : around;
}
