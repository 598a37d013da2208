/** Where the ions, molecules and products are. Positions are values of the pose, the amounts and the settling phase. */
import { clamp01, lerp, smoothstep } from '$lib/motion/progress';
import { route, type Place, type Waypoint } from '$lib/motion/route';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Amounts } from './amounts';
import type { Ion } from '$lib/marks/ions';
import { calcium } from './calcium';
import { SEATS, vesicleAt } from './geometry';
import { drifting, type Particle } from './particle';
import type { Pose } from './score';
import { secondRoadAt } from './secondRoad';

/** Everything that moves on its own, back to front. */
export interface Particles {
  products: readonly Particle[];
  calcium: readonly Ion[];
  cargo: readonly Particle[];
  secondRoad: readonly Particle[];
}

/** How far each road is open, 0..1. */
export interface Roads {
  excited: number;
  rest: number;
}

/** Cargo of the vesicle that opens: place inside it, and where it drifts to outside, farthest first. */
const CARGO: readonly { inside: Waypoint; outside: Waypoint }[] = [
  { inside: [-8, -20, 20], outside: [606, 178, 10] },
  { inside: [12, -16, -35], outside: [592, 128, 10] },
  { inside: [-20, -4, -20], outside: [550, 112, -25] },
  { inside: [2, 0, 30], outside: [560, 176, -20] },
  { inside: [22, 4, 15], outside: [512, 142, 30] },
  { inside: [-12, 14, -30], outside: [512, 200, 15] },
  { inside: [10, 18, 20], outside: [458, 128, -20] },
  { inside: [-2, -30, 10], outside: [466, 178, 30] },
  { inside: [-24, 14, 40], outside: [440, 214, -15] }
];
const CARGO_SCALE = { inside: 0.62, outside: 0.9, seated: 1.95 };
/** How much later each of the cargo leaves, as a share of the release. */
const LEAVES_LATER = 0.06;
const RELEASE_REACH = 1 + LEAVES_LATER * CARGO.length;
/** Where BDNF sits between the two halves of TrkB. */
const SEATED: Waypoint = [SEATS.trkb[0], SEATS.trkb[1] - 60, 0];
const toSeat = route([CARGO[0]?.outside ?? SEATED, [640, 128, 0], [676, 120, 0], SEATED]);

/** What is left outside of the cargo, 0..1, for the i-th of it: the last to leave is the first to be gone. */
function remaining(index: number, amounts: Amounts): number {
  if (amounts.released <= 0) return 1;
  const still = amounts.bdnf / amounts.released;
  const threshold = 0.08 + (0.8 * index) / CARGO.length;
  return smoothstep(threshold - 0.06, threshold + 0.1, still);
}

function goingOut(inside: Waypoint, outside: Waypoint, share: number): Place {
  if (share === 0 || share === 1) {
    const [x, y, turn = 0] = share === 0 ? inside : outside;
    return { x, y, turn };
  }
  return route([
    inside,
    [436, 244, 0],
    [lerp(440, outside[0], 0.4), lerp(200, outside[1], 0.5), 20],
    outside
  ])(share);
}

/** The same list again while every one in it is the same; for lists of one length. */
const listed = (): ((...all: Particle[]) => readonly Particle[]) => unlessNew((...all: Particle[]) => all);
const cargoList = listed();

/** Each of the cargo is the same again while what it depends on is: the amounts change in every frame, it seldom does. */
const cargoWays = CARGO.map(({ inside, outside }, i) =>
  unlessNew((dock: number, share: number, seating: number, opacity: number, stir: number): Particle => {
    const [x, y] = vesicleAt(dock);
    const within: Waypoint = [x + inside[0], y + inside[1], inside[2] ?? 0];
    const place = seating > 0 ? toSeat(seating) : goingOut(within, outside, share);
    const [dx, dy] = drifting(i + 10, stir);
    const free = share * (1 - seating);
    const size = lerp(CARGO_SCALE.inside, CARGO_SCALE.outside, share);
    return {
      id: `bdnf-${i}`,
      glyph: 'bdnf',
      x: place.x + dx * free,
      y: place.y + dy * free,
      turn: place.turn,
      scale: lerp(size, CARGO_SCALE.seated, seating),
      opacity
    };
  })
);

function cargo(pose: Pose, amounts: Amounts, seat: number, stir: number): readonly Particle[] {
  const out = pose.release * amounts.released * RELEASE_REACH;
  return cargoList(
    ...cargoWays.map((at, i) => {
      const share = clamp01(out - i * LEAVES_LATER);
      const opacity = lerp(1, remaining(i, amounts), share) * (1 - pose.calm);
      return at(pose.dock, share, i === 0 ? seat : 0, opacity, stir);
    })
  );
}

/** Receptors made on the ribosomes: where they wait, and their seat on the spine if they go there. */
const RECEPTORS: readonly { waits: Waypoint; seat?: Waypoint; from: number }[] = [
  { waits: [1036, 476, 0], seat: [905, 98, -32], from: 0 },
  { waits: [1150, 470, 0], seat: [1006, 99, 32], from: 0.2 },
  { waits: [1086, 496, 0], from: 0.42 },
  { waits: [1122, 548, 0], from: 0.62 }
];
const SCAFFOLD_PIECES: readonly { waits: Waypoint; from: number }[] = [
  { waits: [1000, 556, 10], from: 0.1 },
  { waits: [966, 524, -20], from: 0.5 }
];
/** Share of the protein's rise over which one product appears. */
const PRODUCT_SPAN = 0.25;
/** With less of the protein than this there is none to be seen. */
const BEGUN = 0.004;
const LAST_RIBOSOME: Waypoint = [1092, 606, 0];
const FIRST_RIBOSOME: Waypoint = [906, 606, 0];
const UP_THE_NECK: readonly Waypoint[] = [
  [1086, 392, 0],
  [1040, 322, 0],
  [984, 286, 0],
  [955, 236, 0],
  [955, 184, 0]
];

/** Where one product is: how much of it is made, how far it has gone, how much of it is seen. */
type Made = (share: number, going: number, told: number) => Particle;

const product = (
  id: string,
  glyph: Particle['glyph'],
  smallest: number,
  out: (share: number) => Place,
  up?: (share: number) => Place
): Made =>
  unlessNew((share, going, told) => ({
    id,
    glyph,
    ...(going > 0 && up ? up(going) : out(share)),
    scale: lerp(smallest, 1, share),
    opacity: smoothstep(0, 0.3, share) * told
  }));

const receptorWays = RECEPTORS.map(({ waits, seat }, i) =>
  product(
    `receptor-${i}`,
    'ampa',
    0.35,
    route([LAST_RIBOSOME, [1096, 556, 0], waits]),
    seat && route([waits, ...UP_THE_NECK, seat])
  )
);
const pieceWays = SCAFFOLD_PIECES.map(({ waits }, i) =>
  product(`scaffold-${i}`, 'psd', 0.4, route([FIRST_RIBOSOME, [936, 570, 0], waits]))
);
const productList = listed();
const NO_PRODUCTS: readonly Particle[] = [];

function products(pose: Pose, amounts: Amounts): readonly Particle[] {
  const made = (from: number) => clamp01((pose.made * amounts.protein - from) / PRODUCT_SPAN);
  const told = 1 - pose.calm;
  if (pose.made * amounts.protein < BEGUN) return NO_PRODUCTS;
  return productList(
    ...receptorWays.map((at, i) => at(made(RECEPTORS[i]!.from), clamp01(pose.travel * 1.3 - i * 0.3), told)),
    ...pieceWays.map((at, i) => at(made(SCAFFOLD_PIECES[i]!.from), 0, told))
  );
}

export function particlesAt(
  pose: Pose,
  amounts: Amounts,
  around: { flow: number; stir: number; roads: Roads; streaming: number; seat: number }
): Particles {
  const { flow, stir, roads, streaming, seat } = around;
  const open = roads.rest;
  return {
    products: products(pose, amounts),
    calcium: calcium(pose, flow + stir, streaming, stir),
    cargo: cargo(pose, amounts, seat, stir),
    secondRoad: secondRoadAt(pose.quanta * open, pose.ketamine * open, pose.localMade, open, stir)
  };
}
