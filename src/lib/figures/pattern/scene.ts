import { clamp01, lerp, smoothstep } from '$lib/motion/progress';
import type { Camera } from '../figure';
import {
  camerasAt,
  linePart,
  loopSize,
  measuredTrips,
  placeOn,
  standAt,
  standTransform,
  type Spot,
  type TripName
} from './geometry';
import { labelsBetween } from './labels';
import { lines, places } from './network';
import { poseAt, scoreTime, type Pose } from './score';
import { steps, type StepId } from './steps';

/** How one line is drawn. */
export interface LineLook {
  width: number;
  opacity: number;
  /** 0 ink, 1 petrol */
  firm: number;
}

/** A new way: the dotted part that has been tried, and the solid part that has been practised. */
export interface NewLook {
  line: number;
  dotted: string;
  opacity: number;
  solid: string;
  width: number;
}

export interface DotLook {
  radius: number;
  /** 0 hollow, 1 filled with ink */
  worn: number;
  firm: number;
}

export interface Walker {
  place: Spot;
  /** Radius of the ring around it, units. */
  halo: number;
  /** Where it has just been, the latest first. */
  trail: Spot[];
  trailOpacity: number;
}

export interface PatternScene {
  stepId: StepId;
  progress: number;
  pose: Pose;
  camera: { wide: Camera; narrow: Camera };
  /** Lines that are there from the start, in the network's order. */
  known: LineLook[];
  fresh: NewLook[];
  dots: DotLook[];
  walker: Walker;
  /** The network of the story. */
  transform: string;
  /** The second network: its loop worn again. */
  again: { transform: string; opacity: number; loopWidth: number; worn: number; walker: Walker };
  labels: string[];
}

const WIDTH = {
  even: 4.2,
  faint: 2.2,
  worn: 17,
  loosened: 6.4,
  firm: 4.8,
  recede: 3,
  tried: 4.4,
  walked: 5.4,
  kept: 9
};
const OPACITY = { even: 0.8, faint: 0.5, forgotten: 0.34, recede: 0.62 };
const RADIUS = { even: 12.5, small: 10, worn: 17 };

const knownCount = lines.filter(({ kind }) => kind === 'loop' || kind === 'way').length;
const newLines = lines.map(({ kind }, line) => ({ kind, line })).filter(({ line }) => line >= knownCount);

/** The picture has no settings. */
export const prepare = (): null => null;

/** How worn a line of the loop is, 0..1: half from each round, as the walker passes. */
function wearOf(line: number, laps: number): number {
  const leg = measuredTrips.loop.legs[line];
  if (!leg) return 0;
  const passed = (lap: number) => clamp01((laps - lap - leg.from) / (leg.to - leg.from));
  return (passed(0) + passed(1)) / 2;
}

function knownLooks(pose: Pose, wears: readonly number[]): LineLook[] {
  const faded = pose.laps / 2;
  return lines.slice(0, knownCount).map(({ kind }, line) => {
    if (kind === 'loop') {
      const worn = lerp(WIDTH.even, WIDTH.worn, wears[line] ?? 0);
      return {
        width: lerp(worn, WIDTH.loosened, pose.loosened),
        opacity: lerp(OPACITY.even, 1, wears[line] ?? 0),
        firm: pose.firm
      };
    }
    // Known ways make room for the eye when new ones come.
    const room = smoothstep(0, 0.2, pose.tried);
    return {
      width: lerp(lerp(WIDTH.even, WIDTH.faint, faded), lerp(WIDTH.firm, WIDTH.recede, room), pose.firm),
      opacity: lerp(lerp(OPACITY.even, OPACITY.faint, faded), lerp(1, OPACITY.recede, room), pose.firm),
      firm: pose.firm
    };
  });
}

/** When each new way is tried: as the walker of the trial passes it. */
function freshLooks(pose: Pose): NewLook[] {
  return newLines.map(({ kind, line }) => {
    const trial = measuredTrips.trial.legs.find((leg) => leg.line === line);
    const practice = measuredTrips.practice.legs.find((leg) => leg.line === line);
    const share = trial ? clamp01((pose.tried - trial.from) / (trial.to - trial.from)) : 0;
    const walked = (lap: number) =>
      practice ? clamp01((pose.practised - lap - practice.from) / (practice.to - practice.from)) : 0;
    return {
      line,
      dotted: linePart(line, share, trial?.backward),
      opacity: kind === 'kept' ? 1 - walked(0) : lerp(1, OPACITY.forgotten, pose.forgotten),
      solid: linePart(line, walked(0), practice?.backward),
      width: lerp(WIDTH.walked, WIDTH.kept, walked(1))
    };
  });
}

function dotLooks(pose: Pose, wears: readonly number[]): DotLook[] {
  return places.map((_, dot) => {
    const onLoop = dot < loopSize;
    const before = wears[(dot + loopSize - 1) % loopSize] ?? 0;
    const wear = onLoop ? ((wears[dot] ?? 0) + before) / 2 : 0;
    const faded = onLoop ? 0 : pose.laps / 2;
    const worn = wear * (1 - pose.loosened);
    const even = lerp(RADIUS.even, RADIUS.small, faded * (1 - pose.firm));
    return { radius: lerp(even, RADIUS.worn, worn), worn, firm: pose.firm };
  });
}

/** The round trip that leads to each step. */
const TRIPS: Record<StepId, TripName> = {
  paths: 'wander',
  worn: 'loop',
  loosened: 'wander',
  tried: 'trial',
  practice: 'practice',
  open: 'wander'
};
/** The ring around the walker, and how far it widens once while the picture settles. */
const HALO = { radius: 19, swell: 7 };
const TRAIL_DOTS = 6;
const TRAIL_GAP = 24;

/** @param share rounds walked; there is no trail before the first step of the first round */
function walkerOn(trip: TripName, share: number, stir: number, trailOpacity = 1): Walker {
  const gap = TRAIL_GAP / measuredTrips[trip].length;
  const behind = Array.from({ length: TRAIL_DOTS }, (_, i) => share - (i + 1.3) * gap);
  return {
    place: placeOn(trip, share),
    halo: HALO.radius + HALO.swell * Math.sin(Math.PI * stir) ** 2,
    trail: behind.filter((walked) => walked >= 0).map((walked) => placeOn(trip, walked)),
    trailOpacity
  };
}

/** Score time in which the trail of the last trip fades, before the next trip begins; all trips begin at home. */
const TRAIL_FADES = 0.04;

/** The picture at a progress. */
export function scene(_prepared: null, progress: number, stir = 0): PatternScene {
  const pose = poseAt(progress);
  const time = scoreTime(progress);
  const from = steps[Math.floor(time + 1e-6)] ?? steps[steps.length - 1]!;
  const to = steps[Math.ceil(time - 1e-6)] ?? from;
  const wears = lines.slice(0, loopSize).map((_, line) => wearOf(line, pose.laps));
  const base: Record<TripName, number> = {
    wander: 0,
    loop: pose.laps,
    trial: pose.tried,
    practice: pose.practised
  };
  const begun = time - steps.indexOf(from);
  const fading = from !== to && begun < TRAIL_FADES;
  const trip = TRIPS[fading ? from.id : to.id];
  return {
    stepId: from.id,
    progress,
    pose,
    camera: camerasAt(pose.fork),
    known: knownLooks(pose, wears),
    fresh: freshLooks(pose),
    dots: dotLooks(pose, wears),
    walker: walkerOn(trip, base[trip], stir, fading ? 1 - begun / TRAIL_FADES : 1),
    transform: standTransform(standAt('right', pose.fork)),
    again: {
      transform: standTransform(standAt('left', pose.fork)),
      opacity: smoothstep(0.05, 0.4, pose.fork),
      loopWidth: lerp(WIDTH.loosened, WIDTH.worn, pose.relapsed),
      worn: pose.relapsed,
      walker: walkerOn('loop', 1, stir)
    },
    labels: labelsBetween(from.id, to.id)
  };
}
