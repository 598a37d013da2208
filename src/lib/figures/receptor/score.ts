/**
 * The choreography: a paused timeline over plain objects, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order, in a browser or not. In every change the cause comes first, then its effect.
 */
import { gsap } from 'gsap/gsap-core';
import { steps, type StepId } from './steps';

export interface Pose {
  /** The model's clock, seconds since the protocol's start. */
  timeS: number;
  /** Gate: 0 shut, 1 open. */
  gate: number;
  /** GluN2 clamshell: 0 open and empty, 1 closed on glutamate. */
  cleft: number;
  /** Glutamate's way: 0 outside, 1 in its seat, 2 gone again. */
  glutamate: number;
  /** Magnesium's way: 0 in the filter, 1 driven off. */
  magnesium: number;
  /** Ketamine's way: 0 outside, 1 in the pore, 2 outside again. */
  ketamine: number;
  /** Head of the ion stream along the pore: 0 none, 1 all the way through. */
  streamHead: number;
  /** Where the stream is cut, from the pore inwards: 0 uncut, 1 drained. */
  streamCut: number;
  /** Camera: 0 the whole receptor, 1 close to the pore. */
  closeness: number;
  /** Crowd of channels: 0 hidden, 1 in front. */
  crowd: number;
  /** Share of the crowd's own clock, 0..1. */
  crowdTime: number;
  /** 0 three conditions side by side, 1 the reader's own. */
  own: number;
}

/** How much of a step the gate's opening takes. */
export const GATE_OPENS_STEPS = 0.3;

/** When each step's pose stands on the model's clock (see protocol.ts for what happens then), seconds. */
export const STEP_TIMES_S: Record<StepId, number> = {
  rest: 0.5,
  keys: 2,
  unplug: 3.2,
  open: 5,
  ketamine: 11,
  trapped: 12.9,
  release: 24.6,
  crowd: 25,
  explore: 25
};

/** Where everything is before the story begins. */
const START: Pose = {
  timeS: STEP_TIMES_S.rest,
  gate: 0,
  cleft: 0,
  glutamate: 0,
  magnesium: 0,
  ketamine: 0,
  streamHead: 0,
  streamCut: 0,
  closeness: 0,
  crowd: 0,
  crowdTime: 0,
  own: 0
};

/** From when until when something moves, score time: one unit from each step's stop to the next. */
type Span = readonly [from: number, until: number];

const WHEN = {
  glutamateSeats: [0, 0.55],
  cleftCloses: [0.5, 0.74],
  gateOpens: [1 - GATE_OPENS_STEPS, 1],
  magnesiumLeaves: [1.44, 2],
  streamEnters: [2.05, 2.95],
  cameraNears: [3, 3.6],
  ketamineEnters: [3.1, 3.8],
  streamDrains: [3.6, 4],
  glutamateLeaves: [4, 4.42],
  cleftOpens: [4.3, 4.56],
  gateShuts: [4.5, 4.86],
  cameraLeaves: [4.5, 5],
  glutamateReturns: [5.02, 5.34],
  cleftClosesAgain: [5.3, 5.46],
  gateOpensAgain: [5.42, 5.6],
  ketamineLeaves: [5.58, 5.96],
  streamReturns: [5.78, 6],
  crowdComes: [6.1, 6.6],
  crowdLives: [6.4, 7],
  ownComes: [7.1, 7.8],
  ownLives: [7, 8]
} as const satisfies Record<string, Span>;
/** Just after the step “trapped”, score time: glutamate and the stream are back at the start of their ways, unseen. */
const ANEW = 5.001;
/** How far before its step the model's clock has reached it where voltage must come first, steps. */
const CLOCK_AHEAD = 0.5;

function compose(): { timeline: gsap.core.Timeline; pose: Pose } {
  const pose: Pose = { ...START };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'sine.inOut' } });
  const move = (to: Partial<Pose>, [from, until]: Span, ease?: string) =>
    timeline.to(pose, { ...to, duration: until - from, ...(ease ? { ease } : {}) }, from);

  steps.forEach((step, i) => {
    timeline.addLabel(step.id, i);
    // The voltage must have climbed before magnesium leaves: in that step the clock runs ahead.
    const arrived = step.id === 'unplug' ? i - CLOCK_AHEAD : i;
    if (i > 0) move({ timeS: STEP_TIMES_S[step.id] }, [i - 1, arrived], 'none');
  });

  // Two keys: glutamate drifts to its seat, the clamshell closes on it, the linkers pull the gate open.
  move({ glutamate: 1 }, WHEN.glutamateSeats);
  move({ cleft: 1 }, WHEN.cleftCloses);
  move({ gate: 1 }, WHEN.gateOpens);
  // Unplugged: the voltage climbs first (the model's clock passes the ramp), then magnesium leaves.
  move({ magnesium: 1 }, WHEN.magnesiumLeaves);
  // Open: the stream enters from outside and reaches the inside.
  move({ streamHead: 1 }, WHEN.streamEnters, 'none');
  // Ketamine: the camera comes closer while it drifts in; once it sits, what is below drains and nothing follows.
  move({ closeness: 1 }, WHEN.cameraNears);
  move({ ketamine: 1 }, WHEN.ketamineEnters);
  move({ streamCut: 1 }, WHEN.streamDrains, 'none');
  // Trapped: glutamate lets go, the clamshell opens, the gate shuts; the camera steps back to show it.
  move({ glutamate: 2 }, WHEN.glutamateLeaves);
  move({ cleft: 0 }, WHEN.cleftOpens);
  move({ gate: 0 }, WHEN.gateShuts);
  move({ closeness: 0 }, WHEN.cameraLeaves);
  // Leaving: glutamate is back (the path starts anew), the gate opens, ketamine goes out the way it came.
  timeline.set(pose, { glutamate: 0, streamHead: 0, streamCut: 0 }, ANEW);
  move({ glutamate: 1 }, WHEN.glutamateReturns);
  move({ cleft: 1 }, WHEN.cleftClosesAgain);
  move({ gate: 1 }, WHEN.gateOpensAgain);
  move({ ketamine: 2 }, WHEN.ketamineLeaves);
  move({ streamHead: 1 }, WHEN.streamReturns, 'none');
  // Many channels: the one steps back, a hundred come forward; then the reader's own setting.
  move({ crowd: 1 }, WHEN.crowdComes);
  move({ crowdTime: 0.5 }, WHEN.crowdLives, 'none');
  move({ own: 1 }, WHEN.ownComes);
  move({ crowdTime: 1 }, WHEN.ownLives, 'none');
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
