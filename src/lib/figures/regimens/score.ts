/**
 * The choreography: a paused timeline over plain objects, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order, in a browser or not. In every change the cause comes first, then its effect.
 */
import { gsap } from 'gsap/gsap-core';
import { steps } from './steps';

export interface Pose {
  /** How far a series is written, 0 not at all, 1 to the end of the axis. */
  brain: number;
  injection: number;
  nasal: number;
  swallowed: number;
  busy: number;
  quiet: number;
  ownSeries: number;
  /** How solid what is written is, 0..1. */
  brainSeen: number;
  othersSeen: number;
  storySeen: number;
  /** The band of published levels: 0 shut upon the line, 1 open. */
  spread: number;
  spreadSeen: number;
  /** Marks of single instants: a study's average, the half, the late peak. */
  half: number;
  mean: number;
  late: number;
  /** 0 the upper panel alone, 1 both; and how much the lower one has grown. */
  split: number;
  tall: number;
  /** Time axis: 0 four hours, 1 a day. */
  widened: number;
  /** 0 the story's axes, 1 the reader's. */
  own: number;
}

/** The picture of the first step: the drip's curve, written. */
const START: Pose = {
  brain: 0,
  injection: 0,
  nasal: 0,
  swallowed: 0,
  busy: 0,
  quiet: 0,
  ownSeries: 0,
  brainSeen: 1,
  othersSeen: 1,
  storySeen: 1,
  spread: 0,
  spreadSeen: 1,
  half: 1,
  mean: 0,
  late: 0,
  split: 0,
  tall: 0,
  widened: 0,
  own: 0
};

function compose(): { timeline: gsap.core.Timeline; pose: Pose } {
  const pose: Pose = { ...START };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'sine.inOut' } });
  const move = (to: Partial<Pose>, from: number, until: number, ease?: string) =>
    timeline.to(pose, { ...to, duration: until - from, ...(ease ? { ease } : {}) }, from);
  const write = (to: Partial<Pose>, from: number, until: number) => move(to, from, until, 'none');
  steps.forEach((step, i) => timeline.addLabel(step.id, i));

  // Into the brain: a second line is written under the first.
  move({ half: 0 }, 0.05, 0.25);
  write({ brain: 1 }, 0.2, 0.9);
  // People differ: the brain's line steps back, the band opens from the line, then a study's average.
  move({ brainSeen: 0 }, 1.05, 1.3);
  move({ spread: 1 }, 1.3, 1.75);
  move({ mean: 1 }, 1.75, 1.95);
  // Other ways in: the band steps back; each way is written in turn.
  move({ spreadSeen: 0, mean: 0 }, 2.05, 2.3);
  write({ injection: 1 }, 2.25, 2.6);
  write({ nasal: 1 }, 2.42, 2.78);
  write({ swallowed: 1 }, 2.6, 2.96);
  // Block follows: only the drip stays, room is made below it, then the blocked share is written.
  move({ othersSeen: 0 }, 3.05, 3.25);
  move({ split: 1 }, 3.2, 3.6);
  write({ busy: 1 }, 3.55, 3.96);
  // Quiet synapses: written first on the axis that is known, then the axis widens to a day.
  write({ quiet: 1 }, 4.05, 4.4);
  move({ widened: 1, tall: 1 }, 4.42, 4.84);
  move({ late: 1 }, 4.84, 4.97);
  // Compare two: the story's series step back while the axes become the reader's, and before they are gone the two
  // series begin to be written: the axes never stand empty.
  move({ storySeen: 0, late: 0 }, 5.05, 5.42);
  move({ own: 1, tall: 0 }, 5.08, 5.5);
  write({ ownSeries: 1 }, 5.25, 5.97);
  return { timeline, pose };
}

let score: ReturnType<typeof compose> | undefined;

/** Score time at a progress: step i stands at i. */
export const scoreTime = (progress: number): number => progress * (steps.length - 1);

/** The pose at a progress (0..1): a fresh object, the same whichever way the progress was reached. */
export function poseAt(progress: number): Pose {
  score ??= compose();
  score.timeline.seek(scoreTime(progress), true);
  const { pose } = score;
  // The timeline keeps notes of its own on the object it moves: only the pose's fields are handed out.
  const fields = (Object.keys(START) as (keyof Pose)[]).map((name) => [name, pose[name]]);
  return Object.fromEntries(fields) as unknown as Pose;
}
