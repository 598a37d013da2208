/**
 * The choreography: a paused timeline over a plain object, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order, in a browser or not. Marks leave from the zero line, after their strip is there.
 */
import { gsap } from 'gsap/gsap-core';
import { steps } from './steps';

export interface Pose {
  /** The strips of midazolam and of anaesthesia: 0 no room for them, 1 as tall as the first. */
  second: number;
  third: number;
  /** How far a mark has left its zero line, 0..1. */
  secondMark: number;
  thirdMark: number;
  /** 0 all strips on one zero line, 1 each on its own. */
  apart: number;
  /** 0 one row a strip, 1 room for every row; and the other rows' marks, 0..1. */
  ladder: number;
  others: number;
  /** How solid the story's board is, 0..1. */
  board: number;
  /** The crowds of "why": there, and how far they are counted, 0..1. Then those of ECT, and their marks. */
  why: number;
  whyCount: number;
  ect: number;
  ectCount: number;
  ectMark: number;
  /** The reader's own board: there, and its marks, 0..1. */
  own: number;
  ownMark: number;
}

const START: Pose = {
  second: 0,
  third: 0,
  secondMark: 0,
  thirdMark: 0,
  apart: 0,
  ladder: 0,
  others: 0,
  board: 1,
  why: 0,
  whyCount: 0,
  ect: 0,
  ectCount: 0,
  ectMark: 0,
  own: 0,
  ownMark: 0
};

function compose(): { timeline: gsap.core.Timeline; pose: Pose } {
  const pose: Pose = { ...START };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'sine.inOut' } });
  const move = (to: Partial<Pose>, from: number, until: number) =>
    timeline.to(pose, { ...to, duration: until - from }, from);
  steps.forEach((step, i) => timeline.addLabel(step.id, i));

  // A second strip makes room for itself on a zero line of its own; its mark leaves that line.
  move({ second: 1, apart: 1 }, 0.05, 0.55);
  move({ secondMark: 1 }, 0.55, 0.95);
  move({ third: 1 }, 1.05, 1.5);
  move({ thirdMark: 1 }, 1.5, 1.95);
  // The strips slide onto one zero line; only then come the other rows.
  move({ apart: 0 }, 2.05, 2.5);
  move({ ladder: 1 }, 2.5, 2.75);
  move({ others: 1 }, 2.72, 2.97);
  // Why: people instead of gaps, counted one by one.
  move({ board: 0 }, 3.05, 3.25);
  move({ why: 1 }, 3.25, 3.45);
  move({ whyCount: 1 }, 3.42, 3.95);
  // ECT: another board with another scale.
  move({ why: 0 }, 4.05, 4.25);
  move({ ect: 1 }, 4.25, 4.42);
  move({ ectCount: 1 }, 4.4, 4.75);
  move({ ectMark: 1 }, 4.72, 4.97);
  move({ ect: 0 }, 5.05, 5.25);
  move({ own: 1 }, 5.25, 5.5);
  move({ ownMark: 1 }, 5.5, 5.97);
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
