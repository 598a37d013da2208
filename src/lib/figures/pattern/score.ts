/**
 * The choreography: a paused timeline over plain objects, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order, in a browser or not. In every change the cause comes first, then its effect.
 */
import { gsap } from 'gsap/gsap-core';
import { steps } from './steps';

export interface Pose {
  /** Rounds walked on the loop, 0..2. */
  laps: number;
  /** Where the time strip's mark stands: 0 before, 1 while the drug acts, 2 the days after, 3 later. */
  phase: number;
  /** The loop: 0 as worn as it was, 1 loosened. */
  loosened: number;
  /** Other ways: 0 faint, 1 firm. */
  firm: number;
  /** New ways: 0 none, 1 all tried. */
  tried: number;
  /** Rounds walked over the new ways that are kept, 0..2. */
  practised: number;
  /** New ways nobody walks: 0 still there, 1 faded. */
  forgotten: number;
  /** 0 one network, 1 two side by side. */
  fork: number;
  /** The second network's loop: 0 loosened, 1 worn again. */
  relapsed: number;
  /** The picture turns to the reader's walk: 0 not yet, 1 it stands ready. */
  turned: number;
  /** Share of the reader's walk that is done, by steps. */
  walked: number;
}

const START: Pose = {
  laps: 0,
  phase: 0,
  loosened: 0,
  firm: 0,
  tried: 0,
  practised: 0,
  forgotten: 0,
  fork: 0,
  relapsed: 0,
  turned: 0,
  walked: 0
};

function compose(): { timeline: gsap.core.Timeline; pose: Pose } {
  const pose: Pose = { ...START };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'sine.inOut' } });
  const move = (to: Partial<Pose>, from: number, until: number, ease?: string) =>
    timeline.to(pose, { ...to, duration: until - from, ...(ease ? { ease } : {}) }, from);
  steps.forEach((step, i) => timeline.addLabel(step.id, i));

  // A worn loop: two rounds; each line thickens as it is walked.
  move({ laps: 2 }, 0.04, 0.96, 'none');
  // Loosened: the drug acts, the loop gives way, then the other ways firm up.
  move({ phase: 1 }, 1.04, 1.3);
  move({ loosened: 1 }, 1.28, 1.74);
  move({ firm: 1 }, 1.56, 1.96);
  // New ways: they reach out from dots that are there.
  move({ tried: 1 }, 2.06, 2.94, 'none');
  // Practice: days pass; what is walked thickens, what is not fades.
  move({ phase: 2 }, 3.04, 3.24);
  move({ practised: 2 }, 3.2, 3.78, 'none');
  move({ forgotten: 1 }, 3.7, 3.96);
  // No promise: a second network parts from the first, and its loop wears in again.
  move({ phase: 3 }, 4.04, 4.24);
  move({ fork: 1 }, 4.16, 4.6);
  move({ relapsed: 1 }, 4.58, 4.96);
  // The reader's walk: the dots empty, the bead goes to its start, then step after step in both networks at once.
  move({ turned: 1 }, 5.03, 5.25);
  move({ walked: 1 }, 5.28, 5.97, 'none');
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
