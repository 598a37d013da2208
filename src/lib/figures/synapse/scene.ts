import { clamp01, lerp } from '$lib/motion/progress';
import { STEP_S } from '$lib/motion/tempo';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Camera, Values } from '../figure';
import { glutamateAt, glutamateOf, levelOf, loadAt, type Cloud, type Glutamate } from './capsules';
import { RUNNERS, SITES, DOCKED_Y, fusionAt, type Fusion } from './geometry';
import { ionsAt, ketamineAround, plugsAt, type Particle } from './ions';
import { labelsBetween } from './labels';
import { rates, type DoseName } from './rates';
import { RESTING_MV, STIRRED_MV, poseAt, scoreTime, type Pose } from './score';
import { steps, type StepId } from './steps';
import { releasesAt, runningRate, type Release } from './trains';

/** Where a synapse stands in the picture: its own (600, 450) goes to (x, y), at a size. */
export interface Placement {
  x: number;
  y: number;
  scale: number;
}

export interface SynapseScene {
  placement: Placement;
  /** Glutamate behind the receptors, and in front of them. */
  free: Cloud;
  bound: Cloud;
  /** AMPA receptors 0..1, and the freed NMDA receptor. */
  ampa: number;
  nmda: number;
  /** Warmth under the receptors of the comparison, 0..1: how far its voltage is up. */
  warmth: number;
  particles: Particle[];
}

/** One side of the comparison. */
export interface Side {
  id: 'before' | 'after';
  /** All releases of the clock's ten seconds; seconds. */
  releases: readonly Release[];
  /** Those that have happened by now. */
  count: number;
  /** And in the whole time. */
  total: number;
  /** Voltage that the last few seconds' releases hold up, mV. */
  voltageMv: number;
}

export interface SynapseFigureScene {
  stepId: StepId;
  progress: number;
  pose: Pose;
  labels: readonly string[];
  camera: { wide: Camera; narrow: Camera };
  /** The two vesicles that open, and the two that replace them. */
  fusions: { x: number; at: Fusion }[];
  runners: { x: number; y: number }[];
  /** Glutamate still in the vesicles that open. */
  load: Cloud;
  /** Drift of the reserve's three groups, drawing units. */
  drift: { x: number; y: number }[];
  main: SynapseScene;
  second: SynapseScene | undefined;
  sides: readonly [Side, Side];
  dose: DoseName;
  /** Rate of the second side, 1 before ketamine; µM of ketamine. */
  rate: number;
  concentrationUm: number;
  /** Counts in the whole time for every dose. */
  totals: Record<DoseName, number>;
  /** How many times slower than life the story is drawn. */
  slowdown: number;
}

export interface PreparedSynapse {
  dose: DoseName;
  before: readonly Release[];
  after: Record<DoseName, readonly Release[]>;
  /** Counts in the whole time for every dose. */
  totals: Record<DoseName, number>;
}

/** The dose of the story's comparison. */
export const STORY_DOSE: DoseName = 'subAnaesthetic';
/** From this effective block on, ketamine is drawn in one of the spine's own receptors: a sign, not a share. */
const OWN_BLOCK_SHOWN = 0.05;
/** Decay of glutamate in the gap, s: what the drawn clearing stands for. @source clements1992 */
const CLEARED_S = 0.0012;

const WIDE: Camera = { x: 20, y: 10, width: 1160, height: 880 };
const NARROW: Camera = { x: 290, y: 262, width: 620, height: 540 };
const NARROW_ASIDE: Camera = { x: 596, y: 262, width: 620, height: 540 };
/** From the outer flank of the one to that of the other. */
const NARROW_PAIR: Camera = { x: 34, y: 84, width: 1132, height: 840 };

/**
 * The small synapses: size, height of the centre, distance from the middle; how far outside its place the second one
 * starts, out of sight in every box.
 */
const SMALL = { scale: 0.7, y: 366, apart: 288, outside: 1100 };

function mixCamera(from: Camera, to: Camera, share: number): Camera {
  const mix = (key: keyof Camera) => lerp(from[key], to[key], share);
  return { x: mix('x'), y: mix('y'), width: mix('width'), height: mix('height') };
}

const doseOf = (value: unknown): DoseName =>
  Object.keys(rates).includes(String(value)) ? (String(value) as DoseName) : STORY_DOSE;

const eachDose = <T>(of: (dose: DoseName) => T): Record<DoseName, T> => ({
  low: of('low'),
  subAnaesthetic: of('subAnaesthetic'),
  anaesthetic: of('anaesthetic')
});

export function prepare(values: Values): PreparedSynapse {
  const after = eachDose((dose) => releasesAt(rates[dose].rate));
  return {
    dose: doseOf(values.dose),
    before: releasesAt(1),
    after,
    totals: eachDose((dose) => after[dose].length)
  };
}

/** How much one release a second lifts the spine's voltage, mV: chosen, no measured size. */
const LIFT_MV_S = 12;
/** How far a voltage is up, 0 at rest, 1 at the story's highest. */
const warmthOf = (voltageMv: number): number => clamp01((voltageMv - RESTING_MV) / (STIRRED_MV - RESTING_MV));

const happened = (releases: readonly Release[], clockS: number): number =>
  releases.filter(({ timeS }) => timeS <= clockS).length;

const sideOf = (id: Side['id'], releases: readonly Release[], clockS: number): Side => ({
  id,
  releases,
  count: happened(releases, clockS),
  total: releases.length,
  voltageMv: RESTING_MV + LIFT_MV_S * runningRate(releases, clockS)
});

/** Puts a synapse into the picture; `side` −1 left, 1 right: the right one comes from outside, so that they never cross. */
function placementAt(side: -1 | 1, pair: number, apart: number): Placement {
  const outside = side > 0 ? SMALL.outside * (1 - apart) : 0;
  return {
    x: 600 + side * SMALL.apart * (side > 0 ? 1 : apart) + outside,
    y: lerp(450, SMALL.y, pair),
    scale: lerp(1, SMALL.scale, pair)
  };
}

// Each part is the same object again while what it depends on is the same, so that nothing that draws it wakes.

const labelsAt = unlessNew((from: StepId, to: StepId, turning: boolean): readonly string[] =>
  turning ? [] : labelsBetween(from, to)
);

const cameraAt = unlessNew((aside: number, pair: number) => ({
  wide: WIDE,
  narrow: mixCamera(mixCamera(NARROW, NARROW_ASIDE, aside), NARROW_PAIR, pair)
}));

const fusionsAt = unlessNew((left: number, middle: number) => [
  { x: SITES.left, at: fusionAt(left) },
  { x: SITES.middle, at: fusionAt(middle) }
]);

const runnersAt = unlessNew((refill: number) =>
  RUNNERS.map(({ site, from: [x, y] }) => ({
    x: lerp(x, SITES[site], refill),
    y: lerp(y, DOCKED_Y, refill)
  }))
);

const loadOf = unlessNew((fuseLeft: number, fuseMiddle: number) => loadAt({ fuseLeft, fuseMiddle }));

const driftAt = unlessNew((stir: number) => {
  const swing = Math.sin(2 * Math.PI * stir);
  return [0, 1, 2].map((group) => ({
    x: Math.cos(group * 2.1) * 5 * swing,
    y: Math.sin(group * 2.1) * 4 * swing
  }));
});

const storyAt = unlessNew((spread: number, seat: number, clear: number, stir: number) =>
  glutamateAt({ spread, seat, clear }, stir)
);

const plugsOf = unlessNew(plugsAt);

/** Streams move with the story's time; without any there is nothing that does. */
const isStreaming = (head: number, cut: number): boolean => head > 0 && cut < 1;

const ionsOf = unlessNew(
  (
    sodium: number,
    sodiumCut: number,
    calcium: number,
    calciumCut: number,
    pair: number,
    flow: number,
    stir: number
  ) => ionsAt({ sodium, sodiumCut, calcium, calciumCut, pair }, flow, stir)
);

const sidesAt = unlessNew(
  (before: readonly Release[], after: readonly Release[], clockS: number) =>
    [sideOf('before', before, clockS), sideOf('after', after, clockS)] as const
);

/** One synapse each: the left one is the story's, and counts its own releases once there are two. */
const mainPlacement = unlessNew((pair: number, apart: number) => placementAt(-1, pair, apart));
const secondPlacement = unlessNew((pair: number, apart: number) => placementAt(1, pair, apart));
const withReleases = (story: Cloud, releases: readonly Release[], clockS: number): Cloud => [
  ...story,
  ...glutamateOf(releases, clockS)
];
const mainFree = unlessNew(withReleases);
const secondFree = unlessNew(withReleases);
const mainParticles = unlessNew((plugs: Particle[], ions: Particle[]) => [...plugs, ...ions]);
const secondParticles = unlessNew((plugs: Particle[], presence: number, seated: boolean, stir: number) => [
  ...(seated ? plugs.slice(0, 1) : plugs),
  ...ketamineAround(presence, seated, stir)
]);
const NONE_BOUND: Cloud = [];

const mainAt = (
  pose: Pose,
  story: Glutamate,
  before: readonly Release[],
  voltageMv: number,
  particles: Particle[]
): SynapseScene => {
  const counting = pose.apart > 0;
  return mainOf(
    mainPlacement(pose.pair, pose.apart),
    counting ? mainFree(story.free, before, pose.clockS) : story.free,
    story.bound,
    counting ? levelOf(before, pose.clockS) : pose.ampa,
    pose.magnesium,
    counting ? warmthOf(voltageMv) : 0,
    particles
  );
};

const synapseOf = (
  placement: Placement,
  free: Cloud,
  bound: Cloud,
  ampa: number,
  nmda: number,
  warmth: number,
  particles: Particle[]
): SynapseScene => ({ placement, free, bound, ampa, nmda, warmth, particles });
const mainOf = unlessNew(synapseOf);
const secondOf = unlessNew(synapseOf);

/** The picture at a progress. */
export function scene(prepared: PreparedSynapse, progress: number, stir = 0): SynapseFigureScene {
  const pose = poseAt(progress);
  const time = scoreTime(progress);
  const from = steps[Math.floor(time + 1e-6)] ?? steps[steps.length - 1]!;
  const to = steps[Math.ceil(time - 1e-6)] ?? from;
  const dose = pose.own > 0.5 ? prepared.dose : STORY_DOSE;
  const after = prepared.after[dose];
  const { before } = prepared;
  const story = storyAt(pose.spread, pose.seat, pose.clear, stir);
  const { rate, concentrationUm, ownBlock } = rates[dose];
  const plugs = plugsOf(pose.magnesium);
  const streaming = isStreaming(pose.sodium, pose.sodiumCut) || isStreaming(pose.calcium, pose.calciumCut);
  const ions = ionsOf(
    pose.sodium,
    pose.sodiumCut,
    pose.calcium,
    pose.calciumCut,
    pose.pair,
    streaming ? time : 0,
    stir
  );
  const presence = clamp01(pose.apart * 2 - 1);
  const sides = sidesAt(before, after, pose.clockS);
  return {
    stepId: from.id,
    progress,
    pose,
    labels: labelsAt(from.id, to.id, pose.aside > 0 && pose.aside < 1),
    camera: cameraAt(pose.aside, pose.pair),
    fusions: fusionsAt(pose.fuseLeft, pose.fuseMiddle),
    runners: runnersAt(pose.refill),
    load: loadOf(pose.fuseLeft, pose.fuseMiddle),
    drift: driftAt(stir),
    main: mainAt(pose, story, before, sides[0].voltageMv, mainParticles(plugs, ions)),
    second:
      pose.apart > 0
        ? secondOf(
            secondPlacement(pose.pair, pose.apart),
            secondFree(story.free, after, pose.clockS),
            NONE_BOUND,
            levelOf(after, pose.clockS),
            0,
            warmthOf(sides[1].voltageMv),
            secondParticles(plugs, presence, ownBlock > OWN_BLOCK_SHOWN, stir)
          )
        : undefined,
    sides,
    dose,
    rate,
    concentrationUm,
    totals: prepared.totals,
    slowdown: STEP_S / CLEARED_S
  };
}
