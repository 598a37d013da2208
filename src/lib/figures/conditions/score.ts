/**
 * The choreography: a paused timeline over plain objects, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order, in a browser or not.
 */
import { gsap } from 'gsap/gsap-core';
import { steps } from './steps';
import type { ConditionId } from './types';

export interface Pose {
  /** The one large disc and the words beside it. */
  lens: number;
  /** How far the large disc is on its way to its row: 0 large, 1 there. */
  landed: number;
  /** How much of a row is there: its name and numbers first, then its discs. */
  rows: Record<ConditionId, number>;
  /** Columns: 0 by control, 1 by what was found. */
  found: number;
  /** 0 the story's order and columns, 1 the reader's. */
  own: number;
  /** A narrow picture's arrangement: whole at each step from 1 on, between two while discs move. */
  narrow: number;
}

const START: Pose = {
  lens: 1,
  landed: 0,
  rows: { depression: 0, bipolar: 0, suicidal: 0, ptsd: 0, anxiety: 0, alcohol: 0, drugs: 0 },
  found: 0,
  own: 0,
  narrow: 0
};

function compose(): { timeline: gsap.core.Timeline; pose: Pose } {
  const pose: Pose = { ...START, rows: { ...START.rows } };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'sine.inOut' } });
  const move = (to: Partial<Omit<Pose, 'rows'>>, from: number, until: number) =>
    timeline.to(pose, { ...to, duration: until - from }, from);
  const fill = (row: ConditionId, from: number, until: number) =>
    timeline.to(pose.rows, { [row]: 1, duration: until - from }, from);
  steps.forEach((step, i) => timeline.addLabel(step.id, i));

  // The words beside the large disc leave, it flies to its row, and the others of that row come after it.
  move({ lens: 0 }, 0.05, 0.25);
  move({ landed: 1 }, 0.2, 0.6);
  move({ narrow: 1 }, 0.1, 0.95);
  fill('depression', 0.35, 0.95);
  // Row after row.
  fill('bipolar', 1.15, 1.6);
  fill('suicidal', 1.45, 1.95);
  fill('ptsd', 2.2, 2.9);
  fill('anxiety', 3.1, 3.5);
  fill('alcohol', 3.35, 3.7);
  fill('drugs', 3.55, 3.95);
  for (let step = 1; step <= 4; step++) move({ narrow: step + 1 }, step + 0.1, step + 0.95);
  // The same discs, by what was found; then as the reader has it.
  move({ found: 1 }, 4.15, 4.9);
  move({ own: 1, narrow: 6 }, 5.1, 5.95);
  return { timeline, pose };
}

let score: ReturnType<typeof compose> | undefined;

/** The pose at a progress (0..1): a fresh object, the same whichever way the progress was reached. */
export function poseAt(progress: number): Pose {
  score ??= compose();
  score.timeline.seek(progress * (steps.length - 1), true);
  const { lens, landed, rows, found, own, narrow } = score.pose;
  // The timeline keeps notes of its own on the objects it moves: only the pose's fields are handed out.
  const { depression, bipolar, suicidal, ptsd, anxiety, alcohol, drugs } = rows;
  return {
    lens,
    landed,
    rows: { depression, bipolar, suicidal, ptsd, anxiety, alcohol, drugs },
    found,
    own,
    narrow
  };
}
