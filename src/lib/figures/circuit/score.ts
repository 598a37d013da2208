/**
 * The choreography: a paused timeline over plain objects, one unit of score time per step. Seeking it gives the pose
 * at any progress, in any order, in a browser or not. In every change the cause comes first, then its effect.
 */
import { gsap } from 'gsap/gsap-core';
import { DOSES_FROM, OWN_FROM, STORY_PENS } from './reels';
import { steps, type StepId } from './steps';

export interface Pose {
  /** The pen on each of the three strips, 0..1. */
  storyPen: number;
  dosesPen: number;
  ownPen: number;
  /** Which strip is in: 0 the story's, 1 the doses', 2 the reader's. */
  turn: number;
  /** Ketamine's way to its seats: 0 away, 1 seated. */
  ketamine: number;
  /** The chart of rate over dose: 0 away, 1 there. */
  chart: number;
  /** The other accounts, dotted: 0 away, 1 there. */
  rivals: number;
  /** The small box's camera: left, top, width, height, drawing units. */
  x: number;
  y: number;
  width: number;
  height: number;
}

type View = Pick<Pose, 'x' | 'y' | 'width' | 'height'>;
/** Both cells; the receptors' loupe; the pyramidal cell and what it releases. */
const BOTH: View = { x: 368, y: 252, width: 500, height: 490 };
const RECEPTORS: View = { x: 34, y: 142, width: 620, height: 530 };
/** Both cells again, above the higher strip that the chart makes. */
const ABOVE_CHART: View = { x: 282, y: 230, width: 612, height: 636 };
/** Its upper edge leaves room for the marks of evidence over an article. */
const RELEASE: View = { x: 636, y: 386, width: 546, height: 490 };

const START: Pose = {
  storyPen: STORY_PENS.working,
  dosesPen: DOSES_FROM,
  ownPen: OWN_FROM,
  turn: 0,
  ketamine: 0,
  chart: 0,
  rivals: 0,
  ...BOTH
};

function compose(): { timeline: gsap.core.Timeline; pose: Pose } {
  const pose: Pose = { ...START };
  const timeline = gsap.timeline({ paused: true, defaults: { ease: 'sine.inOut' } });
  /** Moves on the way to a step: when each begins and ends, as shares of that way. */
  const towards = (id: StepId) => {
    const start = steps.findIndex((step) => step.id === id) - 1;
    return (to: Partial<Pose>, from: number, until: number, ease?: string) =>
      timeline.to(pose, { ...to, duration: until - from, ...(ease ? { ease } : {}) }, start + from);
  };

  steps.forEach((step, i) => {
    timeline.addLabel(step.id, i);
    const pen = STORY_PENS[step.id as keyof typeof STORY_PENS] as number | undefined;
    if (i > 0 && pen !== undefined) towards(step.id)({ storyPen: pen }, 0, 1, 'none');
  });

  // Ketamine drifts in and takes its seats before any rate changes.
  towards('ketamine')(RECEPTORS, 0, 0.5);
  towards('ketamine')({ ketamine: 1 }, 0.2, 0.9);
  // The brake eases: back to both cells.
  towards('quieter')(BOTH, 0, 0.5);
  // The pyramidal cell answers, then what it releases.
  towards('rise')(RELEASE, 0.2, 0.8);
  // The doses: a new strip, the chart, then the pen through all three.
  towards('dose')(ABOVE_CHART, 0, 0.4);
  towards('dose')({ turn: 1 }, 0, 0.25);
  towards('dose')({ chart: 1 }, 0.05, 0.3);
  towards('dose')({ dosesPen: 1 }, 0.28, 1, 'none');
  // The reader's own dose, and the other accounts.
  towards('explore')({ turn: 2 }, 0, 0.3);
  towards('explore')({ ownPen: 1 }, 0.3, 1, 'none');
  towards('explore')({ rivals: 1 }, 0.5, 0.9);
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
