import {
  magnesiumFor,
  magnesiumUnblockedFraction,
  realiseCrowd,
  solveReceptor,
  type Crowd,
  type ProtocolSegment,
  type ReceptorSolution
} from '$lib/model/receptor';
import { lerp, clamp01 } from '$lib/motion/progress';
import { keeper } from '$lib/motion/keeper';
import { unlessNew } from '$lib/motion/unlessNew';
import { STEP_S } from '$lib/motion/tempo';
import type { Camera, Values } from '../figure';
import { COMPARED, blockedAtBalance, conditionsOf, type BlockedShare, type Conditions } from './conditions';
import { GATE_OPEN, GATE_SHUT } from './geometry';
import { labelsBetween } from './labels';
import { particlesAt, type Particle } from './particles';
import { EVENTS_S, storyProtocol, voltageAt } from './protocol';
import { model } from './model';
import { GATE_OPENS_STEPS, poseAt, scoreTime, type Pose } from './score';
import { steps, type StepId } from './steps';

/** Channels in a crowd. */
export const CROWD_SIZE = 100;
/** Seconds of its own clock a crowd is followed. */
const CROWD_SPAN_S = 4;
const CROWD_SEED = 20250;
/** Fineness of the solution: enough for a trace some hundred pixels wide (see model/receptor). */
const STEPS_PER_DOUBLING = 8;
/** Samples of the current along the story. */
const TRACE_SAMPLES = 501;

/** Current over the story, as a share of the largest drug-free current; inward is negative. */
export interface Trace {
  timesS: Float64Array;
  current: Float64Array;
  without: Float64Array;
}

export interface CrowdScene {
  id: string;
  voltageMv: number;
  magnesiumMm: number;
  /** Class of each channel (see model/receptor/crowd.ts). */
  classes: Uint8Array;
  balance: BlockedShare;
}

export interface ReceptorScene {
  stepId: StepId;
  progress: number;
  pose: Pose;
  voltageMv: number;
  /** Share of open gates free of Mg²⁺ at this voltage. */
  unplugged: number;
  /** Shares of the patch now: with the blocker in an open gate, and trapped. */
  boundOpen: number;
  trapped: number;
  /** Current now, as in the trace. */
  current: number;
  /** Stream of ions, as a share of the largest possible. */
  traffic: number;
  /** Gate nub from the axis, drawing units; pull on the linkers 0..1. */
  gate: number;
  pull: number;
  particles: Particle[];
  camera: Cameras;
  labels: readonly string[];
  /** How many times slower than the model the gate opens when the figure plays. */
  slowdown: number;
  /** How solid the one receptor is while crowds are in front, 0..1. */
  presence: number;
  /** None before glutamate: the current is flat. */
  trace: Trace | undefined;
  conditions: Conditions;
  compared: CrowdScene[];
  own: CrowdScene;
}

const NO_CHANNELS = new Uint8Array(0);

interface CrowdRun {
  crowd: () => Crowd;
  /** As it is while it is not seen. */
  unseen: CrowdScene;
  /** As it is with these channels: the same while no channel changes. */
  seen: (classes: Uint8Array) => CrowdScene;
}

interface StoryRun {
  solution: ReceptorSolution;
  trace: Trace;
}

export interface PreparedReceptor {
  conditions: Conditions;
  /** The model's run through the story: solved when first needed, kept from then on. */
  run: () => StoryRun;
  compared: CrowdRun[];
  comparedUnseen: CrowdScene[];
  own: CrowdRun;
  /** Current of one open channel at a voltage, as a share of the largest possible. */
  traffic: (voltageMv: number) => number;
}

/** The gate's own time constant is 1/(opening + closing rate); drawn, opening takes part of a step. */
const SLOWDOWN = GATE_OPENS_STEPS * STEP_S * (model.gating.openPerS + model.gating.closePerS);
/** This near a step's stop, score time, the figure stands on it. */
const AT_STEP = 1e-6;
/** What is left of the receptor behind the crowds. */
const BEHIND_CROWD = 0.16;
/** How far the camera pans to set the receptor beside the crowd, drawing units. */
const BESIDE = 262;
const BESIDE_NARROW = 116;
const CLOSE: Camera = { x: 330, y: 414, width: 540, height: 356 };
/** Room above the receptor is for the figure's name. */
const WIDE: Camera = { x: 84, y: -84, width: 1030, height: 1007 };
const NARROW: Camera = { x: 376, y: 232, width: 470, height: 574 };
const NARROW_CLOSE: Camera = { x: 404, y: 404, width: 430, height: 400 };

function cameraAt(closeness: number, far: Camera, close: Camera): Camera {
  return {
    x: lerp(far.x, close.x, closeness),
    y: lerp(far.y, close.y, closeness),
    width: lerp(far.width, close.width, closeness),
    height: lerp(far.height, close.height, closeness)
  };
}

interface Cameras {
  wide: Camera;
  narrow: Camera;
}

/** The same while it stands: for most of the story it does. */
const camerasAt = unlessNew((closeness: number, own: number): Cameras => ({
  // In the last step the receptor stands beside the reader's own crowd.
  wide: cameraAt(closeness, { ...WIDE, x: WIDE.x - own * BESIDE }, CLOSE),
  narrow: cameraAt(closeness, { ...NARROW, x: NARROW.x - own * BESIDE_NARROW }, NARROW_CLOSE)
}));

/** Work that is done at most once, on first need. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Voltage the model was given at an instant: that of its segment, not the gauge's smooth ramp. */
function voltageIn(protocol: readonly ProtocolSegment[], timeS: number): number {
  return (protocol.find(({ toS }) => timeS <= toS) ?? protocol[protocol.length - 1]!).voltageMv;
}

function traceOf(
  solution: ReceptorSolution,
  without: ReceptorSolution,
  protocol: readonly ProtocolSegment[]
): Trace {
  const timesS = Float64Array.from(
    { length: TRACE_SAMPLES },
    (_, i) => (i / (TRACE_SAMPLES - 1)) * EVENTS_S.end
  );
  const driven = (run: ReceptorSolution) =>
    timesS.map((time) => run.at(time).gRel * voltageIn(protocol, time));
  const bare = driven(without);
  const largest = bare.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  return {
    timesS,
    current: driven(solution).map((value) => value / largest),
    without: bare.map((value) => value / largest)
  };
}

/** Voltages among which the largest current is looked for, mV: from below rest to reversal. */
const DRIVE_MV = { from: -80, to: 0, step: 1 } as const;

/** The largest inward current one open channel can pass between rest and reversal, mV·share, at the default Mg²⁺. */
function largestDrive(): number {
  let largest = 0;
  for (let voltage = DRIVE_MV.from; voltage <= DRIVE_MV.to; voltage += DRIVE_MV.step) {
    const free = magnesiumUnblockedFraction(voltage, model.pools.magnesiumMm, model.magnesium);
    largest = Math.max(largest, free * -voltage);
  }
  return largest;
}

export function prepare(values: Values): PreparedReceptor {
  const conditions = conditionsOf(values);
  const { blocker } = conditions;
  const parameters = {
    blocker,
    gating: model.gating,
    magnesium: model.magnesium,
    stepsPerDoubling: STEPS_PER_DOUBLING
  };
  const story = {
    activeMv: conditions.voltageMv,
    magnesiumMm: conditions.magnesiumMm,
    concentrationUm: conditions.concentrationUm,
    pulsesHz: conditions.pulsesHz,
    glutamateUm: model.pulse.glutamateUm,
    pulseS: model.pulse.durationS
  };
  const run = once((): StoryRun => {
    const protocol = storyProtocol(story, true);
    const solution = solveReceptor({ ...parameters, start: 'resting', protocol });
    const without = solveReceptor({ ...parameters, start: 'resting', protocol: storyProtocol(story, false) });
    return { solution, trace: traceOf(solution, without, protocol) };
  });
  const crowdRun = (id: string, voltageMv: number, magnesiumMm: number): CrowdRun => {
    const held = {
      voltageMv,
      magnesiumMm,
      concentrationUm: conditions.concentrationUm,
      glutamateUm: model.pulse.glutamateUm
    };
    const balance = blockedAtBalance(conditions, voltageMv, magnesiumMm);
    const same = keeper<Uint8Array>();
    const withChannels = unlessNew((classes: Uint8Array): CrowdScene => ({ ...unseen, classes }));
    const unseen = { id, voltageMv, magnesiumMm, balance, classes: NO_CHANNELS };
    return {
      unseen,
      seen: (classes) => withChannels(same('channels', classes)),
      crowd: once(() =>
        realiseCrowd({
          ...parameters,
          count: CROWD_SIZE,
          seed: CROWD_SEED,
          start: { equilibrium: held },
          protocol: [{ fromS: 0, toS: CROWD_SPAN_S, ...held }]
        })
      )
    };
  };
  const compared = COMPARED.map(({ id, voltageMv, magnesiumMm }) => crowdRun(id, voltageMv, magnesiumMm));
  const drive = largestDrive();
  const free = (voltageMv: number) =>
    magnesiumUnblockedFraction(voltageMv, conditions.magnesiumMm, magnesiumFor(blocker, model.magnesium));
  return {
    conditions,
    run,
    compared,
    comparedUnseen: compared.map(({ unseen }) => unseen),
    own: crowdRun('own', conditions.voltageMv, conditions.magnesiumMm),
    traffic: (voltageMv) => clamp01((free(voltageMv) * -voltageMv) / drive)
  };
}

/**
 * Ketamine's stay, score time (1 is one step): it is outside from when it arrives, and washed out again by `gone`; the
 * one that the story follows is drawn until `out`, when the crowd has covered it. Fading in and out takes `fadeIn` and
 * `fadeOut` of a step.
 */
const KETAMINE = { arrives: 3, gone: 5.6, out: 6.7, fadeIn: 1 / 3, fadeOut: 0.4 } as const;

const ketamineOutside = (time: number): number =>
  clamp01((time - KETAMINE.arrives) / KETAMINE.fadeIn) * clamp01((KETAMINE.gone - time) / KETAMINE.fadeOut);

const crowdScene = (run: CrowdRun, pose: Pose): CrowdScene =>
  run.seen(run.crowd().at(pose.crowdTime * CROWD_SPAN_S));
const sideBySide = unlessNew((...crowds: CrowdScene[]): CrowdScene[] => crowds);

/** The picture at a progress. */
export function scene(prepared: PreparedReceptor, progress: number, stir = 0): ReceptorScene {
  const pose = poseAt(progress);
  const time = scoreTime(progress);
  const { conditions } = prepared;
  // Before glutamate every channel is empty and shut: there is nothing to solve yet, and a page opens without it.
  const run = pose.timeS > EVENTS_S.glutamateOn ? prepared.run() : undefined;
  const now = run?.solution.at(Math.min(pose.timeS, EVENTS_S.end));
  const voltageMv = voltageAt(pose.timeS, conditions.voltageMv);
  const from = steps[Math.floor(time + AT_STEP)] ?? steps[steps.length - 1]!;
  const to = steps[Math.ceil(time - AT_STEP)] ?? from;
  const traffic = prepared.traffic(voltageMv);
  const presence = ketamineOutside(time);
  const ketamineSeen = time > KETAMINE.arrives && time < KETAMINE.out;
  return {
    stepId: from.id,
    progress,
    pose,
    voltageMv,
    unplugged: magnesiumUnblockedFraction(
      voltageMv,
      conditions.magnesiumMm,
      magnesiumFor(conditions.blocker, model.magnesium)
    ),
    boundOpen: now?.boundOpen ?? 0,
    trapped: now?.trapped ?? 0,
    current: (now?.gRel ?? 0) * voltageMv,
    traffic,
    gate: lerp(GATE_SHUT, GATE_OPEN, pose.gate),
    pull: pose.gate,
    particles: particlesAt(pose, { flow: time, traffic, ketaminePresence: presence, ketamineSeen, stir }),
    camera: camerasAt(pose.closeness, pose.own),
    // While the camera moves nothing is named: the names stand elsewhere when it has arrived.
    labels: pose.closeness > 0 && pose.closeness < 1 ? [] : labelsBetween(from.id, to.id),
    slowdown: SLOWDOWN,
    presence: 1 - pose.crowd * (1 - pose.own) * (1 - BEHIND_CROWD),
    trace: run?.trace,
    conditions,
    compared:
      pose.crowd > 0 && pose.own < 1
        ? sideBySide(...prepared.compared.map((run) => crowdScene(run, pose)))
        : prepared.comparedUnseen,
    own: pose.own > 0 ? crowdScene(prepared.own, pose) : prepared.own.unseen
  };
}
