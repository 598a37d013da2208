/**
 * The choreography: a paused timeline over plain objects, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order, in a browser or not. In every change the cause comes first, then its effect.
 */
import { gsap } from 'gsap/gsap-core';
import { MOMENTS_MIN, clockOf } from './clock';
import { steps, type StepId } from './steps';

export interface Pose {
  /** Weeks of stress: 0 none yet, 1 over. */
  stress: number;
  /** The clock after the dose (see clock.ts), 0..1. */
  clock: number;
  /** The second row: 0 behind the first, 1 in its place below. */
  apart: number;
  /** The dose has been given: 0 not yet, 1 yes. */
  dosed: number;
  /** The two cards of what was measured: 0 hidden, 1 in front. */
  measured: number;
  /** 0 the story's moment, 1 the reader's own. */
  own: number;
}

const CLOCK: Partial<Record<StepId, number>> = {
  hours: clockOf(MOMENTS_MIN['three-hours']),
  day: clockOf(MOMENTS_MIN.day),
  days: clockOf(MOMENTS_MIN['three-days']),
  weeks: clockOf(MOMENTS_MIN['two-weeks'])
};

/** Where everything is before the story begins. */
const START: Pose = { stress: 0, clock: 0, apart: 0, dosed: 0, measured: 0, own: 0 };

function compose(): { timeline: gsap.core.Timeline; pose: Pose } {
  const pose: Pose = { ...START };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'sine.inOut' } });
  const move = (to: Partial<Pose>, from: number, until: number, ease?: string) =>
    timeline.to(pose, { ...to, duration: until - from, ...(ease ? { ease } : {}) }, from);

  steps.forEach((step, i) => timeline.addLabel(step.id, i));
  // Stress first takes spines one by one.
  move({ stress: 1 }, 0.1, 0.9, 'none');
  // A copy of the stressed row slides down; then the dose, then the hours.
  move({ apart: 1 }, 1.05, 1.5);
  move({ dosed: 1 }, 1.5, 1.58, 'none');
  move({ clock: CLOCK.hours ?? 0 }, 1.58, 1.95, 'none');
  move({ clock: CLOCK.day ?? 0 }, 2.1, 2.9, 'none');
  move({ clock: CLOCK.days ?? 0 }, 3.1, 3.9, 'none');
  move({ clock: CLOCK.weeks ?? 0 }, 4.1, 4.9, 'none');
  // What was measured comes in front; then the reader's own row.
  move({ measured: 1 }, 5.1, 5.6);
  move({ measured: 0 }, 6.1, 6.5);
  move({ own: 1 }, 6.3, 6.9);
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
