/**
 * Glutamate: where every capsule is, as a value of the pose or of the comparison's clock. A cloud of any number is
 * drawn as one path (see capsulePath).
 */
import { oneDecimal } from '$lib/marks/path';
import { clamp01, lerp, smoothstep } from '$lib/motion/progress';
import { route, type Place, type Waypoint } from '$lib/motion/route';
import { seeded } from '$lib/motion/seeded';
import { DOCKED_Y, GAP, RECEPTORS, RELEASE_Y, SEAT, SITES, TRANSPORTERS, fusionAt } from './geometry';
import type { Pose } from './score';
import type { Release } from './trains';

/** Numbers per capsule in a cloud: x, y, turn (degrees), half its straight part (drawing units; 0 for a dot). */
export const STRIDE = 4;
export type Cloud = number[];

/** Half of a capsule's straight part, drawing units; the ends are round. */
const HALF = 3.3;
const FREE = 46;
const SEED = 33;
/** Amplitude of idle drift, drawing units. */
const DRIFT = 4;
const TURN = 2 * Math.PI;
/** The share of its own time a capsule takes from the vesicle to its place in the gap. */
const OWN = 0.36;
/** Share of the spread by which the middle vesicle, which opens second, is later. */
const SECOND_LATER = 0.16;
/** Share of the glutamate that comes out of the middle vesicle; of the free ones' places that lie around it. */
const FROM_MIDDLE = { capsules: 0.66, places: 0.7 };
/** Width over which the free ones scatter around their vesicle, and least distance of two, drawing units. */
const SCATTER = 250;
const APART = 14.5;
/** Share of the clearing one capsule's way takes; by how much the ones in the middle of the gap, and chance, delay it. */
const CLEARING = { own: 0.5, middle: 0.34, chance: 0.12 };
/** A capsule grows from a dot in this share of its way out, and shrinks to one from this share of its way off. */
const GROWS = 0.12;
const SHRINKS_FROM = 0.94;
/** Left of here a capsule leaves by the gap's left end, right of it by the right one, drawing units. */
const PARTING = 470;

/** A cloud as path data: one short stroke per capsule, for round caps. */
export function capsulePath(cloud: Cloud): string {
  let path = '';
  for (let i = 0; i + STRIDE <= cloud.length; i += STRIDE) {
    const [x, y, turn, half] = cloud.slice(i, i + STRIDE) as [number, number, number, number];
    const angle = (turn * Math.PI) / 180;
    const dx = Math.cos(angle) * Math.max(half, 0.05);
    const dy = Math.sin(angle) * Math.max(half, 0.05);
    path += `M${oneDecimal(x - dx)} ${oneDecimal(y - dy)}l${oneDecimal(2 * dx)} ${oneDecimal(2 * dy)}`;
  }
  return path;
}

interface Capsule {
  /** From its vesicle to its place in the gap, and that place. */
  out: (share: number) => Place;
  place: Place;
  /** From the gap to the transporter that takes it up. */
  away: (share: number) => Place;
  /** When it sets out, as a share of the spread and of the clearance. */
  delay: number;
  clearDelay: number;
  phase: number;
}

const next = seeded(SEED);

/** Clear of the receptors' heads, so that the cloud reads as a cloud. */
function onReceptor(x: number, y: number): boolean {
  return RECEPTORS.some(({ kind, x: axis }) => {
    const half = kind === 'ampa' ? (y < 452 ? 44 - (452 - y) * 0.3 : 30) : 34;
    return Math.abs(x - axis) < half && y > (kind === 'ampa' ? 420 : 414);
  });
}

function wayOut(siteX: number, target: Waypoint): (share: number) => Place {
  const around = next() * TURN;
  const out = Math.sqrt(next()) * 15;
  const turn = next() * 180;
  const lean = next() - 0.5;
  return route([
    [siteX + Math.cos(around) * out, DOCKED_Y + 8 + Math.sin(around) * out, turn],
    [siteX + lean * 20, RELEASE_Y - 2 + next() * 10, turn + 50],
    [
      lerp(siteX, target[0], 0.45) + (next() - 0.5) * 40,
      lerp(RELEASE_Y + 10, target[1], 0.3 + next() * 0.6),
      turn + 110
    ],
    target
  ]);
}

function wayAway(from: Waypoint): (share: number) => Place {
  const right = from[0] > PARTING;
  const ends = TRANSPORTERS.filter(([x]) => x > 600 === right);
  const [x, y] = ends[Math.floor(next() * ends.length)] as readonly [number, number, number];
  const edge = right ? GAP.right + 30 : GAP.left - 26;
  const turn = from[2] ?? 0;
  return route([
    from,
    [lerp(from[0], edge, 0.5), 410 + next() * 14, turn + 50],
    [edge, 424 + next() * 20, turn + 90],
    [x + (right ? -18 : 18), y, right ? 0 : 180],
    [x + (right ? 14 : -14), y, right ? 0 : 180]
  ]);
}

function capsule(target: Waypoint): Capsule {
  const middle = next() < FROM_MIDDLE.capsules;
  const out = wayOut(middle ? SITES.middle : SITES.left, target);
  const toEnd =
    target[0] > PARTING
      ? (GAP.right - target[0]) / (GAP.right - PARTING)
      : (target[0] - GAP.left) / (PARTING - GAP.left);
  return {
    out,
    place: out(1),
    away: wayAway(target),
    delay: (middle ? SECOND_LATER : 0) + next() * (1 - OWN - SECOND_LATER),
    clearDelay: clamp01(toEnd) * CLEARING.middle + next() * CLEARING.chance,
    phase: next() * TURN
  };
}

function freeCapsules(): Capsule[] {
  const places: Waypoint[] = [];
  for (let tries = 0; places.length < FREE && tries < 9000; tries++) {
    const around = next() < FROM_MIDDLE.places ? SITES.middle : SITES.left;
    const x = around + (next() + next() + next() - 1.5) * SCATTER;
    const y = GAP.top + next() * (GAP.bottom - GAP.top);
    const outside = x < GAP.left || x > GAP.right;
    const crowded = places.some(([px, py]) => Math.hypot(px - x, py - y) < APART);
    if (!outside && !crowded && !onReceptor(x, y)) places.push([x, y, next() * 180]);
  }
  return places.map(capsule);
}

interface SeatedCapsule extends Capsule {
  /** From the gap into its seat. */
  seat: (share: number) => Place;
}

const free = freeCapsules();
const seated: SeatedCapsule[] = RECEPTORS.flatMap(({ kind, x }) =>
  ([-1, 1] as const).map((side) => {
    const { dx, y } = SEAT[kind];
    const above: Waypoint = [x + side * (dx + 16), GAP.top + 6, side * 60];
    const at: Waypoint = [x + side * dx, y, side * -20];
    return {
      ...capsule(above),
      away: wayAway(at),
      seat: route([above, [x + side * (dx + 8), y - 24, 0], at])
    };
  })
);

/** Load of a docked vesicle before it opens: capsules at these places around its centre. */
const LOAD = Array.from({ length: 6 }, (_, i) => {
  const around = (i * TURN) / 5;
  const out = i === 0 ? 0 : 12.5;
  return { dx: Math.cos(around) * out, dy: Math.sin(around) * out, turn: next() * 180 };
});

/** Half of a capsule's straight part inside a vesicle, drawing units. */
const LOAD_HALF = 2.8;

/** The few that are there in a quiet gap. */
const AMBIENT: readonly Waypoint[] = [
  [424, 424, 30],
  [598, 436, 120],
  [772, 420, 70]
];

const push = (cloud: Cloud, place: Place, half: number): void => {
  cloud.push(place.x, place.y, place.turn, half);
};

export interface Glutamate {
  /** Behind the receptors. */
  free: Cloud;
  /** In front of them: bound, or on the way to a seat. */
  bound: Cloud;
}

/** Glutamate of the story at a pose. */
export function glutamateAt(pose: Pick<Pose, 'spread' | 'seat' | 'clear'>, stir: number): Glutamate {
  const cloud: Glutamate = { free: [], bound: [] };
  const swing = DRIFT * Math.sin(TURN * stir);
  AMBIENT.forEach(([x, y, turn = 0], i) => {
    const dx = Math.cos(i * 2.4) * swing * 1.6;
    cloud.free.push(x + dx, y + Math.sin(i * 2.4) * swing, turn + swing, HALF);
  });
  const place = (
    one: Capsule,
    seat?: (share: number) => Place
  ): { place: Place; half: number } | undefined => {
    const share = clamp01((pose.spread - one.delay) / OWN);
    if (share === 0) return undefined;
    const going = clamp01((pose.clear - one.clearDelay) / CLEARING.own);
    if (going >= 1) return undefined;
    const rest =
      going > 0
        ? one.away(going)
        : seat && pose.seat > 0
          ? seat(pose.seat)
          : share < 1
            ? one.out(eased(share))
            : one.place;
    const idle = seat ? 0 : swing * smoothstep(0.3, 1, share);
    return {
      place: {
        x: rest.x + Math.cos(one.phase) * idle,
        y: rest.y + Math.sin(one.phase) * idle * 0.6,
        turn: rest.turn
      },
      half: HALF * smoothstep(0, GROWS, share) * (1 - smoothstep(SHRINKS_FROM, 1, going))
    };
  };
  for (const one of free) {
    const now = place(one);
    if (now) push(cloud.free, now.place, now.half);
  }
  for (const one of seated) {
    const now = place(one, one.seat);
    if (now) push(pose.seat > 0 ? cloud.bound : cloud.free, now.place, now.half);
  }
  return cloud;
}

/** What is still in the two vesicles: it goes down with them, and is drawn until the rest has come out. */
export function loadAt(pose: Pick<Pose, 'fuseLeft' | 'fuseMiddle'>): Cloud {
  const cloud: Cloud = [];
  const vesicles = [
    { x: SITES.left, fuse: pose.fuseLeft },
    { x: SITES.middle, fuse: pose.fuseMiddle }
  ];
  for (const { x, fuse } of vesicles) {
    const { y, angle } = fusionAt(fuse);
    const left = 1 - smoothstep(0.1, 0.5, angle / Math.PI);
    LOAD.forEach(({ dx, dy, turn }, i) => {
      if (i / LOAD.length < left) cloud.push(x + dx, y + dy, turn, LOAD_HALF);
    });
  }
  return cloud;
}

/** Spreads fast at first, then slower, as diffusion does. */
const eased = (share: number): number => 1 - (1 - share) * (1 - share);

/** Capsules per vesicle in the comparison. */
const PER_VESICLE = 12;
/** How long one vesicle's glutamate is seen in the gap, s of the comparison's clock: stretched, to be seen at all. */
const SEEN_S = 3;
/** How long its receptors stay open, on the same clock, s. */
const OPEN_S = 0.6;
/** Half width of the active zone, drawing units. */
const ZONE = 190;
/** Room for it in the gap, drawing units: what diffusion fills. */
const ROOM = { left: GAP.left + 16, right: GAP.right - 16, top: GAP.top + 4, bottom: GAP.bottom - 22 };
/** Steps of a sequence that fills a square evenly, whichever stretch of it is there. */
const EVENLY = { across: 0.7549, down: 0.5698, turnDegrees: 67 };
/** Latest start of one of a vesicle's capsules, share of its time. */
const LATEST = 0.25;
/** It has spread by this share of its time; a capsule grows until, and shrinks from, these shares. */
const PUFF = { spread: 0.22, grown: 0.1, shrinksFrom: 0.85 };
/** Receptors open and shut between these shares of their time. */
const OPENING = { from: 0.1, open: 0.3, shuts: 0.6 };
/** Glutamate of the comparison at an instant: what the releases so far have left in the gap. */
export function glutamateOf(releases: readonly Release[], clockS: number): Cloud {
  const cloud: Cloud = [];
  releases.forEach(({ timeS, lane }, release) => {
    const age = (clockS - timeS) / SEEN_S;
    if (age <= 0 || age >= 1) return;
    const from = SITES.middle + lane * ZONE;
    for (let i = 0; i < PER_VESICLE; i++) {
      const late = (LATEST * i) / PER_VESICLE;
      const share = clamp01((age - late) / (1 - late));
      if (share === 0 || share >= 1) continue;
      const place = release * PER_VESICLE + i;
      const x = lerp(ROOM.left, ROOM.right, (place * EVENLY.across) % 1);
      const y = lerp(ROOM.top, ROOM.bottom, (place * EVENLY.down) % 1);
      const spread = eased(Math.min(1, share / PUFF.spread));
      const half = HALF * smoothstep(0, PUFF.grown, share) * (1 - smoothstep(PUFF.shrinksFrom, 1, share));
      cloud.push(lerp(from, x, spread), lerp(RELEASE_Y, y, spread), place * EVENLY.turnDegrees, half);
    }
  });
  return cloud;
}

/** How full the gap is, 0..1: opens the receptors of the comparison. */
export function levelOf(releases: readonly Release[], clockS: number): number {
  let level = 0;
  for (const { timeS } of releases) {
    const age = (clockS - timeS) / OPEN_S;
    if (age > 0 && age < 1)
      level = Math.max(
        level,
        smoothstep(OPENING.from, OPENING.open, age) * (1 - smoothstep(OPENING.shuts, 1, age))
      );
  }
  return level;
}
