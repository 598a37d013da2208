/**
 * The network: laid out once by forces, from a seed. Every export is plain data, so that the build can leave the forces
 * out of the page. Dots and lines stand for thoughts and ways between them; they are no cells and no places in a brain.
 */
import { Delaunay, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { SimulationNodeDatum } from 'd3';
import { clamp01 } from '$lib/motion/progress';
import { seeded } from '$lib/motion/seeded';

export type DotPlace = readonly [x: number, y: number];
/** `loop`: part of the loop; `way`: there from the start; `fresh`: tried later; `kept`: tried, then kept. */
export type LineKind = 'loop' | 'way' | 'fresh' | 'kept';
export interface Line {
  from: number;
  to: number;
  kind: LineKind;
  /** Bow of the line to its left, share of its length. */
  bow: number;
}
/** One line of a round trip, and whether it is walked from its end to its start. */
export interface Leg {
  line: number;
  backward: boolean;
}

const SEED = 7;
const ON_LOOP = 10;
const INSIDE = 10;
/** Room for the network around the origin, units: upright, so that two fit beside each other in most boxes. */
const ROOM = { x: 255, y: 315 };
const TICKS = 400;

interface Dot extends SimulationNodeDatum {
  x: number;
  y: number;
}

/** The values moved and stretched so that the outermost stand at either end of the room. */
function fitted(values: readonly number[], room: number): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => Math.round(((2 * (value - low)) / (high - low) - 1) * room));
}

function laidOut(): Dot[] {
  const random = seeded(SEED);
  const dots: Dot[] = [];
  for (let i = 0; i < ON_LOOP; i++) {
    const angle = (2 * Math.PI * (i + 0.7 * random())) / ON_LOOP - Math.PI / 2;
    const reach = 0.8 + 0.25 * random();
    dots.push({ x: Math.cos(angle) * reach * ROOM.x, y: Math.sin(angle) * reach * ROOM.y });
  }
  for (let i = 0; i < INSIDE; i++) {
    const angle = 2 * Math.PI * random();
    const reach = 0.6 * Math.sqrt(random());
    dots.push({ x: Math.cos(angle) * reach * ROOM.x, y: Math.sin(angle) * reach * ROOM.y });
  }
  const links = dots.slice(0, ON_LOOP).map((_, i) => ({ source: i, target: (i + 1) % ON_LOOP }));
  const start = dots.map(({ x, y }) => ({ x, y }));
  forceSimulation(dots)
    .force('loop', forceLink(links).distance(160).strength(0.15))
    .force('apart', forceManyBody().strength(-700).distanceMax(320))
    .force('room', forceCollide(70))
    .force('x', forceX<Dot>((_, i) => start[i]?.x ?? 0).strength(0.5))
    .force('y', forceY<Dot>((_, i) => start[i]?.y ?? 0).strength(0.5))
    .stop()
    .tick(TICKS);
  const [x, y] = [
    fitted(
      dots.map((dot) => dot.x),
      ROOM.x
    ),
    fitted(
      dots.map((dot) => dot.y),
      ROOM.y
    )
  ];
  const settled = dots.map((_, i) => ({ x: x[i] ?? 0, y: y[i] ?? 0 }));
  // Numbers that a reader can find: clockwise on the loop, inside it from above.
  return [...settled.slice(0, ON_LOOP), ...settled.slice(ON_LOOP).sort((one, other) => one.y - other.y)];
}

const dots = laidOut();
const distance = (a: number, b: number): number =>
  Math.hypot((dots[a]?.x ?? 0) - (dots[b]?.x ?? 0), (dots[a]?.y ?? 0) - (dots[b]?.y ?? 0));
/** Lines of the loop between two of its dots, the shorter way round. */
const hops = (a: number, b: number): number => Math.min(Math.abs(a - b), ON_LOOP - Math.abs(a - b));

/** Neighbours, by the triangles between dots; none along the outside but the loop itself. */
function ways(): [number, number][] {
  const { triangles } = Delaunay.from(
    dots,
    ({ x }) => x,
    ({ y }) => y
  );
  const found = new Map<string, [number, number]>();
  for (let i = 0; i < triangles.length; i++) {
    const a = triangles[i] ?? 0;
    const b = triangles[i % 3 === 2 ? i - 2 : i + 1] ?? 0;
    const [from, to] = a < b ? [a, b] : [b, a];
    const outside = from < ON_LOOP && to < ON_LOOP;
    if (!outside) found.set(`${from}-${to}`, [from, to]);
  }
  return [...found.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
}

/** How near a straight line between two dots comes to any third. */
function clearance(a: number, b: number): number {
  const [from, to] = [dots[a] as Dot, dots[b] as Dot];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return Math.min(
    ...dots.map(({ x, y }, dot) => {
      if (dot === a || dot === b) return Infinity;
      const share = clamp01(((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy));
      return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
    })
  );
}

/** Long ways across that pass no dot on their way, no two from one dot. */
function across(known: readonly [number, number][], count: number): [number, number][] {
  const knownKeys = new Set(known.map(([a, b]) => `${a}-${b}`));
  const candidates: { pair: [number, number]; length: number }[] = [];
  dots.forEach((_, a) => {
    dots.forEach((__, b) => {
      const aside = a < ON_LOOP && b < ON_LOOP && hops(a, b) < FEWEST_HOPS;
      if (a >= b || aside || knownKeys.has(`${a}-${b}`) || clearance(a, b) < CLEAR) return;
      candidates.push({ pair: [a, b], length: distance(a, b) });
    });
  });
  candidates.sort((one, other) => Math.abs(one.length - LIKED) - Math.abs(other.length - LIKED));
  const taken = new Set<number>();
  const chosen: [number, number][] = [];
  for (const { pair } of candidates) {
    if (chosen.length === count || pair.some((dot) => taken.has(dot))) continue;
    chosen.push(pair);
    for (const dot of pair) taken.add(dot);
  }
  return chosen;
}

/** Units that a way across keeps from the dots it passes, and how long it should be. */
const CLEAR = 34;
const LIKED = 300;
/** A way between two dots of the loop must cut off at least so much of it. */
const FEWEST_HOPS = 4;
const FRESH = 7;
const KEPT = 3;

function linesOf(): Line[] {
  const known = ways();
  const bow = (index: number): number => (index % 2 ? 1 : -1) * (0.07 + 0.05 * ((index * 7) % 3));
  const loop = Array.from({ length: ON_LOOP }, (_, i) => [i, (i + 1) % ON_LOOP] as const);
  return [
    ...loop.map(([from, to]) => ({ from, to, kind: 'loop' as const, bow: 0.05 })),
    ...known.map(([from, to], i) => ({ from, to, kind: 'way' as const, bow: bow(i) })),
    ...across(known, FRESH).map(([from, to], i) => ({
      from,
      to,
      kind: i % 2 === 0 && i / 2 < KEPT ? ('kept' as const) : ('fresh' as const),
      bow: 0.8 * bow(i)
    }))
  ];
}

const lineList = linesOf();

/** How much a walker would rather not take a line of a kind, per unit of its length. */
type Reluctance = Readonly<Record<LineKind, number>>;

/** Cheapest walk from one dot to another. */
function walk(from: number, to: number, reluctance: Reluctance): Leg[] {
  const cost = dots.map(() => Infinity);
  const last: (Leg | undefined)[] = dots.map(() => undefined);
  const open = new Set(dots.keys());
  cost[from] = 0;
  while (open.size > 0) {
    const here = [...open].reduce((best, dot) => ((cost[dot] ?? 0) < (cost[best] ?? 0) ? dot : best));
    open.delete(here);
    lineList.forEach((line, index) => {
      if (line.from !== here && line.to !== here) return;
      const backward = line.to === here;
      const there = backward ? line.from : line.to;
      const total = (cost[here] ?? 0) + distance(line.from, line.to) * reluctance[line.kind];
      if (total >= (cost[there] ?? 0)) return;
      cost[there] = total;
      last[there] = { line: index, backward };
    });
  }
  const legs: Leg[] = [];
  for (let dot = to; dot !== from;) {
    const leg = last[dot] as Leg;
    legs.unshift(leg);
    const line = lineList[leg.line] as Line;
    dot = leg.backward ? line.to : line.from;
  }
  return legs;
}

/** The dot at which every round trip begins and ends. */
const HOME = 0;

/** A round trip from home over the given dots, each reached by the cheapest walk. */
function roundTrip(stops: readonly number[], reluctance: Reluctance): Leg[] {
  const all = [HOME, ...stops, HOME];
  return all.slice(1).flatMap((stop, i) => walk(all[i] ?? HOME, stop, reluctance));
}

/** A round trip over the given lines, each walked once. */
function tripOver(indices: readonly number[], reluctance: Reluctance): Leg[] {
  const legs: Leg[] = [];
  let here = HOME;
  const left = [...indices];
  while (left.length > 0) {
    const near = (index: number): { index: number; backward: boolean; way: number } => {
      const { from, to } = lineList[index] as Line;
      const backward = distance(here, to) < distance(here, from);
      return { index, backward, way: distance(here, backward ? to : from) };
    };
    const next = left.map(near).reduce((best, one) => (one.way < best.way ? one : best));
    const { from, to } = lineList[next.index] as Line;
    legs.push(...walk(here, next.backward ? to : from, reluctance), {
      line: next.index,
      backward: next.backward
    });
    here = next.backward ? from : to;
    left.splice(left.indexOf(next.index), 1);
  }
  return [...legs, ...walk(here, HOME, reluctance)];
}

const NEVER = 1e6;
const ANYWHERE: Reluctance = { loop: 1.4, way: 1, fresh: NEVER, kept: NEVER };
const OFF_THE_LOOP: Reluctance = { loop: 2.5, way: 1, fresh: NEVER, kept: NEVER };
const indicesOf = (...kinds: LineKind[]): number[] =>
  lineList.flatMap((line, index) => (kinds.includes(line.kind) ? [index] : []));

export const places: readonly DotPlace[] = dots.map(({ x, y }) => [x, y]);
export const lines: readonly Line[] = lineList;
/** Round trips, all from the same dot: anywhere; around the loop; over every new way; over those that are kept. */
export const trips: Readonly<Record<'wander' | 'loop' | 'trial' | 'practice', readonly Leg[]>> = {
  wander: roundTrip([3, 6, 8], ANYWHERE),
  loop: indicesOf('loop').map((line) => ({ line, backward: false })),
  trial: tripOver(indicesOf('fresh', 'kept'), OFF_THE_LOOP),
  practice: tripOver(indicesOf('kept'), OFF_THE_LOOP)
};
