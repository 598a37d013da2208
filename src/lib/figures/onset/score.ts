/**
 * The choreography: a paused timeline over plain objects, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order, in a browser or not. In every change old marks go back to their zero line, the axes
 * change places, and new marks set out from theirs while the last of the old arrive: no axis stands empty.
 */
import { gsap } from 'gsap/gsap-core';
import { steps } from './steps';

export interface Pose {
  /** Lines from the even ruler to the stretched one, 0..1. */
  fan: number;
  /** How solid a chart's axes are, 0..1. */
  extraAxes: number;
  baselineAxes: number;
  peopleAxes: number;
  effectAxes: number;
  /** How far its marks have come from the zero line, 0..1. */
  extra: number;
  /** The scores of the first day, and those after it. */
  day: number;
  later: number;
  people: number;
  effect: number;
  /** How far the crowds of the story are filled: one day, and four weeks on one tablet. */
  crowds: number;
  fairest: number;
  /** 0 the story's places and axes, 1 the reader's. */
  own: number;
  ownAxes: number;
  ownMarks: number;
}

/** The picture of the first step: the axis of time alone. */
const START: Pose = {
  fan: 1,
  extraAxes: 1,
  baselineAxes: 0,
  peopleAxes: 0,
  effectAxes: 0,
  extra: 0,
  day: 0,
  later: 0,
  people: 0,
  effect: 0,
  crowds: 0,
  fairest: 0,
  own: 0,
  ownAxes: 0,
  ownMarks: 0
};

function compose(): { timeline: gsap.core.Timeline; pose: Pose } {
  const pose: Pose = { ...START };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'sine.inOut' } });
  const move = (to: Partial<Pose>, from: number, until: number) =>
    timeline.to(pose, { ...to, duration: until - from }, from);
  steps.forEach((step, i) => timeline.addLabel(step.id, i));

  // Weeks: the fan closes, the tablets' marks rise.
  move({ fan: 0 }, 0.1, 0.4);
  move({ extra: 1 }, 0.42, 0.95);
  // Hours: another measure; three trials side by side, up to one day.
  move({ extra: 0 }, 1.04, 1.3);
  move({ extraAxes: 0 }, 1.18, 1.3);
  move({ baselineAxes: 1 }, 1.22, 1.34);
  move({ day: 1 }, 1.22, 1.95);
  // It fades: the same trials go on.
  move({ later: 1 }, 2.1, 2.9);
  // People: counts in both groups, then two crowds.
  move({ day: 0, later: 0 }, 3.04, 3.3);
  move({ baselineAxes: 0 }, 3.18, 3.3);
  move({ peopleAxes: 1 }, 3.22, 3.34);
  move({ people: 1 }, 3.22, 3.85);
  move({ crowds: 1 }, 3.62, 3.97);
  // Together: every gap to its own control, and the one trial with one tablet for all.
  move({ crowds: 0, people: 0 }, 4.04, 4.3);
  move({ peopleAxes: 0 }, 4.18, 4.3);
  move({ effectAxes: 1 }, 4.22, 4.34);
  move({ effect: 1 }, 4.22, 4.88);
  move({ fairest: 1 }, 4.78, 4.97);
  // Your turn: the reader's measure.
  // The story's crowds are gone before the reader's come.
  move({ fairest: 0 }, 5.04, 5.2);
  move({ effect: 0 }, 5.04, 5.3);
  move({ effectAxes: 0 }, 5.18, 5.3);
  move({ own: 1 }, 5.28, 5.5);
  move({ ownAxes: 1 }, 5.22, 5.34);
  move({ ownMarks: 1 }, 5.22, 5.95);
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
