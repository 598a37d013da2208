/**
 * The choreography: a paused timeline over plain objects, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order, in a browser or not. In every change the cause comes first, then its effect. How
 * much of each thing there is comes from the model (amounts.ts); the pose only says what may have happened by now.
 */
import { gsap } from 'gsap/gsap-core';
import { steps } from './steps';

export interface Pose {
  /** Calcium channel: 0 shut, 1 open. */
  channel: number;
  /** Head of the calcium stream on its way in, and where it is cut behind: 0..1 each. */
  streamHead: number;
  streamCut: number;
  /** The vesicle: 0 waiting, 1 at the membrane; then 0 shut, 1 open to the outside. */
  dock: number;
  fuse: number;
  /** BDNF may leave: 0..1. */
  release: number;
  /** BDNF's way to its seat on TrkB, the two halves' closing, the phosphates: 0..1. */
  seat: number;
  pair: number;
  phosphate: number;
  akt: number;
  mtor: number;
  /** Ribosomes have been set to read more; products have left them; receptors have gone to the spine. */
  read: number;
  made: number;
  travel: number;
  /** Arrows of the shared road, drawn from tail to head. */
  toVesicle: number;
  toAkt: number;
  toMtor: number;
  toRibosome: number;
  toSpine: number;
  /** Single glutamates near the resting receptor; ketamine's way into its pore. */
  quanta: number;
  ketamine: number;
  /** eEF2K: 0 active, 1 silent. */
  silent: number;
  localRead: number;
  localMade: number;
  toKinase: number;
  toLocal: number;
  toStore: number;
  /** The first telling fades out before the second begins: 0..1. */
  calm: number;
  /** The reader's own choice: 0..1. */
  explore: number;
}

/** Where everything is before the story begins. */
const START: Pose = {
  channel: 0,
  streamHead: 0,
  streamCut: 0,
  dock: 0,
  fuse: 0,
  release: 0,
  seat: 0,
  pair: 0,
  phosphate: 0,
  akt: 0,
  mtor: 0,
  read: 0,
  made: 0,
  travel: 0,
  toVesicle: 0,
  toAkt: 0,
  toMtor: 0,
  toRibosome: 0,
  toSpine: 0,
  quanta: 0,
  ketamine: 0,
  silent: 0,
  localRead: 0,
  localMade: 0,
  toKinase: 0,
  toLocal: 0,
  toStore: 0,
  calm: 0,
  explore: 0
};

/** Score time at which the clock is set back for the second road. */
export const CLOCK_RESTARTS = 6.28;

/** What the first telling leaves behind; put back while it is faded out. */
const SET_BACK: (keyof Pose)[] = [
  'streamHead',
  'streamCut',
  'release',
  'seat',
  'pair',
  'phosphate',
  'akt',
  'mtor',
  'read',
  'made',
  'travel',
  'toVesicle',
  'toAkt',
  'toMtor',
  'toRibosome',
  'toSpine'
];

function compose(): { timeline: gsap.core.Timeline; pose: Pose } {
  const pose: Pose = { ...START };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'sine.inOut' } });
  const move = (to: Partial<Pose>, from: number, until: number, ease?: string) =>
    timeline.to(pose, { ...to, duration: until - from, ...(ease ? { ease } : {}) }, from);

  steps.forEach((step, i) => timeline.addLabel(step.id, i));

  // Calcium: the channel opens, the stream enters, it reaches the vesicle.
  move({ channel: 1 }, 0.1, 0.4);
  move({ streamHead: 1 }, 0.32, 0.94, 'none');
  move({ toVesicle: 1 }, 0.78, 1);
  // Release: the vesicle goes to the membrane, opens, and lets its cargo out.
  move({ dock: 1 }, 1.06, 1.42);
  move({ fuse: 1 }, 1.4, 1.66);
  move({ release: 1 }, 1.56, 2);
  // TrkB: BDNF takes its seat, the halves close on it, the feet are phosphorylated.
  move({ seat: 1 }, 2.1, 2.58);
  move({ pair: 1 }, 2.5, 2.8);
  move({ phosphate: 1 }, 2.76, 3);
  // Akt, then mTORC1.
  move({ toAkt: 1 }, 3.1, 3.3);
  move({ akt: 1 }, 3.26, 3.52);
  move({ toMtor: 1 }, 3.48, 3.68);
  move({ mtor: 1 }, 3.64, 3.96);
  // Ribosomes read; what they make leaves them.
  move({ toRibosome: 1 }, 4.08, 4.28);
  move({ read: 1 }, 4.24, 4.74);
  move({ made: 1 }, 4.54, 5);
  // By now the stirring is over: no more calcium comes, the channel shuts.
  move({ streamCut: 1 }, 4.04, 4.48, 'none');
  move({ channel: 0 }, 4.32, 4.5);
  // Receptors go up into the spine.
  move({ toSpine: 1 }, 5.08, 5.42);
  move({ travel: 1 }, 5.24, 5.94);
  // The emptied vesicle closes and steps back.
  move({ fuse: 0 }, 5.1, 5.4);
  move({ dock: 0 }, 5.4, 5.8);
  // The first telling fades.
  move({ calm: 1 }, 6, 6.25);
  timeline.set(pose, Object.fromEntries(SET_BACK.map((field) => [field, START[field]])), CLOCK_RESTARTS);
  move({ calm: 0 }, CLOCK_RESTARTS + 0.01, 6.4);
  // Second road: single quanta at a quiet cell; ketamine enters; the kinase falls silent; ribosomes make BDNF.
  move({ quanta: 1 }, 6.2, 6.36);
  move({ ketamine: 1 }, 6.34, 6.62);
  move({ toKinase: 1 }, 6.58, 6.68);
  move({ silent: 1 }, 6.64, 6.76);
  move({ toLocal: 1 }, 6.72, 6.8);
  move({ localRead: 1 }, 6.76, 6.92);
  move({ localMade: 1 }, 6.84, 7);
  move({ toStore: 1 }, 6.9, 7);
  // The reader's own choice: all of it once more, in order, as far as the choice lets it go.
  move({ explore: 1 }, 7.04, 7.9, 'none');
  move({ channel: 1 }, 7.02, 7.12);
  move({ streamHead: 1 }, 7.06, 7.34, 'none');
  move({ toVesicle: 1 }, 7.22, 7.3);
  move({ dock: 1 }, 7.2, 7.3);
  move({ fuse: 1 }, 7.28, 7.38);
  move({ release: 1 }, 7.34, 7.56);
  move({ seat: 1 }, 7.44, 7.58);
  move({ pair: 1 }, 7.54, 7.64);
  move({ phosphate: 1 }, 7.62, 7.7);
  move({ toAkt: 1 }, 7.66, 7.72);
  move({ akt: 1 }, 7.7, 7.76);
  move({ toMtor: 1 }, 7.74, 7.8);
  move({ mtor: 1 }, 7.76, 7.84);
  move({ toRibosome: 1 }, 7.8, 7.86);
  move({ read: 1 }, 7.82, 7.9);
  move({ made: 1 }, 7.84, 7.94);
  move({ toSpine: 1 }, 7.88, 7.94);
  move({ travel: 1 }, 7.9, 8);
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
