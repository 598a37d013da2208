/**
 * The choreography: a paused timeline over a plain object, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order, in a browser or not.
 */
import { gsap } from 'gsap/gsap-core';
import { steps } from './steps';

export interface Pose {
  /** The ruler's explanation: 1 in front, 0 gone. */
  ruler: number;
  /** Everyday lengths on the ruler, in a wide box: they stay as long as no band needs their room. */
  bearings: number;
  /** The hand of the clock: 0 hidden, 1 drawn. */
  hand: number;
  /** How far the hand has swept each board, 0..1. */
  minutes: number;
  hours: number;
  days: number;
  people: number;
  slow: number;
  /** The leading account's board, 0 hidden, 1 in front. */
  chain: number;
  peopleBoard: number;
  slowBoard: number;
  /** The fork: there, and how far the two lanes are drawn from the dose, 0..1. */
  fork: number;
  lanes: number;
  /** 0 the two accounts alone, 1 with all accounts named below. */
  own: number;
}

const START: Pose = {
  ruler: 1,
  bearings: 1,
  hand: 0,
  minutes: 0,
  hours: 0,
  days: 0,
  people: 0,
  slow: 0,
  chain: 0,
  peopleBoard: 0,
  slowBoard: 0,
  fork: 0,
  lanes: 0,
  own: 0
};

function compose(): { timeline: gsap.core.Timeline; pose: Pose } {
  const pose: Pose = { ...START };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'sine.inOut' } });
  const move = (to: Partial<Pose>, from: number, until: number, ease?: string) =>
    timeline.to(pose, { ...to, duration: until - from, ...(ease ? { ease } : {}) }, from);
  steps.forEach((step, i) => timeline.addLabel(step.id, i));

  // Minutes: the explanation makes room, then the hand sweeps and the bands grow behind it.
  move({ ruler: 0 }, 0, 0.25);
  move({ chain: 1 }, 0.2, 0.35);
  move({ hand: 1 }, 0.25, 0.35);
  move({ minutes: 1 }, 0.35, 0.95, 'none');
  // Hours and days: the hand goes back unseen to where the next stages begin.
  move({ hand: 0, bearings: 0 }, 1.02, 1.12);
  timeline.set(pose, { hours: 0.001 }, 1.15);
  move({ hand: 1 }, 1.18, 1.28);
  move({ hours: 1 }, 1.3, 1.95, 'none');
  move({ hand: 0 }, 2.02, 2.12);
  timeline.set(pose, { days: 0.001 }, 2.15);
  move({ hand: 1 }, 2.18, 2.28);
  move({ days: 1 }, 2.3, 2.95, 'none');
  // People: the animals' board leaves, the clock starts anew.
  move({ hand: 0 }, 3.02, 3.12);
  move({ chain: 0 }, 3.05, 3.25);
  timeline.set(pose, { people: 0.001 }, 3.26);
  move({ peopleBoard: 1 }, 3.26, 3.36);
  move({ hand: 1 }, 3.28, 3.38);
  move({ people: 1 }, 3.4, 3.95, 'none');
  // The slow road.
  move({ hand: 0 }, 4.02, 4.12);
  move({ peopleBoard: 0 }, 4.05, 4.25);
  timeline.set(pose, { slow: 0.001 }, 4.26);
  move({ slowBoard: 1 }, 4.26, 4.36);
  move({ hand: 1 }, 4.28, 4.38);
  move({ slow: 1 }, 4.4, 4.95, 'none');
  // The fork: the dose first, then both lanes at the same pace.
  move({ hand: 0 }, 5.02, 5.12);
  move({ slowBoard: 0 }, 5.05, 5.25);
  move({ fork: 1 }, 5.25, 5.4);
  move({ lanes: 1 }, 5.4, 5.97, 'none');
  move({ own: 1 }, 6.3, 6.7);
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
