import { clamp01, lerp, smoothstep } from '$lib/motion/progress';
import { unlessNew } from '$lib/motion/unlessNew';
import type { Camera, Values } from '../figure';
import { alongClock, clockAt, type Amounts } from './amounts';
import { cameraAt } from './cameras';
import type { Curves, Hold, Road } from './curves';
import { labelsBetween } from './labels';
import { particlesAt, type Particles, type Roads } from './particles';
import { poseAt, scoreTime, type Pose } from './score';
import { steps, type StepId } from './steps';

export interface PreparedBdnf {
  road: Road;
  hold: Hold;
}

/** How active each part is now, 0 quiet to 1 full. */
export interface Activity {
  channel: number;
  trkb: number;
  phosphate: number;
  akt: number;
  mtor: number;
  /** Ribosomes of the shared road. */
  reading: number;
  /** eEF2K. */
  kinase: number;
  /** Ribosomes of the second road. */
  localReading: number;
  /** The spine's scaffold. */
  scaffold: number;
}

export interface BdnfScene {
  stepId: StepId;
  progress: number;
  pose: Pose;
  road: Road;
  hold: Hold;
  /** The choice is in force: the last step. */
  chosen: boolean;
  timeMin: number;
  /** Place on the panel's clock, 0..1. */
  along: number;
  run: Curves;
  amounts: Amounts;
  activity: Activity;
  roads: Roads;
  particles: Particles;
  camera: { wide: Camera; narrow: Camera };
  labels: readonly string[];
}

export const prepare = (values: Values): PreparedBdnf => ({
  road: values.road as Road,
  hold: values.hold as Hold
});

/** Share of the peak of BDNF that is enough to pair all of the TrkB drawn. */
const ENOUGH_BDNF = 0.4;
/** What ribosomes do when nothing urges them on. */
const IDLE_READING = 0.16;

/** What a reader's choice holds back, from the moment the second road has been told. */
interface Held {
  roads: Roads;
  channelsShut: boolean;
  bdnfCaught: boolean;
  /** A vesicle opens at all. */
  fires: boolean;
}

function heldBy(road: Road, hold: Hold, pose: Pose, run: Curves, chosen: boolean): Held {
  return {
    // The first road is quiet when the choice begins, so it need not fade; the second one does.
    roads: {
      excited: chosen && road === 'rest' ? 0 : 1,
      rest: chosen && road === 'excited' ? 1 - pose.explore : 1
    },
    channelsShut: chosen && hold === 'channels',
    bdnfCaught: chosen && hold === 'antibody',
    fires: !chosen || run.bdnf.some((share) => share > 0)
  };
}

function activityOf(pose: Pose, amounts: Amounts, held: Held): Activity {
  const told = 1 - pose.calm;
  const signal = held.bdnfCaught ? 0 : smoothstep(0, ENOUGH_BDNF, amounts.bdnf) * told;
  return {
    channel: held.channelsShut ? 0 : pose.channel * held.roads.excited,
    trkb: pose.pair * signal,
    phosphate: pose.phosphate * signal,
    akt: pose.akt * signal,
    mtor: pose.mtor * amounts.mtor * told,
    reading: lerp(IDLE_READING, 1, clamp01(pose.read * amounts.mtor * told)),
    kinase: 1 - pose.silent * held.roads.rest,
    localReading: lerp(IDLE_READING, 1, pose.localRead * held.roads.rest),
    scaffold: pose.travel * amounts.protein * told
  };
}

/** The names of the story: the same list while the step is the same. A choice names what the amounts allow. */
const toldLabels = unlessNew((from: StepId, to: StepId) => labelsBetween(from, to));
const camerasAt = unlessNew((wide: Camera, narrow: Camera) => ({ wide, narrow }));

/** The picture at a progress. */
export function scene({ road, hold }: PreparedBdnf, progress: number, stir = 0): BdnfScene {
  const time = scoreTime(progress);
  const score = poseAt(progress);
  const chosen = score.explore > 0;
  const { timeMin, run, amounts } = clockAt(progress, score, road, hold);
  const held = heldBy(road, hold, score, run, chosen);
  const pose = held.fires ? score : { ...score, dock: 0, fuse: 0, release: 0, seat: 0 };
  const from = steps[Math.floor(time + 1e-6)] ?? steps[steps.length - 1]!;
  const to = steps[Math.ceil(time - 1e-6)] ?? from;
  return {
    stepId: from.id,
    progress,
    pose,
    road,
    hold,
    chosen,
    timeMin,
    along: alongClock(timeMin),
    run,
    amounts,
    activity: activityOf(pose, amounts, held),
    roads: held.roads,
    particles: particlesAt(pose, amounts, {
      flow: time,
      stir,
      roads: held.roads,
      streaming: held.channelsShut ? 0 : held.roads.excited,
      seat: held.bdnfCaught ? 0 : pose.seat
    }),
    camera: camerasAt(cameraAt.wide(time), cameraAt.narrow(time)),
    labels: chosen ? labelsBetween(from.id, to.id, { road, hold, amounts }) : toldLabels(from.id, to.id)
  };
}
