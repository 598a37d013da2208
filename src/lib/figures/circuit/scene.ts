import { clamp01, lerp } from '$lib/motion/progress';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Camera, Values } from '../figure';
import { DOSE_NAMES, DOSES, ROUTES, STORY_DOSE, type DoseName, type Route } from './doses';
import { HOLLOW } from './inks';
import { labelsBetween } from './labels';
import {
  INPUT_SPIKES,
  gabaAt,
  glutamateAt,
  ionsAt,
  ketamineAt,
  signals,
  type Gaba,
  type Glutamate,
  type Ketamine
} from './particles';
import {
  DOSES_FROM,
  OWN_FROM,
  between,
  dosesReel,
  ownReel,
  settledAt,
  storyReel,
  type Instant,
  type Reel
} from './reels';
import { poseAt, scoreTime, type Pose } from './score';
import { seen } from './meters';
import { steps, type StepId } from './steps';

export interface CircuitScene {
  stepId: StepId;
  progress: number;
  pose: Pose;
  /** Rates and block now. */
  now: Instant;
  /** Glutamate around the pyramidal terminals, 1 before. */
  glutamate: number;
  /** The strip that is in, where its pen stands, and how solid it is while strips change. */
  reel: Reel;
  pen: number;
  presence: number;
  /** Fill left in a cell that grows quiet, percent of its own colour. */
  fills: { interneuron: number; pyramidal: number; neighbour: number };
  /** Glow around a busy pyramidal cell, 0..1. */
  glow: number;
  signals: { input: string; interneuron: string; pyramidal: string };
  gaba: Gaba;
  release: Glutamate;
  ketamine: Ketamine;
  /** Calcium through the receptors of the loupe that are free. */
  ions: ReturnType<typeof ionsAt>;
  labels: readonly string[];
  camera: Cameras;
  /** The reader's own setting. */
  own: { dose: DoseName; route: Route; settled: Instant };
  /** The three doses of the chart, settled. */
  doses: Record<DoseName, Instant>;
}

export interface PreparedCircuit {
  /** The three strips: each is drawn up when first needed, and kept. */
  reels: readonly [() => Reel, () => Reel, () => Reel];
  own: CircuitScene['own'];
  doses: Record<DoseName, Instant>;
}

interface Cameras {
  wide: Camera;
  narrow: Camera;
}

const WIDE: Camera = { x: 0, y: 0, width: 1200, height: 900 };
/** The same while it stands: for most of the story it does. */
const camerasAt = unlessNew((x: number, y: number, width: number, height: number): Cameras => ({
  wide: WIDE,
  narrow: { x, y, width, height }
}));

/** Work that is done at most once, on first need. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** These two do not depend on a reader's values. */
const story = once(storyReel);
const threeDoses = once(dosesReel);

export function prepare(values: Values): PreparedCircuit {
  const dose = DOSE_NAMES.find((name) => name === values.dose) ?? STORY_DOSE;
  const route = ROUTES.find((name) => name === values.interneurons) ?? 'blocked';
  const settled = (name: DoseName) => settledAt(DOSES[name], 'blocked');
  return {
    reels: [story, threeDoses, once(() => ownReel(dose, route))],
    own: { dose, route, settled: settledAt(DOSES[dose], route) },
    doses: { low: settled('low'), sub: settled('sub'), high: settled('high') }
  };
}

/** Glutamate follows the pyramidal rate: this much of a strip later. */
const GLUTAMATE_LAG = 0.09;
/** Part of a later strip, from its start, whose condition stands before the pen has begun it: past the turn of dose. */
const FIRST_STRETCH = 0.06;
/** How sharply the fill falls as a cell grows quiet. */
const FILL_FALL = 1.3;
/** Rate at which a cell is drawn fully hollow. */
const HOLLOW_RATE = 0.75;
const fillFor = (rate: number): number =>
  Math.round(lerp(HOLLOW, 100, clamp01((rate - HOLLOW_RATE) / (1 - HOLLOW_RATE)) ** FILL_FALL));
/** Rise of the rate at which the glow is at its strongest. */
const GLOW_AT = 0.25;
/** Every how many spikes a signal is drawn on the axon: brake cells fire too often for each to be seen. */
const EVERY = { input: 1, interneuron: 3, pyramidal: 1 };
/** The strip that is in at a turn, and how solid: out at the half. */
const turnAt = (turn: number) => {
  const index = Math.round(turn);
  return { index, presence: 1 - 2 * Math.abs(turn - index) };
};

/** The picture at a progress. */
export function scene(prepared: PreparedCircuit, progress: number, stir = 0): CircuitScene {
  const pose = poseAt(progress);
  const time = scoreTime(progress);
  const from = steps[Math.floor(time + 1e-6)] ?? steps[steps.length - 1]!;
  const to = steps[Math.ceil(time - 1e-6)] ?? from;
  const { reels, own, doses } = prepared;
  const pens = [pose.storyPen, pose.dosesPen, pose.ownPen] as const;
  const starts = [0, DOSES_FROM, OWN_FROM] as const;
  const instant = (index: number, lag: number): Instant => {
    const reel = (reels[index] ?? story)();
    const start = starts[index] ?? 0;
    // Before the pen has begun a strip, the picture is that of its first stretch under the drug.
    return reel.at(Math.max(pens[index] ?? 1, start + (index ? FIRST_STRETCH : 0)) - (index ? 0 : lag));
  };
  const low = Math.min(1, Math.floor(pose.turn));
  const share = clamp01(pose.turn - low);
  const blended = (lag: number) =>
    share > 0 ? between(instant(low, lag), instant(low + 1, lag), share) : instant(low, lag);
  const now = blended(0);
  const glutamate = blended(GLUTAMATE_LAG).pyramidal;
  const { index, presence } = turnAt(pose.turn);
  const reel = (reels[index] ?? story)();
  const pen = pens[index] ?? 1;
  // In the story ketamine's way in the pose leads to the block of its dose; later the block is the strip's.
  const block = pose.turn > 0 ? now : doses[STORY_DOSE];
  const ketamine = ketamineAt(pose.ketamine, block.interneuronBlock, block.pyramidalBlock, stir);
  return {
    stepId: from.id,
    progress,
    pose,
    now,
    glutamate,
    reel,
    pen,
    presence,
    fills: {
      interneuron: fillFor(now.interneuron),
      pyramidal: fillFor(now.pyramidal),
      neighbour: fillFor(now.neighbour)
    },
    glow: clamp01((now.pyramidal - 1) / GLOW_AT),
    signals: {
      input: signals(INPUT_SPIKES, pen, EVERY.input, ['inputToBasket', 'inputToPyramidal']),
      interneuron:
        signals(reel.trains.basket, pen, EVERY.interneuron, ['basketLow']) +
        signals(reel.trains.tuft, pen, EVERY.interneuron, ['tuftLow']),
      pyramidal: signals(reel.trains.pyramidal, pen, EVERY.pyramidal, ['pyramidalOut', 'pyramidalBack'])
    },
    gaba: gabaAt(seen(now.interneuron), stir),
    release: glutamateAt(seen(glutamate), stir),
    ketamine,
    ions: ionsAt(ketamine.pores, pen),
    labels: labelsBetween(from.id, to.id),
    camera: camerasAt(pose.x, pose.y, pose.width, pose.height),
    own,
    doses
  };
}
