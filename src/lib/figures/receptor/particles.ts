/** Where the molecules and ions are at a pose. Positions are values of the pose and of the settling phase alone. */
import { clamp01, smoothstep } from '$lib/motion/progress';
import { route, type Place, type Waypoint } from '$lib/motion/route';
import type { GlyphName } from '$lib/marks/glyphs';
import type { Pose } from './score';
import { unlessNew } from '$lib/motion/unlessNew';
import { SEATS } from './geometry';

export interface Particle {
  id: string;
  glyph: GlyphName;
  x: number;
  y: number;
  turn: number;
  /** Times the glyph's nominal size. */
  scale: number;
  opacity: number;
  /** What an ion in passage has of its water, 0..1. */
  water?: number;
}

/** Sizes as drawn, times a glyph's nominal size: what the story is about is larger than what surrounds it. */
const SCALE = {
  waiting: 0.95,
  stream: 1,
  nearby: 1.25,
  magnesium: 1.5,
  glycine: 1.6,
  glutamate: 1.7,
  ketamine: 1.85
} as const;
/** Share of its way by which glutamate is fully seen, and from where it fades as it goes (1 is its seat). */
const GLUTAMATE = { seenFrom: 0.15, fadesFrom: 1.8 } as const;
/** Share of its way in by which ketamine is fully seen. */
const KETAMINE_SEEN_FROM = 0.12;
/** How far above its place other ketamine comes from, drawing units. */
const ARRIVES_FROM = 320;
/** The stream's head is soft, shares of the way behind and ahead of an ion. */
const HEAD = { behind: 0.04, ahead: 0.02 } as const;
/** Where on the way the stream is cut, how far the cut runs, and how soft it is, shares of the way. */
const CUT = { from: 0.3, length: 0.9, soft: 0.12 } as const;
/** Shares of the way in which an ion has appeared, and from which it fades. */
const WAY_ENDS = { in: 0.06, out: 0.9 } as const;

const TURN = 2 * Math.PI;
/** Amplitude of idle drift, drawing units. */
const DRIFT = 6;

const glutamateIn = route([
  [1010, 150, 40],
  [930, 230, 10],
  [860, 300, -30],
  [...SEATS.glutamate, -10]
]);
const glutamateOut = route([
  [...SEATS.glutamate, -10],
  [880, 300, 20],
  [960, 240, 50],
  [1060, 130, 80]
]);
const magnesiumOut = route([
  [...SEATS.magnesium],
  [600, 540],
  [600, 470],
  [640, 384],
  [700, 388],
  [774, 424]
]);
/** Round the outer parts, then between them and the membrane to the mouth of the pore: never across a subunit. */
const ketamineIn = route([
  [196, 250, 150],
  [272, 356, 120],
  [372, 424, 60],
  [480, 428, 10],
  [566, 432, -50],
  [603, 480, -86],
  [600, 530, -60],
  [...SEATS.ketamine, -8]
]);
const ketamineOut = route([
  [...SEATS.ketamine, -8],
  [600, 530, -60],
  [602, 480, -86],
  [564, 432, -110],
  [480, 428, -130],
  [372, 424, -150],
  [296, 352, -160],
  [310, 226, -170]
]);

/** Way of an ion from outside through the pore to the inside; `lane` −1..1 spreads both ends. */
function ionWay(lane: number): (share: number) => Place {
  const waypoints: Waypoint[] = [
    [600 + lane * 120, 392],
    [600 + lane * 44, 436],
    [600 + lane * 12, 486],
    [600 + lane * 26, 540],
    [600 + lane * 22, 588],
    [600, 636],
    [600 + lane * 12, 690],
    [600 + lane * 46, 732],
    [600 + lane * 92, 776],
    [600 + lane * 124, 812]
  ];
  return route(waypoints);
}

/** Lanes of the stream, in order of passage; every third is a sodium pair to one calcium, as a pattern, not a count. */
const LANES = [
  { ion: 'ca', lane: -0.25 },
  { ion: 'na', lane: 0.8 },
  { ion: 'ca', lane: 0.5 },
  { ion: 'na', lane: -0.7 },
  { ion: 'ca', lane: 0.9 },
  { ion: 'na', lane: -0.2 },
  { ion: 'ca', lane: -0.8 },
  { ion: 'na', lane: 0.3 },
  { ion: 'ca', lane: 0.1 },
  { ion: 'na', lane: -0.5 }
] as const;
const WAYS = LANES.map(({ lane }) => ionWay(lane));

/** Ions are bare of their water between these heights: the filter. */
const FILTER = { top: 612, bottom: 664 };
/** Height over which an ion loses its water, or has it again, drawing units. */
const STRIPPING = 8;

/** Scenery: ions that wait outside. */
const WAITING: readonly [ion: 'na' | 'ca', x: number, y: number][] = [
  ['na', 130, 292],
  ['na', 318, 124],
  ['na', 226, 408],
  ['na', 1080, 290],
  ['na', 1100, 446],
  ['na', 900, 90],
  ['na', 60, 150],
  ['ca', 306, 398],
  ['ca', 880, 250],
  ['ca', 96, 392]
];
const KETAMINE_NEARBY: readonly Waypoint[] = [
  [158, 214, 30],
  [862, 420, -40],
  [1062, 372, 12]
];

/** The golden angle, radians: directions of drift that do not repeat. */
const GOLDEN = 2.399;

const drifting = (index: number, stir: number): [dx: number, dy: number] => {
  const phase = index * GOLDEN;
  const swing = DRIFT * Math.sin(TURN * stir);
  return [swing * Math.cos(phase), swing * Math.sin(phase)];
};

function waitingAt(stir: number): Particle[] {
  return WAITING.map(([glyph, x, y], i) => {
    const [dx, dy] = drifting(i, stir);
    return { id: `waiting-${i}`, glyph, x: x + dx, y: y + dy, turn: 0, scale: SCALE.waiting, opacity: 1 };
  });
}

/** Both ends of the settling phase are the same picture, and while the story is scrolled it stands at one of them. */
const WAITING_AT_REST = waitingAt(0);
const waiting = (stir: number): Particle[] => (stir % 1 === 0 ? WAITING_AT_REST : waitingAt(stir));

/** No stream, the same one in every frame without it. */
const NONE: Particle[] = [];

/**
 * The stream through the open pore.
 * @param traffic share of the largest stream, 0..1: how many of its ions are under way
 */
function stream(pose: Pose, flow: number, traffic: number): Particle[] {
  if (pose.streamHead === 0 || pose.streamCut === 1) return NONE;
  const count = LANES.length;
  const underWay = traffic * count;
  // An ion that is between two of its passages is there unseen: it does not come and go.
  return LANES.filter((_, i) => i < underWay).map(({ ion }, i) => {
    const share = (i / count + flow) % 1;
    const place = (WAYS[i] as (share: number) => Place)(share);
    const reached = smoothstep(share - HEAD.behind, share + HEAD.ahead, pose.streamHead);
    const cut = pose.streamCut * CUT.length;
    const notCut = pose.streamCut === 0 ? 1 : smoothstep(cut, cut + CUT.soft, share - CUT.from);
    const ends = smoothstep(0, WAY_ENDS.in, share) * (1 - smoothstep(WAY_ENDS.out, 1, share));
    const stripped =
      smoothstep(FILTER.top, FILTER.top + STRIPPING, place.y) *
      smoothstep(FILTER.bottom, FILTER.bottom - STRIPPING, place.y);
    return {
      id: `stream-${i}`,
      glyph: ion,
      ...place,
      scale: SCALE.stream,
      water: 1 - stripped,
      opacity: reached * notCut * ends * clamp01(underWay - i)
    };
  });
}

const GLYCINE: Particle = {
  id: 'glycine',
  glyph: 'glycine',
  x: SEATS.glycine[0],
  y: SEATS.glycine[1],
  turn: 0,
  scale: SCALE.glycine,
  opacity: 1
};

const glutamate = unlessNew((way: number): Particle => {
  const coming = way <= 1;
  const place = coming ? glutamateIn(way) : glutamateOut(way - 1);
  const opacity = coming
    ? smoothstep(0, GLUTAMATE.seenFrom, way)
    : 1 - smoothstep(GLUTAMATE.fadesFrom, 2, way);
  return { id: 'glutamate', glyph: 'glutamate', ...place, scale: SCALE.glutamate, opacity };
});

const magnesium = unlessNew((way: number): Particle => {
  const place = magnesiumOut(way);
  return { id: 'magnesium', glyph: 'mg', ...place, scale: SCALE.magnesium, opacity: 1 };
});

const ketamine = unlessNew((way: number, seen: boolean, presence: number, stir: number): Particle[] => {
  const coming = way <= 1;
  const place = coming ? ketamineIn(way) : ketamineOut(way - 1);
  const one: Particle = {
    id: 'ketamine',
    glyph: 'ketamine',
    ...place,
    scale: SCALE.ketamine,
    opacity: coming ? smoothstep(0, KETAMINE_SEEN_FROM, way) : 1
  };
  const others = KETAMINE_NEARBY.map(([x, y, turn = 0], i): Particle => {
    const [dx, dy] = drifting(i + WAITING.length, stir);
    const away = (1 - presence) * ARRIVES_FROM;
    return {
      id: `ketamine-${i}`,
      glyph: 'ketamine',
      x: x + dx,
      y: y + dy - away,
      turn,
      scale: SCALE.nearby,
      opacity: presence
    };
  });
  return [...(presence > 0 ? others : []), ...(seen ? [one] : [])];
});

export interface Surroundings {
  /** Phase of the ion stream, whole numbers at rest. */
  flow: number;
  /** Share of the largest stream, 0..1. */
  traffic: number;
  /** Ketamine in the fluid outside, 0..1. */
  ketaminePresence: number;
  /** The one molecule that the story follows is on the scene. */
  ketamineSeen: boolean;
  stir: number;
}

/** All as one list: the same list while each of its parts is the same. */
const together = unlessNew((...parts: (Particle | Particle[])[]): Particle[] => parts.flat());

/** Particles behind the protein's outer parts, and those in front of the pore. */
export const particlesAt = (pose: Pose, around: Surroundings): Particle[] =>
  together(
    waiting(around.stir),
    GLYCINE,
    glutamate(pose.glutamate),
    magnesium(pose.magnesium),
    stream(pose, around.flow + around.stir, around.traffic),
    ketamine(pose.ketamine, around.ketamineSeen, around.ketaminePresence, around.stir)
  );
