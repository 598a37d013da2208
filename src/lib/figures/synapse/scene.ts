import { clamp01, lerp } from '$lib/motion/progress';
import { STEP_S } from '$lib/motion/tempo';
import type { Camera, Values } from '../figure';
import { glutamateAt, glutamateOf, levelOf, loadAt, type Cloud } from './capsules';
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
const NARROW_PAIR: Camera = { x: 110, y: 100, width: 980, height: 840 };

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
  return {
    dose: doseOf(values.dose),
    before: releasesAt(1),
    after: eachDose((dose) => releasesAt(rates[dose].rate))
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
function placementAt(pose: Pose, side: -1 | 1): Placement {
  const outside = side > 0 ? SMALL.outside * (1 - pose.apart) : 0;
  return {
    x: 600 + side * SMALL.apart * (side > 0 ? 1 : pose.apart) + outside,
    y: lerp(450, SMALL.y, pose.pair),
    scale: lerp(1, SMALL.scale, pose.pair)
  };
}

/** The picture at a progress. */
export function scene(prepared: PreparedSynapse, progress: number, stir = 0): SynapseFigureScene {
  const pose = poseAt(progress);
  const time = scoreTime(progress);
  const from = steps[Math.floor(time + 1e-6)] ?? steps[steps.length - 1]!;
  const to = steps[Math.ceil(time - 1e-6)] ?? from;
  const dose = pose.own > 0.5 ? prepared.dose : STORY_DOSE;
  const after = prepared.after[dose];
  const { before } = prepared;
  const story = glutamateAt(pose, stir);
  const counting = pose.apart > 0;
  const { rate, concentrationUm, ownBlock } = rates[dose];
  const seated = ownBlock > OWN_BLOCK_SHOWN;
  const swing = Math.sin(2 * Math.PI * stir);
  const plugs = plugsAt(pose.magnesium);
  const presence = clamp01(pose.apart * 2 - 1);
  const sides = [sideOf('before', before, pose.clockS), sideOf('after', after, pose.clockS)] as const;
  return {
    stepId: from.id,
    progress,
    pose,
    labels: pose.aside > 0 && pose.aside < 1 ? [] : labelsBetween(from.id, to.id),
    camera: {
      wide: WIDE,
      narrow: mixCamera(mixCamera(NARROW, NARROW_ASIDE, pose.aside), NARROW_PAIR, pose.pair)
    },
    fusions: [
      { x: SITES.left, at: fusionAt(pose.fuseLeft) },
      { x: SITES.middle, at: fusionAt(pose.fuseMiddle) }
    ],
    runners: RUNNERS.map(({ site, from: [x, y] }) => ({
      x: lerp(x, SITES[site], pose.refill),
      y: lerp(y, DOCKED_Y, pose.refill)
    })),
    load: loadAt(pose),
    drift: [0, 1, 2].map((group) => ({
      x: Math.cos(group * 2.1) * 5 * swing,
      y: Math.sin(group * 2.1) * 4 * swing
    })),
    main: {
      placement: placementAt(pose, -1),
      free: counting ? [...story.free, ...glutamateOf(before, pose.clockS)] : story.free,
      bound: story.bound,
      ampa: counting ? levelOf(before, pose.clockS) : pose.ampa,
      nmda: pose.magnesium,
      warmth: counting ? warmthOf(sides[0].voltageMv) : 0,
      particles: [...plugs, ...ionsAt(pose, time, stir)]
    },
    second: counting
      ? {
          placement: placementAt(pose, 1),
          free: [...story.free, ...glutamateOf(after, pose.clockS)],
          bound: [],
          ampa: levelOf(after, pose.clockS),
          nmda: 0,
          warmth: warmthOf(sides[1].voltageMv),
          particles: [...(seated ? plugs.slice(0, 1) : plugs), ...ketamineAround(presence, seated, stir)]
        }
      : undefined,
    sides,
    dose,
    rate,
    concentrationUm,
    totals: eachDose((name) => prepared.after[name].length),
    slowdown: STEP_S / CLEARED_S
  };
}
