import { lerp, smoothstep } from '$lib/motion/progress';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Camera, Values } from '../figure';
import {
  camerasAt,
  linePart,
  linePaths,
  measuredTrips,
  placeOn,
  placeOnLine,
  standAt,
  standTransform,
  type Spot,
  type Stand,
  type TripName
} from './geometry';
import { labelsBetween } from './labels';
import {
  againLooks,
  dotLooks,
  freshLooks,
  knownLooks,
  loopWidthAt,
  walkedLooks,
  wearsAt,
  type DotLook,
  type LineLook,
  type NewLook
} from './looks';
import { places } from './network';
import { poseAt, scoreTime, type Pose } from './score';
import { steps, type StepId } from './steps';
import { reachedBy, walkOn, type Walk } from './walks';
import type { NetworkId } from './weights';

export interface Walker {
  place: Spot;
  /** Radius of the ring around it, units. */
  halo: number;
  /** Where it has just been, the latest first. */
  trail: Spot[];
  trailOpacity: number;
}

/** The reader's walk in one network, as far as it is done. */
export interface WalkLook {
  /** Every line walked so far. */
  path: string;
  /** Different dots reached so far, the start included; `whole` by the whole walk. */
  reached: number;
  whole: number;
  /** 0 not in the picture, 1 in it */
  opacity: number;
  /** Middle of the network, drawing units. */
  x: number;
}

export interface WalkScene {
  network: NetworkId | 'both';
  /** Index of the dot at which the walk starts. */
  start: number;
  /** Length of the whole walk. */
  steps: number;
  /** Dots there are. */
  dots: number;
  /** 0 the picture tells its story, 1 it is the reader's */
  shown: number;
  looks: Record<NetworkId, WalkLook>;
}

export interface PatternScene {
  stepId: StepId;
  progress: number;
  pose: Pose;
  camera: { wide: Camera; narrow: Camera };
  /** Lines that are there from the start, in the network's order. */
  known: readonly LineLook[];
  fresh: readonly NewLook[];
  dots: readonly DotLook[];
  walker: Walker;
  /** The network of the story, and its opacity. */
  transform: string;
  opacity: number;
  /** Where each network stands. */
  stands: Record<NetworkId, Stand>;
  /** The second network: its loop worn again. */
  again: { transform: string; opacity: number; loopWidth: number; dots: readonly DotLook[]; walker: Walker };
  walk: WalkScene;
  labels: string[];
}

export interface PreparedPattern {
  network: NetworkId | 'both';
  start: number;
  steps: number;
  draw: number;
  walks: Record<NetworkId, Walk>;
  /** Both walks before their first step. */
  unwalked: Record<NetworkId, ReturnType<typeof walkAt>>;
}

/** Both walks; the numbers of an address may be broken ones, and dots and steps are whole. */
export function prepare(values: Values): PreparedPattern {
  const whole = (name: string): number => Math.round(Number(values[name]));
  const wish = { start: whole('start') - 1, steps: whole('steps'), draw: whole('draw') };
  const { network } = values;
  const walks = { rigid: walkOn('rigid', wish), flexible: walkOn('flexible', wish) };
  return {
    ...wish,
    network: network === 'rigid' || network === 'flexible' ? network : 'both',
    walks,
    unwalked: { rigid: walkAt(walks.rigid, 0), flexible: walkAt(walks.flexible, 0) }
  };
}

/** The round trip that leads to each step. */
const TRIPS: Record<StepId, TripName> = {
  paths: 'wander',
  worn: 'loop',
  loosened: 'wander',
  tried: 'trial',
  practice: 'practice',
  open: 'wander',
  walk: 'wander'
};
/** The ring around the walker, and how far it widens once while the picture settles. */
const HALO = { radius: 24, swell: 8 };
const TRAIL_DOTS = 6;
const TRAIL_GAP = 26;

/** @param share rounds walked; there is no trail before the first step of the first round */
function walkerOn(trip: TripName, share: number, stir: number, trailOpacity = 1): Walker {
  const gap = TRAIL_GAP / measuredTrips[trip].length;
  const behind = Array.from({ length: TRAIL_DOTS }, (_, i) => share - (i + 1.3) * gap);
  return {
    place: placeOn(trip, share),
    halo: haloAt(stir),
    trail: behind.filter((walked) => walked >= 0).map((walked) => placeOn(trip, walked)),
    trailOpacity
  };
}

const haloAt = (stir: number): number => HALO.radius + HALO.swell * Math.sin(Math.PI * stir) ** 2;

/** Score time in which the trail of the last trip fades, before the next trip begins; all trips begin at home. */
const TRAIL_FADES = 0.04;
/** Share of the turn to the reader's walk in which the bead goes to its start. */
const GOES = { from: 0.3, until: 1 };

/** Where a walk is after a share of it, and what it has left behind. */
function walkAt({ legs, dots }: Walk, share: number) {
  const done = Math.min(legs.length, Math.floor(share * legs.length + 1e-9));
  const part = share * legs.length - done;
  const now = part > 1e-9 ? legs[done] : undefined;
  const whole = new Set(legs.slice(0, done).map(({ line }) => line));
  const fresh = now && !whole.has(now.line) ? linePart(now.line, part, now.backward) : '';
  const [x, y] = places[dots[done] ?? 0] ?? [0, 0];
  return {
    done,
    path: [...whole].map((line) => linePaths[line] ?? '').join('') + fresh,
    visited: places.map((_, dot) => dots.slice(0, done + 1).includes(dot)),
    place: now ? placeOnLine(now, part) : ([x, y] as const)
  };
}

/**
 * What is made of a few fields of a pose alone, and again only when one of them is another. Most of the story moves a few
 * things; the rest stays the same object, and what draws it has nothing to do.
 */
function ofPose<Field extends keyof Pose, Made>(
  fields: readonly Field[],
  make: (part: Pick<Pose, Field>) => Made
): (pose: Pose) => Made {
  const kept = unlessNew((...values: number[]) =>
    make(Object.fromEntries(fields.map((field, i) => [field, values[i]])) as Pick<Pose, Field>)
  );
  return (pose) => kept(...fields.map((field) => pose[field]));
}

const knownAt = ofPose(['laps', 'loosened', 'firm', 'tried', 'turned'], (part) =>
  knownLooks(part, wearsAt(part.laps))
);
const freshAt = ofPose(['tried', 'practised', 'forgotten'], freshLooks);
const dotsAt = ofPose(['laps', 'loosened', 'firm'], (part) => dotLooks(part, wearsAt(part.laps)));
const againAt = ofPose(['relapsed'], ({ relapsed }) => againLooks(relapsed));

/** The picture at a progress. */
export function scene(prepared: PreparedPattern, progress: number, stir = 0): PatternScene {
  const pose = poseAt(progress);
  const time = scoreTime(progress);
  const from = steps[Math.floor(time + 1e-6)] ?? steps[steps.length - 1]!;
  const to = steps[Math.ceil(time - 1e-6)] ?? from;
  const base: Record<TripName, number> = {
    wander: 0,
    loop: pose.laps,
    trial: pose.tried,
    practice: pose.practised
  };
  const begun = time - steps.indexOf(from);
  const fading = from !== to && begun < TRAIL_FADES;
  const trip = TRIPS[fading ? from.id : to.id];
  const { turned } = pose;
  const chosen = prepared.network === 'both' ? 0 : turned;
  const stands = {
    rigid: standAt('left', pose.fork, prepared.network === 'rigid' ? chosen : 0),
    flexible: standAt('right', pose.fork, prepared.network === 'flexible' ? chosen : 0)
  };
  const shownShare = (network: NetworkId): number =>
    prepared.network === 'both' || prepared.network === network ? 1 : 1 - smoothstep(0, 0.4, turned);
  const walked =
    pose.walked === 0
      ? prepared.unwalked
      : {
          rigid: walkAt(prepared.walks.rigid, pose.walked),
          flexible: walkAt(prepared.walks.flexible, pose.walked)
        };
  /** From where the story left the bead to the start of the walk, then along it. */
  const onTheWalk = (network: NetworkId, told: Walker): Walker => {
    if (turned === 0) return told;
    const gone = smoothstep(GOES.from, GOES.until, turned);
    const [x, y] = walked[network].place;
    return {
      ...told,
      place: [lerp(told.place[0], x, gone), lerp(told.place[1], y, gone)],
      trailOpacity: told.trailOpacity * (1 - smoothstep(0, GOES.from, turned))
    };
  };
  const lookOf = (network: NetworkId): WalkLook => ({
    path: walked[network].path,
    reached: reachedBy(prepared.walks[network], walked[network].done),
    whole: reachedBy(prepared.walks[network], prepared.steps),
    opacity: turned * shownShare(network),
    x: stands[network].x
  });
  return {
    stepId: from.id,
    progress,
    pose,
    camera: camerasAt(pose.fork, chosen),
    known: knownAt(pose),
    fresh: freshAt(pose),
    dots: walkedLooks(dotsAt(pose), walked.flexible.visited, turned),
    walker: onTheWalk('flexible', walkerOn(trip, base[trip], stir, fading ? 1 - begun / TRAIL_FADES : 1)),
    transform: standTransform(stands.flexible),
    opacity: shownShare('flexible'),
    stands,
    again: {
      transform: standTransform(stands.rigid),
      opacity: smoothstep(0.05, 0.4, pose.fork) * shownShare('rigid'),
      loopWidth: loopWidthAt(pose.relapsed),
      dots: walkedLooks(againAt(pose), walked.rigid.visited, turned),
      walker: onTheWalk('rigid', walkerOn('loop', 1, stir))
    },
    walk: {
      network: prepared.network,
      start: prepared.start,
      steps: prepared.steps,
      dots: places.length,
      shown: turned,
      looks: { rigid: lookOf('rigid'), flexible: lookOf('flexible') }
    },
    labels: labelsBetween(from.id, to.id)
  };
}
