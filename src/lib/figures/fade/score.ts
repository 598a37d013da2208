/**
 * The choreography: a paused timeline over a plain object, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order, in a browser or not.
 */
import { gsap } from 'gsap/gsap-core';
import { steps } from './steps';

export interface Pose {
  /** All three clocks in front, 0..1. */
  overview: number;
  /** The first clock on its way from there to the foot of its chart, 0..1. */
  pick: number;
  /** Chart of the first clock, 0..1. */
  dose: number;
  /** Time since the dose that the pair of lines has been drawn for, 0..1 of two weeks. */
  sweep: number;
  /** 0 the pair alone, 1 one of three panels. */
  strips: number;
  /** Marks of the other panels, from their zero lines. */
  others: number;
  course: number;
  /** Lines of the second clock, from its start to the medians. */
  elapsed: number;
  lots: number;
  /** People of the third clock, from none to those who relapsed. */
  crowd: number;
  who: number;
  /** Bars, from nothing to those who are counted. */
  fill: number;
  /** The reader's own choice. */
  own: number;
}

const START: Pose = {
  overview: 1,
  pick: 0,
  dose: 0,
  sweep: 0,
  strips: 0,
  others: 0,
  course: 0,
  elapsed: 0,
  lots: 0,
  crowd: 0,
  who: 0,
  fill: 0,
  own: 0
};

function compose(): { timeline: gsap.core.Timeline; pose: Pose } {
  const pose: Pose = { ...START };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'sine.inOut' } });
  const move = (to: Partial<Pose>, from: number, until: number, ease?: string) =>
    timeline.to(pose, { ...to, duration: until - from, ...(ease ? { ease } : {}) }, from);
  steps.forEach((step, i) => timeline.addLabel(step.id, i));

  // One dose: the first clock becomes the axis, then two weeks pass.
  move({ overview: 0 }, 0.02, 0.2);
  move({ pick: 1 }, 0.18, 0.42);
  move({ dose: 1 }, 0.3, 0.42);
  move({ sweep: 1 }, 0.46, 0.97, 'none');
  // Other measures: the pair makes room, the rest rises from its own zero lines.
  move({ strips: 1 }, 1.05, 1.45);
  move({ others: 1 }, 1.45, 1.95);
  // A course: another clock.
  move({ dose: 0 }, 2.03, 2.22);
  move({ course: 1 }, 2.24, 2.42);
  move({ elapsed: 1 }, 2.42, 2.95, 'none');
  // The draw of lots.
  move({ course: 0 }, 3.03, 3.22);
  move({ lots: 1 }, 3.24, 3.42);
  move({ crowd: 1 }, 3.42, 3.95, 'none');
  // Who is counted.
  move({ lots: 0 }, 4.03, 4.22);
  move({ who: 1 }, 4.24, 4.42);
  move({ fill: 1 }, 4.42, 4.95);
  // The reader's choice.
  move({ who: 0 }, 5.05, 5.25);
  move({ own: 1 }, 5.3, 5.95);
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
