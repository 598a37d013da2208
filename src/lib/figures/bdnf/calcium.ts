/** Calcium: what waits outside, and the stream through the channel. */
import { lerp, smoothstep } from '$lib/motion/progress';
import { route, type Place, type Waypoint } from '$lib/motion/route';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Ion } from '$lib/marks/ions';
import { drifting } from './particle';
import type { Pose } from './score';

const CALCIUM_WAITS: readonly Waypoint[] = [
  [206, 150],
  [300, 132],
  [232, 104],
  [178, 186]
];

/** Ways in through the channel, spreading inside towards the vesicle. */
const CALCIUM_ENDS: readonly Waypoint[] = [
  [402, 306],
  [246, 330],
  [352, 322],
  [300, 340]
];
const calciumWays = CALCIUM_ENDS.map(([x, y], i) =>
  route([
    [262 + (i - 1.5) * 26, 138],
    [264 + (i - 1.5) * 8, 182],
    [262, 236],
    [264, 276],
    [lerp(268, x, 0.55), lerp(290, y, 0.6)],
    [x, y]
  ])
);
/** Ions on their way at once, and the part of the way on which they are bare of water. */
const STREAM = 8;
const BARE = { from: 0.32, to: 0.56 };
/** Part of the way over which it loses its water, or has it again. */
const STRIPPING = 0.03;
/** Part of the way over which an ion comes and goes. */
const FADE = 0.08;

/** Size of calcium beside its glyph. */
export const ION_SCALE = 0.8;

const waitingAt = unlessNew((stir: number): readonly Ion[] =>
  CALCIUM_WAITS.map(([x, y], i) => {
    const [dx, dy] = drifting(i, stir);
    return { x: x + dx, y: y + dy, turn: 0, scale: ION_SCALE, grown: 1, water: 1 };
  })
);

/** How much of the stream there is, and where it is cut: see Pose. */
interface Stream {
  head: number;
  cut: number;
  strength: number;
}

function streamAt({ head, cut, strength }: Stream, flow: number): Ion[] {
  // A slot keeps its place in the list while ions pass through it; after a whole round the ways are the same again.
  const passed = flow * calciumWays.length;
  return Array.from({ length: STREAM }, (_, slot): Ion => {
    const share = (slot + passed - Math.floor(passed)) / STREAM;
    const way = (slot - Math.floor(passed)) % calciumWays.length;
    const { x, y } = (
      calciumWays[(way + calciumWays.length) % calciumWays.length] as (share: number) => Place
    )(share);
    const behind = smoothstep(head + 0.001, head - FADE, share);
    const ahead = smoothstep(cut - 0.001, cut + FADE, share);
    const ends = smoothstep(0, FADE, share) * smoothstep(1, 1 - FADE, share);
    const stripped =
      smoothstep(BARE.from, BARE.from + STRIPPING, share) * smoothstep(BARE.to, BARE.to - STRIPPING, share);
    const grown = ends * behind * (cut > 0 ? ahead : 1) * strength;
    return { x, y, turn: 0, scale: ION_SCALE, grown, water: 1 - stripped };
  });
}

const calciumAt = unlessNew(
  (head: number, cut: number, strength: number, flow: number, stir: number): readonly Ion[] =>
    strength === 0 ? waitingAt(stir) : [...waitingAt(stir), ...streamAt({ head, cut, strength }, flow)]
);

export function calcium(pose: Pose, flow: number, streaming: number, stir: number): readonly Ion[] {
  const none = streaming === 0 || pose.streamHead === 0 || pose.streamCut === 1;
  // The stream moves with the story; without it nothing does.
  return none
    ? calciumAt(0, 0, 0, 0, stir)
    : calciumAt(pose.streamHead, pose.streamCut, streaming, flow, stir);
}
